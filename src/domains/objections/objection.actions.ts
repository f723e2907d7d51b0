import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, recordIdentity } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { enqueue } from "../../platform/jobs/jobs.js";
import { notify } from "../../platform/mail/mail.js";
import { instantAt } from "../../shared/amsterdam-time.js";
import { newId } from "../../shared/ids.js";
import { addDays } from "../../shared/local-date.js";
import { findParticipant } from "../access/index.js";
import { familyRole, findVisitSubject, listReceivers } from "./handler.store.js";
import { answerBy, reminderDaysBefore, settles } from "./objection.rules.js";
import {
  findObjectionToAnswer,
  insertAnswer,
  insertObjection,
  listOwnObjections,
  setClosed,
} from "./objection.store.js";
import type { Objection, ObjectionKind, ObjectionSubject } from "./objection.types.js";

type ObjectionPlace = { dossierId: string; objectionId: string };

export const objectionDueJob = { name: "objection-due" };

const answerHref = (objectionId: string) => `/vragen/${objectionId}`;

export const ownObjectionHref = ({ dossierId, objectionId }: ObjectionPlace) =>
  `/dossiers/${dossierId}/wie-keek/vragen/${objectionId}`;

/** Whom a line of the trail is about, for who may ask about it; `not-found` for everybody else. */
export async function subjectOfVisit(
  tx: Tx,
  { dossierId, visitId }: { dossierId: string; visitId: string },
): Promise<ObjectionSubject> {
  await onlyFamily(tx, dossierId);
  const subject = await findVisitSubject(tx, dossierId, visitId);
  return aboutSomebodyElse(tx, subject);
}

/** The same for a seat at the table: a professional who may look, whether they did or not. */
export async function subjectOfSeat(
  tx: Tx,
  { dossierId, seatId }: { dossierId: string; seatId: string },
): Promise<ObjectionSubject> {
  await onlyFamily(tx, dossierId);
  const seat = await findParticipant(tx, dossierId, seatId);
  if (!seat?.organisationId) throw new Refused("not-found");
  return aboutSomebodyElse(tx, {
    personId: seat.personId,
    name: seat.name,
    organisationId: seat.organisationId,
    organisationName: seat.organisationName ?? "",
    visit: null,
  });
}

async function onlyFamily(tx: Tx, dossierId: string): Promise<Objection["askedAs"]> {
  const role = await familyRole(tx, dossierId);
  if (!role) throw new Refused("not-found");
  return role;
}

function aboutSomebodyElse(tx: Tx, subject: ObjectionSubject | undefined): ObjectionSubject {
  if (!subject || subject.personId === actingPerson(tx)) throw new Refused("not-found");
  return subject;
}

/**
 * Asks, or objects to, that somebody looked or may look (AVG art. 15 and 21). It goes to that person
 * and to who guards privacy at their organisation, who have a month (AVG art. 12 lid 3).
 */
export async function askAboutSomebody(
  tx: Tx,
  dossierId: string,
  about: ObjectionSubject,
  asked: { kind: ObjectionKind; body: string },
): Promise<string> {
  const askedAs = await onlyFamily(tx, dossierId);
  const id = newId<"objection">(tx.now);
  const due = answerBy(asked.kind, tx.today);
  const askedBy = actingPerson(tx);
  await insertObjection(tx, { id, dossierId, ...asked, askedBy, askedAs, about, answerBy: due });
  await recordIdentity(tx, {
    kind: "objection-asked",
    subjectId: id,
    data: { kind: asked.kind },
  });
  for (const personId of await listReceivers(tx, { dossierId, id })) {
    await notify(tx, { personId, kind: "objection-asked", link: answerHref(id) });
  }
  await enqueue(
    tx,
    objectionDueJob,
    { dossierId, objectionId: id },
    { runAt: instantAt(addDays(due, -reminderDaysBefore), 7), key: `objection-due-${id}` },
  );
  return id;
}

/** What the clock does a week before the term: it reminds whoever could still answer. */
export async function remindOfObjection(tx: Tx, place: ObjectionPlace): Promise<void> {
  const { dossierId, objectionId: id } = place;
  for (const personId of await listReceivers(tx, { dossierId, id })) {
    await notify(tx, { personId, kind: "objection-due", link: answerHref(id) });
  }
}

/** A question this person asked themselves, or `not-found`. */
export async function ownObjection(tx: Tx, place: ObjectionPlace): Promise<Objection> {
  const own = await listOwnObjections(tx, place.dossierId);
  const found = own.find(({ id }) => id === place.objectionId);
  if (!found) throw new Refused("not-found");
  return found;
}

/** A question that this person may answer, or `not-found`. */
export async function objectionToAnswer(tx: Tx, objectionId: string): Promise<Objection> {
  const found = await findObjectionToAnswer(tx, objectionId);
  if (!found) throw new Refused("not-found");
  return found;
}

/**
 * Answers the family. What the one it is about says to an objection is passed on, but does not settle
 * it. Refuses with `objection-closed`.
 */
export async function answerObjection(
  tx: Tx,
  objection: Objection,
  body: string,
): Promise<{ settled: boolean }> {
  const { id, dossierId, askedBy, kind } = objection;
  const answerId = newId<"objection-answer">(tx.now);
  const by = actingPerson(tx);
  const as = await insertAnswer(tx, { id: answerId, dossierId, objectionId: id, body, by });
  const settled = settles(kind, as);
  await recordIdentity(tx, { kind: "objection-answered", subjectId: id, data: { settled } });
  const link = ownObjectionHref({ dossierId, objectionId: id });
  await notify(tx, { personId: askedBy, kind: "objection-answered", link });
  return { settled };
}

/** Done, for who asked. Refuses with `objection-closed` when it was closed before. */
export async function closeObjection(tx: Tx, place: ObjectionPlace): Promise<void> {
  const objection = await ownObjection(tx, place);
  await setClosed(tx, objection);
  await recordIdentity(tx, { kind: "objection-closed", subjectId: objection.id, data: {} });
}
