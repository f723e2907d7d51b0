-- The outcome of all migrations. Written by `npm run db:generate`; do not change by hand.

create schema access authorization eenplan_owner;
grant usage on schema access to eenplan_app;
grant usage on schema access to eenplan_person;
grant usage on schema access to eenplan_signing_in;
grant usage on schema access to eenplan_system;

create schema public authorization pg_database_owner;
grant usage on schema public to public;
grant create, usage on schema public to eenplan_owner;
grant usage on schema public to eenplan_person;
grant usage on schema public to eenplan_signing_in;
grant usage on schema public to eenplan_system;

create extension btree_gist schema public;

create table public.account (
  person_id uuid not null,
  email text not null,
  email_key bytea not null,
  password_hash text not null,
  failed_attempts integer not null default 0,
  locked_until timestamp with time zone,
  password_set_at timestamp with time zone not null,
  constraint account_pkey PRIMARY KEY (person_id),
  constraint account_email_key_key UNIQUE (email_key),
  constraint account_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id)
);
alter table public.account enable row level security, force row level security;
create policy invited_adds on public.account as permissive for insert to eenplan_signing_in with check ((person_id IN ( SELECT i.person_id
   FROM public.invitation i
  WHERE (i.token_hash = access.sign_in_key()))));
create policy own_key_only on public.account as permissive for select to eenplan_signing_in using (((email_key = access.sign_in_key()) OR (person_id IN ( SELECT i.person_id
   FROM public.invitation i
  WHERE (i.token_hash = access.sign_in_key()))) OR (person_id IN ( SELECT s.person_id
   FROM public.session s))));
create policy self_changes on public.account as permissive for update to eenplan_person using ((person_id = access.person_id())) with check ((person_id = access.person_id()));
create policy self_reads on public.account as permissive for select to eenplan_person using ((person_id = access.person_id()));
create policy system_adds on public.account as permissive for insert to eenplan_system with check (true);
create policy system_reads on public.account as permissive for select to eenplan_system using (true);
grant insert, select on public.account to eenplan_signing_in;
grant insert, select on public.account to eenplan_system;
grant select (person_id, email, password_hash) on public.account to eenplan_person;
grant update (password_hash, password_set_at) on public.account to eenplan_person;

create table public.activity (
  dossier_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  origin_id uuid not null,
  goal_id uuid not null,
  "position" integer not null,
  what text not null,
  kind text not null,
  performer_participation_id uuid not null,
  place text not null,
  place_name text,
  frequency text not null,
  minutes_per_week integer not null,
  form text not null,
  starts_on date not null,
  ends_on date not null,
  methods text,
  material text,
  payer text not null,
  decision_number text,
  created_by uuid not null,
  constraint activity_pkey PRIMARY KEY (dossier_id, id),
  constraint activity_dossier_id_plan_id_origin_id_key UNIQUE (dossier_id, plan_id, origin_id),
  constraint activity_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.person(id),
  constraint activity_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint activity_dossier_id_goal_id_fkey FOREIGN KEY (dossier_id, goal_id) REFERENCES public.goal(dossier_id, id),
  constraint activity_dossier_id_performer_participation_id_fkey FOREIGN KEY (dossier_id, performer_participation_id) REFERENCES public.participation(dossier_id, id),
  constraint activity_dossier_id_plan_id_fkey FOREIGN KEY (dossier_id, plan_id) REFERENCES public.plan(dossier_id, id),
  constraint activity_check CHECK ((ends_on >= starts_on)),
  constraint activity_form_check CHECK ((form = ANY (ARRAY['individueel'::text, 'groep'::text]))),
  constraint activity_kind_check CHECK ((kind = ANY (ARRAY['onderwijs'::text, 'ondersteuning'::text, 'zorg'::text, 'vrije-tijd'::text, 'thuis'::text]))),
  constraint activity_minutes_per_week_check CHECK (((minutes_per_week >= 0) AND (minutes_per_week <= 10080))),
  constraint activity_payer_check CHECK ((payer = ANY (ARRAY['nog-niet-bekend'::text, 'school'::text, 'samenwerkingsverband'::text, 'gemeente-jeugdwet'::text, 'gemeente-wmo'::text, 'zorgverzekering'::text, 'wlz'::text, 'leerlingenvervoer'::text, 'uwv'::text, 'ouders'::text, 'experiment'::text, 'geen-kosten'::text]))),
  constraint activity_place_check CHECK ((place = ANY (ARRAY['school'::text, 'thuis'::text, 'zorgboerderij'::text, 'kinderdagcentrum'::text, 'kantoor'::text, 'online'::text, 'elders'::text])))
);
alter table public.activity enable row level security, force row level security;
create policy section_change on public.activity as permissive for update to eenplan_person using (access.may(dossier_id, 'plan'::text, 'write'::text)) with check (access.may(dossier_id, 'plan'::text, 'write'::text));
create policy section_read on public.activity as permissive for select to eenplan_person using (access.may(dossier_id, 'plan'::text, 'read'::text));
create policy section_remove on public.activity as permissive for delete to eenplan_person using (access.may(dossier_id, 'plan'::text, 'write'::text));
create policy section_write on public.activity as permissive for insert to eenplan_person with check (access.may(dossier_id, 'plan'::text, 'write'::text));
CREATE TRIGGER only_in_draft BEFORE INSERT OR DELETE OR UPDATE ON public.activity FOR EACH ROW EXECUTE FUNCTION access.only_in_draft();
grant delete, insert, select on public.activity to eenplan_person;
grant update (goal_id, "position", what, kind, performer_participation_id, place, place_name, frequency, minutes_per_week, form, starts_on, ends_on, methods, material, payer, decision_number) on public.activity to eenplan_person;

create table public.agreement (
  dossier_id uuid not null,
  id uuid not null,
  what text not null,
  owner_participation_id uuid not null,
  goal_origin_id uuid,
  not_before date,
  due_on date not null,
  status text not null,
  answered_at timestamp with time zone,
  declined_reason text,
  done_at timestamp with time zone,
  evidence text,
  evidence_file_id uuid,
  cancelled_reason text,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  constraint agreement_pkey PRIMARY KEY (dossier_id, id),
  constraint agreement_dossier_id_evidence_file_id_fkey FOREIGN KEY (dossier_id, evidence_file_id) REFERENCES public.file(dossier_id, id),
  constraint agreement_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint agreement_dossier_id_owner_participation_id_fkey FOREIGN KEY (dossier_id, owner_participation_id) REFERENCES public.participation(dossier_id, id),
  constraint agreement_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.person(id),
  constraint agreement_check CHECK ((due_on >= not_before)),
  constraint agreement_check1 CHECK (((status <> 'declined'::text) OR (declined_reason IS NOT NULL))),
  constraint agreement_check2 CHECK (((status <> 'cancelled'::text) OR (cancelled_reason IS NOT NULL))),
  constraint agreement_status_check CHECK ((status = ANY (ARRAY['asked'::text, 'accepted'::text, 'declined'::text, 'done'::text, 'cancelled'::text])))
);
CREATE INDEX agreement_open ON public.agreement USING btree (owner_participation_id, due_on) WHERE (status = ANY (ARRAY['asked'::text, 'accepted'::text]));
alter table public.agreement enable row level security, force row level security;
create policy access_functions_read on public.agreement as permissive for select to eenplan_owner using (true);
create policy section_change on public.agreement as permissive for update to eenplan_person using (access.may(dossier_id, 'agreements'::text, 'write'::text)) with check (access.may(dossier_id, 'agreements'::text, 'write'::text));
create policy section_read on public.agreement as permissive for select to eenplan_person using (access.may(dossier_id, 'agreements'::text, 'read'::text));
create policy section_write on public.agreement as permissive for insert to eenplan_person with check (access.may(dossier_id, 'agreements'::text, 'write'::text));
CREATE TRIGGER agreement_begins BEFORE INSERT ON public.agreement FOR EACH ROW EXECUTE FUNCTION access.agreement_begins();
CREATE TRIGGER agreement_moves_on BEFORE UPDATE ON public.agreement FOR EACH ROW EXECUTE FUNCTION access.agreement_moves_on();
grant insert, select on public.agreement to eenplan_person;
grant update (what, owner_participation_id, goal_origin_id, not_before, due_on, status, answered_at, declined_reason, done_at, evidence, evidence_file_id, cancelled_reason) on public.agreement to eenplan_person;

create table public.analysis (
  dossier_id uuid not null,
  id uuid not null,
  body text not null,
  source text not null,
  recorded_on date not null,
  recorded_by uuid not null,
  constraint analysis_pkey PRIMARY KEY (dossier_id, id),
  constraint analysis_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint analysis_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.person(id)
);
alter table public.analysis enable row level security, force row level security;
create policy section_read on public.analysis as permissive for select to eenplan_person using (access.may(dossier_id, 'school'::text, 'read'::text));
create policy section_write on public.analysis as permissive for insert to eenplan_person with check (access.may(dossier_id, 'school'::text, 'write'::text));
grant insert, select on public.analysis to eenplan_person;

create table public.approach_card (
  dossier_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  calms text not null,
  triggers text not null,
  never text not null,
  own_words text,
  created_by uuid not null,
  constraint approach_card_pkey PRIMARY KEY (dossier_id, id),
  constraint approach_card_dossier_id_plan_id_key UNIQUE (dossier_id, plan_id),
  constraint approach_card_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.person(id),
  constraint approach_card_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint approach_card_dossier_id_plan_id_fkey FOREIGN KEY (dossier_id, plan_id) REFERENCES public.plan(dossier_id, id)
);
alter table public.approach_card enable row level security, force row level security;
create policy card_carried_over on public.approach_card as permissive for insert to eenplan_person with check ((access.may(dossier_id, 'plan'::text, 'write'::text) AND access.may(dossier_id, 'approach'::text, 'read'::text) AND (EXISTS ( SELECT
   FROM public.approach_card former
  WHERE ((former.dossier_id = approach_card.dossier_id) AND (NOT ((((former.calms IS DISTINCT FROM approach_card.calms) OR (former.triggers IS DISTINCT FROM approach_card.triggers)) OR (former.never IS DISTINCT FROM approach_card.never)) OR (former.own_words IS DISTINCT FROM approach_card.own_words))))))));
create policy section_change on public.approach_card as permissive for update to eenplan_person using (access.may(dossier_id, 'approach'::text, 'write'::text)) with check (access.may(dossier_id, 'approach'::text, 'write'::text));
create policy section_read on public.approach_card as permissive for select to eenplan_person using (access.may(dossier_id, 'approach'::text, 'read'::text));
create policy section_write on public.approach_card as permissive for insert to eenplan_person with check (access.may(dossier_id, 'approach'::text, 'write'::text));
CREATE TRIGGER only_in_draft BEFORE INSERT OR DELETE OR UPDATE ON public.approach_card FOR EACH ROW EXECUTE FUNCTION access.only_in_draft();
grant insert, select on public.approach_card to eenplan_person;
grant update (calms, triggers, never, own_words) on public.approach_card to eenplan_person;

