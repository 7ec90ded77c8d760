-- 检举控告: a reviewing body's own file is of no petition there, so it is withheld by its own id, from whom the matter it reviews turns out
-- to accuse (0024).

alter table withholdings
  drop constraint withholdings_of_what,
  add constraint withholdings_of_what check (petition_id is not null or (ground in ('SEALING', 'ACCUSED') and hanging <> '{}'));

create policy withheld_itself on reviews as restrictive for select to huiyin_tenant, huiyin_county using (id is null or id <> all (
  (select coalesce(nullif(current_setting('app.withheld', true), ''), '{}')::uuid[])::uuid[]));

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
     where i.county_id = county and i.tenant_id = home and i.petition_id = any (withheld) and v.confidential);
  return withheld || volumes
    || array(select distinct v.list_id from public.archive_volumes v
              where v.county_id = county and v.tenant_id = home and v.id = any (volumes) and v.list_id is not null)
    || array(select distinct l.destruction_id from public.destruction_lines l
              where l.county_id = county and l.tenant_id = home and l.volume_id = any (volumes));
end $$;

-- What hangs on a review names it in the log as well.
create or replace function app.hanging_on(matters uuid[]) returns uuid[]
  language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(h.id), '{}') from (
            select id, county_id, tenant_id, petition_id from public.tasks
      union all select id, county_id, tenant_id, petition_id from public.claims
      union all select id, county_id, tenant_id, petition_id from public.commitments
      union all select id, county_id, tenant_id, petition_id from public.explanations
      union all select id, county_id, tenant_id, petition_id from public.aid_offers
      union all select id, county_id, tenant_id, petition_id from public.legacy_dossiers
      union all select id, county_id, tenant_id, petition_id from public.hand_offs
      union all select id, county_id, tenant_id, petition_id from public.transfers
      union all select id, county_id, tenant_id, petition_id from public.sponsorships
      union all select id, county_id, tenant_id, petition_id from public.supervision_orders
      union all select id, county_id, tenant_id, petition_id from public.mediations
      union all select id, county_id, tenant_id, petition_id from public.reviews
      union all select id, county_id, tenant_id, petition_id from public.jurisdiction_dockets
      union all select id, county_id, tenant_id, petition_id from public.recusals
      union all select id, county_id, tenant_id, petition_id from public.group_matters
      union all select id, county_id, tenant_id, petition_id from public.co_signers
      union all select id, county_id, tenant_id, petition_id from public.attachments
      union all select id, county_id, tenant_id, petition_id from public.papers
      union all select id, county_id, tenant_id, review_id from public.papers
      union all select id, county_id, tenant_id, petition_id from public.receptions) h
   where h.county_id = nullif(current_setting('app.county', true), '')::integer
     and h.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
     and h.petition_id = any (matters)
$$;
revoke huiyin_keeper from current_user;
grant select (review_id) on papers to huiyin_keeper;
