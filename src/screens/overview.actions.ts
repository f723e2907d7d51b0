import { loadMissing } from "../domains/access/index.js";
import { loadDossier } from "../domains/dossier/index.js";
import type { Tx } from "../platform/db/transaction.js";
import { readOverview } from "./overview.store.js";

/** The sections that have a place in a dossier; when one is missing, its first page says why. */
const parts = ["school", "family", "needs", "people", "plan", "approach", "agreements"] as const;

/** The first page of a dossier, as far as this viewer may read it. */
export async function loadOverview(tx: Tx, dossierId: string) {
  const [dossier, overview] = await Promise.all([
    loadDossier(tx, dossierId),
    readOverview(tx, dossierId),
  ]);
  const hidden = parts.filter((section) => !dossier.rights[section].read);
  const missing = hidden.length === 0 ? [] : await loadMissing(tx, dossierId, hidden);
  return { dossier, overview, missing };
}
