import { sql } from "kysely";
import type { Tx } from "../platform/db/transaction.js";
import type { Overview } from "./overview.types.js";

/**
 * The whole first page of a dossier in one question to the database. Each part stays under the
 * policies of its own table, so a part that this viewer may not read comes back empty.
 */
export async function readOverview(tx: Tx, dossierId: string): Promise<Overview> {
  const { rows } = await sql<{ overview: Overview }>`
    select jsonb_build_object(
      'regisseur', ${regie("regisseur")},
      'deputy', ${regie("plaatsvervanger")},
      'people', ${people},
      'situations', ${situations},
      'childWords', ${childWords},
      'plans', ${plans},
      'agreements', ${agreements}
    ) as overview
    from (select ${dossierId}::uuid as id) as here`.execute(tx.db);
  const overview = rows[0]?.overview;
  if (!overview) throw new Error("A question without an answer.");
  return overview;
}

const person = sql`jsonb_build_object(
  'participationId', p.id, 'name', person.given_name || ' ' || person.family_name,
  'role', p.role, 'organisation', organisation.name, 'mandate', p.mandate, 'phone', person.phone,
  'mine', p.person_id = access.person_id())`;

const withNames = sql`join person on person.id = p.person_id
  left join organisation on organisation.id = p.organisation_id`;

const isCurrent = sql`p.starts_on <= access.today() and (p.ends_on is null or p.ends_on >= access.today())`;

function regie(kind: string) {
  return sql`(
    select ${person} from regisseur_appointment a
    join participation p on p.dossier_id = a.dossier_id and p.id = a.participation_id ${withNames}
    where a.dossier_id = here.id and a.kind = ${kind} and a.ends_at is null and ${isCurrent})`;
}

const people = sql`(
  select coalesce(jsonb_agg(${person} order by p.organisation_id nulls first, p.starts_on, p.id), '[]')
  from participation p ${withNames} where p.dossier_id = here.id and ${isCurrent})`;

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
  from approval a join participation p on p.dossier_id = a.dossier_id and p.id = a.participation_id
  join person on person.id = p.person_id
  where a.dossier_id = plan.dossier_id and a.plan_id = plan.id and ${answer}`;

const plans = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', plan.id, 'number', plan.number, 'status', plan.status, 'endsOn', plan.ends_on,
    'evaluationOn', plan.evaluation_on, 'nextStep', plan.next_step,
    'educationMinutes', (select coalesce(sum(minutes_per_week), 0) from activity
      where activity.dossier_id = plan.dossier_id and activity.plan_id = plan.id
        and activity.kind in ('onderwijs', 'ondersteuning')),
    'goals', ${goals},
    'waitingFor', (select coalesce(jsonb_agg(distinct jsonb_build_object(
        'name', person.given_name || ' ' || person.family_name,
        'mine', p.person_id = access.person_id())), '[]')
      ${answers(sql`a.answer is null and plan.status = 'proposed'`)}),
    'disagreed', (select coalesce(jsonb_agg(distinct person.given_name || ' ' || person.family_name), '[]')
      ${answers(sql`a.answer = 'disagreed' and plan.status = 'proposed'`)})
    ) order by plan.number desc), '[]')
  from plan where plan.dossier_id = here.id and plan.status <> 'replaced')`;

const agreements = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', g.id, 'what', g.what, 'status', g.status, 'dueOn', g.due_on,
    'owner', person.given_name || ' ' || person.family_name,
    'mine', p.person_id = access.person_id()) order by g.due_on, g.id), '[]')
  from agreement g join participation p on p.dossier_id = g.dossier_id and p.id = g.owner_participation_id
  join person on person.id = p.person_id
  where g.dossier_id = here.id and g.status in ('asked', 'accepted', 'declined'))`;
