import {
  answerAsSelf,
  answerForm,
  askConsent,
  askForm,
  countsOf,
  consentPaperForm,
  latestEnd,
  partsForm,
  purposeFor,
  withdrawConsent,
} from "../domains/access/index.js";
import type { Access } from "../platform/http/route.js";
import type { Router } from "../platform/http/router.js";
import { optionalText } from "../shared/free-text.js";
import { writeDutchDate } from "../shared/dutch-date.js";
import { z } from "zod";
import { ConsentPage } from "./consent-answer.view.js";
import { AskConsentPage } from "./consent-ask.view.js";
import { ConsentsPage } from "./consent-list.view.js";
import { ConsentPaperPage } from "./consent-paper.view.js";
import { ConsentPartsPage } from "./consent-parts.view.js";
import { StopConsentPage } from "./consent-stop.view.js";
import {
  answerOnPaper,
  loadAsking,
  loadConsent,
  loadConsents,
  loadParts,
  loadStopping,
  readConsentPaper,
} from "./consent.actions.js";
import { consentHref } from "./consent.hrefs.js";

const readsPeople: Access = { kind: "dossier", section: "people", act: "read" };
const writesPeople: Access = { kind: "dossier", section: "people", act: "write" };
const all = "/dossiers/:dossierId/toestemmingen" as const;
const one = `${all}/:consentId` as const;

/** What the family allows: asked, answered, written down from paper, and stopped. */
export function consentRoutes(router: Router): void {
  router.page({
    path: all,
    access: readsPeople,
    audit: "consents-read",
    load: (tx, { dossierId }) => loadConsents(tx, dossierId),
    view: (model, request) => <ConsentsPage model={model} request={request} />,
  });
  asking(router);
  answering(router);
  stopping(router);
  onPaper(router);
}

function asking(router: Router): void {
  router.form({
    path: `${all}/vragen/:participationId`,
    access: writesPeople,
    audit: "consent-asked",
    askAbout: ["why"],
    schema: ({ today }, { grounds }) => askForm(today, grounds.asks),
    load: loadAsking,
    suggested: ({ seat, grounds }, { today }) => ({
      purpose: purposeFor(seat.role),
      sections: grounds.asks,
      endsOn: writeDutchDate(latestEnd(today)),
    }),
    view: (model, form, request) => <AskConsentPage model={model} form={form} request={request} />,
    async act(tx, input, place) {
      const consentId = await askConsent(tx, place, input);
      return { to: consentHref(place.dossierId, consentId), said: "consent.ask.done" };
    },
  });
}

function answering(router: Router): void {
  router.form({
    path: one,
    access: readsPeople,
    audit: "consent-answered",
    schema: () => answerForm,
    load: loadConsent,
    view: (model, form, request) => <ConsentPage model={model} form={form} request={request} />,
    async act(tx, { answer, reason }, place) {
      await answerAsSelf(tx, place, { answer, reason, sections: null });
      return { to: consentHref(place.dossierId, place.consentId), said: `consent.done.${answer}` };
    },
  });

  router.form({
    path: `${one}/deel`,
    access: readsPeople,
    audit: "consent-parts-chosen",
    schema: (_request, { consent }) => partsForm(countsOf(consent)),
    load: loadParts,
    suggested: ({ consent }) => ({ sections: countsOf(consent) }),
    view: (model, form, request) => (
      <ConsentPartsPage model={model} form={form} request={request} />
    ),
    async act(tx, { sections, reason }, place, { consent }) {
      await answerAsSelf(tx, place, { answer: "given", reason, sections });
      const said = consent.status === "in-force" ? "consent.done.less" : "consent.done.given";
      return { to: consentHref(place.dossierId, place.consentId), said };
    },
  });
}

function stopping(router: Router): void {
  router.form({
    path: `${one}/stoppen`,
    access: readsPeople,
    audit: "consent-withdrawn",
    schema: () => z.object({ reason: optionalText({ max: 2000 }) }),
    load: loadStopping,
    view: (model, form, request) => <StopConsentPage model={model} form={form} request={request} />,
    async act(tx, input, place) {
      await withdrawConsent(tx, place, input);
      return {
        to: consentHref(place.dossierId, place.consentId),
        said: "consent.done.withdrawn",
      };
    },
  });
}

function onPaper(router: Router): void {
  router.form({
    path: `${one}/papier`,
    access: writesPeople,
    audit: "consent-answered-on-paper",
    schema: (_request, { consent }) => consentPaperForm(consent.asked),
    load: loadConsent,
    suggested: ({ consent }) => ({ sections: consent.asked }),
    view: (model, form, request) => (
      <ConsentPaperPage model={model} form={form} request={request} />
    ),
    async act(tx, { paper: scan, sections, reason, ...given }, place) {
      const paper = scan && { name: scan.name, bytes: new Uint8Array(await scan.arrayBuffer()) };
      const chosen = given.answer === "given" ? (sections ?? null) : null;
      await answerOnPaper(tx, place, { ...given, sections: chosen, reason, paper });
      return { to: consentHref(place.dossierId, place.consentId), said: "consent.paper.kept" };
    },
  });

  router.file({
    path: `${one}/papier/:answerId`,
    access: readsPeople,
    audit: "consent-paper-read",
    load: readConsentPaper,
  });
}
