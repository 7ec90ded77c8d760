-- 管辖: which body is competent for a matter, by subject, territory and category; and the docket that decides where rules do not.

alter table petitions
  add column place_unit_id uuid,
  add column category text,
  add constraint petitions_place foreign key (county_id, tenant_id, place_unit_id) references units (county_id, tenant_id, id),
  add constraint petitions_category check (category in ('SUGGESTION', 'ACCUSATION', 'PLEA'));

create table competence_rules (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  -- what is null does not matter
  topic_id uuid,
  place_unit_id uuid,
  category text check (category in ('SUGGESTION', 'ACCUSATION', 'PLEA')),
  -- the competent body: a unit of this tenant, or another office of the county by an opaque id and its name
  unit_id uuid,
  office_id uuid,
  office_name text,
  responsible_id uuid,
  lead_id uuid,
  basis text not null check (length(basis) between 1 and 500),
  retired_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint competence_rules_topic foreign key (county_id, topic_id) references topics (county_id, id),
  constraint competence_rules_place foreign key (county_id, tenant_id, place_unit_id) references units (county_id, tenant_id, id),
  constraint competence_rules_unit foreign key (county_id, tenant_id, unit_id) references units (county_id, tenant_id, id),
  constraint competence_rules_responsible foreign key (county_id, tenant_id, responsible_id) references officials (county_id, tenant_id, id),
  constraint competence_rules_lead foreign key (county_id, tenant_id, lead_id) references officials (county_id, tenant_id, id),
  constraint competence_rules_target check ((unit_id is null) = (office_id is not null) and (office_id is null) = (office_name is null)),
  constraint competence_rules_people check (unit_id is not null or (responsible_id is null and lead_id is null)),
  constraint competence_rules_elsewhere check (office_id <> tenant_id)
);
create unique index competence_rules_once on competence_rules (county_id, tenant_id, topic_id, place_unit_id, category, unit_id, office_id)
  nulls not distinct where retired_at is null;
call app.wall('competence_rules');

create table jurisdiction_dockets (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  status text not null default 'UNDECIDED' check (status in ('UNDECIDED', 'DECIDED')),
  ground text not null check (ground in ('CONFLICTING_RULES', 'NO_RULE', 'DISPUTE')),
  question text not null check (length(question) between 1 and 1000),
  opened_at timestamptz not null,
  opened_by text not null,
  manner text check (manner in ('AGREEMENT', 'COMMON_SUPERIOR', 'JOINT_CONFERENCE')),
  unit_id uuid,
  office_id uuid,
  office_name text,
  reason text check (length(reason) between 1 and 1000),
  participants text check (length(participants) between 1 and 1000),
  decided_at timestamptz,
  decided_by text,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint jurisdiction_dockets_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint jurisdiction_dockets_unit foreign key (county_id, tenant_id, unit_id) references units (county_id, tenant_id, id),
  constraint jurisdiction_dockets_decided check ((status = 'DECIDED')
    = (manner is not null and reason is not null and decided_at is not null and decided_by is not null)),
  constraint jurisdiction_dockets_target check (case status when 'DECIDED' then (unit_id is null) = (office_id is not null)
    else unit_id is null and office_id is null end and (office_id is null) = (office_name is null)),
  -- whoever sat in a joint conference is named
  constraint jurisdiction_dockets_conference check ((manner is not distinct from 'JOINT_CONFERENCE') = (participants is not null))
);
create unique index jurisdiction_dockets_one on jurisdiction_dockets (county_id, tenant_id, petition_id) where status = 'UNDECIDED';
create index jurisdiction_dockets_of_petition on jurisdiction_dockets (county_id, tenant_id, petition_id, opened_at desc);
create index jurisdiction_dockets_open on jurisdiction_dockets (county_id, tenant_id, status, opened_at desc);
call app.wall('jurisdiction_dockets');

-- What each body says of its own competence; said once.
create table jurisdiction_opinions (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  docket_id uuid not null,
  unit_id uuid not null,
  competent boolean not null,
  reason text not null check (length(reason) between 1 and 1000),
  stated_at timestamptz not null,
  stated_by text not null,
  primary key (county_id, tenant_id, id),
  constraint jurisdiction_opinions_once unique (county_id, tenant_id, docket_id, unit_id),
  constraint jurisdiction_opinions_docket foreign key (county_id, tenant_id, docket_id) references jurisdiction_dockets (county_id, tenant_id, id),
  constraint jurisdiction_opinions_unit foreign key (county_id, tenant_id, unit_id) references units (county_id, tenant_id, id)
);
call app.wall('jurisdiction_opinions', '{select,insert}');
