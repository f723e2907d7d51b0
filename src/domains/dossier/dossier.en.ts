import type { DossierTexts } from "./dossier.nl.js";

export const dossierEn: DossierTexts = {
  "dossier.nav.overview": "Overview",
  "dossier.nav.facts": "Facts",
  "dossier.nav.needs": "What is needed",
  "dossier.nav.people": "People",
  "dossier.nav.plan": "Plan",
  "dossier.nav.approach": "Approach",
  "dossier.nav.agreements": "Agreements",
  "dossier.nav.timeline": "Timeline",
  "dossier.about": "{{age}} years, {{sector}}",
};
