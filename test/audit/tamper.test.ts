import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import {
  anchorTrail,
  auditKeys,
  type Finding,
  openTrail,
  verifyTrail,
} from "../../src/domains/audit/index.js";
import { silentLog } from "../../src/platform/log/log.js";
import { openDatabase } from "../../src/platform/db/transaction.js";
import { testApp, type TestApp } from "../support/app.js";
import { testAuditKeys } from "../support/trail.js";
import { newId } from "../../src/shared/ids.js";

/** Somebody who is superuser of the database, and has everything there but the key. */
let app: TestApp;
let mine: string;
let other: string;
let older: string;
const folder = mkdtempSync(join(tmpdir(), "eenplan-anchors-"));
const anchorFile = join(folder, "anchors.jsonl");
const places = { keys: testAuditKeys, anchorFile };

beforeAll(async () => {
  app = await testApp();
  const table = await app.people.smallTable();
  mine = table.dossierId;
  other = await app.people.dossier(table.els, "Noor");
  await app.people.seat(other, table.els, "intern-begeleider", { organisationId: table.school });
  const els = await app.browserOf(table.els);
  for (const path of ["afspraken", "behoeften", "mensen", "plan", "benadering", "afspraken"]) {
    for (const dossierId of [mine, other]) await els.get(`/dossiers/${dossierId}/${path}`);
    app.clock.forward({ minutes: 1 });
  }
  await anchorTrail(app.database, places, silentLog);
  const [head] = await app.store.ownerQuery<{ text: string }>(
    "select to_jsonb(h)::text as text from audit_head h where dossier_id = $1",
    [mine],
  );
  older = head?.text ?? "";
  // A month later there is a second partition.
  app.clock.forward({ days: 9 });
  const later = await app.browserOf(table.els);
  for (const dossierId of [mine, other]) await later.get(`/dossiers/${dossierId}/afspraken`);
  await anchorTrail(app.database, places, silentLog);
  app.clock.forward({ minutes: 1 });
  for (const dossierId of [mine, other]) await later.get(`/dossiers/${dossierId}/afspraken`);
}, 60_000);

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const tables = ["audit_head", "audit_entry_2026_11", "audit_entry_2026_12"];
let kept: string[] = [];

/** As superuser, with the triggers off: nothing in the database stops it. Put back afterwards. */
async function tamper(...statements: [string, ...unknown[]][]): Promise<void> {
  const client = await app.store.adminPool.connect();
  try {
    await client.query("set session_replication_role = replica");
    if (kept.length === 0) {
      for (const table of tables)
        await client.query(`create table kept_${table} as table ${table}`);
      kept = tables;
    }
    for (const [sql, ...values] of statements) await client.query(sql, values);
  } finally {
    await client.query("set session_replication_role = default");
    client.release();
  }
}

afterEach(async () => {
  const client = await app.store.adminPool.connect();
  try {
    await client.query("set session_replication_role = replica");
    if (kept.length > 0) {
      await client.query(
        "select access.make_audit_month('2026-11-15'), access.make_audit_month('2026-12-15')",
      );
      await client.query("delete from audit_entry; delete from audit_head");
      for (const table of tables) {
        const whole = table === "audit_head" ? table : "audit_entry";
        await client.query(
          `insert into ${whole} select * from kept_${table}; drop table kept_${table}`,
        );
      }
    }
    kept = [];
  } finally {
    await client.query("set session_replication_role = default");
    client.release();
  }
  expect(await findings()).toEqual([]);
});

async function findings(): Promise<Finding[]> {
  return (await verifyTrail(app.database, places)).findings;
}

const inMine = (kind: Finding["kind"], from: number, to = from) =>
  expect.objectContaining({ kind, dossierId: mine, from, to }) as Finding;

test("[J4] nothing wrong: nothing found, every chain and entry seen", async () => {
  const { chains, entries } = await verifyTrail(app.database, places);
  expect([chains, entries]).toEqual([3, 18]);
});

test("[J4] tampering 1: an entry is changed", async () => {
  await tamper([
    "update audit_entry set person_id = $2 where dossier_id = $1 and seq = 3",
    mine,
    newId(),
  ]);
  expect(await findings()).toEqual([inMine("changed", 3)]);
});

test("[J4] tampering 2: an entry is removed", async () => {
  await tamper(["delete from audit_entry where dossier_id = $1 and seq = 3", mine]);
  expect(await findings()).toEqual([inMine("removed", 3)]);
});

test("[J4] tampering 3: two entries change places", async () => {
  await tamper(
    ["update audit_entry set seq = 100 where dossier_id = $1 and seq = 2", mine],
    ["update audit_entry set seq = 2 where dossier_id = $1 and seq = 4", mine],
    ["update audit_entry set seq = 4 where dossier_id = $1 and seq = 100", mine],
  );
  expect(await findings()).toEqual([inMine("reordered", 2), inMine("reordered", 4)]);
});

test("[J4] tampering 4: the end is cut off, and the head put back to fit", async () => {
  await tamper(
    ["delete from audit_entry where dossier_id = $1 and seq > 4", mine],
    [
      `update audit_head h set seq = 4, hash = e.hash from audit_entry e
      where h.dossier_id = $1 and e.dossier_id = $1 and e.seq = 4`,
      mine,
    ],
  );
  expect(await findings()).toContainEqual(inMine("cut-off", 5, 7));
});

