export const caseloadNl = {
  "dossier.caseload.title": "Dossiers",
  "dossier.caseload.intro": "De kinderen bij wie u aan tafel zit, of iemand van uw organisatie.",
  "dossier.caseload.intro-family": "Kies een naam om het plan en de afspraken te lezen.",
  "dossier.caseload.open": "Open een dossier",
  "dossier.caseload.count": "{{count}} dossiers",
  "dossier.caseload.count-one": "1 dossier",
  "dossier.caseload.search": "Zoek op naam",
  "dossier.caseload.with-closed": "Ook gesloten dossiers",
  "dossier.caseload.child": "Kind",
  "dossier.caseload.age": "Leeftijd",
  "dossier.caseload.sector": "Soort onderwijs",
  "dossier.caseload.age-and-sector": "Leeftijd en onderwijs",
  "dossier.caseload.home-since": "Is thuis sinds",
  "dossier.caseload.hours": "Uren per week",
  "dossier.caseload.plan": "Plan",
  "dossier.caseload.plan.none": "Nog geen plan",
  "dossier.caseload.plan.draft": "In de maak",
  "dossier.caseload.plan.proposed": "Wacht op ja of nee",
  "dossier.caseload.plan.agreed": "Vastgesteld",
  "dossier.caseload.plan.in-force": "Loopt",
  "dossier.caseload.regisseur": "Regisseur",
  "dossier.caseload.agreement": "Eerste afspraak die openstaat",
  "dossier.caseload.closed": "gesloten op {{date}}",
  "dossier.caseload.closed-on": "Gesloten op",
  "dossier.caseload.export": "Download deze lijst voor een rekenblad (csv)",
  "dossier.caseload.none": "U zit nog bij geen enkel kind aan tafel",
  "dossier.caseload.shut": "U ziet hier nu niets",
  "dossier.caseload.shut-why": "U zit wel aan tafel. We leggen uit waarom u niets ziet.",
  "dossier.caseload.none-professional":
    "Hier komen de dossiers waarin u meedoet. Een regisseur kan u aan tafel zetten, of u opent zelf een dossier voor een kind.",
  "dossier.caseload.none-family":
    "Hier komt het dossier van uw kind. Vraag de school of de regisseur om u aan tafel te zetten.",
  "dossier.caseload.nothing-found": "Geen dossier gevonden",
  "dossier.caseload.all-closed":
    "Al uw dossiers zijn gesloten. Kies hierboven ‘Ook gesloten dossiers’.",
  "dossier.caseload.try-else": "Controleer de naam, of kijk ook bij de gesloten dossiers.",
} as const;

export type CaseloadTexts = Record<keyof typeof caseloadNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends CaseloadTexts {}
}
