import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";
import { type Connection, withErrorListeners } from "./connection.js";

/**
 * The job queue belongs to the worker's role. Everybody else reaches it through one function, so that
 * a job is always put in by the transaction that causes it, and nobody can read or change the jobs of
 * others.
 */
const addJob = `
  create or replace function public.platform_add_job(
    name text, payload json, run_at timestamptz default null, job_key text default null
  ) returns bigint
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    select id from graphile_worker.add_job(
      identifier => name, payload => payload, run_at => run_at, job_key => job_key
    )
  $$;
  revoke all on function public.platform_add_job(text, json, timestamptz, text) from public;
  grant execute on function public.platform_add_job(text, json, timestamptz, text)
    to eenplan_person, eenplan_system;
  grant execute on function public.platform_add_job(text, json, timestamptz, text)
    to eenplan_owner with grant option;`;

export async function installJobs(admin: Connection, client: pg.Client): Promise<void> {
  const database = await currentDatabase(client);
  await client.query(`grant create on database ${database} to eenplan_worker`);
  try {
    await migrateQueue(admin);
  } finally {
    await client.query(`revoke create on database ${database} from eenplan_worker`);
  }
  await client.query(`
    begin;
    grant create on schema public to eenplan_worker;
    set local role eenplan_worker;
    ${addJob}
    reset role;
    revoke create on schema public from eenplan_worker;
    commit`);
}

async function migrateQueue(admin: Connection): Promise<void> {
  const pgPool = withErrorListeners(
    new pg.Pool({ ...admin, options: "-c role=eenplan_worker", max: 1 }),
  );
  try {
    await runMigrations({ pgPool, logger: new Logger(() => () => undefined) });
  } finally {
    await pgPool.end();
  }
}

async function currentDatabase(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    "select quote_ident(current_database()) as name",
  );
  return rows[0]?.name ?? "";
}