create table public.approval (
  dossier_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  part text not null,
  participation_id uuid not null,
  capacity text not null,
  decides boolean not null,
  rule_id text not null,
  answer text,
  reason text,
  via text,
  paper_file_id uuid,
  answered_at timestamp with time zone,
  answered_by uuid,
  constraint approval_pkey PRIMARY KEY (dossier_id, id),
  constraint approval_dossier_id_plan_id_part_participation_id_key UNIQUE (dossier_id, plan_id, part, participation_id),
  constraint approval_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.person(id),
  constraint approval_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint approval_dossier_id_paper_file_id_fkey FOREIGN KEY (dossier_id, paper_file_id) REFERENCES public.file(dossier_id, id),
  constraint approval_dossier_id_participation_id_fkey FOREIGN KEY (dossier_id, participation_id) REFERENCES public.participation(dossier_id, id),
  constraint approval_dossier_id_plan_id_fkey FOREIGN KEY (dossier_id, plan_id) REFERENCES public.plan(dossier_id, id),
  constraint approval_answer_check CHECK ((answer = ANY (ARRAY['agreed'::text, 'disagreed'::text]))),
  constraint approval_capacity_check CHECK ((capacity = ANY (ARRAY['ouder'::text, 'jeugdige'::text, 'partner'::text]))),
  constraint approval_check CHECK (((answer IS DISTINCT FROM 'disagreed'::text) OR (reason IS NOT NULL))),
  constraint approval_check1 CHECK (((via IS DISTINCT FROM 'paper'::text) OR (paper_file_id IS NOT NULL))),
  constraint approval_part_check CHECK ((part = ANY (ARRAY['handelingsdeel'::text, 'jeugdhulp'::text, 'eigen-activiteiten'::text, 'hele-plan'::text]))),
  constraint approval_via_check CHECK ((via = ANY (ARRAY['signed-in'::text, 'paper'::text])))
);
CREATE INDEX approval_participation ON public.approval USING btree (dossier_id, participation_id);
alter table public.approval enable row level security, force row level security;
create policy access_functions_read on public.approval as permissive for select to eenplan_owner using (true);
create policy asked_without_answer on public.approval as restrictive for insert to eenplan_person with check ((answer IS NULL));
create policy own_answer on public.approval as permissive for update to eenplan_person using (access.is_me(dossier_id, participation_id)) with check ((access.is_me(dossier_id, participation_id) AND (via = 'signed-in'::text) AND (answered_by = access.person_id())));
create policy paper_answer on public.approval as permissive for update to eenplan_person using (access.may(dossier_id, 'plan'::text, 'write'::text)) with check ((access.may(dossier_id, 'plan'::text, 'write'::text) AND (via = 'paper'::text) AND (answered_by = access.person_id())));
create policy section_read on public.approval as permissive for select to eenplan_person using (access.may(dossier_id, 'plan'::text, 'read'::text));
create policy section_remove on public.approval as permissive for delete to eenplan_person using (access.may(dossier_id, 'plan'::text, 'write'::text));
create policy section_write on public.approval as permissive for insert to eenplan_person with check (access.may(dossier_id, 'plan'::text, 'write'::text));
CREATE TRIGGER asked_before_agreed BEFORE INSERT OR DELETE ON public.approval FOR EACH ROW EXECUTE FUNCTION access.asked_before_agreed();
CREATE TRIGGER only_while_proposed BEFORE UPDATE ON public.approval FOR EACH ROW EXECUTE FUNCTION access.only_while_proposed();
grant delete, insert, select on public.approval to eenplan_person;
grant update (answer, reason, via, paper_file_id, answered_at, answered_by) on public.approval to eenplan_person;

create table public.career_entry (
  dossier_id uuid not null,
  id uuid not null,
  kind text not null,
  what text not null,
  where_at text,
  starts_on date not null,
  ends_on date,
  effect text not null,
  effect_note text,
  source text not null,
  recorded_on date not null,
  recorded_by uuid not null,
  constraint career_entry_pkey PRIMARY KEY (dossier_id, id),
  constraint career_entry_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint career_entry_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.person(id),
  constraint career_entry_check CHECK ((ends_on >= starts_on)),
  constraint career_entry_effect_check CHECK ((effect = ANY (ARRAY['hielp'::text, 'hielp-deels'::text, 'hielp-niet'::text, 'onbekend'::text]))),
  constraint career_entry_kind_check CHECK ((kind = ANY (ARRAY['school'::text, 'overgang'::text, 'schorsing-of-verwijdering'::text, 'hulp'::text, 'thuis'::text])))
);
alter table public.career_entry enable row level security, force row level security;
create policy section_change on public.career_entry as permissive for update to eenplan_person using (access.may(dossier_id, 'school'::text, 'write'::text)) with check (access.may(dossier_id, 'school'::text, 'write'::text));
create policy section_read on public.career_entry as permissive for select to eenplan_person using (access.may(dossier_id, 'school'::text, 'read'::text));
create policy section_write on public.career_entry as permissive for insert to eenplan_person with check (access.may(dossier_id, 'school'::text, 'write'::text));
grant insert, select on public.career_entry to eenplan_person;
grant update (what, where_at, starts_on, ends_on, effect, effect_note, source) on public.career_entry to eenplan_person;

create table public.consent (
  dossier_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  purpose text not null,
  sections text[] not null,
  why text not null,
  starts_on date not null,
  ends_on date not null,
  status text not null default 'asked'::text,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  constraint consent_pkey PRIMARY KEY (dossier_id, id),
  constraint consent_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.person(id),
  constraint consent_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint consent_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id),
  constraint consent_check CHECK ((ends_on >= starts_on)),
  constraint consent_purpose_check CHECK ((purpose = ANY (ARRAY['meedenken'::text, 'hulp-geven'::text, 'vervoer'::text, 'betalen'::text, 'bemiddelen'::text, 'onderzoek'::text]))),
  constraint consent_sections_check CHECK ((cardinality(sections) > 0)),
  constraint consent_status_check CHECK ((status = ANY (ARRAY['asked'::text, 'in-force'::text, 'refused'::text, 'withdrawn'::text]))),
  constraint consent_why_check CHECK ((why <> ''::text))
);
CREATE INDEX consent_organisation ON public.consent USING btree (dossier_id, organisation_id) INCLUDE (status, starts_on, ends_on);
alter table public.consent enable row level security, force row level security;
create policy access_functions_read on public.consent as permissive for select to eenplan_owner using (true);
create policy access_functions_settle on public.consent as permissive for update to eenplan_owner using (true) with check (true);
create policy section_read on public.consent as permissive for select to eenplan_person using (access.may(dossier_id, 'people'::text, 'read'::text));
create policy section_write on public.consent as permissive for insert to eenplan_person with check (((asked_by = access.person_id()) AND access.may(dossier_id, 'people'::text, 'write'::text)));
grant select on public.consent to eenplan_person;
grant insert (dossier_id, id, organisation_id, purpose, sections, why, starts_on, ends_on, asked_by, asked_at) on public.consent to eenplan_person;

create table public.consent_answer (
  dossier_id uuid not null,
  id uuid not null,
  consent_id uuid not null,
  participation_id uuid not null,
  answer text not null,
  via text not null,
  paper_file_id uuid,
  reason text not null default ''::text,
  answered_by uuid not null,
  answered_at timestamp with time zone not null,
  constraint consent_answer_pkey PRIMARY KEY (dossier_id, id),
  constraint consent_answer_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.person(id),
  constraint consent_answer_dossier_id_consent_id_fkey FOREIGN KEY (dossier_id, consent_id) REFERENCES public.consent(dossier_id, id),
  constraint consent_answer_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint consent_answer_dossier_id_participation_id_fkey FOREIGN KEY (dossier_id, participation_id) REFERENCES public.participation(dossier_id, id),
  constraint consent_answer_answer_check CHECK ((answer = ANY (ARRAY['given'::text, 'refused'::text, 'not-now'::text, 'withdrawn'::text]))),
  constraint consent_answer_via_check CHECK ((via = ANY (ARRAY['signed-in'::text, 'paper'::text]))),
  constraint paper_has_scan CHECK (((via = 'paper'::text) = (paper_file_id IS NOT NULL)))
);
CREATE INDEX consent_answer_consent ON public.consent_answer USING btree (dossier_id, consent_id, answered_at DESC);
alter table public.consent_answer enable row level security, force row level security;
create policy access_functions_read on public.consent_answer as permissive for select to eenplan_owner using (true);
create policy own_answer on public.consent_answer as permissive for insert to eenplan_person with check (((answered_by = access.person_id()) AND (via = 'signed-in'::text) AND access.is_me(dossier_id, participation_id)));
create policy paper_answer on public.consent_answer as permissive for insert to eenplan_person with check (((answered_by = access.person_id()) AND (via = 'paper'::text) AND access.may(dossier_id, 'people'::text, 'write'::text)));
create policy section_read on public.consent_answer as permissive for select to eenplan_person using (access.may(dossier_id, 'people'::text, 'read'::text));
CREATE TRIGGER settles AFTER INSERT ON public.consent_answer FOR EACH ROW EXECUTE FUNCTION access.settle_consent();
grant insert, select on public.consent_answer to eenplan_person;

create table public.considered_option (
  dossier_id uuid not null,
  id uuid not null,
  what text not null,
  outcome text not null,
  reason text not null,
  decided_on date not null,
  source text not null,
  recorded_by uuid not null,
  constraint considered_option_pkey PRIMARY KEY (dossier_id, id),
  constraint considered_option_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint considered_option_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.person(id),
  constraint considered_option_outcome_check CHECK ((outcome = ANY (ARRAY['overwogen'::text, 'afgewezen'::text, 'gekozen'::text])))
);
alter table public.considered_option enable row level security, force row level security;
create policy section_change on public.considered_option as permissive for update to eenplan_person using (access.may(dossier_id, 'school'::text, 'write'::text)) with check (access.may(dossier_id, 'school'::text, 'write'::text));
create policy section_read on public.considered_option as permissive for select to eenplan_person using (access.may(dossier_id, 'school'::text, 'read'::text));
create policy section_write on public.considered_option as permissive for insert to eenplan_person with check (access.may(dossier_id, 'school'::text, 'write'::text));
grant insert, select on public.considered_option to eenplan_person;
grant update (outcome, reason, decided_on, source) on public.considered_option to eenplan_person;

create table public.dossier (
  id uuid not null,
  region_id uuid not null default access.home_region(),
  given_name text not null,
  family_name text not null,
  born_on date not null,
  sector text not null,
  working_towards text,
  opened_by uuid not null,
  opened_at timestamp with time zone not null,
  closed_on date,
  closed_reason text,
  constraint dossier_pkey PRIMARY KEY (id),
  constraint dossier_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES public.person(id),
  constraint dossier_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.region(id),
  constraint dossier_family_name_check CHECK (((length(family_name) >= 1) AND (length(family_name) <= 200))),
  constraint dossier_given_name_check CHECK (((length(given_name) >= 1) AND (length(given_name) <= 200))),
  constraint dossier_sector_check CHECK ((sector = ANY (ARRAY['PO'::text, 'VO'::text, 'SO'::text, 'VSO'::text])))
);
CREATE INDEX dossier_family_name ON public.dossier USING btree (family_name, given_name, id);
alter table public.dossier enable row level security, force row level security;
create policy access_functions_read on public.dossier as permissive for select to eenplan_owner using (true);
create policy professional_opens on public.dossier as permissive for insert to eenplan_person with check (((opened_by = access.person_id()) AND access.is_professional(access.person_id())));
create policy section_read on public.dossier as permissive for select to eenplan_person using (access.may(id, 'child'::text, 'read'::text));
create policy section_write on public.dossier as permissive for update to eenplan_person using (access.may(id, 'child'::text, 'write'::text)) with check (access.may(id, 'child'::text, 'write'::text));
grant insert, select on public.dossier to eenplan_person;
grant update (given_name, family_name, born_on, sector, working_towards, closed_on, closed_reason) on public.dossier to eenplan_person;

create table public.draft (
  person_id uuid not null,
  path text not null,
  fields jsonb not null,
  saved_at timestamp with time zone not null,
  constraint draft_pkey PRIMARY KEY (person_id, path),
  constraint draft_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id),
  constraint draft_path_check CHECK ((length(path) <= 500))
);
alter table public.draft enable row level security, force row level security;
create policy own_session_keeps on public.draft as permissive for all to eenplan_signing_in using ((person_id IN ( SELECT s.person_id
   FROM public.session s))) with check ((person_id IN ( SELECT s.person_id
   FROM public.session s)));
create policy self_only on public.draft as permissive for all to eenplan_person using ((person_id = access.person_id())) with check ((person_id = access.person_id()));
create policy system_clears on public.draft as permissive for all to eenplan_system using (true) with check (false);
grant delete, insert, select, update on public.draft to eenplan_person;
grant insert, select, update on public.draft to eenplan_signing_in;
grant delete, select on public.draft to eenplan_system;

create table public.emergency_access (
  dossier_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  reason text not null,
  opened_at timestamp with time zone not null,
  until timestamp with time zone not null,
  constraint emergency_access_pkey PRIMARY KEY (dossier_id, id),
  constraint emergency_access_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint emergency_access_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id),
  constraint emergency_access_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id),
  constraint emergency_access_check CHECK ((until > opened_at)),
  constraint emergency_access_reason_check CHECK (((length(reason) >= 10) AND (length(reason) <= 2000)))
);
CREATE INDEX emergency_access_person ON public.emergency_access USING btree (person_id, until);
alter table public.emergency_access enable row level security, force row level security;
create policy access_functions_open on public.emergency_access as permissive for insert to eenplan_owner with check (true);
create policy access_functions_read on public.emergency_access as permissive for select to eenplan_owner using (true);
create policy section_read on public.emergency_access as permissive for select to eenplan_person using (((person_id = access.person_id()) OR access.may(dossier_id, 'people'::text, 'read'::text)));
grant select on public.emergency_access to eenplan_person;

