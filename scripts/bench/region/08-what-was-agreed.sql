-- The whole of each plan as one document, as it is kept when a plan is proposed (PlanContent in
-- src/domains/plan/canonical.types.ts). Gathered per table first: ten thousand small questions take longer.
analyze person, guardian, plan, dossier, analysis, approach_card, return_scenario, goal, activity, perspective, approval;

create temp table who as
select seat.n, seat.place, seat.dossier_id, seat.id, jsonb_build_object('participationId', seat.id,
  'name', person.given_name || ' ' || person.family_name, 'role', seat.role, 'relation', guardian.relation,
  'organisation', organisation.name, 'phone', person.phone) as person
from seat join person on person.id = seat.person_id
left join org on org.n = seat.organisation
left join organisation on organisation.id = org.id
left join guardian on guardian.dossier_id = seat.dossier_id and guardian.participation_id = seat.id;
create unique index on who (n, place);
analyze who;

create temp table kept as
select p.n, p.id as dossier_id, p.plan_id, jsonb_build_object(
  'format', 1, 'number', 1, 'on', plan.proposed_at::date, 'extendsNumber', null,
  'child', jsonb_build_object('givenName', d.given_name, 'familyName', d.family_name, 'bornOn', d.born_on),
  'workingTowards', d.working_towards,
  'outline', jsonb_build_object('startsOn', plan.starts_on, 'endsOn', plan.ends_on, 'extensionGrounds', null,
    'outlookDestination', outlook_destination, 'outlookGrounds', outlook_grounds, 'outlookHelping', outlook_helping,
    'outlookHindering', outlook_hindering, 'returnAim', return_aim, 'returnPlace', return_place,
    'returnExpectedOn', return_expected_on, 'nextStep', next_step, 'evaluationOn', evaluation_on),
  'regisseur', lead.person, 'deputy', deputy.person, 'whyTailored', analysis.body,
  'card', jsonb_build_object('calms', card.calms, 'triggers', card.triggers, 'never', card.never, 'ownWords', card.own_words),
  'scenario', jsonb_build_object('direction', way.direction, 'planA', way.plan_a, 'planB', way.plan_b,
    'relapse', way.relapse, 'callsWhen', way.calls_when, 'aftercare', way.aftercare, 'caller', lead.person)) as content
from p
join plan on plan.dossier_id = p.id and plan.id = p.plan_id
join dossier d on d.id = p.id
join analysis on analysis.dossier_id = p.id
join approach_card card on card.dossier_id = p.id
join return_scenario way on way.dossier_id = p.id
join who lead on lead.n = p.n and lead.place = 3
join who deputy on deputy.n = p.n and deputy.place = 4;

create temp table kept_goals as
select dossier_id, jsonb_agg(jsonb_build_object('originId', origin_id, 'domain', domain, 'title', title,
  'childWords', child_words, 'stepMinus2', step_minus_2, 'stepMinus1', step_minus_1, 'step0', step_0,
  'stepPlus1', step_plus_1, 'stepPlus2', step_plus_2, 'status', status, 'endedReason', null, 'endedNote', null)
  order by position) as list
from goal group by dossier_id;

create temp table kept_activities as
select activity.dossier_id, jsonb_agg(jsonb_build_object('originId', origin_id, 'goalOriginId', goal_id, 'what', what,
  'kind', kind, 'place', activity.place, 'placeName', place_name, 'frequency', frequency, 'minutesPerWeek', minutes_per_week,
  'form', form, 'startsOn', starts_on, 'endsOn', ends_on, 'methods', methods, 'material', material, 'payer', payer,
  'decisionNumber', decision_number, 'performer', who.person) order by position) as list
from activity join who on who.dossier_id = activity.dossier_id
  and who.id = performer_participation_id
group by activity.dossier_id;

create temp table kept_voices as
select perspective.dossier_id, jsonb_agg(jsonb_build_object('voice', voice, 'name', speaker,
  'relation', who.person -> 'relation', 'words', body, 'saidOn', said_on)) as list
from perspective join who on who.dossier_id = perspective.dossier_id
  and who.place = case voice when 'kind' then 0 else 1 end
where voice in ('kind', 'ouder') group by perspective.dossier_id;

create temp table kept_approvals as
select approval.dossier_id, jsonb_agg(jsonb_build_object('part', part, 'capacity', capacity, 'decides', decides,
  'ruleId', rule_id, 'person', who.person)) as list
from approval join who on who.dossier_id = approval.dossier_id
  and who.id = approval.participation_id
group by approval.dossier_id;

create unique index on kept_goals (dossier_id);
create unique index on kept_activities (dossier_id);
create unique index on kept_voices (dossier_id);
create unique index on kept_approvals (dossier_id);
analyze kept, kept_goals, kept_activities, kept_voices, kept_approvals;

update plan set canonical = content, canonical_text = content::text,
  canonical_sha256 = encode(sha256(convert_to(content::text, 'UTF8')), 'hex')
from (
  select kept.dossier_id, kept.plan_id, kept.content || jsonb_build_object('goals', g.list, 'activities', a.list,
    'voices', v.list, 'approvals', s.list) as content
  from kept join kept_goals g using (dossier_id) join kept_activities a using (dossier_id)
  join kept_voices v using (dossier_id) join kept_approvals s using (dossier_id)
) whole
where plan.dossier_id = whole.dossier_id and plan.id = whole.plan_id;
