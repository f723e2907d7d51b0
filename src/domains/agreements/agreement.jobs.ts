import { z } from "zod";
import { announceVisit } from "../../platform/audit/announce.js";
import type { AnyJob, Job, JobContext } from "../../platform/jobs/jobs.js";
import { idSchema } from "../../shared/ids.js";
import { isLocalDate } from "../../shared/local-date.js";
import { findKeeper } from "./agreement.store.js";
import {
  dueJob,
  type Keeper,
  missedJob,
  type Reminder,
  remindOfDue,
  tellMissed,
} from "./reminder.actions.js";

const payload = z.object({
  dossierId: idSchema<"dossier">(),
  agreementId: idSchema<"agreement">(),
  dueOn: z.string().refine(isLocalDate),
});

const system = { kind: "system", reason: "agreement-reminder" } as const;

/** What the clock does with agreements, with the rights of the person it reminds. */
export const agreementJobs: readonly AnyJob[] = [
  reminderJob(dueJob.name, remindOfDue),
  reminderJob(missedJob.name, tellMissed),
];

type Remind = (
  tx: Parameters<typeof remindOfDue>[0],
  reminder: Reminder,
  keeper: Keeper,
) => Promise<void>;

function reminderJob(name: string, remind: Remind): Job<Reminder> {
  return {
    name,
    payload,
    run: (reminder, context) => runAsKeeper(name, reminder, context, remind),
  };
}

async function runAsKeeper(
  job: string,
  reminder: Reminder,
  { database }: JobContext,
  remind: Remind,
): Promise<void> {
  const keeper = await database.inTransactionAs(system, (tx) => findKeeper(tx, reminder));
  if (!keeper) return;
  const actor = { kind: "job-as", personId: keeper.personId, job } as const;
  await database.inTransactionAs(actor, (tx) => {
    announceVisit(tx, { dossierId: reminder.dossierId, section: "agreements", act: "read" });
    return remind(tx, reminder, keeper);
  });
}
