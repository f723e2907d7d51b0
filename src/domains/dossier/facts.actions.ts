import type { Tx } from "../../platform/db/transaction.js";
import { loadDossier } from "./dossier.actions.js";
import type { DossierHeader } from "./dossier.types.js";
import { listFamilyNotes, listImportantPeople } from "./family.store.js";
import type { FamilyNote, ImportantPerson } from "./family.types.js";
import { listSituations } from "./situation.store.js";
import type { Situation } from "./situation.types.js";

export type FactsModel = {
  dossier: DossierHeader;
  situation: Situation | undefined;
  earlier: Situation[];
  /** Absent for who may not read about the family. */
  family: { notes: FamilyNote[]; people: ImportantPerson[] } | undefined;
};

/** What is known of a child, as far as this viewer may read it. */
export async function loadFacts(tx: Tx, dossierId: string): Promise<FactsModel> {
  const dossier = await loadDossier(tx, dossierId);
  const [situation, ...earlier] = await listSituations(tx, dossierId);
  const family = dossier.rights.family.read
    ? {
        notes: await listFamilyNotes(tx, dossierId),
        people: await listImportantPeople(tx, dossierId),
      }
    : undefined;
  return { dossier, situation, earlier, family };
}
