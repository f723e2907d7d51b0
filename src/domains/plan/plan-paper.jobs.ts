import { z } from "zod";
import { announceVisit } from "../../platform/audit/announce.js";
import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, record } from "../../platform/events/events.js";
import { translator } from "../../platform/i18n/index.js";
import { enqueue, type Job } from "../../platform/jobs/jobs.js";
import { idSchema } from "../../shared/ids.js";
import { todayIn } from "../../shared/local-date.js";
import { loadDossier } from "../dossier/index.js";
import { keepFile } from "../files/index.js";
import { listApprovals } from "./approval.store.js";
import { findSeal } from "./canonical.store.js";
import { listGoals } from "./goal.store.js";
import { planA4Document } from "./plan-a4.document.js";
import { planA4Of } from "./plan-a4.model.js";
import type { PlanA4 } from "./plan-a4.types.js";
import { paperName } from "./plan-paper.rules.js";
import type { PlanPlace } from "./plan.actions.js";
import { findPlan } from "./plan.store.js";
import { markPaper } from "./proposal.store.js";

const payload = z.object({
  dossierId: idSchema<"dossier">(),
  planId: idSchema<"plan">(),
  confirmedBy: idSchema<"person">(),
});

type Payload = PlanPlace & { confirmedBy: string };

/**
 * Keeps the paper of an agreed version, with the rights of who confirmed it. Beside the request,
 * because laying out a long plan takes longer than anybody should wait. Done twice it changes
 * nothing: the first paper stays.
 */
export const planPaperJob: Job<Payload> = {
  name: "plan-paper",
  payload,
  async run({ confirmedBy, ...place }, { database }) {
    const actor = { kind: "job-as", personId: confirmedBy, job: "plan-paper" } as const;
    const model = await database.inTransactionAs(actor, (tx) => {
      announceVisit(tx, { dossierId: place.dossierId, section: "plan", act: "read" });
      return agreedModel(tx, place);
    });
    if (!model) return;
    const { bytes } = await planA4Document(model, "nl");
    await database.inTransactionAs(actor, (tx) => {
      announceVisit(tx, { dossierId: place.dossierId, section: "plan", act: "change" });
      return keepPaper(tx, place, bytes);
    });
  },
};

export async function enqueuePaper(tx: Tx, place: PlanPlace): Promise<void> {
  await enqueue(tx, planPaperJob, { ...place, confirmedBy: actingPerson(tx) });
}

async function agreedModel(tx: Tx, place: PlanPlace): Promise<PlanA4 | undefined> {
  const plan = await findPlan(tx, place.dossierId, place.planId);
  const seal = await findSeal(tx, place.dossierId, place.planId);
  if (!plan?.agreedAt || !seal || plan.pdfFileId !== null) return undefined;
  return planA4Of({
    content: seal.content,
    status: "agreed",
    goals: await listGoals(tx, place.dossierId, place.planId),
    approvals: await listApprovals(tx, place.dossierId, place.planId),
    sha256: seal.sha256,
    factsOn: todayIn(plan.agreedAt),
    t: translator("nl"),
  });
}

async function keepPaper(tx: Tx, place: PlanPlace, bytes: Uint8Array): Promise<void> {
  const plan = await findPlan(tx, place.dossierId, place.planId, "lock");
  if (plan?.pdfFileId !== null) return;
  const { givenName } = await loadDossier(tx, place.dossierId);
  const pdf = await keepFile(tx, place.dossierId, {
    name: paperName(givenName, plan.number),
    bytes,
    purpose: "plan-pdf",
  });
  await markPaper(tx, place, pdf);
  await record(tx, {
    kind: "plan-paper-kept",
    dossierId: place.dossierId,
    section: "plan",
    subjectId: place.planId,
    data: { number: plan.number, pdfSha256: pdf.sha256 },
  });
}
