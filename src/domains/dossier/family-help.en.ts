import type { familyHelpNl } from "./family-help.nl.js";

export const familyHelpEn: Record<keyof typeof familyHelpNl, string> = {
  "family.call.title": "Is something not happening?",
  "family.call.phone": "Call {{name}}:",
  "family.call.ask": "Ask {{name}}.",
  "family.call.who":
    "{{name}} is the regisseur: the one person who arranges everything around the plan.",
  "family.call.deputy": "No answer? Then call {{name}}:",
  "family.call.nobody": "Ask the school.",
  "family.words": "Difficult words explained",
  "family.words.regisseur": "Regisseur",
  "family.words.regisseur-is": "The one person who arranges everything around the plan.",
  "family.words.approval": "Handelingsdeel",
  "family.words.approval-is":
    "What we are going to do, at school and elsewhere. Parents or guardian have to say yes to it.",
  "family.words.perspective": "Ontwikkelingsperspectief",
  "family.words.perspective-is": "The plan for a child at school: what are we working towards?",
  "family.words.tailored": "Tailor-made",
  "family.words.tailored-is": "Help and education made for this one child.",
  "family.words.oza": "Onderwijs-zorgarrangement",
  "family.words.oza-is": "Education and care together, in one plan.",
  "family.words.youth-care": "Jeugdhulp",
  "family.words.youth-care-is":
    "Help for a child and the family. The municipality pays for it under the Jeugdwet (Youth Act).",
  "family.words.decision": "Beschikking",
  "family.words.decision-is": "A decision of the municipality, on paper.",
  "family.words.alliance": "Samenwerkingsverband",
  "family.words.alliance-is":
    "All schools in the area together. They see to it that there is a place for every child.",
  "family.words.duty": "Leerplichtambtenaar",
  "family.words.duty-is":
    "Somebody of the municipality who looks after the right of every child to go to school.",
  "family.words.gezag": "Gezag",
  "family.words.gezag-is": "Who may decide about a child according to the law.",
  "family.words.evaluation": "Evaluation",
  "family.words.evaluation-is": "Looking back together: what went well, what do we do differently?",
};
