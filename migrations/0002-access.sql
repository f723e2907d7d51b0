-- The dossier, who takes part in it, and the one place that decides who may see which section.

create table dossier (
  id uuid primary key,
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
insert into section values ('child', 1), ('school', 2), ('family', 3), ('needs', 4), ('people', 5),
  ('plan', 6), ('approach', 7), ('agreements', 8), ('documents', 9);

create table participation (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  person_id uuid not null references person (id),
  organisation_id uuid references organisation (id),
  role text not null check (role in (
    'kind', 'ouder', 'ouder-zonder-gezag', 'voogd', 'vertrouwenspersoon', 'leerkracht', 'intern-begeleider',
    'schoolleider', 'swv-adviseur', 'leerplichtambtenaar', 'jeugdconsulent', 'zorgbegeleider',
    'onderwijsconsulent', 'clientondersteuner', 'jeugdarts', 'vervoerder', 'betaler')),
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
  source text not null,
  recorded_on date not null,
  primary key (dossier_id, id),
  unique (dossier_id, participation_id),
  foreign key (dossier_id, participation_id) references participation (dossier_id, id)
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

-- The matrix: what a role may read and write. Step by step a region's own, with the source of each cell.
create table section_right (
  role text not null,
  section text not null references section (key),
  may_read boolean not null,
  may_write boolean not null,
  source text not null,
  primary key (role, section)
);

insert into section_right (role, section, may_read, may_write, source)
select role, section.key, letter in ('r', 'w'), letter = 'w', source
from (values
  --                     child school family needs people plan approach agreements documents
  ('regisseur',           'w','w','w','w','w','w','w','w','w', 'NJi-notitie onderwijs-zorgarrangementen: de regisseur bewaakt het hele plan'),
  ('kind',                'r','r','r','w','r','r','w','w','r', 'NJi-notitie onderwijs-zorgarrangementen: de jeugdige is partner'),
  ('ouder',               'r','r','w','w','r','r','w','w','w', 'NJi-notitie onderwijs-zorgarrangementen: ouders mogen altijd alles inzien'),
  ('voogd',               'r','r','w','w','r','r','w','w','w', 'BW 1:337: een voogd zorgt voor het kind zoals een ouder'),
  ('ouder-zonder-gezag',  'r','r','-','-','-','-','-','-','-', 'BW 1:377c: de hoofdzaken en niet meer'),
  ('vertrouwenspersoon',  'r','-','-','r','r','r','r','w','-', 'eigen keuze: wat nodig is om naast het kind te staan'),
  ('leerkracht',          'r','r','-','w','r','w','w','w','r', 'Handreiking Onderwijs buiten de schoolmuren; eigen keuze: geen gezinsgesprekken'),
  ('intern-begeleider',   'w','w','w','w','w','w','w','w','w', 'Handreiking Onderwijs buiten de schoolmuren: de school begint en houdt het bij'),
  ('schoolleider',        'r','r','-','r','r','w','r','w','r', 'eigen keuze: beslist namens de school, leest geen gezinsgesprekken'),
  ('swv-adviseur',        'r','w','-','w','r','w','r','w','r', 'WPO 18a lid 13: alleen voor eigen taken'),
  ('leerplichtambtenaar', 'r','r','-','-','r','r','-','w','-', 'LPW 16; eigen keuze: geen gezinsgesprekken en geen behoeften'),
  ('jeugdconsulent',      'r','r','r','w','r','w','r','w','r', 'Jeugdwet 2.7; eigen keuze'),
  ('zorgbegeleider',      'r','r','r','w','r','w','w','w','r', 'NJi-notitie onderwijs-zorgarrangementen: de zorginstelling is partner'),
  ('onderwijsconsulent',  'r','r','r','w','w','w','r','w','r', 'eigen keuze: bemiddelt als onafhankelijke derde'),
  ('clientondersteuner',  'r','r','r','w','r','r','r','w','r', 'Wmo 2015 2.2.4: staat naast het gezin'),
  ('jeugdarts',           'r','r','-','r','r','r','r','w','-', 'eigen keuze: leest mee over school en behoeften, niet over het gezin'),
  ('vervoerder',          'r','-','-','-','-','-','r','-','-', 'eigen keuze: wie, waar en hoe je het kind benadert'),
  ('betaler',             'r','-','-','-','r','r','-','w','-', 'eigen keuze: alleen wat nodig is om te beslissen')
) as m (role, c1, c2, c3, c4, c5, c6, c7, c8, c9, source)
cross join lateral unnest(array[c1, c2, c3, c4, c5, c6, c7, c8, c9]) with ordinality as cell (letter, position)
join section on section.position = cell.position;

-- May the actor of this transaction read or write this section of this dossier? Every policy asks here.
-- Three ways in: own participation, regisseur (or deputy), or coordinator of an organisation that takes part.
-- Who takes part for an organisation does so only while they work there.
create function access.may(dossier uuid, section_key text, act text) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := access.person_id();
  today constant date := access.today();
  seat record;
begin
  -- In steps, the most usual way in first: this runs for every row that anybody reads.
  for seat in
    select p.id, p.role from participation p
    where p.dossier_id = dossier and p.person_id = me and p.starts_on <= today and (p.ends_on is null or p.ends_on >= today)
      and (p.organisation_id is null or exists (
        select from membership m where m.person_id = me and m.organisation_id = p.organisation_id
          and m.starts_on <= today and (m.ends_on is null or m.ends_on >= today)))
  loop
    if exists (
      select from section_right r
      where r.section = section_key and case act when 'write' then r.may_write else r.may_read end
        and (r.role = seat.role or r.role = 'regisseur' and exists (
          select from regisseur_appointment a
          where a.dossier_id = dossier and a.participation_id = seat.id and a.ends_at is null))
    ) then
      return true;
    end if;
  end loop;
  return exists (
    select from membership m
    join participation p on p.dossier_id = dossier and p.organisation_id = m.organisation_id
    join section_right r on r.role = p.role and r.section = section_key
    where m.person_id = me and m.function = 'coordinator' and m.starts_on <= today
      and (m.ends_on is null or m.ends_on >= today) and p.starts_on <= today
      and (p.ends_on is null or p.ends_on >= today) and case act when 'write' then r.may_write else r.may_read end
  );
end $$;

-- The dossiers the actor may open: the way in for lists, so that a list never scans the region.
create function access.my_dossiers() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp rows 50 as $$
declare
  me constant uuid := access.person_id();
  today constant date := access.today();
  employers constant uuid[] := access.my_organisations();
begin
  return query
    select p.dossier_id from participation p
    where p.person_id = me and p.starts_on <= today and (p.ends_on is null or p.ends_on >= today)
      and (p.organisation_id is null or p.organisation_id = any (employers))
    union
    select p.dossier_id from membership m join participation p on p.organisation_id = m.organisation_id
    where m.person_id = me and m.function = 'coordinator' and m.starts_on <= today
      and (m.ends_on is null or m.ends_on >= today) and p.starts_on <= today
      and (p.ends_on is null or p.ends_on >= today);
end $$;

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
  return exists (select from participation p where p.person_id = other and access.may(p.dossier_id, 'people', 'read'));
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
returns table (given_name text, family_name text, organisation_id uuid, role text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select distinct person.given_name, person.family_name, m.organisation_id, p.role
    from membership m
    join participation p on p.dossier_id = dossier and p.organisation_id = m.organisation_id
    join person on person.id = m.person_id
    where access.may(dossier, 'people', 'read') and m.function = 'coordinator'
      and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today())
      and p.starts_on <= access.today() and (p.ends_on is null or p.ends_on >= access.today());
end $$;

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

grant select on section, section_right to eenplan_person, eenplan_system;
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
