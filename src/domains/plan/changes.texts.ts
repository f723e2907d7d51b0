import type { TextKey } from "../../platform/i18n/index.js";
import type { FieldWords } from "../../ui/change-words.js";
import type { ActivityFields } from "./activity.types.js";
import type { ApproachCardFields } from "./approach-card.types.js";
import type { GoalFields } from "./goal.types.js";
import type { OutlineFields } from "./plan.types.js";
import type { ReturnScenarioFields } from "./return-scenario.types.js";

const outline: Record<keyof OutlineFields, FieldWords> = {
  startsOn: { label: "plan.outline.starts-on", as: "date" },
  endsOn: { label: "plan.outline.ends-on", as: "date" },
  extensionGrounds: { label: "plan.period.extension" },
  outlookDestination: { label: "plan.outlook.destination" },
  outlookGrounds: { label: "plan.outlook.grounds" },
  outlookHelping: { label: "plan.outlook.helping" },
  outlookHindering: { label: "plan.outlook.hindering" },
  returnAim: { label: "plan.return.aim" },
  returnPlace: { label: "plan.return.place" },
  returnExpectedOn: { label: "plan.return.expected-on", as: "date" },
  nextStep: { label: "plan.period.next-step" },
  evaluationOn: { label: "plan.period.evaluation", as: "date" },
};

const goal: Record<keyof GoalFields, FieldWords> = {
  domain: { label: "plan.goal.domain", as: (value) => `plan.domain.${value}` as TextKey },
  title: { label: "plan.goal.title" },
  childWords: { label: "plan.goal.child-words" },
  stepPlus2: { label: "plan.goal.step.2" },
  stepPlus1: { label: "plan.goal.step.1" },
  step0: { label: "plan.goal.step.0" },
  stepMinus1: { label: "plan.goal.step.-1" },
  stepMinus2: { label: "plan.goal.step.-2" },
};

const activity: Record<keyof ActivityFields, FieldWords> = {
  goalId: { label: "plan.activity.goal" },
  what: { label: "plan.activity.what" },
  kind: { label: "plan.activity.kind", as: (value) => `plan.activity.kind.${value}` as TextKey },
  performerParticipationId: { label: "plan.activity.performer" },
  place: {
    label: "plan.activity.place",
    as: (value) => `plan.activity.place.${value}` as TextKey,
  },
  placeName: { label: "plan.activity.place-name" },
  frequency: { label: "plan.activity.frequency" },
  minutesPerWeek: { label: "plan.activity.hours", as: "hours" },
  form: {
    label: "plan.activity.form",
    as: (value) => `plan.activity.form-short.${value}` as TextKey,
  },
  startsOn: { label: "plan.activity.starts-on", as: "date" },
  endsOn: { label: "plan.activity.ends-on", as: "date" },
  methods: { label: "plan.activity.methods" },
  material: { label: "plan.activity.material" },
  payer: {
    label: "plan.activity.payer",
    as: (value) => `plan.activity.payer.${value}` as TextKey,
  },
  decisionNumber: { label: "plan.activity.decision" },
};

const scenario: Record<keyof ReturnScenarioFields, FieldWords> = {
  direction: {
    label: "plan.scenario.direction",
    as: (value) => `plan.scenario.direction.${value}` as TextKey,
  },
  planA: { label: "plan.scenario.plan-a" },
  planB: { label: "plan.scenario.plan-b" },
  relapse: { label: "plan.scenario.relapse" },
  callerParticipationId: { label: "plan.scenario.caller" },
  callsWhen: { label: "plan.scenario.calls-when" },
  aftercare: { label: "plan.scenario.aftercare" },
};

const card: Record<keyof ApproachCardFields, FieldWords> = {
  ownWords: { label: "plan.approach.own-words" },
  calms: { label: "plan.approach.calms" },
  triggers: { label: "plan.approach.triggers" },
  never: { label: "plan.approach.never" },
};

/** What changed in the plan, in words. */
export const planChanges = {
  "plan-outline-changed": outline,
  "goal-changed": goal,
  "activity-changed": activity,
  "return-scenario-written": scenario,
  "approach-card-written": card,
};
