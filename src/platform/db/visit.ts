/** The request that a transaction answers, as the trail calls it. */
export type Asked = {
  /** What the route calls a visit: "plan-read". */
  name: string;
  method: "GET" | "POST";
  /** A page that stood open and was fetched again by itself. */
  automatic: boolean;
  traceId: string;
  sessionId: string;
};

/** That somebody changes or reads a dossier in this transaction. */
export type Visit = {
  dossierId: string;
  section: string | null;
  act: "read" | "change";
  /** The right that lets somebody in here; a form is read by who may change. */
  right?: "read" | "write";
  outcome?: "done" | "refused";
  /** Its name, where it is not that of the request or the job. */
  name?: string;
};
