-- Who exists: organisations, people, what they do where, and how they sign in.
-- The first lines set the pattern of every migration: a table, its comment, its policies, its grants.

create extension if not exists btree_gist;

create schema access;
grant usage on schema access to eenplan_person, eenplan_signing_in, eenplan_system;
grant usage on schema public to eenplan_person, eenplan_signing_in, eenplan_system;

-- The actor of a transaction. Set by one statement at its start (src/platform/db), never by a caller.
create function access.person_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('eenplan.person', true), '')::uuid $$;
create function access.today() returns date language sql stable parallel safe
  as $$ select nullif(current_setting('eenplan.today', true), '')::date $$;
create function access.now() returns timestamptz language sql stable parallel safe
  as $$ select nullif(current_setting('eenplan.now', true), '')::timestamptz $$;
-- What somebody who is not signed in holds in the hand: the hash of a session token, an address or an invitation.
create function access.sign_in_key() returns bytea language sql stable parallel safe
  as $$ select decode(nullif(current_setting('eenplan.key', true), ''), 'hex') $$;

-- Where law and practice are one: who may see what, which terms, which texts. An installation starts with one.
create table region (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  -- Whether a professional may open a dossier in an emergency without taking part in it, and for how long.
  break_glass boolean not null default false,
  break_glass_hours integer not null default 2 check (break_glass_hours between 1 and 24)
);
insert into region (id, name) values ('00000000-0000-7000-8000-000000000001', 'Onze regio');

create table organisation (
  id uuid primary key,
  -- Absent for what works in the whole country.
  region_id uuid references region (id) default '00000000-0000-7000-8000-000000000001',
  kind text not null check (kind in (
    'school', 'schoolbestuur', 'samenwerkingsverband', 'gemeente', 'leerplicht', 'jeugdteam',
    'zorgaanbieder', 'jeugdgezondheidszorg', 'onderwijsconsulenten', 'clientondersteuning',
    'zorgkantoor', 'zorgverzekeraar', 'gecertificeerde-instelling', 'leerlingenvervoer')),
  name text not null check (length(name) between 1 and 200),
  place text,
  phone text,
  created_at timestamptz not null
);

create table person (
  id uuid primary key,
  given_name text not null check (length(given_name) between 1 and 200),
  family_name text not null check (length(family_name) between 1 and 200),
  email text,
  phone text,
  locale text not null default 'nl' check (locale in ('nl', 'en')),
  created_by uuid references person (id),
  created_at timestamptz not null
);
create index person_email on person (lower(email));

