import type { SectionKey } from "../../platform/events/events.js";
import type { LocalDate } from "../../shared/local-date.js";

export const correctionStatuses = ["asked", "corrected", "kept"] as const;
export type CorrectionStatus = (typeof correctionStatuses)[number];

export const recordKinds = [
  "situation",
  "family_note",
  "important_person",
  "career_entry",
  "analysis",
  "considered_option",
  "need",
  "perspective",
  "support_level",
  "agreement",
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A row of the dossier that somebody points at. */
export type PointedAt = {
  id: string;
  kind: RecordKind;
  section: SectionKey;
  excerpt: string;
  notedOn: LocalDate;
  recordedBy: string;
  /** Whether this person may say that it was entered in error. */
  mayMark: boolean;
};

/** "This is not right": asked by the family, answered by who may write the section. */
export type Correction = {
  id: string;
  section: SectionKey;
  kind: RecordKind | null;
  subjectId: string | null;
  wrong: string;
  askedBy: string;
  askedByName: string | null;
  askedAt: Date;
  answerBy: LocalDate;
  status: CorrectionStatus;
  answer: string | null;
  answeredByName: string | null;
  answeredAt: Date | null;
};

/** What somebody of the family wants to stand beside it. */
export type Remark = {
  id: string;
  section: SectionKey;
  subjectId: string | null;
  body: string;
  byName: string | null;
  at: Date;
};

/** A record that was entered in error; its content is not shown any more. */
export type Mistake = {
  id: string;
  section: SectionKey;
  kind: RecordKind;
  subjectId: string;
  reason: string;
  byName: string | null;
  at: Date;
};

/** What stands beside the records of some sections, for one reader. */
export type Beside = {
  dossierId: string;
  remarks: Remark[];
  mistakes: Mistake[];
  corrections: Correction[];
  /** Whether this reader may ask for everything about this child. */
  mayTake: boolean;
  /** Sections in which this reader, as one of the family, may ask to put something right. */
  mayAsk: SectionKey[];
  /** Records that this reader may say were entered in error. */
  mayMark: ReadonlySet<string>;
};

declare module "../../platform/events/events.js" {
  interface Events {
    "correction-asked": Record<string, never>;
    "correction-made": { answer: string };
    "correction-kept": { answer: string };
    "remark-written": Record<string, never>;
    "entered-in-error": { reason: string };
  }
}