create table public.event (
  dossier_id uuid not null,
  id uuid not null,
  at timestamp with time zone not null,
  kind text not null,
  section text not null,
  actor_kind text not null,
  actor_person_id uuid,
  subject_id uuid not null,
  data jsonb not null default '{}'::jsonb,
  constraint event_pkey PRIMARY KEY (dossier_id, id),
  constraint event_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint event_section_fkey FOREIGN KEY (section) REFERENCES public.section(key),
  constraint event_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['person'::text, 'job-as'::text, 'system'::text])))
);
CREATE INDEX event_at ON public.event USING btree (dossier_id, at DESC);
alter table public.event enable row level security, force row level security;
create policy participant_adds on public.event as permissive for insert to eenplan_person with check (((actor_person_id = access.person_id()) AND (actor_kind = ANY (ARRAY['person'::text, 'job-as'::text])) AND access.may(dossier_id, section, 'read'::text)));
create policy section_read on public.event as permissive for select to eenplan_person using (access.may(dossier_id, section, 'read'::text));
grant insert, select on public.event to eenplan_person;

create table public.family_note (
  dossier_id uuid not null,
  id uuid not null,
  body text not null,
  source text not null,
  recorded_on date not null,
  recorded_by uuid not null,
  constraint family_note_pkey PRIMARY KEY (dossier_id, id),
  constraint family_note_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint family_note_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.person(id)
);
alter table public.family_note enable row level security, force row level security;
create policy section_read on public.family_note as permissive for select to eenplan_person using (access.may(dossier_id, 'family'::text, 'read'::text));
create policy section_write on public.family_note as permissive for insert to eenplan_person with check (access.may(dossier_id, 'family'::text, 'write'::text));
grant insert, select on public.family_note to eenplan_person;

create table public.file (
  dossier_id uuid not null,
  id uuid not null,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  bytes bytea not null,
  purpose text not null,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  constraint file_pkey PRIMARY KEY (dossier_id, id),
  constraint file_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.person(id),
  constraint file_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint file_purpose_check CHECK ((purpose = ANY (ARRAY['plan-pdf'::text, 'paper-approval'::text, 'evidence'::text])))
);
alter table public.file enable row level security, force row level security;
create policy evidence_add on public.file as permissive for insert to eenplan_person with check (((purpose = 'evidence'::text) AND (created_by = access.person_id()) AND access.may(dossier_id, 'agreements'::text, 'write'::text)));
create policy evidence_read on public.file as permissive for select to eenplan_person using (((purpose = 'evidence'::text) AND access.may(dossier_id, 'agreements'::text, 'read'::text)));
create policy in_own_name on public.file as restrictive for insert to eenplan_person with check ((created_by = access.person_id()));
create policy paper_approval_read on public.file as permissive for select to eenplan_person using (((purpose = 'paper-approval'::text) AND access.may(dossier_id, 'plan'::text, 'write'::text)));
create policy plan_papers_write on public.file as permissive for insert to eenplan_person with check (((purpose = ANY (ARRAY['plan-pdf'::text, 'paper-approval'::text])) AND (created_by = access.person_id()) AND access.may(dossier_id, 'plan'::text, 'write'::text)));
create policy plan_pdf_read on public.file as permissive for select to eenplan_person using (((purpose = 'plan-pdf'::text) AND access.may(dossier_id, 'plan'::text, 'read'::text) AND access.may(dossier_id, 'approach'::text, 'read'::text) AND access.may(dossier_id, 'needs'::text, 'read'::text) AND access.may(dossier_id, 'school'::text, 'read'::text)));
create policy section_read on public.file as permissive for select to eenplan_person using (access.may(dossier_id, 'documents'::text, 'read'::text));
create policy section_write on public.file as permissive for insert to eenplan_person with check (access.may(dossier_id, 'documents'::text, 'write'::text));
grant insert, select on public.file to eenplan_person;

create table public.goal (
  dossier_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  origin_id uuid not null,
  "position" integer not null,
  domain text not null,
  title text not null,
  child_words text,
  step_minus_2 text not null,
  step_minus_1 text not null,
  step_0 text not null,
  step_plus_1 text not null,
  step_plus_2 text not null,
  status text not null,
  ended_reason text,
  ended_note text,
  created_by uuid not null,
  constraint goal_pkey PRIMARY KEY (dossier_id, id),
  constraint goal_dossier_id_plan_id_origin_id_key UNIQUE (dossier_id, plan_id, origin_id),
  constraint goal_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.person(id),
  constraint goal_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint goal_dossier_id_plan_id_fkey FOREIGN KEY (dossier_id, plan_id) REFERENCES public.plan(dossier_id, id),
  constraint goal_check CHECK (((status = 'ended'::text) = (ended_reason IS NOT NULL))),
  constraint goal_domain_check CHECK ((domain = ANY (ARRAY['school'::text, 'gezin'::text, 'vrije-tijd'::text]))),
  constraint goal_ended_reason_check CHECK ((ended_reason = ANY (ARRAY['bereikt'::text, 'niet-meer-nodig'::text, 'niet-haalbaar'::text, 'geen-aanbod-beschikbaar'::text, 'op-verzoek-van-het-gezin'::text, 'vervangen'::text]))),
  constraint goal_status_check CHECK ((status = ANY (ARRAY['active'::text, 'ended'::text])))
);
alter table public.goal enable row level security, force row level security;
create policy section_change on public.goal as permissive for update to eenplan_person using (access.may(dossier_id, 'plan'::text, 'write'::text)) with check (access.may(dossier_id, 'plan'::text, 'write'::text));
create policy section_read on public.goal as permissive for select to eenplan_person using (access.may(dossier_id, 'plan'::text, 'read'::text));
create policy section_remove on public.goal as permissive for delete to eenplan_person using (access.may(dossier_id, 'plan'::text, 'write'::text));
create policy section_write on public.goal as permissive for insert to eenplan_person with check (access.may(dossier_id, 'plan'::text, 'write'::text));
CREATE TRIGGER only_in_draft BEFORE INSERT OR DELETE OR UPDATE ON public.goal FOR EACH ROW EXECUTE FUNCTION access.only_in_draft();
grant delete, insert, select on public.goal to eenplan_person;
grant update ("position", domain, title, child_words, step_minus_2, step_minus_1, step_0, step_plus_1, step_plus_2, status, ended_reason, ended_note) on public.goal to eenplan_person;

create table public.goal_score (
  dossier_id uuid not null,
  id uuid not null,
  goal_origin_id uuid not null,
  score integer not null,
  note text,
  scored_on date not null,
  scored_by uuid not null,
  constraint goal_score_pkey PRIMARY KEY (dossier_id, id),
  constraint goal_score_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint goal_score_scored_by_fkey FOREIGN KEY (scored_by) REFERENCES public.person(id),
  constraint goal_score_score_check CHECK (((score >= '-2'::integer) AND (score <= 2)))
);
CREATE INDEX goal_score_goal ON public.goal_score USING btree (dossier_id, goal_origin_id, scored_on DESC);
alter table public.goal_score enable row level security, force row level security;
create policy section_read on public.goal_score as permissive for select to eenplan_person using (access.may(dossier_id, 'plan'::text, 'read'::text));
create policy section_write on public.goal_score as permissive for insert to eenplan_person with check (access.may(dossier_id, 'plan'::text, 'write'::text));
grant insert, select on public.goal_score to eenplan_person;

create table public.guardian (
  dossier_id uuid not null,
  id uuid not null,
  participation_id uuid not null,
  relation text not null,
  gezag_form text not null,
  has_authority boolean not null,
  under_investigation boolean not null default false,
  decision text,
  decision_reason text,
  decided_by uuid,
  source text not null,
  recorded_on date not null,
  constraint guardian_pkey PRIMARY KEY (dossier_id, id),
  constraint guardian_dossier_id_participation_id_key UNIQUE (dossier_id, participation_id),
  constraint guardian_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.person(id),
  constraint guardian_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint guardian_dossier_id_participation_id_fkey FOREIGN KEY (dossier_id, participation_id) REFERENCES public.participation(dossier_id, id),
  constraint decision_has_reason CHECK ((((decision IS NULL) = (decided_by IS NULL)) AND ((decision IS NULL) OR (decision_reason <> ''::text)))),
  constraint guardian_decision_check CHECK ((decision = ANY (ARRAY['alles'::text, 'hoofdzaken'::text, 'niets'::text]))),
  constraint guardian_gezag_form_check CHECK ((gezag_form = ANY (ARRAY['tweehoofdig-ouderlijk-gezag'::text, 'eenhoofdig-ouderlijk-gezag'::text, 'gezamenlijk-gezag'::text, 'voogdij'::text, 'tijdelijk-geen-gezag'::text, 'gezag-niet-te-bepalen'::text]))),
  constraint guardian_relation_check CHECK ((relation = ANY (ARRAY['moeder'::text, 'vader'::text, 'ouder'::text, 'voogd'::text, 'pleegouder'::text, 'stiefouder'::text])))
);
alter table public.guardian enable row level security, force row level security;
create policy access_functions_read on public.guardian as permissive for select to eenplan_owner using (true);
create policy section_change on public.guardian as permissive for update to eenplan_person using (access.may(dossier_id, 'people'::text, 'write'::text)) with check (access.may(dossier_id, 'people'::text, 'write'::text));
create policy section_read on public.guardian as permissive for select to eenplan_person using (access.may(dossier_id, 'people'::text, 'read'::text));
create policy section_write on public.guardian as permissive for insert to eenplan_person with check (access.may(dossier_id, 'people'::text, 'write'::text));
grant insert, select, update on public.guardian to eenplan_person;

create table public.idempotency_key (
  person_id uuid not null,
  key uuid not null,
  location text,
  created_at timestamp with time zone not null,
  constraint idempotency_key_pkey PRIMARY KEY (person_id, key),
  constraint idempotency_key_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id)
);
CREATE INDEX idempotency_key_created ON public.idempotency_key USING btree (created_at);
alter table public.idempotency_key enable row level security, force row level security;
create policy self_only on public.idempotency_key as permissive for all to eenplan_person using ((person_id = access.person_id())) with check ((person_id = access.person_id()));
create policy system_clears on public.idempotency_key as permissive for all to eenplan_system using (true) with check (false);
grant insert, select, update on public.idempotency_key to eenplan_person;
grant delete, select on public.idempotency_key to eenplan_system;

create table public.identity_event (
  id uuid not null,
  at timestamp with time zone not null,
  kind text not null,
  actor_kind text not null,
  actor_person_id uuid,
  subject_id uuid not null,
  data jsonb not null default '{}'::jsonb,
  constraint identity_event_pkey PRIMARY KEY (id)
);
alter table public.identity_event enable row level security, force row level security;
create policy person_adds on public.identity_event as permissive for insert to eenplan_person with check (((actor_kind = 'person'::text) AND (actor_person_id = access.person_id())));
create policy self_reads on public.identity_event as permissive for select to eenplan_person using (((subject_id = access.person_id()) OR (actor_person_id = access.person_id())));
create policy signing_in_adds on public.identity_event as permissive for insert to eenplan_signing_in with check ((actor_kind = 'signing-in'::text));
create policy system_adds on public.identity_event as permissive for insert to eenplan_system with check ((actor_kind = 'system'::text));
create policy system_reads_kinds on public.identity_event as permissive for select to eenplan_system using (true);
grant insert, select on public.identity_event to eenplan_person;
grant insert on public.identity_event to eenplan_signing_in;
grant insert on public.identity_event to eenplan_system;
grant select (kind) on public.identity_event to eenplan_system;

