import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, changesBetween, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { notify } from "../../platform/mail/mail.js";
import { newId } from "../../shared/ids.js";
import type { LocalDate } from "../../shared/local-date.js";
import { isPeriod } from "../../shared/period.js";
import { insertPerson, invite } from "../identity/index.js";
import { findPersonName, misfitOf, worksFor } from "./directory.store.js";
import { contactOf } from "./contact.store.js";
import { changeValues } from "./participation.form.js";
import { childIsThere, isFamily, sameFamilyMember, seatTaken } from "./participation.rules.js";
import {
  endParticipationOn,
  findParticipant,
  holdParticipation,
  insertParticipation,
  listParticipants,
  updateParticipation,
} from "./participation.store.js";
import type {
  FamilyMemberFields,
  Mandate,
  Participant,
  SeatFields,
} from "./participation.types.js";
import { findRegie } from "./regie.store.js";
import { seatsWith } from "./rights.store.js";

export type TablePlace = { dossierId: string };
export type ParticipationPlace = TablePlace & { participationId: string };

/**
 * Puts somebody whom we know at the table; gives the id of the participation. A professional sits
 * there for the organisation where they work. Refuses with `person-unknown`, `role-not-of-organisation`, `dates-reversed`,
 * `already-at-the-table` or `child-at-the-table`.
 */
export async function seatParticipant(
  tx: Tx,
  place: TablePlace,
  seat: SeatFields & { personId: string; organisationId: string | undefined },
  /** What belongs to sitting down, before it is told: the opener is regisseur first, and may then tell. */
  andThen: (participationId: string) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const name = await findPersonName(tx, seat.personId);
  if (name === undefined) throw new Refused("person-unknown");
  const fits = seat.organisationId
    ? await worksFor(tx, seat.personId, seat.organisationId)
    : isFamily(seat);
  if (!fits) throw new Refused("person-unknown");
  const misfit = seat.organisationId && (await misfitOf(tx, seat.role, seat.organisationId));
  if (misfit) {
    const params = { organisation: misfit };
    throw new Refused("role-not-of-organisation", { field: "role", params });
  }
  const table = await tableFor(tx, place, seat);
  if (seatTaken(table, seat.personId, seat)) {
    throw new Refused("already-at-the-table", { field: "startsOn" });
  }
  return take(tx, place, { ...seat, name }, andThen);
}

/**
 * Writes down a person of the family and puts them at the table. Refuses with `dates-reversed`,
 * `already-at-the-table` (the same name in the same role) or `child-at-the-table`.
 */
export async function addFamilyMember(
  tx: Tx,
  place: TablePlace,
  fields: FamilyMemberFields,
): Promise<{ participationId: string; personId: string }> {
  const { givenName, familyName, email, phone, ...seat } = fields;
  const name = `${givenName} ${familyName}`;
  const table = await tableFor(tx, place, seat);
  if (sameFamilyMember(table, name, seat)) {
    throw new Refused("already-at-the-table", { field: "familyName" });
  }
  const personId = newId<"person">(tx.now);
  const createdBy = actingPerson(tx);
  await insertPerson(tx, {
    id: personId,
    givenName,
    familyName,
    email: email ?? null,
    phone: phone ?? null,
    createdBy,
  });
  const seated = { ...seat, personId, organisationId: undefined, name };
  const participationId = await take(tx, place, seated);
  // Who has an address can sign in from the first day: partners, not subjects.
  if (email !== undefined) await invite(tx, personId, email);
  return { personId, participationId };
}

/**
 * Sends somebody of the family an invitation to sign in, again when the first got lost. Only who
 * wrote them down may do so. Refuses with `not-yours`, `email-missing`, `person-has-left`.
 */
