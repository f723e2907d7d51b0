import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type { RecordedText, RecordedTextFields } from "./recorded-text.types.js";

/** Each with rights of its own: who may read one may not always read the other. */
type Table = "analysis" | "family_note";

/** Every text, the newest first; each stays as it was written. */
export async function listRecordedTexts(
  tx: Tx,
  table: Table,
  dossierId: string,
): Promise<RecordedText[]> {
  const rows = await tx.db
    .selectFrom(table)
    .select(["id", "body", "source", "recorded_on"])
    .where("dossier_id", "=", dossierId)
    .orderBy("recorded_on", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    body: row.body,
    source: row.source,
    recordedOn: localDate(row.recorded_on),
  }));
}

export async function insertRecordedText(
  tx: Tx,
  table: Table,
  dossierId: string,
  text: RecordedTextFields & { id: string; recordedBy: string },
): Promise<void> {
  await tx.db
    .insertInto(table)
    .values({
      dossier_id: dossierId,
      id: text.id,
      body: text.body,
      source: text.source,
      recorded_on: tx.today,
      recorded_by: text.recordedBy,
    })
    .execute();
}
