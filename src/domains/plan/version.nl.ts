export const versionNl = {
  "version.list-title": "Alle versies van het plan",
  "version.list-intro": "Elke versie die is afgesproken, blijft altijd te lezen zoals zij was.",
  "version.none": "Er is nog geen plan.",
  "version.column.version": "Versie",
  "version.column.status": "Stand",
  "version.column.period": "Looptijd",
  "version.column.agreed": "Vastgesteld",
  "version.read": "Versie {{number}}",
  "version.from-to": "{{from}} tot en met {{to}}",
  "version.title": "Versie {{number}} van het plan",
  "version.as-agreed": "Zo is het voorgesteld en afgesproken. Deze tekst verandert niet meer.",
  "version.as-draft": "Dit is een ontwerp. Het kan nog veranderen.",
  "version.as-proposed":
    "Zo ligt het voor. Zolang het niet is vastgesteld, kan het voorstel worden teruggenomen.",
  "version.voices": "In eigen woorden",
  "version.why": "Waarom een eigen plan",
  "version.regie": "Wie het bewaakt",
  "version.regisseur": "Regisseur",
  "version.deputy": "Plaatsvervanger",
  "version.see-difference": "Wat is er anders dan in versie {{number}}?",
  "version.pdf": "Op papier (pdf)",
  "version.pdf-en": "Op papier, in het Engels (pdf)",
  "version.answers": "Wie ja of nee zei",
  "version.seal": "Of deze tekst nog is zoals afgesproken",
  "version.intact": "Ongeschonden",
  "version.intact-why":
    "De tekst is nu opnieuw nagerekend. Er is sinds het voorstel geen letter veranderd.",
  "version.changed": "Veranderd",
  "version.changed-why":
    "Let op: dit is niet meer precies wat is afgesproken. Neem contact op met de beheerder.",
  "version.changed.text": "De vastgelegde tekst is veranderd.",
  "version.changed.data": "De gegevens waaruit deze pagina is gemaakt, zijn veranderd.",
  "version.changed.paper": "Het papier (pdf) is veranderd.",
  "version.code": "Controlecode",
  "version.paper.none": "Er is nog geen papier: dat wordt gemaakt zodra het plan is vastgesteld.",
  "version.paper.intact": "Ook het papier is nagerekend en ongeschonden.",
  "version.paper.changed": "Het papier is veranderd.",
  "version.paper.hidden": "Het papier bevat meer dan u mag lezen; u ziet hier wat voor u is.",
  "version.paper.hidden-child":
    "Het papier bevat meer dan je mag lezen; je ziet hier wat voor jou is.",
  "version.difference-title": "Versie {{number}} naast versie {{former}}",
  "version.difference-intro": "Wat erbij kwam, wat eruit ging en wat anders werd.",
  "version.no-difference": "Er is niets anders dan in versie {{former}}.",
  "version.no-former": "Dit is de eerste versie: er is nog niets om mee te vergelijken.",
  "version.added": "Nieuw",
  "version.removed": "Eruit",
  "version.item-changed": "Veranderd",
  "version.word-added": "erbij:",
  "version.word-removed": "eruit:",
  "a4.title": "Het plan van {{name}} op één A4",
  "a4.title-child": "Jouw plan op één A4",
  "a4.intro": "Zo staat het ook op papier. Handig om op te hangen of mee te nemen.",
  "a4.two-pages": "Dit plan past niet op één A4",
  "a4.two-pages-why":
    "Op papier wordt het meer dan één blad. Maak teksten korter: wie, wat, waar en wanneer is genoeg. Het hele verhaal staat in het dossier.",
  "a4.none": "Er is nog geen plan.",
} as const;

export type VersionTexts = Record<keyof typeof versionNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends VersionTexts {}
}
