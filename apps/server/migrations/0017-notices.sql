-- What each official is told of matters and posts, and the daily mail that says so. Never a word of who petitions.

alter table accounts
  add column email text check (length(email) between 3 and 254),
  add column digest boolean not null default true;

-- One mail a person and day; what it says follows from its notices.
create table digests (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  official_id uuid not null,
  day date not null,
  address text not null,
  made_at timestamptz not null,
  sent_at timestamptz,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint digests_once unique (county_id, tenant_id, official_id, day),
  constraint digests_official foreign key (county_id, tenant_id, official_id) references officials (county_id, tenant_id, id)
);
call app.wall('digests');
revoke select on digests from huiyin_county;

create table notices (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  official_id uuid not null,
  kind text not null check (kind in ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE', 'HANDED_OVER', 'SENT_BACK', 'VACANCY')),
  -- of what, and which time: the due date, the event, the first vacant day
  subject_id uuid not null,
  occasion text not null,
  petition_id uuid,
  leadership_group_id uuid,
  due_on date,
  days_left integer,
  by_name text,
  position text check (position in ('HEAD', 'DIRECTOR')),
  vacant_since date,
  made_at timestamptz not null,
  read_at timestamptz,
  digest_id uuid,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  -- whatever is done twice, nobody is told twice
  constraint notices_once unique (county_id, tenant_id, official_id, kind, subject_id, occasion),
  constraint notices_official foreign key (county_id, tenant_id, official_id) references officials (county_id, tenant_id, id),
  constraint notices_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint notices_group foreign key (county_id, tenant_id, leadership_group_id) references leadership_groups (county_id, tenant_id, id),
  constraint notices_digest foreign key (county_id, tenant_id, digest_id) references digests (county_id, tenant_id, id),
  constraint notices_subject check (subject_id = coalesce(petition_id, leadership_group_id)
    and (petition_id is null) <> (leadership_group_id is null)),
  constraint notices_facts check (
    (kind in ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE')) = (due_on is not null and days_left is not null)
    and (kind = 'VACANCY') = (position is not null and vacant_since is not null))
);
create index notices_of_official on notices (county_id, tenant_id, official_id, made_at desc, id desc);
create index notices_unread on notices (county_id, tenant_id, official_id) where read_at is null;
create index notices_of_digest on notices (county_id, tenant_id, digest_id) where digest_id is not null;
call app.wall('notices');
-- one's own inbox is nobody else's: the county reads none
revoke select on notices from huiyin_county;
