import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import type { Access, Params } from "../../platform/http/route.js";
import type { Router } from "../../platform/http/router.js";
import { findParticipant, findRegie, listParticipants } from "../access/index.js";
import { loadDossier } from "../dossier/index.js";
import {
  answerOnPaper,
  answerParts,
  approvalOf,
  partsAskedOf,
  readPaper,
} from "./approval.actions.js";
import { answerField, answersForm, paperForm } from "./approval.form.js";
import { PaperAnswerPage } from "./approval-paper.view.js";
import { AnswerPage, type AnswerPageModel } from "./approval.view.js";
import { contentOf } from "./canonical.actions.js";
import { planOf } from "./plan.actions.js";
import { planHref } from "./plan.hrefs.js";
import { answerHref } from "./proposal.hrefs.js";

const readsPlan: Access = { kind: "dossier", section: "plan", act: "read" };
const writesPlan: Access = { kind: "dossier", section: "plan", act: "write" };
const answers = "/dossiers/:dossierId/plan/:planId/instemming" as const;
const paper = `${answers}/:approvalId/papier` as const;

export function approvalRoutes(router: Router): void {
  answering(router);
  onPaper(router);
}

function answering(router: Router): void {
  router.form({
    path: answers,
    access: readsPlan,
    audit: "plan-answered",
    schema: (_request, model) => answersForm(openOf(model)),
    load: loadAnswerPage,
    view: (model, form, request) => <AnswerPage model={model} form={form} request={request} />,
    async act(tx, typed, place, model) {
      const [first] = openOf(model);
      if (!first) throw new Refused(model.isOpen ? "answer-given" : "plan-not-proposed");
      if (typed.length === 0) {
        throw new Refused("answer-missing", { field: answerField(first.id) });
      }
      await answerParts(tx, place, typed);
      return { to: answerHref(place), said: "approval.given-said" };
    },
  });
}

function onPaper(router: Router): void {
  router.form({
    path: paper,
    access: writesPlan,
    audit: "plan-answered-on-paper",
    schema: () => paperForm,
    async load(tx, place) {
      const dossier = await loadDossier(tx, place.dossierId);
      const approval = await approvalOf(tx, place);
      const asked = await findParticipant(tx, place.dossierId, approval.participationId);
      return { dossier, approval, name: asked?.name ?? "" };
    },
    view: (model, form, request) => <PaperAnswerPage model={model} form={form} request={request} />,
    async act(tx, { answer, reason, paper: scan }, place) {
      const read = scan && { name: scan.name, bytes: new Uint8Array(await scan.arrayBuffer()) };
      await answerOnPaper(tx, place, { answer, reason, paper: read });
      return { to: planHref(place.dossierId), said: "approval.paper.kept" };
    },
  });

  router.file({
    path: `${paper}/bestand`,
    access: writesPlan,
    audit: "plan-paper-read",
    load: readPaper,
  });
}

const openOf = ({ isOpen, mine }: AnswerPageModel) =>
  isOpen ? mine.filter(({ answer }) => answer === null) : [];

async function loadAnswerPage(tx: Tx, place: Params<typeof answers>): Promise<AnswerPageModel> {
  const dossier = await loadDossier(tx, place.dossierId);
  const plan = await planOf(tx, place);
  const people = await listParticipants(tx, place.dossierId);
  const me = people.filter(({ personId }) => personId === actingPerson(tx));
  const leads = (await findRegie(tx, place.dossierId)).find(({ kind }) => kind === "regisseur");
  return {
    dossier,
    planId: place.planId,
    isOpen: plan.status === "proposed",
    content: await contentOf(tx, dossier, plan),
    mine: await partsAskedOf(
      tx,
      place,
      me.map(({ id }) => id),
    ),
    name: me[0]?.name ?? "",
    regisseur: people.find(({ id }) => id === leads?.participationId),
  };
}
