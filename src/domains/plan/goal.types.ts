import type { LifeDomain } from "../../shared/life-domains.js";

export { type LifeDomain, lifeDomains } from "../../shared/life-domains.js";

export const goalEndReasons = [
  "bereikt",
  "niet-meer-nodig",
  "niet-haalbaar",
  "geen-aanbod-beschikbaar",
  "op-verzoek-van-het-gezin",
  "vervangen",
] as const;
export type GoalEndReason = (typeof goalEndReasons)[number];

export const goalStatuses = ["active", "ended"] as const;

/** −2 is much less than hoped, 0 is what was agreed, +2 is much more. */
export const attainments = [-2, -1, 0, 1, 2] as const;
export type Attainment = (typeof attainments)[number];

/** What a person fills in. The five steps say in behaviour what each attainment looks like. */
export type GoalFields = {
  domain: LifeDomain;
  title: string;
  childWords: string | undefined;
  stepMinus2: string;
  stepMinus1: string;
  step0: string;
  stepPlus1: string;
  stepPlus2: string;
};

/** Whether a goal still stands is one thing, how far it is another: `attainment` is the latest score. */
export type Goal = GoalFields & {
  id: string;
  planId: string;
  /** The same goal through all versions of the plan. */
  originId: string;
  position: number;
  status: (typeof goalStatuses)[number];
  endedReason: GoalEndReason | null;
  endedNote: string | null;
  attainment: Attainment | null;
  scoredOn: string | null;
};

declare module "../../platform/events/events.js" {
  interface Events {
    "goal-added": { title: string };
    "goal-changed": { title: string; changes: Change[] };
    "goal-ended": { title: string; reason: GoalEndReason };
    "goal-removed": { title: string };
    "goal-scored": { title: string; score: Attainment };
  }
}
