-- What is known of the child: facts, career, analysis, needs, and how each person sees it.

-- The usual protection of a table of one section. Written once, so that no table can differ by accident.
create procedure access.guard(target text, section_key text, changes text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', target);
  execute format('alter table %I force row level security', target);
  execute format('grant select, insert on %I to eenplan_person', target);
  execute format('create policy section_read on %I for select to eenplan_person using (access.may(dossier_id, %L, ''read''))', target, section_key);
  execute format('create policy section_write on %I for insert to eenplan_person with check (access.may(dossier_id, %L, ''write''))', target, section_key);
  if changes <> '' then
    execute format('grant update (%s) on %I to eenplan_person', changes, target);
    execute format('create policy section_change on %I for update to eenplan_person using (access.may(dossier_id, %L, ''write'')) with check (access.may(dossier_id, %L, ''write''))', target, section_key, section_key);
  end if;
end $$;

-- The facts of now. A change is a new row: what was known in March stays known.
create table situation (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  home_since date,
  absence_kind text not null check (absence_kind in (
    'geen', 'minder-uren', 'ziek', 'geoorloofd-overig', 'ongeoorloofd', 'vrijstelling', 'niet-ingeschreven')),
  registration text not null check (registration in ('ingeschreven', 'stamschool', 'geen')),
  school_organisation_id uuid references organisation (id),
  school_name text,
  group_name text,
  exemption text not null check (exemption in ('geen', '5a', '5b', '5c', '11g', '15')),
  exemption_until date,
  minutes_per_week integer not null check (minutes_per_week between 0 and 10080),
  target_group text not null,
  source text not null,
  recorded_on date not null,
  recorded_by uuid not null references person (id),
  primary key (dossier_id, id)
);

create table family_note (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  body text not null,
  source text not null,
  recorded_on date not null,
  recorded_by uuid not null references person (id),
  primary key (dossier_id, id)
);

-- People who matter to the child, also without a function: a former headteacher, a neighbour.
create table important_person (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  name text not null,
  relation text not null,
  why text not null,
  source text not null,
  since date,
  ended_on date,
  recorded_on date not null,
  recorded_by uuid not null references person (id),
  primary key (dossier_id, id)
);

create table career_entry (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  kind text not null check (kind in ('school', 'overgang', 'schorsing-of-verwijdering', 'hulp', 'thuis')),
  what text not null,
  where_at text,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  effect text not null check (effect in ('hielp', 'hielp-deels', 'hielp-niet', 'onbekend')),
  effect_note text,
  source text not null,
  recorded_on date not null,
  recorded_by uuid not null references person (id),
  primary key (dossier_id, id)
);

create table analysis (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  body text not null,
  source text not null,
  recorded_on date not null,
  recorded_by uuid not null references person (id),
  primary key (dossier_id, id)
);

create table considered_option (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  what text not null,
  outcome text not null check (outcome in ('overwogen', 'afgewezen', 'gekozen')),
  reason text not null,
  decided_on date not null,
  source text not null,
  recorded_by uuid not null references person (id),
  primary key (dossier_id, id)
);

-- What the child needs and what it is good at, in terms of what helps. There is no column for a diagnosis.
create table need (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  kind text not null check (kind in ('behoefte', 'sterke-kant')),
  domain text not null check (domain in ('school', 'gezin', 'vrije-tijd')),
  ivo_heading text check (ivo_heading in (
    'aandacht-en-tijd', 'onderwijsmaterialen', 'ruimtelijke-omgeving', 'expertise', 'samenwerking')),
  body text not null,
  source text not null,
  since date not null,
  ended_on date,
  ended_reason text,
  recorded_by uuid not null references person (id),
  primary key (dossier_id, id)
);

-- How the child, each parent, school and care see it: side by side, never overwritten. A new view is a new row.
create table perspective (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  voice text not null check (voice in ('kind', 'ouder', 'school', 'zorg', 'ander')),
  participation_id uuid,
  speaker text not null,
  body text not null,
  how text not null check (how in ('zelf-geschreven', 'verteld', 'getekend', 'via-vertrouwenspersoon')),
  said_on date not null,
  done_with_it text,
  recorded_by uuid not null references person (id),
  primary key (dossier_id, id),
  foreign key (dossier_id, participation_id) references participation (dossier_id, id)
);

create table support_level (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  level text not null check (level in ('basis', 'breedte', 'diepte', 'vso', 'opname')),
  aim text not null check (aim in ('basis', 'breedte', 'diepte', 'vso', 'opname')),
  reason text not null,
  decided_on date not null,
  recorded_by uuid not null references person (id),
  primary key (dossier_id, id)
);

-- Maatwerk, voorziening or ordinary extra support, with the answers of that day.
create table route_decision (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  route text not null check (route in ('maatwerk', 'voorziening', 'extra-ondersteuning')),
  pupils_with_same_needs integer not null check (pupils_with_same_needs between 1 and 500),
  ordinary_support_suffices text not null check (ordinary_support_suffices in ('ja', 'nee', 'onbekend')),
  reason text not null,
  answers jsonb not null,
  decided_on date not null,
  decided_by uuid not null references person (id),
  primary key (dossier_id, id)
);

call access.guard('situation', 'school', '');
call access.guard('family_note', 'family', '');
call access.guard('important_person', 'family', 'name, relation, why, source, since, ended_on');
call access.guard('career_entry', 'school', 'what, where_at, starts_on, ends_on, effect, effect_note, source');
call access.guard('analysis', 'school', '');
call access.guard('considered_option', 'school', 'outcome, reason, decided_on, source');
call access.guard('need', 'needs', 'domain, ivo_heading, body, source, since, ended_on, ended_reason');
call access.guard('perspective', 'needs', 'done_with_it');
call access.guard('support_level', 'plan', '');
call access.guard('route_decision', 'plan', '');

-- The list of somebody's dossiers, all rights at once: asked per row, thousands of them would take a second.
-- It decides only which and in what order; what is then shown of each is read under the policies.
create policy access_functions_read on situation for select to eenplan_owner using (true);
create function access.my_caseload(with_home_since boolean)
returns table (id uuid, given_name text, family_name text, born_on date, closed_on date, home_since date)
language plpgsql stable security definer set search_path = public, pg_temp rows 50 as $$
begin
  return query
    with mine as (
      select b.dossier_id, bool_or(b.section = 'school') as reads_school
      from access.basis b
      where b.person_id = access.person_id() and b.section in ('child', 'school') and b.refused is null
      group by b.dossier_id having bool_or(b.section = 'child')
    )
    select d.id, d.given_name, d.family_name, d.born_on, d.closed_on, case when with_home_since and reads_school then (
      select s.home_since from situation s where s.dossier_id = d.id order by s.recorded_on desc, s.id desc limit 1) end
    from mine join dossier d on d.id = mine.dossier_id;
end $$;
