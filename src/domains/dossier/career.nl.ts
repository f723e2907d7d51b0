export const careerNl = {
  "dossier.career.title": "Schoolloopbaan",
  "dossier.career.short": "alle scholen, overgangen en hulp op één lijn",
  "dossier.career.intro":
    "Waar {{name}} naar school ging, wat er is geprobeerd en wat het deed. Het laatste staat bovenaan.",
  "dossier.career.intro-child":
    "Waar jij naar school ging, wat er is geprobeerd en wat het deed. Het laatste staat bovenaan.",
  "dossier.career.none": "Er staat nog niets op de lijn",
  "dossier.career.none-why":
    "School, ouders en hulp weten samen hoe het ging. Begin met de eerste school, dan hoeft het gezin het niet steeds opnieuw te vertellen.",
  "dossier.career.none-why-child":
    "School, je ouders en je begeleiders zetten hier op een rij hoe het ging. Dan hoef jij het niet steeds opnieuw te vertellen.",
  "dossier.career.new": "Zet iets op de lijn",
  "dossier.career.change": "Verander wat op de lijn staat",
  "dossier.career.change-link": "Veranderen",
  "dossier.career.form-intro":
    "Eén ding per keer: een school, een overgang of hulp die is geprobeerd.",
  "dossier.career.submit": "Zet dit op de lijn",
  "dossier.career.save": "Bewaar deze verandering",
  "dossier.career.said": "Het staat op de lijn.",
  "dossier.career.saved": "Veranderd. In de tijdlijn staat wat er eerst stond.",
  "dossier.career.kind": "Wat is het?",
  "dossier.career.kind.school": "School",
  "dossier.career.kind.overgang": "Overgang",
  "dossier.career.kind.schorsing-of-verwijdering": "Schorsing of verwijdering",
  "dossier.career.kind.hulp": "Hulp die is geprobeerd",
  "dossier.career.kind.thuis": "Thuis",
  "dossier.career.what": "Wat was er?",
  "dossier.career.what-help":
    "Bijvoorbeeld: groep 3 en 4, of twee keer per week een klassenassistent.",
  "dossier.career.where": "Waar?",
  "dossier.career.starts-on": "Vanaf welke dag?",
  "dossier.career.ends-on": "Tot en met welke dag?",
  "dossier.career.ends-on-help": "Laat dit leeg als het nog doorgaat.",
  "dossier.career.until": "tot en met {{date}}",
  "dossier.career.effect": "Wat deed het?",
  "dossier.career.effect-help": "Ook wat niet hielp is goed om te weten.",
  "dossier.career.effect-short": "Wat deed het?",
  "dossier.career.effect.hielp": "Het hielp",
  "dossier.career.effect.hielp-deels": "Het hielp een beetje",
  "dossier.career.effect.hielp-niet": "Het hielp niet",
  "dossier.career.effect.onbekend": "Dat is niet bekend",
  "dossier.career.effect-note": "Hoe merkte u dat?",
  "event.career-entry-added": "Op de schoolloopbaan gezet: {{what}}",
  "event.career-entry-changed": "In de schoolloopbaan veranderd: {{what}}",
} as const;

export type CareerTexts = Record<keyof typeof careerNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends CareerTexts {}
}
