/**
 * Everything that runs on a database that is ready. `main.ts` reads it while the server of the
 * database starts, which is another process: reading it takes half a second.
 */
export { auditPlaces, trailFor } from "./audit.js";
export { loadRegion, stateOfRegion } from "./demo/index.js";
export { anchorTrail } from "./domains/audit/index.js";
export { setAside } from "./platform/audit/append-file.js";
export { openDatabase } from "./platform/db/transaction.js";
export { createServer } from "./server.js";
export { loadTexts } from "./texts.js";
export { startJobs } from "./work.js";
