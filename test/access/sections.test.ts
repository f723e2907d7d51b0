import { afterAll, beforeAll, expect, test } from "vitest";
import { beginAs } from "../../src/platform/db/actor.js";
import { testDatabase, type TestDatabase } from "../support/database.js";
import { People } from "../support/people.js";
import { insertOf, onRow, seedAll, succeeds, updateOf } from "./statements.js";
import type { Row } from "./table-proof.js";
import { tables } from "./tables.js";
import { makeWorld, today, type World } from "./world.js";

/** A table of each section that is wholly its own. */
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

type Cell = { role: string; section: string; may_read: boolean; may_write: boolean };

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
  matrix = await store.ownerQuery<Cell>("select * from section_right");
  const make = new People(store);
  await store.ownerQuery("update regisseur_appointment set ends_at = '2026-09-02'");
  for (const role of new Set(matrix.map((cell) => cell.role))) {
    const personId = await make.person(role);
    holders.set(role, personId);
    // The regisseur sits there in the least role, so that what is seen comes from leading alone.
    const seatRole = role === "regisseur" ? "ouder-zonder-gezag" : role;
    const seat = await make.seat(world.draft.dossierId, personId, seatRole);
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

const writesPlan = (role: string) =>
  matrix.some((cell) => cell.role === role && cell.section === "plan" && cell.may_write);

async function rightsOn(section: string, personId: string) {
  const table = tableOf[section] ?? "";
  const proof = tables[table];
  if (!proof) throw new Error(`No proof of ${table}`);
  const row = seeded.get(table) ?? {};
  const begin = beginAs({ kind: "person", personId }, today);
  // A paper never changes: whoever may write adds one.
  const paper = { ...proof.fresh(world, personId), purpose: "paper-approval" };
  const write = table === "file" ? insertOf(table, paper) : updateOf(table, proof, row, personId);
  return {
    read: await succeeds(store, begin, onRow(`select from ${table}`, proof, row)),
    write: await succeeds(store, begin, write),
  };
}

test("[J1 part] each role sees and writes exactly the sections that the matrix says", async () => {
  const found: Record<string, unknown> = {};
  const said: Record<string, unknown> = {};
  for (const { role, section, may_read: read, may_write: write } of matrix) {
    // A paper with a signature belongs to the plan as well: who writes the plan keeps it.
    const keepsPapers = section === "documents" && writesPlan(role);
    said[`${role} ${section}`] = { read: read || keepsPapers, write: write || keepsPapers };
    found[`${role} ${section}`] = await rightsOn(section, holders.get(role) ?? "");
  }
  expect(Object.keys(said)).toHaveLength(18 * 9);
  expect(found).toEqual(said);
});

test("[J1 part] what was not seen is there: somebody else sees each of the same rows", async () => {
  for (const section of Object.keys(tableOf)) {
    const rights = await rightsOn(section, holders.get("intern-begeleider") ?? "");
    expect(rights).toEqual({ read: true, write: true });
  }
});

test("[J1 part] the lines that law draws stand in the matrix", () => {
  const unseen = (role: string) =>
    matrix.filter((cell) => cell.role === role && !cell.may_read).map(({ section }) => section);
  expect(unseen("ouder")).toEqual([]);
  expect(unseen("voogd")).toEqual([]);
  expect(unseen("leerplichtambtenaar")).toEqual(expect.arrayContaining(["family", "needs"]));
  expect(unseen("ouder-zonder-gezag")).toHaveLength(7);
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
