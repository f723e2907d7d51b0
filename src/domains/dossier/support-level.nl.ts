export const supportLevelNl = {
  "event.support-level-set": "Afgesproken hoeveel hulp er op school is",
  "dossier.level.title": "Hoeveel hulp er op school is",
  "dossier.level.intro":
    "Het niveau van de ondersteuning van {{name}}, en naar welk niveau het terug kan.",
  "dossier.level.intro-child":
    "Hoeveel hulp je nu op school krijgt, en waar we samen naartoe werken.",
  "dossier.level.none": "Het niveau is nog niet vastgelegd",
  "dossier.level.none-why":
    "Leg vast hoeveel ondersteuning er nu is en waar die weer naartoe kan. Dan ziet iedereen of het lichter wordt.",
  "dossier.level.none-why-child":
    "Zodra is afgesproken hoeveel hulp je op school krijgt, lees je het hier.",
  "dossier.level.new": "Het niveau vastleggen",
  "dossier.level.earlier": "Eerdere niveaus ({{count}})",
  "dossier.level.level": "Niveau",
  "dossier.level.aim": "Gericht op",
  "dossier.level.reason": "Waarom",
  "dossier.level.decided-on": "Besloten op",
  "dossier.level.basis": "Basisondersteuning",
  "dossier.level.breedte": "Breedteondersteuning",
  "dossier.level.diepte": "Diepteondersteuning",
  "dossier.level.vso": "Speciaal onderwijs: (v)so",
  "dossier.level.opname": "Opname met onderwijs",
  "dossier.level.basis-hint": "Wat elke school in de regio zelf biedt.",
  "dossier.level.breedte-hint":
    "Extra ondersteuning, licht of voor een tijd, meestal in de eigen school.",
  "dossier.level.diepte-hint":
    "Intensieve extra ondersteuning, vaak samen met jeugdhulp of op een andere plek.",
  "dossier.level.vso-hint": "Een plek in het (voortgezet) speciaal onderwijs.",
  "dossier.level.opname-hint": "Behandeling met verblijf, terwijl het onderwijs doorgaat.",
  "dossier.level.form-intro": "Een eerder niveau blijft leesbaar, met de reden van toen.",
  "dossier.level.level-now": "Op welk niveau is de ondersteuning nu?",
  "dossier.level.aim-question": "Naar welk niveau werkt u toe?",
  "dossier.level.aim-help":
    "Ondersteuning is bedoeld om weer lichter te worden. Kies waar dit kind naar terug kan.",
  "dossier.level.reason-question": "Waarom dit niveau, en wat is nodig om terug te gaan?",
  "dossier.level.save": "Leg dit niveau vast",
  "dossier.level.saved": "Het niveau is vastgelegd. Het vorige blijft leesbaar.",
  "dossier.level.aim-up":
    "Dit is gericht op zwaardere ondersteuning dan nu. Bespreek met elkaar of dat zo bedoeld is, en wanneer het weer lichter kan.",
  "dossier.level.aim-same":
    "Dit is gericht op hetzelfde niveau als nu. Spreek af wanneer u bekijkt of het lichter kan.",
} as const;

export type SupportLevelTexts = Record<keyof typeof supportLevelNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends SupportLevelTexts {}
}
