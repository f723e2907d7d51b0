import type { Tx } from "../../platform/db/transaction.js";
import { listShutSeats } from "../access/index.js";
import { caseloadPageSize as size } from "./caseload.rules.js";
import { hasAnyDossier, listCaseload } from "./caseload.store.js";
import type { Caseload, CaseloadQuestion, CaseloadRow } from "./caseload.types.js";

/** One page of the dossiers of this viewer; a page past the last one is the first. */
export async function loadCaseload(tx: Tx, asked: CaseloadQuestion): Promise<Caseload> {
  const listed = (page: number) =>
    listCaseload(tx, asked, { limit: size, offset: (page - 1) * size });
  const found = await listed(asked.page);
  const past = found.rows.length === 0 && asked.page > 1;
  const { rows, total } = past ? await listed(1) : found;
  return {
    rows,
    total,
    question: past ? { ...asked, page: 1 } : asked,
    pages: Math.max(1, Math.ceil(total / size)),
    any: total > 0 || (await hasAnyDossier(tx)),
    shut: total === 0 && (await listShutSeats(tx)).length > 0,
  };
}

const mostInAFile = 20_000;

/** The whole list, for a file. */
export async function loadWholeCaseload(tx: Tx, asked: CaseloadQuestion): Promise<CaseloadRow[]> {
  const { rows } = await listCaseload(tx, asked, { limit: mostInAFile, offset: 0 });
  return rows;
}
