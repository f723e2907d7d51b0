import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import type { SectionKey } from "../../platform/events/events.js";
import { type LocalDate, localDate } from "../../shared/local-date.js";
import type { Correction, CorrectionStatus, RecordKind } from "./rights.types.js";

function corrections(tx: Tx, dossierId: string) {
  return tx.db
    .selectFrom("correction")
    .leftJoin("person as asker", "asker.id", "correction.asked_by")
    .leftJoin("person as answerer", "answerer.id", "correction.answered_by")
    .selectAll("correction")
    .select(sql<string | null>`asker.given_name || ' ' || asker.family_name`.as("asker_name"))
    .select(
      sql<string | null>`answerer.given_name || ' ' || answerer.family_name`.as("answerer_name"),
    )
    .where("correction.dossier_id", "=", dossierId);
}

type Row = Awaited<ReturnType<ReturnType<typeof corrections>["execute"]>>[number];

const asCorrection = (row: Row): Correction => ({
  ...{ id: row.id, section: row.section as SectionKey, kind: row.kind as RecordKind | null },
  ...{ subjectId: row.subject_id, wrong: row.wrong, askedBy: row.asked_by },
  ...{ askedByName: row.asker_name, askedAt: row.asked_at, answerBy: localDate(row.answer_by) },
  ...{ status: row.status as CorrectionStatus, answer: row.answer },
  ...{ answeredByName: row.answerer_name, answeredAt: row.answered_at },
});

/** Every request to put something right in the sections that this reader reads, the newest first. */
export async function listCorrections(tx: Tx, dossierId: string): Promise<Correction[]> {
  const rows = await corrections(tx, dossierId).orderBy("correction.asked_at", "desc").execute();
  return rows.map(asCorrection);
}

export async function findCorrection(
  tx: Tx,
  dossierId: string,
  id: string,
): Promise<Correction | undefined> {
  const row = await corrections(tx, dossierId).where("correction.id", "=", id).executeTakeFirst();
  return row && asCorrection(row);
}

export async function insertCorrection(
  tx: Tx,
  dossierId: string,
  asked: Pick<Correction, "id" | "section" | "kind" | "subjectId" | "wrong" | "askedBy"> & {
    answerBy: LocalDate;
  },
): Promise<void> {
  await tx.db
    .insertInto("correction")
    .values({
      ...{ dossier_id: dossierId, id: asked.id, section: asked.section, kind: asked.kind },
      ...{ subject_id: asked.subjectId, wrong: asked.wrong, asked_by: asked.askedBy },
      ...{ asked_at: tx.now, answer_by: asked.answerBy, status: "asked" },
    })
    .execute();
}

/** False when somebody else answered it just before, or this person may not. */
export async function settleCorrection(
  tx: Tx,
  dossierId: string,
  settled: { id: string; status: CorrectionStatus; answer: string; by: string },
): Promise<boolean> {
  const { id, status, answer, by } = settled;
  const { numUpdatedRows } = await tx.db
    .updateTable("correction")
    .set({ status, answer, answered_by: by, answered_at: tx.now })
    .where("dossier_id", "=", dossierId)
    .where("id", "=", id)
    .where("status", "=", "asked")
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The professionals who may write a section today: they are told, and any of them answers. */
export async function listWriters(
  tx: Tx,
  dossierId: string,
  section: SectionKey,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct s.person_id as id from access.seats_with(${dossierId}::uuid, ${section}, 'write') as seat (id)
    join participation s on s.dossier_id = ${dossierId}::uuid and s.id = seat.id
    where s.organisation_id is not null`.execute(tx.db);
  return rows.map(({ id }) => id);
}
