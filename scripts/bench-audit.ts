import { parseArgs } from "node:util";
import { auditTable, measureAudit } from "./bench/audit/measure.js";
import { benchServer, regionOf } from "./bench/database.js";

/** What the trail of visits costs, and what else was tried: docs/bench.md. */
const { values } = parseArgs({
  options: {
    dossiers: { type: "string", default: "10000" },
    seconds: { type: "string", default: "5" },
    requests: { type: "string", default: "500" },
    "only-ours": { type: "boolean", default: false },
    "database-url": { type: "string" },
  },
});
const dossiers = Number(values.dossiers);
const server = await benchServer(values["database-url"]);
try {
  const database = await regionOf(server.address, dossiers, false, console.log);
  const limits = { seconds: Number(values.seconds), requests: Number(values.requests) };
  const costs = await measureAudit({ database, dossiers }, limits, !values["only-ours"]);
  console.log(`\nwhat the trail costs, ${dossiers} dossiers\n${auditTable(costs)}`);
} finally {
  await server.stop();
}
