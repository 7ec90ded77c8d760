-- 检举控告 (信访工作条例第三十条): held by the competent superior of whom it accuses, numbered and counted apart, and withheld
-- from the accused.

-- A confidential matter stands in no rolled-up count and takes no running number: neither tells that it is there.
alter table petitions
  add column confidential boolean not null default false,
  add constraint petitions_confidential check (not confidential or category = 'ACCUSATION');

create table accusations (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  kind text not null check (kind in ('OFFICIAL', 'UNIT')),
  name text not null check (length(name) between 1 and 100),
  -- the accused's own office, as it is called
  office_name text not null check (length(office_name) between 1 and 100),
  -- who it is, where the accused stands in this office
  official_id uuid,
  unit_id uuid,
  named_at timestamptz not null,
  primary key (county_id, tenant_id, id),
  constraint accusations_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint accusations_official foreign key (county_id, tenant_id, official_id) references officials (county_id, tenant_id, id),
  constraint accusations_unit foreign key (county_id, tenant_id, unit_id) references units (county_id, tenant_id, id),
  constraint accusations_whom check (case kind when 'OFFICIAL' then unit_id else official_id end is null)
);
create index accusations_of_petition on accusations (county_id, tenant_id, petition_id);
-- never taken back: who was named stays kept away
call app.wall('accusations', '{select,insert}');

-- From whom a matter is withheld, within the office that holds it: an official, or everybody of a unit and below it.
create table withholdings (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  official_id uuid,
  unit_id uuid,
  ground text not null check (ground in ('ACCUSED', 'RECUSED')),
  since timestamptz not null,
  primary key (county_id, tenant_id, id),
  constraint withholdings_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint withholdings_official foreign key (county_id, tenant_id, official_id) references officials (county_id, tenant_id, id),
  constraint withholdings_unit foreign key (county_id, tenant_id, unit_id) references units (county_id, tenant_id, id),
  constraint withholdings_whom check ((official_id is null) <> (unit_id is null))
);
create index withholdings_official on withholdings (county_id, tenant_id, official_id) where official_id is not null;
create index withholdings_unit on withholdings (county_id, tenant_id, unit_id) where unit_id is not null;
create index withholdings_petition on withholdings (county_id, tenant_id, petition_id);
call app.wall('withholdings', '{select,insert}');

-- The matters that are withheld from an official of an office: by name, or through their unit and those above it.
grant select on withholdings, officials, units to huiyin_keeper;
create policy keeper_select on withholdings for select to huiyin_keeper
  using (county_id = nullif(current_setting('app.county', true), '')::integer);
create policy keeper_select on officials for select to huiyin_keeper
  using (county_id = nullif(current_setting('app.county', true), '')::integer);
create policy keeper_select on units for select to huiyin_keeper
  using (county_id = nullif(current_setting('app.county', true), '')::integer);
create function app.withheld_from(home uuid, official uuid) returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
declare
  county integer := nullif(current_setting('app.county', true), '')::integer;
begin
  -- nearly every office, nearly always
  if not exists (select from public.withholdings w where w.county_id = county and w.tenant_id = home) then
    return '{}';
  end if;
  return array(
    with recursive above as (
      select o.unit_id as id from public.officials o
       where o.county_id = county and o.tenant_id = home and o.id = official
      union
      select u.parent_id from public.units u join above a on u.county_id = county and u.tenant_id = home and u.id = a.id
    )
    select distinct w.petition_id from public.withholdings w
     where w.county_id = county and w.tenant_id = home
       and (w.official_id = official or w.unit_id in (select a.id from above a)));
end $$;
call app.lend('app.withheld_from(uuid, uuid)', 'huiyin_keeper', '{huiyin_tenant,huiyin_county}');
