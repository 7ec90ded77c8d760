-- Meetings of leadership groups with their minutes, directives from above, and the tasks that either leaves.

create table meetings (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  status text not null check (status in ('PLANNED', 'HELD', 'ADOPTED', 'CANCELLED')),
  held_at timestamptz not null,
  place text not null,
  agenda text[] not null check (cardinality(agenda) between 1 and 30),
  -- how many held a post that day, and how many of them were there
  members integer check (members >= 1),
  present integer check (present between 0 and members),
  minutes text check (length(minutes) <= 20000),
  adopted_at timestamptz,
  cancel_reason text,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint meetings_group foreign key (county_id, tenant_id, group_id) references leadership_groups (county_id, tenant_id, id),
  constraint meetings_attended check ((members is null) = (present is null) and (members is not null) = (status in ('HELD', 'ADOPTED'))),
  -- more than half
  constraint meetings_adopted check ((status = 'ADOPTED') = (adopted_at is not null) and (status <> 'ADOPTED' or (minutes is not null and present * 2 > members))),
  constraint meetings_cancelled check ((status = 'CANCELLED') = (cancel_reason is not null))
);
create index meetings_latest on meetings (county_id, tenant_id, held_at desc, id desc);
call app.wall('meetings');

create table meeting_attendances (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  official_id uuid not null,
  attendance text not null check (attendance in ('PRESENT', 'EXCUSED', 'ABSENT')),
  -- its place in the list
  seq integer not null check (seq >= 1),
  primary key (county_id, tenant_id, id),
  constraint meeting_attendances_once unique (county_id, tenant_id, meeting_id, official_id),
  constraint meeting_attendances_meeting foreign key (county_id, tenant_id, meeting_id) references meetings (county_id, tenant_id, id),
  constraint meeting_attendances_official foreign key (county_id, tenant_id, official_id) references officials (county_id, tenant_id, id)
);
-- a corrected list replaces the one before, until the minutes are adopted
call app.wall('meeting_attendances', '{select,insert,delete}');

create table directives (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  organ text not null,
  document_number text,
  received_on date not null,
  text text not null check (length(text) <= 20000),
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id)
);
-- one document is recorded once
create unique index directives_document on directives (county_id, tenant_id, organ, document_number) where document_number is not null;
create index directives_latest on directives (county_id, tenant_id, received_on desc, id desc);
call app.wall('directives');

create table tasks (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  source text not null check (source in ('RESOLUTION', 'DIRECTIVE')),
  meeting_id uuid,
  directive_id uuid,
  what text not null check (length(what) <= 500),
  owner_id uuid not null,
  due_on date not null,
  status text not null check (status in ('OPEN', 'DONE', 'WITHDRAWN')),
  evidence text check (length(evidence) <= 5000),
  withdraw_reason text check (length(withdraw_reason) <= 500),
  ended_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint tasks_meeting foreign key (county_id, tenant_id, meeting_id) references meetings (county_id, tenant_id, id),
  constraint tasks_directive foreign key (county_id, tenant_id, directive_id) references directives (county_id, tenant_id, id),
  constraint tasks_owner foreign key (county_id, tenant_id, owner_id) references officials (county_id, tenant_id, id),
  constraint tasks_source check ((source = 'RESOLUTION') = (meeting_id is not null) and (source = 'DIRECTIVE') = (directive_id is not null)),
  constraint tasks_ended check ((status = 'DONE') = (evidence is not null) and (status = 'WITHDRAWN') = (withdraw_reason is not null)
    and (status = 'OPEN') = (ended_at is null))
);
create index tasks_due on tasks (county_id, tenant_id, due_on, id);
create index tasks_of_owner on tasks (county_id, tenant_id, owner_id) where status = 'OPEN';
create index tasks_of_meeting on tasks (county_id, tenant_id, meeting_id) where meeting_id is not null;
create index tasks_of_directive on tasks (county_id, tenant_id, directive_id) where directive_id is not null;
call app.wall('tasks');

-- Whose task it is is told of it, as of a petition.
alter table notices
  add column task_id uuid,
  add constraint notices_task foreign key (county_id, tenant_id, task_id) references tasks (county_id, tenant_id, id),
  drop constraint notices_subject,
  add constraint notices_subject check (subject_id = coalesce(petition_id, leadership_group_id, task_id)
    and num_nonnulls(petition_id, leadership_group_id, task_id) = 1);
