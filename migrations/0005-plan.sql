-- Files, and the plan: one row per version; what was agreed never changes again.

create table file (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  bytes bytea not null,
  purpose text not null check (purpose in ('plan-pdf', 'paper-approval', 'evidence')),
  created_by uuid not null references person (id),
  created_at timestamptz not null,
  primary key (dossier_id, id)
);
alter table file alter column bytes set storage external;

create table plan (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  number integer not null check (number > 0),
  status text not null check (status in ('draft', 'proposed', 'agreed', 'in-force', 'replaced')),
  starts_on date,
  ends_on date,
  extends_plan_id uuid,
  extension_grounds text,
  outlook_destination text,
  outlook_grounds text,
  outlook_helping text,
  outlook_hindering text,
  return_aim text,
  return_place text,
  return_expected_on date,
  next_step text,
  evaluation_on date,
  created_by uuid not null references person (id),
  created_at timestamptz not null,
  proposed_at timestamptz,
  agreed_at timestamptz,
  in_force_at timestamptz,
  replaced_at timestamptz,
  canonical jsonb,
  canonical_text text,
  canonical_sha256 text,
  pdf_file_id uuid,
  pdf_sha256 text,
  primary key (dossier_id, id),
  unique (dossier_id, number),
  check (ends_on >= starts_on),
  foreign key (dossier_id, extends_plan_id) references plan (dossier_id, id),
  foreign key (dossier_id, pdf_file_id) references file (dossier_id, id)
);
create unique index plan_one_open on plan (dossier_id) where status in ('draft', 'proposed', 'agreed');
create unique index plan_one_in_force on plan (dossier_id) where status = 'in-force';

-- `origin_id` is the same goal through all versions of the plan.
create table goal (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  plan_id uuid not null,
  origin_id uuid not null,
  position integer not null,
  domain text not null check (domain in ('school', 'gezin', 'vrije-tijd')),
  title text not null,
  child_words text,
  step_minus_2 text not null,
  step_minus_1 text not null,
  step_0 text not null,
  step_plus_1 text not null,
  step_plus_2 text not null,
  status text not null check (status in ('active', 'ended')),
  ended_reason text check (ended_reason in (
    'bereikt', 'niet-meer-nodig', 'niet-haalbaar', 'geen-aanbod-beschikbaar', 'op-verzoek-van-het-gezin', 'vervangen')),
  ended_note text,
  created_by uuid not null references person (id),
  primary key (dossier_id, id),
  unique (dossier_id, plan_id, origin_id),
  foreign key (dossier_id, plan_id) references plan (dossier_id, id),
  check ((status = 'ended') = (ended_reason is not null))
);

-- How far it is, apart from whether the goal still stands. Scores belong to the goal through all versions.
create table goal_score (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  goal_origin_id uuid not null,
  score integer not null check (score between -2 and 2),
  note text,
  scored_on date not null,
  scored_by uuid not null references person (id),
  primary key (dossier_id, id)
);
create index goal_score_goal on goal_score (dossier_id, goal_origin_id, scored_on desc);

create table activity (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  plan_id uuid not null,
  origin_id uuid not null,
  goal_id uuid not null,
  position integer not null,
  what text not null,
  kind text not null check (kind in ('onderwijs', 'ondersteuning', 'zorg', 'vrije-tijd', 'thuis')),
  performer_participation_id uuid not null,
  place text not null check (place in (
    'school', 'thuis', 'zorgboerderij', 'kinderdagcentrum', 'kantoor', 'online', 'elders')),
  place_name text,
  frequency text not null,
  minutes_per_week integer not null check (minutes_per_week between 0 and 10080),
  form text not null check (form in ('individueel', 'groep')),
  starts_on date not null,
  ends_on date not null,
  methods text,
  material text,
  payer text not null check (payer in (
    'nog-niet-bekend', 'school', 'samenwerkingsverband', 'gemeente-jeugdwet', 'gemeente-wmo', 'zorgverzekering',
    'wlz', 'leerlingenvervoer', 'uwv', 'ouders', 'experiment', 'geen-kosten')),
  decision_number text,
  created_by uuid not null references person (id),
  primary key (dossier_id, id),
  unique (dossier_id, plan_id, origin_id),
  check (ends_on >= starts_on),
  foreign key (dossier_id, plan_id) references plan (dossier_id, id),
  foreign key (dossier_id, goal_id) references goal (dossier_id, id),
  foreign key (dossier_id, performer_participation_id) references participation (dossier_id, id)
);

create table return_scenario (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  plan_id uuid not null,
  direction text not null check (direction in ('terugkeer', 'doorverwijzing')),
  plan_a text not null,
  plan_b text not null,
  relapse text not null,
  caller_participation_id uuid not null,
  calls_when text not null,
  aftercare text not null,
  created_by uuid not null references person (id),
  primary key (dossier_id, id),
  unique (dossier_id, plan_id),
  foreign key (dossier_id, plan_id) references plan (dossier_id, id),
  foreign key (dossier_id, caller_participation_id) references participation (dossier_id, id)
);

