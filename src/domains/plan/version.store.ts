import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";

/** The highest number of a version in this dossier; numbers are never used twice. */
export async function highestNumber(tx: Tx, dossierId: string): Promise<number> {
  const row = await tx.db
    .selectFrom("plan")
    .select((from) => from.fn.max("number").as("number"))
    .where("dossier_id", "=", dossierId)
    .executeTakeFirst();
  return row?.number ?? 0;
}

/** Takes the approach card of one version along to the next, word for word. */
export async function copyApproachCard(
  tx: Tx,
  dossierId: string,
  copy: { from: string; to: string; id: string; createdBy: string },
): Promise<void> {
  await sql`insert into approach_card (dossier_id, id, plan_id, calms, triggers, never, own_words, created_by)
    select dossier_id, ${copy.id}::uuid, ${copy.to}::uuid, calms, triggers, never, own_words, ${copy.createdBy}::uuid
    from approach_card where dossier_id = ${dossierId} and plan_id = ${copy.from}`.execute(tx.db);
}
