import { auditPlaces } from "./audit.js";
import { type Finding, verifyTrail } from "./domains/audit/index.js";
import { systemClock } from "./platform/clock/clock.js";
import { configOrExit } from "./platform/config/config.js";
import { connectionsFor, openPool } from "./platform/db/connection.js";
import { startEmbedded } from "./platform/db/embedded/index.js";
import { openDatabase } from "./platform/db/transaction.js";
import { silentLog } from "./platform/log/log.js";

/** `npm run audit:verify`: walks along the whole trail, names what is wrong, and ends with 1 then. */
const config = configOrExit(process.env, []);
const { databaseUrl, dataDir } = config.database;
const own =
  databaseUrl === undefined ? await startEmbedded({ log: silentLog, dataDir }) : undefined;
const connections = connectionsFor({ ...config.database, embedded: own?.connection });
const pool = openPool(connections.app, { max: 2 });
try {
  const places = auditPlaces(config);
  const { chains, entries, findings } = await verifyTrail(openDatabase(pool, systemClock), places);
  process.stdout.write(`${chains} chains, ${entries} entries, ${findings.length} findings\n`);
  for (const finding of findings) process.stdout.write(`${lineOf(finding)}\n`);
  process.exitCode = findings.length === 0 ? 0 : 1;
} finally {
  await pool.end();
  await own?.stop();
}

function lineOf({ kind, dossierId, from, to, detail }: Finding): string {
  const range = from === undefined ? "" : from === to ? ` ${from}` : ` ${from}-${String(to)}`;
  return [kind, dossierId && `dossier ${dossierId}`, range && `entry${range}`, detail]
    .filter(Boolean)
    .join("  ");
}
