import type { Tx } from "../../platform/db/transaction.js";
import { Refused } from "../../platform/http/refusals.js";
import type { Access, Params } from "../../platform/http/route.js";
import type { Router } from "../../platform/http/router.js";
import { loadDossier } from "../dossier/index.js";
import { readFile } from "../files/index.js";
import { doneForm, reasonForm } from "./agreement.form.js";
import { type AnswerModel, DonePage, ReasonPage } from "./agreement-form.view.js";
import { agreementHref } from "./agreement.hrefs.js";
import {
  cancelAgreement,
  declineAgreement,
  finishAgreement,
  mayCancel,
  ownedBy,
} from "./answer.actions.js";
import { agreementOf } from "./reading.actions.js";

const reads: Access = { kind: "dossier", section: "agreements", act: "read" };
const writes: Access = { kind: "dossier", section: "agreements", act: "write" };
const one = "/dossiers/:dossierId/afspraken/:agreementId" as const;

/** The answers that need words: no, done, and called off. */
export function answerRoutes(router: Router): void {
  router.form({
    path: `${one}/weigeren`,
    access: writes,
    audit: "agreement-declined",
    schema: () => reasonForm,
    load: loadOwned,
    view: (model, form, request) => <ReasonPage {...{ model, form, request }} deed="decline" />,
    async act(tx, input, params) {
      await declineAgreement(tx, params, input);
      return { to: agreementHref(params), said: "agreements.declined" };
    },
  });

  router.form({
    path: `${one}/gedaan`,
    access: writes,
    audit: "agreement-done",
    schema: () => doneForm,
    load: loadOwned,
    view: (model, form, request) => <DonePage {...{ model, form, request }} />,
    async act(tx, { evidence, file }, params) {
      const bytes = file && new Uint8Array(await file.arrayBuffer());
      const kept = file && bytes && { name: file.name, bytes };
      await finishAgreement(tx, params, { text: evidence, file: kept });
      return { to: agreementHref(params), said: "agreements.finished" };
    },
  });

  cancelRoute(router);
  evidenceRoute(router);
}

function cancelRoute(router: Router): void {
  router.form({
    path: `${one}/vervallen`,
    access: writes,
    audit: "agreement-cancelled",
    schema: () => reasonForm,
    load: loadCancellable,
    view: (model, form, request) => <ReasonPage {...{ model, form, request }} deed="cancel" />,
    async act(tx, input, params) {
      await cancelAgreement(tx, params, input);
      return { to: agreementHref(params), said: "agreements.cancelled" };
    },
  });
}

function evidenceRoute(router: Router): void {
  router.file({
    path: `${one}/bijlage`,
    access: reads,
    audit: "agreement-evidence-read",
    async load(tx, params) {
      const { evidenceFileId } = await agreementOf(tx, params);
      if (!evidenceFileId) throw new Refused("not-found");
      const { bytes, mediaType, name } = await readFile(tx, params.dossierId, evidenceFileId);
      return { bytes, mediaType, name };
    },
  });
}

/** To anybody but the owner this page does not exist. */
async function loadOwned(tx: Tx, place: Params<typeof one>): Promise<AnswerModel> {
  return { agreement: await ownedBy(tx, place), dossier: await loadDossier(tx, place.dossierId) };
}

async function loadCancellable(tx: Tx, place: Params<typeof one>): Promise<AnswerModel> {
  const agreement = await agreementOf(tx, place);
  if (!(await mayCancel(tx, place.dossierId, agreement))) throw new Refused("not-yours");
  return { agreement, dossier: await loadDossier(tx, place.dossierId) };
}
