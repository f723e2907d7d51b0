-- What is known of each child.
create temp table rows_of as
select d.*, pg_temp.id('staff', pg_temp.today() - 1500, school * 100 + 1 + pg_temp.pick(n, 34, 5)) as by from d;

analyze rows_of;

insert into situation (dossier_id, id, home_since, absence_kind, registration, school_organisation_id, exemption,
  minutes_per_week, target_group, source, recorded_on, recorded_by)
select id, pg_temp.id('situation', opened_at, n * 10 + k), opened_on - 60,
  (array['minder-uren', 'geoorloofd-overig', 'ziek'])[1 + pg_temp.pick(n, 51, 3)], 'ingeschreven',
  (select org.id from org where org.n = school), 'geen',
  120 + 60 * k + 30 * pg_temp.pick(n, 52, 10), 'thuiszitter', 'school', opened_on + k * 80, by
from rows_of cross join generate_series(0, 2) k;

insert into career_entry (dossier_id, id, kind, what, where_at, starts_on, ends_on, effect, effect_note, source, recorded_on, recorded_by)
select id, pg_temp.id('career', opened_at, n * 10 + k), (array['school', 'hulp', 'thuis'])[k + 1], pg_temp.say(n, 53 + k),
  'Utrecht', opened_on - 900 + k * 250, opened_on - 700 + k * 250, 'hielp-deels', pg_temp.say(n, 56 + k), 'ouders', opened_on, by
from rows_of cross join generate_series(0, 2) k;

insert into need (dossier_id, id, kind, domain, ivo_heading, body, source, since, recorded_by)
select id, pg_temp.id('need', opened_at, n * 10 + k), case when k < 4 then 'behoefte' else 'sterke-kant' end,
  (array['school', 'gezin', 'vrije-tijd'])[1 + k % 3], (array['aandacht-en-tijd', 'ruimtelijke-omgeving', 'expertise'])[1 + k % 3],
  pg_temp.say(n, 60 + k), 'ouders', opened_on + 7, by
from rows_of cross join generate_series(0, 4) k;

insert into perspective (dossier_id, id, voice, participation_id, speaker, body, how, said_on, recorded_by)
select r.id, pg_temp.id('perspective', r.opened_at, r.n * 10 + k), (array['kind', 'ouder', 'school', 'zorg'])[k + 1],
  seat.id, coalesce(person.given_name, ''), pg_temp.say(r.n, 66 + k), 'verteld', r.opened_on + 10, by
from rows_of r cross join generate_series(0, 3) k
join seat on seat.n = r.n and seat.place = (array[0, 1, 3, 6])[k + 1]
join person on person.id = seat.person_id;

insert into important_person (dossier_id, id, name, relation, why, source, recorded_on, recorded_by)
select id, pg_temp.id('important', opened_at, n), pg_temp.given_name(n + 5), 'oma', pg_temp.say(n, 71), 'ouders', opened_on, by from rows_of;
insert into family_note (dossier_id, id, body, source, recorded_on, recorded_by)
select id, pg_temp.id('note', opened_at, n), pg_temp.say(n, 72), 'moeder', opened_on, by from rows_of;
insert into analysis (dossier_id, id, body, source, recorded_on, recorded_by)
select id, pg_temp.id('analysis', opened_at, n), pg_temp.say(n, 73) || ' ' || pg_temp.say(n, 74), 'school', opened_on + 14, by from rows_of;
insert into considered_option (dossier_id, id, what, outcome, reason, decided_on, source, recorded_by)
select id, pg_temp.id('option', opened_at, n), pg_temp.say(n, 75), 'afgewezen', pg_temp.say(n, 76), opened_on + 20, 'overleg', by from rows_of;
insert into support_level (dossier_id, id, level, aim, reason, decided_on, recorded_by)
select id, pg_temp.id('level', opened_at, n), 'diepte', 'basis', pg_temp.say(n, 77), opened_on + 20, by from rows_of;
insert into route_decision (dossier_id, id, route, pupils_with_same_needs, ordinary_support_suffices, reason, answers, decided_on, decided_by)
select id, pg_temp.id('route', opened_at, n), 'maatwerk', 1, 'nee', pg_temp.say(n, 78), '{}', opened_on + 21, by from rows_of;
