import type { Figures } from "./measure.js";
import type { Scenario } from "./scenarios.js";

export type Result = {
  scenario: Pick<Scenario, "key" | "name" | "aim">;
  dossiers: number;
  concurrency: number;
  product: Figures;
  floor: Figures;
  rows: { product: number | undefined; floor: number };
};

export const slowerThanFloor = ({ product, floor }: Pick<Result, "product" | "floor">) => ({
  p50: product.p50 / floor.p50,
  p95: product.p95 / floor.p95,
  perSecond: floor.perSecond / product.perSecond,
});

const columns = [
  "",
  "at once",
  "p50 ms",
  "p95 ms",
  "req/s",
  "× p50",
  "× req/s",
  "rows",
  "bytes",
  "aim",
];

/** The measurements as a table to read. */
export function table(results: readonly Result[]): string {
  return inColumns([
    columns,
    ...results.flatMap((result) => [productLine(result), floorLine(result)]),
  ]);
}

/** The same page with the rules and without. */
export type RuleCost = {
  name: string;
  concurrency: number;
  ruled: Figures;
  open: Figures;
};

const ruleColumns = [
  "",
  "at once",
  "p50 ms",
  "p95 ms",
  "req/s",
  "× p50",
  "× req/s",
  "bytes",
  "aim",
];

export function ruleTable(costs: readonly RuleCost[], aim: number): string {
  const lines = costs.flatMap(({ name, concurrency, ruled, open }) => {
    const p50 = ruled.p50 / open.p50;
    const perSecond = open.perSecond / ruled.perSecond;
    const ratios = [p50.toFixed(2), perSecond.toFixed(2)];
    const reached = verdict(aim, Math.max(p50, perSecond));
    return [
      [name, String(concurrency), ...numbers(ruled), ...ratios, String(ruled.bytes), reached],
      [
        "  without the rules",
        String(concurrency),
        ...numbers(open),
        "",
        "",
        String(open.bytes),
        "",
      ],
    ];
  });
  return inColumns([ruleColumns, ...lines]);
}

function inColumns(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.map((row) => row[index]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, index) =>
          index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function productLine(result: Result): string[] {
  const { scenario, concurrency, product, rows } = result;
  const ratio = slowerThanFloor(result);
  return [
    scenario.name,
    String(concurrency),
    ...numbers(product),
    ratio.p50.toFixed(2),
    ratio.perSecond.toFixed(2),
    rows.product === undefined ? "–" : String(rows.product),
    String(product.bytes),
    verdict(scenario.aim, Math.max(ratio.p50, ratio.perSecond)),
  ];
}

function floorLine({ concurrency, floor, rows }: Result): string[] {
  return [
    "  floor",
    String(concurrency),
    ...numbers(floor),
    "",
    "",
    String(rows.floor),
    String(floor.bytes),
    "",
  ];
}

export const numbers = ({ p50, p95, perSecond }: Figures) => [
  p50.toFixed(1),
  p95.toFixed(1),
  perSecond.toFixed(0),
];

export function verdict(aim: number | undefined, reached: number): string {
  if (aim === undefined) return "";
  return reached <= aim ? `≤ ${aim} met` : `≤ ${aim} MISSED`;
}

/** How much longer the slow requests take with ten times the dossiers. */
export function growth(small: readonly Result[], large: readonly Result[], aim: number): string {
  return large
    .flatMap((result) => {
      const before = small.find(
        (one) => one.scenario.key === result.scenario.key && one.concurrency === result.concurrency,
      );
      if (!before) return [];
      const times = result.product.p95 / before.product.p95;
      const from = `p95 ${before.product.p95.toFixed(1)} → ${result.product.p95.toFixed(1)} ms`;
      const name = `${result.scenario.name} (${result.concurrency} at once)`;
      return [`  ${name}: ${from}, × ${times.toFixed(2)}  ${verdict(aim, times)}`];
    })
    .join("\n");
}

/** One line for a machine. */
export function machineLine(results: readonly Result[]): string {
  const rounded = (_: string, value: unknown) =>
    typeof value === "number" ? Math.round(value * 1000) / 1000 : value;
  return `bench ${JSON.stringify(
    results.map((result) => ({
      ...result,
      scenario: result.scenario.key,
      times: slowerThanFloor(result),
    })),
    rounded,
  )}`;
}
