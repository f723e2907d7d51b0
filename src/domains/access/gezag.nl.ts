export const gezagNl = {
  "people.gezag.title": "Gezag van {{name}}",
  "people.gezag.intro":
    "Gezag zegt wie over het kind mag beslissen. Leg het vast voor ieder apart, met de bron erbij.",
  "people.gezag.relation": "Wat is {{name}} van het kind?",
  "people.gezag.form": "Hoe is het gezag geregeld?",
  "people.gezag.form-help": "Dit zijn de zes vormen van het gezagsregister.",
  "people.gezag.has": "Heeft {{name}} nu gezag?",
  "people.gezag.has-help":
    "Dit beslist een mens, niet het systeem. Geeft het register ‘niet te bepalen’, vraag dan een uitspraak van de rechter of een verklaring, en schrijf bij de bron op waarop u afgaat.",
  "people.gezag.yes": "Ja, mag over het kind beslissen",
  "people.gezag.no": "Nee, nu niet",
  "people.gezag.source": "Waar staat dat?",
  "people.gezag.source-help":
    "Bijvoorbeeld: uittreksel gezagsregister, uitspraak van de rechter, verklaring van beide ouders.",
  "people.gezag.recorded-on": "Van welke dag is dat?",
  "people.gezag.submit": "Leg dit gezag vast",
  "people.gezag.done": "Vastgelegd hoe het gezag is geregeld.",
  "people.gezag.unknown": "Nog niet vastgelegd hoe het gezag is geregeld.",
  "people.gezag.line": "{{relation}}, {{form}}. {{has}} Bron: {{source}}, {{date}}.",
  "people.gezag.has-it": "Heeft gezag.",
  "people.gezag.has-not": "Heeft nu geen gezag.",
  "people.gezag.misfit":
    "{{name}} zit aan tafel als ‘{{role}}’, maar dat past niet bij het gezag dat is vastgelegd. De rol bepaalt wat iemand ziet. Klopt de rol niet? Beëindig deze deelname en zet {{name}} in de juiste rol aan tafel.",
  "people.gezag.form.tweehoofdig-ouderlijk-gezag": "tweehoofdig ouderlijk gezag",
  "people.gezag.form.eenhoofdig-ouderlijk-gezag": "eenhoofdig ouderlijk gezag",
  "people.gezag.form.gezamenlijk-gezag": "gezamenlijk gezag",
  "people.gezag.form.voogdij": "voogdij",
  "people.gezag.form.tijdelijk-geen-gezag": "tijdelijk geen gezag",
  "people.gezag.form.gezag-niet-te-bepalen": "gezag niet te bepalen",
  "people.gezag.hint.tweehoofdig-ouderlijk-gezag":
    "Twee ouders beslissen samen, ook na een scheiding.",
  "people.gezag.hint.eenhoofdig-ouderlijk-gezag":
    "Eén ouder beslist. De andere ouder hoort de hoofdzaken.",
  "people.gezag.hint.gezamenlijk-gezag": "Een ouder beslist samen met iemand die geen ouder is.",
  "people.gezag.hint.voogdij": "Een voogd die geen ouder is, of een instelling, beslist.",
  "people.gezag.hint.tijdelijk-geen-gezag":
    "Op dit moment mag niemand beslissen, bijvoorbeeld omdat een ouder minderjarig is of niet kan.",
  "people.gezag.hint.gezag-niet-te-bepalen":
    "Het register weet het niet, bijvoorbeeld bij gezag uit het buitenland.",
  "people.relation.moeder": "moeder",
  "people.relation.vader": "vader",
  "people.relation.ouder": "ouder",
  "people.relation.voogd": "voogd",
  "people.relation.pleegouder": "pleegouder",
  "people.relation.stiefouder": "stiefouder",
} as const;

export type GezagTexts = Record<keyof typeof gezagNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends GezagTexts {}
}
