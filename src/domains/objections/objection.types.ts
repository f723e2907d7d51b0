import type { SectionKey } from "../../platform/events/events.js";
import type { LocalDate } from "../../shared/local-date.js";

export const objectionKinds = ["question", "objection"] as const;
export type ObjectionKind = (typeof objectionKinds)[number];

export const objectionStatuses = ["open", "answered", "closed"] as const;
export type ObjectionStatus = (typeof objectionStatuses)[number];

/** The visit a question is about: which hour and which part; of an attempt that was stopped perhaps no part. */
export type ObjectionVisit = { at: Date; section: SectionKey | null; refused: boolean };

/** Whom a question is about: a professional, for the organisation where they looked or have a seat. */
export type ObjectionSubject = {
  personId: string;
  name: string;
  organisationId: string;
  organisationName: string;
  visit: ObjectionVisit | null;
};

export type Objection = {
  id: string;
  dossierId: string;
  kind: ObjectionKind;
  /** May be empty: pointing at the visit says enough. */
  body: string;
  askedBy: string;
  askedAs: "ouder" | "voogd" | "kind";
  askedAt: Date;
  about: ObjectionSubject;
  answerBy: LocalDate;
  status: ObjectionStatus;
  closedAt: Date | null;
};

export type ObjectionAnswer = {
  id: string;
  body: string;
  name: string;
  as: "self" | "privacy";
  at: Date;
};

/** Who an organisation has for privacy; its coordinator when there is nobody else. */
export type PrivacyHandler = { personId: string; name: string; isOfficer: boolean };

declare module "../../platform/events/events.js" {
  // Not on the timeline: the rest of the table, and the other parent, have nothing to do with it.
  interface IdentityEvents {
    "objection-asked": { kind: string };
    "objection-answered": { settled: boolean };
    "objection-closed": Record<string, never>;
  }
}
