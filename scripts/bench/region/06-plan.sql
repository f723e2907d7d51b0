-- One plan in force for each child: three goals with scores, five activities, who agreed.
create temp table p as
select r.*, plan_from::timestamptz + interval '11 hours' as made_at,
  pg_temp.id('plan', plan_from::timestamptz + interval '11 hours', n) as plan_id
from rows_of r;

analyze p;

insert into plan (dossier_id, id, number, status, starts_on, ends_on, outlook_destination, outlook_grounds, outlook_helping,
  outlook_hindering, return_aim, return_place, return_expected_on, next_step, evaluation_on, created_by, created_at,
  proposed_at, agreed_at, in_force_at)
select id, plan_id, 1, 'in-force', plan_from, plan_from + 364, pg_temp.say(n, 81), pg_temp.say(n, 82), pg_temp.say(n, 83),
  pg_temp.say(n, 84), pg_temp.say(n, 85), 'eigen school', plan_from + 300, pg_temp.say(n, 86),
  pg_temp.today() + 5 + pg_temp.pick(n, 87, 60), by, made_at - interval '20 days', made_at - interval '10 days',
  made_at - interval '1 day', made_at
from p;

insert into goal (dossier_id, id, plan_id, origin_id, position, domain, title, child_words,
  step_minus_2, step_minus_1, step_0, step_plus_1, step_plus_2, status, created_by)
select id, pg_temp.id('goal', made_at, n * 10 + k), plan_id, pg_temp.id('goal', made_at, n * 10 + k), k + 1,
  (array['school', 'gezin', 'vrije-tijd'])[k + 1], pg_temp.say(n, 91 + k), pg_temp.say(n, 94 + k), pg_temp.say(n, 97),
  pg_temp.say(n, 98), pg_temp.say(n, 99), pg_temp.say(n, 100), pg_temp.say(n, 101), 'active', by
from p cross join generate_series(0, 2) k;

insert into goal_score (dossier_id, id, goal_origin_id, score, note, scored_on, scored_by)
select id, pg_temp.id('score', made_at, n * 100 + k * 10 + m), pg_temp.id('goal', made_at, n * 10 + k),
  pg_temp.pick(n + k, 102, 3) - 2 + m, pg_temp.say(n, 103), plan_from + 5 + m * 10, by
from p cross join generate_series(0, 2) k cross join generate_series(0, 1) m;

insert into activity (dossier_id, id, plan_id, origin_id, goal_id, position, what, kind, performer_participation_id, place,
  frequency, minutes_per_week, form, starts_on, ends_on, methods, payer, created_by)
select p.id, pg_temp.id('activity', made_at, p.n * 10 + k), plan_id, pg_temp.id('activity', made_at, p.n * 10 + k),
  pg_temp.id('goal', made_at, p.n * 10 + k % 3), k + 1, pg_temp.say(p.n, 111 + k),
  (array['onderwijs', 'zorg', 'ondersteuning', 'vrije-tijd', 'onderwijs'])[k + 1],
  pg_temp.id('participation', opened_at, p.n * 10 + (array[4, 6, 3, 1, 4])[k + 1]),
  (array['school', 'zorgboerderij', 'kantoor', 'thuis', 'online'])[k + 1], 'dinsdag- en donderdagochtend',
  60 + 30 * pg_temp.pick(p.n, 116 + k, 8), 'individueel', plan_from, plan_from + 364, pg_temp.say(p.n, 121),
  (array['school', 'gemeente-jeugdwet', 'samenwerkingsverband', 'geen-kosten', 'school'])[k + 1], by
from p cross join generate_series(0, 4) k;

insert into return_scenario (dossier_id, id, plan_id, direction, plan_a, plan_b, relapse, caller_participation_id, calls_when, aftercare, created_by)
select id, pg_temp.id('return', made_at, n), plan_id, 'terugkeer', pg_temp.say(n, 131), pg_temp.say(n, 132), pg_temp.say(n, 133),
  pg_temp.id('participation', opened_at, n * 10 + 3), pg_temp.say(n, 134), pg_temp.say(n, 135), by
from p;
insert into approach_card (dossier_id, id, plan_id, calms, triggers, never, own_words, created_by)
select id, pg_temp.id('card', made_at, n), plan_id, pg_temp.say(n, 136), pg_temp.say(n, 137), pg_temp.say(n, 138), pg_temp.say(n, 139), by
from p;

insert into approval (dossier_id, id, plan_id, part, participation_id, capacity, decides, rule_id, answer, via, answered_at, answered_by)
select p.id, pg_temp.id('approval', made_at, p.n * 10 + place), plan_id,
  case when place < 3 then 'handelingsdeel' else 'eigen-activiteiten' end, seat.id,
  case place when 0 then 'jeugdige' when 1 then 'ouder' when 2 then 'ouder' else 'partner' end,
  place > 0, 'wpo-40a', 'agreed', 'signed-in', made_at - interval '3 days', seat.person_id
from p join seat on seat.n = p.n and place in (0, 1, 2, 3, 4, 7);
