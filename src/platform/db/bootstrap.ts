import pg from "pg";
import { type Connection, inDatabase, withClient } from "./connection.js";

/** Any number, the same for everybody: only one process at a time prepares a server. */
const bootstrapLock = 7_336_752_601;

const roles: Record<string, string> = {
  eenplan_owner: "nologin",
  eenplan_app: "login noinherit",
  eenplan_worker: "login noinherit",
  eenplan_person: "nologin",
  eenplan_signing_in: "nologin",
  eenplan_system: "nologin",
};

/** Who may act as whom. The application itself owns nothing and may do nothing without an actor. */
const memberships: readonly [role: string, member: string][] = [
  ["eenplan_person", "eenplan_app"],
  ["eenplan_signing_in", "eenplan_app"],
  ["eenplan_system", "eenplan_app"],
  ["eenplan_person", "eenplan_worker"],
  ["eenplan_system", "eenplan_worker"],
];

/** Makes the roles and the database, as far as they are not there. Safe to run again, or twice at once. */
export async function bootstrap(admin: Connection, database: string): Promise<void> {
  await withMaintenanceClient(admin, database, async (client) => {
    await client.query("select pg_advisory_lock($1)", [bootstrapLock]);
    await makeRoles(client);
    await makeDatabase(client, database);
  });
  await withClient(inDatabase(admin, database), async (client) => {
    await client.query("select pg_advisory_lock($1)", [bootstrapLock]);
    await prepareDatabase(client, database);
  });
}

/** A database that does not exist yet can only be made from another one. */
async function withMaintenanceClient(
  admin: Connection,
  database: string,
  work: (client: pg.Client) => Promise<void>,
): Promise<void> {
  try {
    await withClient(inDatabase(admin, "postgres"), work);
  } catch (error) {
    const code = (error as { code?: string }).code;
    // On a managed server the database is often already there, and the only one we may enter.
    if (code !== "3D000" && code !== "42501" && code !== "28000") throw error;
    await withClient(inDatabase(admin, database), work);
  }
}

async function makeRoles(client: pg.Client): Promise<void> {
  const found = await client.query<{ rolname: string }>(
    "select rolname from pg_roles where rolname = any($1)",
    [Object.keys(roles)],
  );
  const existing = new Set(found.rows.map((row) => row.rolname));
  for (const [role, attributes] of Object.entries(roles)) {
    if (!existing.has(role)) await client.query(`create role ${role} ${attributes}`);
  }
  for (const [role, member] of memberships) await grantMembership(client, role, member);
  const { rows } = await client.query<{ name: string; super: boolean }>(
    "select current_user as name, rolsuper as super from pg_roles where rolname = current_user",
  );
  const [self] = rows;
  if (!self || self.super) return;
  const name = pg.escapeIdentifier(self.name);
  for (const role of Object.keys(roles)) await grantMembership(client, role, name);
}

async function grantMembership(client: pg.Client, role: string, member: string): Promise<void> {
  const { rows } = await client.query(
    `select from pg_auth_members
      where roleid = $1::regrole and member = $2::regrole and not admin_option`,
    [role, member],
  );
  if (rows.length === 0) await client.query(`grant ${role} to ${member}`);
}

async function makeDatabase(client: pg.Client, database: string): Promise<void> {
  const { rows } = await client.query("select from pg_database where datname = $1", [database]);
  if (rows.length > 0) return;
  // Dutch alphabetical order, whatever the server's own language is.
  await client.query(
    `create database ${pg.escapeIdentifier(database)} owner eenplan_owner template template0
       encoding 'UTF8' locale_provider icu icu_locale 'nl'`,
  );
}

async function prepareDatabase(client: pg.Client, database: string): Promise<void> {
  const name = pg.escapeIdentifier(database);
  await client.query(`
    begin;
    revoke all on database ${name} from public;
    grant create, temporary, connect on database ${name} to eenplan_owner;
    grant connect on database ${name} to eenplan_app, eenplan_worker;
    revoke create on schema public from public;
    grant all on schema public to eenplan_owner;
    commit`);
}
