export const retentionNl = {
  "retention.title": "Wat moet weg?",
  "retention.intro":
    "Dossiers die gesloten zijn, met de dag waarop een deel weg moet. U ziet een nummer en geen naam.",
  "retention.none": "Er is geen gesloten dossier waarvan uw organisatie iets bewaart.",
  "retention.all": "Alles wat uw organisatie bewaart",
  "retention.due-count": "Nu weg: {{count}}",
  "retention.caption": "Wat bewaard wordt, en tot wanneer",
  "retention.case": "Zaak",
  "retention.parts": "Onderdelen",
  "retention.rule": "Regel",
  "retention.closed": "Gesloten op",
  "retention.due": "Weg vanaf",
  "retention.state": "Nu",
  "retention.state.due": "moet weg",
  "retention.state.later": "nog bewaren",
  "retention.held.hold": "vastgehouden",
  "retention.held.objection": "er loopt een bezwaar of vraag",
  "retention.held.correction": "er loopt een vraag om te verbeteren",
  "retention.look": "Bekijk en vernietig",
  "retention.confirm-title": "Dit wordt vernietigd",
  "retention.confirm-none": "Kies een zaak in de lijst.",
  "retention.confirm-what":
    "Van zaak {{number}} verdwijnt voorgoed: {{sections}}. Ook wat de tijdlijn daarover zegt.",
  "retention.confirm-rest":
    "Wat blijft is dat het vernietigd is: welke soorten, hoeveel, volgens welke regel, door wie en wanneer.",
  "retention.confirm-why": "Waarom: {{why}} ({{source}})",
  "retention.confirm-not": "Dit kan nog niet.",
  "retention.destroy": "Vernietig dit voorgoed",
  "retention.destroyed-said": "Het is vernietigd. Dat staat nu in de lijst van wat vernietigd is.",
  "retention.holds": "Wat u vasthoudt",
  "retention.holds-none": "U houdt niets vast.",
  "retention.hold-new": "Houd een zaak vast",
  "retention.hold-intro":
    "Loopt er een bezwaar, klacht, zaak bij de rechter of verzoek? Dan vernietigt niemand iets van deze zaak tot u dit stopt.",
  "retention.hold-case": "Welke zaak?",
  "retention.hold-ground": "Waarvoor?",
  "retention.hold-reason": "Toelichting",
  "retention.hold-reason-help": "Zonder namen.",
  "retention.hold-submit": "Houd deze zaak vast",
  "retention.hold-said": "Deze zaak wordt vastgehouden.",
  "retention.hold-end": "Stop met vasthouden",
  "retention.hold-ended": "De zaak wordt niet meer vastgehouden.",
  "retention.ground.bezwaar": "een bezwaar",
  "retention.ground.klachtprocedure": "een klacht",
  "retention.ground.rechter": "een zaak bij de rechter",
  "retention.ground.verzoek": "een verzoek van het gezin",
  "retention.done": "Wat vernietigd is",
  "retention.done-none": "Er is nog niets vernietigd.",
  "retention.done-line": "Zaak {{number}}, op {{date}} door {{name}}: {{count}} stuks. {{source}}",
  "retention.rules": "De regels",
  "retention.rules-months": "{{months}} maanden na sluiting",
  "retention.rules-own": "Eigen keuze",
  "retention.rules-none": "staat niet in Eenplan",
  "retention.back": "Terug naar de lijst",
} as const;

export type RetentionTexts = Record<keyof typeof retentionNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends RetentionTexts {}
}
