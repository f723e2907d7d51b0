import { afterAll, beforeAll, expect, test } from "vitest";
import { beginAs } from "../../src/platform/db/actor.js";
import { sectionKeys } from "../../src/domains/access/access.types.js";
import { testDatabase, type TestDatabase } from "../support/database.js";
import { People } from "../support/people.js";
import { insertOf, onRow, seedAll, succeeds, updateOf } from "./statements.js";
import type { Row } from "./table-proof.js";
import { tables } from "./tables.js";
import { makeWorld, now, today, type World } from "./world.js";

/** A table of each section that is wholly its own; the others are asked of access.may() alone. */
const tableOf: Record<string, string> = {
  child: "dossier",
  school: "career_entry",
  family: "important_person",
  needs: "need",
  people: "guardian",
  plan: "plan",
  approach: "approach_card",
  agreements: "agreement",
  documents: "file",
};

type Cell = {
  role: string;
  section: string;
  from_age: number;
  until_age: number;
  may_read: boolean;
  may_write: boolean;
};

/** Between and on the birthdays that law draws lines at. */
const ages = [7, 12, 16, 18] as const;

let store: TestDatabase;
let world: World;
let seeded: Map<string, Row>;
let matrix: Cell[];
const holders = new Map<string, string>();

beforeAll(async () => {
  store = await testDatabase();
  world = await makeWorld(store);
  seeded = await seedAll(store, world);
  // What only documents has: a paper. Evidence and the pdf of a plan have readers of their own.
  await store.ownerQuery("update file set purpose = 'paper-approval'");
  matrix = await store.ownerQuery<Cell>(
    "select r.* from section_right r join dossier d on d.region_id = r.region_id where d.id = $1",
    [world.draft.dossierId],
  );
  const make = new People(store);
  await store.ownerQuery("update regisseur_appointment set ends_at = '2026-09-02'");
  for (const role of new Set(matrix.map((cell) => cell.role))) {
    const personId = await make.person(role);
    holders.set(role, personId);
    if (role === "noodgeval") {
      await emergency(personId, await make.organisation("school", "Noodgeval"));
      continue;
    }
    // The regisseur sits there in the least role, so that what is seen comes from leading alone.
    const leads = role === "regisseur";
    const seatRole = leads ? "vervoerder" : role;
    const seat = await make.seat(world.draft.dossierId, personId, seatRole, { consent: !leads });
    if (role === "regisseur") await lead(seat, personId);
  }
});
afterAll(() => store.drop());

const lead = (seat: string, personId: string) =>
  store.ownerQuery(
    `insert into regisseur_appointment (dossier_id, id, participation_id, kind, starts_on, starts_at, appointed_by)
     values ($1, gen_random_uuid(), $2, 'regisseur', '2026-10-01', '2026-10-01', $3)`,
    [world.draft.dossierId, seat, personId],
  );

async function emergency(personId: string, organisationId: string): Promise<void> {
  await new People(store).member(personId, organisationId, "intern-begeleider");
  await store.ownerQuery(
    `insert into emergency_access (dossier_id, id, person_id, organisation_id, reason, opened_at, until)
     values ($1, gen_random_uuid(), $2, $3, 'Het was een noodgeval', '2026-11-22T09:00Z', '2026-11-22T11:00Z')`,
    [world.draft.dossierId, personId, organisationId],
  );
}

async function turns(age: number): Promise<void> {
  await store.ownerQuery("update dossier set born_on = $2 where id = $1", [
    world.draft.dossierId,
    `${2026 - age}-11-22`,
  ]);
}

const cellsAt = (age: number) =>
  matrix.filter(({ from_age: from, until_age: until }) => from <= age && age < until);

const writesPlan = (role: string, age: number) =>
  cellsAt(age).some((cell) => cell.role === role && cell.section === "plan" && cell.may_write);

async function mayOn(section: string, personId: string) {
  const client = await store.appPool.connect();
  try {
    await client.query(beginAs({ kind: "person", personId }, today, now));
    const { rows } = await client.query<{ read: boolean; write: boolean }>(
      "select access.may($1, $2, 'read') as read, access.may($1, $2, 'write') as write",
      [world.draft.dossierId, section],
    );
    return rows[0];
  } finally {
    await client.query("rollback");
    client.release();
  }
}

