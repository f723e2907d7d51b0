export const rightsNl = {
  "rights.who.title": "Wie ziet wat?",
  "rights.who.intro":
    "Per persoon aan tafel: wat mag die lezen en schrijven over {{name}}, en waarom.",
  "rights.who.intro-child":
    "Per persoon aan tafel: wat mag die lezen en schrijven over jou, en waarom.",
  "rights.who.keeps":
    "Eenplan bewaakt dit op elke pagina en in elk bestand. Wie niet op deze pagina staat, ziet niets.",
  "rights.who.only-you":
    "U ziet hier alleen uzelf, omdat de lijst van mensen aan tafel niet bij uw rol hoort.",
  "rights.who.writes": "Leest en schrijft: {{sections}}.",
  "rights.who.reads": "Leest: {{sections}}.",
  "rights.who.hidden": "Ziet niet: {{sections}}.",
  "rights.who.writes-all": "Leest en schrijft alles.",
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
  "rights.matrix.with-consent": "{{words}}, met toestemming",
  "rights.matrix.from-age": "{{name}} (vanaf {{from}} jaar)",
  "rights.matrix.ages": "{{name}} ({{from}} tot {{until}} jaar)",
  "rights.ground.family": "Omdat deze persoon bij het gezin hoort: {{role}}.",
  "rights.ground.law": "Omdat het bij het werk hoort dat de wet opdraagt: {{role}}.",
  "rights.ground.task": "Omdat deze persoon het plan leidt: {{role}}.",
  "rights.ground.consent": "Omdat het gezin toestemming gaf.",
  "rights.ground.emergency": "Omdat het een noodgeval was. Dit duurt kort.",
  "rights.refused.withheld": "Een deel is afgeschermd voor deze persoon.",
  "rights.refused.no-consent": "Voor een deel is er geen toestemming van het gezin.",
  "rights.matrix.none": "niet",
  "rights.section.child": "wie het kind is",
  "rights.section.child-child": "wie jij bent",
  "rights.section.school": "school en loopbaan",
  "rights.section.care": "hulp en zorg",
  "rights.section.family": "gezin en thuis",
  "rights.section.needs": "wat nodig is",
  "rights.section.people": "mensen aan tafel",
  "rights.section.plan": "het plan",
  "rights.section.approach": "hoe je het kind benadert",
  "rights.section.approach-child": "hoe anderen met jou omgaan",
  "rights.section.week": "de week",
  "rights.section.money": "het geld",
  "rights.section.attendance": "aanwezigheid",
  "rights.section.contact": "gesprekken met het kind",
  "rights.section.conflict": "gesprekken over een conflict",
  "rights.section.agreements": "afspraken",
  "rights.section.documents": "documenten",
} as const;

export type RightsTexts = Record<keyof typeof rightsNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends RightsTexts {}
}
