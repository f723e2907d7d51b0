import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type { ImportantPerson, ImportantPersonFields } from "./family.types.js";

const date = (text: string | null) => (text === null ? undefined : localDate(text));

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
