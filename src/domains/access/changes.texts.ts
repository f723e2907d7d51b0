import type { TextKey } from "../../platform/i18n/index.js";
import type { FieldWords } from "../../ui/change-words.js";
import type { GezagFacts, SeatFields } from "./participation.types.js";

const participation: Record<keyof Pick<SeatFields, "mandate" | "why">, FieldWords> = {
  mandate: {
    label: "people.seat.mandate",
    as: (value) => `people.mandate.${value}` as TextKey,
  },
  why: { label: "people.seat.why" },
};

const gezag: Record<Exclude<keyof GezagFacts, "underInvestigation">, FieldWords> = {
  relation: {
    label: "people.gezag.relation",
    as: (value) => `people.relation.${value}` as TextKey,
  },
  gezagForm: {
    label: "people.gezag.form",
    as: (value) => `people.gezag.form.${value}` as TextKey,
  },
  hasAuthority: {
    label: "people.gezag.has",
    as: (value) => `people.gezag.has.${value}` as TextKey,
  },
  source: { label: "people.gezag.source" },
  recordedOn: { label: "people.gezag.recorded-on", as: "date" },
};

const decision: Record<"decision" | "reason", FieldWords> = {
  decision: {
    label: "people.decision.what",
    as: (value) => `people.decision.${value}` as TextKey,
  },
  reason: { label: "people.decision.reason" },
};

/** What changed about who sits at the table, in words. */
export const accessChanges = {
  "participation-changed": participation,
  "gezag-recorded": gezag,
  "gezag-decided": decision,
};
