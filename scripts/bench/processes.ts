import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Client } from "./client.js";

export type Running = { baseUrl: URL; stop(): Promise<void> };

const project = fileURLToPath(new URL("../../", import.meta.url));

/** The compiled product as people run it, as one process for the web. */
export async function startProduct(addresses: Record<string, string>): Promise<Running> {
  const port = await freePort();
  const env = { PORT: String(port), HOST: "127.0.0.1", EENPLAN_DEMO: "off", ...addresses };
  const child = start(["dist/main.js", "web"], env, "ignore");
  const baseUrl = new URL(`http://127.0.0.1:${port}`);
  const client = new Client(baseUrl);
  try {
    for (let wait = 0; wait < 300; wait += 1) {
      if (child.exitCode !== null) break;
      const answer = await client.get("/gezond/gereed").catch(() => undefined);
      if (answer?.status === 200) return { baseUrl, stop: () => stop(child) };
      await pause(100);
    }
  } finally {
    client.close();
  }
  await stop(child);
  throw new Error("The product did not start.");
}

/** The floor for one actor, in a process of its own. */
export async function startFloor(actor: {
  address: string;
  personId: string;
  today: string;
}): Promise<Running> {
  const env = {
    BENCH_DATABASE: actor.address,
    BENCH_PERSON: actor.personId,
    BENCH_TODAY: actor.today,
  };
  const child = start(["--import", "tsx", "scripts/bench/floor/server.ts"], env, "pipe");
  const [line] = (await once(child.stdout ?? child, "data")) as [Buffer];
  const baseUrl = new URL(`http://127.0.0.1:${line.toString().trim()}`);
  return { baseUrl, stop: () => stop(child) };
}

/** The product with its trail kept in some way; see audit/server.ts. */
export async function startVariant(variant: {
  address: string;
  trail: string;
  settings: string;
}): Promise<Running> {
  const env = {
    BENCH_DATABASE: variant.address,
    BENCH_TRAIL: variant.trail,
    BENCH_SETTINGS: variant.settings,
  };
  const child = start(["--import", "tsx", "scripts/bench/audit/server.ts"], env, "pipe");
  const [line] = (await once(child.stdout ?? child, "data")) as [Buffer];
  const baseUrl = new URL(`http://127.0.0.1:${line.toString().trim()}`);
  return { baseUrl, stop: () => stop(child) };
}

function start(args: string[], env: Record<string, string>, out: "ignore" | "pipe"): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ["ignore", out, "inherit"],
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await gone;
  clearTimeout(late);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
