-- 本县期限规定: the terms a county's office lays over the nation's for all its offices. An edition is written once; put in force, it binds
-- what is received from its day on, and never what was registered before.

create table legal_overlays (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  code text not null check (code ~ '^[a-z]{2,6}-[0-9]{4}[a-z]?$'),
  edition integer not null check (edition between 1 and 999),
  law text not null check (length(law) between 1 and 200),
  in_force_from date not null,
  -- the profile as it was checked, as data
  body text not null check (length(body) between 1 and 20000),
  written_at timestamptz not null,
  written_by text not null,
  enforced_at timestamptz,
  enforced_by text,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint legal_overlays_edition unique (county_id, code, edition),
  constraint legal_overlays_enforced check ((enforced_at is null) = (enforced_by is null))
);
comment on constraint legal_overlays_edition on legal_overlays is 'county-wide';
call app.wall('legal_overlays', readers => 'county');

alter table petitions drop constraint petitions_profile_check;
alter table petitions add constraint petitions_profile_check
  check (profile ~ '^cn-(2005|2022)(\+[a-z]{2,6}-[0-9]{4}[a-z]?(v[0-9]{1,3})?)?$');
