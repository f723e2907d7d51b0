import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../platform/db/transaction.js";
import type { VisitLine, VisitPart } from "./visits.types.js";

/** Which lines of the trail: those of others, what was stopped, one's own, and those of the product. */
export type VisitKind = "others" | "refused" | "own" | "product";

const isMine = sql`e.person_id = access.person_id()`;
const byPerson = sql`e.actor_kind = 'person'`;
const conditions: Record<VisitKind, RawBuilder<unknown>> = {
  others: sql`${byPerson} and not ${isMine} and e.outcome = 'done'`,
  refused: sql`${byPerson} and not ${isMine} and e.outcome = 'refused'`,
  own: sql`${byPerson} and ${isMine}`,
  // A job that borrows the rights of a person is no visit of that person.
  product: sql`e.actor_kind <> 'person'`,
};

export type VisitSlice = {
  since: Date | undefined;
  personId?: string | undefined;
  limit: number;
  offset?: number;
};

/**
 * The trail of a dossier, put together to what a family wants to know: one line per person, part and
 * hour. Row security decides which lines of the trail there are for this reader.
 */
export async function listVisitLines(
  tx: Tx,
  dossierId: string,
  kind: VisitKind,
  { since, personId, limit, offset = 0 }: VisitSlice,
): Promise<VisitPart> {
  const { rows } = await sql<VisitLine & { total: string }>`
    with line as (
      select (array_agg(e.id order by e.at desc, e.seq desc))[1] as id, e.person_id, e.section,
        (array_agg(e.organisation_id order by e.at desc))[1] as organisation_id,
        (array_agg(e.role order by e.role is null, e.at desc))[1] as role,
        (array_agg(e.purpose order by e.purpose = 'unknown', e.at desc))[1] as purpose,
        min(e.at) as first_at, max(e.at) as last_at, bool_or(e.act = 'change') as changed,
        count(*) filter (where not e.automatic) as times, count(*) filter (where e.automatic) as automatic,
        bool_or(e.ground = 'emergency') is true as emergency
      from audit_entry e
      where e.dossier_id = ${dossierId}::uuid and ${conditions[kind]}
        and (${since ?? null}::timestamptz is null or e.at >= ${since ?? null}::timestamptz)
        and (${personId ?? null}::uuid is null or e.person_id = ${personId ?? null}::uuid)
      group by e.person_id, e.section, date_trunc('hour', e.at))
    select line.id, line.person_id as "personId", v.name, line.organisation_id as "organisationId",
      o.name as "organisationName", line.role, line.first_at as "from", line.last_at as "to", line.section,
      line.changed, line.times::integer, line.automatic::integer, line.emergency, line.purpose,
      count(*) over () as total
    from line left join organisation o on o.id = line.organisation_id
    left join access.visitors(${dossierId}::uuid) v on v.person_id = line.person_id
    order by date_trunc('hour', line.last_at) desc, v.name, line.person_id, line.last_at desc, line.id desc limit ${limit} offset ${offset}`.execute(
    tx.db,
  );
  return { lines: rows, total: Number(rows[0]?.total ?? 0) };
}

/** Whether this reader may know of everybody who looked. */
export async function seesVisits(tx: Tx, dossierId: string): Promise<boolean> {
  const { rows } = await sql<{ sees: boolean }>`
    select access.sees_visits(${dossierId}::uuid) as sees`.execute(tx.db);
  return rows[0]?.sees ?? false;
}

/** Everybody else in the trail with a name, to choose from. */
export async function listVisitors(
  tx: Tx,
  dossierId: string,
): Promise<{ personId: string; name: string }[]> {
  const { rows } = await sql<{ personId: string; name: string }>`
    select person_id as "personId", name from access.visitors(${dossierId}::uuid)
    where name is not null and person_id <> access.person_id() order by name`.execute(tx.db);
  return rows;
}
