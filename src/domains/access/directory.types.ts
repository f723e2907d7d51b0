import type { ParticipationRole } from "./participation.types.js";

/** A professional as the directory of the region lists them: one line for each function. */
export type Professional = {
  membershipId: string;
  personId: string;
  name: string;
  organisationId: string;
  organisationName: string;
  /** Their function, as the role it would be at a table; a coordinator has none. */
  role: ParticipationRole | "coordinator";
};
