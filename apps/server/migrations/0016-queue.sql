-- The way from a tenant's transaction into the queue of background work. The queue's own tables are made by its library
-- (db/queue-schema.ts), local to this node, and belong to no tenant: a job carries its place.

grant usage on schema app to huiyin_queue;

-- Enqueued with the transaction, or not at all. The place is the one entered, so no tenant can send work to another; one
-- place's jobs stand in one line, so none makes others wait. A key that is waiting already is replaced.
create function app.enqueue(task text, payload jsonb, key text, priority integer) returns void
  language plpgsql volatile security definer set search_path = '' as $$
declare
  county integer := nullif(current_setting('app.county', true), '')::integer;
  tenant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
begin
  if county is null or tenant is null then
    raise exception 'no place is entered' using errcode = 'insufficient_privilege';
  end if;
  perform queue.add_job(
    task, (payload || pg_catalog.jsonb_build_object('countyId', county, 'tenantId', tenant))::json,
    queue_name => county || ':' || tenant, max_attempts => 10,
    job_key => task || ':' || county || ':' || tenant || ':' || key, priority => priority);
end $$;
call app.lend('app.enqueue(text, jsonb, text, integer)', 'huiyin_queue', '{huiyin_tenant}');

-- Where daily work is to be done.
create function app.active_tenants() returns table (county_id integer, tenant_id uuid)
  language sql stable security definer set search_path = '' as $$
  select t.county_id, t.id from public.tenants t where t.status = 'ACTIVE' order by t.county_id, t.id
$$;
call app.lend('app.active_tenants()', 'huiyin_keeper', '{huiyin_queue}');
