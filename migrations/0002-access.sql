-- The dossier, who takes part in it, and the one place that decides who may see which section.

-- The region whose matrix counts for a new dossier: that of the organisation where the opener works.
create function access.home_region() returns uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return coalesce(
    (select o.region_id from membership m join organisation o on o.id = m.organisation_id
      where m.person_id = access.person_id() and m.starts_on <= access.today()
        and (m.ends_on is null or m.ends_on >= access.today()) and o.region_id is not null
      order by m.starts_on limit 1),
    (select r.id from region r order by r.id limit 1));
end $$;

create table dossier (
  id uuid primary key,
  region_id uuid not null references region (id) default access.home_region(),
  given_name text not null check (length(given_name) between 1 and 200),
  family_name text not null check (length(family_name) between 1 and 200),
  born_on date not null,
  sector text not null check (sector in ('PO', 'VO', 'SO', 'VSO')),
  working_towards text,
  opened_by uuid not null references person (id),
  opened_at timestamptz not null,
  closed_on date,
  closed_reason text
);
create index dossier_family_name on dossier (family_name, given_name, id);

-- The sections of a dossier: stable keys, a region may not rename them.
create table section (
  key text primary key,
  position integer not null
);
insert into section values ('child', 1), ('school', 2), ('care', 3), ('family', 4), ('needs', 5), ('people', 6),
  ('plan', 7), ('approach', 8), ('week', 9), ('agreements', 10), ('money', 11), ('attendance', 12), ('documents', 13),
  ('contact', 14), ('conflict', 15);

create table participation (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  person_id uuid not null references person (id),
  organisation_id uuid references organisation (id),
  role text not null check (role in (
    'kind', 'ouder', 'ouder-zonder-gezag', 'voogd', 'stiefouder', 'vertrouwenspersoon', 'leerkracht',
    'intern-begeleider', 'schoolleider', 'swv-adviseur', 'leerplichtambtenaar', 'jeugdconsulent', 'zorgbegeleider',
    'onderwijsconsulent', 'clientondersteuner', 'jeugdarts', 'jeugdbeschermer', 'vervoerder', 'betaler')),
  mandate text not null check (mandate in ('uitvoerder', 'beslisser', 'adviseur', 'informatie')),
  why text not null default '',
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  ended_reason text,
  added_by uuid not null references person (id),
  primary key (dossier_id, id),
  -- As in 0001: over the keys as one text, so that the planner finds no rows by it.
  constraint participation_once exclude using gist (
    (dossier_id::text || person_id::text || role) with =, daterange(starts_on, ends_on, '[]') with &&),
  -- One dossier is about one child.
  constraint participation_one_child exclude using gist (
    (dossier_id::text) with =, daterange(starts_on, ends_on, '[]') with &&) where (role = 'kind')
);
create index participation_person on participation (person_id, dossier_id);
create index participation_organisation on participation (organisation_id, dossier_id);
-- Every policy asks who sits where: answered from the index alone.
create index participation_seat on participation (dossier_id, person_id) include (role, starts_on, ends_on, id, organisation_id);

-- Who has authority over the child. The six forms are those of the authority register (gezag API v2).
create table guardian (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  participation_id uuid not null,
  relation text not null check (relation in ('moeder', 'vader', 'ouder', 'voogd', 'pleegouder', 'stiefouder')),
  gezag_form text not null check (gezag_form in (
    'tweehoofdig-ouderlijk-gezag', 'eenhoofdig-ouderlijk-gezag', 'gezamenlijk-gezag', 'voogdij',
    'tijdelijk-geen-gezag', 'gezag-niet-te-bepalen')),
  has_authority boolean not null,
  -- A judge or the register is still finding out (gezag API v2: in onderzoek).
  under_investigation boolean not null default false,
  -- As long as nobody knows who has authority, a person decides what this parent sees; until then it is nothing.
  decision text check (decision in ('alles', 'hoofdzaken', 'niets')),
  decision_reason text,
  decided_by uuid references person (id),
  source text not null,
  recorded_on date not null,
  primary key (dossier_id, id),
  unique (dossier_id, participation_id),
  foreign key (dossier_id, participation_id) references participation (dossier_id, id),
  constraint decision_has_reason check ((decision is null) = (decided_by is null) and (decision is null or decision_reason <> ''))
);

create table regisseur_appointment (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  participation_id uuid not null,
  kind text not null check (kind in ('regisseur', 'plaatsvervanger')),
  starts_on date not null,
  starts_at timestamptz not null,
  ends_at timestamptz check (ends_at >= starts_at),
  handover_note text,
  appointed_by uuid not null references person (id),
  primary key (dossier_id, id),
  foreign key (dossier_id, participation_id) references participation (dossier_id, id),
  -- One child, one regisseur (and one deputy) at a time.
  constraint one_regisseur_at_a_time exclude using gist (
    (dossier_id::text || kind) with =, tstzrange(starts_at, ends_at, '[)') with &&)
);

