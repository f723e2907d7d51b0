import type { MachtigingTexts } from "./machtiging.nl.js";

export const machtigingEn: MachtigingTexts = {
  "machtiging.title": "Who looks along?",
  "machtiging.intro":
    "You can let somebody of the family look along at {{name}}. You choose what, and how long.",
  "machtiging.intro-child":
    "You can let somebody of your family look along. You choose what, and how long.",
  "machtiging.intro-reader": "Who may look along at {{name}}, given by whom, and until when.",
  "machtiging.new": "Let somebody look along",
  "machtiging.none": "Nobody looks along now.",
  "machtiging.reads": "{{name}} may read: {{sections}}.",
  "machtiging.writes": "{{name}} may read and write: {{sections}}.",
  "machtiging.period": "From {{from}} up to and including {{until}}. Given by {{by}}.",
  "machtiging.why": "Why: {{why}}",
  "machtiging.stop": "Stop this at once",
  "machtiging.stop-of": "for {{name}}",
  "machtiging.stop-own": "I do not want to look along any more",
  "machtiging.stopped": "The looking along was stopped. That counts from now on.",
  "machtiging.before": "Looked along before",
  "machtiging.until": "Stopped on {{date}}.",
  "machtiging.add-first":
    "There is nobody to choose. Ask the regisseur to put this person at the table first, for example as a step-parent.",
  "machtiging.add-first-child":
    "There is nobody to choose. Ask the regisseur to put this person at the table first.",
  "machtiging.new-intro":
    "Who looks along only sees what you choose here. You can always stop it at once. It stops by itself after a year at most. You do not have to let anybody look along.",
  "machtiging.new-intro-child":
    "Who looks along only sees what you choose here. You can always stop it at once. It stops by itself after a year at most. You do not have to let anybody look along.",
  "machtiging.new-16":
    "On {{date}} {{name}} turns 16. Then this stops by itself and {{name}} decides alone who looks along.",
  "machtiging.who": "Who may look along?",
  "machtiging.sections": "What may this person see?",
  "machtiging.sections-help": "Who {{name}} is always goes along.",
  "machtiging.sections-help-child": "Who you are always goes along.",
  "machtiging.act": "Only read, or write as well?",
  "machtiging.lezen": "Only read",
  "machtiging.schrijven": "Read and write",
  "machtiging.schrijven-hint": "Writing is only possible where you can write yourself.",
  "machtiging.schrijven-hint-child": "Writing is only possible where you can write yourself.",
  "machtiging.why-asked": "Do you want to write down why?",
  "machtiging.why-asked-child": "Do you want to write down why?",
  "machtiging.starts-on": "From which day?",
  "machtiging.ends-on": "Up to and including which day?",
  "machtiging.ends-on-help": "A year at most.",
  "machtiging.submit": "Let this person look along",
  "machtiging.done": "Done. This person can look along now and is told.",
  "machtiging.line": "Looks along up to and including {{until}}, given by {{by}}.",
  "event.machtiging-given": "{{name}} may look along",
  "event.machtiging-ended": "{{name}} does not look along any more",
};
