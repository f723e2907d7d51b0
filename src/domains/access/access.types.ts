import type { SectionKey } from "../../platform/events/events.js";
import type { LocalDate } from "../../shared/local-date.js";
import type { ParticipationRole } from "./participation.types.js";

export type { SectionKey };

export const sectionKeys: readonly SectionKey[] = [
  "child",
  "school",
  "care",
  "family",
  "needs",
  "people",
  "plan",
  "approach",
  "week",
  "agreements",
  "money",
  "attendance",
  "documents",
  "contact",
  "conflict",
];

export type Act = "read" | "write";

/** What this viewer may do in each section of one dossier, as the database decides it. */
export type SectionRights = Record<SectionKey, { read: boolean; write: boolean }>;

/** On what ground a right stands; `consent` holds only as long as the family allows it. */
export type Ground = "family" | "law" | "task" | "consent" | "emergency";

/** A row of the matrix: what a role may read and write from one age of the child to the next. */
export type MatrixRow = {
  role: ParticipationRole | "regisseur" | "noodgeval";
  fromAge: number;
  /** Up to, not including; 200 is for life. */
  untilAge: number;
  cells: Partial<Record<SectionKey, { write: boolean; ground: Ground; source: string }>>;
};

/** By which way somebody comes in: an own seat, leading the table, a colleague's seat, a mandate, an emergency. */
export type WayIn = "seat" | "regie" | "colleague" | "machtiging" | "emergency";

/** One reason of the database why somebody sees a section of a dossier, or why not (`refused`). */
export type Basis = {
  personId: string;
  participationId: string | null;
  organisationId: string | null;
  way: WayIn;
  role: ParticipationRole | "regisseur" | "noodgeval";
  section: SectionKey;
  mayWrite: boolean;
  ground: Ground;
  source: string;
  consentId: string | null;
  machtigingId: string | null;
  endsOn: LocalDate | null;
  refused: "withheld" | "no-consent" | null;
};

/** What somebody sees in a dossier, and every reason of the database for it. */
export type Sight = {
  writes: SectionKey[];
  reads: SectionKey[];
  hidden: SectionKey[];
  because: Basis[];
};

/** Somebody who sees a dossier because a colleague takes part in it. */
export type Coordinator = {
  personId: string;
  name: string;
  organisationName: string;
  role: ParticipationRole;
};

/** On what ground somebody sees which sections, and until when; without a day as long as the seat lasts. */
export type Given = {
  ground: Ground | "colleague" | "machtiging";
  endsOn: LocalDate | null;
  sections: SectionKey[];
};

/** What somebody does not see: kept from them, not allowed by the family, or no part of the role. */
export type Missing = { why: "withheld" | "no-consent" | "not-this-role"; sections: SectionKey[] };

/** What one person sees in one dossier, as it is told on a page. */
export type Account = Sight & { given: Given[]; missing: Missing[] };