-- Which kind of organisation somebody with a role works for; a seat that does not fit gives nothing.
create table role_organisation (
  role text not null,
  kind text not null,
  primary key (role, kind)
);
insert into role_organisation values
  ('leerkracht', 'school'), ('leerkracht', 'samenwerkingsverband'),
  ('intern-begeleider', 'school'), ('schoolleider', 'school'), ('schoolleider', 'schoolbestuur'),
  ('swv-adviseur', 'samenwerkingsverband'),
  ('leerplichtambtenaar', 'leerplicht'), ('leerplichtambtenaar', 'gemeente'),
  ('jeugdconsulent', 'gemeente'), ('jeugdconsulent', 'jeugdteam'),
  ('zorgbegeleider', 'zorgaanbieder'), ('zorgbegeleider', 'jeugdteam'), ('zorgbegeleider', 'jeugdgezondheidszorg'),
  ('onderwijsconsulent', 'onderwijsconsulenten'), ('clientondersteuner', 'clientondersteuning'),
  ('jeugdarts', 'jeugdgezondheidszorg'), ('jeugdbeschermer', 'gecertificeerde-instelling'),
  ('voogd', 'gecertificeerde-instelling'), ('vervoerder', 'leerlingenvervoer'),
  ('betaler', 'gemeente'), ('betaler', 'jeugdteam'), ('betaler', 'zorgkantoor'), ('betaler', 'zorgverzekeraar'),
  ('betaler', 'samenwerkingsverband'), ('betaler', 'schoolbestuur');

-- The matrix: what a role may read and write in a region, from which age of the child, on what ground, from which
-- source. `consent`: only as long as the family allows this organisation this section.
create table section_right (
  region_id uuid not null references region (id),
  role text not null,
  section text not null references section (key),
  from_age integer not null default 0,
  -- Up to, not including.
  until_age integer not null default 200 check (until_age > from_age),
  may_read boolean not null,
  may_write boolean not null check (may_read or not may_write),
  ground text not null check (ground in ('family', 'law', 'task', 'consent', 'emergency')),
  source text not null check (source <> ''),
  primary key (region_id, role, section, from_age),
  constraint one_right_per_age exclude using gist (
    (region_id::text || role || '/' || section) with =, int4range(from_age, until_age) with &&)
);

-- r, w: reads, or reads and writes, on the ground of the row. R, W: the same, with consent. - : nothing.
insert into section_right (region_id, role, section, from_age, until_age, may_read, may_write, ground, source)
select '00000000-0000-7000-8000-000000000001', role, section.key, from_age, until_age, letter in ('r', 'w', 'R', 'W'), letter in ('w', 'W'),
  case when letter in ('R', 'W') then 'consent' else ground end,
  case when letter in ('R', 'W') then 'Met toestemming: AVG 6 lid 1 a, UAVG 5, Jeugdwet 7.3.11. ' || source else source end
from (values
  --                               child school care family needs people plan approach week agreements money attendance documents contact conflict
  ('regisseur', 0, 200, 'task',           'wwwwwwwwwwwwwww', 'NJi-notitie onderwijs-zorgarrangementen: de regisseur bewaakt het hele plan'),
  ('kind', 0, 12, 'family',               'rr--wrrww' || 'w' || '-r-w-', 'UAVG 5 lid 4: tot 12 jaar vragen ouders inzage; eigen keuze: het kind leest zijn eigen plan'),
  ('kind', 12, 16, 'family',              'rrrrwrrww' || 'w' || 'rrrw-', 'UAVG 5 lid 4: van 12 tot 16 mogen kind en ouders dat allebei; eigen keuze: niet de gesprekken over conflict'),
  ('kind', 16, 200, 'family',             'rrrrwrrww' || 'w' || 'rrrwr', 'UAVG 5 lid 4: vanaf 16 de jongere zelf'),
  ('ouder', 0, 12, 'family',              'rrrwwrrww' || 'w' || 'rrwrr', 'NJi-notitie onderwijs-zorgarrangementen: ouders mogen altijd alles inzien'),
  ('ouder', 12, 16, 'family',             'rrrwwrrww' || 'w' || 'rrw-r', 'UAVG 5 lid 4; eigen keuze: vanaf 12 is een gesprek met het kind van het kind zelf'),
  ('ouder', 16, 18, 'family',             'rr-wwrrww' || 'w' || 'rrw-r', 'Jeugdwet 7.3.5: over jeugdhulp beslist vanaf 16 de jongere zelf; school: ouders van een minderjarige'),
  ('voogd', 0, 12, 'family',              'rrrwwrrww' || 'w' || 'rrwrr', 'BW 1:337: een voogd zorgt voor het kind zoals een ouder'),
  ('voogd', 12, 16, 'family',             'rrrwwrrww' || 'w' || 'rrw-r', 'BW 1:337: een voogd zorgt voor het kind zoals een ouder; UAVG 5 lid 4'),
  ('voogd', 16, 18, 'family',             'rr-wwrrww' || 'w' || 'rrw-r', 'BW 1:337: een voogd zorgt voor het kind zoals een ouder; Jeugdwet 7.3.5'),
  ('ouder-zonder-gezag', 0, 18, 'family', 'rr-------' || '-' || '-----', 'BW 1:377c: de hoofdzaken en niet meer'),
  ('stiefouder', 0, 200, 'family',        '---------' || '-' || '-----', 'Eigen keuze: alleen met een machtiging van wie beslist'),
  ('vertrouwenspersoon', 0, 200, 'family','r---rrrrr' || 'w' || '---r-', 'Eigen keuze: wat nodig is om naast het kind te staan'),
  ('leerkracht', 0, 200, 'law',           'rr--wrwwr' || 'w' || '-wr--', 'WPO 8, handreiking Onderwijs buiten de schoolmuren; eigen keuze: geen gezinsgesprekken'),
  ('intern-begeleider', 0, 200, 'law',    'wwRWwwwww' || 'w' || 'rwwww', 'Handreiking Onderwijs buiten de schoolmuren: de school begint en houdt het bij'),
  ('schoolleider', 0, 200, 'law',         'rr--rrwrr' || 'w' || 'rrr-r', 'Eigen keuze: beslist namens de school, leest geen gezinsgesprekken'),
  ('swv-adviseur', 0, 200, 'law',         'rwRRwrwrr' || 'w' || 'wrr-r', 'WPO 18a lid 13: zonder toestemming, alleen voor eigen taken'),
  ('leerplichtambtenaar', 0, 200, 'law',  'rr---rr--' || 'w' || '-r---', 'LPW 16; eigen keuze: geen gezinsgesprekken en geen behoeften'),
  ('jeugdconsulent', 0, 200, 'law',       'RRRRWRWRR' || 'W' || 'WRR-R', 'Jeugdwet 2.7'),
  ('zorgbegeleider', 0, 200, 'law',       'RRWRWRWWW' || 'W' || 'RWR-R', 'NJi-notitie onderwijs-zorgarrangementen: de zorginstelling is partner'),
  ('onderwijsconsulent', 0, 200, 'law',   'RRRRWWWRR' || 'W' || 'RRR-W', 'Eigen keuze: bemiddelt als onafhankelijke derde'),
  ('clientondersteuner', 0, 200, 'law',   'RRRRWRRRR' || 'W' || 'RRR-R', 'Wmo 2015 2.2.4: staat naast het gezin'),
  ('jeugdarts', 0, 200, 'law',            'RR--RRRRR' || 'W' || '-R---', 'Eigen keuze: leest mee over school en behoeften, niet over het gezin'),
  ('jeugdbeschermer', 0, 200, 'law',      'rrRrwrwrr' || 'w' || 'rrr-r', 'Jeugdwet 7.3.11; eigen keuze: voert een besluit van de kinderrechter uit'),
  ('vervoerder', 0, 200, 'law',           'R------RR' || '-' || '-----', 'Eigen keuze: wie, waar, wanneer en hoe je het kind benadert'),
  ('betaler', 0, 200, 'law',              'R----RR--' || 'W' || 'W----', 'Eigen keuze: alleen wat nodig is om te beslissen'),
  ('noodgeval', 0, 200, 'emergency',      'rrr-rrrrr' || 'r' || '-r---', 'Eigen keuze: wat nodig is om nu te helpen; Jeugdwet 7.3.4 lid 2: ernstig nadeel voorkomen')
) as m (role, from_age, until_age, ground, letters, source)
cross join lateral regexp_split_to_table(letters, '') with ordinality as cell (letter, position)
join section on section.position = cell.position;

