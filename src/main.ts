import { createServer } from "./server.js";
import { type PreparedDatabase, prepareDatabase } from "./database.js";
import { loadRegion, stateOfRegion } from "./demo/index.js";
import { configOrExit } from "./platform/config/config.js";
import { systemClock } from "./platform/clock/clock.js";
import { openPool, withSetting } from "./platform/db/connection.js";
import { createLog } from "./platform/log/log.js";
import { loadTexts } from "./texts.js";
import { startJobs } from "./work.js";

const config = configOrExit();
const log = createLog({ level: config.log.level });
const stops: (() => Promise<unknown>)[] = [];

async function start(): Promise<void> {
  // Before anything else: documents and mails of the worker speak both languages too.
  loadTexts();
  let database = await prepareDatabase(config, log);
  stops.push(() => database.stop());
  if (config.role === "migrate") return stopAll();
  if (config.demo) database = await withRegion(database);
  if (config.role !== "web") stops.unshift(await startJobs(config, database, log));
  if (config.role !== "worker") {
    const server = await createServer(config, database, systemClock, log);
    stops.unshift(() => server.stop());
    process.stdout.write(`\n  Eenplan: ${config.http.baseUrl.origin}\n\n`);
  }
}

/** The demonstration region, whole: what was interrupted while it was loaded is loaded anew. */
async function withRegion(database: PreparedDatabase): Promise<PreparedDatabase> {
  const state = await stateOfRegion(database.appPool, systemClock);
  if (state === "whole") return database;
  if (state === "half" && !database.startOver) {
    throw new Error(
      "DATABASE_URL has data but no demonstration region. Use an empty database, or EENPLAN_DEMO=off.",
    );
  }
  const empty = state === "half" && database.startOver ? await database.startOver() : database;
  // If the machine stops now the region is loaded anew; waiting for the disk at every deed is no use.
  const pool = openPool(withSetting(empty.connections.app, "synchronous_commit=off"));
  await loadRegion(pool, systemClock).finally(() => pool.end());
  return empty;
}

let stopping = false;
async function stopAll(): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const stop of stops) await stop().catch((error: unknown) => log.error("stop", { error }));
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => void stopAll().then(() => process.exit(0)));
}

start().catch(async (error: unknown) => {
  log.error("start-failed", { error });
  process.stderr.write(`Eenplan could not start: ${(error as Error).message}\n`);
  await stopAll();
  process.exit(1);
});
