export const familyHelpNl = {
  "family.call.title": "Gebeurt iets niet?",
  "family.call.phone": "Bel {{name}}:",
  "family.call.ask": "Vraag het aan {{name}}.",
  "family.call.who":
    "{{name}} is de regisseur. Dat is de vaste persoon die alles rond het plan regelt.",
  "family.call.deputy": "Lukt dat niet? Bel dan {{name}}:",
  "family.call.nobody": "Vraag het aan de school.",
  "family.words": "Moeilijke woorden uitgelegd",
  "family.words.regisseur": "Regisseur",
  "family.words.regisseur-is": "De vaste persoon die alles rond het plan regelt.",
  "family.words.approval": "Handelingsdeel",
  "family.words.approval-is":
    "Wat we gaan doen op school en daarbuiten. Ouders of voogd moeten er ja tegen zeggen.",
  "family.words.perspective": "Ontwikkelingsperspectief",
  "family.words.perspective-is": "Het plan voor een kind op school: waar werken we naartoe?",
  "family.words.tailored": "Maatwerk",
  "family.words.tailored-is": "Hulp en onderwijs die speciaal voor dit ene kind zijn bedacht.",
  "family.words.oza": "Onderwijs-zorgarrangement",
  "family.words.oza-is": "Onderwijs en zorg samen, in één plan.",
  "family.words.youth-care": "Jeugdhulp",
  "family.words.youth-care-is":
    "Hulp voor een kind en het gezin. De gemeente betaalt die volgens de Jeugdwet.",
  "family.words.decision": "Beschikking",
  "family.words.decision-is": "Een besluit van de gemeente, op papier.",
  "family.words.alliance": "Samenwerkingsverband",
  "family.words.alliance-is":
    "Alle scholen in de buurt samen. Zij zorgen dat er voor elk kind een plek is.",
  "family.words.duty": "Leerplichtambtenaar",
  "family.words.duty-is":
    "Iemand van de gemeente die let op het recht van elk kind om naar school te gaan.",
  "family.words.gezag": "Gezag",
  "family.words.gezag-is": "Wie volgens de wet over een kind mag beslissen.",
  "family.words.evaluation": "Evaluatie",
  "family.words.evaluation-is": "Samen terugkijken: wat ging goed, en wat doen we anders?",
} as const;

type FamilyHelpTexts = Record<keyof typeof familyHelpNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends FamilyHelpTexts {}
}
