import type { OpeningTexts } from "./opening.nl.js";

export const openingEn: OpeningTexts = {
  "dossier.opening.title": "Open a dossier",
  "dossier.opening.intro":
    "One dossier for one child: it holds what everybody knows, agrees and does.",
  "dossier.opening.submit": "Open this dossier",
  "dossier.opening.another-child": "This is another child. Open a new dossier anyway.",
  "dossier.opening.seat": "Your seat at the table",
  "dossier.opening.seat-help": "You are the first at the table and the regisseur for now.",
  "dossier.opening.organisation": "For which organisation do you take part?",
  "dossier.opening.role": "What is your role?",
  "dossier.opening.mandate": "What may you do?",
  "dossier.opening.why": "Why are you at the table?",
  "dossier.opening.why-help":
    "The family reads this too. For example: I support children at this school.",
  "dossier.opening.then-title": "What happens next?",
  "dossier.opening.then-regisseur":
    "You are the regisseur: you see to it that everybody does what was agreed. You can hand this over later.",
  "dossier.opening.then-table":
    "Only those at the table can read this dossier, and the coordinator of their organisation.",
  "dossier.opening.then-family":
    "Tell the parents and the child that you open this dossier, and seat them first.",
  "dossier.opening.opened":
    "The dossier is open and you are the regisseur. Now say how things are, and seat the family at the table.",
  "dossier.cancel": "Stop without keeping",
  "dossier.sector.PO": "primary school",
  "dossier.sector.VO": "secondary school",
  "dossier.sector.SO": "special primary school",
  "dossier.sector.VSO": "special secondary school",
  "dossier.child.legend": "The child",
  "dossier.child.legend-child": "About you",
  "dossier.child.name": "Name",
  "dossier.child.given-name": "First name",
  "dossier.child.family-name": "Family name",
  "dossier.child.born-on": "Date of birth",
  "dossier.child.age": "({{age}} years)",
  "dossier.child.sector": "Kind of school",
  "dossier.child.working-towards": "What are we working towards?",
  "dossier.child.working-towards-help":
    "One sentence in plain words. It stands on top of every page of this dossier.",
  "dossier.child.change": "Change the data of {{name}}",
  "dossier.child.change-intro": "The timeline keeps what it said before.",
  "dossier.child.save": "Keep these data",
  "dossier.child.saved": "The data were changed. The timeline says what it was before.",
  "dossier.close.link": "Close this dossier",
  "dossier.close.title": "Close this dossier",
  "dossier.close.intro":
    "Everybody at the table can still read it. In the list of dossiers it then stands apart.",
  "dossier.close.on": "From which day is the dossier closed?",
  "dossier.close.reason": "Why can the dossier be closed?",
  "dossier.close.reason-help":
    "The family reads this too. For example: has been going to school all day since the summer.",
  "dossier.close.submit": "Close this dossier",
  "dossier.close.said": "The dossier is closed. Everything can still be read.",
  "dossier.closed.title": "This dossier is closed",
  "dossier.closed.intro":
    "Everything can still be read. When something is needed again, the dossier can be opened again.",
  "dossier.closed.notice": "This dossier was closed on {{date}}. {{reason}}",
  "dossier.closed.reopen-link": "Open again",
  "dossier.reopen": "Open this dossier again",
  "dossier.reopened": "The dossier is open again.",
  "dossier.not-yet-known": "Not known yet",
  "dossier.none": "None",
  "dossier.source": "Source",
  "dossier.source-question": "From whom do we know this?",
  "dossier.source-help":
    "A person or a paper, for example: talk with the mother, or letter from the school.",
  "dossier.recorded": "Written down on {{date}}",
  "dossier.recorded-from": "Source: {{source}}. Written down on {{date}}",
  "dossier.written-by": "by {{name}}",
  "event.dossier-opened": "The dossier was opened",
  "event.dossier-changed": "The data of the child were changed",
  "event.dossier-changed-child": "Your data were changed",
  "event.dossier-closed": "The dossier was closed: {{reason}}",
  "event.dossier-reopened": "The dossier is open again",
};