create table public.important_person (
  dossier_id uuid not null,
  id uuid not null,
  name text not null,
  relation text not null,
  why text not null,
  source text not null,
  since date,
  ended_on date,
  recorded_on date not null,
  recorded_by uuid not null,
  constraint important_person_pkey PRIMARY KEY (dossier_id, id),
  constraint important_person_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint important_person_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.person(id)
);
alter table public.important_person enable row level security, force row level security;
create policy section_change on public.important_person as permissive for update to eenplan_person using (access.may(dossier_id, 'family'::text, 'write'::text)) with check (access.may(dossier_id, 'family'::text, 'write'::text));
create policy section_read on public.important_person as permissive for select to eenplan_person using (access.may(dossier_id, 'family'::text, 'read'::text));
create policy section_write on public.important_person as permissive for insert to eenplan_person with check (access.may(dossier_id, 'family'::text, 'write'::text));
grant insert, select on public.important_person to eenplan_person;
grant update (name, relation, why, source, since, ended_on) on public.important_person to eenplan_person;

create table public.invitation (
  token_hash bytea not null,
  person_id uuid not null,
  email text not null,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint invitation_pkey PRIMARY KEY (token_hash),
  constraint invitation_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.person(id),
  constraint invitation_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id)
);
alter table public.invitation enable row level security, force row level security;
create policy own_key_only on public.invitation as permissive for select to eenplan_signing_in using ((token_hash = access.sign_in_key()));
create policy own_key_uses on public.invitation as permissive for update to eenplan_signing_in using ((token_hash = access.sign_in_key())) with check ((token_hash = access.sign_in_key()));
create policy person_adds on public.invitation as permissive for insert to eenplan_person with check (((created_by = access.person_id()) AND (person_id IN ( SELECT p.id
   FROM public.person p
  WHERE (p.created_by = access.person_id())))));
grant insert on public.invitation to eenplan_person;
grant select on public.invitation to eenplan_signing_in;
grant update (used_at) on public.invitation to eenplan_signing_in;

create table public.machtiging (
  dossier_id uuid not null,
  id uuid not null,
  participation_id uuid not null,
  sections text[] not null,
  may_write boolean not null default false,
  why text not null default ''::text,
  starts_on date not null,
  ends_on date not null,
  given_by_participation_id uuid not null,
  given_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint machtiging_pkey PRIMARY KEY (dossier_id, id),
  constraint machtiging_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint machtiging_dossier_id_given_by_participation_id_fkey FOREIGN KEY (dossier_id, given_by_participation_id) REFERENCES public.participation(dossier_id, id),
  constraint machtiging_dossier_id_participation_id_fkey FOREIGN KEY (dossier_id, participation_id) REFERENCES public.participation(dossier_id, id),
  constraint machtiging_check CHECK ((ends_on >= starts_on)),
  constraint machtiging_sections_check CHECK ((cardinality(sections) > 0))
);
CREATE INDEX machtiging_participation ON public.machtiging USING btree (dossier_id, participation_id);
alter table public.machtiging enable row level security, force row level security;
create policy access_functions_read on public.machtiging as permissive for select to eenplan_owner using (true);
create policy own_to_end on public.machtiging as permissive for update to eenplan_person using ((access.is_me(dossier_id, given_by_participation_id) OR access.is_me(dossier_id, participation_id))) with check ((ended_at IS NOT NULL));
create policy own_to_give on public.machtiging as permissive for insert to eenplan_person with check ((access.is_me(dossier_id, given_by_participation_id) AND (ended_at IS NULL) AND (EXISTS ( SELECT
   FROM access.who_decides(machtiging.dossier_id, machtiging.sections) w(participation_id, because)
  WHERE (w.participation_id = machtiging.given_by_participation_id)))));
create policy section_read on public.machtiging as permissive for select to eenplan_person using ((access.may(dossier_id, 'people'::text, 'read'::text) OR access.is_me(dossier_id, participation_id)));
grant insert, select on public.machtiging to eenplan_person;
grant update (ended_at) on public.machtiging to eenplan_person;

create table public.mail (
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  link text not null,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  failed_at timestamp with time zone,
  attempts integer not null default 0,
  constraint mail_pkey PRIMARY KEY (id),
  constraint mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id)
);
CREATE INDEX mail_created ON public.mail USING btree (created_at DESC);
alter table public.mail enable row level security, force row level security;
create policy person_adds on public.mail as permissive for insert to eenplan_person with check ((access.person_id() IS NOT NULL));
create policy system_adds on public.mail as permissive for insert to eenplan_system with check (true);
create policy system_marks on public.mail as permissive for update to eenplan_system using (true) with check (true);
create policy system_sends on public.mail as permissive for select to eenplan_system using (true);
grant insert on public.mail to eenplan_person;
grant insert, select on public.mail to eenplan_system;
grant update (link, sent_at, failed_at, attempts) on public.mail to eenplan_system;

create table public.membership (
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  function text not null,
  starts_on date not null,
  ends_on date,
  constraint membership_pkey PRIMARY KEY (id),
  constraint membership_once EXCLUDE USING gist (((((person_id)::text || (organisation_id)::text) || function)) WITH =, daterange(starts_on, ends_on, '[]'::text) WITH &&),
  constraint membership_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id),
  constraint membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id),
  constraint membership_check CHECK ((ends_on >= starts_on)),
  constraint membership_function_check CHECK ((function = ANY (ARRAY['coordinator'::text, 'intern-begeleider'::text, 'leerkracht'::text, 'schoolleider'::text, 'swv-adviseur'::text, 'leerplichtambtenaar'::text, 'jeugdconsulent'::text, 'zorgbegeleider'::text, 'onderwijsconsulent'::text, 'clientondersteuner'::text, 'jeugdarts'::text, 'jeugdbeschermer'::text, 'vervoerder'::text, 'betaler'::text, 'privacyfunctionaris'::text])))
);
CREATE INDEX membership_organisation ON public.membership USING btree (organisation_id, function);
CREATE INDEX membership_person ON public.membership USING btree (person_id);
alter table public.membership enable row level security, force row level security;
create policy access_functions_read on public.membership as permissive for select to eenplan_owner using (true);
create policy coordinator_adds on public.membership as permissive for insert to eenplan_person with check (access.coordinates(organisation_id));
create policy coordinator_ends on public.membership as permissive for update to eenplan_person using (access.coordinates(organisation_id)) with check (access.coordinates(organisation_id));
create policy professionals_read on public.membership as permissive for select to eenplan_person using (((person_id = access.person_id()) OR access.is_professional(access.person_id())));
create policy regisseur_reads on public.membership as permissive for select to eenplan_person using (access.leads_a_table());
create policy system_adds on public.membership as permissive for insert to eenplan_system with check (true);
create policy system_reads on public.membership as permissive for select to eenplan_system using (true);
grant insert, select on public.membership to eenplan_person;
grant insert, select on public.membership to eenplan_system;
grant update (ends_on) on public.membership to eenplan_person;

create table public.need (
  dossier_id uuid not null,
  id uuid not null,
  kind text not null,
  domain text not null,
  ivo_heading text,
  body text not null,
  source text not null,
  since date not null,
  ended_on date,
  ended_reason text,
  recorded_by uuid not null,
  constraint need_pkey PRIMARY KEY (dossier_id, id),
  constraint need_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint need_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.person(id),
  constraint need_domain_check CHECK ((domain = ANY (ARRAY['school'::text, 'gezin'::text, 'vrije-tijd'::text]))),
  constraint need_ivo_heading_check CHECK ((ivo_heading = ANY (ARRAY['aandacht-en-tijd'::text, 'onderwijsmaterialen'::text, 'ruimtelijke-omgeving'::text, 'expertise'::text, 'samenwerking'::text]))),
  constraint need_kind_check CHECK ((kind = ANY (ARRAY['behoefte'::text, 'sterke-kant'::text])))
);
alter table public.need enable row level security, force row level security;
create policy section_change on public.need as permissive for update to eenplan_person using (access.may(dossier_id, 'needs'::text, 'write'::text)) with check (access.may(dossier_id, 'needs'::text, 'write'::text));
create policy section_read on public.need as permissive for select to eenplan_person using (access.may(dossier_id, 'needs'::text, 'read'::text));
create policy section_write on public.need as permissive for insert to eenplan_person with check (access.may(dossier_id, 'needs'::text, 'write'::text));
grant insert, select on public.need to eenplan_person;
grant update (domain, ivo_heading, body, source, since, ended_on, ended_reason) on public.need to eenplan_person;

create table public.organisation (
  id uuid not null,
  region_id uuid default '00000000-0000-7000-8000-000000000001'::uuid,
  kind text not null,
  name text not null,
  place text,
  phone text,
  created_at timestamp with time zone not null,
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.region(id),
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['school'::text, 'schoolbestuur'::text, 'samenwerkingsverband'::text, 'gemeente'::text, 'leerplicht'::text, 'jeugdteam'::text, 'zorgaanbieder'::text, 'jeugdgezondheidszorg'::text, 'onderwijsconsulenten'::text, 'clientondersteuning'::text, 'zorgkantoor'::text, 'zorgverzekeraar'::text, 'gecertificeerde-instelling'::text, 'leerlingenvervoer'::text]))),
  constraint organisation_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
);
alter table public.organisation enable row level security, force row level security;
create policy access_functions_read on public.organisation as permissive for select to eenplan_owner using (true);
create policy coordinator_changes on public.organisation as permissive for update to eenplan_person using (access.coordinates(id)) with check (access.coordinates(id));
create policy everybody_reads on public.organisation as permissive for select to eenplan_person using ((access.person_id() IS NOT NULL));
create policy system_adds on public.organisation as permissive for insert to eenplan_system with check (true);
create policy system_reads on public.organisation as permissive for select to eenplan_system using (true);
grant select on public.organisation to eenplan_person;
grant insert, select on public.organisation to eenplan_system;
grant update (name, place, phone) on public.organisation to eenplan_person;

create table public.participation (
  dossier_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid,
  role text not null,
  mandate text not null,
  why text not null default ''::text,
  starts_on date not null,
  ends_on date,
  ended_reason text,
  added_by uuid not null,
  constraint participation_pkey PRIMARY KEY (dossier_id, id),
  constraint participation_once EXCLUDE USING gist (((((dossier_id)::text || (person_id)::text) || role)) WITH =, daterange(starts_on, ends_on, '[]'::text) WITH &&),
  constraint participation_one_child EXCLUDE USING gist (((dossier_id)::text) WITH =, daterange(starts_on, ends_on, '[]'::text) WITH &&) WHERE ((role = 'kind'::text)),
  constraint participation_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.person(id),
  constraint participation_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint participation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id),
  constraint participation_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id),
  constraint participation_check CHECK ((ends_on >= starts_on)),
  constraint participation_mandate_check CHECK ((mandate = ANY (ARRAY['uitvoerder'::text, 'beslisser'::text, 'adviseur'::text, 'informatie'::text]))),
  constraint participation_role_check CHECK ((role = ANY (ARRAY['kind'::text, 'ouder'::text, 'ouder-zonder-gezag'::text, 'voogd'::text, 'stiefouder'::text, 'vertrouwenspersoon'::text, 'leerkracht'::text, 'intern-begeleider'::text, 'schoolleider'::text, 'swv-adviseur'::text, 'leerplichtambtenaar'::text, 'jeugdconsulent'::text, 'zorgbegeleider'::text, 'onderwijsconsulent'::text, 'clientondersteuner'::text, 'jeugdarts'::text, 'jeugdbeschermer'::text, 'vervoerder'::text, 'betaler'::text])))
);
CREATE INDEX participation_organisation ON public.participation USING btree (organisation_id, dossier_id);
CREATE INDEX participation_person ON public.participation USING btree (person_id, dossier_id);
CREATE INDEX participation_seat ON public.participation USING btree (dossier_id, person_id) INCLUDE (role, starts_on, ends_on, id, organisation_id);
alter table public.participation enable row level security, force row level security;
create policy access_functions_read on public.participation as permissive for select to eenplan_owner using (true);
create policy section_change on public.participation as permissive for update to eenplan_person using (access.may(dossier_id, 'people'::text, 'write'::text)) with check (access.may(dossier_id, 'people'::text, 'write'::text));
create policy section_read on public.participation as permissive for select to eenplan_person using (((person_id = access.person_id()) OR access.may(dossier_id, 'people'::text, 'read'::text)));
create policy section_write on public.participation as permissive for insert to eenplan_person with check (((added_by = access.person_id()) AND (access.may(dossier_id, 'people'::text, 'write'::text) OR (access.opens(dossier_id) AND (person_id = access.person_id())))));
grant insert, select on public.participation to eenplan_person;
grant update (mandate, why, ends_on, ended_reason) on public.participation to eenplan_person;

