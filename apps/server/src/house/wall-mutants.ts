import type { Client } from 'pg';

/**
 * One thing taken out of the wall, or one hole made in it. `of` is the table or function whose fault it is, and nobody
 * else's; null where it may be seen elsewhere too.
 */
export type Mutant = Readonly<{ of: string | null; sql: string }>;

/** Every policy, right, key and function weakened in every way we can think of. */
export async function wallMutants(client: Client): Promise<Mutant[]> {
  const text = [TABLES, POLICIES, RIGHTS, COLUMNS, KEYS, FUNCTIONS].join(' union all ');
  const { rows } = await client.query<Mutant>(text);
  return [...rows, ...STRANGERS.map((sql) => ({ of: null, sql }))];
}

const ROLES = `unnest(array['tenant', 'county', 'door', 'audit', 'keeper', 'search', 'queue']) r(role)`;

const TABLES = `
  select c.relname::text as of, format(change, c.oid::regclass) as sql from pg_class c, unnest(array[
      'alter table %s disable row level security',
      'alter table %s no force row level security',
      'grant select on %s to public',
      'create view hole as select * from %s',
      'create policy hole on %s for all to huiyin_tenant using (true)']) change
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'huiyin%'`;

/** Dropped, opened to everybody, opened for everything, an OR let in, made restrictive, or restrictive no more. */
const POLICIES = `
  select tablename::text, mutant from pg_policies p, lateral (values
      (format('drop policy %I on %I', policyname, tablename)),
      (format('alter policy %I on %I to public', policyname, tablename)),
      (case when qual <> 'true' then format('alter policy %I on %I using (true)', policyname, tablename) end),
      (case when with_check <> 'true' then format('alter policy %I on %I with check (true)', policyname, tablename) end),
      (case when qual is not null then
         format('alter policy %I on %I using (%s or current_setting(''app.scope'', true) = ''all'')', policyname, tablename, qual) end),
      (case when qual like '%tenant_id%' then
         format('alter policy %I on %I using (county_id = nullif(current_setting(''app.county'', true), '''')::integer)', policyname, tablename) end),
      (case when with_check like '%tenant_id%' then
         format('alter policy %I on %I with check (county_id = nullif(current_setting(''app.county'', true), '''')::integer)', policyname, tablename) end),
      (format('drop policy %1$I on %2$I; create policy %1$I on %2$I as %7$s for %3$s to %4$s %5$s %6$s', policyname, tablename,
         cmd, array_to_string(roles, ','), 'using (' || qual || ')', 'with check (' || with_check || ')', case permissive when 'PERMISSIVE' then 'restrictive' else 'permissive' end)),
      (format('create policy hole on %I for %s to %s %s', tablename, cmd, array_to_string(roles, ','),
         case when cmd = 'INSERT' then 'with check (true)' else 'using (true)' end))) m(mutant)
   where p.schemaname = 'public' and mutant is not null`;

/** Each right of each role turned over: what is given is taken, what is not given is given. */
const RIGHTS = `
  select c.relname::text, format(case when has_table_privilege('huiyin_' || role, c.oid, command) then 'revoke %s on %s from %s'
                     else 'grant %s on %s to %s' end, command, c.oid::regclass, 'huiyin_' || role)
    from pg_class c, ${ROLES}, unnest(array['select', 'insert', 'update', 'delete']) command
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`;

/** Each column's reading turned over where a role reads only some of them, or none. */
const COLUMNS = `
  select c.relname::text, format(case when has_column_privilege('huiyin_' || role, c.oid, a.attnum, 'select') then 'revoke select (%I) on %s from %s'
                     else 'grant select (%I) on %s to %s' end, a.attname, c.oid::regclass, 'huiyin_' || role)
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped, unnest(array['county']) r(role)
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not has_table_privilege('huiyin_' || role, c.oid, 'select')`;

