export const dossierNl = {
  "dossier.nav.overview": "Overzicht",
  "dossier.nav.facts": "Gegevens",
  "dossier.nav.needs": "Wat nodig is",
  "dossier.nav.people": "Mensen",
  "dossier.nav.plan": "Plan",
  "dossier.nav.approach": "Benadering",
  "dossier.nav.agreements": "Afspraken",
  "dossier.nav.timeline": "Tijdlijn",
  "dossier.about": "{{age}} jaar, {{sector}}",
} as const;

export type DossierTexts = Record<keyof typeof dossierNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends DossierTexts {}
}