-- A second region begins with the matrix of the first and then goes its own way.
create function access.copy_matrix() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into section_right
  select new.id, role, section, from_age, until_age, may_read, may_write, ground, source from section_right
  where region_id = (select r.id from region r where r.id <> new.id order by r.id limit 1);
  return new;
end $$;

-- What the family allows an organisation to see, for a purpose and a time. Refusing is a record as well.
create table consent (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  organisation_id uuid not null references organisation (id),
  purpose text not null check (purpose in ('meedenken', 'hulp-geven', 'vervoer', 'betalen', 'bemiddelen', 'onderzoek')),
  sections text[] not null check (cardinality(sections) > 0),
  -- In plain words, by who asks: what this organisation will do with it.
  why text not null check (why <> ''),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  status text not null default 'asked' check (status in ('asked', 'in-force', 'refused', 'withdrawn')),
  asked_by uuid not null references person (id),
  asked_at timestamptz not null,
  settled_at timestamptz,
  primary key (dossier_id, id)
);
create index consent_organisation on consent (dossier_id, organisation_id) include (status, starts_on, ends_on);

-- What each person who has a say answered, also on paper; the newest answer counts, none is ever changed.
create table consent_answer (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  consent_id uuid not null,
  participation_id uuid not null,
  answer text not null check (answer in ('given', 'refused', 'not-now', 'withdrawn')),
  via text not null check (via in ('signed-in', 'paper')),
  paper_file_id uuid,
  reason text not null default '',
  answered_by uuid not null references person (id),
  answered_at timestamptz not null,
  primary key (dossier_id, id),
  foreign key (dossier_id, consent_id) references consent (dossier_id, id),
  foreign key (dossier_id, participation_id) references participation (dossier_id, id),
  constraint paper_has_scan check ((via = 'paper') = (paper_file_id is not null))
);
create index consent_answer_consent on consent_answer (dossier_id, consent_id, answered_at desc);

-- "X must not see Y, because": one person or one organisation, some sections, for a time. It stands above all else.
create table withholding (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  participation_id uuid,
  organisation_id uuid references organisation (id),
  sections text[] not null check (cardinality(sections) > 0),
  ground text not null check (ground in ('rechterlijke-uitspraak', 'verzoek-ouder', 'verzoek-kind', 'veiligheid', 'eigen-afweging')),
  reason text not null check (reason <> ''),
  -- Of an order by a judge: which court and which day.
  court text,
  ordered_on date,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  lifted_at timestamptz,
  lifted_by uuid references person (id),
  lifted_reason text,
  primary key (dossier_id, id),
  foreign key (dossier_id, participation_id) references participation (dossier_id, id),
  constraint withheld_from_one check (num_nonnulls(participation_id, organisation_id) = 1),
  constraint order_names_its_court check (ground <> 'rechterlijke-uitspraak' or (court <> '' and ordered_on is not null)),
  constraint lifted_with_reason check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null or lifted_reason <> ''))
);

