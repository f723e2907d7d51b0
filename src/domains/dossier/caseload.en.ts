import type { CaseloadTexts } from "./caseload.nl.js";

export const caseloadEn: CaseloadTexts = {
  "dossier.caseload.title": "Dossiers",
  "dossier.caseload.intro":
    "The children at whose table you sit, or somebody of your organisation.",
  "dossier.caseload.intro-family": "Choose a name to read the plan and the agreements.",
  "dossier.caseload.open": "Open a dossier",
  "dossier.caseload.count": "{{count}} dossiers",
  "dossier.caseload.count-one": "1 dossier",
  "dossier.caseload.search": "Search by name",
  "dossier.caseload.with-closed": "Closed dossiers too",
  "dossier.caseload.child": "Child",
  "dossier.caseload.age": "Age",
  "dossier.caseload.sector": "Kind of school",
  "dossier.caseload.age-and-sector": "Age and school",
  "dossier.caseload.home-since": "At home since",
  "dossier.caseload.hours": "Hours per week",
  "dossier.caseload.plan": "Plan",
  "dossier.caseload.plan.none": "No plan yet",
  "dossier.caseload.plan.draft": "Being made",
  "dossier.caseload.plan.proposed": "Waiting for approval",
  "dossier.caseload.plan.agreed": "Agreed",
  "dossier.caseload.plan.in-force": "Running",
  "dossier.caseload.regisseur": "Regisseur",
  "dossier.caseload.agreement": "First open agreement",
  "dossier.caseload.closed": "closed on {{date}}",
  "dossier.caseload.closed-on": "Closed on",
  "dossier.caseload.export": "Download this list for a spreadsheet (csv)",
  "dossier.caseload.none": "You do not sit at the table of any child yet",
  "dossier.caseload.shut": "You see nothing here now",
  "dossier.caseload.shut-why": "You are at the table. We explain why you see nothing.",
  "dossier.caseload.none-professional":
    "Here come the dossiers in which you take part. A regisseur can seat you at the table, or you open a dossier for a child yourself.",
  "dossier.caseload.none-family":
    "Here comes the dossier of your child. Ask the school or the regisseur to seat you at the table.",
  "dossier.caseload.nothing-found": "No dossier found",
  "dossier.caseload.all-closed":
    "All your dossiers are closed. Choose ‘Closed dossiers too’ above.",
  "dossier.caseload.try-else": "Check the name, or look among the closed dossiers as well.",
};
