import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";

/** A goal as others point at it: the same goal through all versions of the plan. */
export type GoalChoice = {
  originId: string;
  title: string;
  /** Still stands in the version in force or in the one that is being made. */
  isActive: boolean;
};

/** Every goal this dossier ever had, in the words of its newest version. */
export async function listGoalChoices(tx: Tx, dossierId: string): Promise<GoalChoice[]> {
  const rows = await tx.db
    .selectFrom("goal")
    .innerJoin("plan", (join) =>
      join.onRef("plan.dossier_id", "=", "goal.dossier_id").onRef("plan.id", "=", "goal.plan_id"),
    )
    .distinctOn("origin_id")
    .select(["origin_id", "title", "goal.position"])
    .select(sql<boolean>`goal.status = 'active' and plan.status <> 'replaced'`.as("is_active"))
    .where("goal.dossier_id", "=", dossierId)
    .orderBy("origin_id")
    .orderBy("plan.number", "desc")
    .execute();
  return rows
    .toSorted((a, b) => a.position - b.position)
    .map((row) => ({ originId: row.origin_id, title: row.title, isActive: row.is_active }));
}
