import type { LocalDate } from "../../shared/local-date.js";

export const careerKinds = [
  "school",
  "overgang",
  "schorsing-of-verwijdering",
  "hulp",
  "thuis",
] as const;
export type CareerKind = (typeof careerKinds)[number];

export const careerEffects = ["hielp", "hielp-deels", "hielp-niet", "onbekend"] as const;
export type CareerEffect = (typeof careerEffects)[number];

export type CareerFields = {
  what: string;
  whereAt: string | undefined;
  startsOn: LocalDate;
  endsOn: LocalDate | undefined;
  effect: CareerEffect;
  effectNote: string | undefined;
  source: string;
};

/** One thing on the line of the years behind: a school, a transition, help that was tried. */
export type CareerEntry = CareerFields & {
  id: string;
  kind: CareerKind;
  recordedOn: LocalDate;
};

declare module "../../platform/events/events.js" {
  interface Events {
    "career-entry-added": { what: string };
    "career-entry-changed": { what: string; changes: Change[] };
  }
}
