export const familyNl = {
  "dossier.family.people": "Wie belangrijk is voor {{name}}",
  "dossier.family.people-child": "Wie belangrijk is voor jou",
  "dossier.family.no-people": "Hier staat nog niemand.",
  "dossier.family.notes": "Over thuis",
  "dossier.family.no-notes": "Hier staat nog niets.",
  "dossier.family.since": "sinds {{date}}",
  "dossier.family.until": "tot {{date}}",
  "dossier.family.note-new": "Schrijf iets op over thuis",
  "dossier.family.note-intro":
    "Alleen wat helpt om het plan goed te maken. School leest dit onderdeel niet altijd mee: op de pagina Mensen staat wie wat ziet.",
  "dossier.family.note-body": "Wat is goed om te weten over thuis?",
  "dossier.family.note-submit": "Zet dit in het dossier",
  "dossier.family.note-said": "Opgeschreven. Wat er eerder stond, blijft leesbaar.",
  "dossier.family.person-new": "Iemand erbij",
  "dossier.family.person-intro":
    "Iemand bij wie {{name}} zich goed voelt: een oma, een buurman, een juf van vroeger. Deze persoon krijgt hierdoor niets te zien.",
  "dossier.family.person-name": "Naam",
  "dossier.family.person-relation": "Wie is dit voor {{name}}?",
  "dossier.family.person-relation-help": "Bijvoorbeeld: oma, of directeur van de vorige school.",
  "dossier.family.person-why": "Waarom is deze persoon belangrijk voor {{name}}?",
  "dossier.family.person-since": "Sinds wanneer?",
  "dossier.family.person-submit": "Zet deze persoon erbij",
  "dossier.family.person-said": "Deze persoon staat erbij.",
  "dossier.family.person-end": "Is er niet meer bij",
  "dossier.family.end-title": "{{name}} is er niet meer bij",
  "dossier.family.end-intro": "De naam blijft leesbaar, met de dag erbij.",
  "dossier.family.end-on": "Tot welke dag?",
  "dossier.family.end-submit": "Leg dit vast",
  "dossier.family.end-said": "Vastgelegd. De naam blijft leesbaar.",
  "event.family-note-added": "Iets opgeschreven over thuis. Bron: {{source}}",
  "event.important-person-added": "{{name}} is belangrijk voor het kind",
  "event.important-person-added-child": "{{name}} is belangrijk voor jou",
  "event.important-person-ended": "Vastgelegd tot wanneer {{name}} erbij was",
} as const;

export type FamilyTexts = Record<keyof typeof familyNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends FamilyTexts {}
}
