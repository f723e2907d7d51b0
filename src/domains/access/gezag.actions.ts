import type { Tx } from "../../platform/db/transaction.js";
import { changesBetween, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import { gezagValues } from "./gezag.form.js";
import { keepGuardian } from "./gezag.store.js";
import { participantOf, type ParticipationPlace } from "./participation.actions.js";
import { mayHaveGezag } from "./participation.rules.js";
import type { Guardian } from "./participation.types.js";

/**
 * Records what somebody's authority over the child is, in the words of the authority register and
 * with its source. Whether somebody has authority is said by a person, never derived: the register
 * itself answers "gezag niet te bepalen" where a court order or foreign law decides. Refuses with
 * `not-found`.
 */
export async function recordGezag(
  tx: Tx,
  place: ParticipationPlace,
  guardian: Guardian,
): Promise<void> {
  const participant = await participantOf(tx, place);
  if (!mayHaveGezag(participant)) throw new Refused("not-found");
  const changes = changesBetween(gezagValues(participant.guardian), gezagValues(guardian));
  if (changes.length === 0) return;
  await keepGuardian(tx, place, { ...guardian, id: newId<"guardian">(tx.now) });
  await record(tx, {
    kind: "gezag-recorded",
    dossierId: place.dossierId,
    section: "people",
    subjectId: place.participationId,
    data: { name: participant.name, changes },
  });
}
