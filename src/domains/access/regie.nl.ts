export const regieNl = {
  "people.regie.title": "Wie houdt de regie?",
  "people.regie.title-child": "Wie regelt alles rond jouw plan?",
  "people.regie.regisseur": "Regisseur",
  "people.regie.deputy": "Plaatsvervanger",
  "people.regie.no-deputy": "Er is nog geen plaatsvervanger.",
  "people.regie.alarm-title": "Dit dossier heeft nu geen regisseur",
  "people.regie.alarm": "Er moet altijd één regisseur zijn. Wijs vandaag iemand aan.",
  "people.regie.alarm-reader":
    "Er moet altijd één regisseur zijn. Vraag de intern begeleider of een andere professional aan tafel om vandaag iemand aan te wijzen.",
  "people.regie.alarm-reader-child":
    "Er moet altijd één regisseur zijn. Vraag je ouders of school om vandaag iemand aan te wijzen.",
  "people.regie.ends-soon":
    "{{name}} zit tot en met {{date}} aan tafel. Draag de regie vóór die dag over.",
  "people.regie.hand-over": "Draag de regie over",
  "people.regie.appoint": "Wijs een regisseur aan",
  "people.regie.hand-over-intro":
    "De nieuwe regisseur begint direct. De regisseur van nu stopt op hetzelfde moment, dus er is er altijd precies één.",
  "people.regie.who": "Wie wordt de regisseur?",
  "people.regie.who-help": "Iemand die nu aan tafel zit. Dat mag ook een ouder zijn.",
  "people.regie.note": "Wat moet de nieuwe regisseur weten?",
  "people.regie.note-help":
    "Wat loopt er, waar wacht het gezin op, wat moet deze week gebeuren? Iedereen aan tafel leest dit.",
  "people.regie.done": "De regie is overgedragen. De nieuwe regisseur krijgt bericht.",
  "people.regie.nobody":
    "Er zit nu niemand anders aan tafel die regisseur kan zijn. Zet eerst iemand aan tafel.",
  "people.deputy.set": "Kies een plaatsvervanger",
  "people.deputy.change": "Verander de plaatsvervanger",
  "people.deputy.intro":
    "De plaatsvervanger neemt waar als de regisseur er niet is en mag dan hetzelfde.",
  "people.deputy.who": "Wie is de plaatsvervanger?",
  "people.deputy.nobody": "Niemand",
  "people.deputy.submit": "Leg de plaatsvervanger vast",
  "people.deputy.done": "Vastgelegd wie waarneemt.",
  "people.regie.history": "Eerder",
  "people.regie.history-line": "{{kind}} {{name}}, {{from}} tot {{until}}",
  "people.regie.history-note": "Bij het overdragen: {{note}}",
} as const;

export type RegieTexts = Record<keyof typeof regieNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends RegieTexts {}
}
