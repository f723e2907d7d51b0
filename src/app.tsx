import { assetRoutes } from "./assets.js";
import {
  dossierRoutes,
  needRoutes,
  perspectiveRoutes,
  supportLevelRoutes,
} from "./domains/dossier/index.js";
import {
  activityRoutes,
  approachCardRoutes,
  goalRoutes,
  approvalRoutes,
  planA4Routes,
  planRoutes,
  proposalRoutes,
  versionRoutes,
  returnScenarioRoutes,
} from "./domains/plan/index.js";
import { accountRoutes, organisationRoutes, signInRoutes } from "./domains/identity/index.js";
import { agreementRoutes } from "./domains/agreements/index.js";
import { demoRoutes } from "./demo/index.js";
import { draftRoutes } from "./platform/http/draft.routes.js";
import { healthRoutes, type Readiness } from "./platform/http/health.routes.js";
import { Router } from "./platform/http/router.js";
import { peopleRoutes } from "./screens/people.routes.js";
import { overviewRoutes } from "./screens/overview.routes.js";
import { routeRoutes } from "./screens/route.routes.js";
import { startRoutes } from "./screens/start.routes.js";
import { loadTexts } from "./texts.js";
import { webKit, type WebSettings } from "./web.js";

/** The whole product as one router. The only place that knows every domain. */
export function createApp(settings: WebSettings & { readiness: () => Promise<Readiness> }): Router {
  loadTexts();
  const kit = webKit(settings);
  const router = new Router(kit);
  assetRoutes(router);
  healthRoutes(router, kit, settings.readiness);
  draftRoutes(router, kit);
  signInRoutes(router, kit, settings.demo);
  accountRoutes(router);
  organisationRoutes(router);
  startRoutes(router);
  dossierRoutes(router);
  overviewRoutes(router);
  needRoutes(router);
  perspectiveRoutes(router);
  supportLevelRoutes(router);
  routeRoutes(router);
  if (settings.demo) demoRoutes(router, kit);
  planRoutes(router);
  proposalRoutes(router);
  approvalRoutes(router);
  versionRoutes(router);
  planA4Routes(router);
  peopleRoutes(router);
  goalRoutes(router);
  activityRoutes(router);
  returnScenarioRoutes(router);
  approachCardRoutes(router);
  agreementRoutes(router);
  return router;
}
