import { z } from "zod";
import type { AnyJob, Job } from "../../platform/jobs/jobs.js";
import { idSchema } from "../../shared/ids.js";
import { objectionDueJob, remindOfObjection } from "./objection.actions.js";

const payload = z.object({
  dossierId: idSchema<"dossier">(),
  objectionId: idSchema<"objection">(),
});

const system = { kind: "system", reason: "objection-reminder" } as const;

const due: Job<z.infer<typeof payload>> = {
  ...objectionDueJob,
  payload,
  run: (place, { database }) =>
    database.inTransactionAs(system, (tx) => remindOfObjection(tx, place)),
};

export const objectionJobs: readonly AnyJob[] = [due];
