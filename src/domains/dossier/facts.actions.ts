import type { Tx } from "../../platform/db/transaction.js";
import { loadMissing, type Missing } from "../access/index.js";
import { type Beside, besideOf } from "../rights/index.js";
import { loadDossier } from "./dossier.actions.js";
import type { DossierHeader } from "./dossier.types.js";
import { listImportantPeople } from "./family.store.js";
import type { FamilyNote, ImportantPerson } from "./family.types.js";
import { listRecordedTexts } from "./recorded-text.store.js";
import { listSituations } from "./situation.store.js";
import type { Situation } from "./situation.types.js";

export type FactsModel = {
  dossier: DossierHeader;
  situation: Situation | undefined;
  earlier: Situation[];
  /** Absent for who may not read about the family. */
  family: { notes: FamilyNote[]; people: ImportantPerson[] } | undefined;
  missing: Missing[];
  beside: Beside;
};

/** What is known of a child, as far as this viewer may read it. */
export async function loadFacts(tx: Tx, dossierId: string): Promise<FactsModel> {
  const dossier = await loadDossier(tx, dossierId);
  const [situation, ...earlier] = await listSituations(tx, dossierId);
  const family = dossier.rights.family.read
    ? {
        notes: await listRecordedTexts(tx, "family_note", dossierId),
        people: await listImportantPeople(tx, dossierId),
      }
    : undefined;
  const missing = family ? [] : await loadMissing(tx, dossierId, ["family"]);
  return { dossier, situation, earlier, family, missing, beside: await besideOf(tx, dossierId) };
}
