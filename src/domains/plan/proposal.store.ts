import type { Tx } from "../../platform/db/transaction.js";
import type { PlanContent } from "./canonical.types.js";

type Place = { dossierId: string; planId: string };

const planRow = (tx: Tx, { dossierId, planId }: Place) =>
  tx.db.updateTable("plan").where("dossier_id", "=", dossierId).where("id", "=", planId);

export async function freezePlan(
  tx: Tx,
  place: Place,
  seal: { content: PlanContent; text: string; sha256: string },
): Promise<void> {
  await planRow(tx, place)
    .set({
      status: "proposed",
      proposed_at: tx.now,
      canonical: JSON.stringify(seal.content),
      canonical_text: seal.text,
      canonical_sha256: seal.sha256,
    })
    .execute();
}

export async function thawPlan(tx: Tx, place: Place): Promise<void> {
  await planRow(tx, place)
    .set({
      status: "draft",
      proposed_at: null,
      canonical: null,
      canonical_text: null,
      canonical_sha256: null,
    })
    .execute();
}

export async function markAgreed(tx: Tx, place: Place): Promise<void> {
  await planRow(tx, place).set({ status: "agreed", agreed_at: tx.now }).execute();
}

export async function markPaper(
  tx: Tx,
  place: Place,
  pdf: { id: string; sha256: string },
): Promise<void> {
  await planRow(tx, place).set({ pdf_file_id: pdf.id, pdf_sha256: pdf.sha256 }).execute();
}

export async function markInForce(tx: Tx, place: Place): Promise<void> {
  await planRow(tx, place).set({ status: "in-force", in_force_at: tx.now }).execute();
}

export async function markReplaced(tx: Tx, place: Place): Promise<void> {
  await planRow(tx, place).set({ status: "replaced", replaced_at: tx.now }).execute();
}
