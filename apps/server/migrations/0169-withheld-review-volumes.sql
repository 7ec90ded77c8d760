-- 检举控告: a review's file that is withheld from somebody is bound apart, and that volume is not there for them, nor the lists it goes by.

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
    ), kept as (
      select w.petition_id, w.hanging from public.withholdings w
       where w.county_id = county and w.tenant_id = home
         and (w.official_id = official or w.unit_id in (select a.id from above a))
    )
    -- a null in the list would take every row
    select k.petition_id from kept k where k.petition_id is not null
    union select h.id from kept k, unnest(k.hanging) h(id));
  volumes := array(
    select distinct v.id from public.archive_items i
      join public.archive_volumes v on v.county_id = county and v.tenant_id = home and v.id = i.volume_id
     where i.county_id = county and i.tenant_id = home and v.confidential
       and (i.petition_id = any (withheld) or i.review_id = any (withheld)));
  return withheld || volumes
    || array(select distinct v.list_id from public.archive_volumes v
              where v.county_id = county and v.tenant_id = home and v.id = any (volumes) and v.list_id is not null)
    || array(select distinct l.destruction_id from public.destruction_lines l
              where l.county_id = county and l.tenant_id = home and l.volume_id = any (volumes));
end $$;
revoke huiyin_keeper from current_user;
