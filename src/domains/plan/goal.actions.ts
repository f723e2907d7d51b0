import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, changesBetween, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import type { LocalDate } from "../../shared/local-date.js";
import { goalValues } from "./goal.form.js";
import { tellOfChange } from "./goal.jobs.js";
import { mayScore, nextPosition } from "./goal.rules.js";
import {
  deleteGoal,
  endGoal,
  findGoal,
  insertGoal,
  insertScore,
  listGoals,
  updateGoal,
} from "./goal.store.js";
import type { Attainment, Goal, GoalEndReason, GoalFields } from "./goal.types.js";
import { draftOf, planOf, type PlanPlace } from "./plan.actions.js";

export type GoalPlace = PlanPlace & { goalId: string };

/**
 * Adds a goal to the draft of a plan; gives its id. Refuses with `plan-not-draft` once the version
 * has been proposed. Goals have measurable steps, because a plan without them cannot be evaluated
 * (WPO art. 40a lid 9; S0 "werk planmatig").
 */
export async function addGoal(tx: Tx, place: PlanPlace, fields: GoalFields): Promise<string> {
  await draftOf(tx, place);
  const id = newId<"goal">(tx.now);
  const position = nextPosition(await listGoals(tx, place.dossierId, place.planId));
  await insertGoal(
    tx,
    { ...place, position, createdBy: actingPerson(tx) },
    { ...fields, id, originId: id },
  );
  await record(tx, {
    kind: "goal-added",
    dossierId: place.dossierId,
    section: "plan",
    subjectId: id,
    data: { title: fields.title },
  });
  await tellOfChange(tx, place.dossierId);
  return id;
}

/** Changes a goal in a draft; the event keeps what it said before. Refuses with `plan-not-draft`. */
export async function changeGoal(tx: Tx, place: GoalPlace, fields: GoalFields): Promise<void> {
  await draftOf(tx, place);
  const before = await goalOf(tx, place);
  await updateGoal(tx, place.dossierId, place.goalId, fields);
  const changes = changesBetween(goalValues(before), goalValues({ ...before, ...fields }));
  if (changes.length === 0) return;
  await record(tx, {
    kind: "goal-changed",
    dossierId: place.dossierId,
    section: "plan",
    subjectId: place.goalId,
    data: { title: fields.title, changes },
  });
  await tellOfChange(tx, place.dossierId);
}

/**
 * Ends a goal with a reason; it stays readable. How far it came is its score, not its end. Refuses
 * with `plan-not-draft`.
 */
export async function stopGoal(
  tx: Tx,
  place: GoalPlace,
  ended: { reason: GoalEndReason; note: string | undefined },
): Promise<void> {
  await draftOf(tx, place);
  const goal = await goalOf(tx, place);
  await endGoal(tx, place.dossierId, place.goalId, ended);
  await record(tx, {
    kind: "goal-ended",
    dossierId: place.dossierId,
    section: "plan",
    subjectId: place.goalId,
    data: { title: goal.title, reason: ended.reason },
  });
}

/**
 * Takes a goal out of a draft that nobody agreed to yet. Refuses with `plan-not-draft`, and with
 * `goal-has-activities` as long as somebody does something for it.
 */
export async function removeGoal(tx: Tx, place: GoalPlace): Promise<void> {
  await draftOf(tx, place);
  const goal = await goalOf(tx, place);
  await deleteGoal(tx, place.dossierId, place.goalId);
  await record(tx, {
    kind: "goal-removed",
    dossierId: place.dossierId,
    section: "plan",
    subjectId: place.goalId,
    data: { title: goal.title },
  });
}

/**
 * Records how far a goal is, −2…+2. Belongs to the goal through all versions of the plan. Refuses
 * with `plan-not-draft` when the goal has ended or the version was replaced.
 */
export async function scoreGoal(
  tx: Tx,
  place: GoalPlace,
  score: { score: Attainment; note: string | undefined; scoredOn: LocalDate },
): Promise<void> {
  const plan = await planOf(tx, place);
  const goal = await goalOf(tx, place);
  if (!mayScore(plan.status, goal)) throw new Refused("plan-not-draft");
  await insertScore(tx, place.dossierId, {
    ...score,
    id: newId<"goal-score">(tx.now),
    goalOriginId: goal.originId,
    by: actingPerson(tx),
  });
  await record(tx, {
    kind: "goal-scored",
    dossierId: place.dossierId,
    section: "plan",
    subjectId: place.goalId,
    data: { title: goal.title, score: score.score },
  });
}

/** The goals of this version that still stand. */
export async function activeGoals(tx: Tx, { dossierId, planId }: PlanPlace): Promise<Goal[]> {
  const goals = await listGoals(tx, dossierId, planId);
  return goals.filter(({ status }) => status === "active");
}

/** One goal of this version, or `not-found`. */
export async function goalOf(tx: Tx, place: GoalPlace): Promise<Goal> {
  const goal = await findGoal(tx, place.dossierId, place.planId, place.goalId);
  if (!goal) throw new Refused("not-found");
  return goal;
}
