export const goalNl = {
  "plan.cancel": "Stoppen zonder bewaren",
  "plan.domain.school": "School en leren",
  "plan.domain.gezin": "Thuis en gezin",
  "plan.domain.vrije-tijd": "Vrije tijd en vrienden",
  "plan.goal.new": "Een doel erbij",
  "plan.goal.change": "Doel veranderen",
  "plan.goal.intro":
    "Een goed doel zegt wat {{name}} straks doet of kan, zodat iedereen het kan zien.",
  "plan.goal.add": "Zet dit doel in het plan",
  "plan.goal.save": "Bewaar dit doel",
  "plan.goal.domain": "Waar gaat het over?",
  "plan.goal.title": "Wat willen we bereiken?",
  "plan.goal.title-help":
    "Bijvoorbeeld: {{name}} is twee ochtenden per week rustig op de boerderij.",
  "plan.goal.child-words": "Hoe zegt {{name}} het zelf?",
  "plan.goal.child-words-help": "In eigen woorden, zo letterlijk als kan.",
  "plan.goal.steps": "Hoe ziet het eruit?",
  "plan.goal.steps-help":
    "Beschrijf gedrag dat iedereen kan zien. Dan is later duidelijk hoe ver het is.",
  "plan.goal.step.2": "Veel meer dan we hopen (+2)",
  "plan.goal.step.1": "Meer dan we hopen (+1)",
  "plan.goal.step.0": "Wat we afspreken (0)",
  "plan.goal.step.-1": "Een begin (−1)",
  "plan.goal.step.-2": "Zoals het nu is, of minder (−2)",
  "plan.goal.added": "Het doel staat in het plan.",
  "plan.goal.saved": "Het doel is veranderd. In de tijdlijn staat wat er eerst stond.",
  "plan.goal.removed": "Het doel is uit dit ontwerp gehaald. In de tijdlijn staat dat het er was.",
  "plan.goal.end-title": "Dit doel beëindigen",
  "plan.goal.end": "Beëindig dit doel",
  "plan.goal.end-reason": "Waarom stopt dit doel?",
  "plan.goal.end-note": "Wat hoort iemand te weten die dit later leest?",
  "plan.goal.ended-said": "Het doel is beëindigd. Het blijft leesbaar in het plan.",
  "plan.goal.ended.bereikt": "Het is bereikt",
  "plan.goal.ended.niet-meer-nodig": "Het is niet meer nodig",
  "plan.goal.ended.niet-haalbaar": "Het lukt nu niet",
  "plan.goal.ended.geen-aanbod-beschikbaar": "Er is geen aanbod beschikbaar",
  "plan.goal.ended.op-verzoek-van-het-gezin": "Het gezin wil ermee stoppen",
  "plan.goal.ended.vervangen": "Er komt een ander doel voor in de plaats",
  "plan.goal.card": "Print dit doel als kaart",
  "plan.goal.card-title": "Een doel van {{name}}",
  "plan.goal.we-are-here": "Hier zijn we nu",
  "plan.goal.score-title": "Hoe ver is dit doel?",
  "plan.goal.score": "Leg vast hoe ver het is",
  "plan.goal.where-now": "Waar staan we nu?",
  "plan.goal.scored-on": "Op welke dag is dit gezien?",
  "plan.goal.score-note": "Wat hielp, wat niet?",
  "plan.goal.scored": "Vastgelegd hoe ver dit doel is.",
} as const;

export type GoalTexts = Record<keyof typeof goalNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends GoalTexts {}
}
