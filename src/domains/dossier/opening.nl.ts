export const openingNl = {
  "dossier.opening.title": "Open een dossier",
  "dossier.opening.intro":
    "Eén dossier voor één kind: daarin staat wat iedereen weet, afspreekt en doet.",
  "dossier.opening.submit": "Open dit dossier",
  "dossier.opening.another-child": "Dit is een ander kind. Open toch een nieuw dossier.",
  "dossier.opening.seat": "Uw plek aan tafel",
  "dossier.opening.seat-help": "U zit als eerste aan tafel en bent voorlopig de regisseur.",
  "dossier.opening.organisation": "Voor welke organisatie doet u mee?",
  "dossier.opening.role": "Wat is uw rol?",
  "dossier.opening.mandate": "Wat mag u?",
  "dossier.opening.why": "Waarom zit u aan tafel?",
  "dossier.opening.why-help":
    "Dit leest het gezin ook. Bijvoorbeeld: ik begeleid kinderen op deze school.",
  "dossier.opening.then-title": "Wat gebeurt er nu?",
  "dossier.opening.then-regisseur":
    "U bent de regisseur: u bewaakt dat iedereen doet wat is afgesproken. U kunt de regie later overdragen.",
  "dossier.opening.then-table":
    "Alleen wie aan tafel zit kan dit dossier lezen, en de coördinator van hun organisatie.",
  "dossier.opening.then-family":
    "Vertel de ouders en het kind dat u dit dossier opent, en zet hen als eersten aan tafel.",
  "dossier.opening.opened":
    "Het dossier is open en u bent de regisseur. Vul nu in hoe het gaat, en zet het gezin aan tafel.",
  "dossier.cancel": "Stoppen zonder bewaren",
  "dossier.sector.PO": "basisonderwijs",
  "dossier.sector.VO": "voortgezet onderwijs",
  "dossier.sector.SO": "speciaal onderwijs",
  "dossier.sector.VSO": "voortgezet speciaal onderwijs",
  "dossier.child.legend": "Het kind",
  "dossier.child.legend-child": "Over jou",
  "dossier.child.name": "Naam",
  "dossier.child.given-name": "Voornaam of roepnaam",
  "dossier.child.family-name": "Achternaam",
  "dossier.child.born-on": "Geboortedatum",
  "dossier.child.age": "({{age}} jaar)",
  "dossier.child.sector": "Soort onderwijs",
  "dossier.child.working-towards": "Waar werken we naartoe?",
  "dossier.child.working-towards-help":
    "Eén zin in gewone woorden. Hij staat boven elke pagina van dit dossier.",
  "dossier.child.change": "Gegevens van {{name}} veranderen",
  "dossier.child.change-intro": "In de tijdlijn blijft staan wat er eerst stond.",
  "dossier.child.save": "Bewaar deze gegevens",
  "dossier.child.saved": "De gegevens zijn veranderd. In de tijdlijn staat wat er eerst stond.",
  "dossier.close.link": "Dit dossier sluiten",
  "dossier.close.title": "Dit dossier sluiten",
  "dossier.close.intro":
    "Het dossier blijft leesbaar voor wie aan tafel zit. In het overzicht van dossiers staat het daarna apart.",
  "dossier.close.on": "Vanaf welke dag is het dossier gesloten?",
  "dossier.close.reason": "Waarom kan het dossier dicht?",
  "dossier.close.reason-help":
    "Het gezin leest dit ook. Bijvoorbeeld: gaat sinds de zomer weer hele dagen naar school.",
  "dossier.close.submit": "Sluit dit dossier",
  "dossier.close.said": "Het dossier is gesloten. Alles blijft leesbaar.",
  "dossier.closed.title": "Dit dossier is gesloten",
  "dossier.closed.intro":
    "Alles blijft leesbaar. Is er weer iets nodig, dan kan het dossier weer open.",
  "dossier.closed.notice": "Dit dossier is gesloten op {{date}}. {{reason}}",
  "dossier.closed.reopen-link": "Weer openen",
  "dossier.reopen": "Open dit dossier weer",
  "dossier.reopened": "Het dossier is weer open.",
  "dossier.not-yet-known": "Nog niet bekend",
  "dossier.none": "Geen",
  "dossier.source": "Bron",
  "dossier.source-question": "Van wie weten we dit?",
  "dossier.source-help":
    "Een persoon of een stuk, bijvoorbeeld: gesprek met moeder, of brief van de school.",
  "dossier.recorded": "Opgeschreven op {{date}}",
  "dossier.recorded-from": "Bron: {{source}}. Opgeschreven op {{date}}",
  "dossier.written-by": "door {{name}}",
  "event.dossier-opened": "Het dossier is geopend",
  "event.dossier-changed": "De gegevens van het kind zijn veranderd",
  "event.dossier-changed-child": "Jouw gegevens zijn veranderd",
  "event.dossier-closed": "Het dossier is gesloten: {{reason}}",
  "event.dossier-reopened": "Het dossier is weer open",
} as const;

export type OpeningTexts = Record<keyof typeof openingNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends OpeningTexts {}
}
