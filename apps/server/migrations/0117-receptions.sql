-- 接待 (首问接待信访制、信访案件登记制度): who received a visit or a call, when and where, what was told, and what became of it. Nothing of
-- who came stands here.
create table receptions (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid,
  official_id uuid not null,
  unit_id uuid,
  channel text not null check (channel in ('VISIT', 'PHONE')),
  place text check (length(place) between 1 and 100),
  from_at timestamptz not null,
  until_at timestamptz not null,
  asked text check (length(asked) between 1 and 200),
  told text check (length(told) between 1 and 1000),
  outcome text not null check (outcome in ('MATTER_REGISTERED', 'ANSWERED_ON_THE_SPOT', 'TOLD_WHERE_TO_GO')),
  organ text check (length(organ) between 1 and 100),
  -- why it was not registered
  reason text check (length(reason) between 1 and 500),
  recorded_at timestamptz not null,
  recorded_by text not null,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint receptions_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint receptions_official foreign key (county_id, tenant_id, official_id) references officials (county_id, tenant_id, id),
  constraint receptions_unit foreign key (county_id, tenant_id, unit_id) references units (county_id, tenant_id, id),
  constraint receptions_time check (from_at <= until_at),
  constraint receptions_outcome check (case outcome
    when 'MATTER_REGISTERED' then petition_id is not null and asked is null and organ is null and reason is null
    else petition_id is null and asked is not null and told is not null and reason is not null
      and (outcome = 'TOLD_WHERE_TO_GO') = (organ is not null) end)
);
create index receptions_newest on receptions (county_id, tenant_id, from_at desc, id desc);
create index receptions_petition on receptions (county_id, tenant_id, petition_id) where petition_id is not null;
call app.wall('receptions');
call app.withhold('receptions');

-- What the petitioner said of it with their own code, once; one from a device of staff is kept and counts nowhere.
create table reception_ratings (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  verdict text not null check (verdict in ('SATISFIED', 'MOSTLY_SATISFIED', 'DISSATISFIED')),
  set_aside text check (set_aside in ('STAFF_DEVICE')),
  rated_at timestamptz not null,
  primary key (county_id, tenant_id, id),
  constraint reception_ratings_once unique nulls not distinct (county_id, tenant_id, petition_id, set_aside),
  constraint reception_ratings_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id)
);
call app.wall('reception_ratings', '{select,insert}');
call app.withhold('reception_ratings');

-- 接待服务规范: the office's own words; without them the portal shows those that every office begins with.
alter table public_contacts add column service_standard text check (length(service_standard) between 1 and 3000);
