-- 进门: every request enters. What is withheld in an office is asked once for the reader and for what the office has sent on, since nearly
-- nowhere is there anything; and the place is set in one go.

grant huiyin_keeper to current_user;
create function app.kept_from(tenant uuid, home uuid, official uuid, whole boolean) returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
declare
  county integer := nullif(current_setting('app.county', true), '')::integer;
begin
  if tenant is not null
    and not exists (select from public.withholdings w where w.county_id = county and w.tenant_id in (tenant, home))
    and not exists (select from public.accusations a
                     where a.county_id = county and a.tenant_id = home and a.kind = 'OFFICIAL' and a.official_id is null) then
    return '{}';
  end if;
  return case when official is null then '{}' else app.withheld_from(home, official) end
    || case when whole then '{}' else app.rerouted(tenant) end;
end $$;
call app.lend('app.kept_from(uuid, uuid, uuid, boolean)', 'huiyin_keeper', '{huiyin_tenant,huiyin_county}');
revoke huiyin_keeper from current_user;

create or replace function app.enter(county integer, tenant uuid, home uuid default null, official uuid default null, whole boolean default false)
  returns void language plpgsql set search_path = '' as $$
begin
  -- spelled out: a distributed engine passes on to its workers what SET LOCAL says
  execute format('set local app.county = %L; set local app.tenant = %L', county::text, coalesce(tenant::text, ''));
  execute format('set local app.withheld = %L', coalesce(nullif(app.kept_from(tenant, home, official, whole)::text, '{}'), ''));
end $$;