-- Who decides lets somebody else look along: a step-parent, or the parents of somebody who decides alone.
create table machtiging (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  participation_id uuid not null,
  sections text[] not null check (cardinality(sections) > 0),
  may_write boolean not null default false,
  why text not null default '',
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  given_by_participation_id uuid not null,
  given_at timestamptz not null,
  ended_at timestamptz,
  primary key (dossier_id, id),
  foreign key (dossier_id, participation_id) references participation (dossier_id, id),
  foreign key (dossier_id, given_by_participation_id) references participation (dossier_id, id)
);
create index machtiging_participation on machtiging (dossier_id, participation_id);

-- A professional who opened a dossier in an emergency, without taking part in it.
create table emergency_access (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  person_id uuid not null references person (id),
  organisation_id uuid not null references organisation (id),
  reason text not null check (length(reason) between 10 and 2000),
  opened_at timestamptz not null,
  until timestamptz not null check (until > opened_at),
  primary key (dossier_id, id)
);
create index emergency_access_person on emergency_access (person_id, until);

create function access.age_on(born date, day date) returns integer language sql immutable parallel safe
  as $$ select extract(year from age(day::timestamp, born::timestamp))::integer $$;

-- In plpgsql, as what follows: its plan is kept for the session, where that of a function in sql is made per statement.
create function access.fits(organisation uuid, seat_role text) returns boolean language plpgsql stable parallel safe as $$
begin
  return exists (select from organisation o join role_organisation fit on fit.kind = o.kind
    where o.id = organisation and fit.role = seat_role);
end $$;

-- A seat counts for the family as it is; for whoever sits there for an organisation only while they work there, in a
-- role that fits it. Somebody with the role of a professional and no organisation has nothing to sit there for.
create function access.holds_seat(person uuid, organisation uuid, seat_role text) returns boolean
language plpgsql stable parallel safe as $$
begin
  if organisation is null then
    return seat_role in ('kind', 'ouder', 'ouder-zonder-gezag', 'voogd', 'stiefouder', 'vertrouwenspersoon');
  end if;
  return access.fits(organisation, seat_role) and exists (select from membership m
    where m.person_id = person and m.organisation_id = organisation
      and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today()));
end $$;

-- What a seat is worth: authority over the child decides for a parent, whatever role was written down.
-- With "in onderzoek", "tijdelijk geen gezag" and "niet te bepalen" nothing is shared by itself: a person decides, with
-- a reason (BW 1:253r, 1:377c; gezag API v2).
create view access.present as
select p.dossier_id, p.id as participation_id, p.person_id, p.organisation_id, p.role as seat_role, p.mandate, p.ends_on,
  case
    when p.role not in ('ouder', 'voogd') or g.id is null then p.role
    when g.decision = 'alles' then p.role
    when g.decision = 'hoofdzaken' then 'ouder-zonder-gezag'
    when g.decision = 'niets' or g.under_investigation
      or g.gezag_form in ('tijdelijk-geen-gezag', 'gezag-niet-te-bepalen') then 'gezag-onbeslist'
    when not g.has_authority then 'ouder-zonder-gezag'
    else p.role
  end as role
from participation p
left join guardian g on g.dossier_id = p.dossier_id and g.participation_id = p.id
where p.starts_on <= access.today() and (p.ends_on is null or p.ends_on >= access.today());

-- The ways in, today: a seat, leading the table, a colleague's seat, an emergency.
create view access.way_in as
select p.dossier_id, p.person_id, p.participation_id, p.organisation_id, 'seat' as way, p.role, p.seat_role, p.mandate, p.ends_on
from access.present p
where access.holds_seat(p.person_id, p.organisation_id, p.seat_role)
union all
select p.dossier_id, p.person_id, p.participation_id, p.organisation_id, 'regie', 'regisseur', p.seat_role, 'beslisser', p.ends_on
from regisseur_appointment a
join access.present p on p.dossier_id = a.dossier_id and p.participation_id = a.participation_id
where a.ends_at is null and access.holds_seat(p.person_id, p.organisation_id, p.seat_role)
union all
select p.dossier_id, m.person_id, p.participation_id, p.organisation_id, 'colleague', p.role, p.seat_role, p.mandate, p.ends_on
from membership m
join access.present p on p.organisation_id = m.organisation_id and access.fits(p.organisation_id, p.seat_role)
where m.function = 'coordinator' and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today())
union all
select e.dossier_id, e.person_id, null, e.organisation_id, 'emergency', 'noodgeval', 'noodgeval', 'informatie', null
from emergency_access e
where e.until > access.now() and e.opened_at <= access.now() and exists (select from membership m
  where m.person_id = e.person_id and m.organisation_id = e.organisation_id
    and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today()));

-- Kept from this person, whichever seat of theirs it names and whichever way they come in; from the organisation that
-- they come in for; or from the colleague through whose seat they come in.
create function access.is_withheld(dossier uuid, section_key text, person uuid, participation uuid, organisation uuid) returns boolean
language plpgsql stable parallel safe as $$
begin
  return exists (select from withholding h
    where h.dossier_id = dossier and section_key = any (h.sections) and h.lifted_at is null
      and h.starts_on <= access.today() and (h.ends_on is null or h.ends_on >= access.today())
      and (h.participation_id = participation or h.organisation_id = organisation
        or exists (select from participation p where p.dossier_id = dossier and p.id = h.participation_id and p.person_id = person)));
end $$;

