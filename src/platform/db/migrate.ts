import type pg from "pg";
import { type Connection, withClient } from "./connection.js";
import { installJobs } from "./install-jobs.js";
import { type Migration, readMigrations } from "./migration-files.js";

const migrationLock = 7_336_752_602;

type Applied = { name: string; sha256: string };

/**
 * Brings the database up to date: the job queue first, then our own migrations in order, each in one
 * transaction as the owner. Returns the names of the migrations that were new.
 */
export async function migrate(admin: Connection, folder?: string): Promise<string[]> {
  return withClient(admin, async (client) => {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    await installJobs(admin, client);
    await makeRegister(client);
    const files = readMigrations(folder);
    const pending = pendingMigrations(files, await applied(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  });
}

/** What still has to be done; refuses a history that does not fit the files. */
export function pendingMigrations(
  files: readonly Migration[],
  done: readonly Applied[],
): Migration[] {
  done.forEach(({ name, sha256 }, index) => {
    const file = files.find((candidate) => candidate.name === name);
    if (!file) {
      throw new MigrationRefused(
        `The database has migration ${name}, which this version does not know.`,
      );
    }
    if (file.sha256 !== sha256) {
      throw new MigrationRefused(
        `Migration ${name} was changed after it was applied. Put it back and write a new migration.`,
      );
    }
    const expected = files[index]?.name;
    if (expected !== name) {
      throw new MigrationRefused(
        `Migration ${expected ?? ""} comes before ${name}, which is already applied. Give it a higher number.`,
      );
    }
  });
  return files.slice(done.length);
}

export class MigrationRefused extends Error {
  override name = "MigrationRefused";
}

async function makeRegister(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ present: boolean }>(
    "select to_regclass('public.platform_migration') is not null as present",
  );
  if (rows[0]?.present) return;
  await client.query(`
    begin;
    set local role eenplan_owner;
    create table platform_migration (
      name text primary key,
      sha256 text not null,
      applied_at timestamptz not null default now()
    );
    alter table platform_migration enable row level security;
    alter table platform_migration force row level security;
    create policy owner_all on platform_migration to eenplan_owner using (true) with check (true);
    commit`);
}

async function applied(client: pg.Client): Promise<Applied[]> {
  await client.query("begin; set local role eenplan_owner");
  const { rows } = await client.query<Applied>(
    "select name, sha256 from platform_migration order by name",
  );
  await client.query("commit");
  return rows;
}

async function apply(client: pg.Client, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query("begin; set local role eenplan_owner");
  try {
    await client.query(sql);
    await client.query("insert into platform_migration (name, sha256) values ($1, $2)", [
      name,
      sha256,
    ]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new MigrationRefused(`Migration ${name} failed: ${describe(error, sql)}`, {
      cause: error,
    });
  }
}

function describe(error: unknown, sql: string): string {
  const { message, position, where } = error as {
    message?: string;
    position?: string;
    where?: string;
  };
  const line = position ? ` (line ${sql.slice(0, Number(position)).split("\n").length})` : "";
  return `${message ?? "unknown"}${line}${where ? ` — ${where}` : ""}`;
}
