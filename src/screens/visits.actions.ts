import { listEmergencies } from "../domains/access/index.js";
import { loadDossier } from "../domains/dossier/index.js";
import { familyRole, listOwnObjections } from "../domains/objections/index.js";
import type { Tx } from "../platform/db/transaction.js";
import { isId } from "../shared/ids.js";
import { listVisitLines, listVisitors, seesVisits } from "./visits.store.js";
import { type VisitFilter, visitPeriods, type VisitsModel, visitsPerPage } from "./visits.types.js";

const day = 86_400_000;

/** What the address asks for; what it does not know is as if it was not asked. */
export function visitFilter(query: URLSearchParams): VisitFilter {
  const personId = query.get("wie");
  const page = Number(query.get("pagina"));
  return {
    personId: isId(personId) ? personId : undefined,
    period: visitPeriods.find((one) => one === query.get("tijd")) ?? "30",
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** Who looked into this dossier, as far as this reader may know (AVG art. 15, NEN 7513). */
export async function loadVisits(
  tx: Tx,
  dossierId: string,
  filter: VisitFilter,
): Promise<VisitsModel> {
  const { period, personId, page } = filter;
  const since = period === "alles" ? undefined : new Date(tx.now.getTime() - Number(period) * day);
  const few = { since, limit: visitsPerPage };
  const of = (
    kind: Parameters<typeof listVisitLines>[2],
    slice: Parameters<typeof listVisitLines>[3],
  ) => listVisitLines(tx, dossierId, kind, slice);
  return {
    dossier: await loadDossier(tx, dossierId),
    filter,
    seesAll: await seesVisits(tx, dossierId),
    mayAsk: (await familyRole(tx, dossierId)) !== undefined,
    visitors: await listVisitors(tx, dossierId),
    others: await of("others", { ...few, personId, offset: (page - 1) * visitsPerPage }),
    refused: await of("refused", { ...few, personId }),
    own: await of("own", few),
    product: await of("product", few),
    emergencies: await listEmergencies(tx, dossierId),
    questions: await listOwnObjections(tx, dossierId),
  };
}