-- THE ONE PLACE THAT DECIDES. Per person, dossier and section every reason to see it or not: `refused` is null where
-- the row gives a right. access.may() asks whether there is such a row, access.why() shows all of them, lists join it.
create view access.basis as
select w.dossier_id, w.person_id, w.participation_id, w.organisation_id, w.way, w.role, w.seat_role, r.section,
  r.may_read, r.may_write and (w.organisation_id is null or w.mandate <> 'informatie') as may_write,
  r.ground, r.source, c.id as consent_id, null::uuid as machtiging_id,
  least(w.ends_on, c.ends_on) as ends_on,
  case
    when exists (select from withholding h where h.dossier_id = w.dossier_id)
      and access.is_withheld(w.dossier_id, r.section, w.person_id, w.participation_id, w.organisation_id) then 'withheld'
    when r.ground = 'consent' and c.id is null then 'no-consent'
  end as refused
from access.way_in w
join dossier d on d.id = w.dossier_id
-- The ways in come first, then the age, then the rights of that role (offset 0 keeps the planner to that order): the
-- other way around it would ask for every right of the region who comes in.
cross join lateral (select access.age_on(d.born_on, access.today()) as years offset 0) child
cross join lateral (
  select r.section, r.may_read, r.may_write, r.ground, r.source from section_right r
  where r.region_id = d.region_id and r.role = w.role and r.may_read
    and child.years >= r.from_age and child.years < r.until_age offset 0) r
left join lateral (
  select c.id, c.ends_on from consent c
  where r.ground = 'consent' and c.dossier_id = w.dossier_id and c.organisation_id = w.organisation_id
    and c.status = 'in-force' and r.section = any (c.sections) and c.starts_on <= access.today() and c.ends_on >= access.today()
  order by c.ends_on desc limit 1) c on true
union all
select p.dossier_id, p.person_id, p.participation_id, p.organisation_id, 'machtiging', p.role, p.seat_role, s.key,
  true, m.may_write and own.may_write, 'family', '', null, m.id, least(p.ends_on, m.ends_on),
  case when access.is_withheld(p.dossier_id, s.key, p.person_id, p.participation_id, null)
    or access.is_withheld(p.dossier_id, s.key, giver.person_id, giver.participation_id, null) then 'withheld' end
from machtiging m
join dossier d on d.id = m.dossier_id
join access.present p on p.dossier_id = m.dossier_id and p.participation_id = m.participation_id and p.organisation_id is null
join access.present giver on giver.dossier_id = m.dossier_id and giver.participation_id = m.given_by_participation_id
join section s on s.key = any (m.sections)
-- Never more than who gave it may see today in their own role: what a birthday takes from a parent, it takes along.
join section_right own on own.region_id = d.region_id and own.role = giver.role and own.section = s.key and own.may_read
  and access.age_on(d.born_on, access.today()) >= own.from_age and access.age_on(d.born_on, access.today()) < own.until_age
where m.ended_at is null and m.starts_on <= access.today() and m.ends_on >= access.today()
  and p.role <> 'gezag-onbeslist'
  and access.holds_seat(p.person_id, null, p.seat_role) and access.holds_seat(giver.person_id, giver.organisation_id, giver.seat_role)
  and case when access.age_on(d.born_on, access.today()) >= 16 then giver.role = 'kind' else giver.role in ('ouder', 'voogd') end;

-- Rights are asked per row, by every policy. They are worked out once and kept for the transaction, for as long as
-- nothing that they follow from has changed: each such change raises a number, here or anywhere else.

-- One number per dossier, and one (the nil id) for what counts for all of them: who works where, the matrix.
create table rights_version (
  dossier_id uuid primary key,
  version bigint not null
);
insert into rights_version values ('00000000-0000-0000-0000-000000000000', 1);

alter table rights_version enable row level security; alter table rights_version force row level security;
create policy access_functions_read on rights_version for select to eenplan_owner using (true);
create policy access_functions_add on rights_version for insert to eenplan_owner with check (true);
create policy access_functions_raise on rights_version for update to eenplan_owner using (true);

create function access.rights_changed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  row_now constant jsonb := to_jsonb(case tg_op when 'DELETE' then old else new end);
begin
  insert into rights_version as known
  values (coalesce(row_now ->> 'dossier_id', row_now ->> 'id')::uuid, 1)
  on conflict (dossier_id) do update set version = known.version + 1;
  return null;
end $$;

create function access.all_rights_changed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update rights_version set version = version + 1 where dossier_id = '00000000-0000-0000-0000-000000000000';
  return null;
end $$;

create trigger rights_change after insert or update or delete on participation for each row execute function access.rights_changed();
create trigger rights_change after insert or update or delete on guardian for each row execute function access.rights_changed();
create trigger rights_change after insert or update or delete on regisseur_appointment for each row execute function access.rights_changed();
create trigger rights_change after insert or update or delete on consent for each row execute function access.rights_changed();
create trigger rights_change after insert or update or delete on withholding for each row execute function access.rights_changed();
create trigger rights_change after insert or update or delete on machtiging for each row execute function access.rights_changed();
create trigger rights_change after insert or update or delete on emergency_access for each row execute function access.rights_changed();
-- Of the dossier itself only the birthday and the region count; a new one has no rights to forget yet.
create trigger rights_change after update of born_on, region_id or delete on dossier for each row execute function access.rights_changed();
create trigger rights_change after insert or update or delete on membership for each statement execute function access.all_rights_changed();
create trigger rights_change after update of kind or delete on organisation for each statement execute function access.all_rights_changed();
create trigger rights_change after insert or update or delete on role_organisation for each statement execute function access.all_rights_changed();
create trigger rights_change after insert or update or delete on section_right for each statement execute function access.all_rights_changed();
create trigger rights_change after insert or update or delete on section for each statement execute function access.all_rights_changed();

