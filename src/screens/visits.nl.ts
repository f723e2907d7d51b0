export const visitsNl = {
  "visits.title": "Wie heeft gekeken?",
  "visits.intro":
    "Hier staat wie er in het dossier van {{name}} keek, wanneer, wat diegene las en waarvoor.",
  "visits.intro-child":
    "Hier staat wie er in jouw dossier keek, wanneer, wat diegene las en waarvoor.",
  "visits.how":
    "Wat iemand in één uur in één onderdeel deed, staat op één regel. Niemand kan hier iets veranderen of weghalen.",
  "visits.only-own":
    "U ziet hier alleen wanneer u zelf keek. Het gezin ziet iedereen die keek, ook u.",
  "visits.who-may": "Wie mag er kijken, en waarom?",
  "visits.filter.who": "Wie",
  "visits.filter.everybody": "Iedereen",
  "visits.filter.when": "Wanneer",
  "visits.filter.30": "De laatste 30 dagen",
  "visits.filter.90": "De laatste 3 maanden",
  "visits.filter.365": "Het laatste jaar",
  "visits.filter.alles": "Alles",
  "visits.list": "Wie er keek",
  "visits.count": "{{count}} keer gekeken",
  "visits.none": "Niemand anders heeft gekeken",
  "visits.none-why": "In deze tijd opende niemand anders dit dossier.",
  "visits.line.read": "Gelezen: {{part}}",
  "visits.line.changed": "Gelezen en veranderd: {{part}}",
  "visits.line.open": "Open laten staan: {{part}}",
  "visits.line.refused": "Geprobeerd, niet gezien: {{part}}",
  "visits.line.no-part": "een ander onderdeel",
  "visits.line.somebody": "Iemand die hier niet bij hoort",
  "visits.line.product": "Eenplan",
  "visits.line.at": "Om {{from}}",
  "visits.line.between": "Tussen {{from}} en {{to}}",
  "visits.line.times": "{{count}} keer",
  "visits.line.automatic": "Daarbij {{count}} keer vanzelf, omdat de pagina open bleef staan.",
  "visits.line.why": "Waarvoor: {{purpose}}.",
  "visits.line.emergency": "Noodgeval",
  "visits.ask": "Vraag of bezwaar",
  "visits.ask-hidden": "over {{name}}, {{when}}",
  "visits.ask-about": "over {{name}}",
  "audit.purpose.own-dossier": "het eigen dossier",
  "audit.purpose.regie": "het plan leiden",
  "audit.purpose.support-at-school": "hulp en onderwijs op school",
  "audit.purpose.swv-task": "een taak van het samenwerkingsverband",
  "audit.purpose.leerplicht": "kijken hoe het naar school gaan lukt",
  "audit.purpose.jeugdbescherming": "een besluit van de kinderrechter uitvoeren",
  "audit.purpose.emergency": "een noodgeval",
  "audit.purpose.meedenken": "meedenken, met toestemming van het gezin",
  "audit.purpose.hulp-geven": "hulp geven, met toestemming van het gezin",
  "audit.purpose.vervoer": "vervoer, met toestemming van het gezin",
  "audit.purpose.betalen": "betalen, met toestemming van het gezin",
  "audit.purpose.bemiddelen": "bemiddelen, met toestemming van het gezin",
  "audit.purpose.onderzoek": "onderzoek, met toestemming van het gezin",
  "audit.purpose.by-the-clock": "vanzelf, op een vaste tijd",
  "audit.purpose.unknown": "dat weten we niet",
  "visits.refused": "Wat Eenplan tegenhield",
  "visits.refused-why":
    "Hier probeerde iemand iets te openen wat niet mocht. Diegene kreeg niets te zien.",
  "visits.own": "Wanneer u zelf keek ({{count}})",
  "visits.own-child": "Wanneer je zelf keek ({{count}})",
  "visits.product": "Wat Eenplan zelf deed ({{count}})",
  "visits.product-why":
    "Eenplan kijkt soms vanzelf, bijvoorbeeld om iemand op tijd te herinneren. Daar leest geen mens mee.",
  "visits.latest": "Dit zijn de laatste {{count}}.",
  "visits.emergencies": "Noodgevallen",
  "visits.emergencies-why":
    "Als een kind gevaar loopt, mag iemand van school of hulp kort meekijken zonder aan tafel te zitten.",
  "visits.emergency.when": "{{day}}, van {{from}} tot {{until}}",
  "visits.emergency.reason": "De reden: “{{reason}}”",
  "visits.emergency.now": "Kijkt nu mee",
  "visits.emergency.over": "Voorbij",
  "visits.emergency.stopped": "Zelf eerder gestopt",
  "visits.questions": "Uw vragen en bezwaren",
  "visits.questions-child": "Jouw vragen en bezwaren",
} as const;

export type VisitsTexts = Record<keyof typeof visitsNl, string>;

declare module "../platform/i18n/index.js" {
  interface Texts extends VisitsTexts {}
}
