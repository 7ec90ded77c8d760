-- 法定期限: which province's regulation an office follows, and the days that its county or itself adds to the calendar.

alter table tenants
  add column overlay text check (overlay ~ '^[a-z]{2,6}-[0-9]{4}[a-z]?$'),
  -- what the dates of its open matters were last derived from, and when
  add column calendar_stamp text,
  add column calendar_applied_at timestamptz;

alter table petitions drop constraint petitions_profile_check;
alter table petitions add constraint petitions_profile_check
  check (profile ~ '^cn-(2005|2022)(\+[a-z]{2,6}-[0-9]{4}[a-z]?)?$');

-- A day that is off, or worked, otherwise than the nation's schedules have it. Kept for good: one that no longer holds is
-- withdrawn.
create table calendar_days (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  -- the county's office adds days for all its tenants
  county_wide boolean not null,
  date date not null,
  off boolean not null,
  name text not null check (length(name) between 1 and 200),
  source text not null check (length(source) between 1 and 200),
  published_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint calendar_days_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index calendar_days_once on calendar_days (county_id, tenant_id, date) where withdrawn_at is null;
-- One county's offices may know when each of them is closed.
call app.wall('calendar_days', readers => 'county');
