import type { TextKey } from "../../platform/i18n/index.js";
import type { FieldWords } from "../../ui/change-words.js";
import type { OutcomeFields } from "./analysis.types.js";
import type { CareerFields } from "./career.types.js";
import type { DossierFields } from "./dossier.types.js";
import type { NeedFields } from "./need.types.js";

const child: Record<keyof DossierFields, FieldWords> = {
  givenName: { label: "dossier.child.given-name" },
  familyName: { label: "dossier.child.family-name" },
  bornOn: { label: "dossier.child.born-on", as: "date" },
  sector: {
    label: "dossier.child.sector",
    as: (value) => `dossier.sector.${value}` as TextKey,
  },
  workingTowards: { label: "dossier.child.working-towards" },
};

const need: Record<keyof NeedFields, FieldWords> = {
  body: { label: "dossier.need.body" },
  domain: {
    label: "dossier.need.domain",
    as: (value) => `dossier.domain.${value}` as TextKey,
  },
  ivoHeading: {
    label: "dossier.need.ivo",
    as: (value) => `dossier.ivo.${value}` as TextKey,
  },
  source: { label: "dossier.need.source" },
  since: { label: "dossier.need.since", as: "date" },
};

const career: Record<keyof CareerFields, FieldWords> = {
  what: { label: "dossier.career.what" },
  whereAt: { label: "dossier.career.where" },
  startsOn: { label: "dossier.career.starts-on", as: "date" },
  endsOn: { label: "dossier.career.ends-on", as: "date" },
  effect: {
    label: "dossier.career.effect",
    as: (value) => `dossier.career.effect.${value}` as TextKey,
  },
  effectNote: { label: "dossier.career.effect-note" },
  source: { label: "dossier.source" },
};

const option: Record<keyof OutcomeFields, FieldWords> = {
  outcome: {
    label: "dossier.option.outcome",
    as: (value) => `dossier.option.outcome.${value}` as TextKey,
  },
  reason: { label: "dossier.option.reason" },
  decidedOn: { label: "dossier.option.decided-on", as: "date" },
  source: { label: "dossier.source" },
};

const answer: Record<"doneWithIt", FieldWords> = {
  doneWithIt: { label: "dossier.perspective.done-with-it" },
};

/** What changed in what is known of the child, in words. */
export const dossierChanges = {
  "dossier-changed": child,
  "need-changed": need,
  "career-entry-changed": career,
  "option-changed": option,
  "perspective-answered": answer,
};
