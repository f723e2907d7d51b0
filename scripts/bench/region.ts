import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type pg from "pg";

const folder = fileURLToPath(new URL("./region/", import.meta.url));
const files = readdirSync(folder).sort();

/** Changes when the invented region would. */
export const regionHash = createHash("sha256")
  .update(files.map((name) => readFileSync(join(folder, name), "utf8")).join())
  .digest("hex");

type Say = (text: string) => void;

/**
 * Fills an empty database with an invented region, always the same for the same number and day. As
 * the owner of the tables, in one transaction: policies, and triggers that guard the order of deeds,
 * do not hold while it writes; references are checked all at once at the end, which is how it comes
 * out valid by every constraint in a fraction of the time.
 */
export async function fillRegion(
  client: pg.Client,
  dossiers: number,
  today: string,
  say: Say,
): Promise<void> {
  await client.query("begin");
  const tables = await guardedTables(client);
  const alterAll = (change: string) =>
    client.query(tables.map((name) => `alter table ${name} ${change}`).join("; "));
  const constraints = await slowConstraints(client);
  await client.query("set local role eenplan_owner");
  await alterAll("no force row level security, disable trigger user");
  await refuseFilled(client);
  await client.query(constraints.map(({ drop }) => drop).join("; "));
  await client.query(
    `select set_config('bench.dossiers', $1, true), set_config('bench.today', $2, true),
       set_config('work_mem', '128MB', true), set_config('maintenance_work_mem', '256MB', true),
       set_config('timezone', 'UTC', true)`,
    [String(dossiers), today],
  );
  for (const name of files) {
    await timed(say, name, () => client.query(readFileSync(join(folder, name), "utf8")));
  }
  await timed(say, "constraints", () => client.query(constraints.map(({ add }) => add).join("; ")));
  await alterAll("force row level security, enable trigger user");
  await client.query("commit");
  await timed(say, "vacuum analyze", () => client.query("vacuum analyze"));
}

async function timed(say: Say, name: string, work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await work();
  say(`  ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

async function guardedTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity and relforcerowsecurity`,
  );
  return rows.map(({ name }) => name);
}

/** References and exclusions: checking them for millions of rows one by one takes most of the time. */
async function slowConstraints(client: pg.Client): Promise<{ drop: string; add: string }[]> {
  const { rows } = await client.query<{ drop: string; add: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as add
     from pg_constraint
     where connamespace = 'public'::regnamespace and contype in ('f', 'x') and conparentid = 0
     order by contype desc, conname`,
  );
  return rows;
}

async function refuseFilled(client: pg.Client): Promise<void> {
  const { rows } = await client.query("select from dossier limit 1");
  if (rows.length > 0) throw new Error("This database has dossiers already. Give an empty one.");
}
