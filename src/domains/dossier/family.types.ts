import type { LocalDate } from "../../shared/local-date.js";

/** What is good to know of life at home; only for who may read about the family. */
export type FamilyNoteFields = { body: string; source: string };

export type FamilyNote = FamilyNoteFields & {
  id: string;
  recordedOn: LocalDate;
};

/** Somebody who matters to the child, also without a function: a former headteacher, a neighbour. */
export type ImportantPersonFields = {
  name: string;
  relation: string;
  why: string;
  since: LocalDate | undefined;
  source: string;
};

export type ImportantPerson = ImportantPersonFields & {
  id: string;
  endedOn: LocalDate | undefined;
  recordedOn: LocalDate;
};

declare module "../../platform/events/events.js" {
  interface Events {
    "family-note-added": { source: string };
    "important-person-added": { name: string };
    "important-person-ended": { name: string };
  }
}
