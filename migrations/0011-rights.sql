-- The rights of the person (AVG 12 to 21): everything to read and take along, a remark beside what was written, a
-- record that was entered in error, and destruction when the term is over.

-- Who may ask for everything about a child: under 12 who has authority, from 12 the child as well, from 16 the youth
-- and nobody else (UAVG 5 lid 4 and 5; AVG 15, 20).
create function access.has_data_rights(dossier uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return access.may(dossier, 'child', 'read') and exists (
    select from access.present p join dossier d on d.id = p.dossier_id
    where p.dossier_id = dossier and p.person_id = access.person_id()
      and access.holds_seat(p.person_id, p.organisation_id, p.seat_role)
      and p.role = any (case
        when access.age_on(d.born_on, access.today()) >= 16 then array['kind']
        when access.age_on(d.born_on, access.today()) >= 12 then array['kind', 'ouder', 'voogd']
        else array['ouder', 'voogd'] end));
end $$;

-- Whether the actor reads a section because they belong to the family.
create function access.reads_as_family(dossier uuid, section_key text) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from access.basis b where b.dossier_id = dossier and b.person_id = access.person_id()
    and b.section = section_key and b.ground = 'family' and b.refused is null);
end $$;

-- Correction and remarks -----------------------------------------------------------------------------------------------

