-- Leadership groups of petition work (信访工作领导小组): who holds which position from which day to which.

create extension if not exists btree_gist;

create table leadership_groups (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  document_number text,
  document_title text,
  founded_on date not null,
  ended_on date,
  office_name text,
  office_phone text,
  office_address text,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint leadership_groups_name unique (county_id, tenant_id, name),
  check (ended_on >= founded_on)
);
call app.wall('leadership_groups');

create table leadership_posts (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  position text not null check (position in ('HEAD', 'EXECUTIVE_DEPUTY', 'DEPUTY', 'MEMBER', 'DIRECTOR')),
  rank integer not null default 1 check (rank between 1 and 999),
  official_id uuid not null,
  duty text,
  from_on date not null,
  -- the last day; open while null
  until_on date,
  voided_at timestamptz,
  void_reason text,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint leadership_posts_group foreign key (county_id, tenant_id, group_id) references leadership_groups (county_id, tenant_id, id),
  constraint leadership_posts_official foreign key (county_id, tenant_id, official_id) references officials (county_id, tenant_id, id),
  constraint leadership_posts_term check (until_on >= from_on),
  constraint leadership_posts_voided check ((voided_at is null) = (void_reason is null)),
  -- at most one head, and one director of the office, on any day
  constraint leadership_posts_one_head exclude using gist
    (county_id with =, tenant_id with =, group_id with =, daterange(from_on, until_on, '[]') with &&)
    where (position = 'HEAD' and voided_at is null),
  constraint leadership_posts_one_director exclude using gist
    (county_id with =, tenant_id with =, group_id with =, daterange(from_on, until_on, '[]') with &&)
    where (position = 'DIRECTOR' and voided_at is null),
  constraint leadership_posts_once exclude using gist
    (county_id with =, tenant_id with =, group_id with =, official_id with =, position with =, daterange(from_on, until_on, '[]') with &&)
    where (voided_at is null)
);
create index leadership_posts_of_group on leadership_posts (county_id, tenant_id, group_id);
call app.wall('leadership_posts');
