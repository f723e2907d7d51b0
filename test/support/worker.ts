import { setTimeout as pause } from "node:timers/promises";
import { openDatabase } from "../../src/platform/db/transaction.js";
import { startWorker } from "../../src/platform/jobs/worker.js";
import { silentLog } from "../../src/platform/log/log.js";
import { jobsOf } from "../../src/work.js";
import type { TestApp } from "./app.js";
import { testAuditKeys, testTrail } from "./trail.js";

const patience = 10_000;

/**
 * Lets the real worker do everything that is due at the moment of the test's clock, which the queue
 * itself does not know: what waits for an earlier moment is made ready first.
 */
export async function workUntilNow({
  store,
  clock,
}: Pick<TestApp, "store" | "clock">): Promise<void> {
  await store.ownerQuery(
    `update graphile_worker._private_jobs set run_at = case
       when run_at <= $1 then now() - interval '1 second' else now() + interval '1 year' end
     where run_at <= $1 or run_at <= now()`,
    [clock.now()],
  );
  const database = openDatabase(store.workerPool, clock, testTrail);
  const jobs = jobsOf(
    { from: "test@voorbeeld.test", baseUrl: "http://localhost" },
    { keys: testAuditKeys, anchorFile: "/dev/null" },
  );
  const runner = await startWorker(store.workerPool, jobs, { database, log: silentLog });
  const end = Date.now() + patience;
  const waiting =
    "select from graphile_worker._private_jobs where run_at <= now() and attempts = 0";
  const busy = "select from graphile_worker._private_jobs where locked_at is not null";
  while (Date.now() < end) {
    const left = [...(await store.ownerQuery(waiting)), ...(await store.ownerQuery(busy))];
    if (left.length === 0) break;
    await pause(20);
  }
  await runner.stop();
}

/** Puts a finished job back in the queue, as when a worker died before it could say it was ready. */
export async function doAgain(
  { store }: Pick<TestApp, "store">,
  name: string,
  payload: object,
): Promise<void> {
  await store.ownerQuery("select graphile_worker.add_job($1, $2::json)", [
    name,
    JSON.stringify(payload),
  ]);
}