-- "This is not right": answered by who may write the section, within a month (AVG 16, 12 lid 3 and 19).
create table correction (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  section text not null references section (key),
  -- One record, or absent when it is about the section.
  kind text,
  subject_id uuid,
  wrong text not null check (length(wrong) between 1 and 4000),
  asked_by uuid not null references person (id),
  asked_at timestamptz not null,
  answer_by date not null,
  status text not null default 'asked' check (status in ('asked', 'corrected', 'kept')),
  answer text check (length(answer) between 1 and 4000),
  answered_by uuid references person (id),
  answered_at timestamptz,
  primary key (dossier_id, id),
  constraint record_is_whole check ((kind is null) = (subject_id is null)),
  constraint answered_in_words check ((status = 'asked') = (answer is null)
    and (answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);

-- What somebody of the family wants to stand beside what was written. It stays, whatever the answer is.
create table remark (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  section text not null references section (key),
  subject_id uuid,
  body text not null check (length(body) between 1 and 4000),
  participation_id uuid not null,
  written_by uuid not null references person (id),
  written_at timestamptz not null,
  primary key (dossier_id, id),
  foreign key (dossier_id, participation_id) references participation (dossier_id, id)
);

alter table correction enable row level security; alter table correction force row level security;
alter table remark enable row level security; alter table remark force row level security;

grant select, insert on correction to eenplan_person;
grant update (status, answer, answered_by, answered_at) on correction to eenplan_person;
create policy section_read on correction for select to eenplan_person using (access.may(dossier_id, section, 'read'));
create policy family_asks on correction for insert to eenplan_person with check (
  asked_by = access.person_id() and asked_at = access.now() and status = 'asked'
  and access.reads_as_family(dossier_id, section));
-- Nobody answers their own question.
create policy writer_answers on correction for update to eenplan_person
  using (status = 'asked' and asked_by <> access.person_id() and access.may(dossier_id, section, 'write')
    and access.is_professional(access.person_id()))
  with check (status <> 'asked' and answered_by = access.person_id() and answered_at = access.now());

grant select, insert on remark to eenplan_person;
create policy section_read on remark for select to eenplan_person using (access.may(dossier_id, section, 'read'));
create policy family_writes on remark for insert to eenplan_person with check (
  written_by = access.person_id() and written_at = access.now() and access.is_me(dossier_id, participation_id)
  and access.reads_as_family(dossier_id, section));

-- Entered in error -----------------------------------------------------------------------------------------------------

-- A record that should not have been written: its content is shown nowhere any more, and this stands in its place.
create table mistake (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  section text not null references section (key),
  kind text not null check (kind in ('situation', 'family_note', 'important_person', 'career_entry', 'analysis',
    'considered_option', 'need', 'perspective', 'support_level', 'agreement')),
  subject_id uuid not null,
  reason text not null check (length(reason) between 1 and 2000),
  marked_by uuid not null references person (id),
  marked_at timestamptz not null,
  primary key (dossier_id, id),
  unique (dossier_id, subject_id)
);

-- The records of a dossier that can be a mistake, as far as the reader may see them. `may_mark`: what the family wrote down is only
-- taken away by who wrote it, own words never by another, and an agreement only as long as nobody said yes to it.
create function access.records_of(dossier uuid)
returns table (id uuid, kind text, section text, excerpt text, noted_on date, recorded_by uuid, may_mark boolean)
language sql stable rows 50 as $$
  select r.id, r.kind, r.section, left(r.excerpt, 200), r.noted_on, r.recorded_by,
    r.markable and exists (select from dossier d where d.id = dossier and d.closed_on is null) and access.may(dossier, r.section, 'write') and (r.recorded_by = access.person_id()
      or (access.is_professional(access.person_id()) and access.is_professional(r.recorded_by)))
  from (
    select s.id, 'situation' as kind, 'school' as section, s.target_group as excerpt, s.recorded_on as noted_on, s.recorded_by,
      true as markable from situation s where s.dossier_id = dossier
    union all select f.id, 'family_note', 'family', f.body, f.recorded_on, f.recorded_by, true from family_note f where f.dossier_id = dossier
    union all select i.id, 'important_person', 'family', i.name, i.recorded_on, i.recorded_by, true from important_person i where i.dossier_id = dossier
    union all select c.id, 'career_entry', 'school', c.what, c.recorded_on, c.recorded_by, true from career_entry c where c.dossier_id = dossier
    union all select a.id, 'analysis', 'school', a.body, a.recorded_on, a.recorded_by, true from analysis a where a.dossier_id = dossier
    union all select o.id, 'considered_option', 'school', o.what, o.decided_on, o.recorded_by, true from considered_option o where o.dossier_id = dossier
    union all select n.id, 'need', 'needs', n.body, n.since, n.recorded_by, true from need n where n.dossier_id = dossier
    union all select p.id, 'perspective', 'needs', p.body, p.said_on, p.recorded_by, p.how <> 'zelf-geschreven' or p.recorded_by = access.person_id()
      from perspective p where p.dossier_id = dossier
    union all select l.id, 'support_level', 'plan', l.reason, l.decided_on, l.recorded_by, true from support_level l where l.dossier_id = dossier
    union all select g.id, 'agreement', 'agreements', g.what, g.due_on, g.made_by, g.status in ('asked', 'declined')
      from agreement g where g.dossier_id = dossier
  ) r
$$;

alter table mistake enable row level security; alter table mistake force row level security;
grant select, insert on mistake to eenplan_person;
create policy access_functions_read on mistake for select to eenplan_owner using (true);
create policy section_read on mistake for select to eenplan_person using (access.may(dossier_id, section, 'read'));
create policy writer_marks on mistake for insert to eenplan_person with check (
  marked_by = access.person_id() and marked_at = access.now()
  and exists (select from access.records_of(dossier_id) r
    where r.id = mistake.subject_id and r.kind = mistake.kind and r.section = mistake.section and r.may_mark));

-- In one place for every path: pages, lists, papers, files, the start page, the timeline, the functions of the owner.
create procedure access.hides_mistakes(target text) language plpgsql as $$
begin
  execute format('create policy not_by_mistake on %I as restrictive for select to eenplan_person, eenplan_owner
    using (not exists (select from mistake m where m.dossier_id = %1$I.dossier_id and m.subject_id = %1$I.id))', target);
end $$;
do $$
declare
  target text;
begin
  foreach target in array array['situation', 'family_note', 'important_person', 'career_entry', 'analysis',
    'considered_option', 'need', 'perspective', 'support_level', 'agreement'] loop
    call access.hides_mistakes(target);
  end loop;
end $$;
create policy not_by_mistake on event as restrictive for select to eenplan_person using (
  kind = 'entered-in-error'
  or not exists (select from mistake m where m.dossier_id = event.dossier_id and m.subject_id = event.subject_id));
call access.rests_when_closed('mistake');

-- Retention ------------------------------------------------------------------------------------------------------------

-- How long each kind of organisation keeps which sections after the dossier was closed. No sections: a record that
-- Eenplan does not hold, named so that nobody looks for it here.
create table retention_rule (
  id text primary key,
  organisation_kinds text[] not null,
  sectors text[] not null,
  months integer not null check (months > 0),
  starts_with text not null check (starts_with in ('closing')),
  sections text[] not null,
  -- After another rule: people are kept as long as anything names them.
  after_rule text references retention_rule (id),
  own_choice boolean not null,
  source text not null check (source <> ''),
  valid_on date,
  why text not null check (why <> '')
);
insert into retention_rule values
  ('bewaren.schooldossier', '{school,schoolbestuur}', '{PO,VO,SO,VSO}', 24, 'closing', '{school,contact,conflict}', null, false,
    'PO-Raad, veelgestelde vragen over bewaartermijnen', null,
    'Norm uit de sector op grond van de AVG: de meeste gegevens gaan 2 jaar na vertrek weg.'),
  ('eigen.gezamenlijk-plan', '{school,schoolbestuur,samenwerkingsverband}', '{PO,VO,SO,VSO}', 36, 'closing',
    '{family,needs,plan,approach,week,agreements,documents,care,money}', null, true,
    'Eigen keuze, naar Wet op het primair onderwijs, artikel 18a lid 13', '2026-08-01',
    'Het plan is van iedereen aan tafel. Het blijft zolang het samenwerkingsverband zijn advies bewaart, want dat rust erop.'),
  ('swv.bewaren', '{samenwerkingsverband}', '{PO,VO,SO,VSO}', 36, 'closing', '{money}', null, false,
    'Wet op het primair onderwijs, artikel 18a lid 13; Wet voortgezet onderwijs 2020, artikel 2.47 lid 16', '2026-08-01',
    'Drie jaar na de beoordeling, het advies of de toewijzing.'),
  ('bewaren.leerlingadministratie', '{school,schoolbestuur}', '{PO,SO,VSO}', 60, 'closing', '{attendance,people,child}',
    'eigen.gezamenlijk-plan', false, 'Besluit bekostiging WPO 2022, artikel 12 lid 1; Besluit bekostiging WEC 2022, artikel 11 lid 1', '2026-06-12',
    'In- en uitschrijving en verzuim: 5 jaar. Daarna binnen 8 weken vernietigen (artikel 12 lid 2).'),
  ('bewaren.leerlingadministratie-vo', '{school,schoolbestuur}', '{VO}', 60, 'closing', '{attendance,people,child}',
    'eigen.gezamenlijk-plan', false, 'Uitvoeringsbesluit WVO 2020, artikel 8.10 lid 2', '2026-08-01', 'In- en uitschrijving en verzuim: 5 jaar.'),
  ('bewaren.commissierapport', '{school}', '{SO,VSO}', 36, 'closing', '{}', null, false,
    'Wet op de expertisecentra, artikel 41 lid 9', '2026-08-01', 'Het rapport van de commissie staat niet in Eenplan.'),
  ('bewaren.jeugdhulpdossier', '{zorgaanbieder,jeugdteam,gemeente,gecertificeerde-instelling}', '{PO,VO,SO,VSO}', 240, 'closing', '{}', null, false,
    'Jeugdwet, artikel 7.3.8 lid 3', '2026-01-01', 'Het jeugdhulpdossier staat bij de aanbieder en niet in Eenplan.'),
  ('bewaren.wgbo', '{zorgaanbieder,jeugdgezondheidszorg}', '{PO,VO,SO,VSO}', 240, 'closing', '{}', null, false,
    'Burgerlijk Wetboek boek 7, artikel 454', null, 'Het medisch dossier staat bij de behandelaar en niet in Eenplan.');

-- Something runs for which the record may be needed: nothing is destroyed until it has ended.
create table hold (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  organisation_id uuid not null references organisation (id),
  ground text not null check (ground in ('bezwaar', 'klachtprocedure', 'rechter', 'verzoek')),
  reason text not null check (length(reason) between 1 and 2000),
  placed_by uuid not null references person (id),
  placed_at timestamptz not null,
  ended_by uuid references person (id),
  ended_at timestamptz,
  primary key (dossier_id, id),
  constraint ended_by_somebody check ((ended_at is null) = (ended_by is null))
);

-- What was destroyed, and why: kinds and numbers, no content.
create table destruction (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  organisation_id uuid not null references organisation (id),
  rule_id text not null references retention_rule (id),
  started_on date not null,
  due_on date not null,
  sections text[] not null,
  counts jsonb not null,
  source text not null,
  destroyed_by uuid not null references person (id),
  destroyed_at timestamptz not null,
  primary key (dossier_id, id),
  constraint destruction_once unique (dossier_id, rule_id)
);

create function access.took_part(dossier uuid, organisation uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from participation p where p.dossier_id = dossier and p.organisation_id = organisation)
    or exists (select from destruction d where d.dossier_id = dossier and d.organisation_id = organisation);
end $$;

alter table retention_rule enable row level security; alter table retention_rule force row level security;
alter table hold enable row level security; alter table hold force row level security;
alter table destruction enable row level security; alter table destruction force row level security;
create policy access_functions_read on retention_rule for select to eenplan_owner using (true);
create policy access_functions_read on hold for select to eenplan_owner using (true);
create policy access_functions_read on destruction for select to eenplan_owner using (true);
create policy access_functions_add on destruction for insert to eenplan_owner with check (true);
create policy access_functions_read on correction for select to eenplan_owner using (true);

grant select on retention_rule to eenplan_person, eenplan_system;
create policy everybody_reads on retention_rule for select to eenplan_person, eenplan_system using (true);
grant select, insert on hold to eenplan_person;
grant update (ended_by, ended_at) on hold to eenplan_person;
create policy protects_privacy on hold for select to eenplan_person using (access.handles_privacy(organisation_id, null));
create policy family_reads on hold for select to eenplan_person using (access.has_data_rights(dossier_id));
create policy privacy_places on hold for insert to eenplan_person with check (
  placed_by = access.person_id() and placed_at = access.now() and ended_at is null
  and access.handles_privacy(organisation_id, null) and access.took_part(dossier_id, organisation_id));
create policy privacy_ends on hold for update to eenplan_person
  using (ended_at is null and access.handles_privacy(organisation_id, null))
  with check (ended_by = access.person_id() and ended_at = access.now());
grant select on destruction to eenplan_person;
create policy protects_privacy on destruction for select to eenplan_person using (access.handles_privacy(organisation_id, null));
create policy family_reads on destruction for select to eenplan_person using (access.has_data_rights(dossier_id));

-- Why nothing may be destroyed at this moment; null when it may.
create function access.held_by(dossier uuid) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when exists (select from hold h where h.dossier_id = dossier and h.ended_at is null) then 'hold'
    when exists (select from objection o where o.dossier_id = dossier and o.status = 'open') then 'objection'
    when exists (select from correction c where c.dossier_id = dossier and c.status = 'asked') then 'correction' end
$$;

-- What the organisations of this privacy officer keep of closed dossiers, and until when. Never whose it is.
create function access.retention_of_mine()
returns table (dossier_id uuid, organisation_id uuid, organisation_name text, rule_id text, started_on date, due_on date,
  sections text[], held text)
language plpgsql stable security definer set search_path = public, pg_temp rows 20 as $$
begin
  return query
    select d.id, o.id, o.name, r.id, d.closed_on, (d.closed_on + make_interval(months => r.months))::date, r.sections, access.held_by(d.id)
    from organisation o
    join retention_rule r on o.kind = any (r.organisation_kinds) and cardinality(r.sections) > 0
    join dossier d on d.closed_on is not null and d.sector = any (r.sectors)
    where o.id in (select access.my_privacy_organisations())
      and exists (select from participation p where p.dossier_id = d.id and p.organisation_id = o.id)
      and not exists (select from destruction x where x.dossier_id = d.id and x.rule_id = r.id)
    order by 6, 1, 4;
end $$;

-- Which tables hold which section, in the order in which they can go.
create function access.tables_of(sections text[]) returns table (target text, condition text) language sql immutable as $$
  select t.target, t.condition from (values
    ('school', 'situation', ''), ('school', 'career_entry', ''), ('school', 'analysis', ''), ('school', 'considered_option', ''),
    ('family', 'family_note', ''), ('family', 'important_person', ''),
    ('needs', 'need', ''), ('needs', 'perspective', ''),
    ('plan', 'support_level', ''), ('plan', 'route_decision', ''), ('plan', 'goal_score', ''),
    ('plan', 'approval', ''), ('plan', 'activity', ''), ('plan', 'goal', ''), ('plan', 'return_scenario', ''),
    ('approach', 'approach_card', ''), ('plan', 'plan', ''), ('agreements', 'agreement', ''),
    ('documents', 'file', 'purpose <> ''paper-consent'''),
    ('people', 'consent_answer', ''), ('people', 'consent', ''), ('people', 'machtiging', ''), ('people', 'withholding', ''),
    ('people', 'guardian', ''), ('people', 'regisseur_appointment', ''), ('people', 'emergency_access', ''),
    ('people', 'objection_answer', ''), ('people', 'objection', ''), ('people', 'file', ''), ('people', 'participation', '')
  ) as t (section, target, condition) where t.section = any (sections)
$$;

-- The owner removes for access.destroy() only; who the owner works for has no right to.
do $$
declare
  target text;
begin
  for target in select distinct t.target from access.tables_of((select array_agg(key) from section)) t
      union select unnest(array['remark', 'correction', 'mistake', 'draft']) loop
    execute format('create policy access_functions_destroy on %I for delete to eenplan_owner using (true)', target);
    if not exists (select from pg_policies p where p.tablename = target and p.cmd = 'SELECT' and p.permissive = 'PERMISSIVE'
        and 'eenplan_owner' = any (p.roles)) then
      execute format('create policy access_functions_read on %I for select to eenplan_owner using (true)', target);
    end if;
  end loop;
end $$;
create policy access_functions_read on event for select to eenplan_owner using (true);
create policy access_functions_destroy on event for update to eenplan_owner using (true) with check (true);
create policy access_functions_destroy on dossier for update to eenplan_owner using (true) with check (true);

-- Destroys what a rule says, for who guards privacy at an organisation that took part; once, not before the term and
-- not while something holds it. Rows go, events of these sections lose their content, and what remains is the record
-- that it was done.
create function access.destroy(dossier uuid, organisation uuid, rule text, new_id uuid) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := access.person_id();
  moment constant timestamptz := access.now();
  chosen retention_rule;
  closed date;
  one record;
  gone bigint;
  counts jsonb := '{}';
begin
  select r.* into chosen from retention_rule r
  join organisation o on o.id = organisation and o.kind = any (r.organisation_kinds)
  join dossier d on d.id = dossier and d.sector = any (r.sectors)
  where r.id = rule and cardinality(r.sections) > 0;
  if not found or not access.handles_privacy(organisation, null) or not access.took_part(dossier, organisation) then
    raise exception 'not-yours' using errcode = '42501';
  end if;
  select d.closed_on into closed from dossier d where d.id = dossier for update;
  if closed is null or closed + make_interval(months => chosen.months) > access.today() then
    raise exception 'retention-not-over' using errcode = 'EP041';
  end if;
  if access.held_by(dossier) is not null then raise exception 'retention-held' using errcode = 'EP042'; end if;
  if chosen.after_rule is not null
      and not exists (select from destruction x where x.dossier_id = dossier and x.rule_id = chosen.after_rule) then
    raise exception 'retention-order' using errcode = 'EP043';
  end if;
  -- From here on nobody acts: the terms decide.
  perform set_config('eenplan.person', '', true), set_config('eenplan.destroying', dossier::text, true);
  delete from mistake m where m.dossier_id = dossier and m.section = any (chosen.sections);
  delete from remark m where m.dossier_id = dossier and (m.section = any (chosen.sections) or 'people' = any (chosen.sections));
  get diagnostics gone = row_count;
  counts := counts || jsonb_build_object('remark', gone);
  delete from correction c where c.dossier_id = dossier and (c.section = any (chosen.sections) or 'people' = any (chosen.sections));
  get diagnostics gone = row_count;
  counts := counts || jsonb_build_object('correction', gone);
  delete from draft f where f.path like '/dossiers/' || dossier::text || '%';
  for one in select t.target, t.condition from access.tables_of(chosen.sections) t loop
    execute format('delete from %I where dossier_id = $1 %s', one.target, case when one.condition <> '' then 'and ' || one.condition else '' end)
      using dossier;
    get diagnostics gone = row_count;
    counts := counts || jsonb_build_object(one.target, gone + coalesce((counts ->> one.target)::bigint, 0));
  end loop;
  update event e set data = '{}' where e.dossier_id = dossier and e.section = any (chosen.sections) and e.data <> '{}';
  get diagnostics gone = row_count;
  counts := counts || jsonb_build_object('event', gone);
  if 'child' = any (chosen.sections) then
    update dossier d set given_name = '-', family_name = '-', born_on = date_trunc('year', d.born_on)::date,
      working_towards = null, closed_reason = null where d.id = dossier;
    counts := counts || jsonb_build_object('dossier', 1);
  end if;
  perform set_config('eenplan.destroying', '', true), set_config('eenplan.person', me::text, true);
  insert into destruction (dossier_id, id, organisation_id, rule_id, started_on, due_on, sections, counts, source, destroyed_by, destroyed_at)
  values (dossier, new_id, organisation, rule, closed, (closed + make_interval(months => chosen.months))::date, chosen.sections,
    counts, chosen.source, me, moment);
  return counts;
end $$;
revoke all on function access.destroy(uuid, uuid, text, uuid), access.held_by(uuid) from public;
grant execute on function access.destroy(uuid, uuid, text, uuid) to eenplan_person;
