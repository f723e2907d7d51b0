import { z } from "zod";
import { announceVisit } from "../../platform/audit/announce.js";
import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson } from "../../platform/events/events.js";
import { enqueue, type Job } from "../../platform/jobs/jobs.js";
import { notify } from "../../platform/mail/mail.js";
import { idSchema } from "../../shared/ids.js";
import { findParticipant, findRegie } from "../access/index.js";
import { planHref } from "./plan.hrefs.js";

const payload = z.object({ dossierId: idSchema<"dossier">(), changedBy: idSchema<"person">() });

type Payload = { dossierId: string; changedBy: string };

const quietMinutes = 15;

/** Tells the regisseur that somebody else works on the draft; with the rights of that somebody. */
export const draftChangedJob: Job<Payload> = {
  name: "draft-changed",
  payload,
  async run({ dossierId, changedBy }, { database }) {
    const actor = { kind: "job-as", personId: changedBy, job: "draft-changed" } as const;
    await database.inTransactionAs(actor, async (tx) => {
      announceVisit(tx, { dossierId, section: "people", act: "read" });
      const regie = await findRegie(tx, dossierId);
      const seat = regie.find(({ kind }) => kind === "regisseur")?.participationId;
      const regisseur = seat && (await findParticipant(tx, dossierId, seat));
      if (!regisseur || regisseur.personId === changedBy) return;
      const { personId } = regisseur;
      await notify(tx, { personId, kind: "plan-changed", link: planHref(dossierId) });
    });
  },
};

/** One mail for a whole afternoon of work: every change puts the same job a little further away. */
export async function tellOfChange(tx: Tx, dossierId: string): Promise<void> {
  const changedBy = actingPerson(tx);
  const runAt = new Date(tx.now.getTime() + quietMinutes * 60_000);
  const key = `draft-changed-${dossierId}-${changedBy}`;
  await enqueue(tx, draftChangedJob, { dossierId, changedBy }, { runAt, key });
}
