-- Who reports for each village and section (信息员), and what is reported.

create table information_officers (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  official_id uuid not null,
  backup_id uuid,
  from_on date not null,
  -- the last day; open while null
  until_on date,
  document_number text,
  document_title text,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint information_officers_unit foreign key (county_id, tenant_id, unit_id) references units (county_id, tenant_id, id),
  constraint information_officers_official foreign key (county_id, tenant_id, official_id) references officials (county_id, tenant_id, id),
  constraint information_officers_backup foreign key (county_id, tenant_id, backup_id) references officials (county_id, tenant_id, id),
  constraint information_officers_term check (until_on >= from_on),
  constraint information_officers_two check (backup_id <> official_id),
  -- at most one a unit on any day
  constraint information_officers_one exclude using gist
    (county_id with =, tenant_id with =, unit_id with =, daterange(from_on, until_on, '[]') with &&)
);
create index information_officers_of_official on information_officers (county_id, tenant_id, official_id);
call app.wall('information_officers');

create table officer_trainings (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  information_officer_id uuid not null,
  held_on date not null,
  subject text not null,
  created_at timestamptz not null default now(),
  primary key (county_id, tenant_id, id),
  constraint officer_trainings_officer foreign key (county_id, tenant_id, information_officer_id)
    references information_officers (county_id, tenant_id, id)
);
create index officer_trainings_of_officer on officer_trainings (county_id, tenant_id, information_officer_id);
call app.wall('officer_trainings', '{select,insert}');

-- What is to be reported, how often, and by whom.
create table report_obligations (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  rhythm text not null check (rhythm in ('WEEKLY', 'MONTHLY')),
  scope text not null check (scope in ('UNITS', 'TENANT')),
  what text not null,
  from_on date not null,
  until_on date,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint report_obligations_term check (until_on >= from_on)
);
call app.wall('report_obligations');

create table reports (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  obligation_id uuid not null,
  -- null: the tenant itself, to the county
  unit_id uuid,
  period_from date not null,
  period_until date not null,
  zero boolean not null,
  content text,
  items jsonb not null,
  -- how often it was written: 1, and one more with each correction
  edition integer not null default 1,
  submitted_at timestamptz not null,
  submitted_by text not null,
  late boolean not null,
  received_edition integer,
  received_at timestamptz,
  received_by text,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint reports_once unique nulls not distinct (county_id, tenant_id, obligation_id, period_until, unit_id),
  constraint reports_obligation foreign key (county_id, tenant_id, obligation_id) references report_obligations (county_id, tenant_id, id),
  constraint reports_unit foreign key (county_id, tenant_id, unit_id) references units (county_id, tenant_id, id),
  constraint reports_period check (period_until >= period_from),
  -- never empty: it has items, or says that there is nothing
  constraint reports_zero check (jsonb_typeof(items) = 'array' and zero = (jsonb_array_length(items) = 0)),
  constraint reports_received check ((received_at is null) = (received_by is null) and (received_at is null) = (received_edition is null))
);
create index reports_by_period on reports (county_id, tenant_id, period_until desc, id);
call app.wall('reports');

-- Every text of a report, the corrected ones included.
create table report_editions (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  edition integer not null,
  zero boolean not null,
  content text,
  items jsonb not null,
  -- why it was corrected; null of the first
  reason text,
  written_at timestamptz not null,
  written_by text not null,
  primary key (county_id, tenant_id, id),
  constraint report_editions_once unique (county_id, tenant_id, report_id, edition),
  constraint report_editions_report foreign key (county_id, tenant_id, report_id) references reports (county_id, tenant_id, id),
  constraint report_editions_reason check ((edition = 1) = (reason is null))
);
call app.wall('report_editions', '{select,insert}');

-- What cannot wait (信访工作条例第二十五条): what, where, when, and what was done; up to the office and the county.
create table emergency_reports (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid,
  what text not null,
  place text not null,
  happened_at timestamptz not null,
  measures text not null,
  reported_at timestamptz not null,
  reported_by text not null,
  office_at timestamptz,
  office_by text,
  county_at timestamptz,
  county_by text,
  -- when the last word was said
  ended_at timestamptz,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint emergency_reports_unit foreign key (county_id, tenant_id, unit_id) references units (county_id, tenant_id, id),
  constraint emergency_reports_past check (happened_at <= reported_at),
  constraint emergency_reports_office check ((office_at is null) = (office_by is null) and office_at >= reported_at),
  constraint emergency_reports_county check ((county_at is null) = (county_by is null) and county_at >= reported_at)
);
create index emergency_reports_newest on emergency_reports (county_id, tenant_id, reported_at desc, id);
call app.wall('emergency_reports');

create table emergency_follow_ups (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  emergency_report_id uuid not null,
  measures text not null,
  final boolean not null,
  written_at timestamptz not null,
  written_by text not null,
  primary key (county_id, tenant_id, id),
  constraint emergency_follow_ups_report foreign key (county_id, tenant_id, emergency_report_id)
    references emergency_reports (county_id, tenant_id, id)
);
create index emergency_follow_ups_of_report on emergency_follow_ups (county_id, tenant_id, emergency_report_id);
call app.wall('emergency_follow_ups', '{select,insert}');

-- That a report is missing is told the day after, an emergency at once.
alter table notices
  add column report_obligation_id uuid,
  add column unit_id uuid,
  add column emergency_report_id uuid,
  drop constraint notices_kind_check,
  drop constraint notices_subject,
  drop constraint notices_facts,
  add constraint notices_kind_check check (kind in
    ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE', 'HANDED_OVER', 'SENT_BACK', 'VACANCY', 'REPORT_MISSING', 'EMERGENCY')),
  add constraint notices_report foreign key (county_id, tenant_id, report_obligation_id) references report_obligations (county_id, tenant_id, id),
  add constraint notices_emergency foreign key (county_id, tenant_id, emergency_report_id) references emergency_reports (county_id, tenant_id, id),
  add constraint notices_unit foreign key (county_id, tenant_id, unit_id) references units (county_id, tenant_id, id),
  add constraint notices_subject check (num_nonnulls(petition_id, leadership_group_id, task_id, report_obligation_id, emergency_report_id) = 1
    and subject_id = coalesce(petition_id, leadership_group_id, task_id, report_obligation_id, emergency_report_id)),
  add constraint notices_facts check (
    (kind in ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE')) = (days_left is not null)
    and (kind in ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE', 'REPORT_MISSING')) = (due_on is not null)
    and (kind = 'VACANCY') = (position is not null and vacant_since is not null)
    and (kind = 'REPORT_MISSING') = (report_obligation_id is not null)
    and (kind = 'EMERGENCY') = (emergency_report_id is not null));
