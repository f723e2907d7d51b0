import { serve } from "@hono/node-server";
import { sql } from "kysely";
import { createApp } from "../../../src/app.js";
import { auditKeys, openTrail } from "../../../src/domains/audit/index.js";
import { systemClock } from "../../../src/platform/clock/clock.js";
import { connectionsFor, openPool, withSettings } from "../../../src/platform/db/connection.js";
import { openDatabase, type Trail } from "../../../src/platform/db/transaction.js";
import { silentLog } from "../../../src/platform/log/log.js";

/**
 * The product with its trail written in another way, or not at all. Only here: the product itself has
 * no switch for it.
 */
const { BENCH_DATABASE = "", BENCH_TRAIL = "as it is", BENCH_SETTINGS = "" } = process.env;

const asItIs = openTrail(auditKeys(Buffer.alloc(32, 1)), silentLog);
const trails: Record<string, Trail> = {
  "as it is": asItIs,
  none: () => Promise.resolve(undefined),
  // The entry and the commit as two messages, each waiting for its answer.
  apart: async (tx) => {
    const last = await asItIs(tx);
    if (last !== undefined) await sql.raw(last).execute(tx.db);
    return undefined;
  },
};
const trail = trails[BENCH_TRAIL];
if (!trail) throw new Error(`There is no trail ${BENCH_TRAIL}.`);

const { app } = connectionsFor({ databaseUrl: BENCH_DATABASE, appUrl: BENCH_DATABASE });
const settings = BENCH_SETTINGS === "" ? [] : BENCH_SETTINGS.split(",");
const pool = openPool(withSettings(app, settings), { max: 10 });
const { hono } = createApp({
  ...{ database: openDatabase(pool, systemClock, trail), clock: systemClock, log: silentLog },
  ...{ secure: false, demo: false },
  assets: { css: "/assets/bench.css", js: "/assets/bench.js", icon: "/assets/bench.svg" },
  readiness: () => Promise.resolve({ database: true, migrations: true, jobs: true }),
});
const server = serve({ fetch: hono.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
  process.stdout.write(`${port}\n`);
});
// While others have their turn nobody asks; the connections wait.
if ("keepAliveTimeout" in server) server.keepAliveTimeout = 120_000;
