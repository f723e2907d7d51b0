import type { RouteTexts } from "./route.nl.js";

export const routeEn: RouteTexts = {
  "event.route-decided": "Decided which route we take",
  "dossier.route.title": "Which route fits",
  "dossier.route.intro":
    "Maatwerk, a provision or ordinary extra support for {{name}}: what the rules say and what was decided.",
  "dossier.route.intro-child":
    "Which kind of help fits you: what the rules say and what was decided.",
  "dossier.route.decision": "The decision",
  "dossier.route.none": "No route has been chosen yet. Below is what the rules say now.",
  "dossier.route.which": "What the rules say now",
  "dossier.route.try": "Show what fits then",
  "dossier.route.decide": "Choose the route",
  "dossier.route.earlier": "Earlier decisions ({{count}})",
  "dossier.route.route": "Route",
  "dossier.route.maatwerk": "Maatwerk (a route of its own)",
  "dossier.route.voorziening": "A provision",
  "dossier.route.extra-ondersteuning": "Ordinary extra support",
  "dossier.route.maatwerk-hint": "A route of its own for one to three pupils.",
  "dossier.route.voorziening-hint": "A provision for four or more pupils who need the same.",
  "dossier.route.extra-ondersteuning-hint":
    "What school and samenwerkingsverband can offer already is enough.",
  "dossier.route.maatwerk-max":
    "Maatwerk is agreed for at most a year. With grounds it may last longer.",
  "dossier.route.maatwerk-max-child":
    "Who is at the table agrees on maatwerk for a year at most. With grounds it may be longer.",
  "dossier.route.advice.maatwerk": "By the rules, maatwerk fits",
  "dossier.route.advice.voorziening": "By the rules, a provision fits",
  "dossier.route.advice.extra-ondersteuning": "By the rules, ordinary extra support fits",
  "dossier.route.advice.unknown": "Not known yet: answer the two questions first",
  "dossier.route.ordinary": "Is ordinary extra support enough?",
  "dossier.route.ordinary-help":
    "That is what school and samenwerkingsverband can do within what they usually offer.",
  "dossier.route.ordinary.ja": "Yes, that is enough",
  "dossier.route.ordinary.nee": "No, more is needed",
  "dossier.route.ordinary.onbekend": "We do not know yet",
  "dossier.route.pupils": "How many pupils need the same?",
  "dossier.route.pupils-help":
    "Count {{name}} too. Look at what is needed, not at the name of a diagnosis.",
  "dossier.route.form-intro":
    "What the rules say today is kept with the decision. An earlier decision stays readable.",
  "dossier.route.choose": "Which route do you choose?",
  "dossier.route.reason": "Why this route?",
  "dossier.route.reason-help":
    "Do you choose otherwise than the rules say? Then explain why that is better here.",
  "dossier.route.save": "Record this decision",
  "dossier.route.decided": "The decision has been recorded, with what the rules say today.",
  "dossier.route.decided-on": "Decided on",
  "dossier.route.deviates":
    "This is something else than the rules said that day: {{advice}}. The reason is given.",
  "dossier.route.answers-then": "What the rules said that day",
  "dossier.route.changed": "Something changed since this decision",
  "dossier.route.changed-line": "{{question}} Then: {{then}}. Now: {{now}}.",
  "dossier.oza.title": "Is this an onderwijs-zorgarrangement (education and care together)?",
  "dossier.oza.intro":
    "It is one when each of these points is so. When one is not, it can still be good help.",
  "dossier.oza.yes": "Yes, this is an onderwijs-zorgarrangement",
  "dossier.oza.no": "No, not now: one or more points are not so",
  "dossier.oza.unknown": "Not known yet: one or more points are unknown",
};
