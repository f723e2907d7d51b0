import { sql } from "kysely";
import type { Tx } from "../platform/db/transaction.js";
import type { Overview } from "./overview.types.js";

/**
 * The whole first page of a dossier in one question to the database. Each part stays under the
 * policies of its own table, so a part that this viewer may not read comes back empty. Who sits at
 * the table is asked once for all parts: judging who may see whom is the dearest of it.
 */
export async function readOverview(tx: Tx, dossierId: string): Promise<Overview> {
  const { rows } = await sql<{ overview: Overview }>`
    with here as (select ${dossierId}::uuid as id), seat as materialized (${seats})
    select jsonb_build_object(
      'regisseur', ${regie("regisseur")},
      'deputy', ${regie("plaatsvervanger")},
      'people', ${people},
      'situations', ${situations},
      'childWords', ${childWords},
      'plans', ${plans},
      'agreements', ${agreements}
    ) as overview
    from here`.execute(tx.db);
  const overview = rows[0]?.overview;
  if (!overview) throw new Error("A question without an answer.");
  return overview;
}

const seats = sql`
  select p.id, p.role, p.mandate, p.organisation_id, p.starts_on,
    (select c.phone from access.contact_of(p.dossier_id, p.person_id) c) as phone,
    person.given_name || ' ' || person.family_name as name, organisation.name as organisation,
    p.person_id = access.person_id() as mine,
    p.starts_on <= access.today() and (p.ends_on is null or p.ends_on >= access.today()) as is_current
  from here join participation p on p.dossier_id = here.id join person on person.id = p.person_id
  left join organisation on organisation.id = p.organisation_id`;

const person = sql`jsonb_build_object(
  'participationId', seat.id, 'name', seat.name, 'role', seat.role, 'organisation', seat.organisation,
  'mandate', seat.mandate, 'phone', seat.phone, 'mine', seat.mine)`;

function regie(kind: string) {
  return sql`(
    select ${person} from regisseur_appointment a join seat on seat.id = a.participation_id
    where a.dossier_id = here.id and a.kind = ${kind} and a.ends_at is null and seat.is_current)`;
}

const people = sql`(
  select coalesce(jsonb_agg(${person} order by seat.organisation_id nulls first, seat.starts_on, seat.id), '[]')
  from seat where seat.is_current)`;

const situations = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'recordedOn', s.recorded_on, 'homeSince', s.home_since, 'minutes', s.minutes_per_week,
    'registration', s.registration, 'absenceKind', s.absence_kind, 'groupName', s.group_name,
    'school', coalesce(school.name, s.school_name)) order by s.recorded_on, s.id), '[]')
  from situation s left join organisation school on school.id = s.school_organisation_id
  where s.dossier_id = here.id)`;

const childWords = sql`(
  select jsonb_build_object('body', v.body, 'saidOn', v.said_on, 'speaker', v.speaker)
  from perspective v where v.dossier_id = here.id and v.voice = 'kind'
  order by v.said_on desc, v.id desc limit 1)`;

const goals = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'title', g.title, 'domain', g.domain, 'score', (
    select c.score from goal_score c where c.dossier_id = g.dossier_id and c.goal_origin_id = g.origin_id
    order by c.scored_on desc, c.id desc limit 1)) order by g.position), '[]')
  from goal g where g.dossier_id = plan.dossier_id and g.plan_id = plan.id and g.status = 'active')`;

const answers = (answer: ReturnType<typeof sql>) => sql`
  from approval a join seat on seat.id = a.participation_id
  where a.dossier_id = plan.dossier_id and a.plan_id = plan.id and ${answer}`;

const plans = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', plan.id, 'number', plan.number, 'status', plan.status, 'endsOn', plan.ends_on,
    'evaluationOn', plan.evaluation_on, 'nextStep', plan.next_step,
    'educationMinutes', (select coalesce(sum(minutes_per_week), 0) from activity
      where activity.dossier_id = plan.dossier_id and activity.plan_id = plan.id
        and activity.kind in ('onderwijs', 'ondersteuning')),
    'goals', ${goals},
    'waitingFor', (select coalesce(jsonb_agg(distinct jsonb_build_object('name', seat.name, 'mine', seat.mine)), '[]')
      ${answers(sql`a.answer is null and plan.status = 'proposed'`)}),
    'disagreed', (select coalesce(jsonb_agg(distinct seat.name), '[]')
      ${answers(sql`a.answer = 'disagreed' and plan.status = 'proposed'`)})
    ) order by plan.number desc), '[]')
  from plan where plan.dossier_id = here.id and plan.status <> 'replaced')`;

const agreements = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', g.id, 'what', g.what, 'status', g.status, 'dueOn', g.due_on,
    'owner', seat.name, 'mine', seat.mine) order by g.due_on, g.id), '[]')
  from agreement g join seat on seat.id = g.owner_participation_id
  where g.dossier_id = here.id and g.status in ('asked', 'accepted', 'declined'))`;
