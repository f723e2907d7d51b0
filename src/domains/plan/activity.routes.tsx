import { z } from "zod";
import type { Tx } from "../../platform/db/transaction.js";
import type { Access, Params } from "../../platform/http/route.js";
import type { Router } from "../../platform/http/router.js";
import type { LocalDate } from "../../shared/local-date.js";
import { loadDossier } from "../dossier/index.js";
import { activityOf, addActivity, changeActivity, removeActivity } from "./activity.actions.js";
import { activityForm, activityValues } from "./activity.form.js";
import { ActivityFormPage, type ActivityPageModel } from "./activity.view.js";
import { activeGoals } from "./goal.actions.js";
import { participantsToChoose } from "./participants.choice.js";
import { planOf } from "./plan.actions.js";
import { typedDate } from "./plan.form.js";
import { planHref } from "./plan.hrefs.js";

const writesPlan: Access = { kind: "dossier", section: "plan", act: "write" };
const activities = "/dossiers/:dossierId/plan/:planId/activiteiten" as const;

export function activityRoutes(router: Router): void {
  router.form({
    path: `${activities}/nieuw`,
    access: writesPlan,
    audit: "activity-added",
    askAbout: ["what", "methods"],
    schema: ({ today }, model) => formFor(today, model),
    load: loadPlace,
    suggested: (model, { today }) => suggestions(model, today),
    view: (model, form, request) => (
      <ActivityFormPage model={model} form={form} request={request} />
    ),
    async act(tx, input, params) {
      const id = await addActivity(tx, params, input);
      return { to: activityHref(params.dossierId, id), said: "plan.activity.added" };
    },
  });

  router.form({
    path: `${activities}/:activityId/wijzigen`,
    access: writesPlan,
    audit: "activity-changed",
    askAbout: ["what", "methods"],
    schema: ({ today }, model) => formFor(today, model),
    load: loadActivity,
    values: ({ activity }) => activityValues(activity),
    view: (model, form, request) => (
      <ActivityFormPage model={model} form={form} request={request} />
    ),
    async act(tx, input, params) {
      await changeActivity(tx, params, input);
      const to = activityHref(params.dossierId, params.activityId);
      return { to, said: "plan.activity.saved" };
    },
  });

  router.deed({
    path: `${activities}/:activityId/verwijderen`,
    access: writesPlan,
    audit: "activity-removed",
    schema: z.object({}),
    back: ({ dossierId }) => planHref(dossierId),
    async act(tx, _input, params) {
      await removeActivity(tx, params);
      const to = `${planHref(params.dossierId)}#activiteiten`;
      return { to, said: "plan.activity.removed" };
    },
  });
}

const activityHref = (dossierId: string, id: string) => `${planHref(dossierId)}#activiteit-${id}`;

type Place = Params<typeof activities>;

async function loadPlace(tx: Tx, place: Place): Promise<ActivityPageModel> {
  return {
    dossier: await loadDossier(tx, place.dossierId),
    plan: await planOf(tx, place),
    goals: await activeGoals(tx, place),
    participants: await participantsToChoose(tx, place.dossierId),
  };
}

async function loadActivity(tx: Tx, place: Place & { activityId: string }) {
  return { ...(await loadPlace(tx, place)), activity: await activityOf(tx, place) };
}

function formFor(today: LocalDate, { goals, participants, activity }: ActivityPageModel) {
  // An activity may stay with a goal that has ended, and the action says when somebody has left.
  const kept = activity ? [activity.goalId] : [];
  const seats = activity ? [activity.performerParticipationId] : [];
  return activityForm(today, {
    goalIds: [...goals.map(({ id }) => id), ...kept],
    participationIds: [...participants.map(({ id }) => id), ...seats],
  });
}

/** The period of the plan, and the honest answer about the money. */
function suggestions({ plan }: ActivityPageModel, today: LocalDate): Record<string, string> {
  return {
    startsOn: typedDate(plan.startsOn ?? today),
    endsOn: typedDate(plan.endsOn),
    payer: "nog-niet-bekend",
  };
}
