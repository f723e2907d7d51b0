-- Who changed or read what in a dossier: written in the same transaction as the answer, chained per dossier, never
-- changed. The keyed hash of each entry is made outside the database (src/domains/audit), with a key that is not in it.

create table audit_entry (
  -- No foreign key: a refused attempt at what does not exist is written like any other.
  dossier_id uuid not null,
  at timestamptz not null,
  id uuid not null,
  -- Per dossier, without gaps.
  seq bigint not null check (seq > 0),
  outcome text not null check (outcome in ('done', 'refused')),
  act text not null check (act in ('read', 'change')),
  name text not null check (name ~ '^[a-z0-9-]{1,80}$'),
  section text,
  method text not null check (method in ('GET', 'POST', 'job', 'deed')),
  -- An open page that was fetched again by itself.
  automatic boolean not null,
  actor_kind text not null check (actor_kind in ('person', 'job-as', 'system')),
  person_id uuid,
  organisation_id uuid,
  role text,
  ground text,
  purpose text not null check (purpose ~ '^[a-z-]{1,40}$'),
  trace_id text not null check (length(trace_id) <= 64),
  session_hash text check (length(session_hash) <= 64),
  -- What the chain itself has to say, as JSON: a cut after retention, a head that did not fit.
  note text,
  previous_hash bytea not null check (length(previous_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  key_id text not null,
  primary key (dossier_id, at, id),
  constraint person_unless_system check ((actor_kind = 'system') = (person_id is null))
) partition by range (at);
create index audit_entry_organisation on audit_entry (organisation_id, at) where organisation_id is not null;

-- The end of each chain. Whoever appends locks it, so the entries of one dossier are written one after the other.
create table audit_head (
  dossier_id uuid primary key,
  seq bigint not null check (seq >= 0),
  hash bytea not null check (length(hash) = 32),
  -- Keyed as well, so that a head put back or made up shows. Absent as long as the chain is empty.
  proof bytea,
  constraint empty_or_proven check ((seq = 0) = (proof is null))
) with (fillfactor = 70);

-- For the owner too: what was written stays. Only a cut after retention passes, and it leaves an entry in the chain.
create function access.audit_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('eenplan.cutting', true) = 'on' then return null; end if;
  raise exception 'audit-is-append-only' using errcode = '42501';
end $$;
create trigger append_only before update or delete or truncate on audit_entry
  for each statement execute function access.audit_is_append_only();
create trigger append_only before delete or truncate on audit_head
  for each statement execute function access.audit_is_append_only();

-- A month of the trail. A partition has no grants and guards itself: nobody reads it past the policies of the whole.
create function access.make_audit_month(day timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  first constant timestamp := date_trunc('month', day at time zone 'UTC');
  month constant text := 'audit_entry_' || to_char(first, 'YYYY_MM');
begin
  if to_regclass(month) is not null then return; end if;
  perform pg_advisory_xact_lock(hashtextextended(month, 0));
  if to_regclass(month) is not null then return; end if;
  execute format('create table %I (like audit_entry including defaults including constraints)', month);
  execute format('alter table audit_entry attach partition %I for values from (%L) to (%L)', month,
    first at time zone 'UTC', (first + interval '1 month') at time zone 'UTC');
  execute format('alter table %I enable row level security, force row level security', month);
  execute format('create trigger append_only before update or delete or truncate on %I
    for each statement execute function access.audit_is_append_only()', month);
end $$;

-- First half of an append: takes the end of the chain of each dossier, right before the commit, and gives what let the
-- actor in. It does the same work for a dossier that does not exist. A refused attempt counts once a minute.
create function access.lock_audit(dossiers uuid[], sections text[], rights text[], refused_name text)
returns table (dossier_id uuid, seq bigint, hash bytea, proof bytea, organisation_id uuid, role text, ground text,
  consent_purpose text, counted boolean)
-- Planning this costs ten times what running it does; left to itself the server plans it anew at every visit.
language plpgsql volatile security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan rows 1 as $$
declare
  me constant uuid := access.person_id();
begin
  insert into audit_head (dossier_id, seq, hash)
  select one, 0, decode(repeat('00', 32), 'hex') from unnest(dossiers) as one
  where not exists (select from audit_head h where h.dossier_id = one)
  order by one on conflict do nothing;
  perform from audit_head h where h.dossier_id = any (dossiers) order by h.dossier_id for update;
  return query
    select h.dossier_id, h.seq, h.hash, h.proof, coalesce(b.organisation_id, w.organisation_id), coalesce(b.role, w.role),
      b.ground, b.purpose,
      refused_name is not null and exists (select from audit_entry e where e.dossier_id = h.dossier_id
        and e.at > access.now() - interval '1 minute' and e.person_id = me and e.outcome = 'refused' and e.name = refused_name)
    from unnest(dossiers, sections, rights) as visit (dossier_id, section, act)
    join audit_head h on h.dossier_id = visit.dossier_id
    left join lateral (
      select b.organisation_id, b.role, b.ground, c.purpose
      from access.basis b left join consent c on c.dossier_id = b.dossier_id and c.id = b.consent_id
      where b.dossier_id = h.dossier_id and b.person_id = me and b.section = visit.section and b.refused is null
        and (visit.act = 'read' or b.may_write)
      order by array_position(array['seat', 'regie', 'machtiging', 'colleague', 'emergency'], b.way) limit 1) b on true
    left join lateral (
      select known.organisation_id, known.role from (
        select w.organisation_id, w.role, 1 as place from access.way_in w where w.dossier_id = h.dossier_id and w.person_id = me
        union all
        select m.organisation_id, null, 2 from membership m where m.person_id = me
          and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today())) known
      order by known.place limit 1) w on b.role is null;
end $$;

-- Second half, sent together with the commit: one entry per dossier, each right behind the end that was locked.
create function access.append_audit(entries json) returns void
language plpgsql volatile security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  moment constant timestamptz := access.now();
  added bigint;
  moved bigint;
begin
  if to_regclass('audit_entry_' || to_char(moment at time zone 'UTC', 'YYYY_MM')) is null then
    perform access.make_audit_month(moment);
  end if;
  insert into audit_entry
  select e.dossier_id, moment, e.id, e.seq, e.outcome, e.act, e.name, e.section, e.method, e.automatic, e.actor_kind,
    access.person_id(), e.organisation_id, e.role, e.ground, e.purpose, e.trace_id, e.session_hash, convert_from(decode(e.note, 'hex'), 'UTF8'),
    decode(e.previous_hash, 'hex'), decode(e.hash, 'hex'), e.key_id
  from json_to_recordset(entries) as e (dossier_id uuid, id uuid, seq bigint, outcome text, act text, name text, section text,
    method text, automatic boolean, actor_kind text, organisation_id uuid, role text, ground text, purpose text, trace_id text,
    session_hash text, note text, previous_hash text, hash text, key_id text);
  get diagnostics added = row_count;
  update audit_head h set seq = e.seq, hash = decode(e.hash, 'hex'), proof = decode(e.proof, 'hex')
  from json_to_recordset(entries) as e (dossier_id uuid, seq bigint, previous_hash text, hash text, proof text)
  where h.dossier_id = e.dossier_id and h.seq = e.seq - 1 and h.hash = decode(e.previous_hash, 'hex');
  get diagnostics moved = row_count;
  if added <> moved then raise exception 'audit-out-of-order' using errcode = '40001'; end if;
end $$;

-- After retention: takes away the beginning of a chain. What was taken away stands in an entry that is appended in the
-- same transaction (sealRetention). At least five years are kept (NEN 7513).
create function access.cut_audit(dossier uuid, up_to bigint) returns bigint
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  taken bigint;
begin
  if access.person_id() is not null or exists (select from audit_entry e where e.dossier_id = dossier and e.seq <= up_to
    and e.at > access.now() - interval '5 years') then
    raise exception 'audit-too-young' using errcode = '42501';
  end if;
  perform set_config('eenplan.cutting', 'on', true);
  delete from audit_entry e where e.dossier_id = dossier and e.seq <= up_to;
  get diagnostics taken = row_count;
  perform set_config('eenplan.cutting', 'off', true);
  return taken;
end $$;

-- The months of the trail that are there, for the anchor; and away with those of which nothing is left.
create function access.audit_months() returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select c.relname::text from pg_inherits i join pg_class c on c.oid = i.inhrelid
  where i.inhparent = 'public.audit_entry'::regclass order by c.relname
$$;
create function access.drop_empty_audit_months() returns setof text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  month text;
  filled boolean;
begin
  if access.person_id() is not null then raise exception 'not-yours' using errcode = '42501'; end if;
  for month in select m from access.audit_months() m
    where m < 'audit_entry_' || to_char(access.now() - interval '5 years 1 month', 'YYYY_MM')
  loop
    execute format('select exists (select from %I)', month) into filled;
    if not filled then
      execute format('drop table %I', month);
      return next month;
    end if;
  end loop;
end $$;

-- Whoever of the family decides about the people reads who looked, and the child itself from twelve (AVG 15, UAVG 5).
-- Asked per row; the answer for a dossier is kept for the statement that asks.
create function access.sees_visits(dossier uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  me constant uuid := access.person_id();
  stamp constant text := concat(statement_timestamp(), pg_current_snapshot(), me, dossier);
  known text := current_setting('eenplan.visits', true);
begin
  if me is null then return false; end if;
  if known is null or not starts_with(known, stamp) then
    select concat(stamp, ' ', count(*) > 0) into known
    from access.basis b join dossier d on d.id = b.dossier_id
    where b.dossier_id = dossier and b.person_id = me and b.section = 'people' and b.ground = 'family' and b.refused is null
      and b.way = 'seat' and (b.role in ('ouder', 'voogd')
        or (b.role = 'kind' and access.age_on(d.born_on, access.today()) >= 12));
    perform set_config('eenplan.visits', known, true);
  end if;
  return right(known, 1) = 't';
end $$;
create function access.privacy_organisations() returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return array(select m.organisation_id from membership m where m.person_id = access.person_id()
    and m.function = 'privacyfunctionaris' and m.starts_on <= access.today()
    and (m.ends_on is null or m.ends_on >= access.today()));
end $$;

alter table audit_entry enable row level security; alter table audit_entry force row level security;
alter table audit_head enable row level security; alter table audit_head force row level security;

create policy access_functions_read on audit_entry for select to eenplan_owner using (true);
create policy access_functions_add on audit_entry for insert to eenplan_owner with check (true);
create policy access_functions_cut on audit_entry for delete to eenplan_owner using (true);
create policy access_functions_read on audit_head for select to eenplan_owner using (true);
create policy access_functions_add on audit_head for insert to eenplan_owner with check (true);
create policy access_functions_move on audit_head for update to eenplan_owner using (true) with check (true);

grant select on audit_entry to eenplan_person, eenplan_system;
create policy own_visits on audit_entry for select to eenplan_person using (person_id = (select access.person_id()));
create policy family_reads on audit_entry for select to eenplan_person using (access.sees_visits(dossier_id));
-- A row of somebody of the family belongs to no organisation, so no privacy officer sees it.
create policy privacy_officer_reads on audit_entry for select to eenplan_person
  using (organisation_id = any ((select access.privacy_organisations())::uuid[]));
create policy system_reads on audit_entry for select to eenplan_system using (true);
grant select on audit_head to eenplan_system;
create policy system_reads on audit_head for select to eenplan_system using (true);

revoke all on function access.lock_audit(uuid[], text[], text[], text), access.append_audit(json), access.cut_audit(uuid, bigint),
  access.make_audit_month(timestamptz), access.audit_months(), access.drop_empty_audit_months() from public;
grant execute on function access.lock_audit(uuid[], text[], text[], text), access.append_audit(json) to eenplan_person, eenplan_system;
grant execute on function access.cut_audit(uuid, bigint), access.make_audit_month(timestamptz), access.audit_months(),
  access.drop_empty_audit_months() to eenplan_system;

-- The months to begin with; a job makes the next ones ahead, and an append makes its own when that was not done.
select access.make_audit_month(month) from generate_series('2026-11-01'::timestamptz, '2027-01-01', '1 month') month;
select access.make_audit_month(now()), access.make_audit_month(now() + interval '1 month');
