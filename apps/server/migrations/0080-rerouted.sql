-- A matter that an office holds and that turns out to accuse the office or its people goes to the competent superior. What stays
-- behind is not there for anybody: the office's people, the county's, its jobs (0033).

alter table withholdings
  drop constraint withholdings_ground_check,
  add constraint withholdings_ground_check check (ground in ('ACCUSED', 'RECUSED', 'REROUTED')),
  drop constraint withholdings_whom,
  -- from everybody of the office, where it was sent on
  add constraint withholdings_whom check (case when ground = 'REROUTED' then official_id is null and unit_id is null
    else (official_id is null) <> (unit_id is null) end),
  -- what hangs on the matter, by which the log may name it
  add column hanging uuid[] not null default '{}';
create index withholdings_rerouted on withholdings (county_id, tenant_id) where ground = 'REROUTED';

-- What an office, or all of the county where none is entered, has sent on.
create function app.rerouted(tenant uuid) returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
declare
  county integer := nullif(current_setting('app.county', true), '')::integer;
  found uuid[] := '{}';
  one record;
begin
  for one in select w.petition_id, w.hanging from public.withholdings w
    where w.county_id = county and (tenant is null or w.tenant_id = tenant) and w.ground = 'REROUTED' loop
    found := found || one.petition_id || one.hanging;
  end loop;
  return found;
end $$;
call app.lend('app.rerouted(uuid)', 'huiyin_keeper', '{huiyin_tenant,huiyin_county}');

-- `whole` is for who carries such a matter on, and for its petitioner's own key: they alone see what stayed behind.
drop function app.enter(integer, uuid, uuid, uuid);
create function app.enter(county integer, tenant uuid, home uuid default null, official uuid default null, whole boolean default false)
  returns void language plpgsql volatile set search_path = '' as $$
begin
  execute format('set local app.county = %L', county::text);
  execute format('set local app.tenant = %L', coalesce(tenant::text, ''));
  execute format('set local app.withheld = %L', coalesce(nullif((
    case when official is null then '{}'::uuid[] else app.withheld_from(home, official) end
    || case when whole then '{}'::uuid[] else app.rerouted(tenant) end)::text, '{}'), ''));
end $$;
revoke all on function app.enter from public;
grant execute on function app.enter to huiyin_tenant, huiyin_county;
