/**
 * The floor: what a person sees, read by one hand-written statement each. The same rows, in the same
 * role and under the same policies as the product, without a product around it.
 */
const person = "person.given_name || ' ' || person.family_name";
const current =
  "p.starts_on <= access.today() and (p.ends_on is null or p.ends_on >= access.today())";

/** $1 dossier. `n` counts the rows that were read for it. */
export const overview = `
with seat as materialized (
  select p.id, p.person_id, p.role, p.mandate, p.organisation_id, p.starts_on, (${current}) as current,
    ${person} as name, person.phone, organisation.name as organisation
  from participation p join person on person.id = p.person_id
  left join organisation on organisation.id = p.organisation_id
  where p.dossier_id = $1
), appointed as (
  select a.kind, seat.id, seat.name, seat.phone from regisseur_appointment a join seat on seat.id = a.participation_id
  where a.dossier_id = $1 and a.ends_at is null
), fact as (
  select s.recorded_on, s.home_since, s.minutes_per_week, s.registration, s.absence_kind, s.group_name,
    coalesce(school.name, s.school_name) as school
  from situation s left join organisation school on school.id = s.school_organisation_id
  where s.dossier_id = $1
), aim as (
  select g.plan_id, g.position, g.id, g.title, g.domain, (
    select c.score from goal_score c where c.dossier_id = g.dossier_id and c.goal_origin_id = g.origin_id
    order by c.scored_on desc, c.id desc limit 1) as score
  from goal g where g.dossier_id = $1 and g.status = 'active'
), version as (
  select p.id, p.number, p.status, p.ends_on, p.evaluation_on, p.next_step, (
      select coalesce(sum(minutes_per_week), 0) from activity where activity.dossier_id = $1 and activity.plan_id = p.id
    ) as minutes,
    (select json_agg(aim order by aim.position) from aim where aim.plan_id = p.id) as goals
  from plan p where p.dossier_id = $1 and p.status <> 'replaced'
), promise as (
  select g.id, g.what, g.status, g.due_on, seat.name as owner, seat.person_id = access.person_id() as mine
  from agreement g join seat on seat.id = g.owner_participation_id
  where g.dossier_id = $1 and g.status in ('asked', 'accepted', 'declined')
)
select json_build_object(
  'dossier', (select row_to_json(d) from (select id, given_name, family_name, born_on, sector, working_towards,
    closed_on, closed_reason from dossier where id = $1) d),
  'regie', (select json_agg(appointed) from appointed),
  'people', (select json_agg(seat) from seat where seat.current),
  'situations', (select json_agg(fact order by fact.recorded_on) from fact),
  'childWords', (select row_to_json(v) from (select body, said_on, speaker from perspective
    where dossier_id = $1 and voice = 'kind' order by said_on desc, id desc limit 1) v),
  'plans', (select json_agg(version order by version.number desc) from version),
  'agreements', (select json_agg(promise order by promise.due_on, promise.id) from promise)
) as answer`;

/** The first page of everything this person may open, by name, with what stands next to each name. */
export const list = `
with page as (
  select id, given_name, count(*) over () as total,
    regexp_replace(lower(family_name), '^((van|de|der|den|het|ter|ten|te|op|in|''t) )+', '') as sort_name
  from access.my_caseload(false) where closed_on is null
  order by sort_name, given_name, id limit 50
)
select json_agg(line order by line.sort_name, line.given_name, line.id) as answer
from (
  select page.total, page.sort_name, d.id, d.given_name, d.family_name, d.born_on, d.sector, d.closed_on,
    known.home_since, known.minutes_per_week,
    (select string_agg(p.status, ' ' order by p.number) from plan p
      where p.dossier_id = d.id and p.status <> 'replaced') as plan_statuses,
    (select ${person} from regisseur_appointment a
      join participation seat on seat.dossier_id = a.dossier_id and seat.id = a.participation_id
      join person on person.id = seat.person_id
      where a.dossier_id = d.id and a.kind = 'regisseur' and a.ends_at is null) as regisseur,
    (select min(g.due_on) from agreement g
      where g.dossier_id = d.id and g.status in ('asked', 'accepted')) as next_agreement_on
  from page join dossier d on d.id = page.id left join lateral (
    select s.home_since, s.minutes_per_week from situation s
    where s.dossier_id = d.id order by s.recorded_on desc, s.id desc limit 1) known on true
) line`;

