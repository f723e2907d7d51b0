import { announceVisit } from "../../platform/audit/announce.js";
import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { notify } from "../../platform/mail/mail.js";
import { clockInAmsterdam } from "../../shared/amsterdam-time.js";
import { newId } from "../../shared/ids.js";
import {
  countAttempts,
  endEmergencyNow,
  holdAttempts,
  insertAttempt,
  listEmergencies,
  listToldOfEmergency,
  openForEmergency,
} from "./emergency.store.js";
import type { Emergency, EmergencyFields } from "./emergency.types.js";

/** More than this in a day is no emergency any more. */
const mostAttempts = 5;
const day = 86_400_000;

/**
 * Opens a dossier for a professional who has no part in it, because a child is in danger now (Jeugdwet
 * 7.3.4 lid 2: ernstig nadeel voorkomen; AVG 6 lid 1 d). Everybody whom it concerns is told at once.
 * Gives the id of the dossier, or gives back the refusal `emergency-not-opened` (there is none, or
 * not for this person: never which) or `emergency-too-often`: the try is counted in any case.
 */
export async function openInEmergency(tx: Tx, sought: EmergencyFields): Promise<string | Refused> {
  const personId = actingPerson(tx);
  const { organisationId } = sought;
  const attempt = { id: newId(tx.now), personId, organisationId };
  await holdAttempts(tx, personId);
  const before = await countAttempts(tx, personId, new Date(tx.now.getTime() - day));
  if (before >= mostAttempts) {
    await insertAttempt(tx, { ...attempt, outcome: "too-often" });
    return new Refused("emergency-too-often");
  }
  const emergencyId = newId<"emergency">(tx.now);
  const dossierId = await openForEmergency(tx, emergencyId, sought);
  await insertAttempt(tx, { ...attempt, outcome: dossierId ? "opened" : "refused" });
  if (dossierId === undefined) {
    const left = mostAttempts - before - 1;
    return new Refused("emergency-not-opened", { params: { left } });
  }
  announceVisit(tx, { dossierId, section: "child", act: "change", right: "read" });
  await tell(tx, { dossierId, emergencyId });
  return dossierId;
}

type EmergencyPlace = { dossierId: string; emergencyId: string };

/** The regisseur, the family and who guards privacy, by mail and on the timeline. */
async function tell(tx: Tx, place: EmergencyPlace): Promise<void> {
  const { dossierId, emergencyId } = place;
  const emergency = await ownEmergency(tx, place);
  const { name, organisationName: organisation, reason } = emergency;
  const until = clockInAmsterdam(emergency.until);
  await record(tx, {
    kind: "emergency-opened",
    dossierId,
    section: "people",
    subjectId: emergencyId,
    data: { name, organisation, until, reason },
  });
  for (const { personId, as } of await listToldOfEmergency(tx, place)) {
    const link = as === "privacy" ? "/privacy" : `/dossiers/${dossierId}/wie-keek`;
    await notify(tx, { personId, kind: "emergency-opened", link });
  }
}

/** Stops looking before the time is over; `not-found` when this person does not look here. */
export async function endEmergency(tx: Tx, place: EmergencyPlace): Promise<void> {
  const { name } = await ownEmergency(tx, place);
  // First the event: whoever has stopped may write nothing here any more.
  await record(tx, {
    kind: "emergency-ended",
    dossierId: place.dossierId,
    section: "people",
    subjectId: place.emergencyId,
    data: { name },
  });
  const ended = await endEmergencyNow(tx, place.dossierId, place.emergencyId);
  if (!ended) throw new Refused("not-found");
}

async function ownEmergency(tx: Tx, place: EmergencyPlace): Promise<Emergency> {
  const all = await listEmergencies(tx, place.dossierId);
  const own = all.find(({ id, isMine, inForce }) => id === place.emergencyId && isMine && inForce);
  if (!own) throw new Refused("not-found");
  return own;
}
