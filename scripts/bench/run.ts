import { type Answer, Client } from "./client.js";
import type { BenchDatabase } from "./database.js";
import { type Contestant, type Limits, measureInTurns } from "./measure.js";
import { keepPapers } from "./papers.js";
import { type Running, startFloor, startProduct } from "./processes.js";
import type { Result } from "./report.js";
import { rowsIn, rowsShown } from "./rows.js";
import { takeSample } from "./sample.js";
import { papers, type Scenario, scenariosFor } from "./scenarios.js";

const concurrencies = [1, 8];

export type Region = { database: BenchDatabase; dossiers: number };

/** A region with its product and its floor, each in one process, and what can be asked of them. */
type Opened = { dossiers: number; product: Client; floor: Client; scenarios: Scenario[] };

/** Measures every scenario on all regions: products and floors take turns, so noise hits them all. */
export async function measureRegions(
  regions: readonly Region[],
  limits: Limits,
): Promise<Result[]> {
  const running: Running[] = [];
  const opened: Opened[] = [];
  try {
    for (const region of regions) opened.push(await open(region, running));
    const results: Result[] = [];
    for (const [index, scenario] of (opened[0]?.scenarios ?? []).entries()) {
      console.log(`measuring: ${scenario.name}`);
      results.push(...(await measureScenario(opened, index, limits)));
    }
    return results;
  } finally {
    for (const { product, floor } of opened) [product, floor].forEach((client) => client.close());
    for (const one of running) await one.stop();
  }
}

async function open({ database, dossiers }: Region, running: Running[]): Promise<Opened> {
  const sample = await takeSample(database);
  console.log(`coordinator with ${sample.caseload} of ${dossiers} dossiers`);
  const { addresses, connections } = database;
  const address = addresses.DATABASE_APP_URL ?? addresses.DATABASE_URL ?? "";
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format();
  const product = await startProduct(addresses);
  running.push(product);
  const floor = await startFloor({ address, personId: sample.personId, today });
  running.push(floor);
  const browser = new Client(product.baseUrl, sample.cookie);
  await keepPapers(connections.admin, browser, sample.dossiers.slice(0, papers));
  const scenarios = scenariosFor(sample.dossiers);
  return { dossiers, product: browser, floor: new Client(floor.baseUrl), scenarios };
}

type Pair = { dossiers: number; scenario: Scenario; rows: Result["rows"]; asks: Contestant[] };

async function measureScenario(
  opened: readonly Opened[],
  index: number,
  limits: Limits,
): Promise<Result[]> {
  try {
    const pairs: Pair[] = [];
    for (const one of opened) pairs.push(...(await pairOf(one, index)));
    const results: Result[] = [];
    for (const concurrency of concurrencies) {
      const asks = pairs.flatMap((pair) => pair.asks);
      const figures = await measureInTurns(asks, concurrency, limits);
      for (const [place, { dossiers, scenario, rows }] of pairs.entries()) {
        const [product, floor] = figures.slice(place * 2);
        if (product && floor)
          results.push({ scenario, dossiers, concurrency, product, floor, rows });
      }
    }
    return results;
  } catch (error) {
    console.log(`  not measured (${(error as Error).message})`);
    return [];
  }
}

async function pairOf(opened: Opened, index: number): Promise<Pair[]> {
  const scenario = opened.scenarios[index];
  if (!scenario) return [];
  const product = await scenario.product(opened.product);
  const floor = scenario.floor(opened.floor);
  const rows = rowsOf(await product(0), await floor(0));
  const asks = [
    { name: scenario.name, ask: product },
    { name: "floor", ask: floor },
  ];
  return [{ dossiers: opened.dossiers, scenario, rows, asks }];
}

/** Only a page of text can be searched for the rows of the floor; a redirect or a pdf cannot. */
function rowsOf(page: Answer, plain: Answer): Result["rows"] {
  if (plain.content.subarray(0, 4).toString() === "%PDF") return { floor: 1, product: undefined };
  const json: unknown = JSON.parse(plain.content.toString());
  const html = page.content.toString();
  const isPage = /^<!doctype html>/i.test(html);
  return { floor: rowsIn(json), product: isPage ? rowsShown(json, html) : undefined };
}
