import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type { CareerEffect, CareerEntry, CareerFields, CareerKind } from "./career.types.js";

/** The whole line, the latest first. */
export async function listCareer(tx: Tx, dossierId: string): Promise<CareerEntry[]> {
  const rows = await tx.db
    .selectFrom("career_entry")
    .selectAll()
    .where("dossier_id", "=", dossierId)
    .orderBy("starts_on", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as CareerKind,
    what: row.what,
    whereAt: row.where_at ?? undefined,
    startsOn: localDate(row.starts_on),
    endsOn: row.ends_on === null ? undefined : localDate(row.ends_on),
    effect: row.effect as CareerEffect,
    effectNote: row.effect_note ?? undefined,
    source: row.source,
    recordedOn: localDate(row.recorded_on),
  }));
}

const columns = (fields: CareerFields) => ({
  what: fields.what,
  where_at: fields.whereAt ?? null,
  starts_on: fields.startsOn,
  ends_on: fields.endsOn ?? null,
  effect: fields.effect,
  effect_note: fields.effectNote ?? null,
  source: fields.source,
});

export async function insertCareerEntry(
  tx: Tx,
  dossierId: string,
  entry: CareerFields & { id: string; kind: CareerKind; recordedBy: string },
): Promise<void> {
  await tx.db
    .insertInto("career_entry")
    .values({
      dossier_id: dossierId,
      id: entry.id,
      kind: entry.kind,
      recorded_on: tx.today,
      recorded_by: entry.recordedBy,
      ...columns(entry),
    })
    .execute();
}

export async function updateCareerEntry(
  tx: Tx,
  dossierId: string,
  id: string,
  fields: CareerFields,
): Promise<void> {
  await tx.db
    .updateTable("career_entry")
    .set(columns(fields))
    .where("dossier_id", "=", dossierId)
    .where("id", "=", id)
    .execute();
}
