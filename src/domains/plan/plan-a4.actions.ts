import type { Tx } from "../../platform/db/transaction.js";
import { type Locale, translator } from "../../platform/i18n/index.js";
import { type DossierHeader, loadDossier } from "../dossier/index.js";
import { readFile } from "../files/index.js";
import { listApprovals } from "./approval.store.js";
import { contentOf, seesAll } from "./canonical.actions.js";
import { listGoals } from "./goal.store.js";
import { planA4Document } from "./plan-a4.document.js";
import { planA4Of } from "./plan-a4.model.js";
import type { PlanA4, PlanA4Fit } from "./plan-a4.types.js";
import { type PlanPlace, planOf } from "./plan.actions.js";
import { findOpenPlan, findPlanInForce } from "./plan.store.js";
import type { Plan } from "./plan.types.js";
import { paperName } from "./plan-paper.rules.js";

/** One version as one A4 says it today, as far as this person may read it. */
export async function readPlanA4(
  tx: Tx,
  dossier: DossierHeader,
  plan: Plan,
  locale: Locale,
): Promise<PlanA4> {
  return planA4Of({
    content: await contentOf(tx, dossier, plan),
    status: plan.status,
    goals: await listGoals(tx, dossier.id, plan.id),
    approvals: await listApprovals(tx, dossier.id, plan.id),
    sha256: plan.canonicalSha256,
    factsOn: tx.today,
    t: translator(locale),
  });
}

export type A4OfNow = { plan: Plan; a4: PlanA4; fits: PlanA4Fit };

/** The version that is asked for, or the one in force, or else the one in the making. */
export async function a4OfNow(
  tx: Tx,
  dossier: DossierHeader,
  locale: Locale,
  planId?: string,
): Promise<A4OfNow | undefined> {
  const plan = planId
    ? await planOf(tx, { dossierId: dossier.id, planId })
    : ((await findPlanInForce(tx, dossier.id)) ?? (await findOpenPlan(tx, dossier.id)));
  if (!plan) return undefined;
  const a4 = await readPlanA4(tx, dossier, plan, locale);
  const { fits } = await planA4Document(a4, locale);
  return { plan, a4, fits };
}

/**
 * The paper of a version. What was agreed is given as it was kept, to the byte; a draft, another
 * language, or a reader who may not see all of it gets one that is made now.
 */
export async function paperOfVersion(tx: Tx, place: PlanPlace, locale: Locale) {
  const dossier = await loadDossier(tx, place.dossierId);
  const plan = await planOf(tx, place);
  const paper = {
    name: paperName(dossier.givenName, plan.number),
    mediaType: "application/pdf",
    inline: true,
  };
  if (plan.pdfFileId !== null && locale === "nl" && seesAll(dossier)) {
    const { bytes } = await readFile(tx, place.dossierId, plan.pdfFileId);
    return { ...paper, bytes };
  }
  const { bytes } = await planA4Document(await readPlanA4(tx, dossier, plan, locale), locale);
  return { ...paper, bytes };
}
