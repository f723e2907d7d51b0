import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, record } from "../../platform/events/events.js";
import { newId } from "../../shared/ids.js";
import { type Beside, besideOf } from "../rights/index.js";
import { loadDossier } from "./dossier.actions.js";
import type { DossierHeader } from "./dossier.types.js";
import { insertSupportLevel, listSupportLevels } from "./support-level.store.js";
import type { SupportLevelEntry, SupportLevelFields } from "./support-level.types.js";

export type SupportLevelModel = {
  dossier: DossierHeader;
  entries: SupportLevelEntry[];
  beside: Beside;
};

/** All levels of support this child had, for who may read the plan. */
export async function loadSupportLevels(tx: Tx, dossierId: string): Promise<SupportLevelModel> {
  const dossier = await loadDossier(tx, dossierId);
  const entries = await listSupportLevels(tx, dossierId);
  return { dossier, entries, beside: await besideOf(tx, dossierId) };
}

/**
 * Sets the level of support and where it goes back to; gives its id. Earlier levels stay readable.
 * An aim above the level is not refused: it happens, and the page says that it is not the usual way.
 */
export async function setSupportLevel(
  tx: Tx,
  place: { dossierId: string },
  fields: SupportLevelFields,
): Promise<string> {
  const id = newId<"support-level">(tx.now);
  await insertSupportLevel(tx, place.dossierId, { ...fields, id, recordedBy: actingPerson(tx) });
  await record(tx, {
    kind: "support-level-set",
    dossierId: place.dossierId,
    section: "plan",
    subjectId: id,
    data: { level: fields.level, aim: fields.aim },
  });
  return id;
}
