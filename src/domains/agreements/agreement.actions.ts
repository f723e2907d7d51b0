import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, type Change, changesBetween, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { notify } from "../../platform/mail/mail.js";
import { newId } from "../../shared/ids.js";
import type { LocalDate } from "../../shared/local-date.js";
import { findParticipant, type Participant, seatsWith } from "../access/index.js";
import { agreementValues } from "./agreement.form.js";
import { agreementHref } from "./agreement.hrefs.js";
import { agreementOf } from "./reading.actions.js";
import {
  isNewDateInPast,
  isThereWhenDue,
  mayAskAgain,
  saysSomethingElse,
} from "./agreement.rules.js";
import {
  type AgreementPlace,
  insertAgreement,
  updateAsked,
  updateGoalOf,
} from "./agreement.store.js";
import type { Agreement, AgreementFields } from "./agreement.types.js";
import { planReminders } from "./reminder.actions.js";

/**
 * Makes an agreement; gives its id. Its owner is asked, or has said yes by making it. Refuses with
 * `dates-reversed`, `due-in-past`, `person-unknown`, `person-has-left`, `owner-cannot-see` and
 * `period-outside-participation`. One owner and a date, because "somebody, soon" is nobody (S0;
 * S3-7: concrete agreements with who and when).
 */
export async function makeAgreement(
  tx: Tx,
  { dossierId }: { dossierId: string },
  fields: AgreementFields,
): Promise<string> {
  refuseDates(tx, fields, undefined);
  const owner = await ownerFor(tx, dossierId, fields);
  const madeBy = actingPerson(tx);
  const status = owner.personId === madeBy ? "accepted" : "asked";
  const id = newId<"agreement">(tx.now);
  const place = { dossierId, agreementId: id };
  await insertAgreement(tx, dossierId, { ...fields, id, status, madeBy });
  await record(tx, {
    kind: "agreement-made",
    dossierId,
    section: "agreements",
    subjectId: id,
    data: { what: fields.what, owner: owner.name },
  });
  if (status === "asked") await askOwner(tx, place, owner);
  await planReminders(tx, place, fields.dueOn);
  return id;
}

/**
 * Changes an agreement; the event keeps what it said before. Who said yes to something else is asked
 * anew. Refuses with `agreement-not-open` once it is done, declined or called off, and as
 * `makeAgreement` does.
 */
export async function changeAgreement(
  tx: Tx,
  place: AgreementPlace,
  fields: AgreementFields,
): Promise<void> {
  const before = await agreementOf(tx, place, "lock");
  if (before.status === "declined" || !mayAskAgain(before.status)) {
    throw new Refused("agreement-not-open");
  }
  const changes = changesBetween(agreementValues(before), agreementValues(fields));
  if (changes.length === 0) return;
  let owner: Participant | undefined;
  if (saysSomethingElse(before, fields)) owner = await askAnew(tx, place, before, fields);
  else await updateGoalOf(tx, place, { status: before.status, goalOriginId: fields.goalOriginId });
  await record(tx, {
    kind: "agreement-changed",
    dossierId: place.dossierId,
    section: "agreements",
    subjectId: place.agreementId,
    data: { what: fields.what, changes: readable(changes, before, owner) },
  });
}

/** Keys say nothing to who reads the history: an owner gets a name there, a goal only its field. */
function readable(changes: Change[], before: Agreement, owner: Participant | undefined): Change[] {
  return changes.map((change) => {
    if (change.field === "goalOriginId") return { ...change, from: before.goalTitle ?? "", to: "" };
    if (change.field !== "ownerParticipationId") return change;
    return { ...change, from: before.owner.name, to: owner?.name ?? "" };
  });
}

/**
 * Asks another person, or the same one again, after an agreement was declined or its owner left.
 * Refuses with `agreement-not-open` after the end.
 */
export async function askAnother(
  tx: Tx,
  place: AgreementPlace,
  asked: { ownerParticipationId: string; dueOn: LocalDate },
): Promise<void> {
  const before = await agreementOf(tx, place, "lock");
  if (!mayAskAgain(before.status)) throw new Refused("agreement-not-open");
  const owner = await askAnew(tx, place, before, { ...before, ...asked });
  await record(tx, {
    kind: "agreement-asked-again",
    dossierId: place.dossierId,
    section: "agreements",
    subjectId: place.agreementId,
    data: { what: before.what, owner: owner.name },
  });
}

async function askAnew(
  tx: Tx,
  place: AgreementPlace,
  before: Agreement,
  fields: AgreementFields,
): Promise<Participant> {
  refuseDates(tx, fields, before.dueOn);
  const owner = await ownerFor(tx, place.dossierId, fields);
  const isMine = owner.personId === actingPerson(tx);
  await updateAsked(tx, place, fields, isMine ? "accepted" : "asked");
  if (!isMine) await askOwner(tx, place, owner);
  await planReminders(tx, place, fields.dueOn);
  return owner;
}

function askOwner(tx: Tx, place: AgreementPlace, owner: Participant): Promise<void> {
  const { personId } = owner;
  return notify(tx, { personId, kind: "agreement-asked", link: agreementHref(place) });
}

function refuseDates(tx: Tx, fields: AgreementFields, known: LocalDate | undefined): void {
  if (isNewDateInPast(fields.dueOn, known, tx.today)) {
    throw new Refused("due-in-past", { field: "dueOn" });
  }
  if (fields.notBefore !== undefined && fields.notBefore > fields.dueOn) {
    throw new Refused("dates-reversed", { field: "notBefore" });
  }
}

async function ownerFor(
  tx: Tx,
  dossierId: string,
  { ownerParticipationId, dueOn }: AgreementFields,
): Promise<Participant> {
  const field = "ownerParticipationId";
  const owner = await findParticipant(tx, dossierId, ownerParticipationId);
  if (!owner) throw new Refused("person-unknown", { field });
  if (!owner.isCurrent) throw new Refused("person-has-left", { field });
  if (!(await seatsWith(tx, dossierId, "agreements", "write")).has(owner.id)) {
    throw new Refused("owner-cannot-see", { field });
  }
  if (!isThereWhenDue(owner, dueOn)) {
    throw new Refused("period-outside-participation", { field: "dueOn" });
  }
  return owner;
}
