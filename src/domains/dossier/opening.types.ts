import { isFamily, mayLead, type OpenersSeat, participationRoles } from "../access/index.js";
import type { DossierFields } from "./dossier.types.js";

/** Whoever opens a dossier works for an organisation, and has a role that can lead it. */
export const openersRoles = participationRoles.filter(
  (role) => !isFamily({ role }) && mayLead({ presentRole: role }),
);

export type OpeningFields = DossierFields &
  OpenersSeat & {
    /** Said after the question whether this child has a dossier already. */
    anotherChild: boolean;
  };

/** A dossier of this viewer that may be about the same child. */
export type LookAlike = { id: string; name: string };
