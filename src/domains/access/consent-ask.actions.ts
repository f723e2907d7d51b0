import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import { tellAsked } from "./consent-mail.actions.js";
import { covers, latestEnd, stateOf } from "./consent.rules.js";
import { insertConsent, listConsents, listSeatGrounds } from "./consent.store.js";
import type { AskFields, Consent, SeatGrounds } from "./consent.types.js";
import { participantOf, type ParticipationPlace } from "./participation.actions.js";
import { seatsWith } from "./rights.store.js";

export const noGrounds: SeatGrounds = { asks: [], byLaw: [] };

/** What the matrix asks consent for at this seat; nothing where the law itself gives the ground. */
export async function groundsOf(tx: Tx, place: ParticipationPlace): Promise<SeatGrounds> {
  const all = await listSeatGrounds(tx, place.dossierId);
  return all.get(place.participationId) ?? noGrounds;
}

/** Whether this seat sees nothing yet because the family has not allowed its organisation anything. */
export async function waitsForConsent(tx: Tx, place: ParticipationPlace): Promise<boolean> {
  const { asks } = await groundsOf(tx, place);
  if (asks.length === 0) return false;
  return !(await seatsWith(tx, place.dossierId, "child", "read")).has(place.participationId);
}

/**
 * Asks the family to let the organisation of this seat read along: for what, which sections (those of
 * the role and no more), why, until when. Gives the key of the question. A consent is free, specific
 * and informed (AVG 4 lid 11, 7). Refuses with `consent-not-needed`, `dates-reversed`,
 * `consent-longer-than-a-year`, `consent-asked-already`.
 */
export async function askConsent(
  tx: Tx,
  place: ParticipationPlace,
  fields: AskFields,
): Promise<string> {
  const seat = await participantOf(tx, place);
  const { asks } = await groundsOf(tx, place);
  const fits = fields.sections.every((section) => asks.includes(section));
  if (!seat.organisationId || !fits || fields.sections.length === 0) {
    throw new Refused("consent-not-needed", { field: "sections" });
  }
  if (fields.endsOn < tx.today) throw new Refused("dates-reversed", { field: "endsOn" });
  if (fields.endsOn > latestEnd(tx.today)) {
    throw new Refused("consent-longer-than-a-year", { field: "endsOn" });
  }
  const others = await listConsents(tx, place.dossierId);
  if (others.some((one) => isSame(one, seat.organisationId, fields, tx))) {
    throw new Refused("consent-asked-already");
  }
  const id = newId<"consent">(tx.now);
  const { organisationId, organisationName } = seat;
  await insertConsent(tx, place.dossierId, {
    ...{ ...fields, id, organisationId },
    askedBy: actingPerson(tx),
  });
  await record(tx, {
    kind: "consent-asked",
    dossierId: place.dossierId,
    section: "people",
    subjectId: id,
    data: { organisation: organisationName ?? "" },
  });
  await tellAsked(tx, { dossierId: place.dossierId, consentId: id });
  return id;
}

function isSame(one: Consent, organisationId: string | null, fields: AskFields, tx: Tx): boolean {
  if (one.organisationId !== organisationId) return false;
  const state = stateOf(one, tx.today);
  return state === "asked" || (state === "in-force" && covers(one, fields));
}
