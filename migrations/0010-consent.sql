-- Consent as a family answers it: also for less than was asked, also on paper. And: an open page hears of a change.

-- `sections` is what counts (access.basis reads it); `asked_sections` stays what was asked.
alter table consent add column asked_sections text[] not null default '{}';
create function access.consent_begins() returns trigger language plpgsql as $$
begin
  new.asked_sections := new.sections;
  return new;
end $$;
create trigger begins before insert on consent for each row execute function access.consent_begins();

-- "Yes, but not everything": the sections that this answer allows. Absent: all that was asked.
alter table consent_answer add column sections text[] check (cardinality(sections) > 0);
alter table consent_answer add constraint only_a_yes_chooses check (sections is null or answer = 'given');

-- An answer decides over its consent in the same statement. What counts is what everybody who decides allows; in
-- force it can only become less. Who decides depends on what is left: without care a child of twelve is not asked.
create function access.settle_consent() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked consent;
  allowed text[];
  next_status text;
begin
  select * into asked from consent c where c.dossier_id = new.dossier_id and c.id = new.consent_id for update;
  if asked.status = 'withdrawn' then raise exception 'consent-withdrawn' using errcode = 'EP007'; end if;
  if new.answer = 'withdrawn' and asked.status <> 'in-force' then
    raise exception 'consent-not-in-force' using errcode = 'EP008';
  end if;
  if asked.status = 'in-force' and new.answer in ('refused', 'not-now') then
    raise exception 'consent-given' using errcode = 'EP010';
  end if;
  if not (case new.answer when 'withdrawn' then access.may_withdraw(new.dossier_id, asked.sections, new.participation_id)
      else exists (select from access.who_decides(new.dossier_id, asked.asked_sections) w where w.participation_id = new.participation_id) end) then
    raise exception 'no-say-here' using errcode = 'EP009';
  end if;
  -- A paper never overrules what somebody answered themselves, and nobody brings in the paper for their own organisation.
  if new.via = 'paper' and new.answer = 'given' and (asked.organisation_id = any (access.my_organisations())
      or exists (select from consent_answer a where a.dossier_id = new.dossier_id and a.consent_id = new.consent_id
        and a.participation_id = new.participation_id and a.id <> new.id and a.via = 'signed-in' and a.answer = 'refused')) then
    raise exception 'paper-not-by-you' using errcode = 'EP052';
  end if;
  allowed := access.allowed_sections(asked, new);
  next_status := case
    when new.answer = 'withdrawn' then 'withdrawn'
    when asked.status = 'in-force' then 'in-force'
    when cardinality(allowed) = 0 or exists (select from access.newest_answers(asked.dossier_id, asked.id) n
      join access.who_decides(asked.dossier_id, asked.asked_sections) w on w.participation_id = n.participation_id
      where n.answer = 'refused') then 'refused'
    when not exists (select from access.who_decides(asked.dossier_id, allowed) w where w.participation_id is null
      or not exists (select from access.newest_answers(asked.dossier_id, asked.id) n
        where n.participation_id = w.participation_id and n.answer = 'given')) then 'in-force'
    else 'asked' end;
  if next_status = 'in-force' and cardinality(allowed) = 0 then
    raise exception 'consent-given' using errcode = 'EP010';
  end if;
  update consent c set settled_at = new.answered_at, status = next_status,
    sections = case when next_status = 'in-force' then allowed else c.sections end
  where c.dossier_id = new.dossier_id and c.id = new.consent_id;
  return new;
end $$;
create trigger settles after insert on consent_answer for each row execute function access.settle_consent();

-- In force: what counted and this answer still allows. Before: what every yes so far allows, in the order that was asked.
create function access.allowed_sections(asked consent, answered consent_answer) returns text[]
language sql stable as $$
  select coalesce(array_agg(one order by position), '{}')
  from unnest(case asked.status when 'in-force' then asked.sections else asked.asked_sections end)
    with ordinality as part (one, position)
  where case asked.status
    when 'in-force' then answered.sections is null or one = any (answered.sections)
    else not exists (
      select from (select distinct on (a.participation_id) a.answer, a.sections from consent_answer a
        where a.dossier_id = asked.dossier_id and a.consent_id = asked.id
        order by a.participation_id, a.answered_at desc, a.id desc) newest
      where newest.answer = 'given' and newest.sections is not null and one <> all (newest.sections)) end
