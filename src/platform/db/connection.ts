import pg from "pg";
import type { SocketConnection } from "./embedded/index.js";
import { Together } from "./socket.js";

export type Pool = pg.Pool;

/** Where and as whom to connect: a socket of our own server, or the address of another one. */
export type Connection = (SocketConnection | { connectionString: string }) & { options?: string };

export type Connections = {
  /** May create roles and databases, and migrates. Never used to answer a person. */
  admin: Connection;
  app: Connection;
  worker: Connection;
};

export type ConnectionSettings = {
  databaseUrl?: string | undefined;
  appUrl?: string | undefined;
  workerUrl?: string | undefined;
  /** The server of our own, when there is no address. */
  embedded?: SocketConnection | undefined;
};

export const databaseName = "eenplan";

export function connectionsFor(settings: ConnectionSettings): Connections {
  const { databaseUrl, appUrl, workerUrl, embedded } = settings;
  if (databaseUrl !== undefined) {
    return {
      admin: { connectionString: databaseUrl },
      app: appUrl ? { connectionString: appUrl } : actingAs(databaseUrl, "eenplan_app"),
      worker: workerUrl ? { connectionString: workerUrl } : actingAs(databaseUrl, "eenplan_worker"),
    };
  }
  if (!embedded) throw new Error("There is neither a DATABASE_URL nor a database of our own.");
  const onSocket = { ...embedded, database: databaseName };
  return {
    admin: onSocket,
    app: { ...onSocket, user: "eenplan_app" },
    worker: { ...onSocket, user: "eenplan_worker" },
  };
}

/** The same address, but every session starts in a role without rights of its own. */
function actingAs(connectionString: string, role: string): Connection {
  return { connectionString, options: `-c role=${role}` };
}

/** The same server and user, another database. */
export function inDatabase(connection: Connection, database: string): Connection {
  if (!("connectionString" in connection)) return { ...connection, database };
  const url = new URL(connection.connectionString);
  url.pathname = `/${database}`;
  return { ...connection, connectionString: url.href };
}

/** A date has no time and no zone; as a JavaScript Date it would move with the machine's zone. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.DATE, (value) => value);

/** Nobody waits for long, and nothing that hangs keeps others waiting; in milliseconds. */
const timeouts = {
  statement_timeout: 15_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 30_000,
};

/** A statement is sent without waiting for the answer to the one before: see transaction.ts. */
const sending = { pipeline: true, stream: () => new Together() };

/** The same connection with some settings of the server changed for its sessions. */
export function withSettings(connection: Connection, settings: readonly string[]): Connection {
  const options = [connection.options, ...settings.map((setting) => `-c ${setting}`)];
  return { ...connection, options: options.filter(Boolean).join(" ") };
}

export type PoolOptions = { max?: number; onError?: (error: Error) => void };

/** A pool that survives a lost connection: without a listener that would end the process. */
export function openPool(connection: Connection, options: PoolOptions = {}): pg.Pool {
  const settings = { max: options.max ?? 10, idleTimeoutMillis: 30_000, ...sending, ...timeouts };
  return withErrorListeners(new pg.Pool({ ...connection, types, ...settings }), options.onError);
}

/** Also a connection that is in use may be lost. */
export function withErrorListeners(pool: pg.Pool, onError?: (error: Error) => void): pg.Pool {
  const listen = (error: Error) => onError?.(error);
  pool.on("error", listen);
  pool.on("connect", (client) => client.on("error", listen));
  return pool;
}

export async function withClient<Result>(
  connection: Connection,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ ...connection, types });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
