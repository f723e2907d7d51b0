-- The dossiers, opened one after another over more than two years, and the families they are about.
-- The samenwerkingsverband with number 1 takes part in exactly two thousand of them (or in all, if fewer).
create temp table kinds as
select array_agg(n) filter (where kind = 'school') as schools,
  array_agg(n) filter (where kind = 'samenwerkingsverband' and n > 1) as swvs,
  array_agg(n) filter (where kind = 'zorgaanbieder') as carers,
  array_agg(n) filter (where kind = 'jeugdteam') as teams,
  array_agg(n) filter (where kind = 'leerplicht') as attendance
from org;

create temp table d as
select n, pg_temp.id('dossier', opened_at, n) as id, opened_at, opened_at::date as opened_on,
  pg_temp.today() - 20 - pg_temp.pick(n, 21, 180) as plan_from,
  schools[1 + pg_temp.pick(n, 22, cardinality(schools))] as school,
  case when n % greatest(1, pg_temp.total() / 2000) = 0 and n / greatest(1, pg_temp.total() / 2000) <= 2000 then 1
    else swvs[1 + pg_temp.pick(n, 23, cardinality(swvs))] end as swv,
  carers[1 + pg_temp.pick(n, 24, cardinality(carers))] as carer,
  teams[1 + pg_temp.pick(n, 25, cardinality(teams))] as team,
  attendance[1 + pg_temp.pick(n, 26, cardinality(attendance))] as office,
  pg_temp.pick(n, 27, 10) < 7 as two_parents,
  pg_temp.pick(n, 28, 10) < 8 as has_care,
  pg_temp.pick(n, 29, 10) < 4 as has_office
from kinds cross join generate_series(1, pg_temp.total()) n
cross join lateral (select pg_temp.today()::timestamptz + interval '9 hours' - interval '250 days'
  - (pg_temp.total() - n) * (interval '800 days' / pg_temp.total()) as opened_at) opened;

analyze d;

insert into person (id, given_name, family_name, email, phone, created_at)
select pg_temp.id('family', opened_at, n * 10 + place), pg_temp.given_name(n * 10 + place), pg_temp.family_name(n),
  case when place > 0 then 'ouder' || n || '-' || place || '@example.org' end,
  case when place > 0 then '06-' || (20000000 + n * 10 + place) end, opened_at
from d cross join generate_series(0, 2) place
where place < 2 or two_parents;

insert into dossier (id, given_name, family_name, born_on, sector, working_towards, opened_by, opened_at)
select id, pg_temp.given_name(n * 10), pg_temp.family_name(n), pg_temp.today() - 2200 - pg_temp.pick(n, 31, 3600),
  (array['PO', 'PO', 'VO', 'SO', 'VSO'])[1 + pg_temp.pick(n, 32, 5)],
  'Weer met plezier leren. ' || split_part(pg_temp.say(n, 33), '. ', 1),
  pg_temp.id('staff', pg_temp.today() - 1500, school * 100 + 1 + pg_temp.pick(n, 34, 5)), opened_at
from d;
