import { announceVisit } from "../../platform/audit/announce.js";
import type { Router } from "../../platform/http/router.js";
import { loadCaseload, loadWholeCaseload } from "./caseload.actions.js";
import { caseloadCsv } from "./caseload.document.js";
import { questionOf } from "./caseload.rules.js";
import { CaseloadPage } from "./caseload.view.js";

export function caseloadRoutes(router: Router): void {
  router.page({
    path: "/dossiers",
    access: { kind: "signed-in" },
    audit: "caseload-read",
    load: (tx, _params, { query }) => loadCaseload(tx, questionOf(query)),
    view: (model, request) => <CaseloadPage model={model} request={request} />,
  });

  router.file({
    path: "/dossiers.csv",
    access: { kind: "signed-in" },
    audit: "caseload-exported",
    async load(tx, _params, request) {
      const rows = await loadWholeCaseload(tx, questionOf(request.query));
      // On the screen a row is not a visit; in a file it leaves the product.
      for (const { id: dossierId } of rows) {
        announceVisit(tx, { dossierId, section: "child", act: "read" });
      }
      return {
        bytes: new TextEncoder().encode(caseloadCsv(rows, request)),
        mediaType: "text/csv; charset=utf-8",
        name: `dossiers-${request.today}.csv`,
      };
    },
  });
}
