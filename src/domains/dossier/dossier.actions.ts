import type { Tx } from "../../platform/db/transaction.js";
import { Refused } from "../../platform/http/refusals.js";
import { findDossierHeader } from "./dossier.store.js";
import type { DossierHeader } from "./dossier.types.js";

/** The header of a dossier for this viewer. Refuses with `not-found` when it is not theirs to see. */
export async function loadDossier(tx: Tx, dossierId: string): Promise<DossierHeader> {
  const dossier = await findDossierHeader(tx, dossierId);
  if (!dossier) throw new Refused("not-found");
  return dossier;
}
