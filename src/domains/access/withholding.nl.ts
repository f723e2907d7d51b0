export const withholdingNl = {
  "people.withholding.title": "Wat is afgeschermd?",
  "people.withholding.link": "Afschermen: wie ziet iets niet?",
  "people.withholding.intro":
    "Soms mag iemand een deel niet zien. Bijvoorbeeld omdat een rechter dat besliste. Dat gaat voor op de gewone regels.",
  "people.withholding.new": "Scherm iets af",
  "people.withholding.none": "Er is niets afgeschermd.",
  "people.withholding.line": "{{name}} ziet niet: {{sections}}.",
  "people.withholding.because": "Omdat: {{reason}}",
  "people.withholding.ordered": "{{court}}, uitspraak van {{date}}.",
  "people.withholding.from": "Vanaf {{from}}.",
  "people.withholding.from-until": "Van {{from}} tot en met {{until}}.",
  "people.withholding.by": "Vastgelegd door {{by}}.",
  "people.withholding.somebody": "iemand aan tafel",
  "people.withholding.lifted-by": "Opgeheven op {{date}} door {{by}}, omdat: {{reason}}",
  "people.withholding.state.in-force": "Geldt nu",
  "people.withholding.state.coming": "Gaat nog in",
  "people.withholding.state.ended": "Voorbij",
  "people.withholding.state.lifted": "Opgeheven",
  "people.withholding.lift": "Opheffen",
  "people.withholding.before": "Eerder afgeschermd",
  "people.withholding.who.title": "Voor wie schermt u iets af?",
  "people.withholding.who.intro":
    "Kies één persoon of één organisatie. Voor een organisatie geldt het voor iedereen die daar werkt.",
  "people.withholding.who.people": "Eén persoon",
  "people.withholding.who.organisations": "Een hele organisatie",
  "people.withholding.what.title": "Wat mag {{name}} niet zien?",
  "people.withholding.what.intro":
    "Kies de delen. Op de volgende pagina leest u eerst wat dit betekent.",
  "people.withholding.what.sections": "Deze delen ziet {{name}} niet",
  "people.withholding.what.seen": "Ziet dit nu",
  "people.withholding.what.unseen": "Ziet dit nu ook niet",
  "people.withholding.what.submit": "Lees wat dit betekent",
  "people.withholding.what.none": "Kies eerst minstens één deel.",
  "people.withholding.what.again": "Kies de delen",
  "people.withholding.why.title": "Waarom ziet {{name}} dit niet?",
  "people.withholding.effect": "Wat betekent dit voor wat {{name}} ziet?",
  "people.withholding.effect.taken": "Ziet straks niet meer",
  "people.withholding.effect.kept": "Blijft zien",
  "people.withholding.effect.unseen": "Zag dit al niet",
  "people.withholding.effect.nothing": "niets",
  "people.withholding.effect.everything":
    "Zonder ‘wie het kind is’ gaat het hele dossier dicht: {{name}} ziet dan niets meer.",
  "people.withholding.effect.everywhere":
    "Dit geldt op elke pagina, in lijsten, bestanden, op papier en in berichten. Laat {{name}} iemand anders meekijken? Dan stopt dat voor deze delen.",
  "people.withholding.effect.told":
    "{{name}} leest alleen dát er een deel is afgeschermd. Niet waarom, en niet door wie. De regisseur krijgt bericht.",
  "people.withholding.ground": "Op welke grond?",
  "people.withholding.ground.rechterlijke-uitspraak": "Een rechter heeft dit beslist",
  "people.withholding.ground.verzoek-ouder": "Een ouder met gezag vraagt dit",
  "people.withholding.ground.verzoek-kind": "Het kind vraagt dit",
  "people.withholding.ground.veiligheid": "Voor de veiligheid",
  "people.withholding.ground.eigen-afweging": "Een eigen afweging",
  "people.withholding.court": "Welke rechter?",
  "people.withholding.court-help": "Alleen bij een uitspraak. Bijvoorbeeld: rechtbank Gelderland.",
  "people.withholding.ordered-on": "Van welke dag is de uitspraak?",
  "people.withholding.reason": "Waarom?",
  "people.withholding.reason-help":
    "Dit lezen alleen mensen die de lijst van mensen aan tafel mogen zien. {{name}} leest dit nooit.",
  "people.withholding.starts-on": "Vanaf welke dag?",
  "people.withholding.ends-on": "Tot en met welke dag?",
  "people.withholding.ends-on-help": "Laat dit leeg als u dat nog niet weet.",
  "people.withholding.submit": "Scherm dit af",
  "people.withholding.done": "Vastgelegd. Vanaf die dag is dit deel afgeschermd.",
  "people.withholding.lift-title": "Dit niet meer afschermen",
  "people.withholding.lift-intro":
    "{{name}} ziet daarna weer wat bij de eigen rol hoort, ook wat er intussen is geschreven.",
  "people.withholding.lift-reason": "Waarom hoeft het niet meer?",
  "people.withholding.lift-submit": "Hef dit op",
  "people.withholding.lift-done": "Opgeheven. Dit deel is niet meer afgeschermd.",
  "event.withholding-recorded": "Een deel is afgeschermd voor {{name}}",
  "event.withholding-lifted": "Een deel is niet meer afgeschermd voor {{name}}",
} as const;

export type WithholdingTexts = Record<keyof typeof withholdingNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends WithholdingTexts {}
}
