import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type { OutlineFields, Plan, PlanStatus } from "./plan.types.js";

const date = (text: string | null) => (text === null ? null : localDate(text));

function plans(tx: Tx, dossierId: string) {
  return tx.db
    .selectFrom("plan")
    .select([
      "id",
      "number",
      "status",
      "starts_on",
      "ends_on",
      "extends_plan_id",
      "extension_grounds",
    ])
    .select(["outlook_destination", "outlook_grounds", "outlook_helping", "outlook_hindering"])
    .select(["return_aim", "return_place", "return_expected_on", "next_step", "evaluation_on"])
    .select(["created_by", "created_at", "proposed_at", "agreed_at", "in_force_at", "replaced_at"])
    .select(["canonical_sha256", "pdf_file_id"])
    .where("dossier_id", "=", dossierId);
}

type Row = Awaited<ReturnType<ReturnType<typeof plans>["execute"]>>[number];

const asPlan = (row: Row): Plan => ({
  id: row.id,
  number: row.number,
  status: row.status as PlanStatus,
  startsOn: date(row.starts_on),
  endsOn: date(row.ends_on),
  extendsPlanId: row.extends_plan_id,
  extensionGrounds: row.extension_grounds,
  outlookDestination: row.outlook_destination,
  outlookGrounds: row.outlook_grounds,
  outlookHelping: row.outlook_helping,
  outlookHindering: row.outlook_hindering,
  returnAim: row.return_aim,
  returnPlace: row.return_place,
  returnExpectedOn: date(row.return_expected_on),
  nextStep: row.next_step,
  evaluationOn: date(row.evaluation_on),
  createdBy: row.created_by,
  createdAt: row.created_at,
  proposedAt: row.proposed_at,
  agreedAt: row.agreed_at,
  inForceAt: row.in_force_at,
  replacedAt: row.replaced_at,
  canonicalSha256: row.canonical_sha256,
  pdfFileId: row.pdf_file_id,
});

/** Locks the version, so that it can't be proposed while somebody still changes it. */
export async function findPlan(
  tx: Tx,
  dossierId: string,
  planId: string,
  lock?: "lock",
): Promise<Plan | undefined> {
  const query = plans(tx, dossierId).where("id", "=", planId);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row && asPlan(row);
}

/** The version in the making: draft, proposed or agreed. There is never more than one. */
export async function findOpenPlan(tx: Tx, dossierId: string): Promise<Plan | undefined> {
  const row = await plans(tx, dossierId)
    .where("status", "in", ["draft", "proposed", "agreed"])
    .executeTakeFirst();
  return row && asPlan(row);
}

/** The version everybody works by today. There is never more than one. */
export async function findPlanInForce(tx: Tx, dossierId: string): Promise<Plan | undefined> {
  const row = await plans(tx, dossierId).where("status", "=", "in-force").executeTakeFirst();
  return row && asPlan(row);
}

/** All versions, the newest first. */
export async function listPlans(tx: Tx, dossierId: string): Promise<Plan[]> {
  const rows = await plans(tx, dossierId).orderBy("number", "desc").execute();
  return rows.map(asPlan);
}

const columns = (fields: OutlineFields) => ({
  starts_on: fields.startsOn,
  ends_on: fields.endsOn,
  extension_grounds: fields.extensionGrounds,
  outlook_destination: fields.outlookDestination,
  outlook_grounds: fields.outlookGrounds,
  outlook_helping: fields.outlookHelping,
  outlook_hindering: fields.outlookHindering,
  return_aim: fields.returnAim,
  return_place: fields.returnPlace,
  return_expected_on: fields.returnExpectedOn,
  next_step: fields.nextStep,
  evaluation_on: fields.evaluationOn,
});

/** A new draft. Without an outline it starts empty. */
export async function insertPlan(
  tx: Tx,
  dossierId: string,
  plan: {
    id: string;
    number: number;
    createdBy: string;
    extendsPlanId?: string | null;
    outline?: OutlineFields;
  },
): Promise<void> {
  await tx.db
    .insertInto("plan")
    .values({
      dossier_id: dossierId,
      id: plan.id,
      number: plan.number,
      status: "draft",
      extends_plan_id: plan.extendsPlanId ?? null,
      created_by: plan.createdBy,
      created_at: tx.now,
      ...(plan.outline ? columns(plan.outline) : {}),
    })
    .execute();
}

export async function updateOutline(
  tx: Tx,
  dossierId: string,
  planId: string,
  fields: OutlineFields,
): Promise<void> {
  await tx.db
    .updateTable("plan")
    .set(columns(fields))
    .where("dossier_id", "=", dossierId)
    .where("id", "=", planId)
    .execute();
}
