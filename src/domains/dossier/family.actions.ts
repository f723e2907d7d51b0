import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import type { LocalDate } from "../../shared/local-date.js";
import {
  endImportantPersonRow,
  insertImportantPerson,
  listImportantPeople,
} from "./family.store.js";
import type { FamilyNoteFields, ImportantPerson, ImportantPersonFields } from "./family.types.js";
import { insertRecordedText } from "./recorded-text.store.js";
import type { DossierPlace } from "./dossier.types.js";

export type ImportantPersonPlace = DossierPlace & { importantPersonId: string };

/** Writes down what is good to know of life at home; gives its id. Earlier notes stay readable. */
export async function addFamilyNote(
  tx: Tx,
  { dossierId }: DossierPlace,
  fields: FamilyNoteFields,
): Promise<string> {
  const id = newId<"family-note">(tx.now);
  await insertRecordedText(tx, "family_note", dossierId, {
    ...fields,
    id,
    recordedBy: actingPerson(tx),
  });
  await record(tx, {
    kind: "family-note-added",
    dossierId,
    section: "family",
    subjectId: id,
    data: { source: fields.source },
  });
  return id;
}

/** Names somebody who matters to the child, in whatever capacity (casussen onderwijsconsulenten: a former headteacher). */
export async function addImportantPerson(
  tx: Tx,
  { dossierId }: DossierPlace,
  fields: ImportantPersonFields,
): Promise<string> {
  const id = newId<"important-person">(tx.now);
  await insertImportantPerson(tx, dossierId, { ...fields, id, recordedBy: actingPerson(tx) });
  await record(tx, {
    kind: "important-person-added",
    dossierId,
    section: "family",
    subjectId: id,
    data: { name: fields.name },
  });
  return id;
}

/** Somebody is no longer in the child's life; the name stays readable. Refuses `dates-reversed`. */
export async function endImportantPerson(
  tx: Tx,
  place: ImportantPersonPlace,
  { endedOn }: { endedOn: LocalDate },
): Promise<void> {
  const person = await importantPersonOf(tx, place);
  if (person.since !== undefined && endedOn < person.since) {
    throw new Refused("dates-reversed", { field: "endedOn" });
  }
  await endImportantPersonRow(tx, place.dossierId, person.id, endedOn);
  await record(tx, {
    kind: "important-person-ended",
    dossierId: place.dossierId,
    section: "family",
    subjectId: person.id,
    data: { name: person.name },
  });
}

/** Somebody who still matters, or `not-found`. */
export async function importantPersonOf(
  tx: Tx,
  place: ImportantPersonPlace,
): Promise<ImportantPerson> {
  const people = await listImportantPeople(tx, place.dossierId);
  const person = people.find(({ id, endedOn }) => id === place.importantPersonId && !endedOn);
  if (!person) throw new Refused("not-found");
  return person;
}
