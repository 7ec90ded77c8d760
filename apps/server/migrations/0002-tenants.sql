-- Counties and their tenants, the keys that seal a tenant's secrets, and what every tenant counts and logs.

create table counties (
  id integer primary key check (id > 0),
  code text not null unique,
  name text not null,
  created_at timestamptz not null default now()
);
alter table counties enable row level security;
alter table counties force row level security;
create policy tenant_select on counties for select to huiyin_tenant using (id = nullif(current_setting('app.county', true), '')::integer);
create policy county_select on counties for select to huiyin_county using (id = nullif(current_setting('app.county', true), '')::integer);
grant select on counties to huiyin_tenant, huiyin_county;

-- A tenant is the first row of its own place: its id and its tenant id are one.
create table tenants (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null check (id = tenant_id),
  code text not null,
  name text not null,
  kind text not null check (kind in ('COUNTY_OFFICE', 'TOWNSHIP', 'SCHOOL')),
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'SUSPENDED')),
  status_reason text,
  opened_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id)
);
-- Sign-in names a tenant by its code alone, so codes are unique over all counties (a reference table when distributed).
create unique index tenants_code on tenants (code);
create unique index tenants_one_office on tenants (county_id) where kind = 'COUNTY_OFFICE';
call app.wall('tenants');

grant select on tenants to huiyin_keeper;
create policy keeper_select on tenants for select to huiyin_keeper using (true);

-- What the door must know before a tenant is known: where a code leads. Nothing else can be asked of it.
create function app.door_tenant(wanted text)
  returns table (county_id integer, tenant_id uuid, status text)
  language sql stable security definer set search_path = '' as $$
  select t.county_id, t.id, t.status from public.tenants t where t.code = wanted
$$;
call app.lend('app.door_tenant(text)', 'huiyin_keeper', '{huiyin_door}');

create table tenant_keys (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  wrapped bytea not null,
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (county_id, tenant_id, id)
);
call app.wall('tenant_keys', '{select,insert}');
-- County staff read masked forms only: they enter a tenant, as its role, before anything is unsealed.
revoke select on tenant_keys from huiyin_county;

create table counters (
  county_id integer not null,
  tenant_id uuid not null,
  name text not null,
  value bigint not null,
  primary key (county_id, tenant_id, name)
);
call app.wall('counters');

-- Rolled-up counts, kept in the transaction that changes what they count.
create table tallies (
  county_id integer not null,
  tenant_id uuid not null,
  facet text not null,
  key text not null,
  n integer not null,
  primary key (county_id, tenant_id, facet, key)
);
call app.wall('tallies');

create table idempotency_keys (
  county_id integer not null,
  tenant_id uuid not null,
  account_id uuid not null,
  key text not null check (length(key) between 8 and 200),
  request_hash bytea not null,
  subject_id uuid,
  created_at timestamptz not null default now(),
  primary key (county_id, tenant_id, account_id, key)
);
call app.wall('idempotency_keys', '{select,insert,update,delete}');
revoke select on idempotency_keys from huiyin_county;

-- A county is a shard: only the owner makes one. Row-level security is forced on counties, so the owner goes through
-- the keeper, who may do just this. Null when a code is taken.
grant select, insert on counties to huiyin_keeper;
create policy keeper_select on counties for select to huiyin_keeper using (true);
create policy keeper_insert on counties for insert to huiyin_keeper with check (true);
create function app.found_county(new_code text, new_name text, office_code text) returns integer
  language plpgsql volatile security definer set search_path = '' as $$
declare
  made integer;
begin
  -- one whose office was never opened was interrupted, and is taken up again
  select c.id into made from public.counties c
   where c.code = new_code and not exists (select from public.tenants t where t.county_id = c.id);
  if made is not null then
    return made;
  end if;
  if exists (select from public.counties c where c.code = new_code) or exists (select from public.tenants t where t.code = office_code) then
    return null;
  end if;
  select coalesce(max(c.id), 0) + 1 into made from public.counties c;
  insert into public.counties (id, code, name) values (made, new_code, new_name);
  return made;
end $$;
call app.lend('app.found_county(text, text, text)', 'huiyin_keeper', array[current_user]::name[]);
