-- A matter is not there for those from whom it is withheld: the policies ask who enters, and every table of a matter asks the
-- policies. What they list is set once a transaction, and is nearly always empty.

drop function app.enter(integer, uuid);
create function app.enter(county integer, tenant uuid, home uuid default null, official uuid default null) returns void
  language plpgsql volatile set search_path = '' as $$
begin
  execute format('set local app.county = %L', county::text);
  execute format('set local app.tenant = %L', coalesce(tenant::text, ''));
  execute format('set local app.withheld = %L',
    case when official is null then '' else coalesce(nullif(app.withheld_from(home, official)::text, '{}'), '') end);
end $$;
revoke all on function app.enter from public;
grant execute on function app.enter to huiyin_tenant, huiyin_county;

-- `told` is the column that names the matter. The list stands in a subquery, so that it is read once a statement; the cast
-- after it only keeps ALL from taking it for a list of rows.
create procedure app.withhold(target regclass, told text default 'petition_id')
  language plpgsql set search_path = 'pg_catalog' as $$
declare
  named text := (select format_type(a.atttypid, null) from pg_attribute a where a.attrelid = target and a.attname = told);
begin
  execute format(
    'create policy withheld on %s as restrictive for select to huiyin_tenant, huiyin_county using (%I is null or %I <> all (
       (select coalesce(nullif(current_setting(''app.withheld'', true), ''''), ''{}'')::%s[])::%s[]))',
    target, told, told, named, named);
end $$;

-- The same for what hangs on a row that may be withheld; asked only where something is.
create procedure app.withhold_with(target regclass, owners text[])
  language plpgsql set search_path = 'pg_catalog' as $$
declare
  owner text;
  held text[] := '{}';
begin
  foreach owner in array owners loop
    held := held || format(
      '(%1$s.%2$s is null or exists (select from public.%3$s o where o.county_id = %1$s.county_id and o.tenant_id = %1$s.tenant_id and o.id = %1$s.%2$s))',
      target, split_part(owner, ' ', 1), split_part(owner, ' ', 2));
  end loop;
  execute format(
    'create policy withheld_with on %s as restrictive for select to huiyin_tenant, huiyin_county using (
       (select coalesce(current_setting(''app.withheld'', true), '''') = '''') or (%s))',
    target, array_to_string(held, ' and '));
end $$;
revoke all on all procedures in schema app from public;

call app.withhold('petitions', 'id');
call app.withhold('petition_events');
call app.withhold('parties');
call app.withhold('petition_search');
call app.withhold('attachments');
call app.withhold('papers');
call app.withhold('claims');
call app.withhold('ratings');
call app.withhold('tasks');
call app.withhold('transfers');
call app.withhold('sponsorships');
call app.withhold('supervision_orders');
call app.withhold('jurisdiction_dockets');
call app.withhold('accusations');
call app.withhold('withholdings');
call app.withhold('notices');
call app.withhold('audit_log', 'subject_id');
call app.withhold_with('notices', '{task_id tasks,transfer_id transfers}');
call app.withhold_with('transfer_hops', '{transfer_id transfers}');
call app.withhold_with('sponsor_visits', '{sponsorship_id sponsorships}');
call app.withhold_with('supervision_steps', '{order_id supervision_orders}');
call app.withhold_with('jurisdiction_opinions', '{docket_id jurisdiction_dockets}');

grant huiyin_search to current_user;
drop function app.search_petitions(tsquery, integer);
drop function app.similar_petitions(tsquery, integer);
revoke huiyin_search from current_user;

create function app.search_petitions(wanted tsquery, most integer)
  returns table (tenant_id uuid, petition_id uuid)
  language plpgsql stable security definer set search_path = '' as $$
declare
  county integer := nullif(current_setting('app.county', true), '')::integer;
  tenant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
  withheld uuid[] := coalesce(nullif(current_setting('app.withheld', true), ''), '{}')::uuid[];
begin
  if tenant is not null then
    return query select s.tenant_id, s.petition_id from public.petition_search s
      where s.county_id = county and s.tenant_id = tenant and s.words operator(pg_catalog.@@) wanted
        and s.petition_id operator(pg_catalog.<>) all (withheld) limit most;
  else
    return query select s.tenant_id, s.petition_id from public.petition_search s
      where s.county_id = county and s.words operator(pg_catalog.@@) wanted
        and s.petition_id operator(pg_catalog.<>) all (withheld) limit most;
  end if;
end $$;

call app.lend('app.search_petitions(tsquery, integer)', 'huiyin_search', '{huiyin_tenant,huiyin_county}');

create function app.similar_petitions(wanted tsquery, most integer)
  returns table (petition_id uuid)
  language sql stable security definer set search_path = '' as $$
  select s.petition_id from public.petition_search s
   where s.county_id = nullif(current_setting('app.county', true), '')::integer
     and s.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
     and s.words operator(pg_catalog.@@) wanted
     and s.petition_id operator(pg_catalog.<>) all
       (coalesce(nullif(current_setting('app.withheld', true), ''), '{}')::uuid[])
   order by pg_catalog.ts_rank(s.words, wanted) desc limit most
$$;
call app.lend('app.similar_petitions(tsquery, integer)', 'huiyin_search', '{huiyin_tenant}');
