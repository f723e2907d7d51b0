import { z } from "zod";
import { announceVisit } from "../../platform/audit/announce.js";
import type { Tx } from "../../platform/db/transaction.js";
import type { AnyJob, Job } from "../../platform/jobs/jobs.js";
import { idSchema } from "../../shared/ids.js";
import { isLocalDate } from "../../shared/local-date.js";
import {
  type ConsentMoment,
  endedJob,
  endingJob,
  remindOfEnding,
  sayEnded,
} from "./consent-clock.actions.js";
import { findConsentKeeper } from "./consent.store.js";

const payload = z.object({
  dossierId: idSchema<"dossier">(),
  consentId: idSchema<"consent">(),
  endsOn: z.string().refine(isLocalDate),
});

const system = { kind: "system", reason: "consent-clock" } as const;

/** What the calendar does with consents, with the rights of the regisseur. */
export const consentJobs: readonly AnyJob[] = [
  clockJob(endingJob.name, remindOfEnding),
  clockJob(endedJob.name, sayEnded),
];

function clockJob(
  name: string,
  does: (tx: Tx, moment: ConsentMoment) => Promise<void>,
): Job<ConsentMoment> {
  return {
    name,
    payload,
    async run(moment, { database }) {
      const personId = await database.inTransactionAs(system, (tx) =>
        findConsentKeeper(tx, moment),
      );
      if (personId === undefined) return;
      const actor = { kind: "job-as", personId, job: name } as const;
      await database.inTransactionAs(actor, (tx) => {
        announceVisit(tx, { dossierId: moment.dossierId, section: "people", act: "read" });
        return does(tx, moment);
      });
    },
  };
}
