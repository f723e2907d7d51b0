import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bootstrap } from "../src/platform/db/bootstrap.js";
import { inDatabase, withClient } from "../src/platform/db/connection.js";
import { startEmbedded } from "../src/platform/db/embedded/index.js";
import { migrate } from "../src/platform/db/migrate.js";
import { silentLog } from "../src/platform/log/log.js";
import { describeSchema } from "./schema/describe-schema.js";
import { schemaFile, typesFile } from "./schema/places.js";
import { tableTypes } from "./schema/table-types.js";

/** Writes what follows from the migrations: the schema to read, and the types to query with. */
const server = await startEmbedded({
  log: silentLog,
  projectDir: join(process.cwd(), ".data", "generate"),
});
const name = `eenplan_generate_${process.pid}`;
const database = inDatabase(server.connection, name);
try {
  await bootstrap(server.connection, name);
  await migrate(database);
  writeFileSync(schemaFile, await describeSchema(database));
  writeFileSync(typesFile, await tableTypes(database));
} finally {
  await withClient(server.connection, (client) =>
    client.query(`drop database if exists ${name} with (force)`),
  );
  await server.stop();
}
