import type { LifeDomain } from "../../shared/life-domains.js";

export const ordinarySupportAnswers = ["ja", "nee", "onbekend"] as const;
/** Whether ordinary extra support of school and samenwerkingsverband is enough. */
export type OrdinarySupportSuffices = (typeof ordinarySupportAnswers)[number];

export type OzaRuleId =
  | "oza-school-not-alone"
  | "oza-two-domains"
  | "oza-education-and-care"
  | "oza-family"
  | "oza-one-plan"
  | "oza-one-regisseur";
export type RouteRuleId = "route-ordinary" | "route-maatwerk" | "route-voorziening";
export type RuleId = OzaRuleId | RouteRuleId;

export type Answer = "yes" | "no" | "unknown";

/** What one rule says of this child on one day, and what it looked at. */
export type RuleAnswer<Rule extends RuleId = RuleId> = {
  rule: Rule;
  answer: Answer;
  /** Names of people the rule looked at. */
  names?: string[];
  domains?: LifeDomain[];
  /** Unknown to this viewer only: the section it rests on is not theirs to read. */
  hidden?: true;
};

/** What the plan says; that domain stands after this one, so its facts are handed in. */
export type PlanFacts = {
  /** Undefined when this viewer may not read the plan. */
  plan: "agreed" | "being-made" | "none" | undefined;
  goalDomains: LifeDomain[];
};
