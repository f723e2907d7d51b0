import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type {
  FamilyNote,
  FamilyNoteFields,
  ImportantPerson,
  ImportantPersonFields,
} from "./family.types.js";

const date = (text: string | null) => (text === null ? undefined : localDate(text));

/** Every note, the newest first; each stays as it was written. */
export async function listFamilyNotes(tx: Tx, dossierId: string): Promise<FamilyNote[]> {
  const rows = await tx.db
    .selectFrom("family_note")
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

export async function insertFamilyNote(
  tx: Tx,
  dossierId: string,
  note: FamilyNoteFields & { id: string; recordedBy: string },
): Promise<void> {
  await tx.db
    .insertInto("family_note")
    .values({
      dossier_id: dossierId,
      id: note.id,
      body: note.body,
      source: note.source,
      recorded_on: tx.today,
      recorded_by: note.recordedBy,
    })
    .execute();
}

/** Who matters now comes first, then who did before. */
export async function listImportantPeople(tx: Tx, dossierId: string): Promise<ImportantPerson[]> {
  const rows = await tx.db
    .selectFrom("important_person")
    .select(["id", "name", "relation", "why", "source", "since", "ended_on", "recorded_on"])
    .where("dossier_id", "=", dossierId)
    .orderBy("ended_on", (order) => order.desc().nullsFirst())
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    relation: row.relation,
    why: row.why,
    source: row.source,
    since: date(row.since),
    endedOn: date(row.ended_on),
    recordedOn: localDate(row.recorded_on),
  }));
}

export async function insertImportantPerson(
  tx: Tx,
  dossierId: string,
  person: ImportantPersonFields & { id: string; recordedBy: string },
): Promise<void> {
  await tx.db
    .insertInto("important_person")
    .values({
      dossier_id: dossierId,
      id: person.id,
      name: person.name,
      relation: person.relation,
      why: person.why,
      source: person.source,
      since: person.since ?? null,
      recorded_on: tx.today,
      recorded_by: person.recordedBy,
    })
    .execute();
}

export async function endImportantPersonRow(
  tx: Tx,
  dossierId: string,
  id: string,
  endedOn: string,
): Promise<void> {
  await tx.db
    .updateTable("important_person")
    .set({ ended_on: endedOn })
    .where("dossier_id", "=", dossierId)
    .where("id", "=", id)
    .execute();
}
