export const timelineNl = {
  "dossier.timeline.title": "Tijdlijn",
  "dossier.timeline.intro":
    "Alles wat er rond {{name}} is gedaan en wat u mag lezen. Het nieuwste staat bovenaan.",
  "dossier.timeline.intro-child":
    "Alles wat er rond jou is gedaan en wat je mag lezen. Het nieuwste staat bovenaan.",
  "dossier.timeline.none": "Hier is niets gebeurd",
  "dossier.timeline.none-why": "Zodra iemand iets opschrijft of verandert, staat het hier.",
  "dossier.timeline.choose": "Zoek in de tijdlijn",
  "dossier.timeline.section": "Waar gaat het over?",
  "dossier.timeline.section-any": "Alles",
  "dossier.timeline.who": "Wie deed het?",
  "dossier.timeline.who-any": "Iedereen",
  "dossier.timeline.with-count": "{{name}} ({{count}})",
  "dossier.timeline.from": "Vanaf welke dag?",
  "dossier.timeline.until": "Tot en met welke dag?",
  "dossier.timeline.nothing-found": "Hier past niets bij",
  "dossier.timeline.try-else": "Kies iets anders, of toon weer alles.",
  "dossier.timeline.count": "Aantal gebeurtenissen: {{count}}",
  "dossier.timeline.earlier": "Wat er daarvoor gebeurde",
  "dossier.timeline.newest": "Naar het nieuwste",
  "dossier.timeline.by": "{{who}}, om {{time}}",
  "dossier.timeline.somebody": "Iemand aan tafel",
  "dossier.timeline.something": "Er is iets veranderd in het dossier",
  "dossier.timeline.what-was": "Wat stond er eerst?",
} as const;

export type TimelineTexts = Record<keyof typeof timelineNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends TimelineTexts {}
}
