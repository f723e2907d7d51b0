export const analysisNl = {
  "dossier.analysis.title": "Analyse",
  "dossier.analysis.short": "waarom gewone ondersteuning niet genoeg is, en wat is overwogen",
  "dossier.analysis.intro":
    "Waarom gewone ondersteuning voor {{name}} niet genoeg is, en welke mogelijkheden zijn bekeken.",
  "dossier.analysis.intro-child":
    "Waarom gewone hulp op school voor jou niet genoeg is, en welke mogelijkheden zijn bekeken.",
  "dossier.analysis.why": "Waarom gewone ondersteuning niet genoeg is",
  "dossier.analysis.none": "Dit is nog niet opgeschreven.",
  "dossier.analysis.new": "Schrijf de analyse",
  "dossier.analysis.again": "Schrijf een nieuwe analyse",
  "dossier.analysis.earlier": "Wat er stond op {{date}}",
  "dossier.analysis.form-intro": "Wat er eerder stond, blijft leesbaar.",
  "dossier.analysis.body": "Waarom is gewone ondersteuning voor {{name}} niet genoeg?",
  "dossier.analysis.body-help":
    "Schrijf wat de school heeft gedaan, wat dat deed en wat nog ontbreekt. Liever wat nodig is dan wat er mis is.",
  "dossier.analysis.submit": "Zet deze analyse in het dossier",
  "dossier.analysis.said": "De analyse staat in het dossier. Wat er eerder stond, blijft leesbaar.",
  "dossier.option.title": "Mogelijkheden die zijn bekeken",
  "dossier.option.none": "Er is nog geen mogelijkheid opgeschreven.",
  "dossier.option.new": "Schrijf een mogelijkheid op",
  "dossier.option.change": "Wat werd het?",
  "dossier.option.change-link": "Uitkomst veranderen",
  "dossier.option.form-intro":
    "Ook wat het niet werd: dan hoeft niemand later dezelfde vraag opnieuw te stellen.",
  "dossier.option.what": "Welke mogelijkheid?",
  "dossier.option.what-help": "Bijvoorbeeld: de school voor speciaal basisonderwijs in de buurt.",
  "dossier.option.outcome": "Wat werd het?",
  "dossier.option.outcome.overwogen": "Wordt nog overwogen",
  "dossier.option.outcome.afgewezen": "Het werd dit niet",
  "dossier.option.outcome.gekozen": "Hier is voor gekozen",
  "dossier.option.reason": "Waarom?",
  "dossier.option.reason-help": "Nodig als het dit niet werd. Het gezin leest dit ook.",
  "dossier.option.decided-on": "Op welke dag?",
  "dossier.option.decided": "Op {{date}}",
  "dossier.option.submit": "Zet deze mogelijkheid erbij",
  "dossier.option.save": "Bewaar deze uitkomst",
  "dossier.option.said": "De mogelijkheid staat erbij.",
  "dossier.option.saved": "De uitkomst is veranderd. In de tijdlijn staat wat er eerst stond.",
  "event.analysis-added":
    "Opgeschreven waarom gewone ondersteuning niet genoeg is. Bron: {{source}}",
  "event.option-added": "Mogelijkheid bekeken: {{what}}",
  "event.option-changed": "Uitkomst veranderd van deze mogelijkheid: {{what}}",
} as const;

export type AnalysisTexts = Record<keyof typeof analysisNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends AnalysisTexts {}
}