-- May the actor of this transaction read or write this section of this dossier? Every policy asks here, per row.
create function access.may(dossier uuid, section_key text, act text) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := access.person_id();
  whose constant text := concat(me, dossier);
  -- What this statement sees of the work of others, and which statement of our own it is.
  moment constant text := concat(statement_timestamp(), pg_current_snapshot());
  rights text := current_setting('eenplan.rights', true);
  number_now text;
begin
  if me is null then return false; end if;
  if current_setting('eenplan.rights_of', true) is distinct from whose
    or current_setting('eenplan.rights_at', true) is distinct from moment
  then
    select string_agg(v.version::text, '.' order by v.dossier_id) into number_now
    from rights_version v where v.dossier_id in ('00000000-0000-0000-0000-000000000000', dossier);
    if current_setting('eenplan.rights_of', true) is distinct from whose
      or current_setting('eenplan.rights_number', true) is distinct from number_now
    then
      select concat(' ', string_agg(concat('r:', b.section, ' ', case when b.may_write then concat('w:', b.section, ' ') end), ''))
      into rights
      from access.basis b where b.dossier_id = dossier and b.person_id = me and b.refused is null;
      perform set_config('eenplan.rights', rights, true), set_config('eenplan.rights_of', whose, true),
        set_config('eenplan.rights_number', number_now, true);
    end if;
    perform set_config('eenplan.rights_at', moment, true);
  end if;
  return position(concat(case act when 'write' then ' w:' else ' r:' end, section_key, ' ') in rights) > 0;
end $$;

-- Everything that decides what somebody sees here (`person` null: what everybody sees), for who may know it: oneself,
-- and who reads who takes part.
create function access.why(dossier uuid, person uuid)
returns table (person_id uuid, participation_id uuid, organisation_id uuid, way text, role text, section text, may_read boolean,
  may_write boolean, ground text, source text, consent_id uuid, machtiging_id uuid, ends_on date, refused text)
language plpgsql stable security definer set search_path = public, pg_temp rows 20 as $$
begin
  return query
    select b.person_id, b.participation_id, b.organisation_id, b.way, b.role, b.section, b.may_read, b.may_write, b.ground, b.source,
      b.consent_id, b.machtiging_id, b.ends_on, b.refused
    from access.basis b where b.dossier_id = dossier and (person is null or b.person_id = person)
      and (b.person_id = access.person_id() or access.may(dossier, 'people', 'read'));
end $$;

-- The seats whose people may read or write a section today: who can be asked, and who is told.
create function access.seats_with(dossier uuid, section_key text, act text) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp rows 10 as $$
begin
  if not access.may(dossier, section_key, 'read') then return; end if;
  -- Who may not know who the child is opens no page of it, so is not asked and not told either.
  return query with given as materialized (
      select * from access.basis b where b.dossier_id = dossier and b.section in (section_key, 'child') and b.refused is null)
    select distinct b.participation_id from given b
    where b.section = section_key and b.way in ('seat', 'regie', 'machtiging')
      and case act when 'write' then b.may_write else b.may_read end
      and exists (select from given c where c.person_id = b.person_id and c.section = 'child');
end $$;

-- The dossiers the actor may open: the way in for lists, so that a list never scans the region.
create function access.my_dossiers() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp rows 50 as $$
begin
  return query select distinct b.dossier_id from access.basis b
    where b.person_id = access.person_id() and b.section = 'child' and b.refused is null;
end $$;

-- Who has a say over this child today, and on what ground. A row without a seat: a person has to decide first.
-- UAVG 5 lid 1 and 4 (under 16 the parents, from 16 the youth), Jeugdwet 7.3.4 (12 to 16 both, for help by care).
create function access.who_decides(dossier uuid, about text[])
returns table (participation_id uuid, because text)
language plpgsql stable security definer set search_path = public, pg_temp rows 3 as $$
declare
  years constant integer := (select access.age_on(d.born_on, access.today()) from dossier d where d.id = dossier);
begin
  if years >= 16 then
    return query select p.participation_id, case when years >= 18 then 'meerderjarig' else 'zestien' end
      from access.present p where p.dossier_id = dossier and p.role = 'kind';
    if not found then return query select null::uuid, 'jongere-ontbreekt'; end if;
    return;
  end if;
  return query select p.participation_id, 'gezag' from access.present p
    where p.dossier_id = dossier and p.role in ('ouder', 'voogd');
  if not found then return query select null::uuid, 'niemand-met-gezag'; end if;
  return query select null::uuid, 'gezag-onbeslist' from access.present p
    where p.dossier_id = dossier and p.role = 'gezag-onbeslist' limit 1;
  if years >= 12 and 'care' = any (about) then
    return query select p.participation_id, 'twaalf' from access.present p
      where p.dossier_id = dossier and p.role = 'kind';
    if not found then return query select null::uuid, 'jongere-ontbreekt'; end if;
  end if;
end $$;

-- Who may withdraw: whoever has a say, and from 12 the child itself (UAVG 5 lid 3).
create function access.may_withdraw(dossier uuid, about text[], participation uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from access.who_decides(dossier, about) w where w.participation_id = participation)
    or exists (select from access.present p join dossier d on d.id = p.dossier_id
      where p.dossier_id = dossier and p.participation_id = participation and p.role = 'kind'
        and access.age_on(d.born_on, access.today()) >= 12);
end $$;

