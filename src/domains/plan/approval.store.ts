import type { Tx } from "../../platform/db/transaction.js";
import { todayIn } from "../../shared/local-date.js";
import type { Answer, Approval, Capacity, PlanPart, RequiredApproval } from "./approval.types.js";

function approvals(tx: Tx, dossierId: string, planId: string) {
  return tx.db
    .selectFrom("approval")
    .selectAll()
    .where("dossier_id", "=", dossierId)
    .where("plan_id", "=", planId);
}

type Row = Awaited<ReturnType<ReturnType<typeof approvals>["execute"]>>[number];

const asApproval = (row: Row): Approval => ({
  id: row.id,
  part: row.part as PlanPart,
  participationId: row.participation_id,
  capacity: row.capacity as Capacity,
  decides: row.decides,
  ruleId: row.rule_id,
  answer: row.answer as Answer | null,
  reason: row.reason,
  via: row.via as Approval["via"],
  paperFileId: row.paper_file_id,
  answeredAt: row.answered_at,
  answeredOn: row.answered_at && todayIn(row.answered_at),
});

export async function listApprovals(
  tx: Tx,
  dossierId: string,
  planId: string,
): Promise<Approval[]> {
  const rows = await approvals(tx, dossierId, planId).orderBy("id").execute();
  return rows.map(asApproval);
}

export async function insertApprovals(
  tx: Tx,
  place: { dossierId: string; planId: string },
  asked: readonly (RequiredApproval & { id: string })[],
): Promise<void> {
  if (asked.length === 0) return;
  await tx.db
    .insertInto("approval")
    .values(
      asked.map((one) => ({
        dossier_id: place.dossierId,
        plan_id: place.planId,
        id: one.id,
        part: one.part,
        participation_id: one.participationId,
        capacity: one.capacity,
        decides: one.decides,
        rule_id: one.ruleId,
      })),
    )
    .execute();
}

export async function deleteApprovals(tx: Tx, dossierId: string, planId: string): Promise<void> {
  await tx.db
    .deleteFrom("approval")
    .where("dossier_id", "=", dossierId)
    .where("plan_id", "=", planId)
    .execute();
}

export type GivenAnswer = {
  answer: Answer;
  reason: string | undefined;
  via: "signed-in" | "paper";
  paperFileId?: string;
  answeredBy: string;
};

/** Whether the answer was kept; the database lets somebody answer only what is asked of them. */
export async function updateAnswer(
  tx: Tx,
  place: { dossierId: string; planId: string; approvalId: string },
  given: GivenAnswer,
): Promise<boolean> {
  const result = await tx.db
    .updateTable("approval")
    .set({
      answer: given.answer,
      reason: given.reason ?? null,
      via: given.via,
      paper_file_id: given.paperFileId ?? null,
      answered_at: tx.now,
      answered_by: given.answeredBy,
    })
    .where("dossier_id", "=", place.dossierId)
    .where("plan_id", "=", place.planId)
    .where("id", "=", place.approvalId)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
