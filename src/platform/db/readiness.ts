import type pg from "pg";
import type { Readiness } from "../http/health.routes.js";
import { readMigrations } from "./migration-files.js";

/** Asks with the application's own rights for what it needs to answer people. */
export async function readiness(pool: pg.Pool): Promise<Readiness> {
  const { rows } = await pool.query<{ newest: string | null; jobs: boolean }>(
    `select access.newest_migration() as newest,
       to_regprocedure('public.platform_add_job(text, json, timestamptz, text)') is not null as jobs`,
  );
  const newest = readMigrations().at(-1)?.name;
  const migrations = newest !== undefined && rows[0]?.newest === newest;
  return { database: true, migrations, jobs: rows[0]?.jobs ?? false };
}
