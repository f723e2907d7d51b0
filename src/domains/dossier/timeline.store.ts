import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import type { LocalDate } from "../../shared/local-date.js";
import { todayIn } from "../../shared/local-date.js";
import type { EventData, TimelineEvent } from "./timeline.types.js";

/** Where a day begins in the Netherlands. */
const startOf = (day: LocalDate) => sql<Date>`(${day}::timestamp at time zone 'Europe/Amsterdam')`;

/** The day on which a page of so many events ends; whole days only, so that none is cut in two. */
export async function findLastDay(
  tx: Tx,
  dossierId: string,
  before: LocalDate,
  size: number,
): Promise<LocalDate | undefined> {
  const row = await tx.db
    .selectFrom("event")
    .select("at")
    .where("dossier_id", "=", dossierId)
    .where("at", "<", startOf(before))
    .orderBy("at", "desc")
    .offset(size - 1)
    .limit(1)
    .executeTakeFirst();
  return row && todayIn(row.at);
}

/** Whether this viewer may read anything that happened before a day. */
export async function hasEventsBefore(tx: Tx, dossierId: string, day: LocalDate): Promise<boolean> {
  const row = await tx.db
    .selectFrom("event")
    .select("id")
    .where("dossier_id", "=", dossierId)
    .where("at", "<", startOf(day))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What happened from one day up to another, as far as this viewer may read it; newest first. */
export async function listEvents(
  tx: Tx,
  dossierId: string,
  { from, before }: { from: LocalDate | undefined; before: LocalDate },
): Promise<TimelineEvent[]> {
  const query = tx.db
    .selectFrom("event")
    .leftJoin("person", "person.id", "event.actor_person_id")
    .select(["event.id", "at", "kind", "data", "actor_kind", "given_name", "family_name"])
    .where("event.dossier_id", "=", dossierId)
    .where("at", "<", startOf(before))
    .orderBy("at", "desc")
    .orderBy("event.id", "desc");
  const rows = await (from ? query.where("at", ">=", startOf(from)) : query).execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    kind: row.kind,
    data: row.data as EventData,
    by: row.given_name === null ? undefined : `${row.given_name} ${row.family_name}`,
    // Done by the clock, also when it had to borrow the rights of a person for it.
    byProduct: row.actor_kind !== "person",
  }));
}
