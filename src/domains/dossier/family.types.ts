import type { LocalDate } from "../../shared/local-date.js";
import type { RecordedText, RecordedTextFields } from "./recorded-text.types.js";

/** What is good to know of life at home; only for who may read about the family. */
export type FamilyNoteFields = RecordedTextFields;
export type FamilyNote = RecordedText;

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
