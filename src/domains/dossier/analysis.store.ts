import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type { ConsideredOption, OptionOutcome, OutcomeFields } from "./analysis.types.js";

/** Everything that was considered, in the order in which it was decided. */
export async function listOptions(tx: Tx, dossierId: string): Promise<ConsideredOption[]> {
  const rows = await tx.db
    .selectFrom("considered_option")
    .select(["id", "what", "outcome", "reason", "decided_on", "source"])
    .where("dossier_id", "=", dossierId)
    .orderBy("decided_on")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    what: row.what,
    outcome: row.outcome as OptionOutcome,
    reason: row.reason,
    decidedOn: localDate(row.decided_on),
    source: row.source,
  }));
}

const columns = (fields: OutcomeFields) => ({
  outcome: fields.outcome,
  reason: fields.reason,
  decided_on: fields.decidedOn,
  source: fields.source,
});

export async function insertOption(
  tx: Tx,
  dossierId: string,
  option: OutcomeFields & { id: string; what: string; recordedBy: string },
): Promise<void> {
  await tx.db
    .insertInto("considered_option")
    .values({
      dossier_id: dossierId,
      id: option.id,
      what: option.what,
      recorded_by: option.recordedBy,
      ...columns(option),
    })
    .execute();
}

export async function updateOption(
  tx: Tx,
  dossierId: string,
  id: string,
  fields: OutcomeFields,
): Promise<void> {
  await tx.db
    .updateTable("considered_option")
    .set(columns(fields))
    .where("dossier_id", "=", dossierId)
    .where("id", "=", id)
    .execute();
}
