export const timelineNl = {
  "dossier.timeline.title": "Tijdlijn",
  "dossier.timeline.intro":
    "Alles wat er rond {{name}} is gedaan en wat u mag lezen. Het nieuwste staat bovenaan.",
  "dossier.timeline.none": "Hier is niets gebeurd",
  "dossier.timeline.none-why": "Zodra iemand iets opschrijft of verandert, staat het hier.",
  "dossier.timeline.earlier": "Wat er daarvoor gebeurde",
  "dossier.timeline.newest": "Naar het nieuwste",
  "dossier.timeline.by": "{{who}}, om {{time}}",
  "dossier.timeline.somebody": "Iemand aan tafel",
  "dossier.timeline.something": "Er is iets veranderd in het dossier",
  "dossier.timeline.what-was": "Wat stond er eerst?",
  "dossier.timeline.change": "Eerst {{from}}, nu {{to}}",
  "dossier.timeline.nothing": "niets",
} as const;

export type TimelineTexts = Record<keyof typeof timelineNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends TimelineTexts {}
}
