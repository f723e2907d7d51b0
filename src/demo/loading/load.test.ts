import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import { stories } from "../stories/index.js";
import { loadRegion } from "./load.js";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

test("plays all stories by the rules of who may see what", { timeout: 180_000 }, async () => {
  await loadRegion(app.store.appPool, app.clock);
  const [dossiers] = await app.store.ownerQuery<{ n: number }>(
    "select count(*)::int as n from dossier",
  );
  expect(dossiers?.n).toBe(stories.length);
  const rows = await app.store.ownerQuery<{ status: string; n: number }>(
    "select status, count(*)::int as n from consent group by status order by status",
  );
  // Among them a refusal, a withdrawal, an answer that waits, and very many that hold.
  expect(rows.map(({ status }) => status)).toEqual(["asked", "in-force", "refused", "withdrawn"]);
  const kinds = await app.store.ownerQuery<{ kind: string }>(
    "select distinct kind from event where kind like 'consent-%' order by kind",
  );
  expect(kinds.map(({ kind }) => kind)).toEqual([
    ...["consent-asked", "consent-given", "consent-postponed", "consent-refused"],
    "consent-withdrawn",
  ]);
});
