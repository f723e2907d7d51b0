import { createHash } from "node:crypto";
import { join } from "node:path";
import { bootstrap } from "../../src/platform/db/bootstrap.js";
import {
  type Connection,
  type Connections,
  connectionsFor,
  inDatabase,
  withClient,
} from "../../src/platform/db/connection.js";
import { startEmbedded } from "../../src/platform/db/embedded/index.js";
import { migrate } from "../../src/platform/db/migrate.js";
import { readMigrations } from "../../src/platform/db/migration-files.js";
import { silentLog } from "../../src/platform/log/log.js";
import { fillRegion, regionHash } from "./region.js";

export type BenchServer = { address: string; stop(): Promise<void> };

/** A server of our own for measuring, apart from the one for development; or the one that is given. */
export async function benchServer(databaseUrl: string | undefined): Promise<BenchServer> {
  if (databaseUrl !== undefined) {
    return { address: databaseUrl, stop: () => Promise.resolve() };
  }
  const projectDir = join(process.cwd(), ".data", "bench");
  const server = await startEmbedded({ log: silentLog, projectDir });
  const { host, port, user } = server.connection;
  const address = `postgres://${user}@localhost/postgres?host=${encodeURIComponent(host)}&port=${port}`;
  return { address, stop: () => server.stop() };
}

export type BenchDatabase = { connections: Connections; addresses: Record<string, string> };

/** The addresses of one database, as the product reads them from its environment. */
export function addressesOf(server: string, name: string): BenchDatabase {
  const url = new URL(server);
  url.pathname = `/${name}`;
  const as = (user: string) => {
    const own = new URL(url);
    own.username = user;
    return own.href;
  };
  // Over a network the roles have no password; there the product acts as them from the admin's session.
  const onSocket = url.searchParams.has("host");
  const roles = onSocket
    ? { DATABASE_APP_URL: as("eenplan_app"), DATABASE_WORKER_URL: as("eenplan_worker") }
    : {};
  const connections = connectionsFor({
    databaseUrl: url.href,
    appUrl: onSocket ? as("eenplan_app") : undefined,
    workerUrl: onSocket ? as("eenplan_worker") : undefined,
  });
  return { connections, addresses: { DATABASE_URL: url.href, ...roles } };
}

/** The region of so many dossiers: made when it is not there, or when the schema or the maker changed. */
export async function regionOf(
  server: string,
  dossiers: number,
  fresh: boolean,
  say: (text: string) => void,
): Promise<BenchDatabase> {
  const name = `eenplan_bench_${dossiers}`;
  const database = addressesOf(server, name);
  const admin = inDatabase(database.connections.admin, "postgres");
  const key = `bench ${keyOfData()}`;
  const found = await labelOf(admin, name);
  const usable = !fresh && found?.startsWith(key) === true && !isOld(found);
  if (usable) {
    say(`${name}: as it was made (${found.slice(key.length + 1)})`);
    return database;
  }
  await withClient(admin, (client) => client.query(`drop database if exists ${name} with (force)`));
  await makeRegion(database.connections.admin, name, dossiers, say);
  await withClient(admin, (client) =>
    client.query(`comment on database ${name} is '${key} ${today()}'`),
  );
  return database;
}

export async function makeRegion(
  admin: Connection,
  name: string,
  dossiers: number,
  say: (text: string) => void,
): Promise<void> {
  const started = performance.now();
  say(`${name}: making ${dossiers} dossiers`);
  await bootstrap(admin, name);
  await migrate(admin);
  await withClient(admin, (client) => fillRegion(client, dossiers, today(), say));
  say(`  made and analysed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

const today = () => new Date().toISOString().slice(0, 10);

function keyOfData(): string {
  const migrations = readMigrations().map(({ sha256 }) => sha256);
  return createHash("sha256")
    .update([...migrations, regionHash].join())
    .digest("hex")
    .slice(0, 16);
}

/** Plans and due dates lie around the day the data was made; two weeks later that is another region. */
function isOld(label: string): boolean {
  const made = Date.parse(label.slice(-10));
  return !(Date.now() - made < 14 * 86_400_000);
}

async function labelOf(admin: Connection, name: string): Promise<string | undefined> {
  return withClient(admin, async (client) => {
    const { rows } = await client.query<{ label: string | null }>(
      "select shobj_description(oid, 'pg_database') as label from pg_database where datname = $1",
      [name],
    );
    return rows[0]?.label ?? undefined;
  });
}
