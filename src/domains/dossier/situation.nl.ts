export const situationNl = {
  "dossier.facts.title": "Gegevens",
  "dossier.facts.title-child": "Jouw gegevens",
  "dossier.facts.intro":
    "Wat we weten van {{name}}: hoe het nu is, van wie we dat weten en wanneer het is opgeschreven.",
  "dossier.facts.intro-child":
    "Wat we van jou weten: hoe het nu met je gaat, van wie we dat weten en wanneer het is opgeschreven.",
  "dossier.facts.more": "Hoe het zo kwam",
  "dossier.situation.now": "Hoe het nu is",
  "dossier.situation.now-child": "Hoe het nu met je gaat",
  "dossier.situation.earlier": "Hoe het eerder was",
  "dossier.situation.earlier-child": "Hoe het eerder met je ging",
  "dossier.situation.on": "Zoals opgeschreven op {{date}}",
  "dossier.situation.new": "Schrijf op hoe het nu is",
  "dossier.situation.first": "Schrijf op hoe het nu is",
  "dossier.situation.none": "Hier staat nog niets",
  "dossier.situation.none-write":
    "Schrijf als eerste op hoeveel uur {{name}} nu naar school gaat en sinds wanneer dat zo is.",
  "dossier.situation.none-read": "School of de regisseur schrijft op hoe het nu met {{name}} gaat.",
  "dossier.situation.none-read-child": "School of de regisseur schrijft op hoe het nu met je gaat.",
  "dossier.situation.form-intro":
    "Verander wat anders is geworden. Wat we eerder wisten van {{name}} blijft bewaard.",
  "dossier.situation.submit": "Zet dit in het dossier",
  "dossier.situation.said": "Opgeschreven hoe het nu is. Wat er eerst stond, staat eronder.",
  "dossier.situation.absence-legend": "Uren en afwezigheid",
  "dossier.situation.school-legend": "School en vrijstelling",
  "dossier.situation.home-since": "Is thuis sinds",
  "dossier.situation.home-since-child": "Je bent thuis sinds",
  "dossier.situation.home-since-help":
    "De eerste dag zonder school. Laat dit leeg als het kind nu minder uren gaat of weer naar school gaat.",
  "dossier.situation.home.days": "{{count}} dagen",
  "dossier.situation.home.days-one": "1 dag",
  "dossier.situation.home.weeks": "{{count}} weken ({{days}} dagen)",
  "dossier.situation.home.weeks-one": "1 week ({{days}} dagen)",
  "dossier.situation.home.months": "{{count}} maanden ({{days}} dagen)",
  "dossier.situation.home.months-one": "1 maand ({{days}} dagen)",
  "dossier.situation.hours": "Uren naar school per week",
  "dossier.situation.hours-help":
    "Ook onderwijs op een andere plek telt mee. Bijvoorbeeld 6 of 6:30.",
  "dossier.situation.hours-value": "{{hours}} per week",
  "dossier.situation.absence": "Is er afwezigheid, en zo ja welke?",
  "dossier.situation.absence-short": "Afwezigheid",
  "dossier.situation.absence.geen": "Geen: gaat alle uren naar school",
  "dossier.situation.absence.geen-child": "Geen: je gaat alle uren naar school",
  "dossier.situation.absence.minder-uren": "Gaat minder uren, zo afgesproken",
  "dossier.situation.absence.minder-uren-child": "Je gaat minder uren, zo afgesproken",
  "dossier.situation.absence.ziek": "Ziek gemeld",
  "dossier.situation.absence.ziek-child": "Je bent ziek gemeld",
  "dossier.situation.absence.geoorloofd-overig": "Geoorloofd, om een andere reden",
  "dossier.situation.absence.ongeoorloofd":
    "Ongeoorloofd: ingeschreven, zonder geldige reden afwezig",
  "dossier.situation.absence.vrijstelling": "Heeft een vrijstelling van de leerplicht",
  "dossier.situation.absence.vrijstelling-child": "Je hebt een vrijstelling van de leerplicht",
  "dossier.situation.absence.niet-ingeschreven": "Nergens ingeschreven",
  "dossier.situation.absence.niet-ingeschreven-child": "Je bent nergens ingeschreven",
  "dossier.situation.registration": "Inschrijving",
  "dossier.situation.registration.ingeschreven": "Ingeschreven op een school",
  "dossier.situation.registration.ingeschreven-child": "Je bent ingeschreven op een school",
  "dossier.situation.registration.stamschool":
    "De stamschool blijft verantwoordelijk, het kind leert ergens anders",
  "dossier.situation.registration.stamschool-child":
    "Jouw stamschool blijft verantwoordelijk, jij leert ergens anders",
  "dossier.situation.registration.geen": "Niet ingeschreven",
  "dossier.situation.registration.geen-child": "Je bent niet ingeschreven",
  "dossier.situation.school": "School",
  "dossier.situation.group": "Groep of klas",
  "dossier.situation.exemption": "Vrijstelling",
  "dossier.situation.exemption.geen": "Geen vrijstelling",
  "dossier.situation.exemption.5a":
    "Artikel 5 onder a: nu niet in staat om naar een school te gaan",
  "dossier.situation.exemption.5b": "Artikel 5 onder b: bezwaar tegen de richting van de scholen",
  "dossier.situation.exemption.5c":
    "Artikel 5 onder c: ingeschreven op een school in het buitenland",
  "dossier.situation.exemption.11g": "Artikel 11 onder g: verlof om gewichtige omstandigheden",
  "dossier.situation.exemption.15": "Artikel 15: krijgt op een andere manier genoeg onderwijs",
  "dossier.situation.exemption-until": "Tot wanneer geldt de vrijstelling?",
  "dossier.situation.until": "tot en met {{date}}",
  "dossier.situation.target-group": "Wat heeft dit kind nodig om te kunnen leren?",
  "dossier.situation.target-group-child": "Wat heb jij nodig om te kunnen leren?",
  "dossier.situation.target-group-help":
    "In woorden van wat helpt. Bijvoorbeeld: een rustige plek, één vaste volwassene, stof op niveau.",
  "event.situation-recorded": "Opgeschreven hoe het nu is. Bron: {{source}}",
} as const;

export type SituationTexts = Record<keyof typeof situationNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends SituationTexts {}
}
