import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, changesBetween, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import { findParticipant } from "../access/index.js";
import { activityValues } from "./activity.form.js";
import { problemWithActivity } from "./activity.rules.js";
import {
  deleteActivity,
  findActivity,
  insertActivity,
  listActivities,
  updateActivity,
} from "./activity.store.js";
import type { Activity, ActivityFields } from "./activity.types.js";
import { withNames } from "./changes.rules.js";
import { goalOf } from "./goal.actions.js";
import { nextPosition } from "./goal.rules.js";
import { draftOf, type PlanPlace } from "./plan.actions.js";
import type { Plan } from "./plan.types.js";

export type ActivityPlaceInPlan = PlanPlace & { activityId: string };

/**
 * Adds what somebody does for a goal to the draft of a plan; gives its id. Refuses with
 * `plan-not-draft`, `dates-reversed`, `outside-plan-period`, `person-unknown`, `person-has-left`,
 * `period-outside-participation`.
 */
export async function addActivity(
  tx: Tx,
  place: PlanPlace,
  fields: ActivityFields,
): Promise<string> {
  const plan = await draftOf(tx, place);
  await check(tx, place, plan, fields);
  const id = newId<"activity">(tx.now);
  const position = nextPosition(await listActivities(tx, place.dossierId, place.planId));
  const { dossierId, planId } = place;
  await insertActivity(
    tx,
    { dossierId, planId, position, createdBy: actingPerson(tx) },
    { ...fields, id, originId: id },
  );
  await record(tx, {
    kind: "activity-added",
    dossierId: place.dossierId,
    section: "plan",
    subjectId: id,
    data: { what: fields.what },
  });
  return id;
}

/** Changes an activity in a draft; the event keeps what it said. Refuses as addActivity does. */
export async function changeActivity(
  tx: Tx,
  place: ActivityPlaceInPlan,
  fields: ActivityFields,
): Promise<void> {
  const plan = await draftOf(tx, place);
  const before = await activityOf(tx, place);
  const goalBefore = await goalOf(tx, { ...place, goalId: before.goalId });
  const { goal, performer } = await check(tx, place, plan, fields);
  await updateActivity(tx, place.dossierId, place.activityId, fields);
  const changes = withNames(changesBetween(activityValues(before), activityValues(fields)), {
    goalId: { from: goalBefore.title, to: goal.title },
    performerParticipationId: { from: before.performer.name, to: performer.name },
  });
  if (changes.length === 0) return;
  await record(tx, {
    kind: "activity-changed",
    dossierId: place.dossierId,
    section: "plan",
    subjectId: place.activityId,
    data: { what: fields.what, changes },
  });
}

/** Takes an activity out of a draft that nobody agreed to yet. Refuses with `plan-not-draft`. */
export async function removeActivity(tx: Tx, place: ActivityPlaceInPlan): Promise<void> {
  await draftOf(tx, place);
  const activity = await activityOf(tx, place);
  await deleteActivity(tx, place.dossierId, place.activityId);
  await record(tx, {
    kind: "activity-removed",
    dossierId: place.dossierId,
    section: "plan",
    subjectId: place.activityId,
    data: { what: activity.what },
  });
}

/** One activity of this version, or `not-found`. */
export async function activityOf(tx: Tx, place: ActivityPlaceInPlan): Promise<Activity> {
  const activity = await findActivity(tx, place.dossierId, place.planId, place.activityId);
  if (!activity) throw new Refused("not-found");
  return activity;
}

async function check(tx: Tx, place: PlanPlace, plan: Plan, fields: ActivityFields) {
  const goal = await goalOf(tx, {
    dossierId: place.dossierId,
    planId: place.planId,
    goalId: fields.goalId,
  });
  const performer = await findParticipant(tx, place.dossierId, fields.performerParticipationId);
  const problem = problemWithActivity(fields, plan, performer, tx.today);
  if (problem) throw new Refused(problem.code, { field: problem.field });
  return { goal, performer: performer ?? { name: "" } };
}
