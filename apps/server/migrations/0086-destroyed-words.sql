-- 销毁: what the office wrote on a matter goes with its volume too, wherever it was appended. Who did what, when and how stays.

do $$
declare
  here text := 'county_id = nullif(current_setting(''app.county'', true), '''')::integer'
            || ' and tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid';
  erased text;
begin
  foreach erased in array '{service_attempts,ratings,sponsor_visits,supervision_steps,review_steps,transfer_hops,jurisdiction_opinions}'::text[] loop
    execute format('grant select (county_id, tenant_id, %s), update on %I to huiyin_keeper',
      case erased when 'service_attempts' then 'petition_id' when 'ratings' then 'petition_id' when 'sponsor_visits' then 'sponsorship_id'
        when 'supervision_steps' then 'order_id' when 'review_steps' then 'review_id' when 'transfer_hops' then 'transfer_id, kind'
        else 'docket_id' end, erased);
    execute format('create policy keeper_select on %I for select to huiyin_keeper using (%s)', erased, here);
    execute format('create policy keeper_update on %I for update to huiyin_keeper using (%s) with check (%s)', erased, here, here);
  end loop;
  foreach erased in array '{sponsorships,supervision_orders,reviews,transfers,jurisdiction_dockets}'::text[] loop
    execute format('grant select (county_id, tenant_id, id, petition_id) on %I to huiyin_keeper', erased);
    execute format('create policy keeper_select on %I for select to huiyin_keeper using (%s)', erased, here);
  end loop;
end $$;

grant select (data) on petition_events to huiyin_keeper;

grant huiyin_keeper to current_user;
create or replace function app.erase_volume(volume uuid) returns void
  language plpgsql volatile security definer set search_path = '' as $$
declare
  county integer := nullif(current_setting('app.county', true), '')::integer;
  tenant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
  -- as the application writes it where a word must stand
  gone constant text := '已销毁';
  matters uuid[];
begin
  if not exists (select from public.archive_volumes v
                  where v.county_id = county and v.tenant_id = tenant and v.id = volume and v.status = 'DESTROYING') then
    raise exception 'not a volume that is being destroyed' using errcode = 'insufficient_privilege';
  end if;
  matters := array(select distinct i.petition_id from public.archive_items i
                    where i.county_id = county and i.tenant_id = tenant and i.volume_id = volume);
  update public.archive_items i set record_sealed = null
   where i.county_id = county and i.tenant_id = tenant and i.volume_id = volume;
  update public.papers p set file_sealed = null
   where p.county_id = county and p.tenant_id = tenant and p.petition_id = any (matters);
  -- what a step's data tell is codes, ids and days, but for these
  update public.petition_events e set text = null, data = e.data - 'lawfulWay' - 'notice'
   where e.county_id = county and e.tenant_id = tenant and e.petition_id = any (matters);
  update public.service_attempts s set proof = gone
   where s.county_id = county and s.tenant_id = tenant and s.petition_id = any (matters);
  update public.ratings r set body_comment = null, organ_comment = null
   where r.county_id = county and r.tenant_id = tenant and r.petition_id = any (matters);
  update public.sponsor_visits v set place = gone, what = gone
   where v.county_id = county and v.tenant_id = tenant and v.sponsorship_id in (select s.id from public.sponsorships s
     where s.county_id = county and s.tenant_id = tenant and s.petition_id = any (matters));
  update public.supervision_steps s set text = gone
   where s.county_id = county and s.tenant_id = tenant and s.order_id in (select o.id from public.supervision_orders o
     where o.county_id = county and o.tenant_id = tenant and o.petition_id = any (matters));
  update public.review_steps s set text = null
   where s.county_id = county and s.tenant_id = tenant and s.review_id in (select r.id from public.reviews r
     where r.county_id = county and r.tenant_id = tenant and r.petition_id = any (matters));
  update public.transfer_hops h set text = null
   where h.county_id = county and h.tenant_id = tenant and h.kind <> 'HANDED_ON' and h.transfer_id in (select t.id from public.transfers t
     where t.county_id = county and t.tenant_id = tenant and t.petition_id = any (matters));
  update public.jurisdiction_opinions j set reason = gone
   where j.county_id = county and j.tenant_id = tenant and j.docket_id in (select d.id from public.jurisdiction_dockets d
     where d.county_id = county and d.tenant_id = tenant and d.petition_id = any (matters));
end $$;
revoke huiyin_keeper from current_user;
