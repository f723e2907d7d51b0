import { silentLog } from "../../src/platform/log/log.js";
import { startEmbedded } from "../../src/platform/db/embedded/index.js";

const database = await startEmbedded({ log: silentLog, dataDir: process.argv[2] });
process.on("SIGTERM", () => void database.stop().then(() => process.exit(0)));
process.stdout.write("started\n");
setInterval(() => undefined, 60_000);
