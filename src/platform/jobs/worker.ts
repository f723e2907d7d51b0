import { Logger, run, type Runner } from "graphile-worker";
import type pg from "pg";
import type { AnyJob, JobContext } from "./jobs.js";

/** Starts working through the queue. A job that fails is tried again, later and later. */
export async function startWorker(
  pool: pg.Pool,
  jobs: readonly AnyJob[],
  context: Omit<JobContext, "attempt">,
  crontab = "",
): Promise<Runner> {
  return run({
    pgPool: pool,
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 2000,
    crontab,
    logger: new Logger(() => () => undefined),
    taskList: Object.fromEntries(jobs.map((job) => [job.name, taskOf(job, context)])),
  });
}

function taskOf(job: AnyJob, context: Omit<JobContext, "attempt">) {
  return async (raw: unknown, helpers: { job: { attempts: number } }) => {
    const attempt = helpers.job.attempts;
    try {
      await job.run(job.payload.parse(withoutCron(raw)), { ...context, attempt });
      context.log.debug("job-done", { job: job.name, attempt });
    } catch (error) {
      context.log.error("job-failed", { job: job.name, attempt, error });
      throw error;
    }
  };
}

/** The queue adds `_cron` to the payload of a job that runs by the clock. */
function withoutCron(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null) return raw ?? {};
  return Object.fromEntries(Object.entries(raw).filter(([name]) => name !== "_cron"));
}
