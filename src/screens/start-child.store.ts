import { sql } from "kysely";
import type { Tx } from "../platform/db/transaction.js";
import type { ChildNow } from "./start-child.types.js";

const nameOf = sql`person.given_name || ' ' || person.family_name`;

/**
 * For a family: how it is now with each child, in one question. Each part stays under the policies
 * of its own table, so what this viewer may not read comes back empty.
 */
export async function readChildrenNow(tx: Tx): Promise<ChildNow[]> {
  const { rows } = await sql<{ child: ChildNow }>`
    select jsonb_build_object(
      'dossierId', d.id, 'givenName', d.given_name, 'name', d.given_name || ' ' || d.family_name,
      'towards', d.working_towards, 'isMe', bool_or(p.role = 'kind'),
      'mayReadPlan', access.may(d.id, 'plan', 'read'),
      'situation', ${situation}, 'plan', ${plan}, 'agreements', ${agreements},
      'regisseur', ${leading("regisseur")}, 'deputy', ${leading("plaatsvervanger")}) as child
    from participation p join dossier d on d.id = p.dossier_id
    where p.person_id = access.person_id() and p.starts_on <= access.today()
      and (p.ends_on is null or p.ends_on >= access.today()) and d.closed_on is null
    group by d.id, d.given_name, d.family_name, d.working_towards
    order by d.born_on, d.id limit 12`.execute(tx.db);
  return rows.map(({ child }) => child);
}

const situation = sql`(
  select jsonb_build_object('homeSince', s.home_since, 'minutes', s.minutes_per_week)
  from situation s where s.dossier_id = d.id order by s.recorded_on desc, s.id desc limit 1)`;

const plan = sql`(
  select jsonb_build_object('status', plan.status, 'nextStep', plan.next_step,
    'evaluationOn', plan.evaluation_on)
  from plan where plan.dossier_id = d.id and plan.status <> 'replaced'
  order by plan.status = 'in-force' desc, plan.number desc limit 1)`;

/** What others do first; one's own stand on the list of duties already. */
const agreements = sql`(
  select coalesce(jsonb_agg(one.line order by one.due_on, one.id), '[]') from (
    select g.due_on, g.id, jsonb_build_object('id', g.id, 'what', g.what, 'dueOn', g.due_on,
      'owner', ${nameOf}) as line
    from agreement g
    join participation o on o.dossier_id = g.dossier_id and o.id = g.owner_participation_id
    join person on person.id = o.person_id
    where g.dossier_id = d.id and g.status in ('asked', 'accepted')
      and o.person_id is distinct from access.person_id()
    order by g.due_on, g.id limit 3) as one)`;

function leading(kind: "regisseur" | "plaatsvervanger") {
  return sql`(
    select jsonb_build_object('name', ${nameOf}, 'phone', (
      select c.phone from access.contact_of(d.id, person.id) c))
    from regisseur_appointment r
    join participation o on o.dossier_id = r.dossier_id and o.id = r.participation_id
    join person on person.id = o.person_id
    where r.dossier_id = d.id and r.kind = ${kind} and r.ends_at is null limit 1)`;
}
