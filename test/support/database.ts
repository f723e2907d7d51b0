import { randomUUID } from "node:crypto";
import type pg from "pg";
import { inject } from "vitest";
import {
  type Connection,
  type Connections,
  connectionsFor,
  inDatabase,
  openPool,
  withClient,
} from "../../src/platform/db/connection.js";
import "./global-setup.js";

export type TestDatabase = {
  name: string;
  /** For the code under test, which opens its own pools. */
  connections: Connections;
  /** A pool as the application: no rights until it takes the role of an actor. */
  appPool: pg.Pool;
  workerPool: pg.Pool;
  /** A pool as the administrator, who sees every row: to prepare and to prove. */
  adminPool: pg.Pool;
  /** Asks as the administrator, past all row level security. */
  ownerQuery<Row extends pg.QueryResultRow = pg.QueryResultRow>(
    sql: string,
    values?: unknown[],
  ): Promise<Row[]>;
  drop(): Promise<void>;
};

/** A fresh, migrated database for one test file. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject("databaseServer");
  const name = `eenplan_test_${randomUUID().slice(0, 13).replace("-", "")}`;
  await withClient(server, (client) =>
    client.query(
      `create database ${name} template ${inject("templateDatabase")} owner eenplan_owner`,
    ),
  );
  await grantConnect(server, name);
  const connections = connectionsIn(server, name);
  const appPool = openPool(connections.app, { max: 5 });
  const workerPool = openPool(connections.worker, { max: 5 });
  const adminPool = openPool(connections.admin, { max: 3 });
  return {
    name,
    connections,
    appPool,
    workerPool,
    adminPool,
    ownerQuery: async <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) =>
      (await adminPool.query<Row>(sql, values)).rows,
    drop: async () => {
      await Promise.all([appPool.end(), workerPool.end(), adminPool.end()]);
      await withClient(server, (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}

/** Rights on the database itself are not copied from a template. */
async function grantConnect(server: Connection, name: string): Promise<void> {
  await withClient(server, (client) =>
    client.query(`
      revoke all on database ${name} from public;
      grant connect on database ${name} to eenplan_app, eenplan_worker`),
  );
}

function connectionsIn(server: Connection, name: string): Connections {
  const here = inDatabase(server, name);
  if ("connectionString" in here) return connectionsFor({ databaseUrl: here.connectionString });
  return {
    admin: here,
    app: { ...here, user: "eenplan_app" },
    worker: { ...here, user: "eenplan_worker" },
  };
}
