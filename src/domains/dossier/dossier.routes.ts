import type { Router } from "../../platform/http/router.js";
import { analysisRoutes } from "./analysis.routes.js";
import { careerRoutes } from "./career.routes.js";
import { caseloadRoutes } from "./caseload.routes.js";
import { childRoutes, openingRoutes } from "./child.routes.js";
import { factsRoutes, familyRoutes } from "./facts.routes.js";
import { timelineRoutes } from "./timeline.routes.js";

/**
 * The list, the opening and what is known of a child. Before every other route of one dossier:
 * "nieuw" is not the id of one.
 */
export function dossierRoutes(router: Router): void {
  caseloadRoutes(router);
  openingRoutes(router);
  childRoutes(router);
  factsRoutes(router);
  familyRoutes(router);
  careerRoutes(router);
  analysisRoutes(router);
  timelineRoutes(router);
}
