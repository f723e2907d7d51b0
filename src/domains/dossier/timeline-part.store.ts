import type { Tx } from "../../platform/db/transaction.js";
import type { EventData } from "./timeline.types.js";

/** Every event of a dossier that this reader may see, from the beginning. */
export async function listAllEvents(tx: Tx, dossierId: string) {
  const rows = await tx.db
    .selectFrom("event")
    .leftJoin("person", "person.id", "event.actor_person_id")
    .select(["event.id", "at", "kind", "section", "data", "given_name", "family_name"])
    .where("event.dossier_id", "=", dossierId)
    .orderBy("at")
    .orderBy("event.id")
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, at: row.at, kind: row.kind, section: row.section },
    data: row.data as EventData,
    by: row.given_name === null ? null : `${row.given_name} ${row.family_name}`,
  }));
}
