import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../support/database.js";
import { insertOf, onRow, seedAll, type Statement, succeeds, updateOf } from "./statements.js";
import type { Row, TableProof } from "./table-proof.js";
import { tables } from "./tables.js";
import { unguarded } from "./unguarded.js";
import { type ActorName, actorNames, beginOf, makeWorld, selfOf, type World } from "./world.js";

let store: TestDatabase;
let world: World;
let seeded: Map<string, Row>;

beforeAll(async () => {
  store = await testDatabase();
  world = await makeWorld(store);
  seeded = await seedAll(store, world);
});
afterAll(() => store.drop());

async function lettersOf(name: ActorName, table: string, proof: TableProof): Promise<string> {
  const row = seeded.get(table) ?? {};
  const tries: [string, Statement][] = [
    ["r", onRow(`select from ${table}`, proof, row)],
    ["a", insertOf(table, proof.fresh(world, selfOf(name, world)))],
    ["c", updateOf(table, proof, row, selfOf(name, world))],
    ["d", onRow(`delete from ${table}`, proof, row)],
  ];
  let letters = "";
  for (const [letter, statement] of tries) {
    letters += (await succeeds(store, beginOf(name, world), statement)) ? letter : "-";
  }
  return letters;
}

/** As the administrator, past all rights: the row is there, and what is tried could be done. */
async function proveIt(table: string, proof: TableProof): Promise<void> {
  const row = seeded.get(table) ?? {};
  const client = await store.adminPool.connect();
  try {
    await client.query("begin");
    if (proof.pastTriggers) await client.query("set local session_replication_role = replica");
    const run = async ({ sql, values }: Statement) => (await client.query(sql, values)).rowCount;
    expect(await run(onRow(`select from ${table}`, proof, row))).toBe(1);
    expect(await run(updateOf(table, proof, row, selfOf("writer", world)))).toBe(1);
    const fresh = proof.fresh(world, selfOf("writer", world));
    expect(await run(insertOf(table, fresh))).toBe(1);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

describe("who may read, add, change and delete", () => {
  test.each(Object.entries(tables))("[J1 part] %s", async (table, proof) => {
    await proveIt(table, proof);
    const found: Record<string, string> = {};
    for (const name of actorNames) found[name] = await lettersOf(name, table, proof);
    const letters = proof.who.split(" ");
    expect(found).toEqual(Object.fromEntries(actorNames.map((name, at) => [name, letters[at]])));
  });
});

describe("the proof itself", () => {
  test("[J1 part] leaves no table of the database out, and finds each under guard", async () => {
    expect(await unguarded(store, Object.keys(tables))).toEqual([]);
  });

  test("[J1 part] the views that decide answer nobody by themselves", async () => {
    const views = await store.ownerQuery<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'access'::regnamespace and relkind = 'v'",
    );
    expect(views.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["basis", "present", "way_in"]),
    );
    for (const { name } of views) {
      const look = { sql: `select count(*) from access.${name}`, values: [] };
      for (const actor of actorNames) {
        expect(await succeeds(store, beginOf(actor, world), look), `${actor} ${name}`).toBe(false);
      }
    }
  });

  test("points at a table, a view and a function that somebody forgot to guard", async () => {
    await store.ownerQuery(`
      create table planted (id uuid);
      create view planted_view as select * from dossier;
      create view access.planted_basis as select * from access.basis;
      grant select on access.planted_basis to eenplan_person;
      create function access.planted() returns uuid language sql security definer as 'select null::uuid'`);
    expect(await unguarded(store, Object.keys(tables))).toEqual([
      "access.planted: security definer without a search_path of its own",
      "planted: no policy",
      "planted: no proof in test/access/tables.ts",
      "planted: row level security is not enabled and forced",
      "planted_basis: a view of schema access is for its owner only",
      "planted_view: a view reads with the rights of its owner",
    ]);
    await store.ownerQuery(
      "drop view planted_view, access.planted_basis; drop table planted; drop function access.planted()",
    );
  });
});
