import { may } from "../domains/access/index.js";
import { loadDossier } from "../domains/dossier/index.js";
import {
  answerCorrection,
  askCorrection,
  besideOf,
  correctionAnswerForm,
  correctionForm,
  correctionOf,
  correctionsHref,
  enterAsMistake,
  familySections,
  mistakeForm,
  recordCorrectionForm,
  recordToPointAt,
} from "../domains/rights/index.js";
import { Refused } from "../platform/http/refusals.js";
import type { Tx } from "../platform/db/transaction.js";
import type { Access } from "../platform/http/route.js";
import type { Router } from "../platform/http/router.js";
import {
  type AskModel,
  AskCorrectionPage,
  CorrectionPage,
  CorrectionsPage,
} from "./correction.view.js";
import { MistakePage } from "./mistake.view.js";

const readsChild: Access = { kind: "dossier", section: "child", act: "read" };
const corrections = "/dossiers/:dossierId/klopt-niet" as const;

/** "Something is not right": asked, answered, and what was entered in error. */
export function correctionRoutes(router: Router): void {
  router.page({
    path: corrections,
    access: readsChild,
    audit: "corrections-read",
    load: (tx, { dossierId }) => loadAll(tx, dossierId),
    view: (model, request) => <CorrectionsPage model={model} request={request} />,
  });
  asking(router);
  answering(router);
  marking(router);
}

async function loadAll(tx: Tx, dossierId: string) {
  return { dossier: await loadDossier(tx, dossierId), beside: await besideOf(tx, dossierId) };
}

function asking(router: Router): void {
  router.form({
    path: `${corrections}/nieuw`,
    access: readsChild,
    audit: "correction-asked",
    schema: (_request, { sections }: AskModel) => correctionForm(sections),
    async load(tx, { dossierId }): Promise<AskModel> {
      const dossier = await loadDossier(tx, dossierId);
      return { dossier, sections: await familySections(tx, dossierId), about: undefined };
    },
    view: (model, form, request) => (
      <AskCorrectionPage model={model} form={form} request={request} />
    ),
    async act(tx, input, { dossierId }) {
      const id = await askCorrection(tx, dossierId, input);
      return { to: correctionsHref(dossierId, `/${id}`), said: "correction.said" };
    },
  });

  router.form({
    path: `${corrections}/over/:recordId`,
    access: readsChild,
    audit: "correction-of-record-asked",
    schema: () => recordCorrectionForm,
    async load(tx, place) {
      const dossier = await loadDossier(tx, place.dossierId);
      const sections = await familySections(tx, place.dossierId);
      const about = await recordToPointAt(tx, place);
      if (!sections.includes(about.section)) throw new Refused("not-found");
      return { dossier, sections, about };
    },
    view: (model, form, request) => (
      <AskCorrectionPage model={model} form={form} request={request} />
    ),
    async act(tx, input, { dossierId }, { about }) {
      const id = await askCorrection(tx, dossierId, { ...input, about, section: about.section });
      return { to: correctionsHref(dossierId, `/${id}`), said: "correction.said" };
    },
  });
}

function answering(router: Router): void {
  router.form({
    path: `${corrections}/:correctionId`,
    access: readsChild,
    audit: "correction-answered",
    schema: () => correctionAnswerForm,
    async load(tx, place, { viewer }) {
      const dossier = await loadDossier(tx, place.dossierId);
      const correction = await correctionOf(tx, place);
      // Also when the dossier is closed: the rights of a person do not end with it.
      const mayWrite = await may(tx, place.dossierId, correction.section, "write");
      const isOwn = viewer.personId === correction.askedBy;
      const mayAnswer = viewer.professional && mayWrite && !isOwn && correction.status === "asked";
      return { dossier, correction, mayAnswer };
    },
    view: (model, form, request) => <CorrectionPage model={model} form={form} request={request} />,
    async act(tx, input, { dossierId }, { correction }) {
      await answerCorrection(tx, dossierId, correction, input);
      return {
        to: correctionsHref(dossierId, `/${correction.id}`),
        said: "correction.answer-said",
      };
    },
  });
}

function marking(router: Router): void {
  router.form({
    path: "/dossiers/:dossierId/per-vergissing/:recordId",
    access: readsChild,
    audit: "entered-in-error",
    schema: () => mistakeForm,
    async load(tx, place) {
      const dossier = await loadDossier(tx, place.dossierId);
      return { dossier, about: await recordToPointAt(tx, place) };
    },
    view: (model, form, request) => <MistakePage model={model} form={form} request={request} />,
    async act(tx, { reason }, { dossierId }, { about }) {
      await enterAsMistake(tx, dossierId, about, reason);
      return { to: correctionsHref(dossierId), said: "mistake.said" };
    },
  });
}
