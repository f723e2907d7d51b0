export const machtigingNl = {
  "machtiging.title": "Wie kijkt er mee?",
  "machtiging.intro":
    "U kunt iemand van het gezin laten meekijken bij {{name}}. U kiest zelf wat, en hoelang.",
  "machtiging.intro-child":
    "Je kunt iemand van je gezin laten meekijken. Jij kiest wat, en hoelang.",
  "machtiging.intro-reader": "Hier staat wie bij {{name}} mag meekijken, van wie, en tot wanneer.",
  "machtiging.new": "Laat iemand meekijken",
  "machtiging.none": "Er kijkt nu niemand mee.",
  "machtiging.reads": "{{name}} mag lezen: {{sections}}.",
  "machtiging.writes": "{{name}} mag lezen en schrijven: {{sections}}.",
  "machtiging.period": "Van {{from}} tot en met {{until}}. Gegeven door {{by}}.",
  "machtiging.why": "Waarom: {{why}}",
  "machtiging.stop": "Stop dit meteen",
  "machtiging.stop-of": "voor {{name}}",
  "machtiging.stop-own": "Ik wil niet meer meekijken",
  "machtiging.stopped": "Het meekijken is gestopt. Dat geldt vanaf nu.",
  "machtiging.before": "Keek eerder mee",
  "machtiging.until": "Stopte op {{date}}.",
  "machtiging.add-first":
    "Er is niemand om te kiezen. Vraag de regisseur om deze persoon eerst aan tafel te zetten, bijvoorbeeld als stiefouder.",
  "machtiging.add-first-child":
    "Er is niemand om te kiezen. Vraag de regisseur om deze persoon eerst aan tafel te zetten.",
  "machtiging.new-intro":
    "Wie meekijkt, ziet alleen wat u hier kiest. U kunt het altijd meteen stoppen. Het stopt vanzelf na hooguit een jaar. U hoeft niemand te laten meekijken.",
  "machtiging.new-intro-child":
    "Wie meekijkt, ziet alleen wat jij hier kiest. Je kunt het altijd meteen stoppen. Het stopt vanzelf na hooguit een jaar. Je hoeft niemand te laten meekijken.",
  "machtiging.new-16":
    "Op {{date}} wordt {{name}} 16 jaar. Dan stopt dit vanzelf en beslist {{name}} zelf wie er meekijkt.",
  "machtiging.who": "Wie mag er meekijken?",
  "machtiging.sections": "Wat mag die persoon zien?",
  "machtiging.sections-help": "Wie {{name}} is, hoort er altijd bij.",
  "machtiging.sections-help-child": "Wie jij bent, hoort er altijd bij.",
  "machtiging.act": "Alleen lezen, of ook schrijven?",
  "machtiging.lezen": "Alleen lezen",
  "machtiging.schrijven": "Lezen en schrijven",
  "machtiging.schrijven-hint": "Schrijven kan alleen waar u dat zelf ook kunt.",
  "machtiging.schrijven-hint-child": "Schrijven kan alleen waar jij dat zelf ook kunt.",
  "machtiging.why-asked": "Wilt u erbij schrijven waarom?",
  "machtiging.why-asked-child": "Wil je erbij schrijven waarom?",
  "machtiging.starts-on": "Vanaf welke dag?",
  "machtiging.ends-on": "Tot en met welke dag?",
  "machtiging.ends-on-help": "Hooguit een jaar.",
  "machtiging.submit": "Laat deze persoon meekijken",
  "machtiging.done": "Geregeld. Deze persoon kan nu meekijken en krijgt bericht.",
  "machtiging.line": "Kijkt mee tot en met {{until}}, gegeven door {{by}}.",
  "event.machtiging-given": "{{name}} mag meekijken",
  "event.machtiging-ended": "{{name}} kijkt niet meer mee",
} as const;

export type MachtigingTexts = Record<keyof typeof machtigingNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends MachtigingTexts {}
}
