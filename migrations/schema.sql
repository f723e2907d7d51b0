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
create policy access_functions_read on public.account as permissive for select to eenplan_owner using (true);
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
create policy access_functions_destroy on public.activity as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.activity as permissive for select to eenplan_owner using (true);
create policy section_change on public.activity as permissive for update to eenplan_person using (access.may(dossier_id, 'plan'::text, 'write'::text)) with check (access.may(dossier_id, 'plan'::text, 'write'::text));
create policy section_read on public.activity as permissive for select to eenplan_person using (access.may(dossier_id, 'plan'::text, 'read'::text));
create policy section_remove on public.activity as permissive for delete to eenplan_person using (access.may(dossier_id, 'plan'::text, 'write'::text));
create policy section_write on public.activity as permissive for insert to eenplan_person with check (access.may(dossier_id, 'plan'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.activity FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
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
create policy access_functions_destroy on public.agreement as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.agreement as permissive for select to eenplan_owner using (true);
create policy not_by_mistake on public.agreement as restrictive for select to eenplan_owner, eenplan_person using ((NOT (EXISTS ( SELECT
   FROM public.mistake m
  WHERE ((m.dossier_id = agreement.dossier_id) AND (m.subject_id = agreement.id))))));
create policy section_change on public.agreement as permissive for update to eenplan_person using (access.may(dossier_id, 'agreements'::text, 'write'::text)) with check (access.may(dossier_id, 'agreements'::text, 'write'::text));
create policy section_read on public.agreement as permissive for select to eenplan_person using (access.may(dossier_id, 'agreements'::text, 'read'::text));
create policy section_write on public.agreement as permissive for insert to eenplan_person with check (access.may(dossier_id, 'agreements'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.agreement FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
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
create policy access_functions_destroy on public.analysis as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.analysis as permissive for select to eenplan_owner using (true);
create policy not_by_mistake on public.analysis as restrictive for select to eenplan_owner, eenplan_person using ((NOT (EXISTS ( SELECT
   FROM public.mistake m
  WHERE ((m.dossier_id = analysis.dossier_id) AND (m.subject_id = analysis.id))))));
create policy section_read on public.analysis as permissive for select to eenplan_person using (access.may(dossier_id, 'school'::text, 'read'::text));
create policy section_write on public.analysis as permissive for insert to eenplan_person with check (access.may(dossier_id, 'school'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.analysis FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
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
create policy access_functions_destroy on public.approach_card as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.approach_card as permissive for select to eenplan_owner using (true);
create policy card_carried_over on public.approach_card as permissive for insert to eenplan_person with check ((access.may(dossier_id, 'plan'::text, 'write'::text) AND access.may(dossier_id, 'approach'::text, 'read'::text) AND (EXISTS ( SELECT
   FROM public.approach_card former
  WHERE ((former.dossier_id = approach_card.dossier_id) AND (NOT ((((former.calms IS DISTINCT FROM approach_card.calms) OR (former.triggers IS DISTINCT FROM approach_card.triggers)) OR (former.never IS DISTINCT FROM approach_card.never)) OR (former.own_words IS DISTINCT FROM approach_card.own_words))))))));
create policy section_change on public.approach_card as permissive for update to eenplan_person using (access.may(dossier_id, 'approach'::text, 'write'::text)) with check (access.may(dossier_id, 'approach'::text, 'write'::text));
create policy section_read on public.approach_card as permissive for select to eenplan_person using (access.may(dossier_id, 'approach'::text, 'read'::text));
create policy section_write on public.approach_card as permissive for insert to eenplan_person with check (access.may(dossier_id, 'approach'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.approach_card FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
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
create policy access_functions_destroy on public.approval as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.approval as permissive for select to eenplan_owner using (true);
create policy asked_without_answer on public.approval as restrictive for insert to eenplan_person with check ((answer IS NULL));
create policy own_answer on public.approval as permissive for update to eenplan_person using (access.is_me(dossier_id, participation_id)) with check ((access.is_me(dossier_id, participation_id) AND (via = 'signed-in'::text) AND (answered_by = access.person_id())));
create policy paper_answer on public.approval as permissive for update to eenplan_person using (access.may(dossier_id, 'plan'::text, 'write'::text)) with check ((access.may(dossier_id, 'plan'::text, 'write'::text) AND (via = 'paper'::text) AND (answered_by = access.person_id())));
create policy section_read on public.approval as permissive for select to eenplan_person using (access.may(dossier_id, 'plan'::text, 'read'::text));
create policy section_remove on public.approval as permissive for delete to eenplan_person using (access.may(dossier_id, 'plan'::text, 'write'::text));
create policy section_write on public.approval as permissive for insert to eenplan_person with check (access.may(dossier_id, 'plan'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.approval FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
CREATE TRIGGER asked_before_agreed BEFORE INSERT OR DELETE ON public.approval FOR EACH ROW EXECUTE FUNCTION access.asked_before_agreed();
CREATE TRIGGER only_while_proposed BEFORE UPDATE ON public.approval FOR EACH ROW EXECUTE FUNCTION access.only_while_proposed();
grant delete, insert, select on public.approval to eenplan_person;
grant update (answer, reason, via, paper_file_id, answered_at, answered_by) on public.approval to eenplan_person;

create table public.audit_entry (
  dossier_id uuid not null,
  at timestamp with time zone not null,
  id uuid not null,
  seq bigint not null,
  outcome text not null,
  act text not null,
  name text not null,
  section text,
  method text not null,
  automatic boolean not null,
  actor_kind text not null,
  person_id uuid,
  organisation_id uuid,
  role text,
  ground text,
  purpose text not null,
  trace_id text not null,
  session_hash text,
  note text,
  previous_hash bytea not null,
  hash bytea not null,
  key_id text not null,
  constraint audit_entry_pkey PRIMARY KEY (dossier_id, at, id),
  constraint audit_entry_act_check CHECK ((act = ANY (ARRAY['read'::text, 'change'::text]))),
  constraint audit_entry_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['person'::text, 'job-as'::text, 'system'::text]))),
  constraint audit_entry_hash_check CHECK ((length(hash) = 32)),
  constraint audit_entry_method_check CHECK ((method = ANY (ARRAY['GET'::text, 'POST'::text, 'job'::text, 'deed'::text]))),
  constraint audit_entry_name_check CHECK ((name ~ '^[a-z0-9-]{1,80}$'::text)),
  constraint audit_entry_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text]))),
  constraint audit_entry_previous_hash_check CHECK ((length(previous_hash) = 32)),
  constraint audit_entry_purpose_check CHECK ((purpose ~ '^[a-z-]{1,40}$'::text)),
  constraint audit_entry_seq_check CHECK ((seq > 0)),
  constraint audit_entry_session_hash_check CHECK ((length(session_hash) <= 64)),
  constraint audit_entry_trace_id_check CHECK ((length(trace_id) <= 64)),
  constraint person_unless_system CHECK (((actor_kind = 'system'::text) = (person_id IS NULL)))
) partition by RANGE (at);
CREATE INDEX audit_entry_organisation ON ONLY public.audit_entry USING btree (organisation_id, at) WHERE (organisation_id IS NOT NULL);
alter table public.audit_entry enable row level security, force row level security;
create policy access_functions_add on public.audit_entry as permissive for insert to eenplan_owner with check (true);
create policy access_functions_cut on public.audit_entry as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.audit_entry as permissive for select to eenplan_owner using (true);
create policy family_reads on public.audit_entry as permissive for select to eenplan_person using (access.sees_visits(dossier_id));
create policy own_visits on public.audit_entry as permissive for select to eenplan_person using ((person_id = ( SELECT access.person_id() AS person_id)));
create policy privacy_officer_reads on public.audit_entry as permissive for select to eenplan_person using ((organisation_id = ANY (( SELECT access.privacy_organisations() AS privacy_organisations)::uuid[])));
create policy system_reads on public.audit_entry as permissive for select to eenplan_system using (true);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION access.audit_is_append_only();
grant select on public.audit_entry to eenplan_person;
grant select on public.audit_entry to eenplan_system;

create table public.audit_head (
  dossier_id uuid not null,
  seq bigint not null,
  hash bytea not null,
  proof bytea,
  constraint audit_head_pkey PRIMARY KEY (dossier_id),
  constraint audit_head_hash_check CHECK ((length(hash) = 32)),
  constraint audit_head_seq_check CHECK ((seq >= 0)),
  constraint empty_or_proven CHECK (((seq = 0) = (proof IS NULL)))
);
alter table public.audit_head enable row level security, force row level security;
create policy access_functions_add on public.audit_head as permissive for insert to eenplan_owner with check (true);
create policy access_functions_move on public.audit_head as permissive for update to eenplan_owner using (true) with check (true);
create policy access_functions_read on public.audit_head as permissive for select to eenplan_owner using (true);
create policy system_reads on public.audit_head as permissive for select to eenplan_system using (true);
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON public.audit_head FOR EACH STATEMENT EXECUTE FUNCTION access.audit_is_append_only();
grant select on public.audit_head to eenplan_system;

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
create policy access_functions_destroy on public.career_entry as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.career_entry as permissive for select to eenplan_owner using (true);
create policy not_by_mistake on public.career_entry as restrictive for select to eenplan_owner, eenplan_person using ((NOT (EXISTS ( SELECT
   FROM public.mistake m
  WHERE ((m.dossier_id = career_entry.dossier_id) AND (m.subject_id = career_entry.id))))));
create policy section_change on public.career_entry as permissive for update to eenplan_person using (access.may(dossier_id, 'school'::text, 'write'::text)) with check (access.may(dossier_id, 'school'::text, 'write'::text));
create policy section_read on public.career_entry as permissive for select to eenplan_person using (access.may(dossier_id, 'school'::text, 'read'::text));
create policy section_write on public.career_entry as permissive for insert to eenplan_person with check (access.may(dossier_id, 'school'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.career_entry FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
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
  asked_sections text[] not null default '{}'::text[],
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
create policy access_functions_destroy on public.consent as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.consent as permissive for select to eenplan_owner using (true);
create policy access_functions_settle on public.consent as permissive for update to eenplan_owner using (true) with check (true);
create policy section_read on public.consent as permissive for select to eenplan_person using (access.may(dossier_id, 'people'::text, 'read'::text));
create policy section_write on public.consent as permissive for insert to eenplan_person with check (((asked_by = access.person_id()) AND access.may(dossier_id, 'people'::text, 'write'::text)));
CREATE TRIGGER aa_only_while_open BEFORE INSERT ON public.consent FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
CREATE TRIGGER begins BEFORE INSERT ON public.consent FOR EACH ROW EXECUTE FUNCTION access.consent_begins();
CREATE TRIGGER rights_change AFTER INSERT OR DELETE OR UPDATE ON public.consent FOR EACH ROW EXECUTE FUNCTION access.rights_changed();
CREATE TRIGGER tells_open_pages AFTER INSERT OR UPDATE ON public.consent FOR EACH ROW EXECUTE FUNCTION access.tell_open_pages();
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
  sections text[],
  constraint consent_answer_pkey PRIMARY KEY (dossier_id, id),
  constraint consent_answer_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.person(id),
  constraint consent_answer_dossier_id_consent_id_fkey FOREIGN KEY (dossier_id, consent_id) REFERENCES public.consent(dossier_id, id),
  constraint consent_answer_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint consent_answer_dossier_id_paper_file_id_fkey FOREIGN KEY (dossier_id, paper_file_id) REFERENCES public.file(dossier_id, id),
  constraint consent_answer_dossier_id_participation_id_fkey FOREIGN KEY (dossier_id, participation_id) REFERENCES public.participation(dossier_id, id),
  constraint consent_answer_answer_check CHECK ((answer = ANY (ARRAY['given'::text, 'refused'::text, 'not-now'::text, 'withdrawn'::text]))),
  constraint consent_answer_sections_check CHECK ((cardinality(sections) > 0)),
  constraint consent_answer_via_check CHECK ((via = ANY (ARRAY['signed-in'::text, 'paper'::text]))),
  constraint only_a_yes_chooses CHECK (((sections IS NULL) OR (answer = 'given'::text))),
  constraint paper_has_scan CHECK (((via = 'paper'::text) = (paper_file_id IS NOT NULL)))
);
CREATE INDEX consent_answer_consent ON public.consent_answer USING btree (dossier_id, consent_id, answered_at DESC);
alter table public.consent_answer enable row level security, force row level security;
create policy access_functions_destroy on public.consent_answer as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.consent_answer as permissive for select to eenplan_owner using (true);
create policy answered_now on public.consent_answer as restrictive for insert to eenplan_person with check ((answered_at = access.now()));
create policy own_answer on public.consent_answer as permissive for insert to eenplan_person with check (((answered_by = access.person_id()) AND (via = 'signed-in'::text) AND access.is_me(dossier_id, participation_id)));
create policy paper_answer on public.consent_answer as permissive for insert to eenplan_person with check (((answered_by = access.person_id()) AND (via = 'paper'::text) AND access.may(dossier_id, 'people'::text, 'write'::text)));
create policy paper_by_professional on public.consent_answer as restrictive for insert to eenplan_person with check (((via <> 'paper'::text) OR access.is_professional(access.person_id())));
create policy section_read on public.consent_answer as permissive for select to eenplan_person using (access.may(dossier_id, 'people'::text, 'read'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT ON public.consent_answer FOR EACH ROW WHEN (((CURRENT_USER = 'eenplan_person'::name) AND (new.answer <> 'withdrawn'::text))) EXECUTE FUNCTION access.only_while_open();
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
create policy access_functions_destroy on public.considered_option as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.considered_option as permissive for select to eenplan_owner using (true);
create policy not_by_mistake on public.considered_option as restrictive for select to eenplan_owner, eenplan_person using ((NOT (EXISTS ( SELECT
   FROM public.mistake m
  WHERE ((m.dossier_id = considered_option.dossier_id) AND (m.subject_id = considered_option.id))))));
create policy section_change on public.considered_option as permissive for update to eenplan_person using (access.may(dossier_id, 'school'::text, 'write'::text)) with check (access.may(dossier_id, 'school'::text, 'write'::text));
create policy section_read on public.considered_option as permissive for select to eenplan_person using (access.may(dossier_id, 'school'::text, 'read'::text));
create policy section_write on public.considered_option as permissive for insert to eenplan_person with check (access.may(dossier_id, 'school'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.considered_option FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
grant insert, select on public.considered_option to eenplan_person;
grant update (outcome, reason, decided_on, source) on public.considered_option to eenplan_person;

create table public.correction (
  dossier_id uuid not null,
  id uuid not null,
  section text not null,
  kind text,
  subject_id uuid,
  wrong text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  answer_by date not null,
  status text not null default 'asked'::text,
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  constraint correction_pkey PRIMARY KEY (dossier_id, id),
  constraint correction_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.person(id),
  constraint correction_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.person(id),
  constraint correction_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint correction_section_fkey FOREIGN KEY (section) REFERENCES public.section(key),
  constraint answered_in_words CHECK ((((status = 'asked'::text) = (answer IS NULL)) AND ((answer IS NULL) = (answered_by IS NULL)) AND ((answer IS NULL) = (answered_at IS NULL)))),
  constraint correction_answer_check CHECK (((length(answer) >= 1) AND (length(answer) <= 4000))),
  constraint correction_status_check CHECK ((status = ANY (ARRAY['asked'::text, 'corrected'::text, 'kept'::text]))),
  constraint correction_wrong_check CHECK (((length(wrong) >= 1) AND (length(wrong) <= 4000))),
  constraint record_is_whole CHECK (((kind IS NULL) = (subject_id IS NULL)))
);
alter table public.correction enable row level security, force row level security;
create policy access_functions_destroy on public.correction as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.correction as permissive for select to eenplan_owner using (true);
create policy family_asks on public.correction as permissive for insert to eenplan_person with check (((asked_by = access.person_id()) AND (asked_at = access.now()) AND (status = 'asked'::text) AND access.reads_as_family(dossier_id, section)));
create policy section_read on public.correction as permissive for select to eenplan_person using (access.may(dossier_id, section, 'read'::text));
create policy writer_answers on public.correction as permissive for update to eenplan_person using (((status = 'asked'::text) AND (asked_by <> access.person_id()) AND access.may(dossier_id, section, 'write'::text) AND access.is_professional(access.person_id()))) with check (((status <> 'asked'::text) AND (answered_by = access.person_id()) AND (answered_at = access.now())));
grant insert, select on public.correction to eenplan_person;
grant update (status, answer, answered_by, answered_at) on public.correction to eenplan_person;

create table public.destruction (
  dossier_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  rule_id text not null,
  started_on date not null,
  due_on date not null,
  sections text[] not null,
  counts jsonb not null,
  source text not null,
  destroyed_by uuid not null,
  destroyed_at timestamp with time zone not null,
  constraint destruction_pkey PRIMARY KEY (dossier_id, id),
  constraint destruction_once UNIQUE (dossier_id, rule_id),
  constraint destruction_destroyed_by_fkey FOREIGN KEY (destroyed_by) REFERENCES public.person(id),
  constraint destruction_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint destruction_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id),
  constraint destruction_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES public.retention_rule(id)
);
alter table public.destruction enable row level security, force row level security;
create policy access_functions_add on public.destruction as permissive for insert to eenplan_owner with check (true);
create policy access_functions_read on public.destruction as permissive for select to eenplan_owner using (true);
create policy family_reads on public.destruction as permissive for select to eenplan_person using (access.has_data_rights(dossier_id));
create policy protects_privacy on public.destruction as permissive for select to eenplan_person using (access.handles_privacy(organisation_id, NULL::uuid));
grant select on public.destruction to eenplan_person;

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
CREATE INDEX dossier_born_on ON public.dossier USING btree (born_on) WHERE (closed_on IS NULL);
CREATE INDEX dossier_emergency ON public.dossier USING btree (born_on, lower(family_name), lower(given_name));
CREATE INDEX dossier_family_name ON public.dossier USING btree (family_name, given_name, id);
alter table public.dossier enable row level security, force row level security;
create policy access_functions_destroy on public.dossier as permissive for update to eenplan_owner using (true) with check (true);
create policy access_functions_read on public.dossier as permissive for select to eenplan_owner using (true);
create policy professional_opens on public.dossier as permissive for insert to eenplan_person with check (((opened_by = access.person_id()) AND access.is_professional(access.person_id())));
create policy section_read on public.dossier as permissive for select to eenplan_person using (access.may(id, 'child'::text, 'read'::text));
create policy section_write on public.dossier as permissive for update to eenplan_person using (access.may(id, 'child'::text, 'write'::text)) with check (access.may(id, 'child'::text, 'write'::text));
CREATE TRIGGER aa_only_reopening BEFORE UPDATE ON public.dossier FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_reopening();
CREATE TRIGGER rights_change AFTER DELETE OR UPDATE OF born_on, region_id ON public.dossier FOR EACH ROW EXECUTE FUNCTION access.rights_changed();
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
create policy access_functions_destroy on public.draft as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.draft as permissive for select to eenplan_owner using (true);
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
  ended_at timestamp with time zone,
  constraint emergency_access_pkey PRIMARY KEY (dossier_id, id),
  constraint emergency_access_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint emergency_access_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id),
  constraint emergency_access_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id),
  constraint emergency_access_check CHECK ((until > opened_at)),
  constraint emergency_access_reason_check CHECK (((length(reason) >= 10) AND (length(reason) <= 2000)))
);
CREATE INDEX emergency_access_organisation ON public.emergency_access USING btree (organisation_id, opened_at DESC);
CREATE INDEX emergency_access_person ON public.emergency_access USING btree (person_id, until);
alter table public.emergency_access enable row level security, force row level security;
create policy access_functions_destroy on public.emergency_access as permissive for delete to eenplan_owner using (true);
create policy access_functions_open on public.emergency_access as permissive for insert to eenplan_owner with check (true);
create policy access_functions_read on public.emergency_access as permissive for select to eenplan_owner using (true);
create policy own_to_end on public.emergency_access as permissive for update to eenplan_person using (((person_id = access.person_id()) AND (until > access.now()))) with check (((person_id = access.person_id()) AND (until = access.now()) AND (ended_at = access.now())));
create policy protects_privacy on public.emergency_access as permissive for select to eenplan_person using (access.handles_privacy(organisation_id, person_id));
create policy section_read on public.emergency_access as permissive for select to eenplan_person using (((person_id = access.person_id()) OR access.may(dossier_id, 'people'::text, 'read'::text)));
CREATE TRIGGER rights_change AFTER INSERT OR DELETE OR UPDATE ON public.emergency_access FOR EACH ROW EXECUTE FUNCTION access.rights_changed();
grant select on public.emergency_access to eenplan_person;
grant update (until, ended_at) on public.emergency_access to eenplan_person;

create table public.emergency_attempt (
  person_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  at timestamp with time zone not null,
  outcome text not null,
  constraint emergency_attempt_pkey PRIMARY KEY (person_id, id),
  constraint emergency_attempt_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id),
  constraint emergency_attempt_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id),
  constraint emergency_attempt_outcome_check CHECK ((outcome = ANY (ARRAY['opened'::text, 'refused'::text, 'too-often'::text])))
);
CREATE INDEX emergency_attempt_organisation ON public.emergency_attempt USING btree (organisation_id, at DESC);
alter table public.emergency_attempt enable row level security, force row level security;
create policy own_attempt on public.emergency_attempt as permissive for insert to eenplan_person with check (((person_id = access.person_id()) AND (at = access.now()) AND (organisation_id = ANY (access.my_organisations()))));
create policy own_or_protected on public.emergency_attempt as permissive for select to eenplan_person using (((person_id = access.person_id()) OR access.handles_privacy(organisation_id, person_id)));
grant insert, select on public.emergency_attempt to eenplan_person;

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
create policy access_functions_destroy on public.event as permissive for update to eenplan_owner using (true) with check (true);
create policy access_functions_read on public.event as permissive for select to eenplan_owner using (true);
create policy not_by_mistake on public.event as restrictive for select to eenplan_person using (((kind = 'entered-in-error'::text) OR (NOT (EXISTS ( SELECT
   FROM public.mistake m
  WHERE ((m.dossier_id = event.dossier_id) AND (m.subject_id = event.subject_id)))))));
create policy participant_adds on public.event as permissive for insert to eenplan_person with check (((actor_person_id = access.person_id()) AND (actor_kind = ANY (ARRAY['person'::text, 'job-as'::text])) AND access.may(dossier_id, section, 'read'::text)));
create policy section_read on public.event as permissive for select to eenplan_person using (access.may(dossier_id, section, 'read'::text));
create policy system_knows_birthdays on public.event as permissive for select to eenplan_system using ((kind = ANY (ARRAY['birthday-announced'::text, 'birthday-reached'::text])));
create policy system_tells_birthdays on public.event as permissive for insert to eenplan_system with check (((kind = ANY (ARRAY['birthday-announced'::text, 'birthday-reached'::text])) AND (actor_kind = 'system'::text) AND (actor_person_id IS NULL)));
create policy withholding_of_others on public.event as restrictive for select to eenplan_person using (((kind <> ALL (ARRAY['withholding-recorded'::text, 'withholding-lifted'::text])) OR (EXISTS ( SELECT
   FROM public.withholding w
  WHERE ((w.dossier_id = event.dossier_id) AND (w.id = event.subject_id))))));
CREATE TRIGGER tells_open_pages AFTER INSERT ON public.event FOR EACH ROW EXECUTE FUNCTION access.tell_open_pages();
grant insert, select on public.event to eenplan_person;
grant insert on public.event to eenplan_system;
grant select (dossier_id, kind, data) on public.event to eenplan_system;

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
create policy access_functions_destroy on public.family_note as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.family_note as permissive for select to eenplan_owner using (true);
create policy not_by_mistake on public.family_note as restrictive for select to eenplan_owner, eenplan_person using ((NOT (EXISTS ( SELECT
   FROM public.mistake m
  WHERE ((m.dossier_id = family_note.dossier_id) AND (m.subject_id = family_note.id))))));
create policy section_read on public.family_note as permissive for select to eenplan_person using (access.may(dossier_id, 'family'::text, 'read'::text));
create policy section_write on public.family_note as permissive for insert to eenplan_person with check (access.may(dossier_id, 'family'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.family_note FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
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
  constraint file_purpose_check CHECK ((purpose = ANY (ARRAY['plan-pdf'::text, 'paper-approval'::text, 'paper-consent'::text, 'evidence'::text])))
);
alter table public.file enable row level security, force row level security;
create policy access_functions_destroy on public.file as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.file as permissive for select to eenplan_owner using (true);
create policy evidence_add on public.file as permissive for insert to eenplan_person with check (((purpose = 'evidence'::text) AND (created_by = access.person_id()) AND access.may(dossier_id, 'agreements'::text, 'write'::text)));
create policy evidence_read on public.file as permissive for select to eenplan_person using (((purpose = 'evidence'::text) AND access.may(dossier_id, 'agreements'::text, 'read'::text)));
create policy in_own_name on public.file as restrictive for insert to eenplan_person with check ((created_by = access.person_id()));
create policy paper_approval_read on public.file as permissive for select to eenplan_person using (((purpose = 'paper-approval'::text) AND access.may(dossier_id, 'plan'::text, 'write'::text)));
create policy paper_consent_of_whom on public.file as restrictive for select to eenplan_person using (((purpose <> 'paper-consent'::text) OR (access.may(dossier_id, 'people'::text, 'write'::text) AND access.is_professional(access.person_id())) OR (EXISTS ( SELECT
   FROM public.consent_answer a
  WHERE ((a.dossier_id = file.dossier_id) AND (a.paper_file_id = file.id) AND access.is_me(a.dossier_id, a.participation_id))))));
create policy paper_consent_read on public.file as permissive for select to eenplan_person using ((purpose = 'paper-consent'::text));
create policy paper_consent_write on public.file as permissive for insert to eenplan_person with check (((purpose = 'paper-consent'::text) AND (created_by = access.person_id()) AND access.may(dossier_id, 'people'::text, 'write'::text)));
create policy plan_papers_write on public.file as permissive for insert to eenplan_person with check (((purpose = ANY (ARRAY['plan-pdf'::text, 'paper-approval'::text])) AND (created_by = access.person_id()) AND access.may(dossier_id, 'plan'::text, 'write'::text)));
create policy plan_pdf_read on public.file as permissive for select to eenplan_person using (((purpose = 'plan-pdf'::text) AND access.may(dossier_id, 'plan'::text, 'read'::text) AND access.may(dossier_id, 'approach'::text, 'read'::text) AND access.may(dossier_id, 'needs'::text, 'read'::text) AND access.may(dossier_id, 'school'::text, 'read'::text)));
create policy section_read on public.file as permissive for select to eenplan_person using (access.may(dossier_id, 'documents'::text, 'read'::text));
create policy section_write on public.file as permissive for insert to eenplan_person with check (access.may(dossier_id, 'documents'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR UPDATE ON public.file FOR EACH ROW WHEN (((CURRENT_USER = 'eenplan_person'::name) AND (new.purpose <> 'plan-pdf'::text))) EXECUTE FUNCTION access.only_while_open();
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
create policy access_functions_destroy on public.goal as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.goal as permissive for select to eenplan_owner using (true);
create policy section_change on public.goal as permissive for update to eenplan_person using (access.may(dossier_id, 'plan'::text, 'write'::text)) with check (access.may(dossier_id, 'plan'::text, 'write'::text));
create policy section_read on public.goal as permissive for select to eenplan_person using (access.may(dossier_id, 'plan'::text, 'read'::text));
create policy section_remove on public.goal as permissive for delete to eenplan_person using (access.may(dossier_id, 'plan'::text, 'write'::text));
create policy section_write on public.goal as permissive for insert to eenplan_person with check (access.may(dossier_id, 'plan'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.goal FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
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
create policy access_functions_destroy on public.goal_score as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.goal_score as permissive for select to eenplan_owner using (true);
create policy section_read on public.goal_score as permissive for select to eenplan_person using (access.may(dossier_id, 'plan'::text, 'read'::text));
create policy section_write on public.goal_score as permissive for insert to eenplan_person with check (access.may(dossier_id, 'plan'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.goal_score FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
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
create policy access_functions_destroy on public.guardian as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.guardian as permissive for select to eenplan_owner using (true);
create policy section_change on public.guardian as permissive for update to eenplan_person using (access.may(dossier_id, 'people'::text, 'write'::text)) with check (access.may(dossier_id, 'people'::text, 'write'::text));
create policy section_read on public.guardian as permissive for select to eenplan_person using (access.may(dossier_id, 'people'::text, 'read'::text));
create policy section_write on public.guardian as permissive for insert to eenplan_person with check (access.may(dossier_id, 'people'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.guardian FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
CREATE TRIGGER gezag_is_recorded AFTER INSERT OR UPDATE ON public.guardian FOR EACH ROW EXECUTE FUNCTION access.gezag_is_recorded();
CREATE TRIGGER rights_change AFTER INSERT OR DELETE OR UPDATE ON public.guardian FOR EACH ROW EXECUTE FUNCTION access.rights_changed();
CREATE TRIGGER tells_open_pages AFTER INSERT OR UPDATE ON public.guardian FOR EACH ROW EXECUTE FUNCTION access.tell_open_pages();
grant insert, select, update on public.guardian to eenplan_person;

create table public.hold (
  dossier_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  ground text not null,
  reason text not null,
  placed_by uuid not null,
  placed_at timestamp with time zone not null,
  ended_by uuid,
  ended_at timestamp with time zone,
  constraint hold_pkey PRIMARY KEY (dossier_id, id),
  constraint hold_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint hold_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES public.person(id),
  constraint hold_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id),
  constraint hold_placed_by_fkey FOREIGN KEY (placed_by) REFERENCES public.person(id),
  constraint ended_by_somebody CHECK (((ended_at IS NULL) = (ended_by IS NULL))),
  constraint hold_ground_check CHECK ((ground = ANY (ARRAY['bezwaar'::text, 'klachtprocedure'::text, 'rechter'::text, 'verzoek'::text]))),
  constraint hold_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
);
alter table public.hold enable row level security, force row level security;
create policy access_functions_read on public.hold as permissive for select to eenplan_owner using (true);
create policy family_reads on public.hold as permissive for select to eenplan_person using (access.has_data_rights(dossier_id));
create policy privacy_ends on public.hold as permissive for update to eenplan_person using (((ended_at IS NULL) AND access.handles_privacy(organisation_id, NULL::uuid))) with check (((ended_by = access.person_id()) AND (ended_at = access.now())));
create policy privacy_places on public.hold as permissive for insert to eenplan_person with check (((placed_by = access.person_id()) AND (placed_at = access.now()) AND (ended_at IS NULL) AND access.handles_privacy(organisation_id, NULL::uuid) AND access.took_part(dossier_id, organisation_id)));
create policy protects_privacy on public.hold as permissive for select to eenplan_person using (access.handles_privacy(organisation_id, NULL::uuid));
grant insert, select on public.hold to eenplan_person;
grant update (ended_by, ended_at) on public.hold to eenplan_person;

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
create policy access_functions_destroy on public.important_person as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.important_person as permissive for select to eenplan_owner using (true);
create policy not_by_mistake on public.important_person as restrictive for select to eenplan_owner, eenplan_person using ((NOT (EXISTS ( SELECT
   FROM public.mistake m
  WHERE ((m.dossier_id = important_person.dossier_id) AND (m.subject_id = important_person.id))))));
create policy section_change on public.important_person as permissive for update to eenplan_person using (access.may(dossier_id, 'family'::text, 'write'::text)) with check (access.may(dossier_id, 'family'::text, 'write'::text));
create policy section_read on public.important_person as permissive for select to eenplan_person using (access.may(dossier_id, 'family'::text, 'read'::text));
create policy section_write on public.important_person as permissive for insert to eenplan_person with check (access.may(dossier_id, 'family'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.important_person FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
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
  constraint a_year_at_most CHECK ((ends_on <= (starts_on + '1 year'::interval))),
  constraint machtiging_check CHECK ((ends_on >= starts_on)),
  constraint machtiging_sections_check CHECK ((cardinality(sections) > 0))
);
CREATE INDEX machtiging_participation ON public.machtiging USING btree (dossier_id, participation_id);
alter table public.machtiging enable row level security, force row level security;
create policy access_functions_destroy on public.machtiging as permissive for delete to eenplan_owner using (true);
create policy access_functions_end on public.machtiging as permissive for update to eenplan_owner using (true) with check (true);
create policy access_functions_read on public.machtiging as permissive for select to eenplan_owner using (true);
create policy own_sight_only on public.machtiging as restrictive for insert to eenplan_person with check ((NOT (EXISTS ( SELECT
   FROM unnest(machtiging.sections) one(section)
  WHERE (NOT access.may(machtiging.dossier_id, one.section,
        CASE
            WHEN machtiging.may_write THEN 'write'::text
            ELSE 'read'::text
        END))))));
create policy own_to_end on public.machtiging as permissive for update to eenplan_person using ((access.is_me(dossier_id, given_by_participation_id) OR access.is_me(dossier_id, participation_id))) with check ((ended_at IS NOT NULL));
create policy own_to_give on public.machtiging as permissive for insert to eenplan_person with check ((access.is_me(dossier_id, given_by_participation_id) AND (ended_at IS NULL) AND (EXISTS ( SELECT
   FROM access.who_decides(machtiging.dossier_id, machtiging.sections) w(participation_id, because)
  WHERE (w.participation_id = machtiging.given_by_participation_id)))));
create policy section_read on public.machtiging as permissive for select to eenplan_person using ((access.may(dossier_id, 'people'::text, 'read'::text) OR access.is_me(dossier_id, participation_id)));
CREATE TRIGGER aa_only_while_open BEFORE INSERT ON public.machtiging FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
CREATE TRIGGER rights_change AFTER INSERT OR DELETE OR UPDATE ON public.machtiging FOR EACH ROW EXECUTE FUNCTION access.rights_changed();
CREATE TRIGGER tells_open_pages AFTER INSERT OR UPDATE ON public.machtiging FOR EACH ROW EXECUTE FUNCTION access.tell_open_pages();
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
CREATE TRIGGER rights_change AFTER INSERT OR DELETE OR UPDATE ON public.membership FOR EACH STATEMENT EXECUTE FUNCTION access.all_rights_changed();
CREATE TRIGGER tells_open_pages AFTER UPDATE ON public.membership FOR EACH ROW EXECUTE FUNCTION access.tell_pages_of_member();
grant insert, select on public.membership to eenplan_person;
grant insert, select on public.membership to eenplan_system;
grant update (ends_on) on public.membership to eenplan_person;

create table public.mistake (
  dossier_id uuid not null,
  id uuid not null,
  section text not null,
  kind text not null,
  subject_id uuid not null,
  reason text not null,
  marked_by uuid not null,
  marked_at timestamp with time zone not null,
  constraint mistake_pkey PRIMARY KEY (dossier_id, id),
  constraint mistake_dossier_id_subject_id_key UNIQUE (dossier_id, subject_id),
  constraint mistake_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint mistake_marked_by_fkey FOREIGN KEY (marked_by) REFERENCES public.person(id),
  constraint mistake_section_fkey FOREIGN KEY (section) REFERENCES public.section(key),
  constraint mistake_kind_check CHECK ((kind = ANY (ARRAY['situation'::text, 'family_note'::text, 'important_person'::text, 'career_entry'::text, 'analysis'::text, 'considered_option'::text, 'need'::text, 'perspective'::text, 'support_level'::text, 'agreement'::text]))),
  constraint mistake_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
);
alter table public.mistake enable row level security, force row level security;
create policy access_functions_destroy on public.mistake as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.mistake as permissive for select to eenplan_owner using (true);
create policy section_read on public.mistake as permissive for select to eenplan_person using (access.may(dossier_id, section, 'read'::text));
create policy writer_marks on public.mistake as permissive for insert to eenplan_person with check (((marked_by = access.person_id()) AND (marked_at = access.now()) AND (EXISTS ( SELECT
   FROM access.records_of(mistake.dossier_id) r(id, kind, section, excerpt, noted_on, recorded_by, may_mark)
  WHERE ((r.id = mistake.subject_id) AND (r.kind = mistake.kind) AND (r.section = mistake.section) AND r.may_mark)))));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.mistake FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
grant insert, select on public.mistake to eenplan_person;

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
create policy access_functions_destroy on public.need as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.need as permissive for select to eenplan_owner using (true);
create policy not_by_mistake on public.need as restrictive for select to eenplan_owner, eenplan_person using ((NOT (EXISTS ( SELECT
   FROM public.mistake m
  WHERE ((m.dossier_id = need.dossier_id) AND (m.subject_id = need.id))))));
create policy section_change on public.need as permissive for update to eenplan_person using (access.may(dossier_id, 'needs'::text, 'write'::text)) with check (access.may(dossier_id, 'needs'::text, 'write'::text));
create policy section_read on public.need as permissive for select to eenplan_person using (access.may(dossier_id, 'needs'::text, 'read'::text));
create policy section_write on public.need as permissive for insert to eenplan_person with check (access.may(dossier_id, 'needs'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.need FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
grant insert, select on public.need to eenplan_person;
grant update (domain, ivo_heading, body, source, since, ended_on, ended_reason) on public.need to eenplan_person;

create table public.objection (
  dossier_id uuid not null,
  id uuid not null,
  kind text not null,
  body text not null,
  asked_by uuid not null,
  asked_as text not null,
  asked_at timestamp with time zone not null,
  about_person_id uuid not null,
  organisation_id uuid not null,
  about_name text not null,
  visit_at timestamp with time zone,
  visit_section text,
  visit_refused boolean,
  answer_by date not null,
  status text not null,
  answered_at timestamp with time zone,
  closed_at timestamp with time zone,
  constraint objection_pkey PRIMARY KEY (dossier_id, id),
  constraint objection_about_person_id_fkey FOREIGN KEY (about_person_id) REFERENCES public.person(id),
  constraint objection_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.person(id),
  constraint objection_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint objection_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id),
  constraint objection_visit_section_fkey FOREIGN KEY (visit_section) REFERENCES public.section(key),
  constraint closed_when CHECK (((closed_at IS NOT NULL) = (status = 'closed'::text))),
  constraint not_about_oneself CHECK ((about_person_id <> asked_by)),
  constraint objection_asked_as_check CHECK ((asked_as = ANY (ARRAY['ouder'::text, 'voogd'::text, 'kind'::text]))),
  constraint objection_body_check CHECK ((length(body) <= 4000)),
  constraint objection_kind_check CHECK ((kind = ANY (ARRAY['question'::text, 'objection'::text]))),
  constraint objection_status_check CHECK ((status = ANY (ARRAY['open'::text, 'answered'::text, 'closed'::text]))),
  constraint visit_is_whole CHECK (((visit_at IS NULL) = (visit_refused IS NULL)))
);
CREATE INDEX objection_about ON public.objection USING btree (about_person_id, status);
CREATE INDEX objection_asked_by ON public.objection USING btree (asked_by, status);
CREATE INDEX objection_id ON public.objection USING btree (id);
CREATE INDEX objection_organisation ON public.objection USING btree (organisation_id, status, answer_by);
alter table public.objection enable row level security, force row level security;
create policy about_me on public.objection as permissive for select to eenplan_person using (((about_person_id = access.person_id()) AND (organisation_id = ANY (access.my_organisations()))));
create policy access_functions_destroy on public.objection as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.objection as permissive for select to eenplan_owner using (true);
create policy access_functions_settle on public.objection as permissive for update to eenplan_owner using (true) with check (true);
create policy family_asks on public.objection as permissive for insert to eenplan_person with check (((asked_by = access.person_id()) AND (asked_at = access.now()) AND (asked_as = access.family_role(dossier_id)) AND ((EXISTS ( SELECT
   FROM public.audit_entry e
  WHERE ((e.dossier_id = objection.dossier_id) AND (e.person_id = objection.about_person_id) AND (e.organisation_id = objection.organisation_id)))) OR (EXISTS ( SELECT
   FROM public.participation p
  WHERE ((p.dossier_id = objection.dossier_id) AND (p.person_id = objection.about_person_id) AND (p.organisation_id = objection.organisation_id)))) OR (EXISTS ( SELECT
   FROM public.emergency_access g
  WHERE ((g.dossier_id = objection.dossier_id) AND (g.person_id = objection.about_person_id) AND (g.organisation_id = objection.organisation_id)))))));
create policy own_question on public.objection as permissive for select to eenplan_person using ((asked_by = access.person_id()));
create policy own_to_close on public.objection as permissive for update to eenplan_person using ((asked_by = access.person_id())) with check (((asked_by = access.person_id()) AND (status = 'closed'::text)));
create policy protects_privacy on public.objection as permissive for select to eenplan_person using (access.handles_privacy(organisation_id, about_person_id));
CREATE TRIGGER objection_begins BEFORE INSERT ON public.objection FOR EACH ROW EXECUTE FUNCTION access.objection_begins();
CREATE TRIGGER objection_moves_on BEFORE UPDATE ON public.objection FOR EACH ROW EXECUTE FUNCTION access.objection_moves_on();
grant insert, select on public.objection to eenplan_person;
grant update (status, closed_at) on public.objection to eenplan_person;

create table public.objection_answer (
  dossier_id uuid not null,
  id uuid not null,
  objection_id uuid not null,
  body text not null,
  answered_by uuid not null,
  answered_name text not null,
  answered_as text not null,
  answered_at timestamp with time zone not null,
  constraint objection_answer_pkey PRIMARY KEY (dossier_id, id),
  constraint objection_answer_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.person(id),
  constraint objection_answer_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint objection_answer_dossier_id_objection_id_fkey FOREIGN KEY (dossier_id, objection_id) REFERENCES public.objection(dossier_id, id),
  constraint objection_answer_answered_as_check CHECK ((answered_as = ANY (ARRAY['self'::text, 'privacy'::text]))),
  constraint objection_answer_body_check CHECK (((length(body) >= 1) AND (length(body) <= 4000)))
);
CREATE INDEX objection_answer_objection ON public.objection_answer USING btree (dossier_id, objection_id, answered_at);
alter table public.objection_answer enable row level security, force row level security;
create policy access_functions_destroy on public.objection_answer as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.objection_answer as permissive for select to eenplan_owner using (true);
create policy asked_answers on public.objection_answer as permissive for insert to eenplan_person with check (((answered_by = access.person_id()) AND (answered_at = access.now()) AND (EXISTS ( SELECT
   FROM public.objection o
  WHERE ((o.dossier_id = objection_answer.dossier_id) AND (o.id = objection_answer.objection_id) AND (o.asked_by <> access.person_id()))))));
create policy with_its_question on public.objection_answer as permissive for select to eenplan_person using ((EXISTS ( SELECT
   FROM public.objection o
  WHERE ((o.dossier_id = objection_answer.dossier_id) AND (o.id = objection_answer.objection_id)))));
CREATE TRIGGER answers BEFORE INSERT ON public.objection_answer FOR EACH ROW EXECUTE FUNCTION access.answer_objection();
grant insert, select on public.objection_answer to eenplan_person;

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
CREATE TRIGGER rights_change AFTER DELETE OR UPDATE OF kind ON public.organisation FOR EACH STATEMENT EXECUTE FUNCTION access.all_rights_changed();
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
create policy access_functions_destroy on public.participation as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.participation as permissive for select to eenplan_owner using (true);
create policy section_change on public.participation as permissive for update to eenplan_person using (access.may(dossier_id, 'people'::text, 'write'::text)) with check (access.may(dossier_id, 'people'::text, 'write'::text));
create policy section_read on public.participation as permissive for select to eenplan_person using (((person_id = access.person_id()) OR access.may(dossier_id, 'people'::text, 'read'::text)));
create policy section_write on public.participation as permissive for insert to eenplan_person with check (((added_by = access.person_id()) AND (access.may(dossier_id, 'people'::text, 'write'::text) OR (access.opens(dossier_id) AND (person_id = access.person_id())))));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.participation FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
CREATE TRIGGER ends_family_seat BEFORE UPDATE OF ends_on ON public.participation FOR EACH ROW WHEN (((CURRENT_USER = 'eenplan_person'::name) AND (new.ends_on IS DISTINCT FROM old.ends_on) AND (new.role = ANY (ARRAY['ouder'::text, 'ouder-zonder-gezag'::text, 'voogd'::text])))) EXECUTE FUNCTION access.ends_family_seat();
CREATE TRIGGER rights_change AFTER INSERT OR DELETE OR UPDATE ON public.participation FOR EACH ROW EXECUTE FUNCTION access.rights_changed();
CREATE TRIGGER tells_open_pages AFTER INSERT OR UPDATE ON public.participation FOR EACH ROW EXECUTE FUNCTION access.tell_open_pages();
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
  shares_contact boolean not null default false,
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
grant insert on public.person to eenplan_person;
grant select on public.person to eenplan_signing_in;
grant insert, select on public.person to eenplan_system;
grant select (id, given_name, family_name, locale, created_by, created_at) on public.person to eenplan_person;
grant update (given_name, family_name, email, phone, locale, shares_contact) on public.person to eenplan_person;

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
create policy access_functions_destroy on public.perspective as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.perspective as permissive for select to eenplan_owner using (true);
create policy not_by_mistake on public.perspective as restrictive for select to eenplan_owner, eenplan_person using ((NOT (EXISTS ( SELECT
   FROM public.mistake m
  WHERE ((m.dossier_id = perspective.dossier_id) AND (m.subject_id = perspective.id))))));
create policy section_change on public.perspective as permissive for update to eenplan_person using (access.may(dossier_id, 'needs'::text, 'write'::text)) with check (access.may(dossier_id, 'needs'::text, 'write'::text));
create policy section_read on public.perspective as permissive for select to eenplan_person using (access.may(dossier_id, 'needs'::text, 'read'::text));
create policy section_write on public.perspective as permissive for insert to eenplan_person with check (access.may(dossier_id, 'needs'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.perspective FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
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
create policy access_functions_destroy on public.plan as permissive for delete to eenplan_owner using (true);
create policy access_functions_lock on public.plan as permissive for update to eenplan_owner using (true);
create policy access_functions_read on public.plan as permissive for select to eenplan_owner using (true);
create policy section_change on public.plan as permissive for update to eenplan_person using (access.may(dossier_id, 'plan'::text, 'write'::text)) with check (access.may(dossier_id, 'plan'::text, 'write'::text));
create policy section_read on public.plan as permissive for select to eenplan_person using (access.may(dossier_id, 'plan'::text, 'read'::text));
create policy section_write on public.plan as permissive for insert to eenplan_person with check (access.may(dossier_id, 'plan'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE ON public.plan FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
CREATE TRIGGER aa_only_while_open_change BEFORE UPDATE ON public.plan FOR EACH ROW WHEN (((CURRENT_USER = 'eenplan_person'::name) AND (NOT (new.pdf_file_id IS DISTINCT FROM old.pdf_file_id)))) EXECUTE FUNCTION access.only_while_open();
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
create policy access_functions_destroy on public.regisseur_appointment as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.regisseur_appointment as permissive for select to eenplan_owner using (true);
create policy section_change on public.regisseur_appointment as permissive for update to eenplan_person using (access.may(dossier_id, 'people'::text, 'write'::text)) with check (access.may(dossier_id, 'people'::text, 'write'::text));
create policy section_read on public.regisseur_appointment as permissive for select to eenplan_person using (access.may(dossier_id, 'people'::text, 'read'::text));
create policy section_write on public.regisseur_appointment as permissive for insert to eenplan_person with check (((appointed_by = access.person_id()) AND (access.may(dossier_id, 'people'::text, 'write'::text) OR access.appoints_first(dossier_id, participation_id))));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.regisseur_appointment FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
CREATE TRIGGER fits_who_leads BEFORE INSERT ON public.regisseur_appointment FOR EACH ROW EXECUTE FUNCTION access.fits_who_leads();
CREATE TRIGGER rights_change AFTER INSERT OR DELETE OR UPDATE ON public.regisseur_appointment FOR EACH ROW EXECUTE FUNCTION access.rights_changed();
CREATE TRIGGER tells_open_pages AFTER INSERT OR UPDATE ON public.regisseur_appointment FOR EACH ROW EXECUTE FUNCTION access.tell_open_pages();
grant insert, select on public.regisseur_appointment to eenplan_person;
grant update (ends_at, handover_note) on public.regisseur_appointment to eenplan_person;

create table public.remark (
  dossier_id uuid not null,
  id uuid not null,
  section text not null,
  subject_id uuid,
  body text not null,
  participation_id uuid not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint remark_pkey PRIMARY KEY (dossier_id, id),
  constraint remark_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES public.dossier(id),
  constraint remark_dossier_id_participation_id_fkey FOREIGN KEY (dossier_id, participation_id) REFERENCES public.participation(dossier_id, id),
  constraint remark_section_fkey FOREIGN KEY (section) REFERENCES public.section(key),
  constraint remark_written_by_fkey FOREIGN KEY (written_by) REFERENCES public.person(id),
  constraint remark_body_check CHECK (((length(body) >= 1) AND (length(body) <= 4000)))
);
alter table public.remark enable row level security, force row level security;
create policy access_functions_destroy on public.remark as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.remark as permissive for select to eenplan_owner using (true);
create policy family_writes on public.remark as permissive for insert to eenplan_person with check (((written_by = access.person_id()) AND (written_at = access.now()) AND access.is_me(dossier_id, participation_id) AND access.reads_as_family(dossier_id, section)));
create policy section_read on public.remark as permissive for select to eenplan_person using (access.may(dossier_id, section, 'read'::text));
grant insert, select on public.remark to eenplan_person;

create table public.retention_rule (
  id text not null,
  organisation_kinds text[] not null,
  sectors text[] not null,
  months integer not null,
  starts_with text not null,
  sections text[] not null,
  after_rule text,
  own_choice boolean not null,
  source text not null,
  valid_on date,
  why text not null,
  constraint retention_rule_pkey PRIMARY KEY (id),
  constraint retention_rule_after_rule_fkey FOREIGN KEY (after_rule) REFERENCES public.retention_rule(id),
  constraint retention_rule_months_check CHECK ((months > 0)),
  constraint retention_rule_source_check CHECK ((source <> ''::text)),
  constraint retention_rule_starts_with_check CHECK ((starts_with = 'closing'::text)),
  constraint retention_rule_why_check CHECK ((why <> ''::text))
);
alter table public.retention_rule enable row level security, force row level security;
create policy access_functions_read on public.retention_rule as permissive for select to eenplan_owner using (true);
create policy everybody_reads on public.retention_rule as permissive for select to eenplan_person, eenplan_system using (true);
grant select on public.retention_rule to eenplan_person;
grant select on public.retention_rule to eenplan_system;

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
create policy access_functions_destroy on public.return_scenario as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.return_scenario as permissive for select to eenplan_owner using (true);
create policy section_change on public.return_scenario as permissive for update to eenplan_person using (access.may(dossier_id, 'plan'::text, 'write'::text)) with check (access.may(dossier_id, 'plan'::text, 'write'::text));
create policy section_read on public.return_scenario as permissive for select to eenplan_person using (access.may(dossier_id, 'plan'::text, 'read'::text));
create policy section_write on public.return_scenario as permissive for insert to eenplan_person with check (access.may(dossier_id, 'plan'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.return_scenario FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
CREATE TRIGGER only_in_draft BEFORE INSERT OR DELETE OR UPDATE ON public.return_scenario FOR EACH ROW EXECUTE FUNCTION access.only_in_draft();
grant insert, select on public.return_scenario to eenplan_person;
grant update (direction, plan_a, plan_b, relapse, caller_participation_id, calls_when, aftercare) on public.return_scenario to eenplan_person;

create table public.rights_version (
  dossier_id uuid not null,
  version bigint not null,
  constraint rights_version_pkey PRIMARY KEY (dossier_id)
);
alter table public.rights_version enable row level security, force row level security;
create policy access_functions_add on public.rights_version as permissive for insert to eenplan_owner with check (true);
create policy access_functions_raise on public.rights_version as permissive for update to eenplan_owner using (true);
create policy access_functions_read on public.rights_version as permissive for select to eenplan_owner using (true);

create table public.role_organisation (
  role text not null,
  kind text not null,
  constraint role_organisation_pkey PRIMARY KEY (role, kind)
);
alter table public.role_organisation enable row level security, force row level security;
create policy access_functions_read on public.role_organisation as permissive for select to eenplan_owner using (true);
create policy everybody_reads on public.role_organisation as permissive for select to eenplan_person, eenplan_system using (true);
CREATE TRIGGER rights_change AFTER INSERT OR DELETE OR UPDATE ON public.role_organisation FOR EACH STATEMENT EXECUTE FUNCTION access.all_rights_changed();
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
create policy access_functions_destroy on public.route_decision as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.route_decision as permissive for select to eenplan_owner using (true);
create policy section_read on public.route_decision as permissive for select to eenplan_person using (access.may(dossier_id, 'plan'::text, 'read'::text));
create policy section_write on public.route_decision as permissive for insert to eenplan_person with check (access.may(dossier_id, 'plan'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.route_decision FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
grant insert, select on public.route_decision to eenplan_person;

create table public.section (
  key text not null,
  "position" integer not null,
  constraint section_pkey PRIMARY KEY (key)
);
alter table public.section enable row level security, force row level security;
create policy access_functions_read on public.section as permissive for select to eenplan_owner using (true);
create policy everybody_reads on public.section as permissive for select to eenplan_person, eenplan_system using (true);
CREATE TRIGGER rights_change AFTER INSERT OR DELETE OR UPDATE ON public.section FOR EACH STATEMENT EXECUTE FUNCTION access.all_rights_changed();
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
CREATE TRIGGER rights_change AFTER INSERT OR DELETE OR UPDATE ON public.section_right FOR EACH STATEMENT EXECUTE FUNCTION access.all_rights_changed();
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
CREATE TRIGGER tells_session_ended AFTER UPDATE OF ended_at ON public.session FOR EACH ROW WHEN ((new.ended_at IS NOT NULL)) EXECUTE FUNCTION access.tell_session_ended();
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
create policy access_functions_destroy on public.situation as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.situation as permissive for select to eenplan_owner using (true);
create policy not_by_mistake on public.situation as restrictive for select to eenplan_owner, eenplan_person using ((NOT (EXISTS ( SELECT
   FROM public.mistake m
  WHERE ((m.dossier_id = situation.dossier_id) AND (m.subject_id = situation.id))))));
create policy section_read on public.situation as permissive for select to eenplan_person using (access.may(dossier_id, 'school'::text, 'read'::text));
create policy section_write on public.situation as permissive for insert to eenplan_person with check (access.may(dossier_id, 'school'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.situation FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
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
create policy access_functions_destroy on public.support_level as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.support_level as permissive for select to eenplan_owner using (true);
create policy not_by_mistake on public.support_level as restrictive for select to eenplan_owner, eenplan_person using ((NOT (EXISTS ( SELECT
   FROM public.mistake m
  WHERE ((m.dossier_id = support_level.dossier_id) AND (m.subject_id = support_level.id))))));
create policy section_read on public.support_level as permissive for select to eenplan_person using (access.may(dossier_id, 'plan'::text, 'read'::text));
create policy section_write on public.support_level as permissive for insert to eenplan_person with check (access.may(dossier_id, 'plan'::text, 'write'::text));
CREATE TRIGGER aa_only_while_open BEFORE INSERT OR DELETE OR UPDATE ON public.support_level FOR EACH ROW WHEN ((CURRENT_USER = 'eenplan_person'::name)) EXECUTE FUNCTION access.only_while_open();
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
create policy access_functions_destroy on public.withholding as permissive for delete to eenplan_owner using (true);
create policy access_functions_read on public.withholding as permissive for select to eenplan_owner using (true);
create policy section_lift on public.withholding as permissive for update to eenplan_person using ((access.may(dossier_id, 'people'::text, 'write'::text) AND (NOT access.is_withheld_from_me(participation_id, organisation_id)))) with check ((lifted_by = access.person_id()));
create policy section_read on public.withholding as permissive for select to eenplan_person using ((access.may(dossier_id, 'people'::text, 'write'::text) AND (NOT access.is_withheld_from_me(participation_id, organisation_id))));
create policy section_write on public.withholding as permissive for insert to eenplan_person with check (((recorded_by = access.person_id()) AND (lifted_at IS NULL) AND access.may(dossier_id, 'people'::text, 'write'::text)));
CREATE TRIGGER by_professional AFTER INSERT ON public.withholding FOR EACH ROW EXECUTE FUNCTION access.withheld_by_professional();
CREATE TRIGGER rights_change AFTER INSERT OR DELETE OR UPDATE ON public.withholding FOR EACH ROW EXECUTE FUNCTION access.rights_changed();
CREATE TRIGGER tells_open_pages AFTER INSERT OR UPDATE ON public.withholding FOR EACH ROW EXECUTE FUNCTION access.tell_open_pages();
CREATE TRIGGER withholding_begins BEFORE INSERT ON public.withholding FOR EACH ROW EXECUTE FUNCTION access.withholding_begins();
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
              WHERE h.dossier_id = w.dossier_id)) AND access.is_withheld(w.dossier_id, r.section, w.person_id, w.participation_id, w.organisation_id) THEN 'withheld'::text
            WHEN r.ground = 'consent'::text AND c.id IS NULL THEN 'no-consent'::text
            ELSE NULL::text
        END AS refused
   FROM access.way_in w
     JOIN public.dossier d ON d.id = w.dossier_id
     CROSS JOIN LATERAL ( SELECT access.age_on(d.born_on, access.today()) AS years
         OFFSET 0) child
     CROSS JOIN LATERAL ( SELECT r_1.section,
            r_1.may_read,
            r_1.may_write,
            r_1.ground,
            r_1.source
           FROM public.section_right r_1
          WHERE r_1.region_id = d.region_id AND r_1.role = w.role AND r_1.may_read AND child.years >= r_1.from_age AND child.years < r_1.until_age
         OFFSET 0) r
     LEFT JOIN LATERAL ( SELECT c_1.id,
            c_1.ends_on
           FROM public.consent c_1
          WHERE r.ground = 'consent'::text AND c_1.dossier_id = w.dossier_id AND c_1.organisation_id = w.organisation_id AND c_1.status = 'in-force'::text AND (r.section = ANY (c_1.sections)) AND c_1.starts_on <= access.today() AND c_1.ends_on >= access.today()
          ORDER BY c_1.ends_on DESC
         LIMIT 1) c ON true
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
    m.may_write AND own.may_write AS may_write,
    'family'::text AS ground,
    ''::text AS source,
    NULL::uuid AS consent_id,
    m.id AS machtiging_id,
    LEAST(p.ends_on, m.ends_on) AS ends_on,
        CASE
            WHEN access.is_withheld(p.dossier_id, s.key, p.person_id, p.participation_id, NULL::uuid) OR access.is_withheld(p.dossier_id, s.key, giver.person_id, giver.participation_id, NULL::uuid) THEN 'withheld'::text
            ELSE NULL::text
        END AS refused
   FROM public.machtiging m
     JOIN public.dossier d ON d.id = m.dossier_id
     JOIN access.present p ON p.dossier_id = m.dossier_id AND p.participation_id = m.participation_id AND p.organisation_id IS NULL
     JOIN access.present giver ON giver.dossier_id = m.dossier_id AND giver.participation_id = m.given_by_participation_id
     JOIN public.section s ON s.key = ANY (m.sections)
     JOIN public.section_right own ON own.region_id = d.region_id AND own.role = giver.role AND own.section = s.key AND own.may_read AND access.age_on(d.born_on, access.today()) >= own.from_age AND access.age_on(d.born_on, access.today()) < own.until_age
  WHERE m.ended_at IS NULL AND m.starts_on <= access.today() AND m.ends_on >= access.today() AND p.role <> 'gezag-onbeslist'::text AND access.holds_seat(p.person_id, NULL::uuid, p.seat_role) AND access.holds_seat(giver.person_id, giver.organisation_id, giver.seat_role) AND
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
            WHEN g.decision = 'niets'::text OR g.under_investigation OR (g.gezag_form = ANY (ARRAY['tijdelijk-geen-gezag'::text, 'gezag-niet-te-bepalen'::text])) THEN 'gezag-onbeslist'::text
            WHEN NOT g.has_authority THEN 'ouder-zonder-gezag'::text
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
  WHERE access.holds_seat(p.person_id, p.organisation_id, p.seat_role)
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
  WHERE a.ends_at IS NULL AND access.holds_seat(p.person_id, p.organisation_id, p.seat_role)
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
     JOIN access.present p ON p.organisation_id = m.organisation_id AND access.fits(p.organisation_id, p.seat_role)
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
AS $function$ select extract(year from age(day::timestamp, born::timestamp))::integer $function$;
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

CREATE OR REPLACE FUNCTION access.all_rights_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update rights_version set version = version + 1 where dossier_id = '00000000-0000-0000-0000-000000000000';
  return null;
end $function$;
alter function access.all_rights_changed() owner to eenplan_owner;
grant execute on function access.all_rights_changed() to public;

CREATE OR REPLACE FUNCTION access.allowed_sections(asked public.consent, answered public.consent_answer)
 RETURNS text[]
 LANGUAGE sql
 STABLE
AS $function$
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
$function$;
alter function access.allowed_sections(public.consent,public.consent_answer) owner to eenplan_owner;
grant execute on function access.allowed_sections(public.consent,public.consent_answer) to public;

CREATE OR REPLACE FUNCTION access.answer_objection()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
alter function access.answer_objection() owner to eenplan_owner;
grant execute on function access.answer_objection() to public;

CREATE OR REPLACE FUNCTION access.append_audit(entries json)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
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
end $function$;
alter function access.append_audit(json) owner to eenplan_owner;
grant execute on function access.append_audit(json) to eenplan_person;
grant execute on function access.append_audit(json) to eenplan_system;

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
  -- The term of retention is over (access.destroy, 0011).
  if tg_op = 'DELETE' and access.person_id() is null and current_setting('eenplan.destroying', true) = old.dossier_id::text then
    return old;
  end if;
  if not exists (select from plan p where p.dossier_id = row_now.dossier_id and p.id = row_now.plan_id
      and p.status in ('draft', 'proposed')) then
    raise exception 'plan-frozen' using errcode = 'EP003';
  end if;
  return row_now;
end $function$;
alter function access.asked_before_agreed() owner to eenplan_owner;
grant execute on function access.asked_before_agreed() to public;

CREATE OR REPLACE FUNCTION access.audit_is_append_only()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' and current_setting('eenplan.cutting', true) = 'on' then return null; end if;
  raise exception 'audit-is-append-only' using errcode = '42501';
end $function$;
alter function access.audit_is_append_only() owner to eenplan_owner;
grant execute on function access.audit_is_append_only() to public;

CREATE OR REPLACE FUNCTION access.audit_months()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select c.relname::text from pg_inherits i join pg_class c on c.oid = i.inhrelid
  where i.inhparent = 'public.audit_entry'::regclass order by c.relname
$function$;
alter function access.audit_months() owner to eenplan_owner;
grant execute on function access.audit_months() to eenplan_system;

CREATE OR REPLACE FUNCTION access.birthday_on(born date, years integer)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select there + case when extract(day from born) > extract(day from there) then 1 else 0 end
    from (select (born + make_interval(years => years))::date as there) as moved $function$;
alter function access.birthday_on(date,integer) owner to eenplan_owner;
grant execute on function access.birthday_on(date,integer) to public;

CREATE OR REPLACE FUNCTION access.birthdays_to_tell()
 RETURNS TABLE(dossier_id uuid, age integer, birthday date, reached boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select d.id, years, day, access.today() >= day
  from unnest(array[12, 16, 18]) as years
  join dossier d on d.closed_on is null
    and d.born_on between (access.today() - make_interval(years => years))::date - 32
      and (access.today() - make_interval(years => years) + interval '1 month')::date + 2
  cross join lateral access.birthday_on(d.born_on, years) as day
  where (access.today() >= day - interval '1 month' and access.today() < day)
    or (access.today() between day and day + 30 and d.opened_at < day)
$function$;
alter function access.birthdays_to_tell() owner to eenplan_owner;
grant execute on function access.birthdays_to_tell() to eenplan_system;

CREATE OR REPLACE FUNCTION access.concerned_by_birthday(dossier uuid)
 RETURNS TABLE(person_id uuid, may_read boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select distinct p.person_id, exists (select from access.basis b where b.dossier_id = p.dossier_id
      and b.person_id = p.person_id and b.section = 'child' and b.refused is null)
  from access.present p
  where p.dossier_id = dossier and p.role <> 'gezag-onbeslist'
    and (p.seat_role in ('kind', 'ouder', 'voogd', 'ouder-zonder-gezag', 'stiefouder')
      or access.leads_now(dossier, p.participation_id, null, array['regisseur', 'plaatsvervanger']))
$function$;
alter function access.concerned_by_birthday(uuid) owner to eenplan_owner;
grant execute on function access.concerned_by_birthday(uuid) to eenplan_system;

CREATE OR REPLACE FUNCTION access.consent_begins()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.asked_sections := new.sections;
  return new;
end $function$;
alter function access.consent_begins() owner to eenplan_owner;
grant execute on function access.consent_begins() to public;

CREATE OR REPLACE FUNCTION access.consent_keeper(dossier uuid, consent_key uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select w.person_id from consent c
  join access.way_in w on w.dossier_id = c.dossier_id and w.way in ('regie', 'seat')
  left join access.who_decides(c.dossier_id, c.sections) d on d.participation_id = w.participation_id
  where c.dossier_id = dossier and c.id = consent_key and (w.way = 'regie' or d.participation_id is not null)
  order by w.way, w.participation_id limit 1
$function$;
alter function access.consent_keeper(uuid,uuid) owner to eenplan_owner;
grant execute on function access.consent_keeper(uuid,uuid) to eenplan_system;

CREATE OR REPLACE FUNCTION access.contact_of(dossier uuid, person uuid)
 RETURNS TABLE(email text, phone text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 1
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  me constant uuid := access.person_id();
  theirs constant uuid := person;
begin
  return query select p.email, p.phone from person p where p.id = theirs and (p.id = me or (
    access.may(dossier, 'people', 'read')
    and exists (select from participation s where s.dossier_id = dossier and s.person_id = theirs)
    and (not access.is_family_at(dossier, theirs) or not access.is_family_at(dossier, me) or p.shares_contact
      or (p.created_by = me and not exists (select from account a where a.person_id = theirs)))));
end $function$;
alter function access.contact_of(uuid,uuid) owner to eenplan_owner;
grant execute on function access.contact_of(uuid,uuid) to public;

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
 RETURNS TABLE(person_id uuid, given_name text, family_name text, organisation_id uuid, role text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query
    select distinct person.id, person.given_name, person.family_name, m.organisation_id, p.role
    from membership m
    join participation p on p.dossier_id = dossier and p.organisation_id = m.organisation_id
    join person on person.id = m.person_id
    where access.may(dossier, 'people', 'read') and m.function = 'coordinator'
      and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today())
      and p.starts_on <= access.today() and (p.ends_on is null or p.ends_on >= access.today())
      and access.fits(p.organisation_id, p.role);
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

CREATE OR REPLACE FUNCTION access.cut_audit(dossier uuid, up_to bigint)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
alter function access.cut_audit(uuid,bigint) owner to eenplan_owner;
grant execute on function access.cut_audit(uuid,bigint) to eenplan_system;

CREATE OR REPLACE FUNCTION access.destroy(dossier uuid, organisation uuid, rule text, new_id uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  me constant uuid := access.person_id();
  moment constant timestamptz := access.now();
  chosen retention_rule;
  closed date;
  one record;
  gone bigint;
  counts jsonb := '{}';
begin
  select r.* into chosen from retention_rule r
  join organisation o on o.id = organisation and o.kind = any (r.organisation_kinds)
  join dossier d on d.id = dossier and d.sector = any (r.sectors)
  where r.id = rule and cardinality(r.sections) > 0;
  if not found or not access.handles_privacy(organisation, null) or not access.took_part(dossier, organisation) then
    raise exception 'not-yours' using errcode = '42501';
  end if;
  select d.closed_on into closed from dossier d where d.id = dossier for update;
  if closed is null or closed + make_interval(months => chosen.months) > access.today() then
    raise exception 'retention-not-over' using errcode = 'EP041';
  end if;
  if access.held_by(dossier) is not null then raise exception 'retention-held' using errcode = 'EP042'; end if;
  if chosen.after_rule is not null
      and not exists (select from destruction x where x.dossier_id = dossier and x.rule_id = chosen.after_rule) then
    raise exception 'retention-order' using errcode = 'EP043';
  end if;
  -- From here on nobody acts: the terms decide.
  perform set_config('eenplan.person', '', true), set_config('eenplan.destroying', dossier::text, true);
  delete from mistake m where m.dossier_id = dossier and m.section = any (chosen.sections);
  delete from remark m where m.dossier_id = dossier and (m.section = any (chosen.sections) or 'people' = any (chosen.sections));
  get diagnostics gone = row_count;
  counts := counts || jsonb_build_object('remark', gone);
  delete from correction c where c.dossier_id = dossier and (c.section = any (chosen.sections) or 'people' = any (chosen.sections));
  get diagnostics gone = row_count;
  counts := counts || jsonb_build_object('correction', gone);
  delete from draft f where f.path like '/dossiers/' || dossier::text || '%';
  for one in select t.target, t.condition from access.tables_of(chosen.sections) t loop
    execute format('delete from %I where dossier_id = $1 %s', one.target, case when one.condition <> '' then 'and ' || one.condition else '' end)
      using dossier;
    get diagnostics gone = row_count;
    counts := counts || jsonb_build_object(one.target, gone + coalesce((counts ->> one.target)::bigint, 0));
  end loop;
  update event e set data = '{}' where e.dossier_id = dossier and e.section = any (chosen.sections) and e.data <> '{}';
  get diagnostics gone = row_count;
  counts := counts || jsonb_build_object('event', gone);
  if 'child' = any (chosen.sections) then
    update dossier d set given_name = '-', family_name = '-', born_on = date_trunc('year', d.born_on)::date,
      working_towards = null, closed_reason = null where d.id = dossier;
    counts := counts || jsonb_build_object('dossier', 1);
  end if;
  perform set_config('eenplan.destroying', '', true), set_config('eenplan.person', me::text, true);
  insert into destruction (dossier_id, id, organisation_id, rule_id, started_on, due_on, sections, counts, source, destroyed_by, destroyed_at)
  values (dossier, new_id, organisation, rule, closed, (closed + make_interval(months => chosen.months))::date, chosen.sections,
    counts, chosen.source, me, moment);
  return counts;
end $function$;
alter function access.destroy(uuid,uuid,text,uuid) owner to eenplan_owner;
grant execute on function access.destroy(uuid,uuid,text,uuid) to eenplan_person;

CREATE OR REPLACE FUNCTION access.drop_empty_audit_months()
 RETURNS SETOF text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
alter function access.drop_empty_audit_months() owner to eenplan_owner;
grant execute on function access.drop_empty_audit_months() to eenplan_system;

CREATE OR REPLACE FUNCTION access.emergencies_at(dossier uuid)
 RETURNS TABLE(id uuid, person_id uuid, name text, organisation_name text, reason text, opened_at timestamp with time zone, until timestamp with time zone, ended_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 2
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query
    select e.id, e.person_id, p.given_name || ' ' || p.family_name, o.name, e.reason, e.opened_at, e.until, e.ended_at
    from emergency_access e join person p on p.id = e.person_id join organisation o on o.id = e.organisation_id
    where e.dossier_id = dossier and (e.person_id = access.person_id() or access.may(dossier, 'people', 'read'))
    order by e.opened_at desc, e.id desc;
end $function$;
alter function access.emergencies_at(uuid) owner to eenplan_owner;
grant execute on function access.emergencies_at(uuid) to public;

CREATE OR REPLACE FUNCTION access.ends_family_seat()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if new.person_id <> access.person_id() then perform access.only_professionals(); end if;
  return new;
end $function$;
alter function access.ends_family_seat() owner to eenplan_owner;
grant execute on function access.ends_family_seat() to public;

CREATE OR REPLACE FUNCTION access.family_role(dossier uuid)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return (select b.role from access.basis b join dossier d on d.id = b.dossier_id
    where b.dossier_id = dossier and b.person_id = access.person_id() and b.section = 'people' and b.ground = 'family'
      and b.refused is null and (b.role in ('ouder', 'voogd')
        or (b.role = 'kind' and access.age_on(d.born_on, access.today()) >= 12))
    order by b.role limit 1);
end $function$;
alter function access.family_role(uuid) owner to eenplan_owner;
grant execute on function access.family_role(uuid) to public;

CREATE OR REPLACE FUNCTION access.fits(organisation uuid, seat_role text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
AS $function$
begin
  return exists (select from organisation o join role_organisation fit on fit.kind = o.kind
    where o.id = organisation and fit.role = seat_role);
end $function$;
alter function access.fits(uuid,text) owner to eenplan_owner;
grant execute on function access.fits(uuid,text) to public;

CREATE OR REPLACE FUNCTION access.fits_who_leads()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
alter function access.fits_who_leads() owner to eenplan_owner;
grant execute on function access.fits_who_leads() to public;

CREATE OR REPLACE FUNCTION access.gezag_is_recorded()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
alter function access.gezag_is_recorded() owner to eenplan_owner;
grant execute on function access.gezag_is_recorded() to public;

CREATE OR REPLACE FUNCTION access.giver_of(dossier uuid, machtiging_id uuid)
 RETURNS TABLE(person_id uuid, name text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 1
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query select p.person_id, person.given_name || ' ' || person.family_name
    from machtiging m
    join participation p on p.dossier_id = m.dossier_id and p.id = m.given_by_participation_id
    join person on person.id = p.person_id
    where m.dossier_id = dossier and m.id = machtiging_id
      and (access.may(dossier, 'people', 'read') or access.is_me(dossier, m.participation_id));
end $function$;
alter function access.giver_of(uuid,uuid) owner to eenplan_owner;
grant execute on function access.giver_of(uuid,uuid) to public;

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

CREATE OR REPLACE FUNCTION access.handles_privacy(organisation uuid, about uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from access.privacy_handlers(organisation, about) h where h.person_id = access.person_id());
end $function$;
alter function access.handles_privacy(uuid,uuid) owner to eenplan_owner;
grant execute on function access.handles_privacy(uuid,uuid) to public;

CREATE OR REPLACE FUNCTION access.has_data_rights(dossier uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return access.may(dossier, 'child', 'read') and exists (
    select from access.present p join dossier d on d.id = p.dossier_id
    where p.dossier_id = dossier and p.person_id = access.person_id()
      and access.holds_seat(p.person_id, p.organisation_id, p.seat_role)
      and p.role = any (case
        when access.age_on(d.born_on, access.today()) >= 16 then array['kind']
        when access.age_on(d.born_on, access.today()) >= 12 then array['kind', 'ouder', 'voogd']
        else array['ouder', 'voogd'] end));
end $function$;
alter function access.has_data_rights(uuid) owner to eenplan_owner;
grant execute on function access.has_data_rights(uuid) to public;

CREATE OR REPLACE FUNCTION access.held_by(dossier uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select case
    when exists (select from hold h where h.dossier_id = dossier and h.ended_at is null) then 'hold'
    when exists (select from objection o where o.dossier_id = dossier and o.status = 'open') then 'objection'
    when exists (select from correction c where c.dossier_id = dossier and c.status = 'asked') then 'correction' end
$function$;
alter function access.held_by(uuid) owner to eenplan_owner;

CREATE OR REPLACE PROCEDURE access.hides_mistakes(IN target text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('create policy not_by_mistake on %I as restrictive for select to eenplan_person, eenplan_owner
    using (not exists (select from mistake m where m.dossier_id = %1$I.dossier_id and m.subject_id = %1$I.id))', target);
end $procedure$;
alter function access.hides_mistakes(text) owner to eenplan_owner;
grant execute on function access.hides_mistakes(text) to public;

CREATE OR REPLACE FUNCTION access.holds_seat(person uuid, organisation uuid, seat_role text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
AS $function$
begin
  if organisation is null then
    return seat_role in ('kind', 'ouder', 'ouder-zonder-gezag', 'voogd', 'stiefouder', 'vertrouwenspersoon');
  end if;
  return access.fits(organisation, seat_role) and exists (select from membership m
    where m.person_id = person and m.organisation_id = organisation
      and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today()));
end $function$;
alter function access.holds_seat(uuid,uuid,text) owner to eenplan_owner;
grant execute on function access.holds_seat(uuid,uuid,text) to public;

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

CREATE OR REPLACE FUNCTION access.is_family_at(dossier uuid, person uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from participation p where p.dossier_id = dossier and p.person_id = person
    and p.organisation_id is null and p.role <> 'kind');
end $function$;
alter function access.is_family_at(uuid,uuid) owner to eenplan_owner;
grant execute on function access.is_family_at(uuid,uuid) to public;

CREATE OR REPLACE FUNCTION access.is_for_privacy(person uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from membership m where m.person_id = person and m.function = 'privacyfunctionaris'
    and m.starts_on <= access.today() and (m.ends_on is null or m.ends_on >= access.today()));
end $function$;
alter function access.is_for_privacy(uuid) owner to eenplan_owner;
grant execute on function access.is_for_privacy(uuid) to public;

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

CREATE OR REPLACE FUNCTION access.is_withheld(dossier uuid, section_key text, person uuid, participation uuid, organisation uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
AS $function$
begin
  return exists (select from withholding h
    where h.dossier_id = dossier and section_key = any (h.sections) and h.lifted_at is null
      and h.starts_on <= access.today() and (h.ends_on is null or h.ends_on >= access.today())
      and (h.participation_id = participation or h.organisation_id = organisation
        or exists (select from participation p where p.dossier_id = dossier and p.id = h.participation_id and p.person_id = person)));
end $function$;
alter function access.is_withheld(uuid,text,uuid,uuid,uuid) owner to eenplan_owner;
grant execute on function access.is_withheld(uuid,text,uuid,uuid,uuid) to public;

CREATE OR REPLACE FUNCTION access.is_withheld_from_me(participation uuid, organisation uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from participation p where p.id = participation and p.person_id = access.person_id())
    or coalesce(organisation = any (access.my_organisations()), false);
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

CREATE OR REPLACE FUNCTION access.leads_now(dossier uuid, participation uuid, organisation uuid, kinds text[])
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from regisseur_appointment a
    join participation p on p.dossier_id = a.dossier_id and p.id = a.participation_id
    where a.dossier_id = dossier and a.ends_at is null and a.kind = any (kinds)
      and (p.organisation_id = organisation or p.person_id = (
        select seat.person_id from participation seat where seat.dossier_id = dossier and seat.id = participation)));
end $function$;
alter function access.leads_now(uuid,uuid,uuid,text[]) owner to eenplan_owner;
grant execute on function access.leads_now(uuid,uuid,uuid,text[]) to public;

CREATE OR REPLACE FUNCTION access.lock_audit(dossiers uuid[], sections text[], rights text[], refused_name text)
 RETURNS TABLE(dossier_id uuid, seq bigint, hash bytea, proof bytea, organisation_id uuid, role text, ground text, consent_purpose text, counted boolean)
 LANGUAGE plpgsql
 SECURITY DEFINER ROWS 1
 SET search_path TO 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
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
end $function$;
alter function access.lock_audit(uuid[],text[],text[],text) owner to eenplan_owner;
grant execute on function access.lock_audit(uuid[],text[],text[],text) to eenplan_person;
grant execute on function access.lock_audit(uuid[],text[],text[],text) to eenplan_system;

CREATE OR REPLACE FUNCTION access.make_audit_month(day timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
alter function access.make_audit_month(timestamp with time zone) owner to eenplan_owner;
grant execute on function access.make_audit_month(timestamp with time zone) to eenplan_system;

CREATE OR REPLACE FUNCTION access.may(dossier uuid, section_key text, act text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  me constant uuid := access.person_id();
  whose constant text := concat(me, dossier);
  -- What this statement sees of the work of others, and which statement of our own it is.
  moment constant text := concat(statement_timestamp(), pg_current_snapshot());
  rights text := current_setting('eenplan.rights', true);
  number_now text;
begin
  if me is null then return false; end if;
  if current_setting('eenplan.rights_of', true) is distinct from whose
    or current_setting('eenplan.rights_at', true) is distinct from moment
  then
    select string_agg(v.version::text, '.' order by v.dossier_id) into number_now
    from rights_version v where v.dossier_id in ('00000000-0000-0000-0000-000000000000', dossier);
    if current_setting('eenplan.rights_of', true) is distinct from whose
      or current_setting('eenplan.rights_number', true) is distinct from number_now
    then
      select concat(' ', string_agg(concat('r:', b.section, ' ', case when b.may_write then concat('w:', b.section, ' ') end), ''))
      into rights
      from access.basis b where b.dossier_id = dossier and b.person_id = me and b.refused is null;
      perform set_config('eenplan.rights', rights, true), set_config('eenplan.rights_of', whose, true),
        set_config('eenplan.rights_number', number_now, true);
    end if;
    perform set_config('eenplan.rights_at', moment, true);
  end if;
  return position(concat(case act when 'write' then ' w:' else ' r:' end, section_key, ' ') in rights) > 0;
end $function$;
alter function access.may(uuid,text,text) owner to eenplan_owner;
grant execute on function access.may(uuid,text,text) to public;

CREATE OR REPLACE FUNCTION access.may_appoint(dossier uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return not exists (select from regisseur_appointment a join access.way_in w on w.dossier_id = a.dossier_id
      and w.participation_id = a.participation_id and w.way = 'regie'
    where a.dossier_id = dossier and a.kind = 'regisseur' and a.ends_at is null)
  or exists (select from access.way_in w where w.dossier_id = dossier and w.way = 'regie'
    and (w.person_id = access.person_id() or access.coordinates(w.organisation_id)));
end $function$;
alter function access.may_appoint(uuid) owner to eenplan_owner;
grant execute on function access.may_appoint(uuid) to public;

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

CREATE OR REPLACE FUNCTION access.my_privacy_organisations()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 2
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query select o.id from unnest(access.my_organisations()) as o (id) where access.handles_privacy(o.id, null);
end $function$;
alter function access.my_privacy_organisations() owner to eenplan_owner;
grant execute on function access.my_privacy_organisations() to public;

CREATE OR REPLACE FUNCTION access.my_shut_seats()
 RETURNS TABLE(dossier_id uuid, because text, regisseur text, organisation text, phone text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 1
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
alter function access.my_shut_seats() owner to eenplan_owner;
grant execute on function access.my_shut_seats() to public;

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

CREATE OR REPLACE FUNCTION access.objection_begins()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  new.about_name := coalesce((select p.given_name || ' ' || p.family_name from person p where p.id = new.about_person_id),
    new.about_name);
  if new.status <> 'open' and access.person_id() is not null then
    raise exception 'not-yours' using errcode = '42501';
  end if;
  return new;
end $function$;
alter function access.objection_begins() owner to eenplan_owner;
grant execute on function access.objection_begins() to public;

CREATE OR REPLACE FUNCTION access.objection_moves_on()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
alter function access.objection_moves_on() owner to eenplan_owner;
grant execute on function access.objection_moves_on() to public;

CREATE OR REPLACE FUNCTION access.objection_receivers(dossier uuid, objection_key uuid)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 3
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
alter function access.objection_receivers(uuid,uuid) owner to eenplan_owner;
grant execute on function access.objection_receivers(uuid,uuid) to eenplan_person;
grant execute on function access.objection_receivers(uuid,uuid) to eenplan_system;

CREATE OR REPLACE FUNCTION access.only_in_draft()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
alter function access.only_in_draft() owner to eenplan_owner;
grant execute on function access.only_in_draft() to public;

CREATE OR REPLACE FUNCTION access.only_professionals()
 RETURNS void
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not access.is_professional(access.person_id()) then
    raise exception 'professional-only' using errcode = 'EP055';
  end if;
end $function$;
alter function access.only_professionals() owner to eenplan_owner;
grant execute on function access.only_professionals() to public;

CREATE OR REPLACE FUNCTION access.only_reopening()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
alter function access.only_reopening() owner to eenplan_owner;
grant execute on function access.only_reopening() to public;

CREATE OR REPLACE FUNCTION access.only_while_open()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if exists (select from dossier d where d.id = coalesce(new.dossier_id, old.dossier_id) and d.closed_on is not null) then
    raise exception 'dossier-closed' using errcode = 'EP020';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $function$;
alter function access.only_while_open() owner to eenplan_owner;
grant execute on function access.only_while_open() to public;

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

CREATE OR REPLACE FUNCTION access.own_contact()
 RETURNS TABLE(email text, phone text, shares_contact boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 1
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query select p.email, p.phone, p.shares_contact from person p where p.id = access.person_id();
end $function$;
alter function access.own_contact() owner to eenplan_owner;
grant execute on function access.own_contact() to public;

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

CREATE OR REPLACE FUNCTION access.present_role(dossier uuid, participation uuid)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return (select p.role from access.present p where p.dossier_id = dossier and p.participation_id = participation
    and (p.person_id = access.person_id() or access.may(dossier, 'people', 'read')));
end $function$;
alter function access.present_role(uuid,uuid) owner to eenplan_owner;
grant execute on function access.present_role(uuid,uuid) to public;

CREATE OR REPLACE FUNCTION access.privacy_handlers(organisation uuid, about uuid)
 RETURNS TABLE(person_id uuid, given_name text, family_name text, function text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 2
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
alter function access.privacy_handlers(uuid,uuid) owner to eenplan_owner;
grant execute on function access.privacy_handlers(uuid,uuid) to public;

CREATE OR REPLACE FUNCTION access.privacy_organisations()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return array(select m.organisation_id from membership m where m.person_id = access.person_id()
    and m.function = 'privacyfunctionaris' and m.starts_on <= access.today()
    and (m.ends_on is null or m.ends_on >= access.today()));
end $function$;
alter function access.privacy_organisations() owner to eenplan_owner;
grant execute on function access.privacy_organisations() to public;

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

CREATE OR REPLACE FUNCTION access.reads_as_family(dossier uuid, section_key text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from access.basis b where b.dossier_id = dossier and b.person_id = access.person_id()
    and b.section = section_key and b.ground = 'family' and b.refused is null);
end $function$;
alter function access.reads_as_family(uuid,text) owner to eenplan_owner;
grant execute on function access.reads_as_family(uuid,text) to public;

CREATE OR REPLACE FUNCTION access.records_of(dossier uuid)
 RETURNS TABLE(id uuid, kind text, section text, excerpt text, noted_on date, recorded_by uuid, may_mark boolean)
 LANGUAGE sql
 STABLE ROWS 50
AS $function$
  select r.id, r.kind, r.section, left(r.excerpt, 200), r.noted_on, r.recorded_by,
    r.markable and exists (select from dossier d where d.id = dossier and d.closed_on is null) and access.may(dossier, r.section, 'write') and (r.recorded_by = access.person_id()
      or (access.is_professional(access.person_id()) and access.is_professional(r.recorded_by)))
  from (
    select s.id, 'situation' as kind, 'school' as section, s.target_group as excerpt, s.recorded_on as noted_on, s.recorded_by,
      true as markable from situation s where s.dossier_id = dossier
    union all select f.id, 'family_note', 'family', f.body, f.recorded_on, f.recorded_by, true from family_note f where f.dossier_id = dossier
    union all select i.id, 'important_person', 'family', i.name, i.recorded_on, i.recorded_by, true from important_person i where i.dossier_id = dossier
    union all select c.id, 'career_entry', 'school', c.what, c.recorded_on, c.recorded_by, true from career_entry c where c.dossier_id = dossier
    union all select a.id, 'analysis', 'school', a.body, a.recorded_on, a.recorded_by, true from analysis a where a.dossier_id = dossier
    union all select o.id, 'considered_option', 'school', o.what, o.decided_on, o.recorded_by, true from considered_option o where o.dossier_id = dossier
    union all select n.id, 'need', 'needs', n.body, n.since, n.recorded_by, true from need n where n.dossier_id = dossier
    union all select p.id, 'perspective', 'needs', p.body, p.said_on, p.recorded_by, p.how <> 'zelf-geschreven' or p.recorded_by = access.person_id()
      from perspective p where p.dossier_id = dossier
    union all select l.id, 'support_level', 'plan', l.reason, l.decided_on, l.recorded_by, true from support_level l where l.dossier_id = dossier
    union all select g.id, 'agreement', 'agreements', g.what, g.due_on, g.made_by, g.status in ('asked', 'declined')
      from agreement g where g.dossier_id = dossier
  ) r
$function$;
alter function access.records_of(uuid) owner to eenplan_owner;
grant execute on function access.records_of(uuid) to public;

CREATE OR REPLACE PROCEDURE access.rests_when_closed(IN target text, IN deeds text DEFAULT 'insert or update or delete'::text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('create trigger aa_only_while_open before %s on %I for each row
    when (current_user = ''eenplan_person'') execute function access.only_while_open()', deeds, target);
end $procedure$;
alter function access.rests_when_closed(text,text) owner to eenplan_owner;
grant execute on function access.rests_when_closed(text,text) to public;

CREATE OR REPLACE FUNCTION access.retention_of_mine()
 RETURNS TABLE(dossier_id uuid, organisation_id uuid, organisation_name text, rule_id text, started_on date, due_on date, sections text[], held text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query
    select d.id, o.id, o.name, r.id, d.closed_on, (d.closed_on + make_interval(months => r.months))::date, r.sections, access.held_by(d.id)
    from organisation o
    join retention_rule r on o.kind = any (r.organisation_kinds) and cardinality(r.sections) > 0
    join dossier d on d.closed_on is not null and d.sector = any (r.sectors)
    where o.id in (select access.my_privacy_organisations())
      and exists (select from participation p where p.dossier_id = d.id and p.organisation_id = o.id)
      and not exists (select from destruction x where x.dossier_id = d.id and x.rule_id = r.id)
    order by 6, 1, 4;
end $function$;
alter function access.retention_of_mine() owner to eenplan_owner;
grant execute on function access.retention_of_mine() to public;

CREATE OR REPLACE FUNCTION access.rights_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  row_now constant jsonb := to_jsonb(case tg_op when 'DELETE' then old else new end);
begin
  insert into rights_version as known
  values (coalesce(row_now ->> 'dossier_id', row_now ->> 'id')::uuid, 1)
  on conflict (dossier_id) do update set version = known.version + 1;
  return null;
end $function$;
alter function access.rights_changed() owner to eenplan_owner;
grant execute on function access.rights_changed() to public;

CREATE OR REPLACE FUNCTION access.seats_with(dossier uuid, section_key text, act text)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not access.may(dossier, section_key, 'read') then return; end if;
  -- Who may not know who the child is opens no page of it, so is not asked and not told either.
  return query with given as materialized (
      select * from access.basis b where b.dossier_id = dossier and b.section in (section_key, 'child') and b.refused is null)
    select distinct b.participation_id from given b
    where b.section = section_key and b.way in ('seat', 'regie', 'machtiging')
      and case act when 'write' then b.may_write else b.may_read end
      and exists (select from given c where c.person_id = b.person_id and c.section = 'child');
end $function$;
alter function access.seats_with(uuid,text,text) owner to eenplan_owner;
grant execute on function access.seats_with(uuid,text,text) to public;

CREATE OR REPLACE FUNCTION access.sees_visits(dossier uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
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
end $function$;
alter function access.sees_visits(uuid) owner to eenplan_owner;
grant execute on function access.sees_visits(uuid) to public;

CREATE OR REPLACE FUNCTION access.settle_consent()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
  -- Where the other sits and oneself has a way in; only of those is worked out what one may read.
  return exists (
    select from (
      select p.dossier_id from participation p
      where p.person_id = other and exists (
        select from participation mine where mine.dossier_id = p.dossier_id and mine.person_id = access.person_id())
      union
      select p.dossier_id from membership m
      join participation mine on mine.organisation_id = m.organisation_id
      join participation p on p.dossier_id = mine.dossier_id and p.person_id = other
      where m.person_id = access.person_id() and m.function = 'coordinator'
      union
      select p.dossier_id from emergency_access e join participation p on p.dossier_id = e.dossier_id and p.person_id = other
      where e.person_id = access.person_id()
      offset 0
    ) shared where access.may(shared.dossier_id, 'people', 'read'));
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

CREATE OR REPLACE FUNCTION access.tables_of(sections text[])
 RETURNS TABLE(target text, condition text)
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select t.target, t.condition from (values
    ('school', 'situation', ''), ('school', 'career_entry', ''), ('school', 'analysis', ''), ('school', 'considered_option', ''),
    ('family', 'family_note', ''), ('family', 'important_person', ''),
    ('needs', 'need', ''), ('needs', 'perspective', ''),
    ('plan', 'support_level', ''), ('plan', 'route_decision', ''), ('plan', 'goal_score', ''),
    ('plan', 'approval', ''), ('plan', 'activity', ''), ('plan', 'goal', ''), ('plan', 'return_scenario', ''),
    ('approach', 'approach_card', ''), ('plan', 'plan', ''), ('agreements', 'agreement', ''),
    ('documents', 'file', 'purpose <> ''paper-consent'''),
    ('people', 'consent_answer', ''), ('people', 'consent', ''), ('people', 'machtiging', ''), ('people', 'withholding', ''),
    ('people', 'guardian', ''), ('people', 'regisseur_appointment', ''), ('people', 'emergency_access', ''),
    ('people', 'objection_answer', ''), ('people', 'objection', ''), ('people', 'file', ''), ('people', 'participation', '')
  ) as t (section, target, condition) where t.section = any (sections)
$function$;
alter function access.tables_of(text[]) owner to eenplan_owner;
grant execute on function access.tables_of(text[]) to public;

CREATE OR REPLACE FUNCTION access.tell_open_pages()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform pg_notify('eenplan_changed', new.dossier_id::text);
  return null;
end $function$;
alter function access.tell_open_pages() owner to eenplan_owner;
grant execute on function access.tell_open_pages() to public;

CREATE OR REPLACE FUNCTION access.tell_pages_of_member()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform pg_notify('eenplan_changed', p.dossier_id::text) from participation p
  where p.person_id = new.person_id and p.organisation_id = new.organisation_id;
  return null;
end $function$;
alter function access.tell_pages_of_member() owner to eenplan_owner;
grant execute on function access.tell_pages_of_member() to public;

CREATE OR REPLACE FUNCTION access.tell_session_ended()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform pg_notify('eenplan_session_ended', new.id::text);
  return null;
end $function$;
alter function access.tell_session_ended() owner to eenplan_owner;
grant execute on function access.tell_session_ended() to public;

CREATE OR REPLACE FUNCTION access.today()
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('eenplan.today', true), '')::date $function$;
alter function access.today() owner to eenplan_owner;
grant execute on function access.today() to public;

CREATE OR REPLACE FUNCTION access.told_of_emergency(dossier uuid, emergency uuid)
 RETURNS TABLE(person_id uuid, told_as text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 6
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
alter function access.told_of_emergency(uuid,uuid) owner to eenplan_owner;
grant execute on function access.told_of_emergency(uuid,uuid) to public;

CREATE OR REPLACE FUNCTION access.took_part(dossier uuid, organisation uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from participation p where p.dossier_id = dossier and p.organisation_id = organisation)
    or exists (select from destruction d where d.dossier_id = dossier and d.organisation_id = organisation);
end $function$;
alter function access.took_part(uuid,uuid) owner to eenplan_owner;
grant execute on function access.took_part(uuid,uuid) to public;

CREATE OR REPLACE FUNCTION access.visitors(dossier uuid)
 RETURNS TABLE(person_id uuid, name text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query
    select p.id, case when exists (select from membership m where m.person_id = p.id)
        or exists (select from participation s where s.dossier_id = dossier and s.person_id = p.id)
      then p.given_name || ' ' || p.family_name end
    from person p
    where p.id = access.person_id() or (access.sees_visits(dossier)
      and p.id in (select e.person_id from audit_entry e where e.dossier_id = dossier));
end $function$;
alter function access.visitors(uuid) owner to eenplan_owner;
grant execute on function access.visitors(uuid) to public;

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

CREATE OR REPLACE FUNCTION access.withheld_by_professional()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if access.person_id() is not null then perform access.only_professionals(); end if;
  return null;
end $function$;
alter function access.withheld_by_professional() owner to eenplan_owner;
grant execute on function access.withheld_by_professional() to public;

CREATE OR REPLACE FUNCTION access.withholding_begins()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if access.person_id() is null then return new; end if;
  if access.leads_now(new.dossier_id, new.participation_id, new.organisation_id, array['regisseur']) then
    raise exception 'withholding-of-regisseur' using errcode = 'EP021';
  end if;
  update machtiging m set ended_at = new.recorded_at where m.dossier_id = new.dossier_id
    and m.given_by_participation_id = new.participation_id and m.sections && new.sections and m.ended_at is null;
  return new;
end $function$;
alter function access.withholding_begins() owner to eenplan_owner;
grant execute on function access.withholding_begins() to public;

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
