-- The county's divisions, and what a tenant is opened with: its division, the format of its numbers, and, when it is
-- closed, the office that goes on with its duties.

create table divisions (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  code text not null check (code ~ '^[0-9]{12}$'),
  name text not null,
  level text not null check (level in ('COUNTY', 'TOWNSHIP', 'VILLAGE')),
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint divisions_code unique (county_id, code)
);
comment on constraint divisions_code on divisions is 'county-wide';
-- One list for the county: its office keeps it, every tenant reads it.
call app.wall('divisions', readers => 'county');

-- No foreign key: tenants are a reference table when distributed, divisions are not. The service looks.
alter table tenants add division_code text check (division_code ~ '^[0-9]{12}$');
alter table tenants add number_format text not null default '{year}-{serial:5}' check (length(number_format) <= 60);
alter table tenants add successor_id uuid;
alter table tenants add successor_name text;
alter table tenants add successor_code text;
alter table tenants drop constraint tenants_kind_check;
alter table tenants add constraint tenants_kind_check check (kind in ('COUNTY_OFFICE', 'COUNTY_DEPARTMENT', 'TOWNSHIP', 'SCHOOL'));
alter table tenants drop constraint tenants_status_check;
alter table tenants add constraint tenants_status_check check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED'));
-- 信访工作条例第二十四条第二款: nothing is closed without an office that goes on
alter table tenants add constraint tenants_succeeded
  check ((status = 'CLOSED') = (successor_id is not null) and (successor_id is null) = (successor_name is null) and (successor_id is null) = (successor_code is null) and successor_id <> id);

alter table units add division_code text;
alter table units add constraint units_division_code unique (county_id, tenant_id, division_code);
alter table units add constraint units_division foreign key (county_id, division_code) references divisions (county_id, code);
