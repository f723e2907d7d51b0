import type { LocalDate } from "../../shared/local-date.js";

/** The support pyramid, from what every school gives to the heaviest (NJi-notitie 3.3). */
export const supportLevels = ["basis", "breedte", "diepte", "vso", "opname"] as const;
export type SupportLevel = (typeof supportLevels)[number];

export type SupportLevelFields = {
  level: SupportLevel;
  /** Where the support goes back to; going up is possible, and is noticed. */
  aim: SupportLevel;
  reason: string;
  decidedOn: LocalDate;
};

/** On which level the child is helped since a day. Never changed: a new level is a new row. */
export type SupportLevelEntry = SupportLevelFields & {
  id: string;
  /** Null when this viewer may not know that person. */
  recordedByName: string | null;
};

declare module "../../platform/events/events.js" {
  interface Events {
    "support-level-set": { level: SupportLevel; aim: SupportLevel };
  }
}
