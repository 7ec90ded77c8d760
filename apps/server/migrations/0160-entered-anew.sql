-- 检举控告、回避: who left and is entered anew, or comes from the office where they were accused, is the same person. Nobody who enters them is
-- asked or told: whoever bears the name or the mobile number, and was entered after it was withheld, or after the other left, is kept away (0024).

alter table accounts add column official_since timestamptz not null default '1970-01-01';
alter table accounts alter column official_since set default now();
grant select (official_since) on accounts to huiyin_county;

grant select (county_id, tenant_id, official_id, official_since) on accounts to huiyin_keeper;
create policy keeper_select on accounts for select to huiyin_keeper
  using (county_id = nullif(current_setting('app.county', true), '')::integer);
grant select (county_id, tenant_id, petition_id, kind, name, official_id, named_at) on accusations to huiyin_keeper;
create policy keeper_select on accusations for select to huiyin_keeper
  using (county_id = nullif(current_setting('app.county', true), '')::integer);
-- whoever serves longer than all of them looks at none
create index accusations_of_others on accusations (county_id, tenant_id, named_at) where kind = 'OFFICIAL' and official_id is null;

grant huiyin_keeper to current_user;
create or replace function app.withheld_from(home uuid, official uuid) returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
declare
  county integer := nullif(current_setting('app.county', true), '')::integer;
  me record;
  withheld uuid[];
  volumes uuid[];
begin
  -- nearly every office, nearly always
  if not exists (select from public.withholdings w where w.county_id = county and w.tenant_id = home)
    and not exists (select from public.accusations a
                     where a.county_id = county and a.tenant_id = home and a.kind = 'OFFICIAL' and a.official_id is null) then
    return '{}';
  end if;
  select o.unit_id, translate(o.name, ' 　·', '') as name, translate(o.phone, ' -', '') as phone,
         greatest(o.created_at, a.official_since) as entered into me
    from public.officials o
    left join public.accounts a on a.county_id = county and a.tenant_id = home and a.official_id = o.id
   where o.county_id = county and o.tenant_id = home and o.id = official;
  withheld := case when not found
    -- an account of nobody may be anybody's
    then array(select w.petition_id from public.withholdings w where w.county_id = county and w.tenant_id = home and w.petition_id is not null
      union select h.id from public.withholdings w, unnest(w.hanging) h(id) where w.county_id = county and w.tenant_id = home)
    else array(
      with recursive above as (
        select me.unit_id as id
        union
        select u.parent_id from public.units u join above a on u.county_id = county and u.tenant_id = home and u.id = a.id
      ), kept as (
        select w.petition_id, w.hanging from public.withholdings w
         where w.county_id = county and w.tenant_id = home
           and (w.official_id = official or w.unit_id in (select a.id from above a))
        union all
        select w.petition_id, w.hanging from public.officials o
          join public.withholdings w on w.county_id = county and w.tenant_id = home and w.official_id = o.id
           and (w.since < me.entered or o.retired_at <= me.entered)
         where o.county_id = county and o.tenant_id = home and o.id <> official
           and (translate(o.name, ' 　·', '') = me.name
             or me.phone ~ '^1[0-9]{10}$' and translate(o.phone, ' -', '') = me.phone)
        union all
        select a.petition_id, '{}' from public.accusations a
         where a.county_id = county and a.tenant_id = home and a.kind = 'OFFICIAL' and a.official_id is null
           and a.named_at < me.entered and translate(a.name, ' 　·', '') = me.name
      )
      -- a null in the list would take every row
      select k.petition_id from kept k where k.petition_id is not null
      union select h.id from kept k, unnest(k.hanging) h(id))
    end;
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
