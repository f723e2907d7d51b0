import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import { planConsentClock } from "./consent-clock.actions.js";
import { tellAnswer, tellLess } from "./consent-mail.actions.js";
import { chosenParts, lossesBetween, stateOf } from "./consent.rules.js";
import { basisAfter, insertAnswer, listConsents, mayWithdraw } from "./consent.store.js";
import type { Consent, ConsentPlace, GivenAnswer, Loss } from "./consent.types.js";
import { participantOf } from "./participation.actions.js";
import { listParticipants } from "./participation.store.js";
import type { Participant } from "./participation.types.js";
import { listBasis } from "./rights.store.js";

/** One consent of this dossier, or `not-found`. */
export async function consentOf(tx: Tx, place: ConsentPlace): Promise<Consent> {
  const [consent] = await listConsents(tx, place.dossierId, place.consentId);
  if (!consent) throw new Refused("not-found");
  return consent;
}

const eventOf = {
  given: "consent-given",
  refused: "consent-refused",
  "not-now": "consent-postponed",
  withdrawn: "consent-withdrawn",
} as const;

/**
 * Writes down what somebody who has a say answered: yes to all or to some of it, no, not now, or no
 * longer. The database works out what that makes of the consent. What is in force can become less by a
 * new yes and ends by a withdrawal, which is as easy as giving it was (AVG 7 lid 3). Refuses with
 * `no-say-here`, `consent-withdrawn`, `consent-not-in-force`, `consent-given`, `consent-period-over`.
 */
export async function answerConsent(
  tx: Tx,
  place: ConsentPlace,
  given: GivenAnswer,
): Promise<void> {
  const before = await consentOf(tx, place);
  if (before.endsOn < tx.today) throw new Refused("consent-period-over");
  const sections = chosenParts(before, given.sections);
  const wasInForce = before.status === "in-force";
  const narrows = wasInForce && given.answer === "given";
  // Everything that counts already is no answer.
  if (narrows && sections === null) return;
  const id = newId<"consent-answer">(tx.now);
  await insertAnswer(tx, place, { ...given, sections, id, answeredBy: actingPerson(tx) });
  const kind = narrows ? "consent-narrowed" : eventOf[given.answer];
  await say(tx, place, before, { ...given, kind });
  const after = await consentOf(tx, place);
  if (wasInForce) return tellLess(tx, place, after);
  await tellAnswer(tx, place, after);
  if (after.status === "in-force") await planConsentClock(tx, place, after.endsOn);
}

type AnswerEvent = (typeof eventOf)[keyof typeof eventOf] | "consent-narrowed";

/** Whoever holds the pen, the timeline names the one whose answer it is. */
async function say(
  tx: Tx,
  { dossierId, consentId }: ConsentPlace,
  { organisationName: organisation }: Consent,
  given: Pick<GivenAnswer, "participationId" | "paperFileId"> & { kind: AnswerEvent },
): Promise<void> {
  const { kind, participationId, paperFileId } = given;
  const { name } = await participantOf(tx, { dossierId, participationId });
  const paper = paperFileId === undefined ? {} : { paper: true };
  const data = { organisation, name, ...paper };
  await record(tx, { kind, dossierId, section: "people", subjectId: consentId, data });
}

/** The seat from which the person of this transaction answers, if they have a say. */
export function ownSeat(
  consent: Pick<Consent, "deciders">,
  table: readonly Participant[],
  personId: string,
): Participant | undefined {
  const mine = table.filter((one) => one.personId === personId && one.isCurrent);
  return mine.find(({ id }) => consent.deciders.some((one) => one.participationId === id));
}

/** Answers as oneself; see `answerConsent`. */
export async function answerAsSelf(
  tx: Tx,
  place: ConsentPlace,
  given: Omit<GivenAnswer, "participationId" | "paperFileId">,
): Promise<void> {
  const consent = await consentOf(tx, place);
  const table = await listParticipants(tx, place.dossierId);
  const seat = ownSeat(consent, table, actingPerson(tx));
  if (!seat) throw new Refused("no-say-here");
  await answerConsent(tx, place, { ...given, participationId: seat.id });
}

/** The seat from which the person of this transaction may withdraw this, or undefined. */
export async function withdrawingSeat(
  tx: Tx,
  { dossierId }: ConsentPlace,
  consent: Consent,
): Promise<string | undefined> {
  if (stateOf(consent, tx.today) !== "in-force") return undefined;
  const table = await listParticipants(tx, dossierId);
  const me = actingPerson(tx);
  for (const { id, personId, isCurrent } of table) {
    if (personId !== me || !isCurrent) continue;
    if (await mayWithdraw(tx, dossierId, consent.sections, id)) return id;
  }
  return undefined;
}

/** Who would lose what, exactly, if the person of this transaction withdrew this now. Or `not-found`. */
export async function lossesOf(tx: Tx, place: ConsentPlace): Promise<Loss[]> {
  const consent = await consentOf(tx, place);
  const participationId = await withdrawingSeat(tx, place, consent);
  if (!participationId) throw new Refused("not-found");
  const now = await listBasis(tx, place.dossierId);
  const then = await basisAfter(tx, place, {
    ...{ id: newId<"consent-answer">(tx.now), participationId, answer: "withdrawn" },
    ...{ sections: null, reason: undefined, answeredBy: actingPerson(tx) },
  });
  return lossesBetween(now, then);
}

/** From now on nothing is given on this ground any more; nobody has to say why (AVG 7 lid 3). */
export async function withdrawConsent(
  tx: Tx,
  place: ConsentPlace,
  { reason }: { reason: string | undefined },
): Promise<void> {
  const consent = await consentOf(tx, place);
  const participationId = await withdrawingSeat(tx, place, consent);
  if (!participationId) throw new Refused("consent-not-in-force");
  const answer = "withdrawn" as const;
  await answerConsent(tx, place, { participationId, answer, sections: null, reason });
}
