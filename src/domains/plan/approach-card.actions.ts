import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, changesBetween, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import { loadDossier } from "../dossier/index.js";
import { approachCardValues } from "./approach-card.form.js";
import { findApproachCard, findPlanIdOfNow, upsertApproachCard } from "./approach-card.store.js";
import type { ApproachCard, ApproachCardFields } from "./approach-card.types.js";
import type { ApproachPageModel } from "./approach-card.view.js";
import { planOf, type PlanPlace } from "./plan.actions.js";
import { mayChangePlan } from "./plan.rules.js";
import { findOpenPlan } from "./plan.store.js";

/**
 * Writes what calms the child, what makes it hard and what never to do. The child and the parents
 * write it too: they know it best. Refuses with `plan-not-draft`.
 */
export async function writeApproachCard(
  tx: Tx,
  { dossierId, planId }: PlanPlace,
  fields: ApproachCardFields,
): Promise<void> {
  // Not locked: who writes the card need not be allowed to write the plan. The database waits its turn.
  const plan = await planOf(tx, { dossierId, planId });
  if (!mayChangePlan(plan.status)) throw new Refused("plan-not-draft");
  const before = await findApproachCard(tx, dossierId, planId);
  const id = before?.id ?? newId<"approach-card">(tx.now);
  const place = { dossierId, planId, createdBy: actingPerson(tx) };
  await upsertApproachCard(tx, place, { ...fields, id });
  const changes = changesBetween(approachCardValues(before), approachCardValues(fields));
  if (changes.length === 0) return;
  await record(tx, {
    kind: "approach-card-written",
    dossierId,
    section: "approach",
    subjectId: id,
    data: { changes },
  });
}

/** The card to go by today: of the plan in force, or of the version in the making. */
export async function approachCardOfNow(
  tx: Tx,
  dossierId: string,
): Promise<ApproachCard | undefined> {
  const planId = await findPlanIdOfNow(tx, dossierId);
  return planId === undefined ? undefined : findApproachCard(tx, dossierId, planId);
}

/** The card of now, and the draft in which this viewer may write it. */
export async function loadApproach(tx: Tx, dossierId: string): Promise<ApproachPageModel> {
  const dossier = await loadDossier(tx, dossierId);
  const open = dossier.rights.approach.write ? await findOpenPlan(tx, dossierId) : undefined;
  return {
    dossier,
    card: await approachCardOfNow(tx, dossierId),
    draft: open && mayChangePlan(open.status) ? open : undefined,
  };
}

/** The card of one version, to write on; `not-found` without the version. */
export async function loadApproachForm(tx: Tx, place: PlanPlace) {
  await planOf(tx, place);
  return {
    dossier: await loadDossier(tx, place.dossierId),
    card: await findApproachCard(tx, place.dossierId, place.planId),
  };
}
