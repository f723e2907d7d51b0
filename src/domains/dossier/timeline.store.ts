import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import { addDays, type LocalDate, todayIn } from "../../shared/local-date.js";
import type { SectionKey } from "../access/index.js";
import {
  type EventData,
  theProduct,
  type TimelineChoice,
  type TimelineCount,
  type TimelineEvent,
} from "./timeline.types.js";

/** Where a day begins in the Netherlands. */
const startOf = (day: LocalDate) => sql<Date>`(${day}::timestamp at time zone 'Europe/Amsterdam')`;

/** What happened in these days, in one dossier. */
function inPeriod(tx: Tx, dossierId: string, { from, until }: Partial<TimelineChoice>) {
  let query = tx.db.selectFrom("event").where("event.dossier_id", "=", dossierId);
  if (from) query = query.where("at", ">=", startOf(from));
  if (until) query = query.where("at", "<", startOf(addDays(until, 1)));
  return query;
}

/** What was asked for; what this viewer may not read is never among it. */
function chosen(tx: Tx, dossierId: string, choice: TimelineChoice) {
  const { section, by } = choice;
  let query = inPeriod(tx, dossierId, choice);
  if (section) query = query.where("section", "=", section);
  if (by === theProduct) return query.where("actor_kind", "<>", "person");
  if (by) query = query.where("actor_kind", "=", "person").where("actor_person_id", "=", by);
  return query;
}

/** The day on which a page of so many events ends; whole days only, so that none is cut in two. */
export async function findLastDay(
  tx: Tx,
  dossierId: string,
  choice: TimelineChoice,
  { before, size }: { before: LocalDate; size: number },
): Promise<LocalDate | undefined> {
  const row = await chosen(tx, dossierId, choice)
    .select("at")
    .where("at", "<", startOf(before))
    .orderBy("at", "desc")
    .offset(size - 1)
    .limit(1)
    .executeTakeFirst();
  return row && todayIn(row.at);
}

/** Whether this viewer may read anything of it that happened before a day. */
export async function hasEventsBefore(
  tx: Tx,
  dossierId: string,
  choice: TimelineChoice,
  day: LocalDate,
): Promise<boolean> {
  const row = await chosen(tx, dossierId, choice)
    .select("event.id")
    .where("at", "<", startOf(day))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What happened from one day up to another, newest first. */
export async function listEvents(
  tx: Tx,
  dossierId: string,
  choice: TimelineChoice,
  { from, before }: { from: LocalDate | undefined; before: LocalDate },
): Promise<TimelineEvent[]> {
  const query = chosen(tx, dossierId, choice)
    .leftJoin("person", "person.id", "event.actor_person_id")
    .select(["event.id", "at", "kind", "data", "actor_kind", "given_name", "family_name"])
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

/** How often each person did something in each section in these days, as far as one may read it. */
export async function countEvents(
  tx: Tx,
  dossierId: string,
  period: Pick<TimelineChoice, "from" | "until">,
): Promise<TimelineCount[]> {
  const actor = sql<string>`case when event.actor_kind = 'person'
    then event.actor_person_id::text else ${theProduct}::text end`;
  const counted = inPeriod(tx, dossierId, period)
    .select(["section", actor.as("by"), sql<number>`count(*)::int`.as("count")])
    .groupBy(["section", sql`2`]);
  const rows = await tx.db
    .selectFrom(counted.as("counted"))
    .leftJoin("person", (join) => join.on(sql`person.id::text`, "=", sql.ref("counted.by")))
    .select(["section", "by", "count", "given_name", "family_name"])
    .execute();
  return rows.map(({ section, by, count, given_name, family_name }) => ({
    section: section as SectionKey,
    by,
    count,
    name: given_name === null ? undefined : `${given_name} ${family_name}`,
  }));
}
