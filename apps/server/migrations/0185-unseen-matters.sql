-- 检举控告、回避: what an office goes on counting, and who asks is kept from: its figures are told to them without it, as its lists are (0024).
grant select (id, status, origin, due_on, counted, confidential) on petitions to huiyin_keeper;
grant select (side) on transfers to huiyin_keeper;

-- Of the tenant entered, or of all the county where none is: matters, and files of transfers that were never signed for, which have no status
-- and may be counted as bounces. What is confidential or was sent on is counted for nobody.
create function app.unseen_matters()
  returns table (tenant_id uuid, id uuid, status text, origin text, due_on date, counted boolean)
  language plpgsql stable security definer set search_path = '' as $$
declare
  county integer := nullif(current_setting('app.county', true), '')::integer;
  tenant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
  withheld uuid[] := coalesce(nullif(current_setting('app.withheld', true), ''), '{}')::uuid[];
begin
  -- nearly everybody, nearly always
  if withheld = '{}' then
    return;
  end if;
  return query select p.tenant_id, p.id, p.status, p.origin, p.due_on, p.counted from public.tenants n
    join public.petitions p on p.county_id = county and p.tenant_id = n.id and p.id = any (withheld) and not p.confidential
   where n.county_id = county and (tenant is null or n.id = tenant)
  union all select t.tenant_id, t.id, null, null, null, false from public.transfers t
   where t.county_id = county and (tenant is null or t.tenant_id = tenant) and t.id = any (withheld) and t.id <> all (app.rerouted(t.tenant_id))
     and t.side = 'RECEIVED' and t.petition_id is null;
end $$;
call app.lend('app.unseen_matters()', 'huiyin_keeper', '{huiyin_tenant,huiyin_county}');
