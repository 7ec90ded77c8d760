-- What the county's office finds out to accuse another office is not there for that office from the same transaction on (0037): the
-- job that seals it, in that office's own transaction, follows.

alter table withholdings
  drop constraint withholdings_ground_check,
  add constraint withholdings_ground_check check (ground in ('ACCUSED', 'RECUSED', 'REROUTED', 'LINE_MANAGER', 'SEALING')),
  drop constraint withholdings_whom,
  add constraint withholdings_whom check (case when ground in ('REROUTED', 'SEALING') then official_id is null and unit_id is null
    else (official_id is null) <> (unit_id is null) end);
drop index withholdings_rerouted;
create index withholdings_rerouted on withholdings (county_id, tenant_id) where ground in ('REROUTED', 'SEALING');

grant huiyin_keeper to current_user;
create or replace function app.rerouted(tenant uuid) returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
declare
  county integer := nullif(current_setting('app.county', true), '')::integer;
  found uuid[] := '{}';
  one record;
begin
  for one in select w.petition_id, w.hanging from public.withholdings w
    where w.county_id = county and (tenant is null or w.tenant_id = tenant) and w.ground in ('REROUTED', 'SEALING') loop
    found := found || one.petition_id || one.hanging;
  end loop;
  return found;
end $$;
revoke huiyin_keeper from current_user;

grant select (other_tenant_id) on transfers to huiyin_keeper;
grant select (county_id, tenant_id, petition_id) on accusations to huiyin_keeper;
grant insert on withholdings to huiyin_keeper;
create policy keeper_select on accusations for select to huiyin_keeper
  using (county_id = nullif(current_setting('app.county', true), '')::integer
    and tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy keeper_insert on withholdings for insert to huiyin_keeper
  with check (county_id = nullif(current_setting('app.county', true), '')::integer
    and tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

-- Only what accuses somebody here, and only the other file of the same transfer; nothing where that has not been signed for.
create function app.seal_at_once(transfer uuid) returns void
  language plpgsql volatile security definer set search_path = '' as $$
declare
  county integer := nullif(current_setting('app.county', true), '')::integer;
  here text := current_setting('app.tenant', true);
  there uuid := (select t.other_tenant_id from public.transfers t
    where t.county_id = county and t.tenant_id = nullif(here, '')::uuid and t.id = transfer
      and exists (select from public.accusations a
        where a.county_id = county and a.tenant_id = nullif(here, '')::uuid and a.petition_id = t.petition_id));
begin
  if there is null then
    return;
  end if;
  perform set_config('app.tenant', there::text, true);
  insert into public.withholdings (county_id, tenant_id, id, petition_id, ground, hanging, since)
  select county, there, gen_random_uuid(), t.petition_id, 'SEALING', array[t.id], now()
    from public.transfers t
   where t.county_id = county and t.tenant_id = there and t.id = transfer and t.petition_id is not null
     and not exists (select from public.withholdings w where w.county_id = county and w.tenant_id = there
                        and w.petition_id = t.petition_id and w.ground in ('REROUTED', 'SEALING'));
  perform set_config('app.tenant', here, true);
end $$;
call app.lend('app.seal_at_once(uuid)', 'huiyin_keeper', '{huiyin_tenant}');
