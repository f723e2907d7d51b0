import type { CareerTexts } from "./career.nl.js";

export const careerEn: CareerTexts = {
  "dossier.career.title": "School career",
  "dossier.career.short": "all schools, transitions and help in one line",
  "dossier.career.intro":
    "Where {{name}} went to school, what was tried and what it did. The latest is on top.",
  "dossier.career.intro-child":
    "Where you went to school, what was tried and what it did. The latest is on top.",
  "dossier.career.none": "Nothing on the line yet",
  "dossier.career.none-why":
    "School, parents and care know together how it went. Begin with the first school, so that the family need not tell it again and again.",
  "dossier.career.none-why-child":
    "School, your parents and those who help you put down here how it went. Then you need not tell it again and again.",
  "dossier.career.new": "Put something on the line",
  "dossier.career.change": "Change what is on the line",
  "dossier.career.change-link": "Change",
  "dossier.career.form-intro":
    "One thing at a time: a school, a transition or help that was tried.",
  "dossier.career.submit": "Put this on the line",
  "dossier.career.save": "Keep this change",
  "dossier.career.said": "It is on the line.",
  "dossier.career.saved": "Changed. The timeline says what it was before.",
  "dossier.career.kind": "What is it?",
  "dossier.career.kind.school": "School",
  "dossier.career.kind.overgang": "Transition",
  "dossier.career.kind.schorsing-of-verwijdering": "Suspension or exclusion",
  "dossier.career.kind.hulp": "Help that was tried",
  "dossier.career.kind.thuis": "At home",
  "dossier.career.what": "What was it?",
  "dossier.career.what-help": "For example: groups 3 and 4, or a classroom assistant twice a week.",
  "dossier.career.where": "Where?",
  "dossier.career.starts-on": "From which day?",
  "dossier.career.ends-on": "Until which day?",
  "dossier.career.ends-on-help": "Leave this empty when it still goes on.",
  "dossier.career.until": "until {{date}}",
  "dossier.career.effect": "What did it do?",
  "dossier.career.effect-help": "What did not help is good to know as well.",
  "dossier.career.effect-short": "What did it do?",
  "dossier.career.effect.hielp": "It helped",
  "dossier.career.effect.hielp-deels": "It helped a little",
  "dossier.career.effect.hielp-niet": "It did not help",
  "dossier.career.effect.onbekend": "That is not known",
  "dossier.career.effect-note": "How did you notice?",
  "event.career-entry-added": "Put on the school career: {{what}}",
  "event.career-entry-changed": "Changed in the school career: {{what}}",
};
