import type { Tx } from "../../platform/db/transaction.js";
import { type Locale, translator } from "../../platform/i18n/index.js";
import { type DossierHeader, loadDossier } from "../dossier/index.js";
import { readFile } from "../files/index.js";
import { listApprovals } from "./approval.store.js";
import { contentOf, seesAll } from "./canonical.actions.js";
import { listGoals } from "./goal.store.js";
import { planA4Document, planA4Fit } from "./plan-a4.document.js";
import { fitOfPaper } from "./plan-a4.layout.js";
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

/** `fits` is not there as long as nobody has laid it out. */
export type A4OfNow = { plan: Plan; a4: PlanA4; fits: PlanA4Fit | undefined };

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
  const fileId = keptPaper(plan, dossier, locale);
  if (fileId === undefined) return { plan, a4, fits: undefined };
  const read = async () => (await readFile(tx, dossier.id, fileId)).bytes;
  return { plan, a4, fits: await fitOfPaper(fileId, read) };
}

/** The same, knowing whether it fits. Asks the database nothing: no connection waits for a layout. */
export async function laidOut(shown: A4OfNow, locale: Locale): Promise<A4OfNow> {
  return { ...shown, fits: shown.fits ?? (await planA4Fit(shown.a4, locale)) };
}

/** The paper of an agreed version, for who reads it as it was kept. */
function keptPaper(plan: Plan, dossier: DossierHeader, locale: Locale): string | undefined {
  return locale === "nl" && seesAll(dossier) ? (plan.pdfFileId ?? undefined) : undefined;
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
  const fileId = keptPaper(plan, dossier, locale);
  if (fileId) return { ...paper, bytes: (await readFile(tx, place.dossierId, fileId)).bytes };
  const a4 = await readPlanA4(tx, dossier, plan, locale);
  return { ...paper, bytes: async () => (await planA4Document(a4, locale)).bytes };
}
