import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { silentLog } from "../../log/log.js";
import { type Connection, withClient } from "../connection.js";
import { type EmbeddedDatabase, type EmbeddedOptions, startEmbedded } from "./index.js";
import { isAlive, processStart } from "./running-process.js";
import { socketPort } from "./server.js";

const dataDir = mkdtempSync(join(tmpdir(), "eenplan-embedded-"));
const connection: Connection = {
  host: join(dataDir, "run"),
  port: socketPort,
  user: "postgres",
  database: "postgres",
};

const started: EmbeddedDatabase[] = [];

async function start(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ log: silentLog, dataDir, ...options });
  started.unshift(database);
  return database;
}

afterEach(async () => {
  for (const database of started.splice(0)) await database.stop();
});

async function answer(): Promise<number> {
  return withClient(connection, async (client) => {
    const { rows } = await client.query<{ n: number }>("select count(*)::int as n from kept");
    return rows[0]?.n ?? 0;
  });
}

async function eventually<Result>(what: () => Promise<Result>): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await what();
    } catch (error) {
      if (attempt === 150) throw error;
      await pause(40);
    }
  }
}

/** Another process of the product, on the same folder. */
async function otherProcess(): Promise<ChildProcess> {
  const program = fileURLToPath(
    new URL("../../../../test/support/start-database.ts", import.meta.url),
  );
  const child = spawn(process.execPath, ["--import", "tsx", program, dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}

beforeAll(async () => {
  const database = await start();
  await withClient(connection, (client) => client.query("create table kept (n int)"));
  await withClient(connection, (client) => client.query("insert into kept values (1)"));
  await database.stop();
}, 60_000);

afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

describe("the database of our own", () => {
  test("keeps what was written, and stops when asked", async () => {
    const database = await start();
    const pid = database.processId() ?? 0;
    expect(database.isOwner()).toBe(true);
    expect(await answer()).toBe(1);
    await database.stop();
    expect(isAlive(pid)).toBe(false);
  });

  test("sorts names the Dutch way", async () => {
    await start();
    const { rows } = await withClient(connection, (client) =>
      client.query(
        "select name from unnest(array['Zoë','émile','Eva','abe','Bob']) name order by name",
      ),
    );
    expect(rows.map((row: { name: string }) => row.name)).toEqual([
      "abe",
      "Bob",
      "émile",
      "Eva",
      "Zoë",
    ]);
  });

  test("is not open to other users of the machine", async () => {
    await start();
    expect(statSync(join(dataDir, "run")).mode & 0o777).toBe(0o700);
    const { rows } = await withClient(connection, (client) =>
      client.query("show listen_addresses"),
    );
    expect(rows).toEqual([{ listen_addresses: "" }]);
  });

  test.runIf(process.getuid?.() === 0)("does not run as root", async () => {
    const database = await start();
    expect(statSync(`/proc/${database.processId() ?? 0}`).uid).not.toBe(0);
  });

  test.runIf(process.getuid?.() === 0)("says which folder is closed to it", async () => {
    const closed = mkdtempSync(join(tmpdir(), "closed-"));
    const inside = join(closed, "data");
    await expect(start({ dataDir: inside })).rejects.toThrow(`${closed} is closed to it`);
    rmSync(closed, { recursive: true, force: true });
  });
});

describe("when something dies", () => {
  test("the server: it is started again", async () => {
    const changes: string[] = [];
    const onChange = (state: "down" | "up") => changes.push(state);
    const database = await start({ onChange });
    const first = database.processId() ?? 0;
    process.kill(first, "SIGKILL");
    await eventually(async () => {
      expect(changes).toEqual(["down", "up"]);
      expect(await answer()).toBe(1);
    });
    expect(database.processId()).not.toBe(first);
  });

  test("the product, by force: its server is replaced at the next start", async () => {
    const other = await otherProcess();
    other.kill("SIGKILL");
    await once(other, "exit");
    const database = await start();
    expect(database.isOwner()).toBe(true);
    expect(await answer()).toBe(1);
  });

  test("the machine: numbers of processes that now belong to others are ignored", async () => {
    writeFileSync(join(dataDir, "owner.json"), JSON.stringify({ pid: process.ppid, started: "0" }));
    const notOurs = `${process.ppid}\n${join(dataDir, "pg18")}\n`;
    writeFileSync(join(dataDir, "pg18", "postmaster.pid"), notOurs);
    const database = await start();
    expect(await answer()).toBe(1);
    await database.stop();
    expect(processStart(process.ppid)).toBeDefined();
  });

  test("the machine, during the first start: it begins again", async () => {
    const folder = mkdtempSync(join(tmpdir(), "eenplan-embedded-"));
    rmSync(folder, { recursive: true });
    mkdirSync(join(folder, "pg18.new"), { recursive: true });
    writeFileSync(join(folder, "pg18.new", "half"), "");
    const database = await start({ dataDir: folder });
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  });
});

describe("two processes on one folder", () => {
  test("share the server; the second takes over when the first is gone", async () => {
    const other = await otherProcess();
    const database = await start();
    expect(database.isOwner()).toBe(false);
    expect(await answer()).toBe(1);
    other.kill("SIGTERM");
    await once(other, "exit");
    await eventually(async () => {
      expect(database.isOwner()).toBe(true);
      expect(await answer()).toBe(1);
    });
  });

  test("the second does not stop the server of the first", async () => {
    await start();
    const second = await start();
    await second.stop();
    expect(await answer()).toBe(1);
  });
});
