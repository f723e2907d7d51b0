import { type ChildProcess, spawn } from "node:child_process";
import { chownSync, closeSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { Places } from "./places.js";
import { commandLine, isAlive, signal } from "./running-process.js";

export const socketPort = 5432;

export type ServerSettings = Readonly<Record<string, string>>;

const standard: ServerSettings = {
  listen_addresses: "",
  port: String(socketPort),
  unix_socket_permissions: "0700",
  max_connections: "60",
  shared_buffers: "128MB",
  effective_cache_size: "512MB",
  work_mem: "8MB",
  maintenance_work_mem: "64MB",
  random_page_cost: "1.1",
  wal_level: "replica",
  max_wal_size: "512MB",
  timezone: "UTC",
  datestyle: "ISO, DMY",
  idle_in_transaction_session_timeout: "60s",
  jit: "off",
  // The server's log must not quote rows or statements: they hold personal data.
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_timezone: "UTC",
};

export type Server = { pid: number; gone: Promise<void> };

/** Starts the server and waits until it answers on its socket. */
export async function startServer(places: Places, extra: ServerSettings = {}): Promise<Server> {
  await stopLeftover(places);
  const child = launch(places, { ...standard, ...extra });
  const gone = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
    child.once("error", () => {
      resolve();
    });
  });
  const failed = gone.then(() => "gone" as const);
  const outcome = await Promise.race([failed, answers(places.socket, 60_000)]);
  if (outcome === "gone" || child.pid === undefined) {
    throw new Error(`The database did not start. ${lastLines(places.logFile)}`);
  }
  if (outcome === "silent") {
    signal(child.pid, "SIGQUIT");
    throw new Error("The database started but does not answer on its socket.");
  }
  return { pid: child.pid, gone };
}

/** Ends the server: first politely, then without waiting for its connections to finish. */
export async function stopServer(pid: number): Promise<void> {
  for (const [name, patience] of [
    ["SIGINT", 20_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 1_000],
  ] as const) {
    if (!signal(pid, name)) return;
    const end = Date.now() + patience;
    while (Date.now() < end) {
      if (!isAlive(pid)) return;
      await pause(10);
    }
  }
}

/** The process number of the server that runs on this data folder, whoever started it. */
export function runningServer(places: Places): number | undefined {
  let content: string;
  try {
    content = readFileSync(join(places.data, "postmaster.pid"), "utf8");
  } catch {
    return undefined;
  }
  const pid = Number(content.split("\n")[0]);
  const isOurs = pid > 1 && commandLine(pid).includes(`-D ${places.data} `);
  return isOurs && isAlive(pid) ? pid : undefined;
}

/** Waits until the server accepts a connection. */
export async function answers(host: string, patience: number): Promise<"ready" | "silent"> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const client = new pg.Client({
      host,
      port: socketPort,
      user: "postgres",
      database: "postgres",
    });
    // Without a listener an error that arrives late would end the whole process.
    client.on("error", () => undefined);
    try {
      await client.connect();
      return "ready";
    } catch {
      await pause(10);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return "silent";
}

/** A parent that was killed leaves its server behind; we want our own child, with our settings. */
async function stopLeftover(places: Places): Promise<void> {
  const pid = runningServer(places);
  if (pid !== undefined) await stopServer(pid);
  // Nobody looks after this folder now, so these can only be leftovers; the number in the file may
  // meanwhile belong to another program, which would make the server refuse to start.
  rmSync(join(places.data, "postmaster.pid"), { force: true });
  rmSync(join(places.socket, `.s.PGSQL.${socketPort}.lock`), { force: true });
}

function launch(places: Places, settings: ServerSettings): ChildProcess {
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const log = openLog(places);
  try {
    const child = spawn(
      places.programs.postgres,
      ["-D", places.data, "-k", places.socket, ...options],
      {
        cwd: places.data,
        // In its own process group, so that Ctrl-C reaches us alone and we stop it in good order.
        detached: true,
        stdio: ["ignore", log, log],
        env: { PATH: process.env.PATH ?? "", LC_ALL: "C" },
        ...places.user,
      },
    );
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

function openLog({ logFile, user }: Places): number {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  const log = openSync(logFile, size > 5_000_000 ? "w" : "a", 0o600);
  if (user) chownSync(logFile, user.uid, user.gid);
  return log;
}

function lastLines(logFile: string): string {
  try {
    return readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-3).join(" | ");
  } catch {
    return "";
  }
}
