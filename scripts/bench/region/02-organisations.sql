-- About sixty organisations for ten thousand dossiers, each with twenty professionals.
create temp table org as
select n, pg_temp.id('organisation', pg_temp.today() - 1500, n) as id, case
    when n = 1 then 'samenwerkingsverband'
    when n % 20 < 12 then 'school'
    when n % 20 in (12, 13, 16) then 'zorgaanbieder'
    when n % 20 in (14, 15) then 'jeugdteam'
    when n % 20 = 17 then 'leerplicht'
    else 'samenwerkingsverband' end as kind
from generate_series(1, greatest(40, pg_temp.total() * 60 / 10000)) n;

insert into organisation (id, kind, name, place, phone, created_at)
select id, kind,
  case kind when 'school' then 'Basisschool ' else initcap(kind) || ' ' end
    || pg_temp.one_of(array['De Linde', 'Het Kompas', 'De Waterlelie', 'De Horizon', 'Het Baken', 'De Vlieger'], n, 1)
    || ' ' || n,
  pg_temp.one_of(array['Utrecht', 'Zwolle', 'Breda', 'Assen', 'Leiden', 'Venlo'], n, 2),
  '030-' || (2000000 + n), pg_temp.today() - 1500
from org;

create temp table staff as
select org.n * 100 + place as n, org.id as organisation_id, case
    when place = 0 then 'coordinator'
    when kind = 'school' then case when place <= 5 then 'intern-begeleider' else 'leerkracht' end
    when kind = 'zorgaanbieder' then 'zorgbegeleider'
    when kind = 'jeugdteam' then 'jeugdconsulent'
    when kind = 'leerplicht' then 'leerplichtambtenaar'
    else 'swv-adviseur' end as function,
  pg_temp.id('staff', pg_temp.today() - 1500, org.n * 100 + place) as person_id
from org cross join generate_series(0, 19) place;

-- Names that the people of the region share, as in life.
create function pg_temp.given_name(n bigint) returns text immutable language sql
  return pg_temp.one_of(array['Noor', 'Daan', 'Emma', 'Yusuf', 'Saar', 'Lucas', 'Amira', 'Finn', 'Julia', 'Sem',
    'Fatima', 'Bram', 'Tess', 'Mohammed', 'Lotte', 'Thijs', 'Zoë', 'Jayden', 'Sofie', 'Milan', 'Roos', 'Ayoub',
    'Eva', 'Ruben', 'Lieke', 'Adam', 'Mila', 'Jesse', 'Nina', 'Kees'], n, 11);
create function pg_temp.family_name(n bigint) returns text immutable language sql
  return pg_temp.one_of(array['de Jong', 'Jansen', 'de Vries', 'van den Berg', 'Bakker', 'Yilmaz', 'Visser', 'Smit',
    'Meijer', 'El Amrani', 'Mulder', 'Bos', 'Vos', 'Peters', 'Hendriks', 'Kaya', 'Dekker', 'Brouwer', 'de Wit',
    'Nguyen', 'Dijkstra', 'Postma', 'van Dam', 'Koster', 'Ouali', 'Willems', 'Hoekstra', 'Prins', 'Schouten',
    'Verhoeven', 'Boersma', 'Kok', 'van Leeuwen', 'Scholten', 'Sanders', 'Kuipers'], n, 12);

insert into person (id, given_name, family_name, email, phone, created_at)
select person_id, pg_temp.given_name(n), pg_temp.family_name(n), 'medewerker' || n || '@example.org',
  '06-' || (10000000 + n), pg_temp.today() - 1500
from staff;

insert into membership (id, person_id, organisation_id, function, starts_on)
select pg_temp.id('membership', pg_temp.today() - 1500, n), person_id, organisation_id, function, pg_temp.today() - 1500
from staff;
