-- Opening a dossier in an emergency, and what a family asks about who looked.

-- Whom an organisation has for questions about privacy (AVG 37-39); without one its coordinator. Never the person
-- that it is about: nobody judges over themselves.
create function access.privacy_handlers(organisation uuid, about uuid)
returns table (person_id uuid, given_name text, family_name text, function text)
language plpgsql stable security definer set search_path = public, pg_temp rows 2 as $$
begin
  return query
    with present as (
      select distinct on (m.person_id, m.function) m.person_id, p.given_name, p.family_name, m.function
      from membership m join person p on p.id = m.person_id
      where m.organisation_id = organisation and m.function in ('privacyfunctionaris', 'coordinator')
        and m.person_id is distinct from about and m.starts_on <= access.today()
        and (m.ends_on is null or m.ends_on >= access.today()))
    select one.person_id, one.given_name, one.family_name, one.function from present one
    where one.function = 'privacyfunctionaris'
      or not exists (select from present other where other.function = 'privacyfunctionaris');
end $$;

create function access.handles_privacy(organisation uuid, about uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from access.privacy_handlers(organisation, about) h where h.person_id = access.person_id());
end $$;

-- Where the actor is the one for questions about privacy.
create function access.my_privacy_organisations() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp rows 2 as $$
begin
  return query select o.id from unnest(access.my_organisations()) as o (id) where access.handles_privacy(o.id, null);
end $$;

-- Whether somebody has that place; asked when somebody signs in, for the link on top of their pages.
create function access.is_for_privacy(person uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from membership m where m.person_id = person and m.function = 'privacyfunctionaris'
    and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today()));
end $$;

-- The actor as a member of the family who hears of everybody that looks: a parent with authority, a guardian, and the
-- child from 12 (UAVG 5 lid 4). Null for everybody else.
create function access.family_role(dossier uuid) returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select b.role from access.basis b join dossier d on d.id = b.dossier_id
    where b.dossier_id = dossier and b.person_id = access.person_id() and b.section = 'people' and b.ground = 'family'
      and b.refused is null and (b.role in ('ouder', 'voogd')
        or (b.role = 'kind' and access.age_on(d.born_on, access.today()) >= 12))
    order by b.role limit 1);
end $$;

-- Break glass --------------------------------------------------------------------------------------------------------

alter table emergency_access add column ended_at timestamptz;
create index emergency_access_organisation on emergency_access (organisation_id, opened_at desc);
create index dossier_emergency on dossier (born_on, lower(family_name), lower(given_name));

-- Each try, also the one that opened nothing. Not which child was looked for: it may not even exist here.
create table emergency_attempt (
  person_id uuid not null references person (id),
  id uuid not null,
  organisation_id uuid not null references organisation (id),
  at timestamptz not null,
  outcome text not null check (outcome in ('opened', 'refused', 'too-often')),
  primary key (person_id, id)
);
create index emergency_attempt_organisation on emergency_attempt (organisation_id, at desc);

alter table emergency_attempt enable row level security; alter table emergency_attempt force row level security;
grant select, insert on emergency_attempt to eenplan_person;
create policy own_or_protected on emergency_attempt for select to eenplan_person
  using (person_id = access.person_id() or access.handles_privacy(organisation_id, person_id));
create policy own_attempt on emergency_attempt for insert to eenplan_person with check (
  person_id = access.person_id() and at = access.now() and organisation_id = any (access.my_organisations()));

create policy protects_privacy on emergency_access for select to eenplan_person
  using (access.handles_privacy(organisation_id, person_id));
-- Only the end comes nearer, and only by the one who looks.
grant update (until, ended_at) on emergency_access to eenplan_person;
create policy own_to_end on emergency_access for update to eenplan_person
  using (person_id = access.person_id() and until > access.now())
  with check (person_id = access.person_id() and until = access.now() and ended_at = access.now());

-- The one deed for a dossier that the actor cannot see. Both regions have to allow it, whoever is there for privacy opens
-- nothing, and neither does somebody of the family or from whom something is withheld. Everything is looked up before
-- anything is decided, by one index: what is not there, is shut or is not allowed takes the same time.
create function access.open_in_emergency(new_id uuid, at_organisation uuid, given text, family text, born date, because text)
returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_id uuid;
  hours integer;
  works_there constant boolean := exists (
    select from membership m join organisation o on o.id = m.organisation_id left join region r on r.id = o.region_id
    where m.person_id = access.person_id() and m.organisation_id = at_organisation
      and m.function <> 'privacyfunctionaris' and coalesce(r.break_glass, true)
      and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today()));
