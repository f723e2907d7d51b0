import { z } from "zod";
import type { Tx } from "../../platform/db/transaction.js";
import type { Access, Params } from "../../platform/http/route.js";
import type { Router } from "../../platform/http/router.js";
import { formatDateShort } from "../../ui/format.js";
import { loadDossier } from "../dossier/index.js";
import { planOf } from "./plan.actions.js";
import { planHref } from "./plan.hrefs.js";
import { bringIntoForce, confirmPlan, proposePlan, takeBackPlan } from "./proposal.actions.js";
import { extensionForm, proposeForm, takeBackForm } from "./proposal.form.js";
import { ExtendPage, ProposePage, TakeBackPage } from "./proposal-form.view.js";
import { loadProposalPanel } from "./proposal.panel.js";
import { startNewVersion } from "./version.actions.js";
import { extensionStart, suggestedEnd } from "./version.rules.js";

const writesPlan: Access = { kind: "dossier", section: "plan", act: "write" };
const version = "/dossiers/:dossierId/plan/:planId" as const;
type Place = Params<typeof version>;
const back = ({ dossierId }: Place) => planHref(dossierId);

export function proposalRoutes(router: Router): void {
  proposing(router);
  deciding(router);
  goingOn(router);
}

function proposing(router: Router): void {
  router.form({
    path: `${version}/voorstellen`,
    access: writesPlan,
    audit: "plan-proposed",
    schema: () => proposeForm,
    load: async (tx, place) => {
      const { dossier, plan } = await loadVersion(tx, place);
      return loadProposalPanel(tx, dossier, plan);
    },
    view: (model, form, request) => <ProposePage model={model} form={form} request={request} />,
    async act(tx, _input, place) {
      await proposePlan(tx, place);
      return { to: back(place), said: "proposal.proposed-said" };
    },
  });

  router.form({
    path: `${version}/terugnemen`,
    access: writesPlan,
    audit: "plan-taken-back",
    schema: () => takeBackForm,
    load: loadVersion,
    view: (model, form, request) => <TakeBackPage model={model} form={form} request={request} />,
    async act(tx, { reason }, place) {
      await takeBackPlan(tx, place, reason);
      return { to: back(place), said: "proposal.taken-back-said" };
    },
  });
}

function deciding(router: Router): void {
  router.deed({
    path: `${version}/vaststellen`,
    access: writesPlan,
    audit: "plan-agreed",
    schema: z.object({}),
    back,
    async act(tx, _input, place) {
      await confirmPlan(tx, place);
      return { to: back(place), said: "proposal.confirmed-said" };
    },
  });

  router.deed({
    path: `${version}/ingaan`,
    access: writesPlan,
    audit: "plan-in-force",
    schema: z.object({}),
    back,
    async act(tx, _input, place) {
      await bringIntoForce(tx, place);
      return { to: back(place), said: "proposal.in-force-said" };
    },
  });
}

function goingOn(router: Router): void {
  router.deed({
    path: `${version}/nieuwe-versie`,
    access: writesPlan,
    audit: "plan-version-started",
    schema: z.object({}),
    back,
    async act(tx, _input, place) {
      await startNewVersion(tx, place);
      return { to: back(place), said: "proposal.new-version-said" };
    },
  });

  router.form({
    path: `${version}/verlengen`,
    access: writesPlan,
    audit: "plan-extended",
    askAbout: ["grounds"],
    schema: ({ today }) => extensionForm(today),
    async load(tx, place) {
      const { dossier, plan } = await loadVersion(tx, place);
      const startsOn = extensionStart(plan, tx.today);
      return { dossier, plan, startsOn, endsOn: suggestedEnd(plan, startsOn) };
    },
    suggested: ({ endsOn }, { locale }) => ({ endsOn: formatDateShort(endsOn, locale) }),
    view: (model, form, request) => <ExtendPage model={model} form={form} request={request} />,
    async act(tx, extension, place) {
      await startNewVersion(tx, place, extension);
      return { to: back(place), said: "proposal.extended-said" };
    },
  });
}

async function loadVersion(tx: Tx, place: Place) {
  const dossier = await loadDossier(tx, place.dossierId);
  return { dossier, plan: await planOf(tx, place) };
}
