import { sql } from "kysely";
import type { Tx } from "../platform/db/transaction.js";
import type { Stop } from "./consent.types.js";

type Losing = { agreements: string[]; plan: string[] };

/**
 * What people at these seats cannot go on with: agreements of theirs that are open, activities of the
 * version that counts, and answers to a plan that lies before them.
 */
export async function listStops(tx: Tx, dossierId: string, losing: Losing): Promise<Stop[]> {
  const { rows } = await sql<Stop>`
    select one.kind, one.what, person.given_name || ' ' || person.family_name as name
    from (
      select 1 as position, 'agreement' as kind, g.what, g.owner_participation_id as seat
      from agreement g
      where g.dossier_id = ${dossierId} and g.status in ('asked', 'accepted')
        and g.owner_participation_id = any (${losing.agreements}::uuid[])
      union all
      select 2, 'activity', a.what, a.performer_participation_id
      from activity a join plan on plan.dossier_id = a.dossier_id and plan.id = a.plan_id
      where a.dossier_id = ${dossierId} and plan.status in ('agreed', 'in-force')
        and a.ends_on >= access.today() and a.performer_participation_id = any (${losing.plan}::uuid[])
      union all
      select distinct 3, 'approval', '', p.participation_id
      from approval p join plan on plan.dossier_id = p.dossier_id and plan.id = p.plan_id
      where p.dossier_id = ${dossierId} and plan.status = 'proposed' and p.answer is null
        and p.participation_id = any (${losing.plan}::uuid[])) as one
    join participation seat on seat.dossier_id = ${dossierId} and seat.id = one.seat
    join person on person.id = seat.person_id
    order by one.position, name, one.what`.execute(tx.db);
  return rows;
}