begin
  select d.id, r.break_glass_hours into found_id, hours
  from dossier d join region r on r.id = d.region_id
  where r.break_glass and d.born_on = born and lower(d.given_name) = lower(given) and lower(d.family_name) = lower(family)
    and d.closed_on is null
    and not exists (select from participation p where p.dossier_id = d.id and p.person_id = access.person_id()
      and (p.organisation_id is null or exists (select from withholding h where h.dossier_id = d.id
        and h.participation_id = p.id and h.lifted_at is null)))
    and not exists (select from withholding h where h.dossier_id = d.id and h.organisation_id = at_organisation
      and h.sections && array['child', 'people'] and h.lifted_at is null and h.starts_on <= access.today()
      and (h.ends_on is null or h.ends_on >= access.today()))
  order by d.id limit 1;
  if found_id is null or not works_there then return null; end if;
  insert into emergency_access (dossier_id, id, person_id, organisation_id, reason, opened_at, until)
  values (found_id, new_id, access.person_id(), at_organisation, because, access.now(), access.now() + make_interval(hours => hours));
  return found_id;
end $$;

-- Who is told at once: who leads the table, the family, and the one for privacy where the looker works. Only the looker
-- asks, while looking: it must not depend on what somebody may see in an emergency.
create function access.told_of_emergency(dossier uuid, emergency uuid) returns table (person_id uuid, told_as text)
language plpgsql stable security definer set search_path = public, pg_temp rows 6 as $$
declare
  opened emergency_access;
begin
  select * into opened from emergency_access e
  where e.dossier_id = dossier and e.id = emergency and e.person_id = access.person_id() and e.until > access.now();
  if not found then return; end if;
  return query
    select p.person_id, 'table' from regisseur_appointment a
      join participation p on p.dossier_id = a.dossier_id and p.id = a.participation_id
      where a.dossier_id = dossier and a.ends_at is null and p.person_id <> opened.person_id
    union
    select b.person_id, 'table' from access.basis b join dossier d on d.id = b.dossier_id
      where b.dossier_id = dossier and b.section = 'people' and b.ground = 'family' and b.refused is null
        and (b.role in ('ouder', 'voogd') or (b.role = 'kind' and access.age_on(d.born_on, access.today()) >= 12))
    union
    select h.person_id, 'privacy' from access.privacy_handlers(opened.organisation_id, opened.person_id) h;
end $$;

