import { sha256Of } from "../files/index.js";
import type { Tx } from "../../platform/db/transaction.js";
import { record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { notify } from "../../platform/mail/mail.js";
import { canonicalJson } from "../../shared/canonical-json.js";
import { newId } from "../../shared/ids.js";
import { listParticipants, onlyWithRegie, seatsWith } from "../access/index.js";
import { loadDossier } from "../dossier/index.js";
import { isApproved, requiredApprovals } from "./approval.rules.js";
import { deleteApprovals, insertApprovals, listApprovals } from "./approval.store.js";
import type { RequiredApproval } from "./approval.types.js";
import { contentNow } from "./canonical.actions.js";
import { findSeal } from "./canonical.store.js";
import type { PlanPlace } from "./plan.actions.js";
import { enqueuePaper } from "./plan-paper.jobs.js";
import { planHref } from "./plan.hrefs.js";
import { findPlan, findPlanInForce } from "./plan.store.js";
import type { Plan, PlanStatus } from "./plan.types.js";
import { answerHref } from "./proposal.hrefs.js";
import { planFactsOf } from "./proposal.facts.js";
import { mayPropose, missingFrom } from "./proposal.rules.js";
import { freezePlan, markAgreed, markInForce, markReplaced, thawPlan } from "./proposal.store.js";

/**
 * Lays a draft before everybody: freezes its text, asks each person who has to say yes, and tells
 * them. Refuses with `regie-only`, and `plan-incomplete` while something essential is missing, and `plan-not-draft`.
 * Nothing may be laid down without the parents' yes to the handelingsdeel (WPO 40a lid 2).
 */
export async function proposePlan(tx: Tx, place: PlanPlace): Promise<void> {
  const plan = await lockedPlan(tx, place, "draft", "plan-not-draft");
  const dossier = await loadDossier(tx, place.dossierId);
  const { facts, participants } = await planFactsOf(tx, dossier, plan);
  if (!mayPropose(missingFrom(facts))) throw new Refused("plan-incomplete");
  const asked = requiredApprovals({ ...facts.table, activities: facts.activities });
  const content = await contentNow(tx, dossier, plan);
  const text = canonicalJson(content);
  const sha256 = sha256Of(text);
  await insertApprovals(
    tx,
    place,
    asked.map((one) => ({ ...one, id: newId<"approval">(tx.now) })),
  );
  await freezePlan(tx, place, { content, text, sha256 });
  await record(tx, {
    kind: "plan-proposed",
    dossierId: place.dossierId,
    section: "plan",
    subjectId: place.planId,
    data: { number: plan.number, asked: asked.length, sha256 },
  });
  await tellAsked(tx, place, asked, participants);
}

type Reached = { id: string; personId: string };

/** One mail per person, however many parts are asked; who can't open the plan answers on paper. */
async function tellAsked(
  tx: Tx,
  place: PlanPlace,
  asked: readonly RequiredApproval[],
  participants: readonly Reached[],
): Promise<void> {
  const readers = await seatsWith(tx, place.dossierId, "plan", "read");
  const persons = participants
    .filter(({ id }) => asked.some(({ participationId }) => participationId === id))
    .filter(({ id }) => readers.has(id))
    .map(({ personId }) => personId);
  for (const personId of new Set(persons)) {
    await notify(tx, { personId, kind: "plan-proposed", link: answerHref(place) });
  }
}

/** Takes a proposal back to work on it. What people answered stays in the timeline, with their words. */
export async function takeBackPlan(tx: Tx, place: PlanPlace, reason: string): Promise<void> {
  const plan = await lockedPlan(tx, place, "proposed", "plan-not-proposed");
  await deleteApprovals(tx, place.dossierId, place.planId);
  await thawPlan(tx, place);
  await record(tx, {
    kind: "plan-taken-back",
    dossierId: place.dossierId,
    section: "plan",
    subjectId: place.planId,
    data: { number: plan.number, reason },
  });
}

/**
 * Everybody who decides has said yes: from now on nothing of this version changes. Its paper follows
 * at once as a job, and is kept with the hash of its bytes. Refuses with `plan-waits-for-answers`.
 */
export async function confirmPlan(tx: Tx, place: PlanPlace): Promise<void> {
  const plan = await lockedPlan(tx, place, "proposed", "plan-not-proposed");
  const approvals = await listApprovals(tx, place.dossierId, place.planId);
  if (!isApproved(approvals)) throw new Refused("plan-waits-for-answers");
  const seal = await findSeal(tx, place.dossierId, place.planId);
  if (!seal) throw new Refused("plan-not-proposed");
  await markAgreed(tx, place);
  await record(tx, {
    kind: "plan-agreed",
    dossierId: place.dossierId,
    section: "plan",
    subjectId: place.planId,
    data: { number: plan.number, sha256: seal.sha256 },
  });
  await enqueuePaper(tx, place);
  await tellEverybody(tx, place);
}

async function tellEverybody(tx: Tx, place: PlanPlace): Promise<void> {
  const readers = await seatsWith(tx, place.dossierId, "plan", "read");
  const participants = await listParticipants(tx, place.dossierId);
  const persons = participants.filter(({ id }) => readers.has(id)).map(({ personId }) => personId);
  for (const personId of new Set(persons)) {
    await notify(tx, { personId, kind: "plan-agreed", link: planHref(place.dossierId) });
  }
}

/** Starts working by an agreed version; the one before it is replaced in the same moment. */
export async function bringIntoForce(tx: Tx, place: PlanPlace): Promise<void> {
  const plan = await lockedPlan(tx, place, "agreed", "plan-not-agreed");
  const former = await findPlanInForce(tx, place.dossierId);
  if (former) {
    await markReplaced(tx, { dossierId: place.dossierId, planId: former.id });
    await record(tx, {
      kind: "plan-replaced",
      dossierId: place.dossierId,
      section: "plan",
      subjectId: former.id,
      data: { number: former.number, by: plan.number },
    });
  }
  await markInForce(tx, place);
  await record(tx, {
    kind: "plan-in-force",
    dossierId: place.dossierId,
    section: "plan",
    subjectId: place.planId,
    data: { number: plan.number, from: plan.startsOn ?? tx.today },
  });
}

async function lockedPlan(
  tx: Tx,
  place: PlanPlace,
  status: PlanStatus,
  otherwise: "plan-not-draft" | "plan-not-proposed" | "plan-not-agreed",
): Promise<Plan> {
  // A version moves on by whoever keeps the table together, never by one of the parties alone.
  await onlyWithRegie(tx, place.dossierId);
  const plan = await findPlan(tx, place.dossierId, place.planId, "lock");
  if (!plan) throw new Refused("not-found");
  if (plan.status !== status) throw new Refused(otherwise);
  return plan;
}
