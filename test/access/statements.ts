import type { TestDatabase } from "../support/database.js";
import type { Row, TableProof } from "./table-proof.js";
import { tables, underlying } from "./tables.js";
import type { World } from "./world.js";

export type Statement = { sql: string; values: unknown[] };

const parameter = (value: unknown) =>
  typeof value === "object" && value !== null && !Buffer.isBuffer(value)
    ? JSON.stringify(value)
    : value;

export function insertOf(table: string, row: Row): Statement {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  const sql = `insert into ${table} (${columns.join(", ")}) values (${places.join(", ")})`;
  return { sql, values: Object.values(row).map(parameter) };
}

export function onRow(start: string, { key }: TableProof, row: Row): Statement {
  const where = key.map((column, index) => `${column} = $${index + 1}`).join(" and ");
  return { sql: `${start} where ${where}`, values: key.map((column) => parameter(row[column])) };
}

export function updateOf(table: string, proof: TableProof, row: Row, self: string): Statement {
  const change = typeof proof.change === "string" ? proof.change : proof.change(self);
  return onRow(`update ${table} set ${change}`, proof, row);
}

/** Puts one row in every table, and gives them by the name of the table. */
export async function seedAll(store: TestDatabase, world: World): Promise<Map<string, Row>> {
  const seeded = new Map<string, Row>();
  const put = async (table: string, row: Row) => {
    const { sql, values } = insertOf(table, row);
    if (tables[table]?.pastTriggers) await untriggered(sql, values);
    else await store.ownerQuery(sql, values);
  };
  const untriggered = async (sql: string, values: unknown[]) => {
    const client = await store.adminPool.connect();
    await client.query("begin; set local session_replication_role = replica");
    await client.query(sql, values);
    await client.query("commit");
    client.release();
  };
  for (const [table, row] of Object.entries(underlying(world))) await put(table, row);
  for (const [table, proof] of Object.entries(tables)) {
    const row = proof.seed(world);
    seeded.set(table, row);
    // Only a key: the world has this row already.
    const isThere = Object.keys(row).every((column) => proof.key.includes(column));
    if (!isThere) await put(table, row);
  }
  return seeded;
}

/** Tries one statement and takes it back. Only "permission denied" and no row count as no. */
export async function succeeds(
  store: TestDatabase,
  begin: string,
  { sql, values }: Statement,
): Promise<boolean> {
  const client = await store.appPool.connect();
  try {
    await client.query(begin);
    return (await client.query(sql, values)).rowCount === 1;
  } catch (error) {
    if ((error as { code?: string }).code === "42501") return false;
    throw error;
  } finally {
    await client.query("rollback");
    client.release();
  }
}
