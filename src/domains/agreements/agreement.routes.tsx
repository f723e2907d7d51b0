import { z } from "zod";
import type { Tx } from "../../platform/db/transaction.js";
import type { Access, Params } from "../../platform/http/route.js";
import type { Router } from "../../platform/http/router.js";
import { loadDossier } from "../dossier/index.js";
import { besideOf } from "../rights/index.js";
import { askAnother, changeAgreement, makeAgreement } from "./agreement.actions.js";
import { agreementForm, agreementValues, askAnotherForm } from "./agreement.form.js";
import {
  AgreementFormPage,
  type AgreementFormModel,
  AskAnotherPage,
} from "./agreement-form.view.js";
import { agreementHref } from "./agreement.hrefs.js";
import { AgreementListPage, type AgreementListModel } from "./agreement-list.view.js";
import { type AgreementModel, AgreementPage } from "./agreement.view.js";
import { acceptAgreement, mayCancel } from "./answer.actions.js";
import { answerRoutes } from "./answer.routes.js";
import {
  agreementHistory,
  agreementOf,
  findLeading,
  listLinkableGoals,
  listPossibleOwners,
  loadAgreements,
} from "./reading.actions.js";

const reads: Access = { kind: "dossier", section: "agreements", act: "read" };
const writes: Access = { kind: "dossier", section: "agreements", act: "write" };
const list = "/dossiers/:dossierId/afspraken" as const;
const one = `${list}/:agreementId` as const;

export function agreementRoutes(router: Router): void {
  router.page({
    path: list,
    access: reads,
    audit: "agreements-read",
    load: loadList,
    view: (model, request) => <AgreementListPage model={model} request={request} />,
  });

  router.form({
    path: `${list}/nieuw`,
    access: writes,
    audit: "agreement-made",
    askAbout: ["what"],
    schema: ({ today }, { goals }) =>
      agreementForm(
        today,
        goals.map(({ value }) => value),
      ),
    load: loadForm,
    view: (model, form, request) => <AgreementFormPage {...{ model, form, request }} />,
    async act(tx, input, params) {
      const agreementId = await makeAgreement(tx, params, input);
      return { to: agreementHref({ ...params, agreementId }), said: "agreements.made" };
    },
  });

  router.page({
    path: one,
    access: reads,
    audit: "agreement-read",
    load: loadOne,
    view: (model, request) => <AgreementPage model={model} request={request} />,
  });

  router.deed({
    path: `${one}/aannemen`,
    access: writes,
    audit: "agreement-accepted",
    schema: z.object({}),
    back: agreementHref,
    async act(tx, _input, params) {
      await acceptAgreement(tx, params);
      return { to: agreementHref(params), said: "agreements.accepted" };
    },
  });

  changeRoutes(router);
  answerRoutes(router);
}

function changeRoutes(router: Router): void {
  router.form({
    path: `${one}/wijzigen`,
    access: writes,
    audit: "agreement-changed",
    askAbout: ["what"],
    schema: ({ today }, { goals }) =>
      agreementForm(
        today,
        goals.map(({ value }) => value),
      ),
    load: loadForm,
    values: ({ agreement }) => (agreement ? agreementValues(agreement) : {}),
    view: (model, form, request) => <AgreementFormPage {...{ model, form, request }} />,
    async act(tx, input, params) {
      await changeAgreement(tx, params, input);
      return { to: agreementHref(params), said: "agreements.changed" };
    },
  });

  router.form({
    path: `${one}/iemand-anders`,
    access: writes,
    audit: "agreement-asked-again",
    schema: ({ today }) => askAnotherForm(today),
    load: loadForm,
    view: (model, form, request) => <AskAnotherPage {...{ model, form, request }} />,
    async act(tx, input, params) {
      await askAnother(tx, params, input);
      return { to: agreementHref(params), said: "agreements.another.done" };
    },
  });
}

async function loadList(tx: Tx, { dossierId }: Params<typeof list>): Promise<AgreementListModel> {
  return {
    dossier: await loadDossier(tx, dossierId),
    agreements: await loadAgreements(tx, dossierId),
    beside: await besideOf(tx, dossierId),
    ...(await findLeading(tx, dossierId)),
  };
}

async function loadOne(tx: Tx, place: Params<typeof one>): Promise<AgreementModel> {
  const agreement = await agreementOf(tx, place);
  return {
    dossier: await loadDossier(tx, place.dossierId),
    agreement,
    history: await agreementHistory(tx, place),
    beside: await besideOf(tx, place.dossierId),
    mayCancel: await mayCancel(tx, place.dossierId, agreement),
    ...(await findLeading(tx, place.dossierId)),
  };
}

async function loadForm(
  tx: Tx,
  { dossierId, agreementId }: { dossierId: string; agreementId?: string },
): Promise<AgreementFormModel> {
  const dossier = await loadDossier(tx, dossierId);
  const agreement = agreementId ? await agreementOf(tx, { dossierId, agreementId }) : undefined;
  const goals = await listLinkableGoals(tx, dossierId, agreement?.goalOriginId);
  const owners = await listPossibleOwners(tx, dossierId);
  return {
    dossier,
    ...(agreement && { agreement }),
    goals: goals.map(({ originId, title }) => ({ value: originId, label: title })),
    owners: owners.map(({ id, name, organisationName }) => ({
      value: id,
      label: organisationName ? `${name}, ${organisationName}` : name,
    })),
  };
}
