import type { Tx } from "../db/transaction.js";
import { actingPerson } from "../events/events.js";

export type Draft = { fields: Record<string, string | string[]>; savedAt: Date };

/** What this person typed on this page and did not send. */
export async function findDraft(tx: Tx, path: string): Promise<Draft | undefined> {
  const row = await tx.db
    .selectFrom("draft")
    .select(["fields", "saved_at"])
    .where("person_id", "=", actingPerson(tx))
    .where("path", "=", path)
    .executeTakeFirst();
  return row && { fields: row.fields as Draft["fields"], savedAt: row.saved_at };
}

export async function keepDraft(
  tx: Tx,
  personId: string,
  path: string,
  fields: Draft["fields"],
): Promise<void> {
  const draft = { fields: JSON.stringify(fields), saved_at: tx.now };
  await tx.db
    .insertInto("draft")
    .values({ person_id: personId, path, ...draft })
    .onConflict((conflict) => conflict.columns(["person_id", "path"]).doUpdateSet(draft))
    .execute();
}

export async function dropDraft(tx: Tx, path: string): Promise<void> {
  await tx.db
    .deleteFrom("draft")
    .where("person_id", "=", actingPerson(tx))
    .where("path", "=", path)
    .execute();
}

/**
 * Claims the key of a form. The second sender of the same key waits for the first and then gets
 * where the first one went; undefined means that this sender is the first.
 */
export async function claimKey(tx: Tx, key: string): Promise<string | undefined> {
  const person = actingPerson(tx);
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto("idempotency_key")
    .values({ person_id: person, key, created_at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 1n) return undefined;
  const row = await tx.db
    .selectFrom("idempotency_key")
    .select("location")
    .where("person_id", "=", person)
    .where("key", "=", key)
    .executeTakeFirst();
  return row?.location ?? "/";
}

export async function finishKey(tx: Tx, key: string, location: string): Promise<void> {
  await tx.db
    .updateTable("idempotency_key")
    .set({ location })
    .where("person_id", "=", actingPerson(tx))
    .where("key", "=", key)
    .execute();
}

const day = 24 * 3_600_000;
const daysOfDraft = 30;
const daysOfKey = 7;

/** What was typed and left alone this long, nobody comes back for. */
export async function dropOldDrafts(tx: Tx): Promise<void> {
  const before = new Date(tx.now.getTime() - daysOfDraft * day);
  await tx.db.deleteFrom("draft").where("saved_at", "<", before).execute();
}

/** A form that was sent is not sent again after a week. */
export async function dropOldKeys(tx: Tx): Promise<void> {
  const before = new Date(tx.now.getTime() - daysOfKey * day);
  await tx.db.deleteFrom("idempotency_key").where("created_at", "<", before).execute();
}
