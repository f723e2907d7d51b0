import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type { SupportLevel, SupportLevelEntry, SupportLevelFields } from "./support-level.types.js";

/** Every level that was set, the one of now first. */
export async function listSupportLevels(tx: Tx, dossierId: string): Promise<SupportLevelEntry[]> {
  const rows = await tx.db
    .selectFrom("support_level")
    .leftJoin("person", "person.id", "support_level.recorded_by")
    .select(["support_level.id", "level", "aim", "reason", "decided_on"])
    .select(["given_name", "family_name"])
    .where("dossier_id", "=", dossierId)
    .orderBy("decided_on", "desc")
    .orderBy("support_level.id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    level: row.level as SupportLevel,
    aim: row.aim as SupportLevel,
    reason: row.reason,
    decidedOn: localDate(row.decided_on),
    recordedByName: row.given_name === null ? null : `${row.given_name} ${row.family_name}`,
  }));
}

export async function insertSupportLevel(
  tx: Tx,
  dossierId: string,
  entry: SupportLevelFields & { id: string; recordedBy: string },
): Promise<void> {
  await tx.db
    .insertInto("support_level")
    .values({
      dossier_id: dossierId,
      id: entry.id,
      level: entry.level,
      aim: entry.aim,
      reason: entry.reason,
      decided_on: entry.decidedOn,
      recorded_by: entry.recordedBy,
    })
    .execute();
}
