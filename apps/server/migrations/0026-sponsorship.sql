-- 领导包案: a leader takes a hard case on, for a term, with a goal; and 会办: tasks of other units on a matter that one leads.

create table sponsorships (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  official_id uuid not null,
  status text not null check (status in ('RUNNING', 'SETTLED', 'PASSED_ON')),
  goal text not null check (length(goal) between 1 and 500),
  from_on date not null,
  -- 包案期限
  until_on date not null check (until_on >= from_on),
  outcome text check (length(outcome) between 1 and 2000),
  ended_on date check (ended_on >= from_on),
  ended_by text,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint sponsorships_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint sponsorships_official foreign key (county_id, tenant_id, official_id) references officials (county_id, tenant_id, id),
  -- it ends with an outcome, or with the reason why another takes it on
  constraint sponsorships_ended check ((status = 'RUNNING') = (outcome is null) and (outcome is null) = (ended_on is null)
    and (ended_on is null) = (ended_by is null))
);
create unique index sponsorships_one on sponsorships (county_id, tenant_id, petition_id) where status = 'RUNNING';
create index sponsorships_of_petition on sponsorships (county_id, tenant_id, petition_id, from_on desc);
create index sponsorships_of_official on sponsorships (county_id, tenant_id, official_id) where status = 'RUNNING';
create index sponsorships_term on sponsorships (county_id, tenant_id, until_on, id);
call app.wall('sponsorships');

-- What the sponsor did: said once.
create table sponsor_visits (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  sponsorship_id uuid not null,
  visited_on date not null,
  place text not null check (length(place) between 1 and 100),
  what text not null check (length(what) between 1 and 2000),
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (county_id, tenant_id, id),
  constraint sponsor_visits_sponsorship foreign key (county_id, tenant_id, sponsorship_id) references sponsorships (county_id, tenant_id, id)
);
create index sponsor_visits_of_sponsorship on sponsor_visits (county_id, tenant_id, sponsorship_id, visited_on);
call app.wall('sponsor_visits', '{select,insert}');

alter table tasks
  add column petition_id uuid,
  add column unit_id uuid,
  drop constraint tasks_source_check,
  drop constraint tasks_source,
  add constraint tasks_source_check check (source in ('RESOLUTION', 'DIRECTIVE', 'CO_HANDLING')),
  add constraint tasks_source check ((source = 'RESOLUTION') = (meeting_id is not null)
    and (source = 'DIRECTIVE') = (directive_id is not null) and (source = 'CO_HANDLING') = (petition_id is not null)
    and (petition_id is null) = (unit_id is null)),
  add constraint tasks_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  add constraint tasks_unit foreign key (county_id, tenant_id, unit_id) references units (county_id, tenant_id, id);
create index tasks_of_petition on tasks (county_id, tenant_id, petition_id) where petition_id is not null;
