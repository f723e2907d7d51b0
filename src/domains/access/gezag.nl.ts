export const gezagNl = {
  "people.gezag.title": "Gezag van {{name}}",
  "people.gezag.intro":
    "Gezag zegt wie over het kind mag beslissen. Leg het vast voor ieder apart, met de bron erbij.",
  "people.gezag.relation": "Wat is {{name}} van het kind?",
  "people.gezag.relation-child": "Wat is {{name}} van jou?",
  "people.gezag.form": "Hoe is het gezag geregeld?",
  "people.gezag.form-help": "Dit zijn de zes vormen van het gezagsregister.",
  "people.gezag.has": "Heeft {{name}} nu gezag?",
  "people.gezag.has-help":
    "Dit beslist een mens, niet het systeem. Weet u het niet zeker, kies dan dat het nog wordt uitgezocht. Daarna beslist u zelf wat {{name}} intussen mag zien.",
  "people.gezag.has.ja": "Ja, mag over het kind beslissen",
  "people.gezag.has.nee": "Nee, nu niet",
  "people.gezag.has.in-onderzoek": "Dat wordt nog uitgezocht (in onderzoek)",
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
  "people.gezag.has-unclear": "Het is nog niet duidelijk of er gezag is.",
  "people.gezag.misfit":
    "{{name}} zit aan tafel als ‘{{role}}’, maar heeft volgens de bron wel gezag. Zolang de rol zo is, ziet {{name}} alleen de hoofdzaken. Klopt de rol niet? Beëindig deze deelname en zet {{name}} in de juiste rol aan tafel.",
  "people.gezag.sees-main": "Daarom hoort {{name}} de hoofdzaken en niet meer.",
  "people.gezag.undecided":
    "Het is nog niet duidelijk of {{name}} over het kind mag beslissen. Dan delen we niets vanzelf.",
  "people.gezag.sees.niets": "{{name}} ziet nu niets van dit dossier.",
  "people.gezag.sees.hoofdzaken": "{{name}} ziet nu alleen de hoofdzaken.",
  "people.gezag.sees.alles": "{{name}} ziet en beslist nu als een ouder met gezag.",
  "people.gezag.decided-by": "Dat besliste {{by}}, omdat: {{reason}}",
  "people.gezag.somebody": "Iemand aan tafel",
  "people.gezag.decide": "Beslis wat {{name}} mag zien",
  "people.effect.title": "Wat betekent dit voor wat {{name}} ziet?",
  "people.effect.now": "Nu",
  "people.effect.yes": "Kiest u ‘ja’",
  "people.effect.no": "Kiest u ‘nee’",
  "people.effect.unclear":
    "Kiest u ‘wordt nog uitgezocht’, ‘tijdelijk geen gezag’ of ‘niet te bepalen’",
  "people.effect.unclear-then":
    "Ziet niets, tot u op de volgende pagina beslist wat {{name}} mag zien.",
  "people.effect.nothing": "Ziet niets van dit dossier.",
  "people.decision.title": "Wat mag {{name}} zien?",
  "people.decision.intro":
    "Niemand weet nu zeker of {{name}} over het kind beslist. Tot dat duidelijk is, beslist u wat {{name}} ziet. U schrijft erbij waarom.",
  "people.decision.known":
    "Hier is niets te beslissen: van {{name}} is bekend hoe het gezag is geregeld. Wat {{name}} ziet, volgt daaruit.",
  "people.decision.what": "Wat ziet {{name}} zolang het niet duidelijk is?",
  "people.decision.niets": "Niets",
  "people.decision.hoofdzaken": "Alleen de hoofdzaken",
  "people.decision.alles": "Alles wat een ouder met gezag ziet",
  "people.decision.alles-also": "{{name}} wordt dan ook gevraagd om ja of nee te zeggen.",
  "people.decision.reason": "Waarom?",
  "people.decision.reason-help":
    "Schrijf op waar u op afgaat. Bijvoorbeeld: de rechter beslist op 3 december, tot dan hoort vader hoe het op school gaat.",
  "people.decision.submit": "Leg dit besluit vast",
  "people.decision.done": "Vastgelegd. Dit geldt vanaf nu.",
  "people.shut.title": "Waarom ziet u hier niets?",
  "people.shut.link": "Waarom ziet u niets? Dit kunt u doen",
  "people.shut.none": "U ziet alles wat bij uw plek aan tafel hoort.",
  "people.shut.gezag-onbeslist": "Er wordt nog uitgezocht wie er over uw kind beslist",
  "people.shut.gezag-onbeslist-why":
    "U zit aan tafel bij een plan voor uw kind. Het is nog niet duidelijk wie over uw kind mag beslissen. Daarom ziet u nu niets. Dit zegt niets over u als ouder.",
  "people.shut.gezag-onbeslist-do-1":
    "Hebt u een papier over het gezag? Bijvoorbeeld een uitspraak van de rechter of een uittreksel uit het gezagsregister. Laat het zien aan degene die het plan leidt.",
  "people.shut.gezag-onbeslist-do-2":
    "U kunt zelf gratis een uittreksel uit het gezagsregister vragen bij de rechtbank.",
  "people.shut.gezag-onbeslist-do-3":
    "U mag altijd vragen om de hoofdzaken: hoe het met uw kind gaat en hoe het op school gaat.",
  "people.shut.geen-machtiging": "U kunt nog niet meekijken",
  "people.shut.geen-machtiging-why":
    "U zit aan tafel als stiefouder. U kunt meekijken zodra een ouder met gezag dat regelt. Is het kind 16 of ouder? Dan beslist het kind zelf.",
  "people.shut.geen-machtiging-do-1": "Vraag de ouder of de jongere om u te laten meekijken.",
  "people.shut.meerderjarig": "Uw kind is 18 jaar en beslist nu zelf",
  "people.shut.meerderjarig-why":
    "Vanaf 18 jaar zien ouders het plan niet meer vanzelf. Uw kind kan u wel laten meekijken.",
  "people.shut.meerderjarig-do-1":
    "Vraag uw kind of u mag meekijken. Uw kind regelt dat in Eenplan.",
  "people.shut.afgeschermd": "U ziet nu niets van dit plan",
  "people.shut.afgeschermd-why":
    "Wat u zag, is nu afgeschermd. Dat kan bijvoorbeeld door een uitspraak van een rechter.",
  "people.shut.afgeschermd-do-1":
    "Bent u het er niet mee eens? Zeg het tegen degene die het plan leidt, of vraag een advocaat of het Juridisch Loket om raad.",
  "people.shut.do": "Dit kunt u doen",
  "people.shut.call": "Vragen? Bel {{organisation}} en vraag naar {{regisseur}}.",
  "people.shut.ask": "Vragen? Vraag bij {{organisation}} naar {{regisseur}}.",
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
