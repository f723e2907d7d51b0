import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import { isId } from "../../shared/ids.js";
import type { LdvQuestion } from "./ldv.form.js";
import type { ActivityRow } from "./ldv.types.js";
import { activityOf, subjectType } from "./ldv.api.js";

/** One more than is answered, to see that a question is too wide. */
export const mostActivities = 1000;

/** The organisations of which this person guards the privacy. */
export async function guardsPrivacyAt(tx: Tx, organisationId: string): Promise<boolean> {
  const { rows } = await sql<{ guards: boolean }>`
    select access.protects_privacy_at(${organisationId}::uuid) as guards`.execute(tx.db);
  return rows[0]?.guards ?? false;
}

export async function organisationName(tx: Tx, organisationId: string): Promise<string> {
  const row = await tx.db
    .selectFrom("organisation")
    .select("name")
    .where("id", "=", organisationId)
    .executeTakeFirstOrThrow();
  return row.name;
}

/** What people of this organisation did in dossiers, as far as it was asked for; the oldest first. */
export async function findActivities(
  tx: Tx,
  organisationId: string,
  question: LdvQuestion,
): Promise<ActivityRow[]> {
  let rows = tx.db
    .selectFrom("audit_entry as e")
    .leftJoin("person as p", "p.id", "e.person_id")
    .select(["e.dossier_id", "e.id", "e.at", "e.seq", "e.outcome", "e.act", "e.name", "e.section"])
    .select(["e.automatic", "e.actor_kind", "e.person_id", "e.organisation_id", "e.role"])
    .select(["e.ground", "e.purpose", "e.trace_id", "e.session_hash", "e.hash", "e.key_id"])
    .select(["p.given_name", "p.family_name"])
    .where("e.organisation_id", "=", organisationId);
  const subject = question["dpl.core.data_subject_id"];
  if (subject !== undefined) {
    if (!isId(subject)) return [];
    rows = rows.where("e.dossier_id", "=", subject);
  }
  const type = question["dpl.core.data_subject_id_type"];
  // Nothing here is of another kind of subject, and nobody else processes for us.
  if (type !== undefined && type !== subjectType) return [];
  if (question["dpl.core.foreign_operation.processor"] !== undefined) return [];
  const activity = question["dpl.core.processing_activity_id"];
  if (activity !== undefined) rows = rows.where("e.purpose", "=", activityOf(activity));
  if (question.traceId) rows = rows.where("e.trace_id", "=", question.traceId);
  if (question.startTime) rows = rows.where("e.at", ">=", new Date(question.startTime));
  if (question.endTime) rows = rows.where("e.at", "<=", new Date(question.endTime));
  return rows
    .orderBy("e.at")
    .orderBy("e.id")
    .limit(mostActivities + 1)
    .execute();
}
