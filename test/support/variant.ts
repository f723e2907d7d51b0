import { createApp } from "../../src/app.js";
import { fixedClock } from "../../src/platform/clock/clock.js";
import type { Database } from "../../src/platform/db/transaction.js";
import type { Readiness } from "../../src/platform/http/health.routes.js";
import type { Router } from "../../src/platform/http/router.js";
import { createLog } from "../../src/platform/log/log.js";
import { testNow } from "./app.js";

export type Variant = {
  secure?: boolean;
  demo?: boolean;
  logged?: string[];
  readiness?: () => Promise<Readiness>;
};

/** The product put together in another way than `testApp` does: over https, or without demonstration. */
export function appOn(database: Database, variant: Variant = {}): Router {
  const { secure = false, demo = true, logged = [] } = variant;
  const ready = { database: true, migrations: true, jobs: true };
  return createApp({
    ...{ database, secure, demo, clock: fixedClock(testNow) },
    log: createLog({ level: "debug", pretty: false, write: (line) => void logged.push(line) }),
    assets: { css: "/assets/test.css", js: "/assets/test.js", icon: "/assets/test.svg" },
    readiness: variant.readiness ?? (() => Promise.resolve(ready)),
  });
}

/** For a list of routes before there is a database: tests have to be named first. */
export const noDatabase: Database = {
  audited: true,
  inTransactionAs: () => Promise.reject(new Error("There is no database here.")),
  askAs: () => Promise.reject(new Error("There is no database here.")),
  close: () => Promise.resolve(),
};