test("[J4] tampering 4, with an end that was kept from before: the anchor still knows", async () => {
  await tamper(
    ["delete from audit_entry where dossier_id = $1 and seq > 6", mine],
    ["delete from audit_head where dossier_id = $1", mine],
    [
      "insert into audit_head select (jsonb_populate_record(h, $1::jsonb)).* from audit_head h limit 1",
      older,
    ],
  );
  // What came after the last anchor is gone without a trace: docs/security/audit.md says so.
  expect(await findings()).toEqual([inMine("cut-off", 7)]);
});

test("[J4] tampering 4: a whole chain is taken away", async () => {
  await tamper(
    ["delete from audit_entry where dossier_id = $1", mine],
    ["delete from audit_head where dossier_id = $1", mine],
  );
  expect(await findings()).toContainEqual(inMine("cut-off", 1, 7));
});

const copyTo = (seq: string) =>
  `insert into audit_entry select (e).* from (select jsonb_populate_record(x, jsonb_build_object(
     'id', $2::text, 'seq', ${seq}, 'name', 'plan-read')) as e from audit_entry x
     where dossier_id = $1 and x.seq = 3) made`;

test("[J4] tampering 5: an entry is put in, and those after it moved up", async () => {
  await tamper(
    ["update audit_entry set seq = seq + 1 where dossier_id = $1 and seq > 3", mine],
    [copyTo("4"), mine, newId()],
  );
  const found = await findings();
  expect(found).toContainEqual(inMine("inserted", 4));
  expect(found).toContainEqual(inMine("reordered", 5));
});

test("[J4] tampering 5: an entry is put in beside another, or behind the last", async () => {
  await tamper([copyTo("4"), mine, newId()], [copyTo("9"), mine, newId()]);
  expect(await findings()).toEqual([inMine("inserted", 4), inMine("inserted", 9)]);
});

test("[J4] tampering 6: the last entry is written anew with another key, and the end with it", async () => {
  const impostor = openTrail(auditKeys(Buffer.alloc(32, 9)), silentLog);
  await tamper(
    ["delete from audit_entry where dossier_id = $1 and seq = 8", mine],
    [
      `update audit_head h set seq = 7, hash = e.hash from audit_entry e
      where h.dossier_id = $1 and e.dossier_id = $1 and e.seq = 7`,
      mine,
    ],
  );
  const forging = openDatabase(app.store.appPool, app.clock, impostor);
  await forging.inTransactionAs({ kind: "system", reason: "forging" }, (tx) => {
    tx.visits.push({ dossierId: mine, section: "plan", act: "read" });
    return Promise.resolve();
  });
  const found = await findings();
  expect(found).toContainEqual(inMine("wrong-key", 8));
  expect(found).toContainEqual({ kind: "head-changed", dossierId: mine });
});

test("[J4] tampering 7: an anchor is taken out of the file, changed, or the file is gone", async () => {
  const whole = readFileSync(anchorFile, "utf8");
  const [first = "", second = ""] = whole.split("\n");
  const kindsWith = async (text: string) => {
    writeFileSync(anchorFile, text);
    return (await findings()).map(({ kind }) => kind);
  };
  expect(await kindsWith(`${second}\n`)).toContain("anchor-missing");
  expect(await kindsWith(`${first}\n`)).toContain("anchor-missing");
  expect(await kindsWith("")).toContain("anchor-missing");
  expect(await kindsWith(whole.replace(/"chains":3/, '"chains":4'))).toContain("anchor-changed");
  writeFileSync(anchorFile, whole);
});

test("[J4] tampering 7: no anchor was made for a day", async () => {
  const before = app.clock.now();
  app.clock.forward({ days: 2 });
  expect((await findings()).map(({ kind }) => kind)).toEqual(["anchor-missing"]);
  app.clock.set(before);
});

test("[J4] tampering 8: an entry is moved to another dossier", async () => {
  await tamper([
    "update audit_entry set dossier_id = $2, seq = 9 where dossier_id = $1 and seq = 3",
    mine,
    other,
  ]);
  expect(await findings()).toEqual([
    { kind: "moved", dossierId: other, from: 9, to: 9, detail: mine },
  ]);
});

test("[J4] tampering 9: the time of an entry is changed", async () => {
  await tamper([
    "update audit_entry set at = at - interval '1 microsecond' where dossier_id = $1 and seq = 3",
    mine,
  ]);
  expect(await findings()).toEqual([inMine("timestamp-changed", 3)]);
});

test("[J4] tampering 10: a month is dropped", async () => {
  await tamper(["drop table audit_entry_2026_12"]);
  const found = await findings();
  expect(found).toContainEqual({
    ...{ kind: "partition-dropped", dossierId: mine, from: 7, to: 8 },
    detail: "audit_entry_2026_12",
  });
});

test("[J4] whoever appends behind a broken end does not hide it", async () => {
  await tamper(
    ["delete from audit_entry where dossier_id = $1 and seq = 8", mine],
    [
      `update audit_head h set seq = 7, hash = e.hash from audit_entry e
      where h.dossier_id = $1 and e.dossier_id = $1 and e.seq = 7`,
      mine,
    ],
  );
  await app.database.inTransactionAs({ kind: "system", reason: "looking" }, (tx) => {
    tx.visits.push({ dossierId: mine, section: "plan", act: "read" });
    return Promise.resolve();
  });
  expect(await findings()).toEqual([inMine("head-broken", 8)]);
});
