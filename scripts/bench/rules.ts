import type pg from "pg";
import { bootstrap } from "../../src/platform/db/bootstrap.js";
import { inDatabase, withClient } from "../../src/platform/db/connection.js";
import { Client } from "./client.js";
import { addressesOf, type BenchDatabase } from "./database.js";
import { type Limits, measureInTurns } from "./measure.js";
import { type Running, startProduct } from "./processes.js";
import type { RuleCost } from "./report.js";
import type { Region } from "./run.js";
import { takeSample } from "./sample.js";
import { scenariosFor } from "./scenarios.js";

const compared = ["overview", "list"];

/**
 * What it costs that the database judges every row: the same product on the region and on a copy of it
 * in which nothing is judged, in turns. The copy is thrown away afterwards.
 */
export async function measureRules(
  server: string,
  region: Region,
  limits: Limits,
): Promise<RuleCost[]> {
  const name = `eenplan_bench_${region.dossiers}_open`;
  const copy = addressesOf(server, name);
  const running: Running[] = [];
  try {
    await makeOpenCopy(copy, name, `eenplan_bench_${region.dossiers}`);
    const ruled = await open(region.database, running);
    const free = await open(copy, running);
    const costs: RuleCost[] = [];
    for (const key of compared) costs.push(...(await compare(key, ruled, free, limits)));
    ruled.browser.close();
    free.browser.close();
    return costs;
  } finally {
    for (const one of running) await one.stop();
    await dropCopy(copy, name);
  }
}

type Opened = { browser: Client; scenarios: ReturnType<typeof scenariosFor> };

async function open(database: BenchDatabase, running: Running[]): Promise<Opened> {
  const sample = await takeSample(database);
  const product = await startProduct(database.addresses);
  running.push(product);
  return {
    browser: new Client(product.baseUrl, sample.cookie),
    scenarios: scenariosFor(sample.dossiers),
  };
}

async function compare(
  key: string,
  ruled: Opened,
  free: Opened,
  limits: Limits,
): Promise<RuleCost[]> {
  const of = ({ scenarios }: Opened) => scenarios.find((scenario) => scenario.key === key);
  const [scenario, same] = [of(ruled), of(free)];
  if (!scenario || !same) return [];
  console.log(`measuring what the rules cost: ${scenario.name}`);
  const asks = [
    { name: "with", ask: await scenario.product(ruled.browser) },
    { name: "without", ask: await same.product(free.browser) },
  ];
  const costs: RuleCost[] = [];
  for (const concurrency of [1, 8]) {
    const [withRules, without] = await measureInTurns(asks, concurrency, limits);
    if (withRules && without)
      costs.push({ name: scenario.name, concurrency, ruled: withRules, open: without });
  }
  return costs;
}

async function makeOpenCopy(copy: BenchDatabase, name: string, from: string): Promise<void> {
  const { admin } = copy.connections;
  await dropCopy(copy, name);
  await withClient(inDatabase(admin, "postgres"), async (client) => {
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${from}'`,
    );
    await client.query(`create database ${name} template ${from} owner eenplan_owner`);
  });
  // The rights on a database are not copied with it.
  await bootstrap(admin, name);
  await withClient(admin, letEverythingThrough);
}

/** No policy on any table, and yes to every question; all else, also who asks, stays as it is. */
async function letEverythingThrough(client: pg.Client): Promise<void> {
  await runAll(
    client,
    `select format('alter table %s no force row level security, disable row level security', oid::regclass)
       as statement from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity`,
  );
  await runAll(
    client,
    `select format('create or replace function %s(%s) returns boolean language plpgsql stable as %L',
       oid::regproc, pg_get_function_arguments(oid), 'begin return true; end') as statement
     from pg_proc where oid::regproc::text = 'access.may'`,
  );
  await client.query("vacuum analyze");
}

/** Runs the statements that a question gives. */
async function runAll(client: pg.Client, question: string): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(question);
  if (rows.length === 0) throw new Error("The rules are not where they were: see rules.ts.");
  for (const { statement } of rows) await client.query(statement);
}

async function dropCopy({ connections }: BenchDatabase, name: string): Promise<void> {
  await withClient(inDatabase(connections.admin, "postgres"), (client) =>
    client.query(`drop database if exists ${name} with (force)`),
  );
}
