import { type PreparedDatabase, prepareDatabase } from "./database.js";
import { configOrExit } from "./platform/config/config.js";
import { systemClock } from "./platform/clock/clock.js";
import { openPool, withSettings } from "./platform/db/connection.js";
import { createLog } from "./platform/log/log.js";
import type * as program from "./program.js";

const config = configOrExit();
const log = createLog({ level: config.log.level });
/** In the order in which they stop: no new requests, then the jobs that run, then the database. */
const stops: Partial<Record<"server" | "jobs" | "database", () => Promise<unknown>>> = {};

type Program = typeof program;

async function start(): Promise<void> {
  const preparing = prepareDatabase(config, log);
  const reading = config.role === "migrate" ? undefined : import("./program.js");
  // Should the program not be there, the database is still stopped before we end.
  reading?.catch(() => undefined);
  const prepared = await preparing;
  stops.database = () => prepared.stop();
  const read = await reading;
  if (read) await run(read, prepared);
  else await stopAll();
}

async function run(read: Program, prepared: PreparedDatabase): Promise<void> {
  // Before anything else: documents and mails of the worker speak both languages too.
  read.loadTexts();
  const database = config.demo ? await withRegion(read, prepared) : prepared;
  stops.database = () => database.stop();
  if (config.role !== "worker") {
    const server = await read.createServer(config, database, systemClock, log);
    stops.server = () => server.stop();
    process.stdout.write(`\n  Eenplan: ${config.http.baseUrl.origin}\n\n`);
  }
  // After the address: the queue may wait for a moment, who starts the program wants to go on.
  if (config.role !== "web") stops.jobs = await read.startJobs(config, database, log);
}

/** The demonstration region, whole: what was interrupted while it was loaded is loaded anew. */
async function withRegion(read: Program, database: PreparedDatabase): Promise<PreparedDatabase> {
  const state = await read.stateOfRegion(database.appPool, systemClock);
  if (state === "whole") return database;
  if (state === "half" && !database.startOver) {
    throw new Error(
      "DATABASE_URL has data but no demonstration region. Use an empty database, or EENPLAN_DEMO=off.",
    );
  }
  const empty = state === "half" && database.startOver ? await database.startOver() : database;
  const pool = openPool(withSettings(empty.connections.app, whileLoading));
  const trail = read.trailFor(config, log);
  await read.loadRegion(pool, systemClock, trail).finally(() => pool.end());
  // The stories are from before today: anchored at once, or the trail would miss its anchors. Those of
  // a region that is not there any more are of no use.
  const worker = read.openDatabase(empty.workerPool, systemClock, trail);
  const places = read.auditPlaces(config);
  read.setAside(places.anchorFile, systemClock.now());
  await read.anchorTrail(worker, places, log);
  return empty;
}

/**
 * If the machine stops now the region is loaded anew: waiting for the disk at every deed is no use.
 * And most statements are asked a few times only: planning them for each value costs more than it gives.
 */
const whileLoading = ["synchronous_commit=off", "plan_cache_mode=force_generic_plan"];

let stopping = false;
async function stopAll(): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const stop of [stops.server, stops.jobs, stops.database]) {
    await stop?.().catch((error: unknown) => log.error("stop", { error }));
  }
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
