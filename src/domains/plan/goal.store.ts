import type { Tx } from "../../platform/db/transaction.js";
import type { Attainment, Goal, GoalEndReason, GoalFields, LifeDomain } from "./goal.types.js";

function goals(tx: Tx, dossierId: string, planId: string) {
  return tx.db
    .selectFrom("goal")
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("goal_score")
          .select(["score", "scored_on"])
          .whereRef("goal_score.dossier_id", "=", "goal.dossier_id")
          .whereRef("goal_origin_id", "=", "goal.origin_id")
          .orderBy("scored_on", "desc")
          .orderBy("goal_score.id", "desc")
          .limit(1)
          .as("latest"),
      (join) => join.onTrue(),
    )
    .selectAll("goal")
    .select(["latest.score", "latest.scored_on"])
    .where("goal.dossier_id", "=", dossierId)
    .where("goal.plan_id", "=", planId);
}

type Row = Awaited<ReturnType<ReturnType<typeof goals>["execute"]>>[number];

const asGoal = (row: Row): Goal => ({
  id: row.id,
  planId: row.plan_id,
  originId: row.origin_id,
  position: row.position,
  domain: row.domain as LifeDomain,
  title: row.title,
  childWords: row.child_words ?? undefined,
  stepMinus2: row.step_minus_2,
  stepMinus1: row.step_minus_1,
  step0: row.step_0,
  stepPlus1: row.step_plus_1,
  stepPlus2: row.step_plus_2,
  status: row.status as Goal["status"],
  endedReason: row.ended_reason as GoalEndReason | null,
  endedNote: row.ended_note,
  attainment: row.score as Attainment | null,
  scoredOn: row.scored_on,
});

export async function listGoals(tx: Tx, dossierId: string, planId: string): Promise<Goal[]> {
  const rows = await goals(tx, dossierId, planId).orderBy("position").execute();
  return rows.map(asGoal);
}

export async function findGoal(
  tx: Tx,
  dossierId: string,
  planId: string,
  goalId: string,
): Promise<Goal | undefined> {
  const row = await goals(tx, dossierId, planId).where("goal.id", "=", goalId).executeTakeFirst();
  return row && asGoal(row);
}

const columns = (fields: GoalFields) => ({
  domain: fields.domain,
  title: fields.title,
  child_words: fields.childWords ?? null,
  step_minus_2: fields.stepMinus2,
  step_minus_1: fields.stepMinus1,
  step_0: fields.step0,
  step_plus_1: fields.stepPlus1,
  step_plus_2: fields.stepPlus2,
});

export async function insertGoal(
  tx: Tx,
  place: { dossierId: string; planId: string; position: number; createdBy: string },
  goal: GoalFields & {
    id: string;
    originId: string;
    status?: "ended";
    endedReason?: GoalEndReason;
    endedNote?: string | null;
  },
): Promise<void> {
  await tx.db
    .insertInto("goal")
    .values({
      dossier_id: place.dossierId,
      plan_id: place.planId,
      id: goal.id,
      origin_id: goal.originId,
      position: place.position,
      status: goal.status ?? "active",
      ended_reason: goal.endedReason ?? null,
      ended_note: goal.endedNote ?? null,
      created_by: place.createdBy,
      ...columns(goal),
    })
    .execute();
}

export async function updateGoal(
  tx: Tx,
  dossierId: string,
  goalId: string,
  fields: GoalFields,
): Promise<void> {
  await tx.db
    .updateTable("goal")
    .set(columns(fields))
    .where("dossier_id", "=", dossierId)
    .where("id", "=", goalId)
    .execute();
}

export async function endGoal(
  tx: Tx,
  dossierId: string,
  goalId: string,
  ended: { reason: GoalEndReason; note: string | undefined },
): Promise<void> {
  await tx.db
    .updateTable("goal")
    .set({ status: "ended", ended_reason: ended.reason, ended_note: ended.note ?? null })
    .where("dossier_id", "=", dossierId)
    .where("id", "=", goalId)
    .execute();
}

export async function deleteGoal(tx: Tx, dossierId: string, goalId: string): Promise<void> {
  await tx.db
    .deleteFrom("goal")
    .where("dossier_id", "=", dossierId)
    .where("id", "=", goalId)
    .execute();
}

export async function insertScore(
  tx: Tx,
  dossierId: string,
  score: {
    id: string;
    goalOriginId: string;
    score: Attainment;
    note: string | undefined;
    scoredOn: string;
    by: string;
  },
): Promise<void> {
  await tx.db
    .insertInto("goal_score")
    .values({
      dossier_id: dossierId,
      id: score.id,
      goal_origin_id: score.goalOriginId,
      score: score.score,
      note: score.note ?? null,
      scored_on: score.scoredOn,
      scored_by: score.by,
    })
    .execute();
}
