import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import type { ApproachCard, ApproachCardFields } from "./approach-card.types.js";

export async function findApproachCard(
  tx: Tx,
  dossierId: string,
  planId: string,
): Promise<ApproachCard | undefined> {
  const row = await tx.db
    .selectFrom("approach_card")
    .select(["id", "plan_id", "calms", "triggers", "never", "own_words"])
    .where("dossier_id", "=", dossierId)
    .where("plan_id", "=", planId)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      planId: row.plan_id,
      calms: row.calms,
      triggers: row.triggers,
      never: row.never,
      ownWords: row.own_words,
    }
  );
}

/** One per version: written the first time, changed after that. */
export async function upsertApproachCard(
  tx: Tx,
  place: { dossierId: string; planId: string; createdBy: string },
  card: ApproachCardFields & { id: string },
): Promise<void> {
  const columns = {
    calms: card.calms,
    triggers: card.triggers,
    never: card.never,
    own_words: card.ownWords,
  };
  await tx.db
    .insertInto("approach_card")
    .values({
      dossier_id: place.dossierId,
      plan_id: place.planId,
      id: card.id,
      created_by: place.createdBy,
      ...columns,
    })
    .onConflict((conflict) => conflict.columns(["dossier_id", "plan_id"]).doUpdateSet(columns))
    .execute();
}

/**
 * The plan in force, or the version in the making. The database tells it to who may read the card:
 * a driver reads no plan, but must know how to approach the child.
 */
export async function findPlanIdOfNow(tx: Tx, dossierId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string | null }>`
    select access.plan_of_now(${dossierId}::uuid) as id`.execute(tx.db);
  return rows[0]?.id ?? undefined;
}