/** Keys gone, keys that do not hold the place, and foreign keys that change the row they stand in. */
const KEYS = `
  select null, format('alter table %s drop constraint %I cascade', conrelid::regclass, conname)
    from pg_constraint where contype = 'p' and connamespace = 'public'::regnamespace and conrelid::regclass::text not like 'huiyin%'
  union all
  select c.relname::text, format('alter table %s add constraint hole unique (%I)', c.oid::regclass, a.attname)
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum = 3
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'huiyin%'
  union all
  select conrelid::regclass::text, format('alter table %s drop constraint %I, add constraint %I %s', conrelid::regclass, conname, conname, regexp_replace(pg_get_constraintdef(oid), '( DEFERRABLE.*)?$', ' on delete set null\\1'))
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`;

/** The owner borrows the role that a function was lent to, as app.lend does; of one of its own it may do all, and borrows in vain. */
const FUNCTIONS = `
  select p.proname::text, format('grant %1$I to current_user; %2$s; revoke %1$I from current_user',
                case when p.proowner = current_user::regrole then 'huiyin_search' else pg_get_userbyid(p.proowner) end, mutant)
    from pg_proc p, lateral (
      select format('alter routine %s reset all', p.oid::regprocedure)
      union all select format('alter routine %s set search_path = public', p.oid::regprocedure)
      union all select format('grant execute on routine %s to public', p.oid::regprocedure)
      union all select format('alter routine %s security %s', p.oid::regprocedure, case when p.prosecdef then 'invoker' else 'definer' end)
      union all select format('alter routine %s owner to current_user', p.oid::regprocedure) where p.prosecdef
      union all
      select format(case when has_function_privilege('huiyin_' || role, p.oid, 'execute') then 'revoke execute on routine %s from %s'
                         else 'grant execute on routine %s to %s' end, p.oid::regprocedure, 'huiyin_' || role)
        from ${ROLES} where 'huiyin_' || role <> pg_get_userbyid(p.proowner)) m(mutant)
   where p.pronamespace = 'app'::regnamespace`;

/** New things that walk past the wall. */
const STRANGERS: readonly string[] = [
  `grant huiyin_search to current_user; grant create on schema public to huiyin_search; alter table tallies owner to huiyin_search;
   revoke create on schema public from huiyin_search; revoke huiyin_search from current_user`,
  'grant truncate on petitions to huiyin_tenant',
  'grant update (status) on petitions to huiyin_county',
  'grant select on petitions to huiyin_county with grant option',
  'create table hole (county_id integer, tenant_id uuid, id uuid primary key)',
  'create table hole (id uuid primary key)',
  'create table hole (county_id integer not null, tenant_id uuid not null, id uuid, primary key (county_id, tenant_id, id))',
  'create table hole (county_id integer not null, tenant_id uuid not null, id uuid, primary key (county_id, id, tenant_id)); alter table hole enable row level security, force row level security',
  'create table hole (like petitions including all) partition by list (county_id)',
  'create table hole () inherits (petitions)',
  'create materialized view hole as select * from petitions',
  'create sequence hole',
  'create unique index hole on petitions (county_id, lower(number))',
  `create function hole() returns bigint language sql security definer as 'select count(*) from public.petitions'`,
  `create function app.hole() returns integer language sql as 'select 1'`,
  'create trigger hole before update on petitions for each row execute function suppress_redundant_updates_trigger()',
  'create rule hole as on delete to petitions do instead nothing',
  'alter default privileges grant select on tables to huiyin_tenant',
  'alter default privileges in schema app grant execute on functions to public',
  'grant create on schema public to huiyin_tenant',
  'grant create on schema app to huiyin_door',
  'grant usage on schema public to public',
  'grant select on queue._private_jobs to huiyin_tenant',
  'grant usage on schema queue to public',
  'alter table queue._private_jobs disable row level security',
  'grant huiyin_keeper to huiyin_tenant',
  'grant huiyin_queue to huiyin_tenant',
  'grant huiyin_search to huiyin_county',
  'grant huiyin_tenant to huiyin_county',
  'alter role huiyin_tenant createrole',
  'alter role huiyin_tenant createdb',
  'alter role huiyin_county inherit',
  'alter role huiyin_keeper login',
  'alter role huiyin_tenant bypassrls',
  'alter role huiyin_tenant superuser',
];
