import type { Tx } from "../../platform/db/transaction.js";
import { Refused } from "../../platform/http/refusals.js";
import type { Access, Params } from "../../platform/http/route.js";
import type { Router } from "../../platform/http/router.js";
import { loadDossier } from "../dossier/index.js";
import { addGoal, changeGoal, goalOf, removeGoal, scoreGoal, stopGoal } from "./goal.actions.js";
import { doelenOf } from "./goal.api.js";
import { goalCard } from "./goal.document.js";
import { endGoalForm, goalForm, goalValues, scoreForm } from "./goal.form.js";
import { EndGoalPage, GoalFormPage, type GoalPageModel, ScoreGoalPage } from "./goal.view.js";
import { planOf } from "./plan.actions.js";
import { planHref } from "./plan.hrefs.js";
import { z } from "zod";

const writesPlan: Access = { kind: "dossier", section: "plan", act: "write" };
const goals = "/dossiers/:dossierId/plan/:planId/doelen" as const;

export function goalRoutes(router: Router): void {
  writingRoutes(router);
  lifeRoutes(router);
  readingRoutes(router);
}

function writingRoutes(router: Router): void {
  router.form({
    path: `${goals}/nieuw`,
    access: writesPlan,
    audit: "goal-added",
    askAbout: ["title", "childWords"],
    schema: () => goalForm,
    load: loadPlace,
    view: (model, form, request) => <GoalFormPage model={model} form={form} request={request} />,
    async act(tx, input, params) {
      const goalId = await addGoal(tx, params, input);
      return { to: `${planHref(params.dossierId)}#doel-${goalId}`, said: "plan.goal.added" };
    },
  });

  router.form({
    path: `${goals}/:goalId/wijzigen`,
    access: writesPlan,
    audit: "goal-changed",
    askAbout: ["title", "childWords"],
    schema: () => goalForm,
    load: loadGoal,
    values: ({ goal }) => goalValues(goal),
    view: (model, form, request) => <GoalFormPage model={model} form={form} request={request} />,
    async act(tx, input, params) {
      await changeGoal(tx, params, input);
      return { to: `${planHref(params.dossierId)}#doel-${params.goalId}`, said: "plan.goal.saved" };
    },
  });

  router.deed({
    path: `${goals}/:goalId/verwijderen`,
    access: writesPlan,
    audit: "goal-removed",
    schema: z.object({}),
    back: ({ dossierId }) => planHref(dossierId),
    async act(tx, _input, params) {
      await removeGoal(tx, params);
      return { to: planHref(params.dossierId), said: "plan.goal.removed" };
    },
  });
}

/** Whether a goal still stands, and how far it is: two different things. */
function lifeRoutes(router: Router): void {
  router.form({
    path: `${goals}/:goalId/beeindigen`,
    access: writesPlan,
    audit: "goal-ended",
    schema: () => endGoalForm,
    load: loadGoal,
    view: (model, form, request) => <EndGoalPage model={model} form={form} request={request} />,
    async act(tx, input, params) {
      await stopGoal(tx, params, input);
      return {
        to: `${planHref(params.dossierId)}#doel-${params.goalId}`,
        said: "plan.goal.ended-said",
      };
    },
  });

  router.form({
    path: `${goals}/:goalId/score`,
    access: writesPlan,
    audit: "goal-scored",
    schema: ({ today }) => scoreForm(today),
    load: loadGoal,
    view: (model, form, request) => <ScoreGoalPage model={model} form={form} request={request} />,
    async act(tx, input, params) {
      await scoreGoal(tx, params, input);
      return {
        to: `${planHref(params.dossierId)}#doel-${params.goalId}`,
        said: "plan.goal.scored",
      };
    },
  });
}

/** The same goals for other readers: on paper for the fridge, and as JSON for partners. */
function readingRoutes(router: Router): void {
  const readsPlan: Access = { kind: "dossier", section: "plan", act: "read" };

  router.file({
    path: `${goals}/:goalId/kaart.pdf`,
    access: readsPlan,
    audit: "goal-card-read",
    async load(tx, params, { locale, today }) {
      const { dossier, goal } = await loadGoal(tx, params);
      const card = { childName: dossier.givenName, goal, factsOn: today };
      return {
        bytes: async () => (await goalCard(card, locale)).bytes,
        mediaType: "application/pdf",
        name: "doel.pdf",
        inline: true,
      };
    },
  });

  router.json({
    path: "/api/v1/dossiers/:dossierId/planversies/:planId/doelen",
    access: readsPlan,
    audit: "goals-read-by-api",
    async load(tx, params) {
      const doelen = await doelenOf(tx, params);
      if (!doelen) throw new Refused("not-found");
      return doelen;
    },
  });
}

type Place = Params<typeof goals>;

async function loadPlace(tx: Tx, { dossierId, planId }: Place): Promise<GoalPageModel> {
  await planOf(tx, { dossierId, planId });
  return { dossier: await loadDossier(tx, dossierId), planId };
}

async function loadGoal(tx: Tx, place: Place & { goalId: string }) {
  return { ...(await loadPlace(tx, place)), goal: await goalOf(tx, place) };
}
