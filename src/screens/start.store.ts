import { sql } from "kysely";
import { patienceDays } from "../domains/access/index.js";
import type { Tx } from "../platform/db/transaction.js";
import type { Start } from "./start.types.js";

const childOf = sql`d.given_name || ' ' || d.family_name`;

/** What waits for the person of this transaction, over all their dossiers, in one question. */
export async function readStart(
  tx: Tx,
  since: Date,
): Promise<Omit<Start, "children" | "shut" | "questions">> {
  const { rows } = await sql<{ start: Omit<Start, "children" | "shut" | "questions"> }>`
    with mine as materialized (
      select p.dossier_id, p.id, p.role, p.organisation_id from participation p
      where p.person_id = access.person_id() and p.starts_on <= access.today()
        and (p.ends_on is null or p.ends_on >= access.today()))
    select jsonb_build_object(
      'consents', ${consents}, 'answers', ${answers}, 'agreements', ${agreements}, 'regie', ${regie},
      'changes', ${changes(since)}, 'dossiers', ${dossiers},
      'count', (select count(*) from access.my_dossiers())) as start`.execute(tx.db);
  const start = rows[0]?.start;
  if (!start) throw new Error("A question without an answer.");
  return start;
}

/** Who has a say is asked here; "not now" is asked again after two weeks (patienceDays). */
const consents = sql`(
  select coalesce(jsonb_agg(distinct jsonb_build_object(
    'dossierId', d.id, 'child', ${childOf}, 'id', c.id, 'what', o.name)), '[]')
  from mine join consent c on c.dossier_id = mine.dossier_id
  join organisation o on o.id = c.organisation_id
  join dossier d on d.id = c.dossier_id
  where mine.organisation_id is null and c.status = 'asked' and c.ends_on >= access.today()
    and d.closed_on is null
    and mine.id in (select w.participation_id from access.who_decides(c.dossier_id, c.asked_sections) w)
    and not exists (select from consent_answer a where a.dossier_id = c.dossier_id and a.consent_id = c.id
      and a.participation_id = mine.id
      and (a.answer <> 'not-now' or a.answered_at > access.now() - make_interval(days => ${patienceDays}::int)))
  )`;

/** Plans that lie before me and wait for my yes or no. */
const answers = sql`(
  select coalesce(jsonb_agg(distinct jsonb_build_object(
    'dossierId', d.id, 'child', ${childOf}, 'planId', plan.id)), '[]')
  from mine join approval a on a.dossier_id = mine.dossier_id and a.participation_id = mine.id
  join plan on plan.dossier_id = a.dossier_id and plan.id = a.plan_id
  join dossier d on d.id = plan.dossier_id
  where plan.status = 'proposed' and a.answer is null)`;

const agreements = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'dossierId', d.id, 'child', ${childOf}, 'id', g.id, 'what', g.what,
    'status', g.status, 'dueOn', g.due_on) order by g.due_on, g.id), '[]')
  from mine join agreement g on g.dossier_id = mine.dossier_id and g.owner_participation_id = mine.id
  join dossier d on d.id = g.dossier_id
  where g.status in ('asked', 'accepted') and d.closed_on is null)`;

/** What a regisseur has to move on: plans by their state, and agreements that came back. */
const regie = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'dossierId', d.id, 'child', ${childOf},
    'plan', (select jsonb_build_object('status', plan.status, 'evaluationOn', plan.evaluation_on,
        'endsOn', plan.ends_on,
        'disagreed', exists (select from approval a where a.dossier_id = plan.dossier_id
          and a.plan_id = plan.id and a.answer = 'disagreed'),
        'waiting', exists (select from approval a where a.dossier_id = plan.dossier_id
          and a.plan_id = plan.id and a.decides and a.answer is null))
      from plan where plan.dossier_id = d.id and plan.status <> 'replaced'
      order by plan.number desc limit 1),
    'declined', (select count(*) from agreement g where g.dossier_id = d.id and g.status = 'declined'),
    'overdue', (select count(*) from agreement g where g.dossier_id = d.id
      and g.status in ('asked', 'accepted') and g.due_on < access.today()
      -- One's own late agreement is a line of its own already.
      and g.owner_participation_id <> mine.id)) order by d.family_name, d.id), '[]')
  from mine join regisseur_appointment r on r.dossier_id = mine.dossier_id
    and r.participation_id = mine.id and r.ends_at is null and r.kind = 'regisseur'
  join dossier d on d.id = mine.dossier_id where d.closed_on is null)`;

/** What others did since I was here last, in the dossiers where I sit at the table. */
function changes(since: Date) {
  return sql`(
    select coalesce(jsonb_agg(one.line order by one.at desc), '[]') from (
      select e.at, jsonb_build_object('dossierId', d.id, 'child', ${childOf}, 'kind', e.kind,
        'at', e.at, 'data', e.data, 'by', case when e.actor_kind = 'person'
          then person.given_name || ' ' || person.family_name else 'Eenplan' end) as line
      from mine join event e on e.dossier_id = mine.dossier_id and e.at > ${since}
      join dossier d on d.id = e.dossier_id
      left join person on person.id = e.actor_person_id
      where (e.actor_kind <> 'person' or e.actor_person_id is distinct from access.person_id())
        and e.kind <> 'plan-paper-kept'
      order by e.at desc limit 12) as one)`;
}

const dossiers = sql`(
  select coalesce(jsonb_agg(one.line), '[]') from (
    select jsonb_build_object('id', d.id, 'child', ${childOf}, 'towards', d.working_towards,
      'role', case when bool_or(mine.role = 'kind') then 'kind' else min(mine.role) end) as line
    from mine join dossier d on d.id = mine.dossier_id where d.closed_on is null
    -- Somebody with two seats at one table has one dossier there.
    group by d.id order by d.family_name, d.given_name, d.id limit 12) as one)`;
