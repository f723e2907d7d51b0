import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type {
  AgreementEvent,
  AgreementEventKind,
  AgreementFields,
  AgreementRow,
  AgreementStatus,
} from "./agreement.types.js";

function agreements(tx: Tx, dossierId: string) {
  return tx.db
    .selectFrom("agreement")
    .leftJoin("person", "person.id", "agreement.made_by")
    .selectAll("agreement")
    .select(["person.given_name", "person.family_name"])
    .where("agreement.dossier_id", "=", dossierId);
}

type Row = Awaited<ReturnType<ReturnType<typeof agreements>["execute"]>>[number];

const asAgreement = (row: Row): AgreementRow => ({
  id: row.id,
  what: row.what,
  ownerParticipationId: row.owner_participation_id,
  goalOriginId: row.goal_origin_id ?? undefined,
  notBefore: row.not_before === null ? undefined : localDate(row.not_before),
  dueOn: localDate(row.due_on),
  status: row.status as AgreementStatus,
  answeredAt: row.answered_at,
  declinedReason: row.declined_reason,
  doneAt: row.done_at,
  evidence: row.evidence,
  evidenceFileId: row.evidence_file_id,
  cancelledReason: row.cancelled_reason,
  madeBy: row.made_by,
  madeByName: `${row.given_name ?? ""} ${row.family_name ?? ""}`.trim(),
  madeAt: row.made_at,
});

export async function listAgreementRows(tx: Tx, dossierId: string): Promise<AgreementRow[]> {
  const rows = await agreements(tx, dossierId).orderBy("due_on").orderBy("agreement.id").execute();
  return rows.map(asAgreement);
}

/** Locks the agreement, so that an answer and a cancellation cannot cross. */
export async function findAgreementRow(
  tx: Tx,
  dossierId: string,
  agreementId: string,
  lock?: "lock",
): Promise<AgreementRow | undefined> {
  if (lock) await lockAgreement(tx, dossierId, agreementId);
  const row = await agreements(tx, dossierId)
    .where("agreement.id", "=", agreementId)
    .executeTakeFirst();
  return row && asAgreement(row);
}

async function lockAgreement(tx: Tx, dossierId: string, agreementId: string): Promise<void> {
  await tx.db
    .selectFrom("agreement")
    .select("id")
    .where("dossier_id", "=", dossierId)
    .where("id", "=", agreementId)
    .forUpdate()
    .execute();
}

const columns = (fields: AgreementFields) => ({
  what: fields.what,
  owner_participation_id: fields.ownerParticipationId,
  goal_origin_id: fields.goalOriginId ?? null,
  not_before: fields.notBefore ?? null,
  due_on: fields.dueOn,
});

export async function insertAgreement(
  tx: Tx,
  dossierId: string,
  agreement: AgreementFields & { id: string; status: "asked" | "accepted"; madeBy: string },
): Promise<void> {
  await tx.db
    .insertInto("agreement")
    .values({
      dossier_id: dossierId,
      id: agreement.id,
      status: agreement.status,
      answered_at: agreement.status === "accepted" ? tx.now : null,
      made_by: agreement.madeBy,
      made_at: tx.now,
      ...columns(agreement),
    })
    .execute();
}

export type AgreementPlace = { dossierId: string; agreementId: string };

async function update(
  tx: Tx,
  { dossierId, agreementId }: AgreementPlace,
  values: Partial<ReturnType<typeof columns>> & {
    status: AgreementStatus;
    answered_at?: Date | null;
    declined_reason?: string | null;
    done_at?: Date;
    evidence?: string | null;
    evidence_file_id?: string | null;
    cancelled_reason?: string;
  },
): Promise<void> {
  await tx.db
    .updateTable("agreement")
    .set(values)
    .where("dossier_id", "=", dossierId)
    .where("id", "=", agreementId)
    .execute();
}

/** Asked or asked anew: an answer that was given before no longer counts. */
export async function updateAsked(
  tx: Tx,
  place: AgreementPlace,
  fields: AgreementFields,
  status: "asked" | "accepted",
): Promise<void> {
  const answered_at = status === "accepted" ? tx.now : null;
  await update(tx, place, { ...columns(fields), status, answered_at, declined_reason: null });
}

export async function updateGoalOf(
  tx: Tx,
  place: AgreementPlace,
  agreement: { status: AgreementStatus; goalOriginId: string | undefined },
): Promise<void> {
  const { status, goalOriginId } = agreement;
  await update(tx, place, { status, goal_origin_id: goalOriginId ?? null });
}

export async function markAccepted(tx: Tx, place: AgreementPlace): Promise<void> {
  await update(tx, place, { status: "accepted", answered_at: tx.now });
}

export async function markDeclined(tx: Tx, place: AgreementPlace, reason: string): Promise<void> {
  await update(tx, place, { status: "declined", answered_at: tx.now, declined_reason: reason });
}

export async function markDone(
  tx: Tx,
  place: AgreementPlace,
  evidence: { text: string | undefined; fileId: string | undefined },
): Promise<void> {
  await update(tx, place, {
    status: "done",
    done_at: tx.now,
    evidence: evidence.text ?? null,
    evidence_file_id: evidence.fileId ?? null,
  });
}

export async function markCancelled(tx: Tx, place: AgreementPlace, reason: string): Promise<void> {
  await update(tx, place, { status: "cancelled", cancelled_reason: reason });
}

/** What happened to this agreement, the first thing first. */
export async function listAgreementEvents(
  tx: Tx,
  { dossierId, agreementId }: AgreementPlace,
): Promise<AgreementEvent[]> {
  const rows = await tx.db
    .selectFrom("event")
    .leftJoin("person", "person.id", "event.actor_person_id")
    .select(["kind", "at", "data", "actor_kind", "given_name", "family_name"])
    .where("dossier_id", "=", dossierId)
    .where("subject_id", "=", agreementId)
    .orderBy("event.id")
    .execute();
  return rows.map((row) => ({
    kind: row.kind as AgreementEventKind,
    at: row.at,
    data: row.data as Record<string, unknown>,
    // What the clock does, nobody did.
    by: row.actor_kind === "person" ? `${row.given_name ?? ""} ${row.family_name ?? ""}` : null,
  }));
}

/** Whom the clock reminds: the owner, or the regisseur when the owner has left the table. */
export async function findKeeper(
  tx: Tx,
  { dossierId, agreementId }: AgreementPlace,
): Promise<{ personId: string; isOwner: boolean } | undefined> {
  const { rows } = await sql<{ person_id: string; is_owner: boolean }>`
    select person_id, is_owner from access.agreement_keeper(${dossierId}::uuid, ${agreementId}::uuid)
  `.execute(tx.db);
  const [row] = rows;
  return row && { personId: row.person_id, isOwner: row.is_owner };
}

/** Whether the clock has said this about this due date before: a job that runs twice tells once. */
export async function wasSaid(
  tx: Tx,
  { dossierId, agreementId }: AgreementPlace,
  kind: "agreement-reminded" | "agreement-overdue",
  dueOn: string,
): Promise<boolean> {
  const row = await tx.db
    .selectFrom("event")
    .select("id")
    .where("dossier_id", "=", dossierId)
    .where("subject_id", "=", agreementId)
    .where("kind", "=", kind)
    .where(sql<string>`data->>'dueOn'`, "=", dueOn)
    .executeTakeFirst();
  return row !== undefined;
}
