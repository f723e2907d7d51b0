import type { LocalDate } from "../../shared/local-date.js";
import type { Answer, OrdinarySupportSuffices, RuleAnswer, RuleId } from "./oza.types.js";

export const routes = ["maatwerk", "voorziening", "extra-ondersteuning"] as const;
export type Route = (typeof routes)[number];

export type RouteFields = {
  route: Route;
  /** How many pupils need the same, this child included. */
  pupilsWithSameNeeds: number;
  ordinarySupportSuffices: OrdinarySupportSuffices;
  reason: string;
};

/** What the rules said on the day of the decision. */
export type AnswersOfThatDay = { advice: Route | "unknown"; oza: Answer; rules: RuleAnswer[] };

/** Which route was chosen, when, by whom. Never changed: a new decision is a new row. */
export type RouteDecision = RouteFields & {
  id: string;
  answers: AnswersOfThatDay;
  decidedOn: LocalDate;
  /** Null when this viewer may not know that person. */
  decidedByName: string | null;
};

/** A rule that answers otherwise today than on the day of the decision. */
export type ChangedAnswer = { rule: RuleId; then: Answer; now: Answer };

declare module "../../platform/events/events.js" {
  interface Events {
    "route-decided": { route: Route };
  }
}
