-- Agreements: what, one owner, not before, due. The owner answers; nobody else answers for them.

create table agreement (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  what text not null,
  owner_participation_id uuid not null,
  goal_origin_id uuid,
  not_before date,
  due_on date not null,
  status text not null check (status in ('asked', 'accepted', 'declined', 'done', 'cancelled')),
  answered_at timestamptz,
  declined_reason text,
  done_at timestamptz,
  evidence text,
  evidence_file_id uuid,
  cancelled_reason text,
  made_by uuid not null references person (id),
  made_at timestamptz not null,
  primary key (dossier_id, id),
  foreign key (dossier_id, owner_participation_id) references participation (dossier_id, id),
  foreign key (dossier_id, evidence_file_id) references file (dossier_id, id),
  check (due_on >= not_before),
  check (status <> 'declined' or declined_reason is not null),
  check (status <> 'cancelled' or cancelled_reason is not null)
);
create index agreement_open on agreement (owner_participation_id, due_on) where status in ('asked', 'accepted');

call access.guard('agreement', 'agreements', 'what, owner_participation_id, goal_origin_id, not_before, due_on, status,
  answered_at, declined_reason, done_at, evidence, evidence_file_id, cancelled_reason');

-- Evidence belongs to the agreement: who may answer for agreements may add and read it.
create policy evidence_add on file for insert to eenplan_person
  with check (purpose = 'evidence' and created_by = access.person_id() and access.may(dossier_id, 'agreements', 'write'));
create policy evidence_read on file for select to eenplan_person
  using (purpose = 'evidence' and access.may(dossier_id, 'agreements', 'read'));

-- The owner answers. Whoever else may write can ask, change and call off, never answer for another; and
-- what was accepted is not changed behind the owner's back: the owner is asked anew.
-- Nobody acts when an administrator or a migration works; then only the checks of the table count.
create function access.agreement_begins() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if access.person_id() is null then
    return new;
  end if;
  if new.made_by <> access.person_id() or new.status not in ('asked', 'accepted')
      or (new.status = 'accepted' and not access.is_me(new.dossier_id, new.owner_participation_id)) then
    raise exception 'not-yours' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger agreement_begins before insert on agreement for each row execute function access.agreement_begins();

create function access.agreement_moves_on() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  says_something_else constant boolean := (new.what, new.owner_participation_id, new.not_before, new.due_on)
    is distinct from (old.what, old.owner_participation_id, old.not_before, old.due_on);
  next_statuses constant text[] := case old.status
    when 'asked' then array['asked', 'accepted', 'declined', 'cancelled']
    when 'accepted' then array['accepted', 'asked', 'done', 'cancelled']
    when 'declined' then array['asked', 'accepted', 'cancelled']
    else array[]::text[] end;
begin
  if access.person_id() is null then
    return new;
  end if;
  if new.status <> all (next_statuses)
      or (says_something_else and new.status not in ('asked', 'accepted')) then
    raise exception 'agreement-not-open' using errcode = 'EP011';
  end if;
  if (says_something_else or new.status <> old.status) and new.status in ('accepted', 'declined', 'done')
      and not access.is_me(new.dossier_id, new.owner_participation_id) then
    raise exception 'not-yours' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger agreement_moves_on before update on agreement for each row execute function access.agreement_moves_on();

-- Whom the clock reminds: the owner, or the regisseur when the owner has left the table.
create policy access_functions_read on agreement for select to eenplan_owner using (true);
create function access.agreement_keeper(dossier uuid, agreement_id uuid) returns table (person_id uuid, is_owner boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.person_id, p.id = a.owner_participation_id
  from agreement a
  join participation p on p.dossier_id = a.dossier_id and (p.id = a.owner_participation_id or p.id in (
    select r.participation_id from regisseur_appointment r
    where r.dossier_id = a.dossier_id and r.kind = 'regisseur' and r.ends_at is null))
  where a.dossier_id = dossier and a.id = agreement_id
    and p.starts_on <= access.today() and (p.ends_on is null or p.ends_on >= access.today())
    and (p.organisation_id is null or exists (
      select from membership m where m.person_id = p.person_id and m.organisation_id = p.organisation_id
        and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today())))
  order by p.id = a.owner_participation_id desc limit 1
$$;
revoke all on function access.agreement_keeper(uuid, uuid) from public;
grant execute on function access.agreement_keeper(uuid, uuid) to eenplan_system;
