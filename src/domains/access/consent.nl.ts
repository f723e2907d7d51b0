export const consentNl = {
  "event.consent-asked": "Gevraagd of {{organisation}} mag meelezen",
  "event.consent-given": "{{name}} vindt goed dat {{organisation}} meeleest",
  "event.consent-refused": "{{name}} zei nee: {{organisation}} leest niet mee",
  "event.consent-postponed": "{{name}} wil later antwoorden over {{organisation}}",
  "event.consent-narrowed": "{{name}} laat {{organisation}} minder lezen",
  "event.consent-withdrawn": "{{name}} trok de toestemming voor {{organisation}} in",
  "event.consent-ended": "De toestemming voor {{organisation}} is voorbij",
  "consent.nav": "Toestemmingen",
  "consent.list.title": "Wie mag meelezen",
  "consent.list.title-child": "Wie bij jou mag meelezen",
  "consent.list.intro":
    "Welke organisaties met toestemming meelezen over {{name}}, wat zij lezen en tot wanneer.",
  "consent.list.intro-child":
    "Welke organisaties meelezen omdat jij of je ouders dat goed vonden, wat zij lezen en tot wanneer.",
  "consent.list.none": "Er is nog niets gevraagd",
  "consent.list.none-why":
    "Zodra een organisatie wil meelezen en daar toestemming voor nodig heeft, staat de vraag hier.",
  "consent.list.asked": "Wacht op antwoord",
  "consent.list.in-force": "Leest nu mee",
  "consent.list.over": "Leest niet of niet meer mee",
  "consent.list.to-ask": "Ziet nog niets",
  "consent.list.to-ask-why":
    "Deze mensen zitten aan tafel, maar lezen nog niet mee. Dat kan pas als het gezin toestemming geeft.",
  "consent.list.by-law": "Leest mee omdat de wet dat zegt",
  "consent.list.by-law-why":
    "Hiervoor vragen wij geen toestemming. Een nee zou niets veranderen, en dan is het geen echte vraag. Zij lezen alleen wat zij voor die taak nodig hebben.",
  "consent.list.by-law-why-child":
    "Hiervoor vragen we niets aan jou of je ouders. Als je nee zegt, verandert er niets, en dan is het geen echte vraag. Zij lezen alleen wat nodig is.",
  "consent.law.school": "De school geeft les en begeleiding. Dat is de eigen taak van de school.",
  "consent.law.swv":
    "Het samenwerkingsverband helpt scholen en beslist over extra hulp. Dat mag zonder toestemming (WPO artikel 18a lid 13).",
  "consent.law.leerplicht":
    "Leerplicht kijkt of een kind naar school gaat en helpt als dat niet lukt (Leerplichtwet artikel 16).",
  "consent.law.jeugdbescherming":
    "De jeugdbeschermer voert een besluit van de kinderrechter uit (Jeugdwet artikel 7.3.11).",
  "consent.law.besides": "Voor een ander deel is wel toestemming nodig: {{sections}}.",
  "consent.ask-link": "Vraag toestemming",
  "consent.answer-link": "Lees de vraag en geef antwoord",
  "consent.about": "voor {{organisation}}",
  "consent.waits-for": "Wacht op {{names}}.",
  "consent.read-until": "Tot en met {{date}}. Leest: {{sections}}.",
  "consent.state.asked": "Nog geen antwoord",
  "consent.state.in-force": "Leest mee",
  "consent.state.refused": "Nee gezegd",
  "consent.state.withdrawn": "Gestopt",
  "consent.state.ended": "Voorbij",
  "consent.state.lapsed": "Geen antwoord gekomen",
  "consent.since.asked": "Gevraagd op {{date}}",
  "consent.since.in-force": "Leest mee sinds {{date}}",
  "consent.since.refused": "Nee gezegd op {{date}}",
  "consent.since.withdrawn": "Gestopt op {{date}}",
  "consent.since.ended": "Gestopt na {{date}}",
  "consent.since.lapsed": "Gevraagd op {{date}}",
  "consent.undecided.gezag-onbeslist":
    "Nog niet bekend is wie gezag heeft. Een mens moet dat eerst uitzoeken. Tot dan geldt een ja nog niet.",
  "consent.undecided.niemand-met-gezag":
    "Er zit nog niemand met gezag aan tafel. Een mens moet eerst uitzoeken wie beslist. Tot dan geldt een ja nog niet.",
  "consent.undecided.jongere-ontbreekt":
    "De jongere beslist zelf mee, maar zit nog niet aan tafel. Zet de jongere eerst aan tafel. Tot dan geldt een ja nog niet.",
  "consent.undecided.people": "Naar de mensen aan tafel",
  "consent.purpose.meedenken": "Meedenken over wat {{name}} nodig heeft",
  "consent.purpose.meedenken-child": "Meedenken over wat jij nodig hebt",
  "consent.purpose.hulp-geven": "{{name}} goed kunnen helpen",
  "consent.purpose.hulp-geven-child": "Jou goed kunnen helpen",
  "consent.purpose.vervoer": "{{name}} halen en brengen",
  "consent.purpose.vervoer-child": "Jou halen en brengen",
  "consent.purpose.betalen": "Beslissen wie de hulp betaalt",
  "consent.purpose.bemiddelen": "Helpen als mensen het niet eens worden",
  "consent.purpose.onderzoek": "Een onderzoek doen bij {{name}}",
  "consent.purpose.onderzoek-child": "Een onderzoek doen bij jou",
  "consent.part.child": "wie {{name}} is: naam, leeftijd en waar we naartoe werken",
  "consent.part.child-child": "wie jij bent: je naam, je leeftijd en waar we naartoe werken",
  "consent.part.school": "school: welke school, welke groep en hoe het daar ging",
  "consent.part.care": "welke hulp en zorg er is, zonder medische gegevens",
  "consent.part.family": "wat er over thuis en het gezin staat",
  "consent.part.needs": "wat {{name}} nodig heeft en wat goed gaat",
  "consent.part.needs-child": "wat jij nodig hebt en wat goed gaat",
  "consent.part.people": "wie er aan tafel zitten",
  "consent.part.plan": "het plan: de doelen, en wie wat doet",
  "consent.part.approach": "de kaart: hoe je met {{name}} omgaat",
  "consent.part.approach-child": "jouw kaart: hoe anderen met jou omgaan",
  "consent.part.week": "de week: waar en wanneer",
  "consent.part.agreements": "de afspraken",
  "consent.part.money": "wie wat betaalt",
  "consent.part.attendance": "wanneer {{name}} op school was",
  "consent.part.attendance-child": "wanneer jij op school was",
  "consent.part.documents": "brieven en andere documenten",
  "consent.part.contact": "gesprekken met {{name}} zelf",
  "consent.part.contact-child": "gesprekken met jou",
  "consent.part.conflict": "gesprekken over een meningsverschil",
} as const;

export type ConsentTexts = Record<keyof typeof consentNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends ConsentTexts {}
}
