import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, changesBetween, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import { outlineValues } from "./plan.form.js";
import { mayChangePlan, problemInOutline } from "./plan.rules.js";
import { findPlan, insertPlan, listPlans, updateOutline } from "./plan.store.js";
import type { OutlineFields, Plan } from "./plan.types.js";

export type PlanPlace = { dossierId: string; planId: string };

/**
 * Begins the plan of a child: an empty draft; gives its id. Refuses with `plan-open-already` when
 * there is a plan. What follows on a plan in force is a new version, not a new plan.
 */
export async function startPlan(tx: Tx, dossierId: string): Promise<string> {
  const versions = await listPlans(tx, dossierId);
  if (versions.some(({ status }) => status !== "replaced")) throw new Refused("plan-open-already");
  const id = newId<"plan">(tx.now);
  const number = (versions[0]?.number ?? 0) + 1;
  await insertPlan(tx, dossierId, { id, number, createdBy: actingPerson(tx) });
  await record(tx, {
    kind: "plan-started",
    dossierId,
    section: "plan",
    subjectId: id,
    data: { number },
  });
  return id;
}

/**
 * Writes down the period, the outlook and the aim of the return of a draft. Texts may still be
 * missing: what is essential is asked for when the plan is proposed. Refuses with `plan-not-draft`,
 * `dates-reversed`, `plan-longer-than-a-year`, `evaluation-outside-plan`, `extension-needs-grounds`.
 */
export async function changeOutline(
  tx: Tx,
  place: PlanPlace,
  fields: OutlineFields,
): Promise<void> {
  const before = await draftOf(tx, place);
  const problem = problemInOutline(fields, before);
  if (problem) throw new Refused(problem.code, { field: problem.field });
  await updateOutline(tx, place.dossierId, place.planId, fields);
  const changes = changesBetween(outlineValues(before), outlineValues(fields));
  if (changes.length === 0) return;
  await record(tx, {
    kind: "plan-outline-changed",
    dossierId: place.dossierId,
    section: "plan",
    subjectId: place.planId,
    data: { number: before.number, changes },
  });
}

/** The version, locked until the end of the transaction; refuses with `plan-not-draft`. */
export async function draftOf(tx: Tx, place: PlanPlace): Promise<Plan> {
  const plan = await planOf(tx, place, "lock");
  if (!mayChangePlan(plan.status)) throw new Refused("plan-not-draft");
  return plan;
}

/** One version of the plan of this child, or `not-found`. */
export async function planOf(tx: Tx, place: PlanPlace, lock?: "lock"): Promise<Plan> {
  const plan = await findPlan(tx, place.dossierId, place.planId, lock);
  if (!plan) throw new Refused("not-found");
  return plan;
}
