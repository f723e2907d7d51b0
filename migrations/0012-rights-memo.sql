-- Rights are asked per row, by every policy. They are worked out once and kept for the transaction, for as long as
-- nothing that they follow from has changed: each such change raises a number, here or anywhere else.

-- One number per dossier, and one (the nil id) for what counts for all of them: who works where, the matrix.
create table rights_version (
  dossier_id uuid primary key,
  version bigint not null
);
insert into rights_version values ('00000000-0000-0000-0000-000000000000', 1);

alter table rights_version enable row level security; alter table rights_version force row level security;
create policy access_functions_read on rights_version for select to eenplan_owner using (true);
create policy access_functions_add on rights_version for insert to eenplan_owner with check (true);
create policy access_functions_raise on rights_version for update to eenplan_owner using (true);

create function access.rights_changed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  row_now constant jsonb := to_jsonb(case tg_op when 'DELETE' then old else new end);
begin
  insert into rights_version as known
  values (coalesce(row_now ->> 'dossier_id', row_now ->> 'id')::uuid, 1)
  on conflict (dossier_id) do update set version = known.version + 1;
  return null;
end $$;

create function access.all_rights_changed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update rights_version set version = version + 1 where dossier_id = '00000000-0000-0000-0000-000000000000';
  return null;
end $$;

create trigger rights_change after insert or update or delete on participation for each row execute function access.rights_changed();
create trigger rights_change after insert or update or delete on guardian for each row execute function access.rights_changed();
create trigger rights_change after insert or update or delete on regisseur_appointment for each row execute function access.rights_changed();
create trigger rights_change after insert or update or delete on consent for each row execute function access.rights_changed();
create trigger rights_change after insert or update or delete on withholding for each row execute function access.rights_changed();
create trigger rights_change after insert or update or delete on machtiging for each row execute function access.rights_changed();
create trigger rights_change after insert or update or delete on emergency_access for each row execute function access.rights_changed();
-- Of the dossier itself only the birthday and the region count; a new one has no rights to forget yet.
create trigger rights_change after update of born_on, region_id or delete on dossier for each row execute function access.rights_changed();
create trigger rights_change after insert or update or delete on membership for each statement execute function access.all_rights_changed();
create trigger rights_change after update of kind or delete on organisation for each statement execute function access.all_rights_changed();
create trigger rights_change after insert or update or delete on role_organisation for each statement execute function access.all_rights_changed();
create trigger rights_change after insert or update or delete on section_right for each statement execute function access.all_rights_changed();
create trigger rights_change after insert or update or delete on section for each statement execute function access.all_rights_changed();

create or replace function access.may(dossier uuid, section_key text, act text) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
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
end $$;
