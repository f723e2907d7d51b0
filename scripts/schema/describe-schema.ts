import type pg from "pg";
import { type Connection, withClient } from "../../src/platform/db/connection.js";
import * as catalogue from "./catalogue.js";

type Relation = { oid: number; name: string };

/** The whole schema as SQL to read and to compare: the outcome of all migrations, in a fixed order. */
export async function describeSchema(connection: Connection): Promise<string> {
  return withClient(connection, async (client) => {
    // Names are then written with their schema, whatever the session's own search path.
    await client.query("set search_path = pg_catalog");
    const parts = [
      "-- The outcome of all migrations. Written by `npm run db:generate`; do not change by hand.",
      ...(await lines(client, catalogue.schemas)),
      ...(await lines(client, catalogue.extensions)),
      ...(await lines(client, catalogue.types)),
      ...(await lines(client, catalogue.sequences)),
    ];
    const { rows } = await client.query<Relation>(catalogue.tables);
    for (const table of rows) parts.push(await describeTable(client, table));
    parts.push(...(await lines(client, catalogue.views)));
    parts.push(...(await lines(client, catalogue.functions)));
    return `${parts.join("\n\n")}\n`;
  });
}

async function describeTable(client: pg.Client, { oid, name }: Relation): Promise<string> {
  const columns = await lines(client, catalogue.columns, oid);
  const constraints = await lines(client, catalogue.constraints, oid);
  const body = [...columns, ...constraints].map((line) => `  ${line}`).join(",\n");
  const partition = await lines(client, catalogue.partitioning, oid);
  const rest = [
    ...(await lines(client, catalogue.indexes, oid)),
    ...(await lines(client, catalogue.rowSecurity, oid)),
    ...(await lines(client, catalogue.policies, oid)),
    ...(await lines(client, catalogue.triggers, oid)),
    ...(await lines(client, catalogue.grants, oid)),
    ...(await lines(client, catalogue.columnGrants, oid)),
  ];
  return [`create table ${name} (\n${body}\n)${partition.join("")};`, ...rest].join("\n");
}

async function lines(client: pg.Client, query: string, oid?: number): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(query, oid === undefined ? [] : [oid]);
  return rows.map(({ line }) => line);
}
