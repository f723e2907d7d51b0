import type { Router } from "../platform/http/router.js";
import { loadOverview } from "./overview.actions.js";
import { OverviewPage } from "./overview.view.js";

export function overviewRoutes(router: Router): void {
  router.page({
    path: "/dossiers/:dossierId",
    access: { kind: "dossier", section: "child", act: "read" },
    audit: "overview-read",
    load: (tx, { dossierId }) => loadOverview(tx, dossierId),
    view: (model, request) => <OverviewPage model={model} request={request} />,
  });
}
