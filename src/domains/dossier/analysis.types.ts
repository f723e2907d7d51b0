import type { LocalDate } from "../../shared/local-date.js";

export const optionOutcomes = ["overwogen", "afgewezen", "gekozen"] as const;
export type OptionOutcome = (typeof optionOutcomes)[number];

/** Why ordinary support does not suffice. A new insight is a new text; the earlier one stays. */
export type AnalysisFields = { body: string; source: string };

export type Analysis = AnalysisFields & {
  id: string;
  recordedOn: LocalDate;
};

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
