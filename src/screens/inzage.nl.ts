export const inzageNl = {
  "inzage.link": "Alles lezen en meenemen",
  "inzage.title": "Alles over {{name}}",
  "inzage.title-child": "Alles over jou",
  "inzage.intro":
    "U mag alles lezen wat hier over {{name}} staat, en het meenemen. Dat kost niets en u hoeft niet te zeggen waarom.",
  "inzage.intro-child":
    "Je mag alles lezen wat hier over jou staat, en het meenemen. Dat kost niets en je hoeft niet te zeggen waarom.",
  "inzage.read": "Lees alles op één pagina",
  "inzage.read-what": "per onderdeel, met wie het zei en sinds wanneer.",
  "inzage.pdf": "Neem het mee als pdf",
  "inzage.pdf-what": "om te printen of te bewaren.",
  "inzage.json": "Neem het mee als bestand voor een computer",
  "inzage.json-what": "voor een ander programma. De bestanden zelf zitten erin.",
  "inzage.whose": "Voor wie is dit?",
  "inzage.whose.parents":
    "Voor de ouders of voogd met gezag. Vanaf 12 jaar mag het kind dit zelf ook.",
  "inzage.whose.both":
    "Voor het kind zelf en voor de ouders of voogd met gezag. Vanaf 16 jaar alleen voor de jongere.",
  "inzage.whose.youth": "Voor de jongere zelf, en voor niemand anders.",
  "inzage.others": "Er staan ook namen van anderen in. Bewaar het daarom op een veilige plek.",
  "inzage.wrong": "Klopt er iets niet?",
  "inzage.wrong-what":
    "Vraag om het te verbeteren, of zet uw opmerking erbij. U krijgt binnen een maand antwoord.",
  "inzage.wrong-what-child":
    "Vraag om het te verbeteren, of zet jouw opmerking erbij. Je krijgt binnen een maand antwoord.",
  "inzage.read-title": "Alles wat er staat over {{name}}",
  "inzage.read-title-child": "Alles wat er staat over jou",
  "inzage.nothing": "Hier staat niets.",
  "inzage.open-file": "Open dit bestand",
  "inzage.hidden.withheld":
    "Dit onderdeel zit er niet bij: het is voor u afgeschermd. Vraag de regisseur waarom.",
  "inzage.hidden.no-consent": "Dit onderdeel zit er niet bij: daar is geen toestemming voor.",
  "inzage.hidden.not-in-role":
    "Dit onderdeel zit er niet bij: op deze leeftijd is het voor het kind zelf of voor een ander.",
  "inzage.paper-title": "Alles over {{name}}",
  "inzage.paper-intro":
    "Dit is alles wat er op {{date}} in Eenplan stond en wat u mag lezen. Wat u niet mag lezen, staat erbij met de reden.",
  "inzage.paper-intro-child":
    "Dit is alles wat er op {{date}} in Eenplan stond en wat jij mag lezen. Wat je niet mag lezen, staat erbij met de reden.",
  "inzage.paper-footer": "Gemaakt op verzoek van wie het mag vragen",
  "inzage.paper-page": "Bladzijde {page} van {pages}",
} as const;

export type InzageTexts = Record<keyof typeof inzageNl, string>;

declare module "../platform/i18n/index.js" {
  interface Texts extends InzageTexts {}
}
