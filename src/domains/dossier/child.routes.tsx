import { z } from "zod";
import type { Access } from "../../platform/http/route.js";
import type { Router } from "../../platform/http/router.js";
import { typedDate } from "../../shared/typed-text.js";
import { ownMemberships } from "../access/index.js";
import { changeChild, closeDossier, reopenDossier } from "./child.actions.js";
import { childForm, childValues, closeForm } from "./child.form.js";
import { ChangeChildPage, CloseDossierPage } from "./child.view.js";
import { loadDossier } from "./dossier.actions.js";
import { dossierHref } from "./dossier-page.view.js";
import { openDossier } from "./opening.actions.js";
import { openingForm, openingSuggested } from "./opening.form.js";
import { OpenDossierPage } from "./opening.view.js";

const writesChild: Access = { kind: "dossier", section: "child", act: "write" };

/** Stands before every route of one dossier: "nieuw" is not the id of one. */
export function openingRoutes(router: Router): void {
  router.form({
    path: "/dossiers/nieuw",
    access: { kind: "professional" },
    audit: "dossier-opened",
    askAbout: ["workingTowards", "why"],
    schema: ({ today }) => openingForm(today),
    load: async (tx) => ({ memberships: await ownMemberships(tx) }),
    suggested: ({ memberships }) => openingSuggested(memberships),
    view: (model, form, request) => <OpenDossierPage model={model} form={form} request={request} />,
    async act(tx, input) {
      const dossierId = await openDossier(tx, input);
      return { to: dossierHref(dossierId, "/gegevens"), said: "dossier.opening.opened" };
    },
  });
}

export function childRoutes(router: Router): void {
  router.form({
    path: "/dossiers/:dossierId/gegevens/kind",
    access: writesChild,
    audit: "dossier-changed",
    askAbout: ["workingTowards"],
    schema: ({ today }) => childForm(today),
    load: (tx, { dossierId }) => loadDossier(tx, dossierId),
    values: (model) => childValues(model),
    view: (model, form, request) => <ChangeChildPage model={model} form={form} request={request} />,
    async act(tx, input, params) {
      await changeChild(tx, params, input);
      return { to: dossierHref(params.dossierId, "/gegevens"), said: "dossier.child.saved" };
    },
  });

  router.form({
    path: "/dossiers/:dossierId/sluiten",
    access: writesChild,
    audit: "dossier-closed",
    askAbout: ["reason"],
    schema: ({ today }) => closeForm(today),
    load: (tx, { dossierId }) => loadDossier(tx, dossierId),
    suggested: (_model, { today }) => ({ closedOn: typedDate(today) }),
    view: (model, form, request) => (
      <CloseDossierPage model={model} form={form} request={request} />
    ),
    async act(tx, input, params) {
      await closeDossier(tx, params, input);
      return { to: dossierHref(params.dossierId, "/gegevens"), said: "dossier.close.said" };
    },
  });

  router.deed({
    path: "/dossiers/:dossierId/heropenen",
    access: writesChild,
    audit: "dossier-reopened",
    schema: z.object({}),
    back: ({ dossierId }) => dossierHref(dossierId, "/sluiten"),
    async act(tx, _input, params) {
      await reopenDossier(tx, params);
      return { to: dossierHref(params.dossierId, "/gegevens"), said: "dossier.reopened" };
    },
  });
}
