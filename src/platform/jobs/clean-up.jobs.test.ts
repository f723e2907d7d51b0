import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import { doAgain, workUntilNow } from "../../../test/support/worker.js";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

const count = async (table: "draft" | "idempotency_key" | "session") => {
  const [row] = await app.store.ownerQuery<{ n: number }>(
    `select count(*)::int as n from ${table}`,
  );
  return row?.n;
};

async function cleanAfter(by: { days?: number; hours?: number }): Promise<void> {
  app.clock.forward(by);
  await doAgain(app, "clean-up", {});
  await workUntilNow(app);
}

test("sessions, keys and drafts go when they are of no use, and not before", async () => {
  const table = await app.people.smallTable();
  const browser = await app.browserOf(table.els);
  const path = `/dossiers/${table.dossierId}/afspraken/nieuw`;
  const fields = { what: "Bellen", ownerParticipationId: table.seat };
  await browser.fillIn(path, { ...fields, dueOn: "+2w" });
  await browser.fillIn(path, { ...fields, dueOn: "gauw" });
  await cleanAfter({ hours: 11 });
  expect([await count("session"), await count("idempotency_key"), await count("draft")]).toEqual([
    1, 1, 1,
  ]);
  await cleanAfter({ hours: 2 });
  expect(await count("session")).toBe(0);
  expect(await count("idempotency_key")).toBe(1);
  await cleanAfter({ days: 7 });
  expect(await count("idempotency_key")).toBe(0);
  expect(await count("draft")).toBe(1);
  await cleanAfter({ days: 23 });
  expect(await count("draft")).toBe(0);
});
