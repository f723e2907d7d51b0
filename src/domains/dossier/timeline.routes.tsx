import type { Router } from "../../platform/http/router.js";
import { isLocalDate } from "../../shared/local-date.js";
import { loadTimeline } from "./timeline.actions.js";
import { TimelinePage } from "./timeline.view.js";

export function timelineRoutes(router: Router): void {
  router.page({
    path: "/dossiers/:dossierId/tijdlijn",
    access: { kind: "dossier", section: "child", act: "read" },
    audit: "timeline-read",
    load: (tx, { dossierId }, { query }) => {
      const asked = query.get("voor");
      return loadTimeline(tx, dossierId, isLocalDate(asked) ? asked : undefined);
    },
    view: (model, request) => <TimelinePage model={model} request={request} />,
  });
}
