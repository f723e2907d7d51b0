import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  anchorTrail,
  dropOldMonths,
  sealRetention,
  verifyTrail,
} from "../../src/domains/audit/index.js";
import { silentLog } from "../../src/platform/log/log.js";
import { testApp, type TestApp } from "../support/app.js";
import { testAuditKeys } from "../support/trail.js";
import { trailOf } from "./trail.js";

const folder = mkdtempSync(join(tmpdir(), "eenplan-retention-"));
const places = { keys: testAuditKeys, anchorFile: join(folder, "anchors.jsonl") };
const system = { kind: "system", reason: "retention" } as const;

let app: TestApp;
let dossierId: string;
let els: string;
beforeAll(async () => {
  app = await testApp();
  const table = await app.people.smallTable();
  ({ dossierId, els } = table);
  await look(4);
  await anchorTrail(app.database, places, silentLog);
  app.clock.set("2032-06-01T10:00:00Z");
  await app.store.ownerQuery("update consent set ends_on = '2040-01-01'");
  await look(2);
  await anchorTrail(app.database, places, silentLog);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

async function look(times: number): Promise<void> {
  const browser = await app.browserOf(els);
  for (let time = 0; time < times; time++) await browser.get(`/dossiers/${dossierId}/afspraken`);
}

const cut = (upTo: string) =>
  app.database.inTransactionAs(system, (tx) =>
    sealRetention(tx, { dossierId, upTo: new Date(upTo), reason: "audit-retention" }),
  );
const findings = async () => (await verifyTrail(app.database, places)).findings;

test("[J4] what is younger than five years is not destroyed", async () => {
  await expect(cut("2032-05-31T00:00:00Z")).resolves.toBe(4);
  await expect(cut("2032-06-02T00:00:00Z")).rejects.toThrow("audit-too-young");
});

test("[J4] after the term the beginning goes, says so, and the rest verifies", async () => {
  const rows = await trailOf(app, dossierId);
  expect(rows.map(({ seq, name }) => [Number(seq), name])).toEqual([
    ...[
      [5, "agreements-read"],
      [6, "agreements-read"],
    ],
    [7, "audit-cut"],
  ]);
  expect(JSON.parse(rows[2]?.note ?? "")).toMatchObject({ kind: "cut", from: 1, to: 4 });
  expect(await findings()).toEqual([]);
});

test("[J4] what else is missing still shows", async () => {
  const client = await app.store.adminPool.connect();
  await client.query("begin; set local session_replication_role = replica");
  await client.query("delete from audit_entry where dossier_id = $1 and seq = 5", [dossierId]);
  await client.query("commit");
  client.release();
  expect(await findings()).toEqual([{ kind: "removed", dossierId, from: 5, to: 5 }]);
});

test("[J4] a month of which nothing is left is dropped, and nothing is missed by it", async () => {
  // The anchors of that month are entries as well.
  await app.database.inTransactionAs(system, (tx) =>
    sealRetention(tx, {
      ...{ dossierId: "00000000-0000-0000-0000-000000000000", reason: "audit-retention" },
      upTo: new Date("2032-01-01T00:00:00Z"),
    }),
  );
  const dropped = await app.database.inTransactionAs(system, dropOldMonths);
  expect(dropped).toContain("audit_entry_2026_11");
  const kinds = (await findings()).map(({ kind, from }) => [kind, from]);
  expect(kinds).toEqual([["removed", 5]]);
});

test("[J4] nobody but the system cuts", async () => {
  const asEls = app.as(els, (tx) =>
    sealRetention(tx, {
      dossierId,
      upTo: new Date("2032-07-01T00:00:00Z"),
      reason: "audit-retention",
    }),
  );
  await expect(asEls).rejects.toThrow("permission denied");
});
