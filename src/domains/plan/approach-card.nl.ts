export const approachCardNl = {
  "event.approach-card-written": "De kaart ‘zo benader je mij’ is geschreven of veranderd",
  "plan.approach": "Zo benader je {{name}}",
  "plan.approach-child": "Zo gaan anderen goed met jou om",
  "plan.approach.intro":
    "Voor iedereen die {{name}} ontmoet, ook voor wie verder niets van het plan hoeft te weten.",
  "plan.approach.intro-child":
    "Voor iedereen die jou ontmoet, ook voor wie de rest van jouw plan niet leest.",
  "plan.approach.none.title": "De kaart is nog leeg",
  "plan.approach.none":
    "Hier komt wat {{name}} rustig maakt, wat het moeilijk maakt en wat u nooit moet doen. {{name}} en de ouders weten dat het best.",
  "plan.approach.none-child":
    "Hier komt wat jou rustig maakt, wat het moeilijk maakt en wat anderen nooit moeten doen. Jij en je ouders weten dat het best.",
  "plan.approach.no-draft":
    "De kaart hoort bij het plan. Zodra er een plan in de maak is, kan de kaart worden geschreven.",
  "plan.approach.agreed":
    "Deze kaart hoort bij een plan dat al is voorgesteld of geldt. Veranderen kan in een nieuwe versie van het plan.",
  "plan.approach.to-draft": "Schrijf aan de kaart van de nieuwe versie",
  "plan.approach.to-page": "Alleen deze kaart bekijken",
  "plan.approach.write": "Schrijf de kaart",
  "plan.approach.change": "Kaart wijzigen",
  "plan.approach.save": "Bewaar de kaart",
  "plan.approach.saved": "De kaart is bewaard. Wie dit kind begeleidt, kan hem lezen.",
  "plan.approach.own-words": "Zo zegt {{name}} het zelf",
  "plan.approach.own-words-child": "Zo zeg jij het zelf",
  "plan.approach.own-words-help":
    "Zo letterlijk als kan. Bijvoorbeeld: als mijn capuchon op is, wil ik even niet praten.",
  "plan.approach.calms": "Dit maakt rustig",
  "plan.approach.calms-child": "Dit maakt jou rustig",
  "plan.approach.calms-help": "Wat kan iemand doen, en wat juist laten?",
  "plan.approach.triggers": "Dit maakt het moeilijk",
  "plan.approach.triggers-child": "Dit maakt het moeilijk voor jou",
  "plan.approach.triggers-help": "Geluiden, drukte, woorden, plotselinge veranderingen.",
  "plan.approach.never": "Doe dit nooit",
  "plan.approach.never-child": "Dit moet niemand bij jou doen",
  "plan.approach.never-help": "Ook niet als het goed bedoeld is.",
} as const;

export type ApproachCardTexts = Record<keyof typeof approachCardNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends ApproachCardTexts {}
}
