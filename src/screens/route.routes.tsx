import type { Tx } from "../platform/db/transaction.js";
import type { Access, SignedInRequest } from "../platform/http/route.js";
import type { Router } from "../platform/http/router.js";
import {
  decideRoute,
  factsInAddress,
  loadRouteCheck,
  routeForm,
} from "../domains/dossier/index.js";
import { planFacts } from "../domains/plan/index.js";
import { RouteDecisionPage } from "./route-decision.view.js";
import { routeHref, RoutePage } from "./route.view.js";

const readsPlan: Access = { kind: "dossier", section: "plan", act: "read" };
const writesPlan: Access = { kind: "dossier", section: "plan", act: "write" };
const route = "/dossiers/:dossierId/route" as const;

/** Which route fits: rules of the dossier, facts of dossier and plan together. */
export function routeRoutes(router: Router): void {
  router.page({
    path: route,
    access: readsPlan,
    audit: "route-read",
    load: loadCheck,
    view: (model, request) => <RoutePage model={model} request={request} />,
  });

  router.form({
    path: `${route}/besluit`,
    access: writesPlan,
    audit: "route-decided",
    askAbout: ["reason"],
    schema: () => routeForm,
    load: loadCheck,
    suggested: ({ facts, answers }) => ({
      ordinarySupportSuffices: facts.ordinarySupportSuffices,
      pupilsWithSameNeeds: String(facts.pupilsWithSameNeeds ?? ""),
      ...(answers.advice === "unknown" ? {} : { route: answers.advice }),
    }),
    view: (model, form, request) => (
      <RouteDecisionPage model={model} form={form} request={request} />
    ),
    async act(tx, input, params) {
      await decideRoute(tx, params, input, await planFacts(tx, params.dossierId));
      return { to: routeHref(params.dossierId), said: "dossier.route.decided" };
    },
  });
}

async function loadCheck(tx: Tx, params: { dossierId: string }, { query }: SignedInRequest) {
  const { dossierId } = params;
  return loadRouteCheck(tx, dossierId, await planFacts(tx, dossierId), factsInAddress(query));
}
