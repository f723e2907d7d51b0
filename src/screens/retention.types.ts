import type { Destruction, Hold, Kept, RetentionRule } from "../domains/rights/index.js";

export type RetentionModel = {
  kept: Kept[];
  holds: Hold[];
  destructions: Destruction[];
  rules: RetentionRule[];
};

/** One line of what is kept with its rule; nothing for who does not guard privacy there. */
export type ChosenKept = { kept: Kept; rule: RetentionRule } | undefined;