-- Who looks or looked in an emergency, by name: the family knows no professional who does not sit at the table.
create function access.emergencies_at(dossier uuid)
returns table (id uuid, person_id uuid, name text, organisation_name text, reason text, opened_at timestamptz,
  until timestamptz, ended_at timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp rows 2 as $$
begin
  return query
    select e.id, e.person_id, p.given_name || ' ' || p.family_name, o.name, e.reason, e.opened_at, e.until, e.ended_at
    from emergency_access e join person p on p.id = e.person_id join organisation o on o.id = e.organisation_id
    where e.dossier_id = dossier and (e.person_id = access.person_id() or access.may(dossier, 'people', 'read'))
    order by e.opened_at desc, e.id desc;
end $$;

-- Questions and objections -------------------------------------------------------------------------------------------

-- What somebody of the family asks, or has against, about a professional who looked or may look. Read by who asked, by
-- the one it is about and by who guards privacy there; by nobody else at the table, and not by the other parent.
create table objection (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  kind text not null check (kind in ('question', 'objection')),
  body text not null check (length(body) <= 4000),
  asked_by uuid not null references person (id),
  asked_as text not null check (asked_as in ('ouder', 'voogd', 'kind')),
  asked_at timestamptz not null,
  about_person_id uuid not null references person (id),
  organisation_id uuid not null references organisation (id),
  -- The name as it was then: the family does not know everybody who looked.
  about_name text not null,
  -- The visit it is about; absent when it is about the person.
  visit_at timestamptz,
  visit_section text references section (key),
  visit_refused boolean,
  -- AVG 12 lid 3: without delay, and within a month at the latest.
  answer_by date not null,
  status text not null check (status in ('open', 'answered', 'closed')),
  answered_at timestamptz,
  closed_at timestamptz,
  primary key (dossier_id, id),
  constraint visit_is_whole check ((visit_at is null) = (visit_refused is null)),
  constraint not_about_oneself check (about_person_id <> asked_by),
  constraint closed_when check ((closed_at is not null) = (status = 'closed'))
);
create index objection_id on objection (id);
create index objection_asked_by on objection (asked_by, status);
create index objection_about on objection (about_person_id, status);
create index objection_organisation on objection (organisation_id, status, answer_by);

create table objection_answer (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  objection_id uuid not null,
  body text not null check (length(body) between 1 and 4000),
  answered_by uuid not null references person (id),
  answered_name text not null,
  -- The one it is about, or who guards privacy there.
  answered_as text not null check (answered_as in ('self', 'privacy')),
  answered_at timestamptz not null,
  primary key (dossier_id, id),
  foreign key (dossier_id, objection_id) references objection (dossier_id, id)
);
create index objection_answer_objection on objection_answer (dossier_id, objection_id, answered_at);

alter table objection enable row level security; alter table objection force row level security;
alter table objection_answer enable row level security; alter table objection_answer force row level security;
create policy access_functions_read on objection for select to eenplan_owner using (true);
create policy access_functions_settle on objection for update to eenplan_owner using (true) with check (true);

grant select, insert on objection to eenplan_person;
grant update (status, closed_at) on objection to eenplan_person;
create policy own_question on objection for select to eenplan_person using (asked_by = access.person_id());
create policy about_me on objection for select to eenplan_person
  using (about_person_id = access.person_id() and organisation_id = any (access.my_organisations()));
create policy protects_privacy on objection for select to eenplan_person
  using (access.handles_privacy(organisation_id, about_person_id));
-- Only about somebody who looked, or who has or had a seat here for that organisation; as far as the asker can know.
create policy family_asks on objection for insert to eenplan_person with check (
  asked_by = access.person_id() and asked_at = access.now() and asked_as = access.family_role(dossier_id)
  and (exists (select from audit_entry e where e.dossier_id = objection.dossier_id
      and e.person_id = objection.about_person_id and e.organisation_id = objection.organisation_id)
    or exists (select from participation p where p.dossier_id = objection.dossier_id
      and p.person_id = objection.about_person_id and p.organisation_id = objection.organisation_id)
    or exists (select from emergency_access g where g.dossier_id = objection.dossier_id
      and g.person_id = objection.about_person_id and g.organisation_id = objection.organisation_id)));
create policy own_to_close on objection for update to eenplan_person
  using (asked_by = access.person_id()) with check (asked_by = access.person_id() and status = 'closed');

grant select, insert on objection_answer to eenplan_person;
create policy with_its_question on objection_answer for select to eenplan_person
  using (exists (select from objection o where o.dossier_id = objection_answer.dossier_id and o.id = objection_id));
create policy asked_answers on objection_answer for insert to eenplan_person with check (
  answered_by = access.person_id() and answered_at = access.now()
  and exists (select from objection o where o.dossier_id = objection_answer.dossier_id and o.id = objection_id
    and o.asked_by <> access.person_id()));

create function access.objection_begins() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.about_name := coalesce((select p.given_name || ' ' || p.family_name from person p where p.id = new.about_person_id),
    new.about_name);
  if new.status <> 'open' and access.person_id() is not null then
    raise exception 'not-yours' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger objection_begins before insert on objection for each row execute function access.objection_begins();

create function access.objection_moves_on() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  next_statuses constant text[] := case old.status
    when 'open' then array['answered', 'closed']
    when 'answered' then array['answered', 'closed']
    else array[]::text[] end;
begin
  if new.status <> all (next_statuses) and access.person_id() is not null then
    raise exception 'objection-closed' using errcode = 'EP030';
  end if;
  return new;
end $$;
create trigger objection_moves_on before update on objection for each row execute function access.objection_moves_on();

-- An answer settles its question in the same statement. To an objection the one it is about may say something, but
-- that does not settle it: nobody judges over themselves.
create function access.answer_objection() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked objection;
begin
  select * into asked from objection o where o.dossier_id = new.dossier_id and o.id = new.objection_id for update;
  if asked.status = 'closed' then raise exception 'objection-closed' using errcode = 'EP030'; end if;
  new.answered_as := case when new.answered_by = asked.about_person_id then 'self' else 'privacy' end;
  new.answered_name := coalesce((select p.given_name || ' ' || p.family_name from person p where p.id = new.answered_by),
    new.answered_name);
  if access.person_id() is not null and (new.answered_as = 'privacy' or asked.kind = 'question')
      and (asked.about_person_id = access.person_id() or access.handles_privacy(asked.organisation_id, asked.about_person_id)) then
    update objection o set status = 'answered', answered_at = new.answered_at
    where o.dossier_id = new.dossier_id and o.id = new.objection_id;
  end if;
  return new;
end $$;
create trigger answers before insert on objection_answer for each row execute function access.answer_objection();

-- Whom a question goes to and whom the clock reminds: the one it is about, and who guards privacy there.
create function access.objection_receivers(dossier uuid, objection_key uuid) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp rows 3 as $$
declare
  asked objection;
begin
  select * into asked from objection o where o.dossier_id = dossier and o.id = objection_key and o.status = 'open'
    and (access.person_id() is null or o.asked_by = access.person_id());
  if not found then return; end if;
  return query
    select asked.about_person_id where exists (select from membership m where m.person_id = asked.about_person_id
      and m.organisation_id = asked.organisation_id and m.starts_on <= access.today()
      and (m.ends_on is null or m.ends_on >= access.today()))
    union
    select h.person_id from access.privacy_handlers(asked.organisation_id, asked.about_person_id) h;
end $$;
revoke all on function access.objection_receivers(uuid, uuid) from public;
grant execute on function access.objection_receivers(uuid, uuid) to eenplan_person, eenplan_system;

-- Everybody in the trail of a dossier by name, for who may read it. Of somebody who works nowhere and never had a seat
-- here nothing is told: a stray visitor is a family as well.
create function access.visitors(dossier uuid) returns table (person_id uuid, name text)
language plpgsql stable security definer set search_path = public, pg_temp rows 10 as $$
begin
  return query
    select p.id, case when exists (select from membership m where m.person_id = p.id)
        or exists (select from participation s where s.dossier_id = dossier and s.person_id = p.id)
      then p.given_name || ' ' || p.family_name end
    from person p
    where p.id = access.person_id() or (access.sees_visits(dossier)
      and p.id in (select e.person_id from audit_entry e where e.dossier_id = dossier));
end $$;
