import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, changesBetween, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import { decisionValues, gezagValues } from "./gezag.form.js";
import { keepDecision, keepGuardian } from "./gezag.store.js";
import { participantOf, type ParticipationPlace } from "./participation.actions.js";
import { isUndecided, mayDecideAbout, mayHaveGezag } from "./participation.rules.js";
import type { GezagDecision, GezagFacts, Participant } from "./participation.types.js";

/**
 * Records what somebody's authority over the child is, in the words of the authority register and
 * with its source. Whether somebody has authority is said by a person, never derived: the register
 * itself answers "gezag niet te bepalen" where a court order or foreign law decides. Refuses with
 * `not-found`, `own-gezag`, `gezag-contradiction` (nobody can have authority that is temporarily not
 * there or not to be determined) and `gezag-of-regisseur`.
 */
export async function recordGezag(
  tx: Tx,
  place: ParticipationPlace,
  facts: GezagFacts,
): Promise<void> {
  const participant = await participantWithGezag(tx, place);
  const { underInvestigation = false, gezagForm } = facts;
  if (facts.hasAuthority && isUndecided({ gezagForm, underInvestigation })) {
    throw new Refused("gezag-contradiction", { field: "hasAuthority" });
  }
  const changes = changesBetween(gezagValues(participant.guardian), gezagValues(facts));
  if (changes.length === 0) return;
  await keepGuardian(tx, place, { ...facts, id: newId<"guardian">(tx.now) });
  await record(tx, {
    kind: "gezag-recorded",
    dossierId: place.dossierId,
    section: "people",
    subjectId: place.participationId,
    data: { name: participant.name, changes },
  });
}

/**
 * Decides what a parent sees as long as nobody knows who has authority over the child: a person
 * answers for it, with the reason (issue 3; BW 1:377c for the main facts). Refuses with `not-found`
 * when the gezag is known, `own-gezag` and `gezag-of-regisseur`.
 */
export async function decideSight(
  tx: Tx,
  place: ParticipationPlace,
  decided: { decision: GezagDecision; reason: string },
): Promise<void> {
  const participant = await undecidedParent(tx, place);
  const after = { decision: decided.decision, reason: decided.reason };
  const changes = changesBetween(decisionValues(participant.guardian), after);
  if (changes.length === 0) return;
  await keepDecision(tx, place, { ...decided, by: actingPerson(tx) });
  await record(tx, {
    kind: "gezag-decided",
    dossierId: place.dossierId,
    section: "people",
    subjectId: place.participationId,
    data: { name: participant.name, changes },
  });
}

/** Somebody at this table who may have authority over the child, or `not-found`. */
export async function participantWithGezag(
  tx: Tx,
  place: ParticipationPlace,
): Promise<Participant> {
  const participant = await participantOf(tx, place);
  if (!mayHaveGezag(participant)) throw new Refused("not-found");
  return participant;
}

/** A parent of whom nobody knows yet whether they decide, or `not-found`. */
async function undecidedParent(tx: Tx, place: ParticipationPlace): Promise<Participant> {
  const participant = await participantWithGezag(tx, place);
  if (!mayDecideAbout(participant)) throw new Refused("not-found");
  return participant;
}
