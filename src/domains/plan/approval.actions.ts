import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { notify } from "../../platform/mail/mail.js";
import { onlyWithRegie, findParticipant, findRegie } from "../access/index.js";
import { keepFile, readFile, type StoredFile } from "../files/index.js";
import { answerField, reasonField, type TypedAnswer } from "./approval.form.js";
import { type GivenAnswer, listApprovals, updateAnswer } from "./approval.store.js";
import type { Answer, Approval } from "./approval.types.js";
import { type PlanPlace, planOf } from "./plan.actions.js";
import { planHref } from "./plan.hrefs.js";

export type ApprovalPlace = PlanPlace & { approvalId: string };

/**
 * Says yes or no to the parts that are asked of oneself; a no keeps its reason. Each answer is given
 * once. Refuses with `answer-needs-reason`, `answer-given`, `not-yours`, `plan-not-proposed`.
 */
export async function answerParts(
  tx: Tx,
  place: PlanPlace,
  answers: readonly TypedAnswer[],
): Promise<void> {
  for (const { approvalId, answer, reason } of answers) {
    if (answer === "disagreed" && reason === undefined) {
      throw new Refused("answer-needs-reason", { field: reasonField(approvalId) });
    }
    await giveAnswer(tx, { ...place, approvalId }, { answer, reason, via: "signed-in" });
  }
  await tellRegisseur(tx, place);
}

/** One answer of oneself to one part; see `answerParts`. */
export function answerApproval(
  tx: Tx,
  place: ApprovalPlace,
  given: { answer: Answer; reason?: string | undefined },
): Promise<void> {
  const { approvalId } = place;
  return answerParts(tx, place, [{ approvalId, answer: given.answer, reason: given.reason }]);
}

export type PaperAnswer = {
  answer: Answer;
  reason: string | undefined;
  paper: { name: string; bytes: Uint8Array } | undefined;
};

/**
 * Records what somebody signed on paper, with the scan; the regisseur answers for it. Refuses with
 * `regie-only`, `paper-missing`,
 * `answer-needs-reason`, `answer-given`, `file-kind`, `file-too-large`.
 */
export async function answerOnPaper(
  tx: Tx,
  place: ApprovalPlace,
  { answer, reason, paper }: PaperAnswer,
): Promise<void> {
  if (answer === "disagreed" && reason === undefined) {
    throw new Refused("answer-needs-reason", { field: "reason" });
  }
  if (!paper) throw new Refused("paper-missing", { field: "paper" });
  await onlyWithRegie(tx, place.dossierId);
  const file = await keepFile(tx, place.dossierId, {
    ...paper,
    purpose: "paper-approval",
    field: "paper",
  });
  await giveAnswer(tx, place, { answer, reason, via: "paper", paperFileId: file.id });
  await tellRegisseur(tx, place);
}

async function giveAnswer(
  tx: Tx,
  place: ApprovalPlace,
  given: Omit<GivenAnswer, "answeredBy">,
): Promise<void> {
  const plan = await planOf(tx, place);
  if (plan.status !== "proposed") throw new Refused("plan-not-proposed");
  const approval = await approvalOf(tx, place);
  const done = await updateAnswer(tx, place, { ...given, answeredBy: actingPerson(tx) });
  if (!done) throw new Refused("not-yours", { field: answerField(place.approvalId) });
  const asked = await findParticipant(tx, place.dossierId, approval.participationId);
  const data = {
    part: approval.part,
    name: asked?.name ?? "",
    ...(given.via === "paper" ? { paper: true } : {}),
  };
  const about = {
    dossierId: place.dossierId,
    section: "plan" as const,
    subjectId: place.approvalId,
  };
  if (given.answer === "agreed") {
    await record(tx, { ...about, kind: "approval-given", data });
  } else {
    const refused = { ...data, reason: given.reason ?? "" };
    await record(tx, { ...about, kind: "approval-refused", data: refused });
  }
}

/** One approval of this version, or `not-found`. */
export async function approvalOf(tx: Tx, place: ApprovalPlace): Promise<Approval> {
  const approvals = await listApprovals(tx, place.dossierId, place.planId);
  const found = approvals.find(({ id }) => id === place.approvalId);
  if (!found) throw new Refused("not-found");
  return found;
}

/** What is asked of somebody in this version. */
export async function partsAskedOf(
  tx: Tx,
  place: PlanPlace,
  participationIds: readonly string[],
): Promise<Approval[]> {
  const approvals = await listApprovals(tx, place.dossierId, place.planId);
  return approvals.filter(({ participationId }) => participationIds.includes(participationId));
}

/** The scan that belongs to an answer on paper, or `not-found`. */
export async function readPaper(tx: Tx, place: ApprovalPlace): Promise<StoredFile> {
  const { paperFileId } = await approvalOf(tx, place);
  if (paperFileId === null) throw new Refused("not-found");
  return readFile(tx, place.dossierId, paperFileId);
}

async function tellRegisseur(tx: Tx, { dossierId }: PlanPlace): Promise<void> {
  const regie = await findRegie(tx, dossierId);
  const seat = regie.find(({ kind }) => kind === "regisseur");
  const regisseur = seat && (await findParticipant(tx, dossierId, seat.participationId));
  if (!regisseur || regisseur.personId === actingPerson(tx)) return;
  await notify(tx, {
    personId: regisseur.personId,
    kind: "plan-answered",
    link: planHref(dossierId),
  });
}
