import type { Tx } from "../../platform/db/transaction.js";
import {
  addActivity,
  addGoal,
  answerApproval,
  bringIntoForce,
  changeActivity,
  changeGoal,
  changeOutline,
  confirmPlan,
  type GoalFields,
  listActivities,
  listApprovals,
  listGoals,
  proposePlan,
  removeActivity,
  scoreGoal,
  startNewVersion,
  startPlan,
  stopGoal,
  writeApproachCard,
  writeReturnScenario,
} from "../../domains/plan/index.js";
import type { PlanStory } from "../story.types.js";
import type { Deed, Stage } from "./stage.js";

type GoalStory = PlanStory["goals"][number];

/** The versions of the plan, one after the other, each made, answered and brought into force. */
export function planDeeds(stage: Stage): Deed[] {
  const origins = new Map<string, string>();
  let former: string | undefined;
  return (stage.story.plans ?? []).flatMap((plan) => {
    const version = new Version(stage, plan, origins);
    const before = () => former;
    const deeds = version.deeds(before, (id) => (former = id));
    return deeds;
  });
}

class Version {
  readonly #stage: Stage;
  readonly #plan: PlanStory;
  /** The same goal through all versions, by its key in the story. */
  readonly #origins: Map<string, string>;
  #planId = "";

  constructor(stage: Stage, plan: PlanStory, origins: Map<string, string>) {
    this.#stage = stage;
    this.#plan = plan;
    this.#origins = origins;
  }

