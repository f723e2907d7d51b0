import { withClient } from "../../../src/platform/db/connection.js";
import { Client } from "../client.js";
import { type Figures, type Limits, measureInTurns } from "../measure.js";
import { type Running, startVariant } from "../processes.js";
import type { Region } from "../run.js";
import { takeSample } from "../sample.js";

/** One way to keep the trail, and what it was like to ask pages of it. */
export type AuditCost = { name: string; concurrency: number; figures: Figures; none: Figures };

type Variant = { name: string; trail: string; settings?: string; role?: string };

const none: Variant = { name: "no trail", trail: "none" };
const asItIs: Variant = { name: "as it is", trail: "as it is" };
/** What was tried besides, and is not what the product does. */
const tried: readonly Variant[] = [
  { name: "entry and commit apart", trail: "apart" },
  { name: "not waiting for the disk", trail: "as it is", settings: "synchronous_commit=off" },
  { name: "commits wait 200 µs for others", trail: "as it is", role: "set commit_delay = 200" },
  { name: "commits wait 1 ms for others", trail: "as it is", role: "set commit_delay = 1000" },
];

const concurrencies = [1, 8, 24];

/** What it costs to write every visit: the same overviews with and without, in turns. */
export async function measureAudit(
  { database }: Region,
  limits: Limits,
  everything: boolean,
): Promise<AuditCost[]> {
  const running: Running[] = [];
  const clients: Client[] = [];
  const { admin } = database.connections;
  const sample = await takeSample(database);
  const address = database.addresses.DATABASE_APP_URL ?? database.addresses.DATABASE_URL ?? "";
  const variants = [none, asItIs, ...(everything ? tried : [])];
  try {
    const asks = [];
    for (const { name, trail, settings = "", role } of variants) {
      // Settings that a session may not make itself come with the role, when it connects.
      await withClient(admin, (client) =>
        client.query(`alter role eenplan_app ${role ?? "reset all"}`),
      );
      const server = await startVariant({ address, trail, settings });
      running.push(server);
      const { cookie, dossiers } = sample;
      const client = new Client(server.baseUrl, cookie);
      clients.push(client);
      const ask = (turn: number) =>
        client.get(`/dossiers/${dossiers[turn % dossiers.length]?.id ?? ""}`);
      const answer = await ask(0);
      if (answer.status !== 200) throw new Error(`${name} answers ${answer.status}.`);
      for (let connection = 0; connection < 10; connection++) await ask(connection);
      asks.push({ name, ask });
    }
    const costs: AuditCost[] = [];
    for (const concurrency of concurrencies) {
      const [without, ...others] = await measureInTurns(asks, concurrency, limits);
      if (!without) continue;
      others.forEach((figures, index) => {
        const name = variants[index + 1]?.name ?? "";
        costs.push({ name, concurrency, figures, none: without });
      });
    }
    return costs;
  } finally {
    await withClient(admin, (client) => client.query("alter role eenplan_app reset all"));
    for (const client of clients) client.close();
    for (const one of running) await one.stop();
  }
}

/** The part of the time of a page that goes to its trail: aim at most a quarter at p95. */
export function auditTable(costs: readonly AuditCost[], aim = 0.25): string {
  const share = (with_: number, without: number) => Math.max(0, 1 - without / with_);
  const percent = (part: number) => `${(part * 100).toFixed(0)}%`;
  const head = "| | at once | p50 ms | p95 ms | req/s | share p50 | share p95 | aim |";
  const lines = costs.map(({ name, concurrency, figures, none }) => {
    const p95 = share(figures.p95, none.p95);
    const verdict =
      name === asItIs.name ? `≤ ${percent(aim)} ${p95 <= aim ? "met" : "missed"}` : "";
    const numbers = [figures.p50, figures.p95, figures.perSecond].map((one) => one.toFixed(1));
    return `| ${[name, concurrency, ...numbers, percent(share(figures.p50, none.p50)), percent(p95), verdict].join(" | ")} |`;
  });
  const without = [...new Map(costs.map((one) => [one.concurrency, one.none]))].map(
    ([concurrency, { p50, p95, perSecond }]) =>
      `| no trail | ${concurrency} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${perSecond.toFixed(1)} | | | |`,
  );
  return [head, "|---|---|---|---|---|---|---|---|", ...without, ...lines].join("\n");
}