$$;

-- Whom the clock speaks as: the regisseur, or somebody who decides when there is none.
create function access.consent_keeper(dossier uuid, consent_key uuid) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select w.person_id from consent c
  join access.way_in w on w.dossier_id = c.dossier_id and w.way in ('regie', 'seat')
  left join access.who_decides(c.dossier_id, c.sections) d on d.participation_id = w.participation_id
  where c.dossier_id = dossier and c.id = consent_key and (w.way = 'regie' or d.participation_id is not null)
  order by w.way, w.participation_id limit 1
$$;
revoke all on function access.consent_keeper(uuid, uuid) from public;
grant execute on function access.consent_keeper(uuid, uuid) to eenplan_system;

-- A paper with an answer belongs to who keeps the table, and to the one whose answer it is. Not to who reads documents:
-- what one parent wrote by hand may hold what the other parent must not know.
alter table file drop constraint file_purpose_check;
alter table file add constraint file_purpose_check
  check (purpose in ('plan-pdf', 'paper-approval', 'paper-consent', 'evidence'));
alter table consent_answer add foreign key (dossier_id, paper_file_id) references file (dossier_id, id);
create policy paper_consent_read on file for select to eenplan_person using (purpose = 'paper-consent');
create policy paper_consent_of_whom on file as restrictive for select to eenplan_person using (purpose <> 'paper-consent'
  or (access.may(dossier_id, 'people', 'write') and access.is_professional(access.person_id()))
  or exists (select from consent_answer a
    where a.dossier_id = file.dossier_id and a.paper_file_id = file.id and access.is_me(a.dossier_id, a.participation_id)));
create policy paper_consent_write on file for insert to eenplan_person with check (purpose = 'paper-consent'
  and created_by = access.person_id() and access.may(dossier_id, 'people', 'write'));
-- Not dated otherwise than now: the newest answer counts.
create policy answered_now on consent_answer as restrictive for insert to eenplan_person
  with check (answered_at = access.now());
-- A parent who leads the table does not answer for the other parent.
create policy paper_by_professional on consent_answer as restrictive for insert to eenplan_person
  with check (via <> 'paper' or access.is_professional(access.person_id()));

-- Every change that somebody may see on an open page is told, after its commit, by the key of the dossier and nothing
-- else. The page is then fetched again as its viewer; who lost a right is told the same, and finds less.
create function access.tell_open_pages() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_notify('eenplan_changed', new.dossier_id::text);
  return null;
end $$;
create trigger tells_open_pages after insert on event for each row execute function access.tell_open_pages();
create trigger tells_open_pages after insert or update on consent for each row execute function access.tell_open_pages();
create trigger tells_open_pages after insert or update on withholding for each row execute function access.tell_open_pages();
create trigger tells_open_pages after insert or update on participation for each row execute function access.tell_open_pages();
create trigger tells_open_pages after insert or update on machtiging for each row execute function access.tell_open_pages();
create trigger tells_open_pages after insert or update on guardian for each row execute function access.tell_open_pages();
create trigger tells_open_pages after insert or update on regisseur_appointment for each row execute function access.tell_open_pages();

-- A session that ended on purpose: its open pages stop listening.
create function access.tell_session_ended() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_notify('eenplan_session_ended', new.id::text);
  return null;
end $$;
create trigger tells_session_ended after update of ended_at on session for each row
  when (new.ended_at is not null) execute function access.tell_session_ended();

-- Leaving an organisation ends what somebody sees through it, on the pages that are open as well.
create function access.tell_pages_of_member() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_notify('eenplan_changed', p.dossier_id::text) from participation p
  where p.person_id = new.person_id and p.organisation_id = new.organisation_id;
  return null;
end $$;
create trigger tells_open_pages after update on membership for each row execute function access.tell_pages_of_member();