async function rightsOn(section: string, personId: string) {
  const table = tableOf[section] ?? "";
  const proof = tables[table];
  if (!proof) throw new Error(`No proof of ${table}`);
  const row = seeded.get(table) ?? {};
  const begin = beginAs({ kind: "person", personId }, today, now);
  // A paper never changes: whoever may write adds one.
  const paper = { ...proof.fresh(world, personId), purpose: "paper-approval" };
  const write = table === "file" ? insertOf(table, paper) : updateOf(table, proof, row, personId);
  return {
    read: await succeeds(store, begin, onRow(`select from ${table}`, proof, row)),
    write: await succeeds(store, begin, write),
  };
}

test.each(ages)(
  "[J1 part] at %i each role sees and writes exactly the sections that the matrix says",
  async (age) => {
    await turns(age);
    const found: Record<string, unknown> = {};
    const said: Record<string, unknown> = {};
    for (const role of holders.keys()) {
      for (const section of sectionKeys) {
        const cell = cellsAt(age).find((one) => one.role === role && one.section === section);
        const right = { read: cell?.may_read ?? false, write: cell?.may_write ?? false };
        const holder = holders.get(role) ?? "";
        said[`${role} ${section}`] = right;
        found[`${role} ${section}`] = await mayOn(section, holder);
        if (tableOf[section] === undefined) continue;
        // A paper with a signature belongs to the plan as well: who writes the plan keeps it.
        const papers = section === "documents" && writesPlan(role, age);
        const rows = papers ? { read: true, write: true } : right;
        said[`rows of ${role} ${section}`] = rows;
        found[`rows of ${role} ${section}`] = await rightsOn(section, holder);
      }
    }
    expect(Object.keys(said)).toHaveLength(holders.size * (15 + 9));
    expect(found).toEqual(said);
  },
);

test("[J1 part] what was not seen is there: somebody else sees each of the same rows", async () => {
  await turns(7);
  for (const section of Object.keys(tableOf)) {
    const rights = await rightsOn(section, holders.get("intern-begeleider") ?? "");
    expect(rights).toEqual({ read: true, write: true });
  }
});

const seen = (role: string, age: number) =>
  cellsAt(age)
    .filter((cell) => cell.role === role && cell.may_read)
    .map(({ section }) => section)
    .sort();

test("[J1 part] the lines that law draws stand in the matrix", () => {
  expect(seen("ouder", 11)).toHaveLength(15);
  expect(seen("voogd", 11)).toHaveLength(15);
  expect(seen("leerplichtambtenaar", 7)).toEqual(
    ["agreements", "attendance", "child", "people", "plan", "school"].sort(),
  );
  expect(seen("vervoerder", 7)).toEqual(["approach", "child", "week"]);
  expect(seen("ouder-zonder-gezag", 7)).toEqual(["child", "school"]);
});

test("[J1 part] what changes with age: help from 16 is the youth's own, at 18 a parent is a guest", () => {
  expect(seen("ouder", 15)).toContain("care");
  expect(seen("ouder", 16)).not.toContain("care");
  expect(seen("kind", 16)).toContain("conflict");
  for (const role of ["ouder", "voogd", "ouder-zonder-gezag"]) expect(seen(role, 18)).toEqual([]);
  for (const age of ages) expect(seen("stiefouder", age)).toEqual([]);
});

test("[J1 part] at most one line of the matrix counts at any age, in every region", async () => {
  await store.ownerQuery("insert into region (id, name) values (gen_random_uuid(), 'Buiten')");
  const twice = await store.ownerQuery(
    `select region_id, role, section, age from section_right, generate_series(0, 30) as age
     where age >= from_age and age < until_age
     group by region_id, role, section, age having count(*) > 1`,
  );
  expect(twice).toEqual([]);
  const [copied] = await store.ownerQuery<{ same: boolean }>(
    `select count(*) = $1 as same from section_right r join region on region.id = r.region_id
     where region.name = 'Buiten'`,
    [matrix.length],
  );
  expect(copied?.same).toBe(true);
});

test("[J1 part] the right ends with the last day, and has not begun before the first", async () => {
  const make = new People(store);
  const { dossierId } = world.draft;
  const before = await make.person("Before");
  const last = await make.person("Last");
  await make.seat(dossierId, before, "intern-begeleider", { startsOn: "2026-11-23" });
  await make.seat(dossierId, last, "intern-begeleider", { endsOn: today });
  expect(await rightsOn("child", before)).toEqual({ read: false, write: false });
  expect(await rightsOn("child", last)).toEqual({ read: true, write: true });
  await store.ownerQuery("update participation set ends_on = '2026-11-21' where person_id = $1", [
    last,
  ]);
  expect(await rightsOn("child", last)).toEqual({ read: false, write: false });
});
