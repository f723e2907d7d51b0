import type { Router } from "../../platform/http/router.js";
import { planHref } from "./plan.hrefs.js";
import { loadReturnScenario, writeReturnScenario } from "./return-scenario.actions.js";
import { returnScenarioForm, returnScenarioValues } from "./return-scenario.form.js";
import { ReturnScenarioPage } from "./return-scenario.view.js";

export function returnScenarioRoutes(router: Router): void {
  router.form({
    path: "/dossiers/:dossierId/plan/:planId/terugkeer",
    access: { kind: "dossier", section: "plan", act: "write" },
    audit: "return-scenario-written",
    askAbout: ["planA", "planB", "relapse"],
    schema: (_request, { participants, scenario }) =>
      returnScenarioForm([
        ...participants.map(({ id }) => id),
        // Who left meanwhile is refused by name, not as a choice that does not exist.
        ...(scenario ? [scenario.callerParticipationId] : []),
      ]),
    load: loadReturnScenario,
    values: ({ scenario }) => returnScenarioValues(scenario),
    view: (model, form, request) => (
      <ReturnScenarioPage model={model} form={form} request={request} />
    ),
    async act(tx, input, params) {
      await writeReturnScenario(tx, params, input);
      return { to: `${planHref(params.dossierId)}#terugkeer`, said: "plan.scenario.saved" };
    },
  });
}
