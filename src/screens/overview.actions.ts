import { loadDossier } from "../domains/dossier/index.js";
import type { Tx } from "../platform/db/transaction.js";
import { readOverview } from "./overview.store.js";

/** The first page of a dossier, as far as this viewer may read it. */
export async function loadOverview(tx: Tx, dossierId: string) {
  return {
    dossier: await loadDossier(tx, dossierId),
    overview: await readOverview(tx, dossierId),
  };
}
