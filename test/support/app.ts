import { createApp } from "../../src/app.js";
import { openSession } from "../../src/domains/identity/index.js";
import { type ShiftableClock, shiftableClock } from "../../src/platform/clock/clock.js";
import { type Database, openDatabase, type Tx } from "../../src/platform/db/transaction.js";
import { readiness } from "../../src/platform/db/readiness.js";
import type { Router } from "../../src/platform/http/router.js";
import { createLog } from "../../src/platform/log/log.js";
import { Browser } from "./browser.js";
import { testDatabase, type TestDatabase } from "./database.js";
import { People } from "./people.js";
import { testTrail } from "./trail.js";

/** A Sunday in November, at eleven in the morning in Amsterdam. */
export const testNow = "2026-11-22T10:00:00Z";

/** The whole product on a database of its own, at a moment that the test decides. */
export type TestApp = {
  router: Router;
  database: Database;
  store: TestDatabase;
  clock: ShiftableClock;
  people: People;
  /** Every line that was logged. */
  logged: string[];
  /** A browser in which this person has signed in; without one nobody has. */
  browserOf(personId?: string): Promise<Browser>;
  /** Runs a use case as this person, as a page would. */
  as<Result>(personId: string, work: (tx: Tx) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
};

export async function testApp(): Promise<TestApp> {
  const store = await testDatabase();
  const clock = shiftableClock(testNow);
  const logged: string[] = [];
  const log = createLog({ level: "debug", pretty: false, write: (line) => void logged.push(line) });
  const database = openDatabase(store.appPool, clock, testTrail);
  const assets = { css: "/assets/test.css", js: "/assets/test.js", icon: "/assets/test.svg" };
  const settings = { database, clock, log, secure: false, demo: true, assets };
  const router = createApp({ ...settings, readiness: () => readiness(store.appPool) });
  return {
    ...{ router, database, store, clock, logged, people: new People(store) },
    async browserOf(personId) {
      const token = personId && (await openSession(database, personId, "demonstration"));
      return new Browser(router.hono, token);
    },
    as: (personId, work) => database.inTransactionAs({ kind: "person", personId }, work),
    close: () => store.drop(),
  };
}