create table public.person (
  id uuid not null,
  given_name text not null,
  family_name text not null,
  email text,
  phone text,
  locale text not null default 'nl'::text,
  created_by uuid,
  created_at timestamp with time zone not null,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.person(id),
  constraint person_family_name_check CHECK (((length(family_name) >= 1) AND (length(family_name) <= 200))),
  constraint person_given_name_check CHECK (((length(given_name) >= 1) AND (length(given_name) <= 200))),
  constraint person_locale_check CHECK ((locale = ANY (ARRAY['nl'::text, 'en'::text])))
);
CREATE INDEX person_email ON public.person USING btree (lower(email));
alter table public.person enable row level security, force row level security;
create policy access_functions_read on public.person as permissive for select to eenplan_owner using (true);
create policy known_people on public.person as permissive for select to eenplan_person using (((id = access.person_id()) OR (created_by = access.person_id()) OR (access.is_professional(id) AND (access.is_professional(access.person_id()) OR access.leads_a_table())) OR access.shares_a_dossier(id)));
create policy person_adds on public.person as permissive for insert to eenplan_person with check ((created_by = access.person_id()));
create policy self_changes on public.person as permissive for update to eenplan_person using ((id = access.person_id())) with check ((id = access.person_id()));
create policy signing_in_reads_self on public.person as permissive for select to eenplan_signing_in using (((id IN ( SELECT s.person_id
   FROM public.session s)) OR (id IN ( SELECT a.person_id
   FROM public.account a)) OR (id IN ( SELECT i.person_id
   FROM public.invitation i))));
create policy system_adds on public.person as permissive for insert to eenplan_system with check (true);
create policy system_reads on public.person as permissive for select to eenplan_system using (true);
grant insert, select on public.person to eenplan_person;
grant select on public.person to eenplan_signing_in;
grant insert, select on public.person to eenplan_system;
grant update (given_name, family_name, email, phone, locale) on public.person to eenplan_person;

create table public.perspective (
  dossier_id uuid not null,
  id uuid not null,
  voice text not null,
  participation_id uuid,
  speaker text not null,
  body text not null,
  how text not null,
  said_on date not null,
  done_with_it text,
  recorded_by uuid not null,
  constraint perspective_pkey PRIMARY KEY (dossier_id, id),
  constraint perspective_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint perspective_dossier_id_participation_id_fkey FOREIGN KEY (dossier_id, participation_id) REFERENCES public.participation(dossier_id, id),
  constraint perspective_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.person(id),
  constraint perspective_how_check CHECK ((how = ANY (ARRAY['zelf-geschreven'::text, 'verteld'::text, 'getekend'::text, 'via-vertrouwenspersoon'::text]))),
  constraint perspective_voice_check CHECK ((voice = ANY (ARRAY['kind'::text, 'ouder'::text, 'school'::text, 'zorg'::text, 'ander'::text])))
);
alter table public.perspective enable row level security, force row level security;
create policy section_change on public.perspective as permissive for update to eenplan_person using (access.may(dossier_id, 'needs'::text, 'write'::text)) with check (access.may(dossier_id, 'needs'::text, 'write'::text));
create policy section_read on public.perspective as permissive for select to eenplan_person using (access.may(dossier_id, 'needs'::text, 'read'::text));
create policy section_write on public.perspective as permissive for insert to eenplan_person with check (access.may(dossier_id, 'needs'::text, 'write'::text));
grant insert, select on public.perspective to eenplan_person;
grant update (done_with_it) on public.perspective to eenplan_person;

create table public.plan (
  dossier_id uuid not null,
  id uuid not null,
  number integer not null,
  status text not null,
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
  created_by uuid not null,
  created_at timestamp with time zone not null,
  proposed_at timestamp with time zone,
  agreed_at timestamp with time zone,
  in_force_at timestamp with time zone,
  replaced_at timestamp with time zone,
  canonical jsonb,
  canonical_text text,
  canonical_sha256 text,
  pdf_file_id uuid,
  pdf_sha256 text,
  constraint plan_pkey PRIMARY KEY (dossier_id, id),
  constraint plan_dossier_id_number_key UNIQUE (dossier_id, number),
  constraint plan_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.person(id),
  constraint plan_dossier_id_extends_plan_id_fkey FOREIGN KEY (dossier_id, extends_plan_id) REFERENCES public.plan(dossier_id, id),
  constraint plan_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint plan_dossier_id_pdf_file_id_fkey FOREIGN KEY (dossier_id, pdf_file_id) REFERENCES public.file(dossier_id, id),
  constraint plan_check CHECK ((ends_on >= starts_on)),
  constraint plan_number_check CHECK ((number > 0)),
  constraint plan_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'proposed'::text, 'agreed'::text, 'in-force'::text, 'replaced'::text])))
);
CREATE UNIQUE INDEX plan_one_in_force ON public.plan USING btree (dossier_id) WHERE (status = 'in-force'::text);
CREATE UNIQUE INDEX plan_one_open ON public.plan USING btree (dossier_id) WHERE (status = ANY (ARRAY['draft'::text, 'proposed'::text, 'agreed'::text]));
alter table public.plan enable row level security, force row level security;
create policy access_functions_lock on public.plan as permissive for update to eenplan_owner using (true);
create policy access_functions_read on public.plan as permissive for select to eenplan_owner using (true);
create policy section_change on public.plan as permissive for update to eenplan_person using (access.may(dossier_id, 'plan'::text, 'write'::text)) with check (access.may(dossier_id, 'plan'::text, 'write'::text));
create policy section_read on public.plan as permissive for select to eenplan_person using (access.may(dossier_id, 'plan'::text, 'read'::text));
create policy section_write on public.plan as permissive for insert to eenplan_person with check (access.may(dossier_id, 'plan'::text, 'write'::text));
CREATE TRIGGER plan_moves_on BEFORE UPDATE ON public.plan FOR EACH ROW EXECUTE FUNCTION access.plan_moves_on();
grant insert, select on public.plan to eenplan_person;
grant update (status, starts_on, ends_on, extension_grounds, outlook_destination, outlook_grounds, outlook_helping, outlook_hindering, return_aim, return_place, return_expected_on, next_step, evaluation_on, proposed_at, agreed_at, in_force_at, replaced_at, canonical, canonical_text, canonical_sha256, pdf_file_id, pdf_sha256) on public.plan to eenplan_person;

create table public.platform_migration (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now(),
  constraint platform_migration_pkey PRIMARY KEY (name)
);
alter table public.platform_migration enable row level security, force row level security;
create policy owner_all on public.platform_migration as permissive for all to eenplan_owner using (true) with check (true);

create table public.region (
  id uuid not null,
  name text not null,
  break_glass boolean not null default false,
  break_glass_hours integer not null default 2,
  constraint region_pkey PRIMARY KEY (id),
  constraint region_break_glass_hours_check CHECK (((break_glass_hours >= 1) AND (break_glass_hours <= 24))),
  constraint region_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
);
alter table public.region enable row level security, force row level security;
create policy access_functions_read on public.region as permissive for select to eenplan_owner using (true);
create policy everybody_reads on public.region as permissive for select to eenplan_person using ((access.person_id() IS NOT NULL));
create policy system_adds on public.region as permissive for insert to eenplan_system with check (true);
create policy system_changes on public.region as permissive for update to eenplan_system using (true) with check (true);
create policy system_reads on public.region as permissive for select to eenplan_system using (true);
CREATE TRIGGER begins_with_a_matrix AFTER INSERT ON public.region FOR EACH ROW EXECUTE FUNCTION access.copy_matrix();
grant select on public.region to eenplan_person;
grant insert, select on public.region to eenplan_system;
grant update (name, break_glass, break_glass_hours) on public.region to eenplan_system;

create table public.regisseur_appointment (
  dossier_id uuid not null,
  id uuid not null,
  participation_id uuid not null,
  kind text not null,
  starts_on date not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone,
  handover_note text,
  appointed_by uuid not null,
  constraint regisseur_appointment_pkey PRIMARY KEY (dossier_id, id),
  constraint one_regisseur_at_a_time EXCLUDE USING gist ((((dossier_id)::text || kind)) WITH =, tstzrange(starts_at, ends_at, '[)'::text) WITH &&),
  constraint regisseur_appointment_appointed_by_fkey FOREIGN KEY (appointed_by) REFERENCES public.person(id),
  constraint regisseur_appointment_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint regisseur_appointment_dossier_id_participation_id_fkey FOREIGN KEY (dossier_id, participation_id) REFERENCES public.participation(dossier_id, id),
  constraint regisseur_appointment_check CHECK ((ends_at >= starts_at)),
  constraint regisseur_appointment_kind_check CHECK ((kind = ANY (ARRAY['regisseur'::text, 'plaatsvervanger'::text])))
);
alter table public.regisseur_appointment enable row level security, force row level security;
create policy access_functions_read on public.regisseur_appointment as permissive for select to eenplan_owner using (true);
create policy section_change on public.regisseur_appointment as permissive for update to eenplan_person using (access.may(dossier_id, 'people'::text, 'write'::text)) with check (access.may(dossier_id, 'people'::text, 'write'::text));
create policy section_read on public.regisseur_appointment as permissive for select to eenplan_person using (access.may(dossier_id, 'people'::text, 'read'::text));
create policy section_write on public.regisseur_appointment as permissive for insert to eenplan_person with check (((appointed_by = access.person_id()) AND (access.may(dossier_id, 'people'::text, 'write'::text) OR access.appoints_first(dossier_id, participation_id))));
grant insert, select on public.regisseur_appointment to eenplan_person;
grant update (ends_at, handover_note) on public.regisseur_appointment to eenplan_person;

create table public.return_scenario (
  dossier_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  direction text not null,
  plan_a text not null,
  plan_b text not null,
  relapse text not null,
  caller_participation_id uuid not null,
  calls_when text not null,
  aftercare text not null,
  created_by uuid not null,
  constraint return_scenario_pkey PRIMARY KEY (dossier_id, id),
  constraint return_scenario_dossier_id_plan_id_key UNIQUE (dossier_id, plan_id),
  constraint return_scenario_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.person(id),
  constraint return_scenario_dossier_id_caller_participation_id_fkey FOREIGN KEY (dossier_id, caller_participation_id) REFERENCES public.participation(dossier_id, id),
  constraint return_scenario_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint return_scenario_dossier_id_plan_id_fkey FOREIGN KEY (dossier_id, plan_id) REFERENCES public.plan(dossier_id, id),
  constraint return_scenario_direction_check CHECK ((direction = ANY (ARRAY['terugkeer'::text, 'doorverwijzing'::text])))
);
alter table public.return_scenario enable row level security, force row level security;
create policy section_change on public.return_scenario as permissive for update to eenplan_person using (access.may(dossier_id, 'plan'::text, 'write'::text)) with check (access.may(dossier_id, 'plan'::text, 'write'::text));
create policy section_read on public.return_scenario as permissive for select to eenplan_person using (access.may(dossier_id, 'plan'::text, 'read'::text));
create policy section_write on public.return_scenario as permissive for insert to eenplan_person with check (access.may(dossier_id, 'plan'::text, 'write'::text));
CREATE TRIGGER only_in_draft BEFORE INSERT OR DELETE OR UPDATE ON public.return_scenario FOR EACH ROW EXECUTE FUNCTION access.only_in_draft();
grant insert, select on public.return_scenario to eenplan_person;
grant update (direction, plan_a, plan_b, relapse, caller_participation_id, calls_when, aftercare) on public.return_scenario to eenplan_person;

create table public.role_organisation (
  role text not null,
  kind text not null,
  constraint role_organisation_pkey PRIMARY KEY (role, kind)
);
alter table public.role_organisation enable row level security, force row level security;
create policy access_functions_read on public.role_organisation as permissive for select to eenplan_owner using (true);
create policy everybody_reads on public.role_organisation as permissive for select to eenplan_person, eenplan_system using (true);
grant select on public.role_organisation to eenplan_person;
grant select on public.role_organisation to eenplan_system;

