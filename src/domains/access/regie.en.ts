import type { RegieTexts } from "./regie.nl.js";

export const regieEn: RegieTexts = {
  "people.regie.title": "Who keeps the overview?",
  "people.regie.title-child": "Who arranges everything around your plan?",
  "people.regie.regisseur": "Regisseur",
  "people.regie.deputy": "Deputy",
  "people.regie.no-deputy": "There is no deputy yet.",
  "people.regie.alarm-title": "This dossier has no regisseur now",
  "people.regie.alarm": "There must always be one regisseur. Appoint somebody today.",
  "people.regie.alarm-reader":
    "There must always be one regisseur. Ask the school or another professional at the table to appoint somebody today.",
  "people.regie.alarm-reader-child":
    "There must always be one regisseur. Ask your parents or school to appoint somebody today.",
  "people.regie.ends-soon": "{{name}} is at the table until {{date}}. Hand over before that day.",
  "people.regie.hand-over": "Hand over the regie",
  "people.regie.appoint": "Appoint a regisseur",
  "people.regie.hand-over-intro":
    "The new regisseur starts at once. The present one stops at the same moment, so there is always exactly one.",
  "people.regie.who": "Who becomes the regisseur?",
  "people.regie.who-help": "Somebody at the table now. It may be a parent too.",
  "people.regie.note": "What must the new regisseur know?",
  "people.regie.note-help":
    "What is going on, what does the family wait for, what must happen this week? Everybody at the table reads this.",
  "people.regie.done": "The regie was handed over. The new regisseur gets a message.",
  "people.regie.nobody":
    "Nobody else at the table can be the regisseur now. Put somebody at the table first.",
  "people.deputy.set": "Choose a deputy",
  "people.deputy.change": "Change the deputy",
  "people.deputy.intro":
    "The deputy stands in when the regisseur is away and may then do the same.",
  "people.deputy.who": "Who is the deputy?",
  "people.deputy.nobody": "Nobody",
  "people.deputy.submit": "Record the deputy",
  "people.deputy.done": "Recorded who stands in.",
  "people.regie.history": "Before",
  "people.regie.history-line": "{{kind}} {{name}}, {{from}} until {{until}}",
  "people.regie.history-note": "At the hand-over: {{note}}",
};
