import type { Router } from "../../platform/http/router.js";
import { loadApproach, loadApproachForm, writeApproachCard } from "./approach-card.actions.js";
import { approachCardForm, approachCardValues } from "./approach-card.form.js";
import { ApproachFormPage, ApproachPage } from "./approach-card.view.js";
import { approachHref } from "./plan.hrefs.js";

/** The card has rights of its own: the child and the parents write it, a driver reads only this. */
export function approachCardRoutes(router: Router): void {
  router.page({
    path: "/dossiers/:dossierId/benadering",
    access: { kind: "dossier", section: "approach", act: "read" },
    audit: "approach-card-read",
    load: (tx, { dossierId }) => loadApproach(tx, dossierId),
    view: (model, request) => <ApproachPage model={model} request={request} />,
  });

  router.form({
    path: "/dossiers/:dossierId/plan/:planId/benadering",
    access: { kind: "dossier", section: "approach", act: "write" },
    audit: "approach-card-written",
    askAbout: ["calms", "triggers", "never"],
    schema: () => approachCardForm,
    load: loadApproachForm,
    values: ({ card }) => approachCardValues(card),
    view: (model, form, request) => (
      <ApproachFormPage model={model} form={form} request={request} />
    ),
    async act(tx, input, params) {
      await writeApproachCard(tx, params, input);
      return { to: approachHref(params.dossierId), said: "plan.approach.saved" };
    },
  });
}
