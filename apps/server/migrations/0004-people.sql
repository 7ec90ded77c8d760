-- Units, officials, the accounts with which they sign in, and their sessions.

create table units (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  parent_id uuid,
  code text,
  name text not null,
  kind text not null check (kind in ('OFFICE', 'DEPARTMENT', 'VILLAGE', 'COMMUNITY', 'SCHOOL_SECTION', 'CLASS')),
  retired_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint units_code unique (county_id, tenant_id, code),
  constraint units_parent foreign key (county_id, tenant_id, parent_id) references units (county_id, tenant_id, id),
  check (parent_id <> id)
);
call app.wall('units');

create table officials (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  post text not null,
  phone text,
  unit_id uuid,
  retired_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint officials_unit foreign key (county_id, tenant_id, unit_id) references units (county_id, tenant_id, id)
);
call app.wall('officials');

create table accounts (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  official_id uuid,
  roles text[] not null check (
    cardinality(roles) > 0 and
    roles <@ '{COUNTY_ADMIN,COUNTY_SUPERVISOR,TENANT_ADMIN,CLERK,HANDLER,LEADER,INFORMATION_OFFICER,AUDITOR}'::text[]),
  password_hash text not null,
  must_change_password boolean not null default true,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint accounts_name unique (county_id, tenant_id, name),
  constraint accounts_official unique (county_id, tenant_id, official_id),
  constraint accounts_official_serves foreign key (county_id, tenant_id, official_id) references officials (county_id, tenant_id, id)
);
call app.wall('accounts');
revoke select on accounts from huiyin_county;
grant select (county_id, tenant_id, id, name, official_id, roles, must_change_password, disabled_at, created_at, version)
  on accounts to huiyin_county;

-- The cookie names its place, so a session is looked up behind the wall like everything else.
create table sessions (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  token_hash bytea not null,
  entered_tenant_id uuid,
  address text not null,
  user_agent text not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (county_id, tenant_id, id),
  constraint sessions_token unique (county_id, tenant_id, token_hash),
  constraint sessions_account foreign key (county_id, tenant_id, account_id) references accounts (county_id, tenant_id, id)
);
create index sessions_of_account on sessions (county_id, tenant_id, account_id) where revoked_at is null;
call app.wall('sessions', '{select,insert,update,delete}');
revoke select on sessions from huiyin_county;
