export const routeNl = {
  "event.route-decided": "Besloten welke route we nemen",
  "dossier.route.title": "Welke route past",
  "dossier.route.intro":
    "Maatwerk, een voorziening of gewone extra ondersteuning voor {{name}}: wat de regels zeggen en wat er is besloten.",
  "dossier.route.intro-child":
    "Welke soort hulp bij jou past: wat de regels zeggen en wat er is besloten.",
  "dossier.route.decision": "Het besluit",
  "dossier.route.none": "Er is nog geen route gekozen. Hieronder staat wat de regels nu zeggen.",
  "dossier.route.which": "Wat de regels nu zeggen",
  "dossier.route.try": "Laat zien wat dan past",
  "dossier.route.decide": "De route kiezen",
  "dossier.route.earlier": "Eerdere besluiten ({{count}})",
  "dossier.route.route": "Route",
  "dossier.route.maatwerk": "Maatwerk",
  "dossier.route.voorziening": "Een voorziening",
  "dossier.route.extra-ondersteuning": "Gewone extra ondersteuning",
  "dossier.route.maatwerk-hint": "Een eigen traject voor één tot drie leerlingen.",
  "dossier.route.voorziening-hint":
    "Aanbod voor vier leerlingen of meer die hetzelfde nodig hebben.",
  "dossier.route.extra-ondersteuning-hint":
    "Wat school en samenwerkingsverband al kunnen bieden, is genoeg.",
  "dossier.route.maatwerk-max":
    "Maatwerk spreekt u voor hooguit een jaar af. Met een onderbouwing mag het langer.",
  "dossier.route.maatwerk-max-child":
    "Wie aan tafel zit, spreekt maatwerk voor hooguit een jaar af. Met een onderbouwing mag het langer.",
  "dossier.route.advice.maatwerk": "Volgens de regels past maatwerk",
  "dossier.route.advice.voorziening": "Volgens de regels past een voorziening",
  "dossier.route.advice.extra-ondersteuning": "Volgens de regels past gewone extra ondersteuning",
  "dossier.route.advice.unknown": "Nog niet te zeggen: beantwoord eerst de twee vragen",
  "dossier.route.ordinary": "Is gewone extra ondersteuning genoeg?",
  "dossier.route.ordinary-help":
    "Dat is wat de school en het samenwerkingsverband binnen hun gewone aanbod kunnen doen.",
  "dossier.route.ordinary.ja": "Ja, dat is genoeg",
  "dossier.route.ordinary.nee": "Nee, er is meer nodig",
  "dossier.route.ordinary.onbekend": "Dat weten we nog niet",
  "dossier.route.pupils": "Hoeveel leerlingen hebben hetzelfde nodig?",
  "dossier.route.pupils-help":
    "Tel {{name}} mee. Kijk naar wat nodig is en niet naar de naam van een diagnose.",
  "dossier.route.form-intro":
    "Wat de regels vandaag zeggen, wordt bij het besluit bewaard. Een eerder besluit blijft leesbaar.",
  "dossier.route.choose": "Welke route kiest u?",
  "dossier.route.reason": "Waarom deze route?",
  "dossier.route.reason-help":
    "Kiest u iets anders dan de regels zeggen? Leg dan uit waarom dat hier beter is.",
  "dossier.route.save": "Leg dit besluit vast",
  "dossier.route.decided": "Het besluit is vastgelegd, met wat de regels vandaag zeggen.",
  "dossier.route.decided-on": "Besloten op",
  "dossier.route.deviates":
    "Dit is iets anders dan de regels die dag zeiden: {{advice}}. De reden staat erbij.",
  "dossier.route.answers-then": "Wat de regels die dag zeiden",
  "dossier.route.changed": "Sinds dit besluit is er iets veranderd",
  "dossier.route.changed-line": "{{question}} Toen: {{then}}. Nu: {{now}}.",
  "dossier.oza.title": "Is dit een onderwijs-zorgarrangement?",
  "dossier.oza.intro":
    "Dat is het als elk van deze punten klopt. Klopt er één niet, dan kan het nog steeds goede hulp zijn.",
  "dossier.oza.yes": "Ja, dit is een onderwijs-zorgarrangement",
  "dossier.oza.no": "Nee, nu niet: een of meer punten kloppen niet",
  "dossier.oza.unknown": "Nog niet te zeggen: een of meer punten zijn onbekend",
} as const;

export type RouteTexts = Record<keyof typeof routeNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends RouteTexts {}
}
