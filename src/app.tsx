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
import { ldvRoutes } from "./domains/audit/index.js";
import { agreementRoutes } from "./domains/agreements/index.js";
import { demoRoutes } from "./demo/index.js";
import { draftRoutes } from "./platform/http/draft.routes.js";
import { healthRoutes, type Readiness } from "./platform/http/health.routes.js";
import { Router } from "./platform/http/router.js";
import type { LiveHub } from "./platform/live/hub.js";
import { liveRoutes } from "./platform/live/live.routes.js";
import { emergencyRoutes } from "./screens/emergency.routes.js";
import { objectionRoutes } from "./screens/objection.routes.js";
import { birthdayRoutes } from "./screens/birthday.routes.js";
import { peopleRoutes } from "./screens/people.routes.js";
import { consentRoutes } from "./screens/consent.routes.js";
import { overviewRoutes } from "./screens/overview.routes.js";
import { emergenciesPanel, objectionsPanel } from "./screens/privacy.panels.js";
import { privacyRoutes } from "./screens/privacy.routes.js";
import { routeRoutes } from "./screens/route.routes.js";
import { safetyHelpRoutes } from "./screens/safety-help.routes.js";
import { startRoutes } from "./screens/start.routes.js";
import { correctionRoutes } from "./screens/correction.routes.js";
import { inzageRoutes } from "./screens/inzage.routes.js";
import { retentionPanel } from "./screens/retention.panels.js";
import { retentionRoutes } from "./screens/retention.routes.js";
import { visitsRoutes } from "./screens/visits.routes.js";
import { loadTexts } from "./texts.js";
import { webKit, type WebSettings } from "./web.js";

export type AppSettings = WebSettings & {
  readiness: () => Promise<Readiness>;
  /** Absent: pages do not refresh by themselves. */
  live?: LiveHub;
};

/** The whole product as one router. The only place that knows every domain. */
export function createApp(settings: AppSettings): Router {
  loadTexts();
  if (!settings.database.audited) throw new Error("Nobody gets an answer without a trail.");
  const kit = webKit(settings);
  const router = new Router(kit);
  assetRoutes(router);
  healthRoutes(router, kit, settings.readiness);
  draftRoutes(router, kit);
  signInRoutes(router, kit, settings.demo);
  accountRoutes(router);
  organisationRoutes(router);
  startRoutes(router);
  liveRoutes(router, kit, settings.live);
  emergencyRoutes(router);
  safetyHelpRoutes(router);
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
  birthdayRoutes(router);
  consentRoutes(router);
  visitsRoutes(router);
  objectionRoutes(router);
  privacyRoutes(router, [objectionsPanel, retentionPanel, emergenciesPanel]);
  retentionRoutes(router);
  inzageRoutes(router);
  correctionRoutes(router);
  goalRoutes(router);
  activityRoutes(router);
  returnScenarioRoutes(router);
  approachCardRoutes(router);
  agreementRoutes(router);
  ldvRoutes(router);
  return router;
}
