-- A volume of accusations is not there for those from whom one of its matters is withheld; nor is the list it goes by.

grant huiyin_keeper to current_user;
create or replace function app.withheld_from(home uuid, official uuid) returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
declare
  county integer := nullif(current_setting('app.county', true), '')::integer;
  withheld uuid[];
  volumes uuid[];
begin
  -- nearly every office, nearly always
  if not exists (select from public.withholdings w where w.county_id = county and w.tenant_id = home) then
    return '{}';
  end if;
  withheld := array(
    with recursive above as (
      select o.unit_id as id from public.officials o
       where o.county_id = county and o.tenant_id = home and o.id = official
      union
      select u.parent_id from public.units u join above a on u.county_id = county and u.tenant_id = home and u.id = a.id
    )
    select distinct w.petition_id from public.withholdings w
     where w.county_id = county and w.tenant_id = home
       and (w.official_id = official or w.unit_id in (select a.id from above a)));
  volumes := array(
    select distinct v.id from public.archive_items i
      join public.archive_volumes v on v.county_id = county and v.tenant_id = home and v.id = i.volume_id
     where i.county_id = county and i.tenant_id = home and i.petition_id = any (withheld) and v.confidential);
  return withheld || volumes
    || array(select distinct v.list_id from public.archive_volumes v
              where v.county_id = county and v.tenant_id = home and v.id = any (volumes) and v.list_id is not null)
    || array(select distinct l.destruction_id from public.destruction_lines l
              where l.county_id = county and l.tenant_id = home and l.volume_id = any (volumes));
end $$;
revoke huiyin_keeper from current_user;

call app.withhold('archive_volumes', 'id');
call app.withhold('archive_lists', 'id');
call app.withhold('destructions', 'id');
call app.withhold('destruction_lines', 'volume_id');
