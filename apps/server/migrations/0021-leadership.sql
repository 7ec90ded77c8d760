-- A group's amending documents, leaders who are away, and the duty roster (值班表) of its office with the handovers.

alter table leadership_groups add column document_on date;

create table leadership_amendments (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  number text,
  title text not null,
  issued_on date not null,
  voided_at timestamptz,
  void_reason text,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint leadership_amendments_group foreign key (county_id, tenant_id, group_id) references leadership_groups (county_id, tenant_id, id),
  constraint leadership_amendments_voided check ((voided_at is null) = (void_reason is null))
);
create index leadership_amendments_of_group on leadership_amendments (county_id, tenant_id, group_id);
call app.wall('leadership_amendments');

create table absences (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  official_id uuid not null,
  kind text not null check (kind in ('LEAVE', 'TRAINING', 'OFFICIAL_TRIP', 'OTHER')),
  from_on date not null,
  -- the last day away
  until_on date not null,
  cancelled_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint absences_official foreign key (county_id, tenant_id, official_id) references officials (county_id, tenant_id, id),
  constraint absences_term check (until_on >= from_on),
  constraint absences_once exclude using gist
    (county_id with =, tenant_id with =, official_id with =, daterange(from_on, until_on, '[]') with &&)
    where (cancelled_at is null)
);
call app.wall('absences');

create table duties (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  official_id uuid not null,
  phone text not null,
  from_on date not null,
  -- the last day on duty
  until_on date not null,
  cancelled_at timestamptz,
  handed_over_at timestamptz,
  handed_to_id uuid,
  handover_notes text,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint duties_group foreign key (county_id, tenant_id, group_id) references leadership_groups (county_id, tenant_id, id),
  constraint duties_official foreign key (county_id, tenant_id, official_id) references officials (county_id, tenant_id, id),
  constraint duties_next foreign key (county_id, tenant_id, handed_to_id) references duties (county_id, tenant_id, id),
  constraint duties_term check (until_on >= from_on),
  constraint duties_handover check (num_nonnulls(handed_over_at, handed_to_id, handover_notes) in (0, 3)),
  constraint duties_kept check (cancelled_at is null or handed_over_at is null),
  -- one official on duty in an office on any day
  constraint duties_one exclude using gist
    (county_id with =, tenant_id with =, group_id with =, daterange(from_on, until_on, '[]') with &&)
    where (cancelled_at is null)
);
call app.wall('duties');
