import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { bootstrap } from "../../src/platform/db/bootstrap.js";
import { type Connection, inDatabase, withClient } from "../../src/platform/db/connection.js";
import { type EmbeddedDatabase, startEmbedded } from "../../src/platform/db/embedded/index.js";
import { migrate } from "../../src/platform/db/migrate.js";
import { silentLog } from "../../src/platform/log/log.js";
import { templateName } from "./template-name.js";

declare module "vitest" {
  interface ProvidedContext {
    databaseServer: Connection;
    templateDatabase: string;
  }
}

type TestServer = { connection: Connection; template: string; stop(): Promise<void> };

// Every project of the configuration runs this file; one server serves them all.
const shared = globalThis as { eenplanTestServer?: Promise<TestServer> };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const starting = (shared.eenplanTestServer ??= startServer());
  const server = await starting;
  project.provide("databaseServer", server.connection);
  project.provide("templateDatabase", server.template);
  return async () => {
    if (shared.eenplanTestServer !== starting) return;
    delete shared.eenplanTestServer;
    await server.stop();
  };
}

async function startServer(): Promise<TestServer> {
  const url = process.env.DATABASE_URL;
  const own = url ? undefined : await startOwnServer();
  const connection: Connection = own?.connection ?? { connectionString: url ?? "" };
  const template = templateName();
  if (own) await dropLeftovers(connection, template);
  await prepareTemplate(connection, template);
  return { connection, template, stop: async () => own?.stop() };
}

/** Several runs at once each take a place of their own, so that none stops the server of another. */
async function startOwnServer(): Promise<EmbeddedDatabase> {
  for (let place = 1; ; place += 1) {
    const server = await startEmbedded({
      log: silentLog,
      projectDir: join(process.cwd(), ".data", `test-${place}`),
      // Tests may lose everything at a power cut, and are much faster for it.
      settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off" },
    });
    if (server.isOwner()) return server;
    await server.stop();
  }
}

async function dropLeftovers(connection: Connection, template: string): Promise<void> {
  await withClient(connection, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select quote_ident(datname) as name from pg_database
        where datname ~ '^eenplan_(test|template)_' and datname <> $1`,
      [template],
    );
    for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`);
  });
}

/** Built under another name and renamed when complete: a template that exists is a good one. */
async function prepareTemplate(connection: Connection, template: string): Promise<void> {
  const draft = `${template}_${process.pid}`;
  const exists = await withClient(connection, async (client) => {
    const { rows } = await client.query("select from pg_database where datname = $1", [template]);
    return rows.length > 0;
  });
  if (exists) return;
  await bootstrap(connection, draft);
  try {
    await migrate(inDatabase(connection, draft));
    await withClient(connection, (client) =>
      client.query(`alter database ${draft} rename to ${template}`),
    );
  } catch (error) {
    await withClient(connection, (client) => client.query(`drop database if exists ${draft}`));
    throw error;
  }
}
