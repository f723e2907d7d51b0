import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import type { SectionKey } from "../../platform/events/events.js";
import { localDate } from "../../shared/local-date.js";
import type { Destruction, Hold, HoldGround, Kept, RetentionRule } from "./retention.types.js";

/** Every rule, the shortest term first. */
export async function listRetentionRules(tx: Tx): Promise<RetentionRule[]> {
  const rows = await tx.db
    .selectFrom("retention_rule")
    .selectAll()
    .orderBy("months")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, organisationKinds: row.organisation_kinds, sectors: row.sectors },
    ...{ months: row.months, sections: row.sections as SectionKey[], ownChoice: row.own_choice },
    ...{ source: row.source, why: row.why },
    validOn: row.valid_on === null ? null : localDate(row.valid_on),
  }));
}

/** What the organisations where this person guards privacy keep of closed dossiers, what is due first. */
export async function listKept(tx: Tx): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    select dossier_id as "dossierId", organisation_id as "organisationId",
      organisation_name as "organisationName", rule_id as "ruleId", started_on::text as "startedOn",
      due_on::text as "dueOn", sections, held
    from access.retention_of_mine()`.execute(tx.db);
  return rows;
}

export async function listHolds(tx: Tx): Promise<Hold[]> {
  const rows = await tx.db
    .selectFrom("hold")
    .select(["id", "dossier_id", "ground", "reason", "placed_at"])
    .where("ended_at", "is", null)
    .where(sql<boolean>`organisation_id in (select access.my_privacy_organisations())`)
    .orderBy("placed_at")
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, dossierId: row.dossier_id, ground: row.ground as HoldGround },
    ...{ reason: row.reason, placedAt: row.placed_at },
  }));
}

export async function insertHold(
  tx: Tx,
  hold: Pick<Hold, "id" | "dossierId" | "ground" | "reason"> & {
    organisationId: string;
    by: string;
  },
): Promise<void> {
  await tx.db
    .insertInto("hold")
    .values({
      ...{ dossier_id: hold.dossierId, id: hold.id, organisation_id: hold.organisationId },
      ...{ ground: hold.ground, reason: hold.reason, placed_by: hold.by, placed_at: tx.now },
    })
    .execute();
}

/** False when it had ended, or is not this person's to end. */
export async function endHold(tx: Tx, holdId: string, by: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("hold")
    .set({ ended_at: tx.now, ended_by: by })
    .where("id", "=", holdId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The database decides whether the term is over and nothing holds it; gives what went, in numbers. */
export async function destroyRecords(
  tx: Tx,
  {
    id,
    dossierId,
    organisationId,
    ruleId,
  }: { id: string } & Pick<Kept, "dossierId" | "organisationId" | "ruleId">,
): Promise<void> {
  await sql`select access.destroy(${dossierId}::uuid, ${organisationId}::uuid, ${ruleId}, ${id}::uuid)`.execute(
    tx.db,
  );
}

/** What was destroyed for the organisations where this person guards privacy, the newest first. */
export async function listDestructions(tx: Tx): Promise<Destruction[]> {
  const rows = await tx.db
    .selectFrom("destruction")
    .leftJoin("person", "person.id", "destruction.destroyed_by")
    .select(["destruction.id", "dossier_id", "rule_id", "sections", "counts", "source"])
    .select(["destroyed_at", "given_name", "family_name"])
    .where(sql<boolean>`organisation_id in (select access.my_privacy_organisations())`)
    .orderBy("destroyed_at", "desc")
    .limit(200)
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, dossierId: row.dossier_id, ruleId: row.rule_id, source: row.source },
    ...{ sections: row.sections as SectionKey[], counts: row.counts as Record<string, number> },
    byName: row.given_name === null ? null : `${row.given_name} ${row.family_name}`,
    at: row.destroyed_at,
  }));
}
