import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, changesBetween, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import { besideOf } from "../rights/index.js";
import { careerValues } from "./career.form.js";
import { careerProblem } from "./career.rules.js";
import { insertCareerEntry, listCareer, updateCareerEntry } from "./career.store.js";
import type { CareerEntry, CareerFields, CareerKind } from "./career.types.js";
import { loadDossier } from "./dossier.actions.js";
import { lockDossier } from "./dossier.store.js";
import type { DossierPlace } from "./dossier.types.js";

export type CareerPlace = DossierPlace & { entryId: string };

/**
 * Puts something on the line of the years behind; gives its id. Refuses `dates-reversed`,
 * `before-birth` and, for two schools at once, `periods-overlap`.
 */
export async function addCareerEntry(
  tx: Tx,
  { dossierId }: DossierPlace,
  fields: CareerFields & { kind: CareerKind },
): Promise<string> {
  const id = newId<"career-entry">(tx.now);
  await fitting(tx, dossierId, { ...fields, id });
  await insertCareerEntry(tx, dossierId, { ...fields, id, recordedBy: actingPerson(tx) });
  await record(tx, {
    kind: "career-entry-added",
    dossierId,
    section: "school",
    subjectId: id,
    data: { what: fields.what },
  });
  return id;
}

/** Changes what stands on the line; the event keeps what it said before. Refuses as adding does. */
export async function changeCareerEntry(
  tx: Tx,
  place: CareerPlace,
  fields: CareerFields,
): Promise<void> {
  const before = await careerEntryOf(tx, place);
  await fitting(tx, place.dossierId, { ...fields, id: before.id, kind: before.kind });
  await updateCareerEntry(tx, place.dossierId, before.id, fields);
  const changes = changesBetween(careerValues(before), careerValues(fields));
  if (changes.length === 0) return;
  await record(tx, {
    kind: "career-entry-changed",
    dossierId: place.dossierId,
    section: "school",
    subjectId: before.id,
    data: { what: fields.what, changes },
  });
}

async function fitting(
  tx: Tx,
  dossierId: string,
  entry: CareerFields & Pick<CareerEntry, "id" | "kind">,
): Promise<void> {
  const { bornOn } = await loadDossier(tx, dossierId);
  // Two schools added at the same moment must see each other.
  await lockDossier(tx, dossierId);
  const problem = careerProblem(entry, await listCareer(tx, dossierId), bornOn);
  if (problem) throw new Refused(problem.code, { field: problem.field });
}

/** One entry of this dossier, or `not-found`. */
export async function careerEntryOf(tx: Tx, place: CareerPlace): Promise<CareerEntry> {
  const entries = await listCareer(tx, place.dossierId);
  const entry = entries.find(({ id }) => id === place.entryId);
  if (!entry) throw new Refused("not-found");
  return entry;
}

/** The line of this child as this viewer may read it. */
export async function loadCareer(tx: Tx, dossierId: string) {
  return {
    dossier: await loadDossier(tx, dossierId),
    entries: await listCareer(tx, dossierId),
    beside: await besideOf(tx, dossierId),
  };
}