create table public.route_decision (
  dossier_id uuid not null,
  id uuid not null,
  route text not null,
  pupils_with_same_needs integer not null,
  ordinary_support_suffices text not null,
  reason text not null,
  answers jsonb not null,
  decided_on date not null,
  decided_by uuid not null,
  constraint route_decision_pkey PRIMARY KEY (dossier_id, id),
  constraint route_decision_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.person(id),
  constraint route_decision_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint route_decision_ordinary_support_suffices_check CHECK ((ordinary_support_suffices = ANY (ARRAY['ja'::text, 'nee'::text, 'onbekend'::text]))),
  constraint route_decision_pupils_with_same_needs_check CHECK (((pupils_with_same_needs >= 1) AND (pupils_with_same_needs <= 500))),
  constraint route_decision_route_check CHECK ((route = ANY (ARRAY['maatwerk'::text, 'voorziening'::text, 'extra-ondersteuning'::text])))
);
alter table public.route_decision enable row level security, force row level security;
create policy section_read on public.route_decision as permissive for select to eenplan_person using (access.may(dossier_id, 'plan'::text, 'read'::text));
create policy section_write on public.route_decision as permissive for insert to eenplan_person with check (access.may(dossier_id, 'plan'::text, 'write'::text));
grant insert, select on public.route_decision to eenplan_person;

create table public.section (
  key text not null,
  "position" integer not null,
  constraint section_pkey PRIMARY KEY (key)
);
alter table public.section enable row level security, force row level security;
create policy access_functions_read on public.section as permissive for select to eenplan_owner using (true);
create policy everybody_reads on public.section as permissive for select to eenplan_person, eenplan_system using (true);
grant select on public.section to eenplan_person;
grant select on public.section to eenplan_system;

create table public.section_right (
  region_id uuid not null,
  role text not null,
  section text not null,
  from_age integer not null default 0,
  until_age integer not null default 200,
  may_read boolean not null,
  may_write boolean not null,
  ground text not null,
  source text not null,
  constraint section_right_pkey PRIMARY KEY (region_id, role, section, from_age),
  constraint one_right_per_age EXCLUDE USING gist ((((((region_id)::text || role) || '/'::text) || section)) WITH =, int4range(from_age, until_age) WITH &&),
  constraint section_right_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.region(id),
  constraint section_right_section_fkey FOREIGN KEY (section) REFERENCES public.section(key),
  constraint section_right_check CHECK ((until_age > from_age)),
  constraint section_right_check1 CHECK ((may_read OR (NOT may_write))),
  constraint section_right_ground_check CHECK ((ground = ANY (ARRAY['family'::text, 'law'::text, 'task'::text, 'consent'::text, 'emergency'::text]))),
  constraint section_right_source_check CHECK ((source <> ''::text))
);
alter table public.section_right enable row level security, force row level security;
create policy access_functions_copy on public.section_right as permissive for insert to eenplan_owner with check (true);
create policy access_functions_read on public.section_right as permissive for select to eenplan_owner using (true);
create policy everybody_reads on public.section_right as permissive for select to eenplan_person, eenplan_system using (true);
grant select on public.section_right to eenplan_person;
grant select on public.section_right to eenplan_system;

create table public.session (
  id uuid not null,
  token_hash bytea not null,
  previous_token_hash bytea,
  rotated_at timestamp with time zone not null,
  person_id uuid not null,
  csrf_token text not null,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  absolute_until timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_previous_token_hash_key UNIQUE (previous_token_hash),
  constraint session_token_hash_key UNIQUE (token_hash),
  constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id)
);
CREATE INDEX session_person ON public.session USING btree (person_id) WHERE (ended_at IS NULL);
alter table public.session enable row level security, force row level security;
create policy demonstration_adds on public.session as permissive for insert to eenplan_system with check (true);
create policy own_key_adds on public.session as permissive for insert to eenplan_signing_in with check ((token_hash = access.sign_in_key()));
create policy own_key_changes on public.session as permissive for update to eenplan_signing_in using (((token_hash = access.sign_in_key()) OR (previous_token_hash = access.sign_in_key()))) with check (true);
create policy own_key_only on public.session as permissive for select to eenplan_signing_in using (((token_hash = access.sign_in_key()) OR (previous_token_hash = access.sign_in_key())));
create policy self_ends on public.session as permissive for update to eenplan_person using ((person_id = access.person_id())) with check ((person_id = access.person_id()));
create policy self_reads on public.session as permissive for select to eenplan_person using ((person_id = access.person_id()));
create policy system_clears on public.session as permissive for delete to eenplan_system using (true);
create policy system_reads on public.session as permissive for select to eenplan_system using (true);
grant insert, select on public.session to eenplan_signing_in;
grant delete, insert on public.session to eenplan_system;
grant select (id, person_id, created_at, last_seen_at, ended_at) on public.session to eenplan_person;
grant update (ended_at) on public.session to eenplan_person;
grant update (token_hash, previous_token_hash, rotated_at, last_seen_at, ended_at) on public.session to eenplan_signing_in;
grant select (id, absolute_until) on public.session to eenplan_system;

create table public.sign_in_throttle (
  key bytea not null,
  window_started_at timestamp with time zone not null,
  attempts integer not null,
  constraint sign_in_throttle_pkey PRIMARY KEY (key)
);
alter table public.sign_in_throttle enable row level security, force row level security;
create policy own_key_only on public.sign_in_throttle as permissive for all to eenplan_signing_in using ((key = access.sign_in_key())) with check ((key = access.sign_in_key()));
create policy system_clears on public.sign_in_throttle as permissive for all to eenplan_system using (true) with check (false);
grant insert, select, update on public.sign_in_throttle to eenplan_signing_in;
grant delete, select on public.sign_in_throttle to eenplan_system;

create table public.situation (
  dossier_id uuid not null,
  id uuid not null,
  home_since date,
  absence_kind text not null,
  registration text not null,
  school_organisation_id uuid,
  school_name text,
  group_name text,
  exemption text not null,
  exemption_until date,
  minutes_per_week integer not null,
  target_group text not null,
  source text not null,
  recorded_on date not null,
  recorded_by uuid not null,
  constraint situation_pkey PRIMARY KEY (dossier_id, id),
  constraint situation_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint situation_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.person(id),
  constraint situation_school_organisation_id_fkey FOREIGN KEY (school_organisation_id) REFERENCES public.organisation(id),
  constraint situation_absence_kind_check CHECK ((absence_kind = ANY (ARRAY['geen'::text, 'minder-uren'::text, 'ziek'::text, 'geoorloofd-overig'::text, 'ongeoorloofd'::text, 'vrijstelling'::text, 'niet-ingeschreven'::text]))),
  constraint situation_exemption_check CHECK ((exemption = ANY (ARRAY['geen'::text, '5a'::text, '5b'::text, '5c'::text, '11g'::text, '15'::text]))),
  constraint situation_minutes_per_week_check CHECK (((minutes_per_week >= 0) AND (minutes_per_week <= 10080))),
  constraint situation_registration_check CHECK ((registration = ANY (ARRAY['ingeschreven'::text, 'stamschool'::text, 'geen'::text])))
);
alter table public.situation enable row level security, force row level security;
create policy access_functions_read on public.situation as permissive for select to eenplan_owner using (true);
create policy section_read on public.situation as permissive for select to eenplan_person using (access.may(dossier_id, 'school'::text, 'read'::text));
create policy section_write on public.situation as permissive for insert to eenplan_person with check (access.may(dossier_id, 'school'::text, 'write'::text));
grant insert, select on public.situation to eenplan_person;

create table public.support_level (
  dossier_id uuid not null,
  id uuid not null,
  level text not null,
  aim text not null,
  reason text not null,
  decided_on date not null,
  recorded_by uuid not null,
  constraint support_level_pkey PRIMARY KEY (dossier_id, id),
  constraint support_level_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint support_level_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.person(id),
  constraint support_level_aim_check CHECK ((aim = ANY (ARRAY['basis'::text, 'breedte'::text, 'diepte'::text, 'vso'::text, 'opname'::text]))),
  constraint support_level_level_check CHECK ((level = ANY (ARRAY['basis'::text, 'breedte'::text, 'diepte'::text, 'vso'::text, 'opname'::text])))
);
alter table public.support_level enable row level security, force row level security;
create policy section_read on public.support_level as permissive for select to eenplan_person using (access.may(dossier_id, 'plan'::text, 'read'::text));
create policy section_write on public.support_level as permissive for insert to eenplan_person with check (access.may(dossier_id, 'plan'::text, 'write'::text));
grant insert, select on public.support_level to eenplan_person;

create table public.withholding (
  dossier_id uuid not null,
  id uuid not null,
  participation_id uuid,
  organisation_id uuid,
  sections text[] not null,
  ground text not null,
  reason text not null,
  court text,
  ordered_on date,
  starts_on date not null,
  ends_on date,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  lifted_at timestamp with time zone,
  lifted_by uuid,
  lifted_reason text,
  constraint withholding_pkey PRIMARY KEY (dossier_id, id),
  constraint withholding_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint withholding_dossier_id_participation_id_fkey FOREIGN KEY (dossier_id, participation_id) REFERENCES public.participation(dossier_id, id),
  constraint withholding_lifted_by_fkey FOREIGN KEY (lifted_by) REFERENCES public.person(id),
  constraint withholding_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id),
  constraint withholding_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.person(id),
  constraint lifted_with_reason CHECK ((((lifted_at IS NULL) = (lifted_by IS NULL)) AND ((lifted_at IS NULL) OR (lifted_reason <> ''::text)))),
  constraint order_names_its_court CHECK (((ground <> 'rechterlijke-uitspraak'::text) OR ((court <> ''::text) AND (ordered_on IS NOT NULL)))),
  constraint withheld_from_one CHECK ((num_nonnulls(participation_id, organisation_id) = 1)),
  constraint withholding_check CHECK ((ends_on >= starts_on)),
  constraint withholding_ground_check CHECK ((ground = ANY (ARRAY['rechterlijke-uitspraak'::text, 'verzoek-ouder'::text, 'verzoek-kind'::text, 'veiligheid'::text, 'eigen-afweging'::text]))),
  constraint withholding_reason_check CHECK ((reason <> ''::text)),
  constraint withholding_sections_check CHECK ((cardinality(sections) > 0))
);
alter table public.withholding enable row level security, force row level security;
create policy access_functions_read on public.withholding as permissive for select to eenplan_owner using (true);
create policy section_lift on public.withholding as permissive for update to eenplan_person using ((access.may(dossier_id, 'people'::text, 'write'::text) AND (NOT access.is_withheld_from_me(participation_id, organisation_id)))) with check ((lifted_by = access.person_id()));
create policy section_read on public.withholding as permissive for select to eenplan_person using ((access.may(dossier_id, 'people'::text, 'read'::text) AND (NOT access.is_withheld_from_me(participation_id, organisation_id))));
create policy section_write on public.withholding as permissive for insert to eenplan_person with check (((recorded_by = access.person_id()) AND (lifted_at IS NULL) AND access.may(dossier_id, 'people'::text, 'write'::text)));
grant insert, select on public.withholding to eenplan_person;
grant update (lifted_at, lifted_by, lifted_reason) on public.withholding to eenplan_person;

create view access.basis as
 SELECT w.dossier_id,
    w.person_id,
    w.participation_id,
    w.organisation_id,
    w.way,
    w.role,
    w.seat_role,
    r.section,
    r.may_read,
    r.may_write AND (w.organisation_id IS NULL OR w.mandate <> 'informatie'::text) AS may_write,
    r.ground,
    r.source,
    c.id AS consent_id,
    NULL::uuid AS machtiging_id,
    LEAST(w.ends_on, c.ends_on) AS ends_on,
        CASE
            WHEN (EXISTS ( SELECT
               FROM public.withholding h
              WHERE h.dossier_id = w.dossier_id AND (r.section = ANY (h.sections)) AND (h.participation_id = w.participation_id OR h.organisation_id = w.organisation_id) AND h.lifted_at IS NULL AND h.starts_on <= access.today() AND (h.ends_on IS NULL OR h.ends_on >= access.today()))) THEN 'withheld'::text
            WHEN r.ground = 'consent'::text AND c.id IS NULL THEN 'no-consent'::text
            ELSE NULL::text
        END AS refused
   FROM access.way_in w
     JOIN public.dossier d ON d.id = w.dossier_id
     JOIN public.section_right r ON r.region_id = d.region_id AND r.role = w.role AND access.age_on(d.born_on, access.today()) >= r.from_age AND access.age_on(d.born_on, access.today()) < r.until_age
     LEFT JOIN LATERAL ( SELECT c_1.id,
            c_1.ends_on
           FROM public.consent c_1
          WHERE r.ground = 'consent'::text AND c_1.dossier_id = w.dossier_id AND c_1.organisation_id = w.organisation_id AND c_1.status = 'in-force'::text AND (r.section = ANY (c_1.sections)) AND c_1.starts_on <= access.today() AND c_1.ends_on >= access.today()
          ORDER BY c_1.ends_on DESC
         LIMIT 1) c ON true
  WHERE r.may_read