create table approach_card (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  plan_id uuid not null,
  calms text not null,
  triggers text not null,
  never text not null,
  own_words text,
  created_by uuid not null references person (id),
  primary key (dossier_id, id),
  unique (dossier_id, plan_id),
  foreign key (dossier_id, plan_id) references plan (dossier_id, id)
);

-- Who is asked to say yes to which part, decided by rules when the plan is proposed, and what they said.
create table approval (
  dossier_id uuid not null references dossier (id),
  id uuid not null,
  plan_id uuid not null,
  part text not null check (part in ('handelingsdeel', 'jeugdhulp', 'eigen-activiteiten', 'hele-plan')),
  participation_id uuid not null,
  capacity text not null check (capacity in ('ouder', 'jeugdige', 'partner')),
  decides boolean not null,
  rule_id text not null,
  answer text check (answer in ('agreed', 'disagreed')),
  reason text,
  via text check (via in ('signed-in', 'paper')),
  paper_file_id uuid,
  answered_at timestamptz,
  answered_by uuid references person (id),
  primary key (dossier_id, id),
  unique (dossier_id, plan_id, part, participation_id),
  foreign key (dossier_id, plan_id) references plan (dossier_id, id),
  foreign key (dossier_id, participation_id) references participation (dossier_id, id),
  foreign key (dossier_id, paper_file_id) references file (dossier_id, id),
  check (answer is distinct from 'disagreed' or reason is not null),
  check (via is distinct from 'paper' or paper_file_id is not null)
);
create index approval_participation on approval (dossier_id, participation_id);

-- Parts of a plan change only while that version is a draft. Whoever asks, and by whatever path. The share
-- lock makes it wait for somebody who is proposing the version at this very moment.
create function access.only_in_draft() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  row_now record := case tg_op when 'DELETE' then old else new end;
begin
  -- The term of retention is over (access.destroy, 0011).
  if tg_op = 'DELETE' and access.person_id() is null and current_setting('eenplan.destroying', true) = old.dossier_id::text then
    return old;
  end if;
  perform from plan p where p.dossier_id = row_now.dossier_id and p.id = row_now.plan_id and p.status = 'draft' for share;
  if not found then
    raise exception 'plan-not-draft' using errcode = 'EP001';
  end if;
  return row_now;
end $$;
create trigger only_in_draft before insert or update or delete on goal for each row execute function access.only_in_draft();
create trigger only_in_draft before insert or update or delete on activity for each row execute function access.only_in_draft();
create trigger only_in_draft before insert or update or delete on return_scenario for each row execute function access.only_in_draft();
create trigger only_in_draft before insert or update or delete on approach_card for each row execute function access.only_in_draft();

-- A version moves on, never back once agreed, and what was agreed keeps its bytes.
create function access.plan_moves_on() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  status_order constant text[] := array['draft', 'proposed', 'agreed', 'in-force', 'replaced'];
  was constant integer := array_position(status_order, old.status);
  becomes constant integer := array_position(status_order, new.status);
begin
  if becomes not in (was, was + 1) and not (old.status = 'proposed' and new.status = 'draft') then
    raise exception 'plan-moves-on' using errcode = 'EP002';
  end if;
  if old.status = 'proposed' and new.status = 'agreed' and exists (
      select from approval a where a.dossier_id = new.dossier_id and a.plan_id = new.id
        and a.decides and a.answer is distinct from 'agreed') then
    raise exception 'plan-waits-for-answers' using errcode = 'EP004';
  end if;
  if old.status <> 'draft' and (to_jsonb(new) - array['status', 'proposed_at', 'agreed_at', 'in_force_at', 'replaced_at',
      'canonical', 'canonical_text', 'canonical_sha256', 'pdf_file_id', 'pdf_sha256'])
      is distinct from (to_jsonb(old) - array['status', 'proposed_at', 'agreed_at', 'in_force_at', 'replaced_at',
      'canonical', 'canonical_text', 'canonical_sha256', 'pdf_file_id', 'pdf_sha256']) then
    raise exception 'plan-not-draft' using errcode = 'EP001';
  end if;
  if old.canonical_sha256 is not null and new.status <> 'draft'
      and (new.canonical_text, new.canonical_sha256, new.canonical) is distinct from (old.canonical_text, old.canonical_sha256, old.canonical) then
    raise exception 'plan-frozen' using errcode = 'EP003';
  end if;
  if old.pdf_file_id is not null and (new.pdf_file_id, new.pdf_sha256) is distinct from (old.pdf_file_id, old.pdf_sha256) then
    raise exception 'plan-frozen' using errcode = 'EP003';
  end if;
  return new;
end $$;
create trigger plan_moves_on before update on plan for each row execute function access.plan_moves_on();

-- An answer belongs to the version that lies before everybody, and is given once.
create function access.only_while_proposed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.answer is not null then
    raise exception 'answer-given' using errcode = 'EP005';
  end if;
  if not exists (select from plan p where p.dossier_id = new.dossier_id and p.id = new.plan_id and p.status = 'proposed') then
    raise exception 'plan-not-proposed' using errcode = 'EP006';
  end if;
  return new;
