-- What every domain uses: events, drafts, keys against doing a thing twice, mail.

-- Every change writes one event in its own transaction. The event is the timeline, the audit trail and the outbox.
create table event (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  at timestamptz not null,
  kind text not null,
  section text not null references section (key),
  actor_kind text not null check (actor_kind in ('person', 'job-as', 'system')),
  actor_person_id uuid,
  subject_id uuid not null,
  data jsonb not null default '{}',
  primary key (dossier_id, id)
);
create index event_at on event (dossier_id, at desc);

-- What a person typed and did not send yet, or could not send.
create table draft (
  person_id uuid not null references person (id),
  path text not null check (length(path) <= 500),
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (person_id, path)
);

-- One key per form that was shown: sent twice, it is done once, and the second answer is the first one's.
create table idempotency_key (
  person_id uuid not null references person (id),
  key uuid not null,
  location text,
  created_at timestamptz not null,
  primary key (person_id, key)
);
create index idempotency_key_created on idempotency_key (created_at);

-- A mail says what happened and where to look, never about whom.
create table mail (
  id uuid primary key,
  person_id uuid not null references person (id),
  kind text not null,
  link text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  failed_at timestamptz,
  attempts integer not null default 0
);
create index mail_created on mail (created_at desc);

alter table event enable row level security; alter table event force row level security;
alter table draft enable row level security; alter table draft force row level security;
alter table idempotency_key enable row level security; alter table idempotency_key force row level security;
alter table mail enable row level security; alter table mail force row level security;

grant select, insert on event to eenplan_person;
create policy section_read on event for select to eenplan_person using (access.may(dossier_id, section, 'read'));
create policy participant_adds on event for insert to eenplan_person with check (
  actor_person_id = access.person_id() and actor_kind in ('person', 'job-as')
  and access.may(dossier_id, section, 'read'));

grant select, insert, update, delete on draft to eenplan_person;
create policy self_only on draft for all to eenplan_person
  using (person_id = access.person_id()) with check (person_id = access.person_id());
-- A session ended while somebody typed: the text is kept for the person of that session.
grant select, insert, update on draft to eenplan_signing_in;
create policy own_session_keeps on draft for all to eenplan_signing_in
  using (person_id in (select s.person_id from session s))
  with check (person_id in (select s.person_id from session s));
grant delete, select on draft to eenplan_system;
create policy system_clears on draft for all to eenplan_system using (true) with check (false);

grant select, insert, update on idempotency_key to eenplan_person;
create policy self_only on idempotency_key for all to eenplan_person
  using (person_id = access.person_id()) with check (person_id = access.person_id());
grant delete, select on idempotency_key to eenplan_system;
create policy system_clears on idempotency_key for all to eenplan_system using (true) with check (false);

grant insert on mail to eenplan_person, eenplan_system;
create policy person_adds on mail for insert to eenplan_person with check (access.person_id() is not null);
create policy system_adds on mail for insert to eenplan_system with check (true);
grant select, update (sent_at, failed_at, attempts, link) on mail to eenplan_system;
create policy system_sends on mail for select to eenplan_system using (true);
create policy system_marks on mail for update to eenplan_system using (true) with check (true);

-- For the readiness page: whether the newest migration of this version is in the database.
create function access.newest_migration() returns text
language sql stable security definer set search_path = public, pg_temp
as $$ select max(name) from platform_migration $$;
grant usage on schema access to eenplan_app;
revoke all on function access.newest_migration() from public;
grant execute on function access.newest_migration() to eenplan_app, eenplan_system;
