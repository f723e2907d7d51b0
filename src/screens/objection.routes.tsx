import { z } from "zod";
import { may } from "../domains/access/index.js";
import { dossierHref, loadDossier } from "../domains/dossier/index.js";
import {
  answerForm,
  answerObjection,
  askAboutSomebody,
  askForm,
  closeObjection,
  listAnswers,
  listHandlers,
  type Objection,
  objectionToAnswer,
  type ObjectionSubject,
  ownObjection,
  ownObjectionHref,
  subjectOfSeat,
  subjectOfVisit,
} from "../domains/objections/index.js";
import type { Tx } from "../platform/db/transaction.js";
import { actingPerson } from "../platform/events/events.js";
import type { Access } from "../platform/http/route.js";
import type { Router } from "../platform/http/router.js";
import { type AnswerModel, AnswerPage } from "./objection-answer.view.js";
import { type AskModel, AskPage } from "./objection-ask.view.js";
import { OwnQuestionPage } from "./objection-own.view.js";

const readsPeople: Access = { kind: "dossier", section: "people", act: "read" };
const below = "/dossiers/:dossierId/wie-keek" as const;

/** What a family asks about who looked: asking, reading the answer, and answering. */
export function objectionRoutes(router: Router): void {
  askRoutes(router);
  ownRoutes(router);
  answerRoutes(router);
}

async function askModel(tx: Tx, dossierId: string, subject: ObjectionSubject): Promise<AskModel> {
  const dossier = await loadDossier(tx, dossierId);
  return { dossier, subject, handlers: await listHandlers(tx, subject) };
}

function askRoutes(router: Router): void {
  router.form({
    path: `${below}/vraag/:visitId`,
    access: readsPeople,
    audit: "objection-asked",
    schema: () => askForm,
    load: async (tx, params) => askModel(tx, params.dossierId, await subjectOfVisit(tx, params)),
    view: (model, form, request) => <AskPage model={model} form={form} request={request} />,
    act: (tx, input, { dossierId }, { subject }) => ask(tx, dossierId, subject, input),
  });

  router.form({
    path: `${below}/vraag-over/:seatId`,
    access: readsPeople,
    audit: "objection-asked-about-seat",
    schema: () => askForm,
    load: async (tx, params) => askModel(tx, params.dossierId, await subjectOfSeat(tx, params)),
    view: (model, form, request) => <AskPage model={model} form={form} request={request} />,
    act: (tx, input, { dossierId }, { subject }) => ask(tx, dossierId, subject, input),
  });
}

async function ask(
  tx: Tx,
  dossierId: string,
  subject: ObjectionSubject,
  input: z.infer<typeof askForm>,
) {
  const objectionId = await askAboutSomebody(tx, dossierId, subject, input);
  return { to: ownObjectionHref({ dossierId, objectionId }), said: "objection.ask.sent" as const };
}

function ownRoutes(router: Router): void {
  router.page({
    path: `${below}/vragen/:objectionId`,
    access: readsPeople,
    audit: "objection-read",
    async load(tx, params) {
      const objection = await ownObjection(tx, params);
      const dossier = await loadDossier(tx, params.dossierId);
      return { dossier, objection, answers: await listAnswers(tx, objection) };
    },
    view: (model, request) => <OwnQuestionPage model={model} request={request} />,
  });

  router.deed({
    path: `${below}/vragen/:objectionId/klaar`,
    access: readsPeople,
    audit: "objection-closed",
    schema: z.object({}),
    back: ownObjectionHref,
    async act(tx, _input, params) {
      await closeObjection(tx, params);
      return { to: ownObjectionHref(params), said: "objection.own.closed" };
    },
  });
}

/** Not below a dossier: who guards privacy opens none, and the number says nothing of the child. */
function answerRoutes(router: Router): void {
  router.form({
    path: "/vragen/:objectionId",
    access: { kind: "professional" },
    audit: "objection-answered",
    schema: () => answerForm,
    load: async (tx, { objectionId }) => answerModel(tx, await objectionToAnswer(tx, objectionId)),
    view: (model, form, request) => <AnswerPage model={model} form={form} request={request} />,
    async act(tx, { body }, { objectionId }, { objection }) {
      await answerObjection(tx, objection, body);
      return { to: `/vragen/${objectionId}`, said: "objection.answer.sent" };
    },
  });
}

async function answerModel(tx: Tx, objection: Objection): Promise<AnswerModel> {
  const isAboutMe = objection.about.personId === actingPerson(tx);
  const answers = await listAnswers(tx, objection);
  const { dossierId } = objection;
  if (!isAboutMe || !(await may(tx, dossierId, "child", "read"))) {
    return { objection, answers, isAboutMe, dossier: undefined };
  }
  const { givenName, familyName } = await loadDossier(tx, dossierId);
  const dossier = { href: dossierHref(dossierId), name: `${givenName} ${familyName}` };
  return { objection, answers, isAboutMe, dossier };
}