create function access.newest_answers(dossier uuid, consent_key uuid) returns table (participation_id uuid, answer text)
language sql stable as $$
  select distinct on (a.participation_id) a.participation_id, a.answer from consent_answer a
  where a.dossier_id = dossier and a.consent_id = consent_key
  order by a.participation_id, a.answered_at desc, a.id desc
$$;

-- A dossier that was opened a moment ago has nobody at the table yet: its opener may seat the first person.
create function access.opens(dossier uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from dossier d where d.id = dossier and d.opened_by = access.person_id())
    and not exists (select from participation p where p.dossier_id = dossier);
end $$;

-- A dossier always has a regisseur: its opener takes that seat, whatever the right of the role, until there was one.
create function access.appoints_first(dossier uuid, participation uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from dossier d join participation p on p.dossier_id = d.id and p.id = participation
      where d.id = dossier and d.opened_by = access.person_id() and p.person_id = access.person_id())
    and not exists (select from regisseur_appointment a where a.dossier_id = dossier);
end $$;

create function access.is_me(dossier uuid, participation uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from participation p where p.dossier_id = dossier and p.id = participation
    and p.person_id = access.person_id() and p.starts_on <= access.today()
    and (p.ends_on is null or p.ends_on >= access.today())
    and (p.organisation_id is null or p.organisation_id = any (access.my_organisations())));
end $$;

-- Two people who sit at one table may know each other's name.
create function access.shares_a_dossier(other uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  -- Where the other sits and oneself has a way in; only of those is worked out what one may read.
  return exists (
    select from (
      select p.dossier_id from participation p
      where p.person_id = other and exists (
        select from participation mine where mine.dossier_id = p.dossier_id and mine.person_id = access.person_id())
      union
      select p.dossier_id from membership m
      join participation mine on mine.organisation_id = m.organisation_id
      join participation p on p.dossier_id = mine.dossier_id and p.person_id = other
      where m.person_id = access.person_id() and m.function = 'coordinator'
      union
      select p.dossier_id from emergency_access e join participation p on p.dossier_id = e.dossier_id and p.person_id = other
      where e.person_id = access.person_id()
      offset 0
    ) shared where access.may(shared.dossier_id, 'people', 'read'));
end $$;

-- A regisseur puts a table together, so needs the directory of professionals; a parent may be one.
create function access.leads_a_table() returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from regisseur_appointment a
    join participation p on p.dossier_id = a.dossier_id and p.id = a.participation_id
    where a.ends_at is null and p.person_id = access.person_id() and p.starts_on <= access.today()
      and (p.ends_on is null or p.ends_on >= access.today())
      and (p.organisation_id is null or p.organisation_id = any (access.my_organisations())));
end $$;

-- The third way in, by name: the coordinators who see this dossier because a colleague takes part.
create function access.coordinators_at(dossier uuid)
returns table (person_id uuid, given_name text, family_name text, organisation_id uuid, role text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select distinct person.id, person.given_name, person.family_name, m.organisation_id, p.role
    from membership m
    join participation p on p.dossier_id = dossier and p.organisation_id = m.organisation_id
    join person on person.id = m.person_id
    where access.may(dossier, 'people', 'read') and m.function = 'coordinator'
      and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today())
      and p.starts_on <= access.today() and (p.ends_on is null or p.ends_on >= access.today())
      and access.fits(p.organisation_id, p.role);
end $$;

-- A withholding is not read by the one it is about: the reason may be the very thing that must not be seen.
create function access.is_withheld_from_me(participation uuid, organisation uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from participation p where p.id = participation and p.person_id = access.person_id())
    or coalesce(organisation = any (access.my_organisations()), false);
end $$;

alter table role_organisation enable row level security; alter table role_organisation force row level security;
alter table consent enable row level security; alter table consent force row level security;
alter table consent_answer enable row level security; alter table consent_answer force row level security;
alter table withholding enable row level security; alter table withholding force row level security;
alter table machtiging enable row level security; alter table machtiging force row level security;
alter table emergency_access enable row level security; alter table emergency_access force row level security;
alter table dossier enable row level security; alter table dossier force row level security;
alter table section enable row level security; alter table section force row level security;
alter table participation enable row level security; alter table participation force row level security;
alter table guardian enable row level security; alter table guardian force row level security;
alter table regisseur_appointment enable row level security; alter table regisseur_appointment force row level security;
alter table section_right enable row level security; alter table section_right force row level security;

create policy access_functions_read on dossier for select to eenplan_owner using (true);
create policy access_functions_read on participation for select to eenplan_owner using (true);
create policy access_functions_read on regisseur_appointment for select to eenplan_owner using (true);
create policy access_functions_read on section_right for select to eenplan_owner using (true);

create policy access_functions_read on section for select to eenplan_owner using (true);
create policy access_functions_read on guardian for select to eenplan_owner using (true);
create policy access_functions_read on role_organisation for select to eenplan_owner using (true);
create policy access_functions_read on consent for select to eenplan_owner using (true);
create policy access_functions_settle on consent for update to eenplan_owner using (true) with check (true);
create policy access_functions_read on consent_answer for select to eenplan_owner using (true);
create policy access_functions_read on withholding for select to eenplan_owner using (true);
create policy access_functions_read on machtiging for select to eenplan_owner using (true);
create policy access_functions_read on emergency_access for select to eenplan_owner using (true);
create policy access_functions_open on emergency_access for insert to eenplan_owner with check (true);
create policy access_functions_copy on section_right for insert to eenplan_owner with check (true);
create trigger begins_with_a_matrix after insert on region for each row execute function access.copy_matrix();

