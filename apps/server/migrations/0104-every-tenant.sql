-- Where rows are that have to be put right whatever has become of their tenant: a suspended or closed one has them still.
create function app.every_tenant() returns table (county_id integer, tenant_id uuid)
  language sql stable security definer set search_path = '' as $$
  select t.county_id, t.id from public.tenants t order by t.county_id, t.id
$$;
call app.lend('app.every_tenant()', 'huiyin_keeper', '{huiyin_queue}');
