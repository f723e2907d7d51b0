import type { RightsTexts } from "./rights.nl.js";

export const rightsEn: RightsTexts = {
  "rights.who.title": "Who sees what?",
  "rights.who.intro":
    "For each person at the table: what they may read and write about {{name}}, and why.",
  "rights.who.keeps":
    "Eenplan guards this on every page and in every file. Who is not on this page sees nothing.",
  "rights.who.only-you":
    "You only see yourself here, because the list of people at the table does not belong to your role.",
  "rights.who.writes": "Reads and writes: {{sections}}.",
  "rights.who.reads": "Reads: {{sections}}.",
  "rights.who.hidden": "Does not see: {{sections}}.",
  "rights.who.writes-all": "Reads and writes everything.",
  "rights.who.because": "Because this person is {{role}} ({{source}}).",
  "rights.who.coordinators": "Through an organisation at the table",
  "rights.who.coordinators-intro":
    "The coordinator of an organisation sees what the colleague at the table sees, to be able to replace and help.",
  "rights.who.coordinator": "coordinator",
  "rights.who.same-as": "Sees the same as the {{role}} of this organisation.",
  "rights.who.regisseur": "{{role}} and regisseur",
  "rights.who.deputy": "{{role}} and deputy",
  "rights.matrix.link": "The whole table of roles and rights",
  "rights.matrix.title": "Roles and rights",
  "rights.matrix.intro":
    "What each role may read and write in a dossier, and on what ground. Who writes, reads as well. The database guards exactly this table.",
  "rights.matrix.caption": "What each role may do",
  "rights.matrix.role": "Role",
  "rights.matrix.source": "Ground",
  "rights.matrix.write": "writes",
  "rights.matrix.read": "reads",
  "rights.matrix.none": "not",
  "rights.section.child": "who the child is",
  "rights.section.school": "school and career",
  "rights.section.family": "family and home",
  "rights.section.needs": "what is needed",
  "rights.section.people": "people at the table",
  "rights.section.plan": "the plan",
  "rights.section.approach": "how to approach the child",
  "rights.section.agreements": "agreements",
  "rights.section.documents": "documents",
};
