import type { Tx } from "../../platform/db/transaction.js";
import type { Access, Params, SignedInRequest } from "../../platform/http/route.js";
import type { Router } from "../../platform/http/router.js";
import { writeDutchDate } from "../../shared/dutch-date.js";
import { listParticipants } from "../access/index.js";
import { loadDossier } from "./dossier.actions.js";
import { needsHref } from "./need.view.js";
import { addPerspective, answerableOf, answerPerspective } from "./perspective.actions.js";
import { doneWithItForm, perspectiveForm } from "./perspective.form.js";
import {
  type AnswerModel,
  AnswerPerspectivePage,
  type PerspectiveFormModel,
  PerspectiveFormPage,
} from "./perspective.view.js";

const writesNeeds: Access = { kind: "dossier", section: "needs", act: "write" };
const needs = "/dossiers/:dossierId/behoeften" as const;

export function perspectiveRoutes(router: Router): void {
  router.form({
    path: `${needs}/visie`,
    access: writesNeeds,
    audit: "perspective-added",
    askAbout: ["body"],
    schema: ({ today }, { participants }) =>
      perspectiveForm(
        today,
        participants.map(({ id }) => id),
      ),
    load: loadSpeakers,
    suggested: suggestOwnView,
    view: (model, form, request) => (
      <PerspectiveFormPage model={model} form={form} request={request} />
    ),
    async act(tx, input, params) {
      const id = await addPerspective(tx, params, input);
      const to = `${needsHref(params.dossierId)}#visie-${id}`;
      return { to, said: "dossier.perspective.added" };
    },
  });

  router.form({
    path: `${needs}/visies/:perspectiveId/gedaan`,
    access: writesNeeds,
    audit: "perspective-answered",
    askAbout: ["doneWithIt"],
    schema: () => doneWithItForm,
    load: loadPerspective,
    values: ({ perspective }) => ({ doneWithIt: perspective.doneWithIt ?? "" }),
    view: (model, form, request) => (
      <AnswerPerspectivePage model={model} form={form} request={request} />
    ),
    async act(tx, input, params) {
      await answerPerspective(tx, params, input.doneWithIt);
      const to = `${needsHref(params.dossierId)}#visie-${params.perspectiveId}`;
      return { to, said: "dossier.perspective.answered" };
    },
  });
}

type Place = Params<typeof needs>;

async function loadSpeakers(
  tx: Tx,
  { dossierId }: Place,
  { viewer }: SignedInRequest,
): Promise<PerspectiveFormModel> {
  const dossier = await loadDossier(tx, dossierId);
  const participants = (await listParticipants(tx, dossierId)).filter((one) => one.isCurrent);
  const me = participants.find(({ personId }) => personId === viewer.personId);
  return { dossier, participants, me };
}

/** The child and a parent come to tell their own view; others often write down what was told. */
function suggestOwnView(
  { me }: PerspectiveFormModel,
  { today }: SignedInRequest,
): Record<string, string> {
  const saidOn = writeDutchDate(today);
  if (me?.role !== "kind" && me?.role !== "ouder" && me?.role !== "voogd") return { saidOn };
  const voice = me.role === "kind" ? "kind" : "ouder";
  return { saidOn, speaker: me.id, voice, how: "zelf-geschreven" };
}

async function loadPerspective(
  tx: Tx,
  place: Place & { perspectiveId: string },
): Promise<AnswerModel> {
  const dossier = await loadDossier(tx, place.dossierId);
  return { dossier, perspective: await answerableOf(tx, place) };
}
