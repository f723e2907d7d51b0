import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { beginAs } from "../../src/platform/db/actor.js";
import { newId } from "../../src/shared/ids.js";
import { testDatabase, type TestDatabase } from "../support/database.js";
import { People } from "../support/people.js";
import { today } from "./world.js";

let store: TestDatabase;
let make: People;
let table: Awaited<ReturnType<People["smallTable"]>>;
let farm: string;
let worker: string;
let seat: string;

beforeAll(async () => {
  store = await testDatabase();
  make = new People(store);
  table = await make.smallTable();
  farm = await make.organisation("zorgaanbieder", "De Hoeve");
  worker = await make.person("Sanne");
  seat = await make.seat(table.dossierId, worker, "zorgbegeleider", { organisationId: farm });
});
afterAll(() => store.drop());

/** Everything that `access.basis` reads, through the views and functions under it. */
const tablesUnderTheView = `
  with recursive under (id) as (
    select 'access.basis'::regclass::oid
    union
    select d.refobjid from under
    join pg_rewrite r on r.ev_class = under.id
    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
      and d.refclassid = 'pg_class'::regclass and d.refobjid <> under.id
  )
  select c.relname as name, exists (
    select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid in
      ('access.rights_changed'::regproc, 'access.all_rights_changed'::regproc)) as watched
  from under join pg_class c on c.oid = under.id where c.relkind in ('r', 'p') order by c.relname`;

describe("[J1 part] rights are kept no longer than they hold", () => {
  test("every table that decides raises the number when it changes", async () => {
    const tables = await store.ownerQuery<{ name: string; watched: boolean }>(tablesUnderTheView);
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["consent", "guardian", "participation", "section_right"]),
    );
    expect(tables.filter(({ watched }) => !watched)).toEqual([]);
  });

  test("also what the functions under the view read", async () => {
    const bodies = await store.ownerQuery<{ name: string; source: string; asked: boolean }>(
      `select proname as name, prosrc as source, exists (
         select from pg_depend d join pg_rewrite r on r.oid = d.objid and d.classid = 'pg_rewrite'::regclass
         where d.refclassid = 'pg_proc'::regclass and d.refobjid = p.oid
           and r.ev_class::regclass::text in ('access.basis', 'access.way_in', 'access.present')) as asked
       from pg_proc p where pronamespace = 'access'::regnamespace`,
    );
    const under = new Set(bodies.filter(({ asked }) => asked).map(({ name }) => name));
    for (const name of under) {
      for (const { source } of bodies.filter((one) => one.name === name)) {
        for (const [, called] of source.matchAll(/access\.(\w+)\(/g)) under.add(called ?? "");
      }
    }
    const read = bodies
      .filter(({ name }) => under.has(name))
      .flatMap(({ source }) => [...source.matchAll(/(?:from|join) (\w+)/g)])
      .map(([, name]) => name)
      .filter((name) => name !== "age");
    const watched = await store.ownerQuery<{ name: string }>(
      "select distinct tgrelid::regclass::text as name from pg_trigger where tgname = 'rights_change'",
    );
    expect(read).toEqual(expect.arrayContaining(["membership", "withholding", "organisation"]));
    expect(watched.map(({ name }) => name)).toEqual(expect.arrayContaining(read));
  });

  test("finds a table that somebody forgot", async () => {
    await store.ownerQuery("alter table consent disable trigger rights_change");
    await store.ownerQuery("drop trigger rights_change on machtiging");
    const tables = await store.ownerQuery<{ name: string; watched: boolean }>(tablesUnderTheView);
    expect(tables.filter(({ watched }) => !watched).map(({ name }) => name)).toEqual([
      "machtiging",
    ]);
    await store.ownerQuery("alter table consent enable trigger rights_change");
    await store.ownerQuery(
      "create trigger rights_change after insert or update or delete on machtiging for each row execute function access.rights_changed()",
    );
  });
});

/** What takes the rights away, and what gives them back. */
const changes: [string, () => [string, unknown[]], () => [string, unknown[]]][] = [
  [
    "a consent that is withdrawn",
    () => ["update consent set status = 'withdrawn' where organisation_id = $1", [farm]],
    () => ["update consent set status = 'in-force' where organisation_id = $1", [farm]],
  ],
  [
    "a seat that ends",
    () => ["update participation set ends_on = '2026-11-01' where id = $1", [seat]],
    () => ["update participation set ends_on = null where id = $1", [seat]],
  ],
  [
    "work that ends",
    () => ["update membership set ends_on = '2026-11-01' where person_id = $1", [worker]],
    () => ["update membership set ends_on = null where person_id = $1", [worker]],
  ],
  [
    "a cell of the matrix",
    () => [
      "update section_right set may_read = false, may_write = false where role = $1",
      ["zorgbegeleider"],
    ],
    () => ["update section_right set may_read = true where role = $1", ["zorgbegeleider"]],
  ],
  [
    "a part that is withheld",
    () => [
      `insert into withholding (dossier_id, id, organisation_id, sections, ground, reason, starts_on, recorded_by, recorded_at)
       values ($1, $2, $3, '{plan}', 'veiligheid', 'Omdat', '2026-11-01', $4, '2026-11-01')`,
      [table.dossierId, newId(), farm, table.els],
    ],
    () => ["delete from withholding where organisation_id = $1", [farm]],
  ],
];

describe("[J1 part] a change counts at the next statement of a transaction that goes on", () => {
  const mayRead = async (client: pg.PoolClient) => {
    const { rows } = await client.query<{ may: boolean }>(
      "select access.may($1, 'plan', 'read') as may",
      [table.dossierId],
    );
    return rows[0]?.may;
  };

  test.each(changes)("%s, made by somebody else", async (_what, take, give) => {
    const client = await store.adminPool.connect();
    try {
      await client.query(beginAs({ kind: "person", personId: worker }, today));
      expect(await mayRead(client)).toBe(true);
      await store.ownerQuery(...take());
      expect(await mayRead(client)).toBe(false);
      await store.ownerQuery(...give());
      expect(await mayRead(client)).toBe(true);
    } finally {
      await client.query("rollback");
      client.release();
    }
  });

  test.each(changes)("%s, made in the same transaction", async (_what, take, give) => {
    const client = await store.adminPool.connect();
    try {
      await client.query(beginAs({ kind: "person", personId: worker }, today));
      await client.query("reset role");
      expect(await mayRead(client)).toBe(true);
      await client.query(...take());
      expect(await mayRead(client)).toBe(false);
      await client.query(...give());
      expect(await mayRead(client)).toBe(true);
    } finally {
      await client.query("rollback");
      client.release();
    }
  });

  test("the rights of one dossier and person are not taken for another's", async () => {
    const other = await make.dossier(table.els, "Sam");
    const client = await store.adminPool.connect();
    try {
      await client.query(beginAs({ kind: "person", personId: worker }, today));
      expect(await mayRead(client)).toBe(true);
      const { rows } = await client.query("select access.may($1, 'plan', 'read') as may", [other]);
      expect(rows).toEqual([{ may: false }]);
      await client.query("select set_config('eenplan.person', $1, true)", [table.stranger]);
      expect(await mayRead(client)).toBe(false);
    } finally {
      await client.query("rollback");
      client.release();
    }
  });
});
