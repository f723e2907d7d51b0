import type { SectionKey } from "../../platform/events/events.js";
import type { ParticipationRole } from "./participation.types.js";

export type { SectionKey };

export const sectionKeys: readonly SectionKey[] = [
  "child",
  "school",
  "family",
  "needs",
  "people",
  "plan",
  "approach",
  "agreements",
  "documents",
];

export type Act = "read" | "write";

/** What this viewer may do in each section of one dossier, as the database decides it. */
export type SectionRights = Record<SectionKey, { read: boolean; write: boolean }>;

/** A row of the matrix: what a role may read and write, and on what ground. */
export type MatrixRow = {
  role: ParticipationRole | "regisseur";
  source: string;
  rights: SectionRights;
};

/** What somebody at the table sees, and the rows of the matrix it follows from. */
export type Sight = {
  writes: SectionKey[];
  reads: SectionKey[];
  hidden: SectionKey[];
  because: MatrixRow[];
};

/** Somebody who sees a dossier because a colleague takes part in it. */
export type Coordinator = { name: string; organisationName: string; role: ParticipationRole };
