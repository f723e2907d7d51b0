import type { TimelineTexts } from "./timeline.nl.js";

export const timelineEn: TimelineTexts = {
  "dossier.timeline.title": "Timeline",
  "dossier.timeline.intro":
    "Everything that was done around {{name}} and that you may read. The newest is on top.",
  "dossier.timeline.none": "Nothing happened here",
  "dossier.timeline.none-why": "As soon as somebody writes or changes something, it stands here.",
  "dossier.timeline.earlier": "What happened before that",
  "dossier.timeline.newest": "To the newest",
  "dossier.timeline.by": "{{who}}, at {{time}}",
  "dossier.timeline.somebody": "Somebody at the table",
  "dossier.timeline.something": "Something changed in the dossier",
  "dossier.timeline.what-was": "What did it say before?",
  "dossier.timeline.change": "First {{from}}, now {{to}}",
  "dossier.timeline.nothing": "nothing",
};
