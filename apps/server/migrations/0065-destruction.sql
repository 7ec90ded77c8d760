-- 销毁 (档案法实施条例第二十四条): after an appraisal, on a list that a leader approved, before two who watch. What volumes held is
-- erased; their numbers, terms and hashes stay, with the certificate.

alter table archive_volumes
  drop constraint archive_volumes_status_check,
  add constraint archive_volumes_status_check check (status in ('BOUND', 'DEPOSITED', 'DESTROYING', 'DESTROYED')),
  -- 检举控告: bound apart, and not there for whom they accuse
  add column confidential boolean not null default false,
  -- by the place in the list of files; null where nobody has counted
  add column pages integer[] not null default '{}',
  -- of a confidential one nobody is told that its number is taken
  drop constraint archive_volumes_number;
create unique index archive_volumes_number on archive_volumes (county_id, tenant_id, number) where not confidential;
create index archive_volumes_expired on archive_volumes (county_id, tenant_id, kept_until) where status = 'BOUND';
create index archive_items_petition on archive_items (county_id, tenant_id, petition_id);

create table destructions (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  number text not null check (length(number) between 1 and 100),
  status text not null check (status in ('APPRAISED', 'DESTRUCTION_APPROVED', 'DESTRUCTION_REFUSED', 'DESTROYING', 'DESTROYED')),
  confidential boolean not null default false,
  -- how many are to be destroyed
  volumes integer not null check (volumes >= 0),
  appraiser_ids uuid[] not null check (cardinality(appraiser_ids) > 0),
  appraisers text[] not null check (cardinality(appraisers) = cardinality(appraiser_ids)),
  appraised_at timestamptz not null,
  appraised_by text not null,
  -- the account that entered it
  entered_by_id uuid not null,
  decision text check (length(decision) between 1 and 1000),
  decided_at timestamptz,
  decided_by text,
  -- 监销人
  supervisors text[] check (cardinality(supervisors) = 2),
  executed_by text,
  destroyed_at timestamptz,
  certificate bytea,
  certificate_sha256 text check (length(certificate_sha256) = 64),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint destructions_decided check ((status = 'APPRAISED') = (decided_at is null) and num_nulls(decision, decided_at, decided_by) in (0, 3)),
  constraint destructions_watched check ((status in ('DESTROYING', 'DESTROYED')) = (supervisors is not null)
    and (supervisors is null) = (executed_by is null)),
  constraint destructions_certified check ((status = 'DESTROYED') = (certificate is not null)
    and num_nulls(destroyed_at, certificate, certificate_sha256) in (0, 3))
);
call app.wall('destructions');

create table destruction_lines (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  destruction_id uuid not null,
  seq integer not null check (seq >= 1),
  volume_id uuid not null,
  opinion text not null check (opinion in ('DESTROY', 'KEEP_LONGER')),
  years integer check (years between 1 and 30),
  reason text check (length(reason) between 1 and 500),
  destroyed_at timestamptz,
  primary key (county_id, tenant_id, id),
  constraint destruction_lines_seq unique (county_id, tenant_id, destruction_id, seq),
  constraint destruction_lines_once unique (county_id, tenant_id, destruction_id, volume_id),
  constraint destruction_lines_list foreign key (county_id, tenant_id, destruction_id)
    references destructions (county_id, tenant_id, id),
  constraint destruction_lines_volume foreign key (county_id, tenant_id, volume_id)
    references archive_volumes (county_id, tenant_id, id),
  constraint destruction_lines_kept check ((opinion = 'KEEP_LONGER') = (years is not null) and (years is null or reason is not null)),
  constraint destruction_lines_destroyed check (destroyed_at is null or opinion = 'DESTROY')
);
create index destruction_lines_of_volume on destruction_lines (county_id, tenant_id, volume_id);
call app.wall('destruction_lines');

alter table archive_items
  drop constraint archive_items_record,
  add constraint archive_items_record check (kind = 'RECORD' or record_sealed is null);
alter table papers alter column file_sealed drop not null;

-- What is appended only is erased through this function alone, and only of a volume that is being destroyed.
grant select (county_id, tenant_id, id, volume_id, petition_id) on archive_items to huiyin_keeper;
grant select (county_id, tenant_id, id, status, list_id, confidential) on archive_volumes to huiyin_keeper;
grant select (county_id, tenant_id, destruction_id, volume_id) on destruction_lines to huiyin_keeper;
grant select (county_id, tenant_id, petition_id) on papers, petition_events to huiyin_keeper;
grant update on archive_items, papers, petition_events to huiyin_keeper;
create policy keeper_select on archive_items for select to huiyin_keeper
  using (county_id = nullif(current_setting('app.county', true), '')::integer);
create policy keeper_select on archive_volumes for select to huiyin_keeper
  using (county_id = nullif(current_setting('app.county', true), '')::integer);
create policy keeper_select on destruction_lines for select to huiyin_keeper
  using (county_id = nullif(current_setting('app.county', true), '')::integer);
do $$
declare
  here text := 'county_id = nullif(current_setting(''app.county'', true), '''')::integer'
            || ' and tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid';
  erased text;
begin
  foreach erased in array '{papers,petition_events}'::text[] loop
    execute format('create policy keeper_select on %I for select to huiyin_keeper using (%s)', erased, here);
  end loop;
  foreach erased in array '{archive_items,papers,petition_events}'::text[] loop
    execute format('create policy keeper_update on %I for update to huiyin_keeper using (%s) with check (%s)', erased, here, here);
  end loop;
end $$;

create function app.erase_volume(volume uuid) returns void
  language plpgsql volatile security definer set search_path = '' as $$
declare
  county integer := nullif(current_setting('app.county', true), '')::integer;
  tenant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
  matters uuid[];
begin
  if not exists (select from public.archive_volumes v
                  where v.county_id = county and v.tenant_id = tenant and v.id = volume and v.status = 'DESTROYING') then
    raise exception 'not a volume that is being destroyed' using errcode = 'insufficient_privilege';
  end if;
  matters := array(select distinct i.petition_id from public.archive_items i
                    where i.county_id = county and i.tenant_id = tenant and i.volume_id = volume);
  update public.archive_items i set record_sealed = null
   where i.county_id = county and i.tenant_id = tenant and i.volume_id = volume;
  update public.papers p set file_sealed = null
   where p.county_id = county and p.tenant_id = tenant and p.petition_id = any (matters);
  update public.petition_events e set text = null
   where e.county_id = county and e.tenant_id = tenant and e.petition_id = any (matters);
end $$;
call app.lend('app.erase_volume(uuid)', 'huiyin_keeper', '{huiyin_tenant}');
