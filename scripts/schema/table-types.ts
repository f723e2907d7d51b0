import { Kysely, PostgresDialect } from "kysely";
import { generate, PostgresDialect as TypesDialect } from "kysely-codegen";
import { type Connection, openPool } from "../../src/platform/db/connection.js";

/** The types of all tables as the query builder wants them. */
export async function tableTypes(connection: Connection): Promise<string> {
  const pool = openPool(connection, { max: 1 });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    return await generate({
      db,
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- its own class
      dialect: new TypesDialect({ dateParser: "string", numericParser: "string" }),
      excludePattern: "{graphile_worker.*,*.audit_entry_*,audit_entry_*}",
      // What is in a JSON column is checked where it is read, not believed.
      typeMapping: { json: "unknown", jsonb: "unknown" },
      outFile: null,
    });
  } finally {
    await db.destroy();
  }
}
