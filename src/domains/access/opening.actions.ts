import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson } from "../../platform/events/events.js";
import { listCurrentMemberships, type OpenersMembership } from "./opening.store.js";
import { seatParticipant } from "./participation.actions.js";
import type { Mandate, ParticipationRole } from "./participation.types.js";
import { handOverRegie } from "./regie.actions.js";

export type OpenersSeat = {
  role: ParticipationRole;
  organisationId: string;
  mandate: Mandate;
  why: string;
};

/** Where the person of this transaction works today. */
export function ownMemberships(tx: Tx): Promise<OpenersMembership[]> {
  return listCurrentMemberships(tx, actingPerson(tx));
}

/**
 * Gives whoever opens a dossier the first seat and the regie, so that no dossier is ever without a
 * regisseur (NJi-notitie onderwijs-zorgarrangementen). Gives the id of the participation. Refuses
 * `person-unknown` for an organisation where they do not work, and `role-cannot-lead`.
 */
export async function seatOpener(
  tx: Tx,
  dossierId: string,
  { role, organisationId, mandate, why }: OpenersSeat,
): Promise<string> {
  return seatParticipant(
    tx,
    { dossierId },
    {
      ...{ role, organisationId, mandate, why },
      personId: actingPerson(tx),
      startsOn: tx.today,
      endsOn: undefined,
    },
    // A role that waits for consent sees nothing here yet; the regie gives the right to go on.
    (participationId) => handOverRegie(tx, { dossierId }, { participationId, note: undefined }),
  );
}
