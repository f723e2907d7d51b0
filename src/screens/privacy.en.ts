import type { PrivacyTexts } from "./privacy.nl.js";

export const privacyEn: PrivacyTexts = {
  "privacy.nav": "Privacy",
  "privacy.title": "Privacy",
  "privacy.intro": "What is going on at {{organisations}}.",
  "privacy.no-dossiers":
    "You see no dossiers here and no names of children. Each question has a number; the colleague it is about knows which child it concerns.",
  "privacy.objections": "Questions and objections of families",
  "privacy.no-objections": "No question waits for an answer",
  "privacy.no-objections-why":
    "When a family asks why a colleague looked, it stands here with the last day for the answer.",
  "privacy.settled": "Answered or closed ({{count}})",
  "privacy.was-due": "The answer was due on {{day}}",
  "privacy.emergencies": "Colleagues who looked along in an emergency",
  "privacy.no-emergencies":
    "In the last three months no colleague opened a dossier in an emergency.",
  "privacy.attempts": "Tried, but nothing was opened",
  "privacy.attempt": "{{name}} ({{organisation}}): {{count}} times, last on {{day}}",
  "privacy.rules": "The rules",
  "privacy.matrix": "What each role may see, and on what ground",
  "privacy.start": "Privacy at your organisation",
  "privacy.start-link": "Questions of families, emergencies and the rules",
};