/**
 * $1 dossier, $2 owner's participation, $3 what, $4 due on, $5 the key of the form. The rows that
 * making an agreement leaves behind: the key, the agreement, its event, a mail, and three jobs.
 */
export const agreement = `
with key as (
  insert into idempotency_key (person_id, key, location, created_at)
  values (access.person_id(), $5, '/', now())
), made as (
  insert into agreement (dossier_id, id, what, owner_participation_id, due_on, status, made_by, made_at)
  values ($1, $5, $3, $2, $4, 'asked', access.person_id(), now())
), told as (
  insert into event (dossier_id, id, at, kind, section, actor_kind, actor_person_id, subject_id, data)
  select $1, $5, now(), 'agreement-made', 'agreements', 'person', access.person_id(), $5,
    jsonb_build_object('what', $3::text, 'owner', (select ${person} from participation p
      join person on person.id = p.person_id where p.dossier_id = $1 and p.id = $2))
), mailed as (
  insert into mail (id, person_id, kind, link, created_at)
  select $5, person_id, 'agreement-asked', '/', now() from participation p where p.dossier_id = $1 and p.id = $2
)
select json_build_object('id', $5::uuid, 'jobs', json_build_array(
  platform_add_job('send-mail', json_build_object('mailId', $5::text)),
  platform_add_job('agreement-due', json_build_object('agreementId', $5::text), now() + interval '7 days', 'due ' || $5::text),
  platform_add_job('agreement-missed', json_build_object('agreementId', $5::text), now() + interval '9 days', 'missed ' || $5::text)
)) as answer`;

/** $1 dossier, $2 plan: the bytes of its paper, as they were kept. */
export const paper = `
select file.bytes as answer from plan
join file on file.dossier_id = plan.dossier_id and file.id = plan.pdf_file_id
where plan.dossier_id = $1 and plan.id = $2`;

/** $1 dossier, $2 plan: every row that stands on the paper of a plan. */
export const plan = `
select json_build_object(
  'dossier', (select row_to_json(d) from (select given_name, family_name, born_on, working_towards from dossier where id = $1) d),
  'plan', (select row_to_json(p) from (select number, status, starts_on, ends_on, evaluation_on, outlook_destination, outlook_grounds,
    outlook_helping, outlook_hindering, next_step, canonical_sha256 from plan where dossier_id = $1 and id = $2) p),
  'voices', (select json_agg(v) from (select speaker, body from perspective where dossier_id = $1 and voice in ('kind', 'ouder')) v),
  'people', (select json_agg(s) from (select p.id, p.role, ${person} as name, person.phone, o.name as organisation from participation p
    join person on person.id = p.person_id left join organisation o on o.id = p.organisation_id where p.dossier_id = $1) s),
  'regie', (select json_agg(a) from (select kind, participation_id from regisseur_appointment where dossier_id = $1 and ends_at is null) a),
  'analysis', (select body from analysis where dossier_id = $1 order by recorded_on desc limit 1),
  'goals', (select json_agg(g) from (select title, domain, child_words, step_0, (select score from goal_score c
    where c.dossier_id = $1 and c.goal_origin_id = goal.origin_id order by scored_on desc, c.id desc limit 1) as score
    from goal where dossier_id = $1 and plan_id = $2) g),
  'activities', (select json_agg(a) from (select what, kind, place, place_name, frequency, minutes_per_week, payer, performer_participation_id
    from activity where dossier_id = $1 and plan_id = $2) a),
  'card', (select row_to_json(c) from (select calms, triggers, never, own_words from approach_card where dossier_id = $1 and plan_id = $2) c),
  'return', (select row_to_json(r) from (select direction, plan_a, plan_b, relapse, caller_participation_id, calls_when
    from return_scenario where dossier_id = $1 and plan_id = $2) r),
  'answers', (select json_agg(a) from (select participation_id, part, answer, reason, answered_at from approval
    where dossier_id = $1 and plan_id = $2) a)
) as answer`;
