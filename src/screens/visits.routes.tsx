import type { Router } from "../platform/http/router.js";
import { loadVisits, visitFilter } from "./visits.actions.js";
import { VisitsPage } from "./visits.view.js";

/** Who looked into a dossier: everybody for the family, themselves for everybody else. */
export function visitsRoutes(router: Router): void {
  router.page({
    path: "/dossiers/:dossierId/wie-keek",
    access: { kind: "dossier", section: "people", act: "read" },
    audit: "visits-read",
    load: (tx, { dossierId }, { query }) => loadVisits(tx, dossierId, visitFilter(query)),
    view: (model, request) => <VisitsPage model={model} request={request} />,
  });
}