grant select on section, section_right, role_organisation to eenplan_person, eenplan_system;
create policy everybody_reads on role_organisation for select to eenplan_person, eenplan_system using (true);
create policy everybody_reads on section for select to eenplan_person, eenplan_system using (true);
create policy everybody_reads on section_right for select to eenplan_person, eenplan_system using (true);

grant select, insert on dossier to eenplan_person;
grant update (given_name, family_name, born_on, sector, working_towards, closed_on, closed_reason) on dossier to eenplan_person;
create policy section_read on dossier for select to eenplan_person using (access.may(id, 'child', 'read'));
create policy professional_opens on dossier for insert to eenplan_person
  with check (opened_by = access.person_id() and access.is_professional(access.person_id()));
create policy section_write on dossier for update to eenplan_person
  using (access.may(id, 'child', 'write')) with check (access.may(id, 'child', 'write'));

grant select, insert, update (ends_on, ended_reason, mandate, why) on participation to eenplan_person;
create policy section_read on participation for select to eenplan_person
  using (person_id = access.person_id() or access.may(dossier_id, 'people', 'read'));
create policy section_write on participation for insert to eenplan_person with check (
  added_by = access.person_id()
  and (access.may(dossier_id, 'people', 'write') or (access.opens(dossier_id) and person_id = access.person_id())));
create policy section_change on participation for update to eenplan_person
  using (access.may(dossier_id, 'people', 'write')) with check (access.may(dossier_id, 'people', 'write'));

grant select, insert, update on guardian to eenplan_person;
create policy section_read on guardian for select to eenplan_person using (access.may(dossier_id, 'people', 'read'));
create policy section_write on guardian for insert to eenplan_person with check (access.may(dossier_id, 'people', 'write'));
create policy section_change on guardian for update to eenplan_person
  using (access.may(dossier_id, 'people', 'write')) with check (access.may(dossier_id, 'people', 'write'));

grant select, insert, update (ends_at, handover_note) on regisseur_appointment to eenplan_person;
create policy section_read on regisseur_appointment for select to eenplan_person
  using (access.may(dossier_id, 'people', 'read'));
create policy section_write on regisseur_appointment for insert to eenplan_person
  with check (appointed_by = access.person_id()
    and (access.may(dossier_id, 'people', 'write') or access.appoints_first(dossier_id, participation_id)));
create policy section_change on regisseur_appointment for update to eenplan_person
  using (access.may(dossier_id, 'people', 'write')) with check (access.may(dossier_id, 'people', 'write'));

-- People: oneself, colleagues in the directory, those at the same table, and whom one just wrote down.
create policy known_people on person for select to eenplan_person using (
  id = access.person_id() or created_by = access.person_id()
  or (access.is_professional(id) and (access.is_professional(access.person_id()) or access.leads_a_table()))
  or access.shares_a_dossier(id));
create policy regisseur_reads on membership for select to eenplan_person using (access.leads_a_table());

-- Consent: asked by who puts the table together, answered by who has a say, read by who reads who takes part.
grant select, insert (dossier_id, id, organisation_id, purpose, sections, why, starts_on, ends_on, asked_by, asked_at)
  on consent to eenplan_person;
create policy section_read on consent for select to eenplan_person using (access.may(dossier_id, 'people', 'read'));
create policy section_write on consent for insert to eenplan_person
  with check (asked_by = access.person_id() and access.may(dossier_id, 'people', 'write'));

grant select, insert on consent_answer to eenplan_person;
create policy section_read on consent_answer for select to eenplan_person using (access.may(dossier_id, 'people', 'read'));
create policy own_answer on consent_answer for insert to eenplan_person with check (
  answered_by = access.person_id() and via = 'signed-in' and access.is_me(dossier_id, participation_id));
create policy paper_answer on consent_answer for insert to eenplan_person with check (
  answered_by = access.person_id() and via = 'paper' and access.may(dossier_id, 'people', 'write'));

grant select, insert on withholding to eenplan_person;
grant update (lifted_at, lifted_by, lifted_reason) on withholding to eenplan_person;
create policy section_read on withholding for select to eenplan_person
  using (access.may(dossier_id, 'people', 'write') and not access.is_withheld_from_me(participation_id, organisation_id));
create policy section_write on withholding for insert to eenplan_person
  with check (recorded_by = access.person_id() and lifted_at is null and access.may(dossier_id, 'people', 'write'));
create policy section_lift on withholding for update to eenplan_person
  using (access.may(dossier_id, 'people', 'write') and not access.is_withheld_from_me(participation_id, organisation_id))
  with check (lifted_by = access.person_id());

grant select, insert on machtiging to eenplan_person;
grant update (ended_at) on machtiging to eenplan_person;
create policy section_read on machtiging for select to eenplan_person
  using (access.may(dossier_id, 'people', 'read') or access.is_me(dossier_id, participation_id));
create policy own_to_give on machtiging for insert to eenplan_person with check (
  access.is_me(dossier_id, given_by_participation_id) and ended_at is null
  and exists (select from access.who_decides(dossier_id, sections) w where w.participation_id = given_by_participation_id));
create policy own_to_end on machtiging for update to eenplan_person
  using (access.is_me(dossier_id, given_by_participation_id) or access.is_me(dossier_id, participation_id))
  with check (ended_at is not null);

grant select on emergency_access to eenplan_person;
create policy section_read on emergency_access for select to eenplan_person
  using (person_id = access.person_id() or access.may(dossier_id, 'people', 'read'));
