/** One change or one reading of a dossier, as it stands in the trail. */
export type AuditedVisit = {
  id: string;
  at: Date;
  outcome: "done" | "refused";
  act: "read" | "change";
  /** What the route or the job calls it: "plan-read". */
  name: string;
  /** The part of the dossier; absent for an attempt at something without one. */
  section: string | null;
  /** Fetched again by a page that stood open. */
  automatic: boolean;
  /** Absent: the product itself did it, by the clock. */
  personId: string | null;
  organisationId: string | null;
  role: string | null;
  ground: string | null;
  /** The key of a text: `audit.purpose.<key>`. */
  purpose: string;
};

export type VisitQuery = {
  /** From this moment on. */
  since?: Date;
  /** Before this moment: to read on. */
  before?: Date;
  personId?: string;
  limit?: number;
};
