-- What the county finds out to accuse another office is sealed there within the act (0037), in that office's own place: no function of
-- the keeper's writes it any more. A file that office has not signed for, or that is still on its way, is withheld by its own id.

drop function app.seal_at_once(uuid);
drop policy keeper_insert on withholdings;
drop policy keeper_select on accusations;
revoke insert on withholdings from huiyin_keeper;
revoke select (county_id, tenant_id, petition_id) on accusations from huiyin_keeper;
revoke select (other_tenant_id) on transfers from huiyin_keeper;

alter table withholdings
  alter column petition_id drop not null,
  -- of a file that is of no petition here
  add constraint withholdings_of_what check (petition_id is not null or (ground = 'SEALING' and hanging <> '{}'));

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
    found := found || one.hanging;
    -- a null in the list would take every row
    if one.petition_id is not null then
      found := found || one.petition_id;
    end if;
  end loop;
  return found;
end $$;
revoke huiyin_keeper from current_user;

create policy withheld_itself on transfers as restrictive for select to huiyin_tenant, huiyin_county using (id is null or id <> all (
  (select coalesce(nullif(current_setting('app.withheld', true), ''), '{}')::uuid[])::uuid[]));
