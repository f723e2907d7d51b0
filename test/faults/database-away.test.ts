import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/app.js";
import { openSession } from "../../src/domains/identity/index.js";
import { systemClock } from "../../src/platform/clock/clock.js";
import { bootstrap } from "../../src/platform/db/bootstrap.js";
import { connectionsFor, openPool } from "../../src/platform/db/connection.js";
import { type EmbeddedDatabase, startEmbedded } from "../../src/platform/db/embedded/index.js";
import { migrate } from "../../src/platform/db/migrate.js";
import { readiness } from "../../src/platform/db/readiness.js";
import { openDatabase } from "../../src/platform/db/transaction.js";
import { silentLog } from "../../src/platform/log/log.js";
import { testTrail } from "../support/trail.js";
import { Browser } from "../support/browser.js";
import { People } from "../support/people.js";

// A server of its own: stopping the one of the other tests would stop those too.
const dataDir = mkdtempSync(join(tmpdir(), "eenplan-away-"));
let server: EmbeddedDatabase;
let appPool: pg.Pool;
let adminPool: pg.Pool;

beforeAll(async () => {
  server = await startEmbedded({ log: silentLog, dataDir });
  const connections = connectionsFor({ embedded: server.connection });
  await bootstrap(connections.admin, "eenplan");
  await migrate(connections.admin);
  appPool = openPool(connections.app, { max: 3 });
  adminPool = openPool(connections.admin, { max: 1 });
}, 60_000);

afterAll(async () => {
  await Promise.all([appPool.end(), adminPool.end()]);
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const ownerQuery = async <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) =>
  (await adminPool.query<Row>(sql, values)).rows;

function productOn(pool: pg.Pool) {
  const database = openDatabase(pool, systemClock, testTrail);
  const assets = { css: "/assets/test.css", js: "/assets/test.js", icon: "/assets/test.svg" };
  const settings = { database, clock: systemClock, log: silentLog, secure: false, demo: false };
  const { hono } = createApp({ ...settings, assets, readiness: () => readiness(pool) });
  return { database, hono };
}

test("while the database is away every page says so, and afterwards everything works again", async () => {
  const { database, hono } = productOn(appPool);
  const table = await new People({ ownerQuery }).smallTable();
  const els = new Browser(hono, await openSession(database, table.els, "demonstration"));
  const list = `/dossiers/${table.dossierId}/afspraken`;
  const typed = { what: "Bellen", ownerParticipationId: table.seat, dueOn: "+2w" };
  const shown = await els.get(`${list}/nieuw`);
  expect(shown.status).toBe(200);

  await server.stop();
  const away = [
    await els.get(list),
    await els.submit(shown, typed),
    await new Browser(hono).get("/gezond/gereed"),
  ];
  expect(away.map(({ status }) => status)).toEqual([503, 503, 503]);
  expect(away[0]?.text).toContain("Er is niets veranderd en niets kwijt");
  expect((await new Browser(hono).get("/gezond")).status).toBe(200);

  server = await startEmbedded({ log: silentLog, dataDir });
  expect((await els.get(list)).status).toBe(200);
  const done = await els.submit(shown, typed);
  expect(done.status, done.text).toBe(303);
  expect(await ownerQuery("select what from agreement")).toEqual([{ what: "Bellen" }]);
}, 60_000);
