import type { Router } from "../../platform/http/router.js";
import { sectionKeys } from "../access/index.js";
import { loadTimeline } from "./timeline.actions.js";
import { timelineQuestion } from "./timeline.rules.js";
import { TimelinePage } from "./timeline.view.js";

export function timelineRoutes(router: Router): void {
  router.page({
    path: "/dossiers/:dossierId/tijdlijn",
    access: { kind: "dossier", section: "child", act: "read" },
    audit: "timeline-read",
    load: (tx, { dossierId }, { query, today }) =>
      loadTimeline(tx, dossierId, timelineQuestion(query, sectionKeys, today)),
    view: (model, request) => <TimelinePage model={model} request={request} />,
  });
}
