import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerAsSelf, withdrawConsent } from "../../src/domains/access/index.js";
import { openPool, type Pool } from "../../src/platform/db/connection.js";
import { type Database, openDatabase } from "../../src/platform/db/transaction.js";
import { newId } from "../../src/shared/ids.js";
import { testApp, type TestApp } from "../support/app.js";
import { consentTable, type ConsentTable } from "../support/consent-table.js";

const readers = 50;

let app: TestApp;
let table: ConsentTable;
let pool: Pool;
let database: Database;
beforeAll(async () => {
  app = await testApp();
  table = await consentTable(app);
  pool = openPool(app.store.connections.app, { max: readers });
  database = openDatabase(pool, app.clock);
});
afterAll(async () => {
  await pool.end();
  await app.close();
});

/** What a reader got, and whether the withdrawal counted in the snapshot that it was answered from. */
type Reading = { rows: number; saw: boolean };

/**
 * One reader: again and again the part that the consent gives, and in the same statement whether the
 * withdrawal is there. That is asked past all rights, so that the reader cannot be wrong about it.
 */
async function readUntil(stop: () => boolean): Promise<Reading[]> {
  const found: Reading[] = [];
  while (!stop()) {
    const { rows } = await database.inTransactionAs(
      { kind: "person", personId: table.wietske },
      (tx) => ask(tx.db),
    );
    found.push(...rows);
  }
  return found;
}

type Db = Parameters<Parameters<Database["inTransactionAs"]>[1]>[0]["db"];

function ask(db: Db): Promise<{ rows: Reading[] }> {
  return sql<Reading>`select (select count(*)::int from need) as rows,
    access.test_saw_withdrawal() as saw`.execute(db);
}

test("[J2] no answer comes from a snapshot that is later than the withdrawal, with fifty readers", async () => {
  const { store } = app;
  const allowed = ["child", "needs"];
  const consentId = await app.people.consent(table.dossierId, table.farm, table.els, allowed);
  await store.ownerQuery(
    `insert into need (dossier_id, id, kind, domain, body, source, since, recorded_by)
     values ($1, $2, 'behoefte', 'school', 'een rustige plek', 'school', '2026-10-01', $3)`,
    [table.dossierId, newId(), table.els],
  );
  // Whether the withdrawal is there, in the snapshot of the statement that asks.
  await store.ownerQuery(
    `create function access.test_saw_withdrawal() returns boolean language sql stable security definer
     set search_path = public, pg_temp as
     $$ select exists (select from consent where status = 'withdrawn') $$`,
  );
  await store.ownerQuery("alter function access.test_saw_withdrawal() owner to eenplan_owner");
  const place = { dossierId: table.dossierId, consentId };
  let stopped = false;
  const reading = Array.from({ length: readers }, () => readUntil(() => stopped));
  await new Promise((resolve) => setTimeout(resolve, 600));
  await app.as(table.mother, (tx) => withdrawConsent(tx, place, { reason: undefined }));
  await new Promise((resolve) => setTimeout(resolve, 600));
  stopped = true;
  const all = (await Promise.all(reading)).flat();
  const before = all.filter(({ saw }) => !saw);
  const after = all.filter(({ saw }) => saw);
  // There was something to lose, and all of them asked on.
  expect(before.filter(({ rows }) => rows === 1).length).toBeGreaterThan(readers);
  expect(after.length).toBeGreaterThan(readers);
  expect(before.filter(({ rows }) => rows !== 1)).toEqual([]);
  expect(after.filter(({ rows }) => rows !== 0)).toEqual([]);
  await expect(
    app.as(table.mother, (tx) =>
      answerAsSelf(tx, place, { answer: "given", sections: null, reason: undefined }),
    ),
  ).rejects.toMatchObject({ code: "EP007" });
});
