-- 检举控告、回避: what hangs on a withheld matter has an id of its own, by which the log names it. Whoever is kept from the matter and comes
-- to read the log, as administrator or auditor, does not find it there either (0024).

do $$
declare
  hanging text;
begin
  foreach hanging in array '{tasks,claims,commitments,explanations,aid_offers,legacy_dossiers,hand_offs,mediations,recusals,group_matters,co_signers,attachments,receptions}'::text[] loop
    execute format('grant select (county_id, tenant_id, id, petition_id) on %I to huiyin_keeper', hanging);
    execute format('create policy keeper_select on %I for select to huiyin_keeper using (county_id = nullif(current_setting(''app.county'', true), '''')::integer
      and tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', hanging);
  end loop;
end $$;
grant select (id) on papers to huiyin_keeper;

-- Of the tenant entered.
create function app.hanging_on(matters uuid[]) returns uuid[]
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
      union all select id, county_id, tenant_id, petition_id from public.receptions) h
   where h.county_id = nullif(current_setting('app.county', true), '')::integer
     and h.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
     and h.petition_id = any (matters)
$$;
call app.lend('app.hanging_on(uuid[])', 'huiyin_keeper', '{huiyin_tenant,huiyin_county}');

create or replace function app.enter(county integer, tenant uuid, home uuid default null, official uuid default null, whole boolean default false)
  returns void language plpgsql volatile set search_path = '' as $$
declare
  kept uuid[] := '{}';
begin
  execute format('set local app.county = %L', county::text);
  execute format('set local app.tenant = %L', coalesce(tenant::text, ''));
  if official is not null then
    kept := app.withheld_from(home, official);
    -- nearly everybody, nearly always
    if kept <> '{}' and home = tenant then
      kept := kept || app.hanging_on(kept);
    end if;
  end if;
  if not whole then
    kept := kept || app.rerouted(tenant);
  end if;
  execute format('set local app.withheld = %L', coalesce(nullif(kept::text, '{}'), ''));
end $$;
