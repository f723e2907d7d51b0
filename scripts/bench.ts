import { spawnSync } from "node:child_process";
import { auditTable, measureAudit } from "./bench/audit/measure.js";
import { addressesOf, benchServer, makeRegion, regionOf } from "./bench/database.js";
import { loadOnly } from "./bench/load.js";
import { help, type Options, readOptions } from "./bench/options.js";
import { growth, machineLine, type Result, ruleTable, table } from "./bench/report.js";
import { measureRules } from "./bench/rules.js";
import { measureRegions, type Region } from "./bench/run.js";
import { takeSample } from "./bench/sample.js";

/** With ten times the dossiers the slow requests may take so many times as long. */
const mostGrowth = 1.3;

/** The rules of who sees what may make a page at most so much slower. */
const mostForRules = 1.4;

/** How fast the product is, next to a floor measured in the same minutes. See docs/bench.md. */
try {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") console.log(help);
  else if (options.load) await loadOnly(options.load, options);
  else if (options.generateOnly) await generate(options);
  else await bench(options);
} catch (error) {
  // Most of what goes wrong is an option or an address; a trace says nothing about those.
  console.error(`bench: ${(error as Error).message}\n\n${help}`);
  process.exitCode = 1;
}

async function bench(chosen: Options): Promise<void> {
  if (chosen.build) spawnSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
  const sizes = chosen.compare ? [10_000, 100_000] : [chosen.dossiers];
  const server = await benchServer(chosen.databaseUrl);
  try {
    const regions: Region[] = [];
    for (const dossiers of sizes) {
      const database = await regionOf(server.address, dossiers, chosen.fresh, console.log);
      regions.push({ database, dossiers });
    }
    if (!chosen.onlyRules) await measureSpeed(regions, sizes, chosen);
    const [first] = regions;
    if (first) {
      const costs = await measureRules(server.address, first, chosen);
      console.log(
        `\nwhat the rules cost, ${first.dossiers} dossiers\n${ruleTable(costs, mostForRules)}`,
      );
      console.log(`\nrules ${JSON.stringify(costs)}`);
      const trail = await measureAudit(first, chosen, false);
      console.log(`\nwhat the trail costs, ${first.dossiers} dossiers\n${auditTable(trail)}`);
    }
  } finally {
    await server.stop();
  }
}

async function measureSpeed(
  regions: readonly Region[],
  sizes: readonly number[],
  chosen: Options,
): Promise<void> {
  const results = await measureRegions(regions, chosen);
  for (const size of sizes) console.log(`\n${size} dossiers\n${table(sized(results, size))}`);
  const [small, large] = sizes;
  if (small !== undefined && large !== undefined) {
    const lines = growth(sized(results, small), sized(results, large), mostGrowth);
    console.log(`\nten times the dossiers, aim × ${mostGrowth}:\n${lines}`);
  }
  console.log(`\n${machineLine(results)}`);
}

function sized(results: readonly Result[], dossiers: number): Result[] {
  return results.filter((result) => result.dossiers === dossiers);
}

/** Fills the database of somebody else's choice, and says with what it can be opened. */
async function generate({ databaseUrl, dossiers }: Options): Promise<void> {
  if (databaseUrl === undefined) throw new Error("--generate-only needs --database-url.");
  const name = new URL(databaseUrl).pathname.slice(1);
  const database = addressesOf(databaseUrl, name);
  await makeRegion(database.connections.admin, name, dossiers, console.log);
  const sample = await takeSample(database);
  const shown = sample.dossiers.slice(0, 5).map(({ id }) => `--dossier ${id}`);
  console.log(`coordinator with ${sample.caseload} dossiers, signed in for an hour:`);
  console.log(
    `  --cookie "${sample.cookie}" ${shown.join(" ")} --plan ${sample.dossiers[0]?.plan ?? ""}`,
  );
}