end $$;
create trigger only_while_proposed before update on approval for each row execute function access.only_while_proposed();

-- Who is asked is decided while a version is being proposed; after that nobody comes in or goes out.
create function access.asked_before_agreed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  row_now record := case tg_op when 'DELETE' then old else new end;
begin
  -- The term of retention is over (access.destroy, 0011).
  if tg_op = 'DELETE' and access.person_id() is null and current_setting('eenplan.destroying', true) = old.dossier_id::text then
    return old;
  end if;
  if not exists (select from plan p where p.dossier_id = row_now.dossier_id and p.id = row_now.plan_id
      and p.status in ('draft', 'proposed')) then
    raise exception 'plan-frozen' using errcode = 'EP003';
  end if;
  return row_now;
end $$;
create trigger asked_before_agreed before insert or delete on approval for each row execute function access.asked_before_agreed();

call access.guard('file', 'documents', '');
call access.guard('plan', 'plan', 'status, starts_on, ends_on, extension_grounds, outlook_destination, outlook_grounds,
  outlook_helping, outlook_hindering, return_aim, return_place, return_expected_on, next_step, evaluation_on,
  proposed_at, agreed_at, in_force_at, replaced_at, canonical, canonical_text, canonical_sha256, pdf_file_id, pdf_sha256');
call access.guard('goal', 'plan', 'position, domain, title, child_words, step_minus_2, step_minus_1, step_0, step_plus_1,
  step_plus_2, status, ended_reason, ended_note');
call access.guard('goal_score', 'plan', '');
call access.guard('activity', 'plan', 'goal_id, position, what, kind, performer_participation_id, place, place_name, frequency,
  minutes_per_week, form, starts_on, ends_on, methods, material, payer, decision_number');
call access.guard('return_scenario', 'plan', 'direction, plan_a, plan_b, relapse, caller_participation_id, calls_when, aftercare');
call access.guard('approach_card', 'approach', 'calms, triggers, never, own_words');
call access.guard('approval', 'plan', 'answer, reason, via, paper_file_id, answered_at, answered_by');

grant delete on goal, activity, approval to eenplan_person;
create policy section_remove on goal for delete to eenplan_person using (access.may(dossier_id, 'plan', 'write'));
create policy section_remove on activity for delete to eenplan_person using (access.may(dossier_id, 'plan', 'write'));
create policy section_remove on approval for delete to eenplan_person using (access.may(dossier_id, 'plan', 'write'));
create policy access_functions_read on plan for select to eenplan_owner using (true);
create policy access_functions_lock on plan for update to eenplan_owner using (true);
create policy access_functions_read on approval for select to eenplan_owner using (true);

-- An answer is given by the person who is asked; on paper by who may write the plan, with the scan.
drop policy section_change on approval;
create policy own_answer on approval for update to eenplan_person
  using (access.is_me(dossier_id, participation_id))
  with check (access.is_me(dossier_id, participation_id) and via = 'signed-in' and answered_by = access.person_id());
create policy paper_answer on approval for update to eenplan_person
  using (access.may(dossier_id, 'plan', 'write'))
  with check (access.may(dossier_id, 'plan', 'write') and via = 'paper' and answered_by = access.person_id());
create policy asked_without_answer on approval as restrictive for insert to eenplan_person with check (answer is null);

create policy in_own_name on file as restrictive for insert to eenplan_person with check (created_by = access.person_id());

-- The paper of a plan holds more than the plan itself: the child's words, the approach card, the reason why.
create policy plan_pdf_read on file for select to eenplan_person
  using (purpose = 'plan-pdf' and access.may(dossier_id, 'plan', 'read') and access.may(dossier_id, 'approach', 'read')
    and access.may(dossier_id, 'needs', 'read') and access.may(dossier_id, 'school', 'read'));
create policy paper_approval_read on file for select to eenplan_person
  using (purpose = 'paper-approval' and access.may(dossier_id, 'plan', 'write'));
-- Who writes the plan keeps its paper and the papers with a signature, also without a hand in other documents.
create policy plan_papers_write on file for insert to eenplan_person
  with check (purpose in ('plan-pdf', 'paper-approval') and created_by = access.person_id() and access.may(dossier_id, 'plan', 'write'));

-- A new version takes the approach card along as it was, also by somebody who may only read the card.
create policy card_carried_over on approach_card for insert to eenplan_person with check (
  access.may(dossier_id, 'plan', 'write') and access.may(dossier_id, 'approach', 'read')
  and exists (select from approach_card former where former.dossier_id = approach_card.dossier_id
    and (former.calms, former.triggers, former.never, former.own_words)
      is not distinct from (approach_card.calms, approach_card.triggers, approach_card.never, approach_card.own_words)));

-- Which version the approach card of today belongs to. Who drives the child reads no plan, only the card.
create function access.plan_of_now(dossier uuid) returns uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select p.id from plan p
    where p.dossier_id = dossier and p.status <> 'replaced' and access.may(dossier, 'approach', 'read')
    order by p.status = 'in-force' desc limit 1);
end $$;
