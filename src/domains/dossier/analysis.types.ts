import type { LocalDate } from "../../shared/local-date.js";
import type { RecordedText, RecordedTextFields } from "./recorded-text.types.js";

export const optionOutcomes = ["overwogen", "afgewezen", "gekozen"] as const;
export type OptionOutcome = (typeof optionOutcomes)[number];

/** Why ordinary support does not suffice. */
export type AnalysisFields = RecordedTextFields;
export type Analysis = RecordedText;

export type OutcomeFields = {
  outcome: OptionOutcome;
  /** Empty only while it is still being considered. */
  reason: string;
  decidedOn: LocalDate;
  source: string;
};

/** A possibility that was looked at, what came of it, and why. */
export type ConsideredOption = OutcomeFields & { id: string; what: string };

declare module "../../platform/events/events.js" {
  interface Events {
    "analysis-added": { source: string };
    "option-added": { what: string };
    "option-changed": { what: string; changes: Change[] };
  }
}