create table membership (
  id uuid primary key,
  person_id uuid not null references person (id),
  organisation_id uuid not null references organisation (id),
  function text not null check (function in (
    'coordinator', 'intern-begeleider', 'leerkracht', 'schoolleider', 'swv-adviseur',
    'leerplichtambtenaar', 'jeugdconsulent', 'zorgbegeleider', 'onderwijsconsulent',
    'clientondersteuner', 'jeugdarts', 'jeugdbeschermer', 'vervoerder', 'betaler', 'privacyfunctionaris')),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  -- Over the keys as one text: over the columns themselves, the planner would also take this index to find
  -- rows by any one of them, and read all of it.
  constraint membership_once exclude using gist (
    (person_id::text || organisation_id::text || function) with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index membership_organisation on membership (organisation_id, function);
create index membership_person on membership (person_id);

create table account (
  person_id uuid primary key references person (id),
  email text not null,
  email_key bytea not null unique,
  password_hash text not null,
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  password_set_at timestamptz not null
);

create table invitation (
  token_hash bytea primary key,
  person_id uuid not null references person (id),
  email text not null,
  created_by uuid not null references person (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table session (
  id uuid primary key,
  token_hash bytea not null unique,
  -- The token before the last change: still good for a minute, for requests that were on their way.
  previous_token_hash bytea unique,
  rotated_at timestamptz not null,
  person_id uuid not null references person (id),
  csrf_token text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  absolute_until timestamptz not null,
  ended_at timestamptz
);
create index session_person on session (person_id) where ended_at is null;

-- How often a key (an address, a network) tried to sign in lately.
create table sign_in_throttle (
  key bytea primary key,
  window_started_at timestamptz not null,
  attempts integer not null
);

-- What happened to accounts and memberships; what happens in a dossier is in `event`.
create table identity_event (
  id uuid primary key,
  at timestamptz not null,
  kind text not null,
  actor_kind text not null,
  actor_person_id uuid,
  subject_id uuid not null,
  data jsonb not null default '{}'
);

create function access.is_professional(person uuid) returns boolean language plpgsql stable security definer
set search_path = public, pg_temp as $$
begin
  return exists (select from membership m where m.person_id = person
    and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today()));
end $$;

create function access.coordinates(organisation uuid) returns boolean language plpgsql stable security definer
set search_path = public, pg_temp as $$
begin
  return exists (select from membership m where m.person_id = access.person_id() and m.organisation_id = organisation
    and m.function = 'coordinator' and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today()));
end $$;

-- Where the actor works today: a seat that somebody holds for an organisation ends with the work there.
create function access.my_organisations() returns uuid[] language plpgsql stable security definer
set search_path = public, pg_temp as $$
begin
  return array(select m.organisation_id from membership m where m.person_id = access.person_id()
    and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today()));
end $$;

create function access.protects_privacy_at(organisation uuid) returns boolean language plpgsql stable security definer
set search_path = public, pg_temp as $$
begin
  return exists (select from membership m where m.person_id = access.person_id() and m.organisation_id = organisation
    and m.function = 'privacyfunctionaris' and m.starts_on <= access.today()
    and (m.ends_on is null or m.ends_on >= access.today()));
end $$;

alter table region enable row level security; alter table region force row level security;
alter table organisation enable row level security; alter table organisation force row level security;
alter table person enable row level security; alter table person force row level security;
alter table membership enable row level security; alter table membership force row level security;
alter table account enable row level security; alter table account force row level security;
alter table invitation enable row level security; alter table invitation force row level security;
alter table session enable row level security; alter table session force row level security;
alter table sign_in_throttle enable row level security; alter table sign_in_throttle force row level security;
alter table identity_event enable row level security; alter table identity_event force row level security;

-- The functions of schema access run as the owner and must see what they decide about.
create policy access_functions_read on membership for select to eenplan_owner using (true);
create policy access_functions_read on person for select to eenplan_owner using (true);

create policy access_functions_read on region for select to eenplan_owner using (true);
create policy access_functions_read on organisation for select to eenplan_owner using (true);

grant select on region to eenplan_person, eenplan_system;
create policy everybody_reads on region for select to eenplan_person using (access.person_id() is not null);
create policy system_reads on region for select to eenplan_system using (true);
grant insert, update (name, break_glass, break_glass_hours) on region to eenplan_system;
create policy system_adds on region for insert to eenplan_system with check (true);
create policy system_changes on region for update to eenplan_system using (true) with check (true);
grant select on organisation to eenplan_person, eenplan_system;
create policy everybody_reads on organisation for select to eenplan_person using (access.person_id() is not null);
create policy system_reads on organisation for select to eenplan_system using (true);
grant insert on organisation to eenplan_system;
create policy system_adds on organisation for insert to eenplan_system with check (true);
grant update (name, place, phone) on organisation to eenplan_person;
create policy coordinator_changes on organisation for update to eenplan_person
  using (access.coordinates(id)) with check (access.coordinates(id));

grant select on membership to eenplan_person, eenplan_system;
create policy professionals_read on membership for select to eenplan_person
  using (person_id = access.person_id() or access.is_professional(access.person_id()));
create policy system_reads on membership for select to eenplan_system using (true);
grant insert, update (ends_on) on membership to eenplan_person;
create policy coordinator_adds on membership for insert to eenplan_person with check (access.coordinates(organisation_id));
create policy coordinator_ends on membership for update to eenplan_person
  using (access.coordinates(organisation_id)) with check (access.coordinates(organisation_id));
grant insert on membership to eenplan_system;
create policy system_adds on membership for insert to eenplan_system with check (true);

-- person: its policies need participation and follow in 0002.
grant select, insert on person to eenplan_person, eenplan_system;
grant update (given_name, family_name, email, phone, locale) on person to eenplan_person;
create policy system_reads on person for select to eenplan_system using (true);
create policy system_adds on person for insert to eenplan_system with check (true);
create policy person_adds on person for insert to eenplan_person with check (created_by = access.person_id());
create policy self_changes on person for update to eenplan_person
  using (id = access.person_id()) with check (id = access.person_id());

grant select, insert on account to eenplan_signing_in;
create policy own_key_only on account for select to eenplan_signing_in using (
  email_key = access.sign_in_key()
  or person_id in (select i.person_id from invitation i where i.token_hash = access.sign_in_key())
  or person_id in (select s.person_id from session s));
create policy invited_adds on account for insert to eenplan_signing_in with check (
  person_id in (select i.person_id from invitation i where i.token_hash = access.sign_in_key()));
grant insert, select on account to eenplan_system;
create policy system_adds on account for insert to eenplan_system with check (true);
create policy system_reads on account for select to eenplan_system using (true);
grant select (person_id, email, password_hash), update (password_hash, password_set_at) on account to eenplan_person;
create policy self_reads on account for select to eenplan_person using (person_id = access.person_id());
create policy self_changes on account for update to eenplan_person
  using (person_id = access.person_id()) with check (person_id = access.person_id());

grant select, update (used_at) on invitation to eenplan_signing_in;
create policy own_key_only on invitation for select to eenplan_signing_in using (token_hash = access.sign_in_key());
create policy own_key_uses on invitation for update to eenplan_signing_in
  using (token_hash = access.sign_in_key()) with check (token_hash = access.sign_in_key());
grant insert on invitation to eenplan_person;
-- Whoever wrote somebody down invites them; an invitation to be somebody else would take over their place.
create policy person_adds on invitation for insert to eenplan_person with check (
  created_by = access.person_id()
  and person_id in (select p.id from person p where p.created_by = access.person_id()));

grant select, insert, update (last_seen_at, ended_at, token_hash, previous_token_hash, rotated_at) on session to eenplan_signing_in;
create policy own_key_only on session for select to eenplan_signing_in
  using (token_hash = access.sign_in_key() or previous_token_hash = access.sign_in_key());
create policy own_key_adds on session for insert to eenplan_signing_in with check (token_hash = access.sign_in_key());
create policy own_key_changes on session for update to eenplan_signing_in
  using (token_hash = access.sign_in_key() or previous_token_hash = access.sign_in_key()) with check (true);
grant select (id, person_id, created_at, last_seen_at, ended_at), update (ended_at) on session to eenplan_person;
create policy self_reads on session for select to eenplan_person using (person_id = access.person_id());
create policy self_ends on session for update to eenplan_person
  using (person_id = access.person_id()) with check (person_id = access.person_id());
grant insert on session to eenplan_system;
create policy demonstration_adds on session for insert to eenplan_system with check (true);
grant delete, select (id, absolute_until) on session to eenplan_system;
create policy system_clears on session for delete to eenplan_system using (true);
create policy system_reads on session for select to eenplan_system using (true);

grant select, insert, update on sign_in_throttle to eenplan_signing_in;
create policy own_key_only on sign_in_throttle for all to eenplan_signing_in
  using (key = access.sign_in_key()) with check (key = access.sign_in_key());
grant select, delete on sign_in_throttle to eenplan_system;
create policy system_clears on sign_in_throttle for all to eenplan_system using (true) with check (false);

create policy signing_in_reads_self on person for select to eenplan_signing_in using (
  id in (select s.person_id from session s) or id in (select a.person_id from account a)
  or id in (select i.person_id from invitation i));
grant select on person to eenplan_signing_in;

grant insert on identity_event to eenplan_person, eenplan_signing_in, eenplan_system;
create policy person_adds on identity_event for insert to eenplan_person
  with check (actor_kind = 'person' and actor_person_id = access.person_id());
create policy signing_in_adds on identity_event for insert to eenplan_signing_in with check (actor_kind = 'signing-in');
create policy system_adds on identity_event for insert to eenplan_system with check (actor_kind = 'system');
grant select on identity_event to eenplan_person;
create policy self_reads on identity_event for select to eenplan_person
  using (subject_id = access.person_id() or actor_person_id = access.person_id());
grant select (kind) on identity_event to eenplan_system;
create policy system_reads_kinds on identity_event for select to eenplan_system using (true);
