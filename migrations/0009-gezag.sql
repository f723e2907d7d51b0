-- Gezag and age beyond the first tables: who decides while nobody knows, contact data, birthdays, a closed dossier.

-- What a seat that one may see is worth, also for who may not read the gezag itself: a parent of whom it is unclear.
create function access.present_role(dossier uuid, participation uuid) returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select p.role from access.present p where p.dossier_id = dossier and p.participation_id = participation
    and (p.person_id = access.person_id() or access.may(dossier, 'people', 'read')));
end $$;

-- Nobody acts when an administrator or a migration works; then only the checks of the tables count.
-- Who leads reads everything: nobody leads whose own sight is not certain, and nobody's sight is taken while they lead.
create function access.leads_now(dossier uuid, participation uuid, organisation uuid, kinds text[]) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from regisseur_appointment a
    join participation p on p.dossier_id = a.dossier_id and p.id = a.participation_id
    where a.dossier_id = dossier and a.ends_at is null and a.kind = any (kinds)
      and (p.organisation_id = organisation or p.person_id = (
        select seat.person_id from participation seat where seat.dossier_id = dossier and seat.id = participation)));
end $$;

-- While somebody leads, that person (or the deputy) names who comes next or stands in, or the coordinator of the same
-- organisation; nobody names themselves.
create function access.may_appoint(dossier uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return not exists (select from regisseur_appointment a join access.way_in w on w.dossier_id = a.dossier_id
      and w.participation_id = a.participation_id and w.way = 'regie'
    where a.dossier_id = dossier and a.kind = 'regisseur' and a.ends_at is null)
  or exists (select from access.way_in w where w.dossier_id = dossier and w.way = 'regie'
    and (w.person_id = access.person_id() or access.coordinates(w.organisation_id)));
end $$;

create function access.fits_who_leads() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if access.person_id() is null then return new; end if;
  if exists (select from access.present p where p.dossier_id = new.dossier_id and p.participation_id = new.participation_id
      and p.role in ('gezag-onbeslist', 'ouder-zonder-gezag', 'stiefouder')) then
    raise exception 'role-cannot-lead' using errcode = 'EP023';
  end if;
  if not access.may_appoint(new.dossier_id) then raise exception 'regie-only' using errcode = 'EP054'; end if;
  -- Leading is no way around the family's no. The first, who opened the dossier, begins before anything can be asked.
  if exists (select from regisseur_appointment a where a.dossier_id = new.dossier_id)
    and exists (select from access.present p join dossier d on d.id = p.dossier_id
      join section_right r on r.region_id = d.region_id and r.role = p.seat_role and r.section = 'child' and r.ground = 'consent'
      where p.dossier_id = new.dossier_id and p.participation_id = new.participation_id)
    and not exists (select from access.basis b where b.dossier_id = new.dossier_id and b.way = 'seat'
      and b.participation_id = new.participation_id and b.section = 'child' and b.refused is null) then
    raise exception 'consent-first' using errcode = 'EP053';
  end if;
  if new.kind = 'regisseur' and exists (select from withholding h
      join participation p on p.dossier_id = new.dossier_id and p.id = new.participation_id
      left join participation kept on kept.dossier_id = h.dossier_id and kept.id = h.participation_id
      where h.dossier_id = new.dossier_id and (kept.person_id = p.person_id or h.organisation_id = p.organisation_id)
        and h.lifted_at is null and (h.ends_on is null or h.ends_on >= access.today())) then
    raise exception 'withheld-cannot-lead' using errcode = 'EP022';
  end if;
  return new;
end $$;
create trigger fits_who_leads before insert on regisseur_appointment for each row execute function access.fits_who_leads();

-- A parent who leads the table does not decide over the other parent: not over gezag, sight or seat.
create function access.only_professionals() returns void
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not access.is_professional(access.person_id()) then
    raise exception 'professional-only' using errcode = 'EP055';
  end if;
end $$;
create function access.ends_family_seat() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.person_id <> access.person_id() then perform access.only_professionals(); end if;
  return new;
end $$;
create trigger ends_family_seat before update of ends_on on participation for each row
  when (current_user = 'eenplan_person' and new.ends_on is distinct from old.ends_on
    and new.role in ('ouder', 'ouder-zonder-gezag', 'voogd'))
  execute function access.ends_family_seat();

create function access.gezag_is_recorded() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if access.person_id() is null then return new; end if;
  -- Nobody says of themselves that they may decide.
  if exists (select from participation p where p.dossier_id = new.dossier_id and p.id = new.participation_id
      and p.person_id = access.person_id()) then
    raise exception 'own-gezag' using errcode = 'EP024';
  end if;
  perform access.only_professionals();
  if access.leads_now(new.dossier_id, new.participation_id, null, array['regisseur', 'plaatsvervanger'])
      and exists (select from access.present p where p.dossier_id = new.dossier_id
        and p.participation_id = new.participation_id and p.role in ('gezag-onbeslist', 'ouder-zonder-gezag')) then
    raise exception 'gezag-of-regisseur' using errcode = 'EP025';
  end if;
  return new;
end $$;
create trigger gezag_is_recorded after insert or update on guardian for each row execute function access.gezag_is_recorded();

-- A withholding takes what somebody passed on along: what X may not see, X lets nobody else see.
create policy access_functions_end on machtiging for update to eenplan_owner using (true) with check (true);
create function access.withholding_begins() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if access.person_id() is null then return new; end if;
  if access.leads_now(new.dossier_id, new.participation_id, new.organisation_id, array['regisseur']) then
    raise exception 'withholding-of-regisseur' using errcode = 'EP021';
  end if;
  update machtiging m set ended_at = new.recorded_at where m.dossier_id = new.dossier_id
    and m.given_by_participation_id = new.participation_id and m.sections && new.sections and m.ended_at is null;
  return new;
end $$;
create function access.withheld_by_professional() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if access.person_id() is not null then perform access.only_professionals(); end if;
  return null;
end $$;
create trigger by_professional after insert on withholding for each row execute function access.withheld_by_professional();
create trigger withholding_begins before insert on withholding for each row execute function access.withholding_begins();

-- What happened to a withholding is known to who may know the withholding itself, so never to the one it is about.
create policy withholding_of_others on event as restrictive for select to eenplan_person using (
  kind not in ('withholding-recorded', 'withholding-lifted')
  or exists (select from withholding w where w.dossier_id = event.dossier_id and w.id = event.subject_id));

-- Nobody lets somebody else see or write more than they do themselves, and never longer than a year.
alter table machtiging add constraint a_year_at_most check (ends_on <= starts_on + interval '1 year');
create policy own_sight_only on machtiging as restrictive for insert to eenplan_person with check (
  not exists (select from unnest(sections) as one (section)
    where not access.may(dossier_id, one.section, case when may_write then 'write' else 'read' end)));

-- Who looks along may not read who sits at the table, and still knows by whom.
create function access.giver_of(dossier uuid, machtiging_id uuid) returns table (person_id uuid, name text)
language plpgsql stable security definer set search_path = public, pg_temp rows 1 as $$
begin
  return query select p.person_id, person.given_name || ' ' || person.family_name
    from machtiging m
    join participation p on p.dossier_id = m.dossier_id and p.id = m.given_by_participation_id
    join person on person.id = p.person_id
    where m.dossier_id = dossier and m.id = machtiging_id
      and (access.may(dossier, 'people', 'read') or access.is_me(dossier, m.participation_id));
end $$;

-- How to reach somebody is not for everybody at the table: after a divorce an address may be the very thing to hide.
alter table person add column shares_contact boolean not null default false;
revoke select on person from eenplan_person;
grant select (id, given_name, family_name, locale, created_by, created_at) on person to eenplan_person;
grant update (shares_contact) on person to eenplan_person;
create policy access_functions_read on account for select to eenplan_owner using (true);

create function access.is_family_at(dossier uuid, person uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from participation p where p.dossier_id = dossier and p.person_id = person
    and p.organisation_id is null and p.role <> 'kind');
end $$;

-- E-mail and telephone of somebody at this table: of oneself; of who sits there for an organisation; of the family for
-- professionals and for the child; from one of the family to another only when that one allows it. And of whom one
-- wrote down oneself, until they have an account.
create function access.contact_of(dossier uuid, person uuid) returns table (email text, phone text)
language plpgsql stable security definer set search_path = public, pg_temp rows 1 as $$
declare
  me constant uuid := access.person_id();
  theirs constant uuid := person;
begin
  return query select p.email, p.phone from person p where p.id = theirs and (p.id = me or (
    access.may(dossier, 'people', 'read')
    and exists (select from participation s where s.dossier_id = dossier and s.person_id = theirs)
    and (not access.is_family_at(dossier, theirs) or not access.is_family_at(dossier, me) or p.shares_contact
      or (p.created_by = me and not exists (select from account a where a.person_id = theirs)))));
end $$;

create function access.own_contact() returns table (email text, phone text, shares_contact boolean)
language plpgsql stable security definer set search_path = public, pg_temp rows 1 as $$
begin
  return query select p.email, p.phone, p.shares_contact from person p where p.id = access.person_id();
end $$;

-- Somebody of the family who sits at a table and sees nothing of it: why, and whom to call. No word about the child.
create function access.my_shut_seats()
returns table (dossier_id uuid, because text, regisseur text, organisation text, phone text)
language plpgsql stable security definer set search_path = public, pg_temp rows 1 as $$
begin
  return query
    select p.dossier_id, case
        when p.role = 'gezag-onbeslist' then 'gezag-onbeslist'
        when p.role = 'stiefouder' then 'geen-machtiging'
        when p.role in ('ouder', 'voogd', 'ouder-zonder-gezag')
          and access.age_on(d.born_on, access.today()) >= 18 then 'meerderjarig'
        else 'afgeschermd' end,
      regie.name, regie.organisation, regie.phone
    from access.present p
    join dossier d on d.id = p.dossier_id and d.closed_on is null
    left join lateral (
      select r.given_name || ' ' || r.family_name as name, o.name as organisation, o.phone
      from regisseur_appointment a
      join participation seat on seat.dossier_id = a.dossier_id and seat.id = a.participation_id
      join person r on r.id = seat.person_id
      -- Of a regisseur of the family nothing is told to who sees nothing.
      join organisation o on o.id = seat.organisation_id
      where a.dossier_id = p.dossier_id and a.kind = 'regisseur' and a.ends_at is null) regie on true
    where p.person_id = access.person_id() and p.organisation_id is null
      and not exists (select from access.basis b where b.dossier_id = p.dossier_id and b.person_id = p.person_id
        and b.section = 'child' and b.refused is null);
end $$;

-- The day on which somebody reaches an age; born on 29 February: 1 March in other years, as access.age_on counts.
create function access.birthday_on(born date, years integer) returns date language sql immutable parallel safe
  as $$ select there + case when extract(day from born) > extract(day from there) then 1 else 0 end
    from (select (born + make_interval(years => years))::date as there) as moved $$;

create index dossier_born_on on dossier (born_on) where closed_on is null;

-- Birthdays that change rights: to announce a month before, to tell on the day. Each once; the event says it was done.
create function access.birthdays_to_tell() returns table (dossier_id uuid, age integer, birthday date, reached boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select d.id, years, day, access.today() >= day
  from unnest(array[12, 16, 18]) as years
  join dossier d on d.closed_on is null
    and d.born_on between (access.today() - make_interval(years => years))::date - 32
      and (access.today() - make_interval(years => years) + interval '1 month')::date + 2
  cross join lateral access.birthday_on(d.born_on, years) as day
  where (access.today() >= day - interval '1 month' and access.today() < day)
    or (access.today() between day and day + 30 and d.opened_at < day)
$$;

-- Whom a birthday concerns: the child, the parents and guardians, who leads; and whether they see the dossier today.
create function access.concerned_by_birthday(dossier uuid) returns table (person_id uuid, may_read boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct p.person_id, exists (select from access.basis b where b.dossier_id = p.dossier_id
      and b.person_id = p.person_id and b.section = 'child' and b.refused is null)
  from access.present p
  where p.dossier_id = dossier and p.role <> 'gezag-onbeslist'
    and (p.seat_role in ('kind', 'ouder', 'voogd', 'ouder-zonder-gezag', 'stiefouder')
      or access.leads_now(dossier, p.participation_id, null, array['regisseur', 'plaatsvervanger']))
$$;
revoke all on function access.birthdays_to_tell(), access.concerned_by_birthday(uuid) from public;
grant execute on function access.birthdays_to_tell(), access.concerned_by_birthday(uuid) to eenplan_system;

grant select (dossier_id, kind, data), insert on event to eenplan_system;
create policy system_knows_birthdays on event for select to eenplan_system
  using (kind in ('birthday-announced', 'birthday-reached'));
create policy system_tells_birthdays on event for insert to eenplan_system
  with check (kind in ('birthday-announced', 'birthday-reached') and actor_kind = 'system' and actor_person_id is null);

-- A closed dossier is read, not written, whatever somebody's rights are; only opening it again changes it. What
-- protects somebody goes on: withdrawing, ending a machtiging, withholding, and the rights of AVG 12 to 21. It holds
-- for what people do themselves; what the functions of this schema do (settle, destroy) they answer for.
create function access.only_while_open() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from dossier d where d.id = coalesce(new.dossier_id, old.dossier_id) and d.closed_on is not null) then
    raise exception 'dossier-closed' using errcode = 'EP020';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;

create function access.only_reopening() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  reopened dossier := old;
begin
  reopened.closed_on := null;
  reopened.closed_reason := null;
  if old.closed_on is not null and new is distinct from reopened then
    raise exception 'dossier-closed' using errcode = 'EP020';
  end if;
  -- Terms of retention start at the closing: nobody makes them end today by closing in the past.
  if old.closed_on is null and new.closed_on < access.today() - 31 then
    raise exception 'closed-too-long-ago' using errcode = 'EP051';
  end if;
  return new;
end $$;
create trigger aa_only_reopening before update on dossier for each row
  when (current_user = 'eenplan_person') execute function access.only_reopening();

-- The first of the triggers, by its name: what is closed is said before anything else is wrong.
create procedure access.rests_when_closed(target text, deeds text default 'insert or update or delete') language plpgsql as $$
begin
  execute format('create trigger aa_only_while_open before %s on %I for each row
    when (current_user = ''eenplan_person'') execute function access.only_while_open()', deeds, target);
end $$;
do $$
declare
  target text;
begin
  foreach target in array array['participation', 'guardian', 'regisseur_appointment', 'situation', 'family_note',
    'important_person', 'career_entry', 'analysis', 'considered_option', 'need', 'perspective', 'support_level',
    'route_decision', 'goal', 'goal_score', 'activity', 'return_scenario', 'approach_card', 'approval',
    'agreement'] loop
    call access.rests_when_closed(target);
  end loop;
end $$;
-- The paper of what was agreed is made by a job, perhaps after the dossier was closed; it adds nothing to the plan.
call access.rests_when_closed('plan', 'insert or delete');
create trigger aa_only_while_open_change before update on plan for each row
  when (current_user = 'eenplan_person' and new.pdf_file_id is not distinct from old.pdf_file_id)
  execute function access.only_while_open();
create trigger aa_only_while_open before insert or update on file for each row
  when (current_user = 'eenplan_person' and new.purpose <> 'plan-pdf') execute function access.only_while_open();
call access.rests_when_closed('consent', 'insert');
call access.rests_when_closed('machtiging', 'insert');
create trigger aa_only_while_open before insert on consent_answer for each row
  when (current_user = 'eenplan_person' and new.answer <> 'withdrawn') execute function access.only_while_open();
