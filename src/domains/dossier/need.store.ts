import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type { IvoHeading, LifeDomain, Need, NeedFields, NeedKind } from "./need.types.js";

const needs = (tx: Tx, dossierId: string) =>
  tx.db.selectFrom("need").selectAll().where("dossier_id", "=", dossierId);

type Row = Awaited<ReturnType<ReturnType<typeof needs>["execute"]>>[number];

const asNeed = (row: Row): Need => ({
  id: row.id,
  kind: row.kind as NeedKind,
  domain: row.domain as LifeDomain,
  ivoHeading: (row.ivo_heading ?? undefined) as IvoHeading | undefined,
  body: row.body,
  source: row.source,
  since: localDate(row.since),
  endedOn: row.ended_on === null ? null : localDate(row.ended_on),
  endedReason: row.ended_reason,
});

/** Strengths and needs of the child, the ended ones too, in the order in which they began. */
export async function listNeeds(tx: Tx, dossierId: string): Promise<Need[]> {
  const rows = await needs(tx, dossierId).orderBy("since").orderBy("id").execute();
  return rows.map(asNeed);
}

/** With "lock" nobody else changes or ends it until this transaction has ended. */
export async function findNeed(
  tx: Tx,
  dossierId: string,
  needId: string,
  lock?: "lock",
): Promise<Need | undefined> {
  const query = needs(tx, dossierId).where("id", "=", needId);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row && asNeed(row);
}

const columns = (fields: NeedFields) => ({
  domain: fields.domain,
  ivo_heading: fields.ivoHeading ?? null,
  body: fields.body,
  source: fields.source,
  since: fields.since,
});

export async function insertNeed(
  tx: Tx,
  dossierId: string,
  need: NeedFields & { id: string; kind: NeedKind; recordedBy: string },
): Promise<void> {
  await tx.db
    .insertInto("need")
    .values({
      dossier_id: dossierId,
      id: need.id,
      kind: need.kind,
      recorded_by: need.recordedBy,
      ...columns(need),
    })
    .execute();
}

export async function updateNeed(
  tx: Tx,
  dossierId: string,
  needId: string,
  fields: NeedFields,
): Promise<void> {
  await tx.db
    .updateTable("need")
    .set(columns(fields))
    .where("dossier_id", "=", dossierId)
    .where("id", "=", needId)
    .execute();
}

export async function endNeed(
  tx: Tx,
  dossierId: string,
  needId: string,
  ended: { on: string; reason: string },
): Promise<void> {
  await tx.db
    .updateTable("need")
    .set({ ended_on: ended.on, ended_reason: ended.reason })
    .where("dossier_id", "=", dossierId)
    .where("id", "=", needId)
    .execute();
}
