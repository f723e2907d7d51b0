import type { Config } from "./platform/config/config.js";
import { bootstrap } from "./platform/db/bootstrap.js";
import {
  type Connections,
  type Pool,
  connectionsFor,
  databaseName,
  inDatabase,
  openPool,
  withClient,
} from "./platform/db/connection.js";
import { startEmbedded } from "./platform/db/embedded/index.js";
import { migrate } from "./platform/db/migrate.js";
import type { Log } from "./platform/log/log.js";

export type PreparedDatabase = {
  connections: Connections;
  appPool: Pool;
  workerPool: Pool;
  /** Throws away our own database and makes it anew. Never for a database of somebody else. */
  startOver?: () => Promise<PreparedDatabase>;
  stop(): Promise<void>;
};

/** Our own server or the one of DATABASE_URL, with its roles and tables up to date. */
export async function prepareDatabase(config: Config, log: Log): Promise<PreparedDatabase> {
  const { databaseUrl, dataDir } = config.database;
  if (databaseUrl !== undefined) {
    const connections = connectionsFor(config.database);
    const name = new URL(databaseUrl).pathname.slice(1) || databaseName;
    return upToDate(connections, name, log, () => Promise.resolve());
  }
  const own = await startEmbedded({ log, dataDir });
  const stopServer = () => own.stop();
  try {
    const connections = connectionsFor({ embedded: own.connection });
    return startingOver(
      await upToDate(connections, databaseName, log, stopServer),
      log,
      stopServer,
    );
  } catch (error) {
    await own.stop();
    throw error;
  }
}

async function upToDate(
  connections: Connections,
  name: string,
  log: Log,
  stopServer: () => Promise<void>,
): Promise<PreparedDatabase> {
  await bootstrap(connections.admin, name);
  for (const migration of await migrate(connections.admin)) log.info("migrated", { migration });
  const onError = (error: Error) => log.warn("connection-lost", { error });
  const appPool = openPool(connections.app, { max: 10, onError });
  const workerPool = openPool(connections.worker, { max: 6, onError });
  const stop = async () => {
    await Promise.all([appPool.end(), workerPool.end()]);
    await stopServer();
  };
  return { connections, appPool, workerPool, stop };
}

function startingOver(
  prepared: PreparedDatabase,
  log: Log,
  stopServer: () => Promise<void>,
): PreparedDatabase {
  const { connections, appPool, workerPool } = prepared;
  const startOver = async () => {
    await Promise.all([appPool.end(), workerPool.end()]);
    await withClient(inDatabase(connections.admin, "postgres"), (client) =>
      client.query(`drop database ${databaseName} with (force)`),
    );
    return startingOver(
      await upToDate(connections, databaseName, log, stopServer),
      log,
      stopServer,
    );
  };
  return { ...prepared, startOver };
}
