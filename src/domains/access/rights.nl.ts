export const rightsNl = {
  "rights.who.title": "Wie ziet wat?",
  "rights.who.intro":
    "Per persoon aan tafel: wat mag die lezen en schrijven over {{name}}, en waarom.",
  "rights.who.keeps":
    "Eenplan bewaakt dit op elke pagina en in elk bestand. Wie niet op deze pagina staat, ziet niets.",
  "rights.who.only-you":
    "U ziet hier alleen uzelf, omdat de lijst van mensen aan tafel niet bij uw rol hoort.",
  "rights.who.writes": "Leest en schrijft: {{sections}}.",
  "rights.who.reads": "Leest: {{sections}}.",
  "rights.who.hidden": "Ziet niet: {{sections}}.",
  "rights.who.writes-all": "Leest en schrijft alles.",
  "rights.who.because": "Omdat deze persoon {{role}} is ({{source}}).",
  "rights.who.coordinators": "Via een organisatie aan tafel",
  "rights.who.coordinators-intro":
    "De coördinator van een organisatie ziet wat de collega aan tafel ziet, om te kunnen vervangen en helpen.",
  "rights.who.coordinator": "coördinator",
  "rights.who.same-as": "Ziet hetzelfde als de {{role}} van deze organisatie.",
  "rights.who.regisseur": "{{role}} en regisseur",
  "rights.who.deputy": "{{role}} en plaatsvervanger",
  "rights.matrix.link": "De hele tabel van rollen en rechten",
  "rights.matrix.title": "Rollen en rechten",
  "rights.matrix.intro":
    "Wat elke rol in een dossier mag lezen en schrijven, en op welke grond. Wie schrijft, leest ook. De database bewaakt precies deze tabel.",
  "rights.matrix.caption": "Wat elke rol mag",
  "rights.matrix.role": "Rol",
  "rights.matrix.source": "Grond",
  "rights.matrix.write": "schrijft",
  "rights.matrix.read": "leest",
  "rights.matrix.none": "niet",
  "rights.section.child": "wie het kind is",
  "rights.section.school": "school en loopbaan",
  "rights.section.family": "gezin en thuis",
  "rights.section.needs": "wat nodig is",
  "rights.section.people": "mensen aan tafel",
  "rights.section.plan": "het plan",
  "rights.section.approach": "hoe je het kind benadert",
  "rights.section.agreements": "afspraken",
  "rights.section.documents": "documenten",
} as const;

export type RightsTexts = Record<keyof typeof rightsNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends RightsTexts {}
}
