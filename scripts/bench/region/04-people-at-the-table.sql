-- Six to nine people at each table. The place at the table makes the key of the participation.
create temp table seat as
select d.n, d.id as dossier_id, place, role, mandate, organisation, d.opened_at, d.opened_on,
  pg_temp.id('participation', opened_at, d.n * 10 + place) as id,
  case when organisation is null then pg_temp.id('family', opened_at, d.n * 10 + place)
    else pg_temp.id('staff', pg_temp.today() - 1500, organisation * 100 + member) end as person_id
from d cross join lateral (values
  (0, 'kind', 'beslisser', null, null, true),
  (1, 'ouder', 'beslisser', null, null, true),
  (2, 'ouder', 'beslisser', null, null, two_parents),
  (3, 'intern-begeleider', 'beslisser', school, 1 + pg_temp.pick(d.n, 34, 5), true),
  (4, 'leerkracht', 'uitvoerder', school, 6 + pg_temp.pick(d.n, 42, 14), true),
  (5, 'swv-adviseur', 'beslisser', swv, 1 + pg_temp.pick(d.n, 43, 19), true),
  (6, 'jeugdconsulent', 'beslisser', team, 1 + pg_temp.pick(d.n, 44, 19), true),
  (7, 'zorgbegeleider', 'uitvoerder', carer, 1 + pg_temp.pick(d.n, 45, 19), has_care),
  (8, 'leerplichtambtenaar', 'adviseur', office, 1 + pg_temp.pick(d.n, 46, 19), has_office)
) as s (place, role, mandate, organisation, member, takes_part)
where takes_part;

analyze seat;

insert into participation (dossier_id, id, person_id, organisation_id, role, mandate, why, starts_on, added_by)
select dossier_id, seat.id, person_id, org.id, role, mandate, pg_temp.say(seat.n * 10 + place, 41), opened_on,
  (select opened_by from dossier where dossier.id = dossier_id)
from seat left join org on org.n = organisation;

insert into guardian (dossier_id, id, participation_id, relation, gezag_form, has_authority, source, recorded_on)
select dossier_id, pg_temp.id('guardian', seat.opened_at, seat.n * 10 + place), seat.id,
  case place when 1 then 'moeder' else 'vader' end,
  case when two_parents then 'tweehoofdig-ouderlijk-gezag' else 'eenhoofdig-ouderlijk-gezag' end,
  true, 'gezagsregister', seat.opened_on
from seat join d using (n) where role = 'ouder';

insert into regisseur_appointment
  (dossier_id, id, participation_id, kind, starts_on, starts_at, appointed_by)
select dossier_id, pg_temp.id('regie', opened_at, n * 10 + place), id,
  case place when 3 then 'regisseur' else 'plaatsvervanger' end, opened_on, opened_at,
  (select opened_by from dossier where dossier.id = dossier_id)
from seat where place in (3, 4);
