export const seatNl = {
  "people.new.title": "Wie komt er aan tafel?",
  "people.new.intro": "Iedereen aan tafel ziet straks wie erbij komt en waarom.",
  "people.new.professional": "Iemand van school, gemeente of hulp",
  "people.new.professional-hint": "U zoekt op naam of organisatie.",
  "people.new.family": "Iemand van het gezin",
  "people.new.family-hint":
    "Een ouder, een voogd, het kind zelf, of iemand die het gezin vertrouwt.",
  "people.search.title": "Kies iemand van school of hulp",
  "people.search.label": "Naam, organisatie of plaats",
  "people.search.submit": "Zoek",
  "people.search.caption": "Professionals in de regio",
  "people.search.name": "Naam",
  "people.search.organisation": "Organisatie",
  "people.search.function": "Functie",
  "people.search.coordinator": "coördinator",
  "people.search.count": "{{count}} gevonden",
  "people.search.more": "Dit zijn de eerste {{count}}. Typ meer van de naam of de organisatie.",
  "people.search.none": "Niemand gevonden",
  "people.search.none-why":
    "Controleer hoe de naam is gespeld, of zoek op organisatie. Wie nog geen account heeft, staat er niet bij: vraag de coördinator van die organisatie om een uitnodiging.",
  "people.seat.title": "Zet {{name}} aan tafel",
  "people.seat.submit": "Zet deze persoon aan tafel",
  "people.seat.family-title": "Zet iemand van het gezin aan tafel",
  "people.seat.family-intro":
    "Wie hier komt te staan, mag meelezen en meepraten zoals bij de rol hoort.",
  "people.seat.given-name": "Voornaam",
  "people.seat.family-name": "Achternaam",
  "people.seat.role": "In welke rol?",
  "people.seat.role-help":
    "De rol bepaalt wat iemand ziet. Bij ‘Wie kan dit zien?’ staat het precies.",
  "people.seat.role.kind-hint": "Het kind of de jongere zelf. Eén keer per dossier.",
  "people.seat.role.ouder-hint": "Een ouder met gezag. Mag altijd alles inzien.",
  "people.seat.role.ouder-zonder-gezag-hint": "Hoort de hoofdzaken over kind en school.",
  "people.seat.role.voogd-hint": "Heeft het gezag zonder ouder te zijn.",
  "people.seat.role.stiefouder-hint": "Ziet niets, tot een ouder met gezag iemand laat meekijken.",
  "people.seat.role.vertrouwenspersoon-hint": "Iemand die het kind of het gezin zelf koos.",
  "people.seat.relation": "Wat is deze persoon van het kind?",
  "people.seat.relation-help": "Alleen voor een ouder of voogd.",
  "people.seat.mandate": "Wat doet deze persoon aan tafel?",
  "people.seat.why": "Waarom zit deze persoon aan tafel?",
  "people.seat.why-help":
    "Eén zin die ook het gezin leest. Bijvoorbeeld: geeft twee ochtenden les op de boerderij.",
  "people.seat.email": "E-mailadres",
  "people.seat.email-help": "Nodig voor een uitnodiging en voor berichten.",
  "people.seat.phone": "Telefoonnummer",
  "people.seat.starts-on": "Vanaf welke dag?",
  "people.seat.ends-on": "Tot en met welke dag?",
  "people.seat.ends-on-help": "Vul dit in als nu al bekend is wanneer het stopt.",
  "people.seat.done": "Deze persoon zit aan tafel en krijgt bericht.",
  "people.seat.done-consent":
    "Deze persoon zit aan tafel, maar ziet nog niets. Vraag nu toestemming, of doe dat later.",
  "people.seat.done-gezag":
    "Deze persoon zit aan tafel. Leg nu vast hoe het gezag is geregeld, of doe dat later.",
  "people.change.title": "Wat {{name}} aan tafel doet",
  "people.change.submit": "Bewaar dit",
  "people.change.done": "Veranderd. In de tijdlijn staat wat het eerst was.",
  "people.end.title": "{{name}} verlaat de tafel",
  "people.end.intro":
    "Na de laatste dag ziet {{name}} niets meer van dit dossier. Wat {{name}} schreef, blijft staan.",
  "people.end.ends-on": "Wat is de laatste dag?",
  "people.end.reason": "Waarom stopt het?",
  "people.end.reason-help": "Eén zin die iedereen aan tafel mag lezen.",
  "people.end.submit": "Leg de laatste dag vast",
  "people.end.done": "Vastgelegd. Na die dag ziet deze persoon niets meer.",
} as const;

export type SeatTexts = Record<keyof typeof seatNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends SeatTexts {}
}