export async function inviteFamilyMember(tx: Tx, place: ParticipationPlace): Promise<void> {
  const participant = await participantOf(tx, place);
  if (!participant.isCurrent) throw new Refused("person-has-left");
  if (!isFamily(participant)) throw new Refused("not-yours");
  const contact = await contactOf(tx, place.dossierId, participant.personId);
  if (!contact?.email) throw new Refused("email-missing");
  await invite(tx, participant.personId, contact.email);
}

async function tableFor(tx: Tx, place: TablePlace, seat: SeatFields): Promise<Participant[]> {
  if (!isPeriod(seat)) throw new Refused("dates-reversed", { field: "endsOn" });
  const table = await listParticipants(tx, place.dossierId);
  if (childIsThere(table, seat)) throw new Refused("child-at-the-table", { field: "role" });
  return table;
}

async function take(
  tx: Tx,
  { dossierId }: TablePlace,
  seat: SeatFields & { personId: string; organisationId: string | undefined; name: string },
  andThen?: (participationId: string) => Promise<void>,
): Promise<string> {
  const { name, ...fields } = seat;
  const id = newId<"participation">(tx.now);
  await insertParticipation(tx, { ...fields, dossierId, id, addedBy: actingPerson(tx) });
  await andThen?.(id);
  await record(tx, {
    kind: "participant-seated",
    dossierId,
    section: "people",
    subjectId: id,
    data: { name },
  });
  if (seat.personId !== actingPerson(tx)) {
    // Who waits for consent would find a shut door behind the address of the dossier.
    const readsAlong = (await seatsWith(tx, dossierId, "child", "read")).has(id);
    const [kind, link] = readsAlong
      ? (["added-to-table", `/dossiers/${dossierId}`] as const)
      : (["added-to-table-waits", "/"] as const);
    await notify(tx, { personId: seat.personId, kind, link });
  }
  return id;
}

/** Changes what somebody may do at the table, or why they are there; the event keeps what it was. */
export async function changeParticipation(
  tx: Tx,
  place: ParticipationPlace,
  fields: { mandate: Mandate; why: string },
): Promise<void> {
  const before = await participantOf(tx, place);
  const changes = changesBetween(changeValues(before), changeValues(fields));
  if (changes.length === 0) return;
  await updateParticipation(tx, place.dossierId, place.participationId, fields);
  await record(tx, {
    kind: "participation-changed",
    dossierId: place.dossierId,
    section: "people",
    subjectId: place.participationId,
    data: { name: before.name, changes },
  });
}

/**
 * Says until which day somebody takes part; after that day they see nothing any more. Refuses with
 * `regisseur-cannot-leave` (also for the deputy), `person-has-left` or `dates-reversed`.
 */
export async function endParticipation(
  tx: Tx,
  place: ParticipationPlace,
  ended: { endsOn: LocalDate; reason: string },
): Promise<void> {
  await holdParticipation(tx, place.dossierId, place.participationId);
  const participant = await participantOf(tx, place);
  if (participant.endsOn !== null && participant.endsOn < tx.today) {
    throw new Refused("person-has-left");
  }
  if (!isPeriod({ startsOn: participant.startsOn, endsOn: ended.endsOn })) {
    throw new Refused("dates-reversed", { field: "endsOn" });
  }
  const regie = await findRegie(tx, place.dossierId);
  if (regie.some(({ participationId }) => participationId === participant.id)) {
    throw new Refused("regisseur-cannot-leave");
  }
  // First the event: who ends their own part may write nothing once it has ended.
  await record(tx, {
    kind: "participation-ended",
    dossierId: place.dossierId,
    section: "people",
    subjectId: place.participationId,
    data: { name: participant.name, ...ended },
  });
  await endParticipationOn(tx, place.dossierId, place.participationId, ended);
}

/** Somebody who sits or sat at this table, or `not-found`. */
export async function participantOf(tx: Tx, place: ParticipationPlace): Promise<Participant> {
  const participant = await findParticipant(tx, place.dossierId, place.participationId);
  if (!participant) throw new Refused("not-found");
  return participant;
}
