-- 日终封存: each day's receipts under one root. A record names the one before, so that nothing is taken back (0043).
create table receipt_days (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  day date not null,
  code text not null,
  root text not null check (root ~ '^[0-9a-f]{64}$'),
  previous text check (previous ~ '^[0-9a-f]{64}$'),
  -- SHA-256 of the record that these make
  head text not null check (head ~ '^[0-9a-f]{64}$'),
  closed_at timestamptz not null,
  primary key (county_id, tenant_id, id),
  constraint receipt_days_day unique (county_id, tenant_id, day)
);
call app.wall('receipt_days', '{select,insert}');

-- Where a receipt stands, and by what it was made unrecognisable there. There is none of a matter that was confidential that night.
create table receipt_leaves (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  day date not null,
  salt text not null check (salt ~ '^[0-9a-f]{64}$'),
  position integer not null check (position >= 0),
  size integer not null check (size > position),
  path text[] not null,
  primary key (county_id, tenant_id, id),
  constraint receipt_leaves_petition unique (county_id, tenant_id, petition_id),
  constraint receipt_leaves_position unique (county_id, tenant_id, day, position),
  constraint receipt_leaves_of foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint receipt_leaves_day foreign key (county_id, tenant_id, day) references receipt_days (county_id, tenant_id, day)
);
call app.wall('receipt_leaves', '{select,insert}');
call app.withhold('receipt_leaves');
-- salt and path are its holder's
revoke select on receipt_leaves from huiyin_county;

-- The same over the offices of a county, kept by its office: the heads of their days in the order of their codes.
create table county_receipt_days (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  day date not null,
  code text not null,
  heads text[] not null,
  root text not null check (root ~ '^[0-9a-f]{64}$'),
  previous text check (previous ~ '^[0-9a-f]{64}$'),
  head text not null check (head ~ '^[0-9a-f]{64}$'),
  closed_at timestamptz not null,
  primary key (county_id, tenant_id, id),
  constraint county_receipt_days_day unique (county_id, tenant_id, day)
);
call app.wall('county_receipt_days', '{select,insert}');

create index petitions_registered on petitions (county_id, tenant_id, registered_at);
