import type { Emergency, SectionKey } from "../domains/access/index.js";
import type { DossierHeader } from "../domains/dossier/index.js";
import type { Objection } from "../domains/objections/index.js";

/** One person, one part, one hour: everything that they did there then. */
export type VisitLine = {
  /** The newest line of the trail in it, to ask about. */
  id: string;
  personId: string | null;
  /** Absent of somebody who works nowhere and has no seat here: a stray visitor is a family as well. */
  name: string | null;
  organisationId: string | null;
  organisationName: string | null;
  role: string | null;
  from: Date;
  to: Date;
  section: SectionKey | null;
  changed: boolean;
  /** How often by hand, and how often a page that stood open fetched itself again. */
  times: number;
  automatic: number;
  emergency: boolean;
  purpose: string;
};

export type VisitPart = { lines: VisitLine[]; total: number };

export const visitPeriods = ["30", "90", "365", "alles"] as const;
export type VisitPeriod = (typeof visitPeriods)[number];

export type VisitFilter = { personId: string | undefined; period: VisitPeriod; page: number };

export type VisitsModel = {
  dossier: DossierHeader;
  filter: VisitFilter;
  /** Whether this reader may know of everybody who looked; else only of themselves. */
  seesAll: boolean;
  /** Whether this reader may ask about it: a parent or guardian, or the child from 12. */
  mayAsk: boolean;
  visitors: { personId: string; name: string }[];
  others: VisitPart;
  refused: VisitPart;
  own: VisitPart;
  /** What the product did itself, by the clock. */
  product: VisitPart;
  emergencies: Emergency[];
  questions: Objection[];
};

export const visitsPerPage = 30;
