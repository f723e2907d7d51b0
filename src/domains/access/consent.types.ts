import type { LocalDate } from "../../shared/local-date.js";
import type { Basis, SectionKey } from "./access.types.js";

/** What an organisation needs to read along for; the family reads it in plain words. */
export const purposes = [
  "meedenken",
  "hulp-geven",
  "vervoer",
  "betalen",
  "bemiddelen",
  "onderzoek",
] as const;
export type Purpose = (typeof purposes)[number];

export const consentStatuses = ["asked", "in-force", "refused", "withdrawn"] as const;
export type ConsentStatus = (typeof consentStatuses)[number];

/** What a consent is today: its status, and what the calendar makes of it. */
export type ConsentState = ConsentStatus | "ended" | "lapsed";

export type ConsentAnswerKind = "given" | "refused" | "not-now" | "withdrawn";

export type ConsentAnswer = {
  id: string;
  participationId: string;
  name: string;
  answer: ConsentAnswerKind;
  /** Absent: everything that was asked. */
  sections: SectionKey[] | null;
  via: "signed-in" | "paper";
  hasPaper: boolean;
  reason: string;
  answeredAt: Date;
};

/** Why somebody has a say: by authority, by age, or because nobody knows yet who decides. */
export type SayGround =
  | "gezag"
  | "twaalf"
  | "zestien"
  | "meerderjarig"
  | "gezag-onbeslist"
  | "niemand-met-gezag"
  | "jongere-ontbreekt";

/** Somebody who has a say; without a seat a person has to decide first who that is. */
export type Decider = { participationId: string | null; name: string; because: SayGround };

/** What a family is asked to allow one organisation, and how it was answered. */
export type Consent = {
  id: string;
  organisationId: string;
  organisationName: string;
  purpose: Purpose;
  /** What was asked; `sections` is what counts of it. */
  asked: SectionKey[];
  sections: SectionKey[];
  why: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  status: ConsentStatus;
  askedBy: { personId: string; name: string };
  askedAt: Date;
  settledAt: Date | null;
  /** The newest first. */
  answers: ConsentAnswer[];
  deciders: Decider[];
};

/** What the matrix says of one seat: for which sections consent is asked, which the law gives. */
export type SeatGrounds = { asks: SectionKey[]; byLaw: SectionKey[] };

export type ConsentPlace = { dossierId: string; consentId: string };

export type AskFields = {
  purpose: Purpose;
  sections: SectionKey[];
  why: string;
  endsOn: LocalDate;
};

export type GivenAnswer = {
  participationId: string;
  answer: ConsentAnswerKind;
  /** Absent: everything that was asked. */
  sections: SectionKey[] | null;
  reason: string | undefined;
  paperFileId?: string;
};

/** What one person no longer reads when a consent is withdrawn. */
export type Loss = Pick<Basis, "personId" | "participationId" | "way" | "organisationId"> & {
  sections: SectionKey[];
};

declare module "../../platform/events/events.js" {
  interface Events {
    "consent-asked": { organisation: string };
    "consent-given": { organisation: string; name: string; paper?: boolean };
    "consent-refused": { organisation: string; name: string; paper?: boolean };
    "consent-postponed": { organisation: string; name: string; paper?: boolean };
    "consent-narrowed": { organisation: string; name: string; paper?: boolean };
    "consent-withdrawn": { organisation: string; name: string; paper?: boolean };
    "consent-ended": { organisation: string };
  }
}
