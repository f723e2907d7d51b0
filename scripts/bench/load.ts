import { Client } from "./client.js";
import { measureInTurns } from "./measure.js";
import type { LoadTarget, Options } from "./options.js";
import { numbers } from "./report.js";
import { addingAgreements, productPaths, reading } from "./scenarios.js";
import type { Ask } from "./measure.js";

/** Only the load: on any address, with a session and dossiers that somebody else made. */
export async function loadOnly(target: LoadTarget, options: Options): Promise<void> {
  const client = new Client(target.baseUrl, target.cookie);
  for (const [name, ask] of await asksOf(client, target)) {
    for (const concurrency of [1, 8]) {
      try {
        const [figures] = await measureInTurns([{ name, ask }], concurrency, options);
        if (!figures) continue;
        const [p50, p95, perSecond] = numbers(figures);
        console.log(
          `${name}, ${concurrency} at once: p50 ${p50} ms, p95 ${p95} ms, ${perSecond} requests/s, ` +
            `${figures.bytes} bytes, ${figures.requests} requests`,
        );
      } catch (error) {
        console.log(`${name}: not measured (${(error as Error).message})`);
        break;
      }
    }
  }
  client.close();
}

async function asksOf(client: Client, target: LoadTarget): Promise<[string, Ask][]> {
  const { dossiers, plan, paths } = target;
  const at = (turn: number) => dossiers[turn % dossiers.length] ?? "";
  const asks: [string, Ask][] = paths.map((path) => [path, reading(client, () => path)]);
  if (paths.length === 0) asks.push(["caseload list", reading(client, productPaths.list)]);
  const [first] = dossiers;
  if (first === undefined) return asks;
  asks.push(["overview", reading(client, (turn) => productPaths.overview(at(turn)))]);
  try {
    // The owners on the form belong to the dossier it is of, so agreements go to the first one only.
    asks.push(["adding an agreement", await addingAgreements(client, () => ({ id: first }))]);
  } catch (error) {
    console.log(`adding an agreement: not measured (${(error as Error).message})`);
  }
  asks.push(["the A4, on screen", reading(client, (turn) => productPaths.a4(at(turn)))]);
  if (plan !== undefined) {
    asks.push(["the A4, as pdf", reading(client, () => productPaths.paper(first, plan))]);
  }
  return asks;
}
