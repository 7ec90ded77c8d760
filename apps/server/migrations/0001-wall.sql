-- The wall between tenants. Every tenant-owned table calls app.wall(…) in the migration that makes it; the serving
-- roles own nothing, bypass nothing, and see rows only where app.enter(…) has said which place they are in.

create extension if not exists btree_gin;
create schema app;
revoke all on schema public from public;
grant usage on schema public, app to huiyin_tenant, huiyin_county, huiyin_audit, huiyin_search, huiyin_keeper;
grant usage on schema app to huiyin_door;

-- SET LOCAL and not set_config: only the former reaches the workers of a distributed engine.
create function app.enter(county integer, tenant uuid) returns void
  language plpgsql volatile set search_path = '' as $$
begin
  execute format('set local app.county = %L', county::text);
  execute format('set local app.tenant = %L', coalesce(tenant::text, ''));
end $$;
revoke all on function app.enter from public;
grant execute on function app.enter to huiyin_tenant, huiyin_county;

-- Raises unless the primary key and every unique constraint begin with the place, so that no key of one tenant can
-- collide with, or probe for, another's.
create procedure app.require_placed_keys(target regclass)
  language plpgsql set search_path = 'pg_catalog' as $$
declare
  offender name;
begin
  select c.conname into offender
    from pg_constraint c
   where c.conrelid = target and c.contype in ('p', 'u')
     and (select array_agg(a.attname order by k.n)
            from unnest(c.conkey[1:2]) with ordinality k(attnum, n)
            join pg_attribute a on a.attrelid = target and a.attnum = k.attnum)
         is distinct from array['county_id', 'tenant_id']::name[]
     -- county-wide tables may be unique within their county
     and not (c.contype = 'u' and obj_description(c.oid, 'pg_constraint') = 'county-wide');
  if offender is not null then
    raise exception 'wall: key % of % does not begin with county_id, tenant_id', offender, target;
  end if;
end $$;

-- Builds the wall around one table: forced row-level security, one permissive policy for each role and command, each a
-- plain equality that an index can serve. `rights` are the tenant role's commands; `readers` says how wide the tenant
-- role reads: its 'tenant', or its 'county' for county-wide tables.
create procedure app.wall(
  target regclass, rights text[] default '{select,insert,update}', readers text default 'tenant'
) language plpgsql set search_path = 'pg_catalog' as $$
declare
  in_county text := 'county_id = nullif(current_setting(''app.county'', true), '''')::integer';
  in_tenant text := in_county || ' and tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid';
  reading text := case readers when 'county' then in_county else in_tenant end;
  command text;
begin
  call app.require_placed_keys(target);
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('revoke all on %s from public', target);
  execute format('create policy county_select on %s for select to huiyin_county using (%s)', target, in_county);
  execute format('grant select on %s to huiyin_county', target);
  foreach command in array rights loop
    execute format('grant %s on %s to huiyin_tenant', command, target);
    execute format(
      'create policy tenant_%s on %s for %s to huiyin_tenant %s', command, target, command,
      case command
        when 'select' then format('using (%s)', reading)
        when 'insert' then format('with check (%s)', in_tenant)
        when 'delete' then format('using (%s)', in_tenant)
        else format('using (%s) with check (%s)', in_tenant, in_tenant)
      end);
  end loop;
end $$;

-- Gives a definer function to a role that owns nothing else, so that it can do exactly what that role may.
create procedure app.lend(fn regprocedure, keeper name, callers name[])
  language plpgsql set search_path = 'pg_catalog' as $$
declare
  caller name;
begin
  execute format('grant %I to current_user', keeper);
  execute format('grant create on schema app to %I', keeper);
  execute format('alter function %s owner to %I', fn, keeper);
  execute format('revoke all on function %s from public', fn);
  foreach caller in array callers loop
    execute format('grant execute on function %s to %I', fn, caller);
  end loop;
  execute format('revoke create on schema app from %I', keeper);
  execute format('revoke %I from current_user', keeper);
end $$;

revoke all on all procedures in schema app from public;
