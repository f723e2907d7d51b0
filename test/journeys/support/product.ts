import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { serve, type ServerType } from "@hono/node-server";
import type { Browser as Chromium, BrowserContextOptions } from "playwright-core";
import { createApp } from "../../../src/app.js";
import { readAssets } from "../../../src/assets.js";
import { openSession } from "../../../src/domains/identity/index.js";
import { type ShiftableClock, shiftableClock } from "../../../src/platform/clock/clock.js";
import { readiness } from "../../../src/platform/db/readiness.js";
import { type Database, openDatabase } from "../../../src/platform/db/transaction.js";
import { createLog } from "../../../src/platform/log/log.js";
import { startLive } from "../../../src/platform/live/live.js";
import { testNow } from "../../support/app.js";
import { testTrail } from "../../support/trail.js";
import { launchChromium } from "../../support/chromium.js";
import { testDatabase, type TestDatabase } from "../../support/database.js";
import { People } from "../../support/people.js";
import { Visitor } from "./visitor.js";

/** The product as it runs, listening on a port of its own, with a real browser to visit it. */
export type Product = {
  url: string;
  store: TestDatabase;
  database: Database;
  clock: ShiftableClock;
  people: People;
  /** The lines that were logged as a mistake of ours. */
  mistakes: string[];
  /** Somebody with a browser of their own, signed in when it says who. */
  visit(personId?: string, options?: BrowserContextOptions): Promise<Visitor>;
  close(): Promise<void>;
};

export async function openProduct(): Promise<Product> {
  if (!existsSync("public/assets.json")) {
    execFileSync(process.execPath, ["scripts/build-assets.ts"]);
  }
  const [store, chromium] = await Promise.all([testDatabase(), launchChromium()]);
  const clock = shiftableClock(testNow);
  const mistakes: string[] = [];
  const log = createLog({ level: "error", pretty: false, write: (line) => mistakes.push(line) });
  const database = openDatabase(store.appPool, clock, testTrail);
  const live = startLive(store.connections.app, log);
  const assets = readAssets();
  const settings = { database, clock, log, secure: false, demo: false, assets, live: live.hub };
  const { hono } = createApp({ ...settings, readiness: () => readiness(store.appPool) });
  const { server, url } = await listen(hono.fetch);
  return {
    ...{ url, store, database, clock, mistakes, people: new People(store) },
    visit: (personId, options) => visit({ chromium, database, url }, personId, options),
    async close() {
      await chromium.close();
      await live.stop();
      await new Promise((resolve) => server.close(resolve));
      await store.drop();
    },
  };
}

async function listen(fetch: Parameters<typeof serve>[0]["fetch"]) {
  return new Promise<{ server: ServerType; url: string }>((resolve) => {
    const server = serve({ fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
      resolve({ server, url: `http://127.0.0.1:${port}` }),
    );
  });
}

async function visit(
  { chromium, database, url }: { chromium: Chromium; database: Database; url: string },
  personId: string | undefined,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await chromium.newContext({
    ...{ baseURL: url, locale: "nl-NL", timezoneId: "Europe/Amsterdam" },
    viewport: { width: 1024, height: 800 },
    ...options,
  });
  context.setDefaultTimeout(8000);
  if (personId !== undefined) {
    const value = await openSession(database, personId, "demonstration");
    await context.addCookies([{ name: "sessie", value, url, httpOnly: true, sameSite: "Lax" }]);
  }
  return new Visitor(await context.newPage(), options.javaScriptEnabled !== false);
}
