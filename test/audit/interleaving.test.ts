import fc from "fast-check";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyTrail } from "../../src/domains/audit/index.js";
import { announceVisit } from "../../src/platform/audit/announce.js";
import { type Database, openDatabase } from "../../src/platform/db/transaction.js";
import { newId } from "../../src/shared/ids.js";
import { testApp, type TestApp } from "../support/app.js";
import { testAuditKeys, testTrail } from "../support/trail.js";
import { trailOf } from "./trail.js";

let app: TestApp;
let servers: Database[];
let person: string;
beforeAll(async () => {
  app = await testApp();
  person = await app.people.person("Els");
  // Two processes of the product, each with its own connections and a clock that is a little off.
  const late = { now: () => new Date(app.clock.now().getTime() + 1500) };
  servers = [app.database, openDatabase(app.store.workerPool, late, testTrail)];
});
afterAll(() => app.close());

/** A transaction that visits some of three dossiers, waits a little, and sometimes fails. */
const writer = fc.record({
  server: fc.nat({ max: 1 }),
  dossiers: fc.shuffledSubarray([0, 1, 2], { minLength: 1 }),
  act: fc.constantFrom("read" as const, "change" as const),
  waits: fc.nat({ max: 4 }),
  ends: fc.constantFrom("well", "well", "well", "throws", "conflict"),
});
type Writer = typeof writer extends fc.Arbitrary<infer One> ? One : never;

async function run(dossiers: readonly string[], one: Writer): Promise<readonly string[]> {
  const visited = one.dossiers.map((index) => dossiers[index] ?? "");
  let tries = 0;
  try {
    const server = servers[one.server] ?? app.database;
    await server.inTransactionAs({ kind: "person", personId: person }, async (tx) => {
      tries += 1;
      for (const dossierId of visited) {
        announceVisit(tx, { dossierId, section: "plan", act: one.act, name: "planted" });
      }
      await pause(one.waits);
      if (one.ends === "throws") throw new Error("on purpose");
      if (one.ends === "conflict" && tries === 1) {
        await sql
          .raw("do $$ begin raise exception 'no' using errcode = '40001'; end $$")
          .execute(tx.db);
      }
    });
    return visited;
  } catch {
    return [];
  }
}

test("[J4] whatever writers do at once, every chain is whole and holds what was kept", async () => {
  const property = fc.asyncProperty(
    fc.array(writer, { minLength: 2, maxLength: 24 }),
    async (writers) => {
      const dossiers = [newId(), newId(), newId()];
      const kept = (await Promise.all(writers.map((one) => run(dossiers, one)))).flat();
      for (const dossierId of dossiers) {
        const numbers = (await trailOf(app, dossierId)).map(({ seq }) => Number(seq));
        const count = kept.filter((one) => one === dossierId).length;
        expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
      }
    },
  );
  await fc.assert(property, { numRuns: 25 });
  const places = { keys: testAuditKeys, anchorFile: "/dev/null" };
  expect((await verifyTrail(app.database, places)).findings).toEqual([]);
}, 60_000);
