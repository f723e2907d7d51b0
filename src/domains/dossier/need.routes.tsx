import type { Tx } from "../../platform/db/transaction.js";
import type { Access, Params } from "../../platform/http/route.js";
import type { Router } from "../../platform/http/router.js";
import { loadDossier } from "./dossier.actions.js";
import { addNeed, changeNeed, loadNeeds, needOf, stopNeed } from "./need.actions.js";
import { endNeedForm, needForm, needValues, newNeedForm } from "./need.form.js";
import { NeedsPage } from "./need-list.view.js";
import { EndNeedPage, type NeedFormModel, NeedFormPage, needsHref } from "./need.view.js";

const readsNeeds: Access = { kind: "dossier", section: "needs", act: "read" };
const writesNeeds: Access = { kind: "dossier", section: "needs", act: "write" };
const needs = "/dossiers/:dossierId/behoeften" as const;

export function needRoutes(router: Router): void {
  router.page({
    path: needs,
    access: readsNeeds,
    audit: "needs-read",
    load: (tx, { dossierId }) => loadNeeds(tx, dossierId),
    view: (model, request) => <NeedsPage model={model} request={request} />,
  });

  router.form({
    path: `${needs}/nieuw`,
    access: writesNeeds,
    audit: "need-added",
    askAbout: ["body"],
    schema: ({ today }) => newNeedForm(today),
    load: loadPlace,
    view: (model, form, request) => <NeedFormPage model={model} form={form} request={request} />,
    async act(tx, input, params) {
      const id = await addNeed(tx, params, input);
      return { to: `${needsHref(params.dossierId)}#behoefte-${id}`, said: "dossier.need.added" };
    },
  });
  routesOfOneNeed(router);
}

function routesOfOneNeed(router: Router): void {
  router.form({
    path: `${needs}/:needId/wijzigen`,
    access: writesNeeds,
    audit: "need-changed",
    askAbout: ["body"],
    schema: ({ today }) => needForm(today),
    load: loadNeed,
    values: ({ need }) => needValues(need),
    view: (model, form, request) => <NeedFormPage model={model} form={form} request={request} />,
    async act(tx, input, params) {
      await changeNeed(tx, params, input);
      const to = `${needsHref(params.dossierId)}#behoefte-${params.needId}`;
      return { to, said: "dossier.need.saved" };
    },
  });

  router.form({
    path: `${needs}/:needId/beeindigen`,
    access: writesNeeds,
    audit: "need-ended",
    askAbout: ["reason"],
    schema: () => endNeedForm,
    load: loadNeed,
    view: (model, form, request) => <EndNeedPage model={model} form={form} request={request} />,
    async act(tx, input, params) {
      await stopNeed(tx, params, input.reason);
      return { to: needsHref(params.dossierId), said: "dossier.need.ended-said" };
    },
  });
}

type Place = Params<typeof needs>;

async function loadPlace(tx: Tx, { dossierId }: Place): Promise<NeedFormModel> {
  return { dossier: await loadDossier(tx, dossierId) };
}

async function loadNeed(tx: Tx, place: Place & { needId: string }) {
  return { dossier: await loadDossier(tx, place.dossierId), need: await needOf(tx, place) };
}