  deeds(former: () => string | undefined, became: (planId: string) => void): Deed[] {
    const { madeOn, proposedOn, agreedOn, inForceOn, answers = [] } = this.#plan;
    const stage = this.#stage;
    const place = () => ({ dossierId: stage.dossierId, planId: this.#planId });
    const on = (day: number | undefined, run: (tx: Tx) => Promise<unknown>) =>
      day === undefined ? [] : [stage.regie(day, run)];
    return [
      stage.regie(madeOn, async (tx) => {
        this.#planId = await this.#begin(tx, former());
        became(this.#planId);
      }),
      ...on(madeOn, (tx) => this.#writeOutline(tx)),
      ...on(madeOn, (tx) => this.#writeGoals(tx)),
      ...on(madeOn, (tx) => this.#writeActivities(tx)),
      ...on(madeOn, (tx) => this.#writeCards(tx)),
      ...on(proposedOn, (tx) => proposePlan(tx, place())),
      ...answers.map((answer): Deed => ({
        day: answer.on,
        by: () => answer.person,
        run: (tx) => this.#answer(tx, answer),
      })),
      ...on(agreedOn, (tx) => confirmPlan(tx, place())),
      ...on(inForceOn, (tx) => bringIntoForce(tx, place())),
      ...this.#plan.goals.flatMap((goal) => this.#scores(goal)),
    ];
  }

  async #begin(tx: Tx, former: string | undefined): Promise<string> {
    const { dossierId } = this.#stage;
    if (former === undefined) return startPlan(tx, dossierId);
    const { extensionGrounds: grounds, endsOn } = this.#plan;
    const extension = grounds ? { grounds, endsOn: this.#stage.date(endsOn) } : undefined;
    return startNewVersion(tx, { dossierId, planId: former }, extension);
  }

  #place() {
    return { dossierId: this.#stage.dossierId, planId: this.#planId };
  }

  async #writeOutline(tx: Tx): Promise<void> {
    const { outlook, returnTo, startsOn, endsOn, nextStep, evaluationOn, extensionGrounds } =
      this.#plan;
    const date = (day: number) => this.#stage.date(day);
    await changeOutline(tx, this.#place(), {
      startsOn: date(startsOn),
      endsOn: date(endsOn),
      extensionGrounds: extensionGrounds ?? null,
      outlookDestination: outlook.destination,
      outlookGrounds: outlook.grounds,
      outlookHelping: outlook.helping,
      outlookHindering: outlook.hindering,
      returnAim: returnTo.aim,
      returnPlace: returnTo.place,
      returnExpectedOn: date(returnTo.expectedOn),
      nextStep,
      evaluationOn: date(evaluationOn),
    });
  }

  async #writeGoals(tx: Tx): Promise<void> {
    const { dossierId, planId } = this.#place();
    const known = await listGoals(tx, dossierId, planId);
    for (const goal of this.#plan.goals) {
      const before = known.find(({ originId }) => originId === this.#origins.get(goal.key));
      const fields = fieldsOf(goal);
      const goalId = before?.id ?? (await addGoal(tx, this.#place(), fields));
      if (before) await changeGoal(tx, { ...this.#place(), goalId }, fields);
      else this.#origins.set(goal.key, goalId);
      if (goal.ended) {
        const { reason, note } = goal.ended;
        await stopGoal(tx, { ...this.#place(), goalId }, { reason, note });
      }
    }
  }

  async #writeActivities(tx: Tx): Promise<void> {
    const { dossierId, planId } = this.#place();
    const goals = await listGoals(tx, dossierId, planId);
    const left = await listActivities(tx, dossierId, planId);
    for (const activity of this.#plan.activities) {
      const goal = goals.find(({ originId }) => originId === this.#origins.get(activity.goal));
      const performerParticipationId = this.#stage.seatOf(activity.performer);
      const fields = {
        ...this.#activityFields(activity),
        goalId: goal?.id ?? "",
        performerParticipationId,
      };
      const same = left.findIndex(
        (one) =>
          one.goalId === goal?.id && one.performerParticipationId === performerParticipationId,
      );
      const [before] = same < 0 ? [] : left.splice(same, 1);
      if (before) await changeActivity(tx, { dossierId, planId, activityId: before.id }, fields);
      else await addActivity(tx, { dossierId, planId }, fields);
    }
    for (const { id } of left) await removeActivity(tx, { dossierId, planId, activityId: id });
  }

  #activityFields(activity: PlanStory["activities"][number]) {
    const { what, kind, place, placeName, frequency, form, methods, material, payer } = activity;
    return {
      ...{ what, kind, place, frequency, form, payer },
      placeName: placeName ?? null,
      minutesPerWeek: Math.round(activity.hoursPerWeek * 60),
      startsOn: this.#stage.date(activity.startsOn),
      endsOn: this.#stage.date(activity.endsOn),
      methods: methods ?? null,
      material: material ?? null,
      decisionNumber: activity.decisionNumber ?? null,
    };
  }

  async #writeCards(tx: Tx): Promise<void> {
    const { returnScenario, approach } = this.#plan;
    if (returnScenario) {
      const { caller, ...scenario } = returnScenario;
      await writeReturnScenario(tx, this.#place(), {
        ...scenario,
        callerParticipationId: this.#stage.seatOf(caller),
      });
    }
    if (approach) {
      const { ownWords, ...card } = approach;
      await writeApproachCard(tx, this.#place(), { ...card, ownWords: ownWords ?? null });
    }
  }

  /** One person's answer counts for every part they were asked about. */
  async #answer(tx: Tx, answer: NonNullable<PlanStory["answers"]>[number]): Promise<void> {
    const { dossierId, planId } = this.#place();
    const asked = await listApprovals(tx, dossierId, planId);
    const own = asked.filter(
      ({ participationId }) => participationId === this.#stage.seatOf(answer.person),
    );
    for (const { id } of own) {
      await answerApproval(
        tx,
        { ...this.#place(), approvalId: id },
        { answer: answer.agreed ? "agreed" : "disagreed", reason: answer.reason },
      );
    }
  }

  #scores(goal: GoalStory): Deed[] {
    return (goal.scores ?? []).map(({ on, score, note, by }): Deed => ({
      day: on,
      by: () => (this.#mayScore(by) ? by : this.#stage.regisseur),
      run: async (tx) => {
        const { dossierId, planId } = this.#place();
        const origin = this.#origins.get(goal.key);
        const found = (await listGoals(tx, dossierId, planId)).find(
          ({ originId, status }) => originId === origin && status === "active",
        );
        if (!found) return;
        const scoredOn = this.#stage.date(on);
        await scoreGoal(tx, { dossierId, planId, goalId: found.id }, { score, note, scoredOn });
      },
    }));
  }

  /** Who only reads the plan tells the regisseur how far it is. */
  #mayScore(key: string): boolean {
    const role = this.#stage.story.table.find(({ person }) => person === key)?.role;
    return (
      role !== undefined &&
      !["leerplichtambtenaar", "jeugdarts", "betaler"].includes(role) &&
      !["clientondersteuner", "vervoerder"].includes(role)
    );
  }
}

function fieldsOf(goal: GoalStory): GoalFields {
  const [stepMinus2, stepMinus1, step0, stepPlus1, stepPlus2] = goal.steps;
  const { domain, title, childWords } = goal;
  return { domain, title, childWords, stepMinus2, stepMinus1, step0, stepPlus1, stepPlus2 };
}
