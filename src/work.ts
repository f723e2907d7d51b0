import { auditPlaces, trailFor } from "./audit.js";
import type { PreparedDatabase } from "./database.js";
import { birthdaysCrontab, birthdaysJob, consentJobs } from "./domains/access/index.js";
import { objectionJobs } from "./domains/objections/index.js";
import { auditCrontab, auditJob, type TrailPlaces } from "./domains/audit/index.js";
import { agreementJobs } from "./domains/agreements/index.js";
import { draftChangedJob, planPaperJob } from "./domains/plan/index.js";
import { clearOldSessions } from "./domains/identity/index.js";
import { systemClock } from "./platform/clock/clock.js";
import type { Config } from "./platform/config/config.js";
import { openDatabase } from "./platform/db/transaction.js";
import { dropOldDrafts, dropOldKeys } from "./platform/http/memory.store.js";
import { cleanUpCrontab, cleanUpJob } from "./platform/jobs/clean-up.jobs.js";
import type { AnyJob } from "./platform/jobs/jobs.js";
import { startWorker } from "./platform/jobs/worker.js";
import type { Log } from "./platform/log/log.js";
import { type MailSettings, sendMailJob } from "./platform/mail/mail.jobs.js";

/** Every job of the product. */
export function jobsOf(mail: MailSettings, audit: TrailPlaces): readonly AnyJob[] {
  return [
    sendMailJob(mail),
    draftChangedJob,
    planPaperJob,
    ...agreementJobs,
    ...objectionJobs,
    ...consentJobs,
    birthdaysJob,
    auditJob(audit),
    cleanUpJob([dropOldDrafts, dropOldKeys, clearOldSessions]),
  ];
}

/** Starts the job queue; gives how to stop it, after the jobs that run. */
export async function startJobs(
  config: Config,
  { workerPool }: PreparedDatabase,
  log: Log,
): Promise<() => Promise<void>> {
  const { smtpUrl, from } = config.mail;
  const baseUrl = config.http.baseUrl.origin;
  const jobs = jobsOf({ smtpUrl, from, baseUrl }, auditPlaces(config));
  const database = openDatabase(workerPool, systemClock, trailFor(config, log));
  const runner = await startWorker(
    workerPool,
    jobs,
    { database, log },
    [cleanUpCrontab, auditCrontab, birthdaysCrontab].join("\n"),
  );
  return () => runner.stop();
}
