import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { beginAs } from "../../src/platform/db/actor.js";
import { newId } from "../../src/shared/ids.js";
import { testApp, type TestApp } from "../support/app.js";
import { trailOf } from "./trail.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  const els = await app.browserOf(table.els);
  await els.get(`/dossiers/${table.dossierId}/afspraken`);
});
afterAll(() => app.close());

const today = "2026-11-22";
const beginnings = (): Record<string, string> => ({
  "a person": beginAs({ kind: "person", personId: table.els }, today),
  "the system": beginAs({ kind: "system", reason: "test" }, today),
  "the owner of the tables": "begin; set local role eenplan_owner",
  "the administrator": "begin",
});
const actors = ["a person", "the system", "the owner of the tables", "the administrator"];
const whole = ["audit_entry", "audit_entry_2026_11"];

async function tries(actor: string, sql: string): Promise<string> {
  const client = await app.store.adminPool.connect();
  try {
    await client.query(beginnings()[actor] ?? "");
    await client.query(sql);
    return "done";
  } catch (error) {
    return (error as { code?: string }).code ?? "unknown";
  } finally {
    await client.query("rollback");
    client.release();
  }
}

describe("what was written stays", () => {
  const deeds = actors.flatMap((actor) =>
    whole.flatMap((name) => [
      [actor, `update ${name} set name = 'x'`],
      [actor, `update ${name} set name = 'x' where false`],
      [actor, `delete from ${name}`],
      [actor, `truncate ${name}`],
    ]),
  );
  test.each(deeds)("[J4] %s is refused: %s", async (actor = "", sql = "") => {
    expect(await tries(actor, sql)).toBe("42501");
  });

  test.each(actors)("[J4] %s takes no end of a chain away", async (actor) => {
    expect(await tries(actor, "delete from audit_head")).toBe("42501");
    expect(await tries(actor, "truncate audit_head")).toBe("42501");
  });

  test("[J4] the proof: the rows are there, and reading them is what the system may", async () => {
    expect(await trailOf(app, table.dossierId)).toHaveLength(1);
    expect(await tries("the system", "select 1 / count(*) from audit_entry")).toBe("done");
    expect(await tries("a person", "select from audit_entry_2026_11")).toBe("42501");
  });
});

describe("what is added", () => {
  test.each(["a person", "the system"])(
    "[J4] %s adds no row but through the function",
    async (actor) => {
      const row = "insert into audit_entry (dossier_id) values (gen_random_uuid())";
      expect(await tries(actor, row)).toBe("42501");
      expect(await tries(actor, "update audit_head set seq = 0")).toBe("42501");
      expect(await tries(actor, "select access.cut_audit(gen_random_uuid(), 1)")).toBe(
        actor === "the system" ? "done" : "42501",
      );
    },
  );

  test("[J4] an entry that is not right behind the end is not taken", async () => {
    const entry = {
      ...{ dossier_id: table.dossierId, id: newId(), seq: 5, outcome: "done", act: "read" },
      ...{ name: "plan-read", method: "GET", automatic: false, actor_kind: "person" },
      ...{ purpose: "unknown", trace_id: "x", key_id: "x" },
      ...{ previous_hash: "00".repeat(32), hash: "11".repeat(32), proof: "22".repeat(32) },
    };
    const sql = `select access.append_audit('${JSON.stringify([entry])}')`;
    expect(await tries("a person", sql)).toBe("40001");
  });

  test("[J4] what is younger than five years is not cut", async () => {
    const cut = `select access.cut_audit('${table.dossierId}', 1)`;
    expect(await tries("the system", cut)).toBe("42501");
    expect(await trailOf(app, table.dossierId)).toHaveLength(1);
  });
});

describe("who reads it", () => {
  const countAs = (personId: string) =>
    app.as(personId, async (tx) => {
      const rows = await tx.db.selectFrom("audit_entry").select("id").execute();
      return rows.length;
    });

  test("[J3 part] the family everything, somebody else what they did themselves", async () => {
    expect(await countAs(table.mother)).toBe(1);
    expect(await countAs(table.els)).toBe(1);
    expect(await countAs(table.stranger)).toBe(0);
  });

  test("[J3 part] the privacy officer what the organisation did, and nothing of the family", async () => {
    const officer = await app.people.person("Petra");
    await app.people.member(officer, table.school, "privacyfunctionaris");
    const mother = await app.browserOf(table.mother);
    await mother.get(`/dossiers/${table.dossierId}/afspraken`);
    expect(await countAs(officer)).toBe(1);
    expect(await countAs(table.mother)).toBe(2);
  });

  test("[J3 part] the child from twelve", async () => {
    const child = await app.people.person("Tim");
    await app.people.seat(table.dossierId, child, "kind");
    expect(await countAs(child)).toBe(0);
    await app.store.ownerQuery("update dossier set born_on = '2014-11-22' where id = $1", [
      table.dossierId,
    ]);
    expect(await countAs(child)).toBe(2);
  });
});
