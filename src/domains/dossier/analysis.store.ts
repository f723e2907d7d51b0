import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type {
  Analysis,
  AnalysisFields,
  ConsideredOption,
  OptionOutcome,
  OutcomeFields,
} from "./analysis.types.js";

/** Every analysis, the newest first. */
export async function listAnalyses(tx: Tx, dossierId: string): Promise<Analysis[]> {
  const rows = await tx.db
    .selectFrom("analysis")
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

export async function insertAnalysis(
  tx: Tx,
  dossierId: string,
  analysis: AnalysisFields & { id: string; recordedBy: string },
): Promise<void> {
  await tx.db
    .insertInto("analysis")
    .values({
      dossier_id: dossierId,
      id: analysis.id,
      body: analysis.body,
      source: analysis.source,
      recorded_on: tx.today,
      recorded_by: analysis.recordedBy,
    })
    .execute();
}

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
