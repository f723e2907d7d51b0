import type { TimelineTexts } from "./timeline.nl.js";

export const timelineEn: TimelineTexts = {
  "dossier.timeline.title": "Timeline",
  "dossier.timeline.intro":
    "Everything that was done around {{name}} and that you may read. The newest is on top.",
  "dossier.timeline.intro-child":
    "Everything that was done around you and that you may read. The newest is on top.",
  "dossier.timeline.none": "Nothing happened here",
  "dossier.timeline.none-why": "As soon as somebody writes or changes something, it stands here.",
  "dossier.timeline.choose": "Search the timeline",
  "dossier.timeline.section": "What is it about?",
  "dossier.timeline.section-any": "Everything",
  "dossier.timeline.who": "Who did it?",
  "dossier.timeline.who-any": "Everybody",
  "dossier.timeline.with-count": "{{name}} ({{count}})",
  "dossier.timeline.from": "From which day?",
  "dossier.timeline.until": "Until which day?",
  "dossier.timeline.nothing-found": "Nothing fits this",
  "dossier.timeline.try-else": "Choose something else, or show everything again.",
  "dossier.timeline.count": "Number of events: {{count}}",
  "dossier.timeline.earlier": "What happened before that",
  "dossier.timeline.newest": "To the newest",
  "dossier.timeline.by": "{{who}}, at {{time}}",
  "dossier.timeline.somebody": "Somebody at the table",
  "dossier.timeline.something": "Something changed in the dossier",
  "dossier.timeline.what-was": "What did it say before?",
};