UNION ALL
 SELECT p.dossier_id,
    p.person_id,
    p.participation_id,
    p.organisation_id,
    'machtiging'::text AS way,
    p.role,
    p.seat_role,
    s.key AS section,
    true AS may_read,
    m.may_write,
    'family'::text AS ground,
    ''::text AS source,
    NULL::uuid AS consent_id,
    m.id AS machtiging_id,
    LEAST(p.ends_on, m.ends_on) AS ends_on,
        CASE
            WHEN (EXISTS ( SELECT
               FROM public.withholding h
              WHERE h.dossier_id = p.dossier_id AND (s.key = ANY (h.sections)) AND h.participation_id = p.participation_id AND h.lifted_at IS NULL AND h.starts_on <= access.today() AND (h.ends_on IS NULL OR h.ends_on >= access.today()))) THEN 'withheld'::text
            ELSE NULL::text
        END AS refused
   FROM public.machtiging m
     JOIN public.dossier d ON d.id = m.dossier_id
     JOIN access.present p ON p.dossier_id = m.dossier_id AND p.participation_id = m.participation_id AND p.organisation_id IS NULL
     JOIN access.present giver ON giver.dossier_id = m.dossier_id AND giver.participation_id = m.given_by_participation_id
     JOIN public.section s ON s.key = ANY (m.sections)
  WHERE m.ended_at IS NULL AND m.starts_on <= access.today() AND m.ends_on >= access.today() AND p.role <> 'gezag-onbeslist'::text AND
        CASE
            WHEN access.age_on(d.born_on, access.today()) >= 16 THEN giver.role = 'kind'::text
            ELSE giver.role = ANY (ARRAY['ouder'::text, 'voogd'::text])
        END;

create view access.present as
 SELECT p.dossier_id,
    p.id AS participation_id,
    p.person_id,
    p.organisation_id,
    p.role AS seat_role,
    p.mandate,
    p.ends_on,
        CASE
            WHEN (p.role <> ALL (ARRAY['ouder'::text, 'voogd'::text])) OR g.id IS NULL THEN p.role
            WHEN g.decision = 'alles'::text THEN p.role
            WHEN g.decision = 'hoofdzaken'::text THEN 'ouder-zonder-gezag'::text
            WHEN g.decision = 'niets'::text OR g.under_investigation OR g.gezag_form = 'gezag-niet-te-bepalen'::text THEN 'gezag-onbeslist'::text
            WHEN NOT g.has_authority OR g.gezag_form = 'tijdelijk-geen-gezag'::text THEN 'ouder-zonder-gezag'::text
            ELSE p.role
        END AS role
   FROM public.participation p
     LEFT JOIN public.guardian g ON g.dossier_id = p.dossier_id AND g.participation_id = p.id
  WHERE p.starts_on <= access.today() AND (p.ends_on IS NULL OR p.ends_on >= access.today());

create view access.way_in as
 SELECT p.dossier_id,
    p.person_id,
    p.participation_id,
    p.organisation_id,
    'seat'::text AS way,
    p.role,
    p.seat_role,
    p.mandate,
    p.ends_on
   FROM access.present p
  WHERE p.organisation_id IS NULL OR access.works_there(p.person_id, p.organisation_id, p.seat_role)
UNION ALL
 SELECT p.dossier_id,
    p.person_id,
    p.participation_id,
    p.organisation_id,
    'regie'::text AS way,
    'regisseur'::text AS role,
    p.seat_role,
    'beslisser'::text AS mandate,
    p.ends_on
   FROM public.regisseur_appointment a
     JOIN access.present p ON p.dossier_id = a.dossier_id AND p.participation_id = a.participation_id
  WHERE a.ends_at IS NULL AND (p.organisation_id IS NULL OR access.works_there(p.person_id, p.organisation_id, p.seat_role))
UNION ALL
 SELECT p.dossier_id,
    m.person_id,
    p.participation_id,
    p.organisation_id,
    'colleague'::text AS way,
    p.role,
    p.seat_role,
    p.mandate,
    p.ends_on
   FROM public.membership m
     JOIN access.present p ON p.organisation_id = m.organisation_id
  WHERE m.function = 'coordinator'::text AND m.starts_on <= access.today() AND (m.ends_on IS NULL OR m.ends_on >= access.today())
UNION ALL
 SELECT e.dossier_id,
    e.person_id,
    NULL::uuid AS participation_id,
    e.organisation_id,
    'emergency'::text AS way,
    'noodgeval'::text AS role,
    'noodgeval'::text AS seat_role,
    'informatie'::text AS mandate,
    NULL::date AS ends_on
   FROM public.emergency_access e
  WHERE e.until > access.now() AND e.opened_at <= access.now() AND (EXISTS ( SELECT
           FROM public.membership m
          WHERE m.person_id = e.person_id AND m.organisation_id = e.organisation_id AND m.starts_on <= access.today() AND (m.ends_on IS NULL OR m.ends_on >= access.today())));

CREATE OR REPLACE FUNCTION access.age_on(born date, day date)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select extract(year from age(day, born))::integer $function$;
alter function access.age_on(date,date) owner to eenplan_owner;
grant execute on function access.age_on(date,date) to public;

CREATE OR REPLACE FUNCTION access.agreement_begins()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if access.person_id() is null then
    return new;
  end if;
  if new.made_by <> access.person_id() or new.status not in ('asked', 'accepted')
      or (new.status = 'accepted' and not access.is_me(new.dossier_id, new.owner_participation_id)) then
    raise exception 'not-yours' using errcode = '42501';
  end if;
  return new;
end $function$;
alter function access.agreement_begins() owner to eenplan_owner;
grant execute on function access.agreement_begins() to public;

CREATE OR REPLACE FUNCTION access.agreement_keeper(dossier uuid, agreement_id uuid)
 RETURNS TABLE(person_id uuid, is_owner boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$;
alter function access.agreement_keeper(uuid,uuid) owner to eenplan_owner;
grant execute on function access.agreement_keeper(uuid,uuid) to eenplan_system;

CREATE OR REPLACE FUNCTION access.agreement_moves_on()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
alter function access.agreement_moves_on() owner to eenplan_owner;
grant execute on function access.agreement_moves_on() to public;

CREATE OR REPLACE FUNCTION access.appoints_first(dossier uuid, participation uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from dossier d join participation p on p.dossier_id = d.id and p.id = participation
      where d.id = dossier and d.opened_by = access.person_id() and p.person_id = access.person_id())
    and not exists (select from regisseur_appointment a where a.dossier_id = dossier);
end $function$;
alter function access.appoints_first(uuid,uuid) owner to eenplan_owner;
grant execute on function access.appoints_first(uuid,uuid) to public;

CREATE OR REPLACE FUNCTION access.asked_before_agreed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  row_now record := case tg_op when 'DELETE' then old else new end;
begin
  if not exists (select from plan p where p.dossier_id = row_now.dossier_id and p.id = row_now.plan_id
      and p.status in ('draft', 'proposed')) then
    raise exception 'plan-frozen' using errcode = 'EP003';
  end if;
  return row_now;
end $function$;
alter function access.asked_before_agreed() owner to eenplan_owner;
grant execute on function access.asked_before_agreed() to public;

CREATE OR REPLACE FUNCTION access.coordinates(organisation uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from membership m where m.person_id = access.person_id() and m.organisation_id = organisation
    and m.function = 'coordinator' and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today()));
end $function$;
alter function access.coordinates(uuid) owner to eenplan_owner;
grant execute on function access.coordinates(uuid) to public;

CREATE OR REPLACE FUNCTION access.coordinators_at(dossier uuid)
 RETURNS TABLE(given_name text, family_name text, organisation_id uuid, role text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query
    select distinct person.given_name, person.family_name, m.organisation_id, p.role
    from membership m
    join participation p on p.dossier_id = dossier and p.organisation_id = m.organisation_id
    join person on person.id = m.person_id
    where access.may(dossier, 'people', 'read') and m.function = 'coordinator'
      and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today())
      and p.starts_on <= access.today() and (p.ends_on is null or p.ends_on >= access.today());
end $function$;
alter function access.coordinators_at(uuid) owner to eenplan_owner;
grant execute on function access.coordinators_at(uuid) to public;

CREATE OR REPLACE FUNCTION access.copy_matrix()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  insert into section_right
  select new.id, role, section, from_age, until_age, may_read, may_write, ground, source from section_right
  where region_id = (select r.id from region r where r.id <> new.id order by r.id limit 1);
  return new;
end $function$;
alter function access.copy_matrix() owner to eenplan_owner;
grant execute on function access.copy_matrix() to public;

CREATE OR REPLACE PROCEDURE access.guard(IN target text, IN section_key text, IN changes text)
 LANGUAGE plpgsql
AS $procedure$
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
end $procedure$;
alter function access.guard(text,text,text) owner to eenplan_owner;
grant execute on function access.guard(text,text,text) to public;

CREATE OR REPLACE FUNCTION access.home_region()
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return coalesce(
    (select o.region_id from membership m join organisation o on o.id = m.organisation_id
      where m.person_id = access.person_id() and m.starts_on <= access.today()
        and (m.ends_on is null or m.ends_on >= access.today()) and o.region_id is not null
      order by m.starts_on limit 1),
    (select r.id from region r order by r.id limit 1));
end $function$;
alter function access.home_region() owner to eenplan_owner;
grant execute on function access.home_region() to public;

CREATE OR REPLACE FUNCTION access.is_me(dossier uuid, participation uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from participation p where p.dossier_id = dossier and p.id = participation
    and p.person_id = access.person_id() and p.starts_on <= access.today()
    and (p.ends_on is null or p.ends_on >= access.today())
    and (p.organisation_id is null or p.organisation_id = any (access.my_organisations())));
end $function$;
alter function access.is_me(uuid,uuid) owner to eenplan_owner;
grant execute on function access.is_me(uuid,uuid) to public;

CREATE OR REPLACE FUNCTION access.is_professional(person uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from membership m where m.person_id = person
    and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today()));
end $function$;
alter function access.is_professional(uuid) owner to eenplan_owner;
grant execute on function access.is_professional(uuid) to public;

CREATE OR REPLACE FUNCTION access.is_withheld_from_me(participation uuid, organisation uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from participation p where p.id = participation and p.person_id = access.person_id())
    or organisation = any (access.my_organisations());
end $function$;
alter function access.is_withheld_from_me(uuid,uuid) owner to eenplan_owner;
grant execute on function access.is_withheld_from_me(uuid,uuid) to public;

CREATE OR REPLACE FUNCTION access.leads_a_table()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (
    select from regisseur_appointment a
    join participation p on p.dossier_id = a.dossier_id and p.id = a.participation_id
    where a.ends_at is null and p.person_id = access.person_id() and p.starts_on <= access.today()
      and (p.ends_on is null or p.ends_on >= access.today())
      and (p.organisation_id is null or p.organisation_id = any (access.my_organisations())));
end $function$;
alter function access.leads_a_table() owner to eenplan_owner;
grant execute on function access.leads_a_table() to public;

