export const ruleNl = {
  "dossier.rule.answer.yes": "Ja",
  "dossier.rule.answer.no": "Nee",
  "dossier.rule.answer.unknown": "Nog onbekend",
  "dossier.rule.hidden":
    "Dit kunt u niet zien: u leest in dit dossier niet het onderdeel waar het antwoord uit volgt.",
  "dossier.rule.seen": "Gezien: {{seen}}",
  "dossier.rule.source": "Bron: {{source}}",
  "dossier.rule.oza-school-not-alone.question": "Kan de school dit niet alleen?",
  "dossier.rule.oza-school-not-alone.yes": "De school kan niet alleen bieden wat nodig is.",
  "dossier.rule.oza-school-not-alone.no":
    "Gewone extra ondersteuning is genoeg. Zorg erbij is dan niet nodig.",
  "dossier.rule.oza-school-not-alone.unknown":
    "Nog niemand heeft gezegd of gewone extra ondersteuning genoeg is.",
  "dossier.rule.oza-school-not-alone.changes":
    "Dit verandert met uw antwoord op de vraag of gewone extra ondersteuning genoeg is.",
  "dossier.rule.oza-school-not-alone.source":
    "NJi-notitie Onderwijs-zorgarrangementen, 3.1 (praktijk)",
  "dossier.rule.oza-two-domains.question": "Gaat het over school én nog een leefgebied?",
  "dossier.rule.oza-two-domains.yes":
    "Er zijn behoeften of doelen op school en op minstens één ander leefgebied.",
  "dossier.rule.oza-two-domains.no":
    "De behoeften en doelen gaan niet over school én thuis of vrije tijd.",
  "dossier.rule.oza-two-domains.unknown": "Er staan nog geen behoeften of doelen in het dossier.",
  "dossier.rule.oza-two-domains.changes":
    "Dit verandert als er een behoefte of doel bij komt of wegvalt.",
  "dossier.rule.oza-two-domains.source": "NJi-notitie Onderwijs-zorgarrangementen, 3.2 (praktijk)",
  "dossier.rule.oza-education-and-care.question": "Doen onderwijs en minstens één zorgpartner mee?",
  "dossier.rule.oza-education-and-care.yes":
    "Aan tafel zitten mensen van de school en van de zorg.",
  "dossier.rule.oza-education-and-care.no":
    "Aan tafel ontbreekt iemand van de school of een begeleider uit de zorg.",
  "dossier.rule.oza-education-and-care.unknown": "Het is nog niet bekend wie er aan tafel zit.",
  "dossier.rule.oza-education-and-care.changes":
    "Dit verandert als een school of zorgaanbieder mee gaat doen of stopt.",
  "dossier.rule.oza-education-and-care.source":
    "NJi-notitie Onderwijs-zorgarrangementen, 3.1 (praktijk)",
  "dossier.rule.oza-family.question": "Zijn ouders en kind partner?",
  "dossier.rule.oza-family.yes":
    "Een ouder of voogd zit aan tafel en het kind doet mee of liet weten wat het vindt. Vanaf 18 jaar telt de jongere zelf.",
  "dossier.rule.oza-family.no":
    "Een ouder of voogd ontbreekt aan tafel, of het kind is nog niet gehoord.",
  "dossier.rule.oza-family.unknown": "Het is nog niet bekend of het kind is gehoord.",
  "dossier.rule.oza-family.changes":
    "Dit verandert als een ouder meedoet en als het kind op een eigen manier vertelt hoe het dit ziet.",
  "dossier.rule.oza-family.source": "NJi-notitie Onderwijs-zorgarrangementen, 3.2 (praktijk)",
  "dossier.rule.oza-one-plan.question": "Is er één plan van iedereen?",
  "dossier.rule.oza-one-plan.yes": "Er is één plan waar iedereen het over eens werd.",
  "dossier.rule.oza-one-plan.no": "Er is nog geen plan.",
  "dossier.rule.oza-one-plan.unknown":
    "Er wordt aan een plan gewerkt, maar het is nog niet vastgesteld.",
  "dossier.rule.oza-one-plan.changes": "Dit wordt ja als het plan is vastgesteld.",
  "dossier.rule.oza-one-plan.source": "NJi-notitie Onderwijs-zorgarrangementen, 3.1 (praktijk)",
  "dossier.rule.oza-one-regisseur.question": "Is er één regisseur?",
  "dossier.rule.oza-one-regisseur.yes": "Eén partner aan tafel is regisseur.",
  "dossier.rule.oza-one-regisseur.no": "Niemand aan tafel is nu regisseur.",
  "dossier.rule.oza-one-regisseur.unknown": "Het is nog niet bekend wie regisseur is.",
  "dossier.rule.oza-one-regisseur.changes":
    "Dit verandert als er een regisseur komt of als die zonder opvolger weggaat.",
  "dossier.rule.oza-one-regisseur.source":
    "NJi-notitie Onderwijs-zorgarrangementen, 3.2 (praktijk)",
  "dossier.rule.route-ordinary.question": "Is gewone extra ondersteuning genoeg?",
  "dossier.rule.route-ordinary.yes":
    "Gewone extra ondersteuning is genoeg. Een bijzonder traject is niet nodig.",
  "dossier.rule.route-ordinary.no":
    "Gewone extra ondersteuning is niet genoeg. Dan past maatwerk of een voorziening.",
  "dossier.rule.route-ordinary.unknown":
    "Zoek eerst uit wat school en samenwerkingsverband zelf kunnen bieden.",
  "dossier.rule.route-ordinary.changes":
    "Dit verandert als school of samenwerkingsverband meer of minder kan bieden.",
  "dossier.rule.route-ordinary.source": "NJi-notitie Onderwijs-zorgarrangementen, 3.3 (praktijk)",
  "dossier.rule.route-maatwerk.question": "Gaat het om één tot drie leerlingen?",
  "dossier.rule.route-maatwerk.yes": "Het gaat om één of enkele leerlingen. Dat heet maatwerk.",
  "dossier.rule.route-maatwerk.no": "Het gaat om vier leerlingen of meer.",
  "dossier.rule.route-maatwerk.unknown":
    "Het is nog niet bekend hoeveel leerlingen hetzelfde nodig hebben.",
  "dossier.rule.route-maatwerk.changes":
    "Vanaf vier leerlingen die hetzelfde nodig hebben, wordt dit nee.",
  "dossier.rule.route-maatwerk.source":
    "Handreiking Onderwijs buiten de schoolmuren, ‘Maatwerk of voorziening’ (praktijk)",
  "dossier.rule.route-voorziening.question":
    "Zijn er vier leerlingen of meer met dezelfde behoeften?",
  "dossier.rule.route-voorziening.yes":
    "Er is een groep van vier of meer. Dan past een voorziening voor de groep.",
  "dossier.rule.route-voorziening.no":
    "Er zijn minder dan vier leerlingen die hetzelfde nodig hebben.",
  "dossier.rule.route-voorziening.unknown":
    "Het is nog niet bekend hoeveel leerlingen hetzelfde nodig hebben.",
  "dossier.rule.route-voorziening.changes": "Met minder dan vier leerlingen wordt dit nee.",
  "dossier.rule.route-voorziening.source":
    "Handreiking Onderwijs buiten de schoolmuren, ‘Maatwerk of voorziening’ (praktijk)",
} as const;

export type RuleTexts = Record<keyof typeof ruleNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends RuleTexts {}
}
