import { z } from "zod";
import type { Access } from "../../platform/http/route.js";
import type { Router } from "../../platform/http/router.js";
import { loadDossier } from "../dossier/index.js";
import { OutlinePage } from "./outlook-form.view.js";
import { loadPlanPage } from "./plan-page.actions.js";
import { changeOutline, planOf, startPlan } from "./plan.actions.js";
import { outlineForm, outlineValues, suggestedOutline } from "./plan.form.js";
import { planHref, versionHref } from "./plan.hrefs.js";
import { mayChangePlan } from "./plan.rules.js";
import { PlanPage, type PlanPageModel, type PlanRights } from "./plan.view.js";
import { ProposalPanel } from "./proposal.view.js";

const readsPlan: Access = { kind: "dossier", section: "plan", act: "read" };
const writesPlan: Access = { kind: "dossier", section: "plan", act: "write" };
const plan = "/dossiers/:dossierId/plan" as const;

export function planRoutes(router: Router): void {
  router.page({
    path: plan,
    access: readsPlan,
    audit: "plan-read",
    load: (tx, { dossierId }, { query }) =>
      loadPlanPage(tx, dossierId, query.get("versie") === "geldend" ? "in-force" : "open"),
    view: (model, request) => (
      <PlanPage
        model={model}
        rights={rightsIn(model)}
        request={request}
        proposal={model.panel ? <ProposalPanel panel={model.panel} /> : null}
      />
    ),
  });

  router.deed({
    path: `${plan}/begin`,
    access: writesPlan,
    audit: "plan-started",
    schema: z.object({}),
    back: ({ dossierId }) => planHref(dossierId),
    async act(tx, _input, { dossierId }) {
      const planId = await startPlan(tx, dossierId);
      return { to: versionHref(dossierId, planId, "/hoofdlijn"), said: "plan.started" };
    },
  });

  router.form({
    path: `${plan}/:planId/hoofdlijn`,
    access: writesPlan,
    audit: "plan-outline-changed",
    askAbout: ["outlookGrounds", "outlookHelping", "outlookHindering"],
    schema: ({ today }) => outlineForm(today),
    load: async (tx, params) => ({
      dossier: await loadDossier(tx, params.dossierId),
      plan: await planOf(tx, params),
    }),
    values: (model) => outlineValues(model.plan),
    suggested: (model, { today }) => suggestedOutline(model.plan, today),
    view: (model, form, request) => <OutlinePage model={model} form={form} request={request} />,
    async act(tx, input, params) {
      await changeOutline(tx, params, input);
      return { to: `${planHref(params.dossierId)}#hoofdlijn`, said: "plan.outline.saved" };
    },
  });
}

function rightsIn({ dossier, shown }: PlanPageModel): PlanRights {
  const isDraft = shown !== undefined && mayChangePlan(shown.plan.status);
  return {
    mayWrite: dossier.rights.plan.write,
    mayChange: isDraft && dossier.rights.plan.write,
    mayChangeCard: isDraft && dossier.rights.approach.write,
  };
}