CREATE OR REPLACE FUNCTION access.may(dossier uuid, section_key text, act text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  me constant uuid := access.person_id();
  -- This statement, this person, this dossier, and what of the others' work it sees.
  stamp constant text := concat(statement_timestamp(), pg_current_snapshot(), me, dossier);
  known text := current_setting('eenplan.rights', true);
begin
  if me is null then return false; end if;
  if known is null or not starts_with(known, stamp) then
    select concat(stamp, ' ', string_agg(concat('r:', b.section, ' ', case when b.may_write then concat('w:', b.section, ' ') end), ''))
    into known
    from access.basis b where b.dossier_id = dossier and b.person_id = me and b.refused is null;
    perform set_config('eenplan.rights', known, true);
  end if;
  return position(concat(case act when 'write' then ' w:' else ' r:' end, section_key, ' ') in known) > 0;
end $function$;
alter function access.may(uuid,text,text) owner to eenplan_owner;
grant execute on function access.may(uuid,text,text) to public;

CREATE OR REPLACE FUNCTION access.may_withdraw(dossier uuid, about text[], participation uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from access.who_decides(dossier, about) w where w.participation_id = participation)
    or exists (select from access.present p join dossier d on d.id = p.dossier_id
      where p.dossier_id = dossier and p.participation_id = participation and p.role = 'kind'
        and access.age_on(d.born_on, access.today()) >= 12);
end $function$;
alter function access.may_withdraw(uuid,text[],uuid) owner to eenplan_owner;
grant execute on function access.may_withdraw(uuid,text[],uuid) to public;

CREATE OR REPLACE FUNCTION access.my_caseload(with_home_since boolean)
 RETURNS TABLE(id uuid, given_name text, family_name text, born_on date, closed_on date, home_since date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 50
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
alter function access.my_caseload(boolean) owner to eenplan_owner;
grant execute on function access.my_caseload(boolean) to public;

CREATE OR REPLACE FUNCTION access.my_dossiers()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 50
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query select distinct b.dossier_id from access.basis b
    where b.person_id = access.person_id() and b.section = 'child' and b.refused is null;
end $function$;
alter function access.my_dossiers() owner to eenplan_owner;
grant execute on function access.my_dossiers() to public;

CREATE OR REPLACE FUNCTION access.my_organisations()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return array(select m.organisation_id from membership m where m.person_id = access.person_id()
    and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today()));
end $function$;
alter function access.my_organisations() owner to eenplan_owner;
grant execute on function access.my_organisations() to public;

CREATE OR REPLACE FUNCTION access.newest_answers(dossier uuid, consent_key uuid)
 RETURNS TABLE(participation_id uuid, answer text)
 LANGUAGE sql
 STABLE
AS $function$
  select distinct on (a.participation_id) a.participation_id, a.answer from consent_answer a
  where a.dossier_id = dossier and a.consent_id = consent_key
  order by a.participation_id, a.answered_at desc, a.id desc
$function$;
alter function access.newest_answers(uuid,uuid) owner to eenplan_owner;
grant execute on function access.newest_answers(uuid,uuid) to public;

CREATE OR REPLACE FUNCTION access.newest_migration()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select max(name) from platform_migration $function$;
alter function access.newest_migration() owner to eenplan_owner;
grant execute on function access.newest_migration() to eenplan_app;
grant execute on function access.newest_migration() to eenplan_system;

CREATE OR REPLACE FUNCTION access.now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('eenplan.now', true), '')::timestamptz $function$;
alter function access.now() owner to eenplan_owner;
grant execute on function access.now() to public;

CREATE OR REPLACE FUNCTION access.only_in_draft()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  row_now record := case tg_op when 'DELETE' then old else new end;
begin
  perform from plan p where p.dossier_id = row_now.dossier_id and p.id = row_now.plan_id and p.status = 'draft' for share;
  if not found then
    raise exception 'plan-not-draft' using errcode = 'EP001';
  end if;
  return row_now;
end $function$;
alter function access.only_in_draft() owner to eenplan_owner;
grant execute on function access.only_in_draft() to public;

CREATE OR REPLACE FUNCTION access.only_while_proposed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if old.answer is not null then
    raise exception 'answer-given' using errcode = 'EP005';
  end if;
  if not exists (select from plan p where p.dossier_id = new.dossier_id and p.id = new.plan_id and p.status = 'proposed') then
    raise exception 'plan-not-proposed' using errcode = 'EP006';
  end if;
  return new;
end $function$;
alter function access.only_while_proposed() owner to eenplan_owner;
grant execute on function access.only_while_proposed() to public;

CREATE OR REPLACE FUNCTION access.open_in_emergency(new_id uuid, at_organisation uuid, given text, family text, born date, because text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  found_id uuid;
  hours integer;
begin
  if at_organisation <> all (access.my_organisations()) then return null; end if;
  select d.id, r.break_glass_hours into found_id, hours
  from dossier d join region r on r.id = d.region_id
  where r.break_glass and d.born_on = born and lower(d.given_name) = lower(given) and lower(d.family_name) = lower(family)
    and d.closed_on is null
  order by d.id limit 1;
  if found_id is null then return null; end if;
  insert into emergency_access (dossier_id, id, person_id, organisation_id, reason, opened_at, until)
  values (found_id, new_id, access.person_id(), at_organisation, because, access.now(), access.now() + make_interval(hours => hours));
  return found_id;
end $function$;
alter function access.open_in_emergency(uuid,uuid,text,text,date,text) owner to eenplan_owner;
grant execute on function access.open_in_emergency(uuid,uuid,text,text,date,text) to public;

CREATE OR REPLACE FUNCTION access.opens(dossier uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from dossier d where d.id = dossier and d.opened_by = access.person_id())
    and not exists (select from participation p where p.dossier_id = dossier);
end $function$;
alter function access.opens(uuid) owner to eenplan_owner;
grant execute on function access.opens(uuid) to public;

CREATE OR REPLACE FUNCTION access.person_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('eenplan.person', true), '')::uuid $function$;
alter function access.person_id() owner to eenplan_owner;
grant execute on function access.person_id() to public;

CREATE OR REPLACE FUNCTION access.plan_moves_on()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
alter function access.plan_moves_on() owner to eenplan_owner;
grant execute on function access.plan_moves_on() to public;

CREATE OR REPLACE FUNCTION access.plan_of_now(dossier uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return (
    select p.id from plan p
    where p.dossier_id = dossier and p.status <> 'replaced' and access.may(dossier, 'approach', 'read')
    order by p.status = 'in-force' desc limit 1);
end $function$;
alter function access.plan_of_now(uuid) owner to eenplan_owner;
grant execute on function access.plan_of_now(uuid) to public;

CREATE OR REPLACE FUNCTION access.protects_privacy_at(organisation uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from membership m where m.person_id = access.person_id() and m.organisation_id = organisation
    and m.function = 'privacyfunctionaris' and m.starts_on <= access.today()
    and (m.ends_on is null or m.ends_on >= access.today()));
end $function$;
alter function access.protects_privacy_at(uuid) owner to eenplan_owner;
grant execute on function access.protects_privacy_at(uuid) to public;

CREATE OR REPLACE FUNCTION access.seats_with(dossier uuid, section_key text, act text)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not access.may(dossier, section_key, 'read') then return; end if;
  return query select distinct b.participation_id from access.basis b
    where b.dossier_id = dossier and b.section = section_key and b.refused is null and b.way in ('seat', 'regie', 'machtiging')
      and case act when 'write' then b.may_write else b.may_read end;
end $function$;
alter function access.seats_with(uuid,text,text) owner to eenplan_owner;
grant execute on function access.seats_with(uuid,text,text) to public;

CREATE OR REPLACE FUNCTION access.settle_consent()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  asked consent;
begin
  select * into asked from consent c where c.dossier_id = new.dossier_id and c.id = new.consent_id for update;
  if asked.status = 'withdrawn' then raise exception 'consent-withdrawn' using errcode = 'EP007'; end if;
  if new.answer = 'withdrawn' and asked.status <> 'in-force' then
    raise exception 'consent-not-in-force' using errcode = 'EP008';
  end if;
  if not (case new.answer when 'withdrawn' then access.may_withdraw(new.dossier_id, asked.sections, new.participation_id)
      else exists (select from access.who_decides(new.dossier_id, asked.sections) w where w.participation_id = new.participation_id) end) then
    raise exception 'no-say-here' using errcode = 'EP009';
  end if;
  update consent c set settled_at = new.answered_at, status = case
      when new.answer = 'withdrawn' then 'withdrawn'
      when exists (select from access.newest_answers(c.dossier_id, c.id) n
        join access.who_decides(c.dossier_id, c.sections) w on w.participation_id = n.participation_id
        where n.answer = 'refused') then 'refused'
      when not exists (select from access.who_decides(c.dossier_id, c.sections) w where w.participation_id is null
        or not exists (select from access.newest_answers(c.dossier_id, c.id) n
          where n.participation_id = w.participation_id and n.answer = 'given')) then 'in-force'
      else 'asked' end
  where c.dossier_id = new.dossier_id and c.id = new.consent_id;
  return new;
end $function$;
alter function access.settle_consent() owner to eenplan_owner;
grant execute on function access.settle_consent() to public;

CREATE OR REPLACE FUNCTION access.shares_a_dossier(other uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from participation p where p.person_id = other and access.may(p.dossier_id, 'people', 'read'));
end $function$;
alter function access.shares_a_dossier(uuid) owner to eenplan_owner;
grant execute on function access.shares_a_dossier(uuid) to public;

CREATE OR REPLACE FUNCTION access.sign_in_key()
 RETURNS bytea
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select decode(nullif(current_setting('eenplan.key', true), ''), 'hex') $function$;
alter function access.sign_in_key() owner to eenplan_owner;
grant execute on function access.sign_in_key() to public;

CREATE OR REPLACE FUNCTION access.today()
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('eenplan.today', true), '')::date $function$;
alter function access.today() owner to eenplan_owner;
grant execute on function access.today() to public;

CREATE OR REPLACE FUNCTION access.who_decides(dossier uuid, about text[])
 RETURNS TABLE(participation_id uuid, because text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 3
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  years constant integer := (select access.age_on(d.born_on, access.today()) from dossier d where d.id = dossier);
begin
  if years >= 16 then
    return query select p.participation_id, case when years >= 18 then 'meerderjarig' else 'zestien' end
      from access.present p where p.dossier_id = dossier and p.role = 'kind';
    if not found then return query select null::uuid, 'jongere-ontbreekt'; end if;
    return;
  end if;
  return query select p.participation_id, 'gezag' from access.present p
    where p.dossier_id = dossier and p.role in ('ouder', 'voogd');
  if not found then return query select null::uuid, 'niemand-met-gezag'; end if;
  return query select null::uuid, 'gezag-onbeslist' from access.present p
    where p.dossier_id = dossier and p.role = 'gezag-onbeslist' limit 1;
  if years >= 12 and 'care' = any (about) then
    return query select p.participation_id, 'twaalf' from access.present p
      where p.dossier_id = dossier and p.role = 'kind';
    if not found then return query select null::uuid, 'jongere-ontbreekt'; end if;
  end if;
end $function$;
alter function access.who_decides(uuid,text[]) owner to eenplan_owner;
grant execute on function access.who_decides(uuid,text[]) to public;

CREATE OR REPLACE FUNCTION access.why(dossier uuid, person uuid)
 RETURNS TABLE(person_id uuid, participation_id uuid, organisation_id uuid, way text, role text, section text, may_read boolean, may_write boolean, ground text, source text, consent_id uuid, machtiging_id uuid, ends_on date, refused text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query
    select b.person_id, b.participation_id, b.organisation_id, b.way, b.role, b.section, b.may_read, b.may_write, b.ground, b.source,
      b.consent_id, b.machtiging_id, b.ends_on, b.refused
    from access.basis b where b.dossier_id = dossier and (person is null or b.person_id = person)
      and (b.person_id = access.person_id() or access.may(dossier, 'people', 'read'));
end $function$;
alter function access.why(uuid,uuid) owner to eenplan_owner;
grant execute on function access.why(uuid,uuid) to public;

CREATE OR REPLACE FUNCTION access.works_there(person uuid, organisation uuid, seat_role text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select exists (select from membership m join organisation o on o.id = m.organisation_id
    join role_organisation fit on fit.role = seat_role and fit.kind = o.kind
    where m.person_id = person and m.organisation_id = organisation
      and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today()))
$function$;
alter function access.works_there(uuid,uuid,text) owner to eenplan_owner;
grant execute on function access.works_there(uuid,uuid,text) to public;

CREATE OR REPLACE FUNCTION public.platform_add_job(name text, payload json, run_at timestamp with time zone DEFAULT NULL::timestamp with time zone, job_key text DEFAULT NULL::text)
 RETURNS bigint
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select id from graphile_worker.add_job(
      identifier => name, payload => payload, run_at => run_at, job_key => job_key
    )
  $function$;
alter function public.platform_add_job(text,json,timestamp with time zone,text) owner to eenplan_worker;
grant execute on function public.platform_add_job(text,json,timestamp with time zone,text) to eenplan_owner;
grant execute on function public.platform_add_job(text,json,timestamp with time zone,text) to eenplan_person;
grant execute on function public.platform_add_job(text,json,timestamp with time zone,text) to eenplan_system;
