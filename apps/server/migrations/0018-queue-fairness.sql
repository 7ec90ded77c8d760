-- A job comes after as many jobs of others as its own tenant has waiting, so that one tenant's flood makes nobody else wait.
-- Named queues, one a tenant, did not: whoever claims a job holds the rows of all free queues, and the other workers sleep.

grant huiyin_queue to current_user;

create or replace function app.enqueue(task text, payload jsonb, key text, priority integer) returns void
  language plpgsql volatile security definer set search_path = '' as $$
declare
  county integer := nullif(current_setting('app.county', true), '')::integer;
  tenant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
  waiting integer;
begin
  if county is null or tenant is null then
    raise exception 'no place is entered' using errcode = 'insufficient_privilege';
  end if;
  select count(*) into waiting
    from (select from queue._private_jobs j where j.payload ->> 'tenantId' = tenant::text limit 1000) w;
  perform queue.add_job(
    task, (payload || pg_catalog.jsonb_build_object('countyId', county, 'tenantId', tenant))::json,
    max_attempts => 10, job_key => task || ':' || county || ':' || tenant || ':' || key, priority => priority + waiting);
end $$;

revoke huiyin_queue from current_user;
