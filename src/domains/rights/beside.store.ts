import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import type { SectionKey } from "../../platform/events/events.js";
import { localDate } from "../../shared/local-date.js";
import type { Mistake, PointedAt, RecordKind, Remark } from "./rights.types.js";

const nameOf = (column: string) =>
  sql<string | null>`(select q.given_name || ' ' || q.family_name from person q
    where q.id = ${sql.ref(column)})`;

/** Every record of a dossier that was entered in error, as far as this reader reads the section. */
export async function listMistakes(tx: Tx, dossierId: string): Promise<Mistake[]> {
  const rows = await tx.db
    .selectFrom("mistake")
    .select(["id", "section", "kind", "subject_id", "reason", "marked_at"])
    .select(nameOf("mistake.marked_by").as("name"))
    .where("dossier_id", "=", dossierId)
    .orderBy("marked_at")
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, subjectId: row.subject_id, reason: row.reason, at: row.marked_at },
    ...{ section: row.section as SectionKey, kind: row.kind as RecordKind, byName: row.name },
  }));
}

export async function insertMistake(
  tx: Tx,
  dossierId: string,
  mistake: { id: string; about: PointedAt; reason: string; by: string },
): Promise<void> {
  const { id, about, reason, by } = mistake;
  await tx.db
    .insertInto("mistake")
    .values({
      ...{ dossier_id: dossierId, id, section: about.section, kind: about.kind },
      ...{ subject_id: about.id, reason, marked_by: by, marked_at: tx.now },
    })
    .execute();
}

/** What the family wrote beside the records, as far as this reader reads the section. */
export async function listRemarks(tx: Tx, dossierId: string): Promise<Remark[]> {
  const rows = await tx.db
    .selectFrom("remark")
    .select(["id", "section", "subject_id", "body", "written_at"])
    .select(nameOf("remark.written_by").as("name"))
    .where("dossier_id", "=", dossierId)
    .orderBy("written_at")
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, section: row.section as SectionKey, subjectId: row.subject_id },
    ...{ body: row.body, byName: row.name, at: row.written_at },
  }));
}

export async function insertRemark(
  tx: Tx,
  dossierId: string,
  remark: {
    id: string;
    section: SectionKey;
    subjectId: string | null;
    body: string;
    participationId: string;
    by: string;
  },
): Promise<void> {
  await tx.db
    .insertInto("remark")
    .values({
      ...{ dossier_id: dossierId, id: remark.id, section: remark.section, body: remark.body },
      ...{ subject_id: remark.subjectId, participation_id: remark.participationId },
      ...{ written_by: remark.by, written_at: tx.now },
    })
    .execute();
}

/** A record by its key, as far as this reader may see it. */
export async function findRecord(
  tx: Tx,
  dossierId: string,
  recordId: string,
): Promise<PointedAt | undefined> {
  const { rows } = await sql<PointedAt>`
    select kind, section, excerpt, noted_on::text as "notedOn", recorded_by as "recordedBy", may_mark as "mayMark"
    from access.records_of(${dossierId}::uuid) where id = ${recordId}::uuid`.execute(tx.db);
  const found = rows[0];
  return found && { ...found, id: recordId, notedOn: localDate(found.notedOn) };
}

/** Sections that this reader reads because they are of the family, and their own seat at the table. */
export async function findFamilySeat(
  tx: Tx,
  dossierId: string,
): Promise<{ participationId: string; sections: SectionKey[] } | undefined> {
  const { rows } = await sql<{ participationId: string; sections: SectionKey[] }>`
    select w.participation_id as "participationId", array_agg(distinct w.section) as sections
    from access.why(${dossierId}::uuid, access.person_id()) w
    where w.ground = 'family' and w.refused is null and w.participation_id is not null
    group by 1 order by 1 limit 1`.execute(tx.db);
  return rows[0];
}

/** The records that this reader may say were entered in error. */
export async function listMarkable(tx: Tx, dossierId: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from access.records_of(${dossierId}::uuid) where may_mark`.execute(tx.db);
  return new Set(rows.map(({ id }) => id));
}
