import type { Tx } from "../../platform/db/transaction.js";
import { hasEnded } from "../../shared/period.js";
import { listParticipants, type Participant } from "../access/index.js";

/** Who can take something on: everybody at the table who has not left. */
export async function participantsToChoose(tx: Tx, dossierId: string): Promise<Participant[]> {
  const everybody = await listParticipants(tx, dossierId);
  return everybody.filter((participant) => !hasEnded(participant, tx.today));
}

/** As the choices of a form: "Els de Wit, De Beuk". */
export function participantOptions(participants: readonly Participant[]) {
  return participants.map(({ id, name, organisationName }) => ({
    value: id,
    label: organisationName === null ? name : `${name}, ${organisationName}`,
  }));
}
