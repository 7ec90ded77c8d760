-- The audit log: written in the transaction of the act, chained per tenant, never updated. The serving roles reach it
-- through app.audit alone; they cannot touch a row or the head of the chain.

create table audit_heads (
  county_id integer not null,
  tenant_id uuid not null,
  seq bigint not null,
  hash bytea not null,
  primary key (county_id, tenant_id)
);
call app.wall('audit_heads', '{select}');

create table audit_log (
  county_id integer not null,
  tenant_id uuid not null,
  seq bigint not null,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  outcome text not null check (outcome in ('DONE', 'REFUSED')),
  detail text not null,
  previous bytea not null,
  hash bytea not null,
  primary key (county_id, tenant_id, seq)
);
call app.wall('audit_log', '{select}');
-- The log is a tenant's own (its administrator's and its auditor's), not its county's.
revoke select on audit_log from huiyin_county;

grant select, insert on audit_log to huiyin_keeper;
grant select, insert, update on audit_heads to huiyin_keeper;
create policy keeper_select on audit_heads for select to huiyin_keeper
  using (county_id = nullif(current_setting('app.county', true), '')::integer and tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy keeper_insert on audit_heads for insert to huiyin_keeper
  with check (county_id = nullif(current_setting('app.county', true), '')::integer and tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy keeper_update on audit_heads for update to huiyin_keeper
  using (county_id = nullif(current_setting('app.county', true), '')::integer and tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (county_id = nullif(current_setting('app.county', true), '')::integer and tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy keeper_insert on audit_log for insert to huiyin_keeper
  with check (county_id = nullif(current_setting('app.county', true), '')::integer and tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy keeper_select on audit_log for select to huiyin_keeper
  using (county_id = nullif(current_setting('app.county', true), '')::integer and tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

-- The auditor's process reads every chain to verify and anchor it.
grant select on audit_log, audit_heads to huiyin_audit;
create policy audit_select on audit_log for select to huiyin_audit using (true);
create policy audit_select on audit_heads for select to huiyin_audit using (true);

-- One link of the chain: every field, length-prefixed by JSON, after the previous hash.
create function app.audit_hash(
  previous bytea, county_id integer, tenant_id uuid, seq bigint, at timestamptz, actor_id uuid, actor_name text,
  action text, subject_kind text, subject_id text, outcome text, detail text
) returns bytea language sql immutable set search_path = '' as $$
  select sha256(previous || convert_to(jsonb_build_array(
    county_id, tenant_id, seq, (extract(epoch from at) * 1000000)::bigint, actor_id, actor_name,
    action, subject_kind, subject_id, outcome, detail)::text, 'UTF8'))
$$;
revoke all on function app.audit_hash from public;
grant execute on function app.audit_hash to huiyin_keeper, huiyin_audit;

create function app.audit(
  county integer, tenant uuid, actor_id uuid, actor_name text, action text, subject_kind text, subject_id text, outcome text, detail text
) returns bigint language plpgsql volatile security definer set search_path = '' as $$
declare
  head record;
  moment timestamptz := clock_timestamp();
  link bytea;
begin
  insert into public.audit_heads as h (county_id, tenant_id, seq, hash) values (county, tenant, 0, '\x')
    on conflict (county_id, tenant_id) do nothing;
  select h.seq, h.hash into head from public.audit_heads h
   where h.county_id = county and h.tenant_id = tenant for update;
  link := app.audit_hash(head.hash, county, tenant, head.seq + 1, moment, actor_id, actor_name, action, subject_kind, subject_id, outcome, detail);
  insert into public.audit_log values (county, tenant, head.seq + 1, moment, actor_id, actor_name, action, subject_kind, subject_id, outcome, detail, head.hash, link);
  update public.audit_heads h set seq = head.seq + 1, hash = link where h.county_id = county and h.tenant_id = tenant;
  return head.seq + 1;
end $$;
call app.lend('app.audit(integer, uuid, uuid, text, text, text, text, text, text)', 'huiyin_keeper', '{huiyin_tenant}');
