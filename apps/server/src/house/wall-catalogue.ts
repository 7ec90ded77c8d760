import type { Client } from 'pg';

/** What a database says of its own wall, as sentences; nothing here judges. */
export type Catalogue = Readonly<Record<keyof typeof ASPECTS, readonly string[]>>;

/** Reads all of it in one statement, so that it is one moment's truth. */
export async function readCatalogue(client: Client): Promise<Catalogue> {
  const { rows } = await client.query<[keyof Catalogue, string]>({
    name: 'wall',
    text: CATALOGUE,
    rowMode: 'array',
  });
  const sentences = (wanted: string) =>
    rows.filter(([aspect]) => aspect === wanted).map(([, sentence]) => sentence);
  return Object.fromEntries(
    Object.keys(ASPECTS).map((aspect) => [aspect, sentences(aspect)]),
  ) as unknown as Catalogue;
}

const SERVING = `('huiyin_tenant', 'huiyin_county', 'huiyin_door', 'huiyin_audit', 'huiyin_keeper', 'huiyin_search', 'huiyin_queue')`;

const TABLES = `
  select c.relname || ': '
      || case when placed.n = 2 then 'placed' when placed.n = 0 then 'global' else 'half placed' end
      || case when c.relrowsecurity then ', rows secured' else '' end
      || case when c.relforcerowsecurity then ', also from the owner' else '' end
    from pg_class c, lateral (
      select count(*) as n from pg_attribute a
       where a.attrelid = c.oid and a.attnotnull
         and (a.attname, a.atttypid) in (('county_id', 'integer'::regtype), ('tenant_id', 'uuid'::regtype))) placed
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'f')`;

const COLUMNS = `
  select relname || '.' || attname from pg_attribute join pg_class c on c.oid = attrelid
   where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped`;

const POLICIES = `
  select tablename || ': ' || lower(permissive) || ' ' || lower(cmd) || ' to ' || array_to_string(roles, ' ')
      || ' using ' || coalesce(qual, 'none') || ' check ' || coalesce(with_check, 'none')
    from pg_policies where schemaname = 'public'`;

/** Every right on a table or a column that is not its owner's; PUBLIC is grantee 0. */
const RIGHTS = `
  select coalesce(grantee.rolname, 'PUBLIC') || ': ' || lower(acl.privilege_type) || ' on ' || acl.thing
      || case when acl.is_grantable then ' with grant option' else '' end
    from (select c.relname as thing, c.relowner, a.* from pg_class c, aclexplode(c.relacl) a
           where c.relnamespace = 'public'::regnamespace
          union all
          select c.relname || '.' || t.attname, c.relowner, a.*
            from pg_attribute t join pg_class c on c.oid = t.attrelid, aclexplode(t.attacl) a
           where c.relnamespace = 'public'::regnamespace) acl
    left join pg_roles grantee on grantee.oid = acl.grantee
   where acl.grantee <> acl.relowner`;

const ROLES = `
  select rolname || ':'
      || case when rolcanlogin then ' login' else '' end || case when rolsuper then ' superuser' else '' end
      || case when rolbypassrls then ' bypassrls' else '' end || case when rolcreaterole then ' createrole' else '' end
      || case when rolcreatedb then ' createdb' else '' end || case when rolreplication then ' replication' else '' end
      || case when rolinherit then ' inherit' else '' end
    from pg_roles where rolname in ${SERVING}`;

const FUNCTIONS = `
  select 'app.' || p.proname || ': '
      || case when p.prosecdef then 'definer ' || substr(owner.rolname, 8) else 'invoker' end
      || case when exists (select from unnest(p.proconfig) s
               where s in ('search_path=""', 'search_path=pg_catalog')) then '' else ' with a loose search_path' end
      || ', for ' || coalesce((
        select string_agg(case when a.grantee = 0 then 'PUBLIC' when g.rolname like 'huiyin\\_%' and not g.rolcreaterole
                               then substr(g.rolname, 8) else 'owner' end, ', ' order by g.rolname)
          from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a left join pg_roles g on g.oid = a.grantee
         where a.grantee <> p.proowner), 'nobody')
    from pg_proc p join pg_roles owner on owner.oid = p.proowner
   where p.pronamespace = 'app'::regnamespace`;

/** Primary keys, unique indexes and foreign keys, with the columns on both sides. */
const KEYS = `
  select to_jsonb(k)::text from (
    select c.relname, coalesce(k.conname, i.relname) as name, case when x.indisprimary then 'p' else 'u' end as kind,
           array(select coalesce(a.attname, '')::text from unnest(x.indkey::int2[]) with ordinality n(attnum, at)
                   left join pg_attribute a on a.attrelid = c.oid and a.attnum = n.attnum order by at) as columns,
           '{}'::text[] as target, false as loose
      from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
      left join pg_constraint k on k.conindid = x.indexrelid and k.contype in ('p', 'u')
     where x.indisunique and c.relnamespace = 'public'::regnamespace
    union all
    select c.relname, k.conname, 'f',
           array(select a.attname::text from unnest(k.conkey) with ordinality n(attnum, at)
                   join pg_attribute a on a.attrelid = k.conrelid and a.attnum = n.attnum order by at),
           array(select a.attname::text from unnest(k.confkey) with ordinality n(attnum, at)
                   join pg_attribute a on a.attrelid = k.confrelid and a.attnum = n.attnum order by at),
           k.confdeltype not in ('a', 'r', 'c') or k.confupdtype not in ('a', 'r')
      from pg_constraint k join pg_class c on c.oid = k.conrelid
     where k.contype = 'f' and c.relnamespace = 'public'::regnamespace) k`;

/** What has no place in the house at all: each row is a fault of its own. */
const STRANGERS = `
  select 'not a table: ' || relname from pg_class
   where relnamespace in ('public'::regnamespace, 'app'::regnamespace) and relkind in ('v', 'm', 'f', 'S')
  union all
  select 'definer function outside app: ' || oid::regprocedure from pg_proc
   where prosecdef and pronamespace not in ('app'::regnamespace, 'pg_catalog'::regnamespace)
  union all
  select 'trigger ' || tgname || ' on ' || tgrelid::regclass from pg_trigger where not tgisinternal
  union all
  select 'rule ' || rulename || ' on ' || relname from pg_rewrite join pg_class c on c.oid = ev_class
   where relnamespace in ('public'::regnamespace, 'app'::regnamespace)
  union all
  select 'default right: ' || defaclacl::text from pg_default_acl
  union all
  select 'schema ' || nspname || ' open to PUBLIC' from pg_namespace n, aclexplode(n.nspacl) a
   where nspname in ('public', 'app') and a.grantee = 0
  union all
  select 'schema ' || nspname || ': create for ' || a.grantee::regrole from pg_namespace n, aclexplode(n.nspacl) a
   where nspname in ('public', 'app') and a.privilege_type = 'CREATE' and a.grantee::regrole::text ~ '^huiyin_'
     and a.grantee not in (select relowner from pg_class where relname = 'huiyin_migrations')
  union all
  select relname || ' belongs to ' || r.rolname from pg_class c join pg_roles r on r.oid = relowner
   where relnamespace in ('public'::regnamespace, 'app'::regnamespace)
     and rolname in ${SERVING}
  union all
  select 'queue: ' || a.grantee::regrole || ' may ' || a.privilege_type || ' ' || thing
    from (select nspname as thing, nspowner as owner, nspacl as acl from pg_namespace where nspname = 'queue'
          union all
          select relname, relowner, relacl from pg_class where relnamespace = 'queue'::regnamespace) q, aclexplode(q.acl) a
   where a.grantee not in (q.owner, 'huiyin_queue'::regrole)
  union all
  select 'queue: ' || relname || ' shows its rows to whoever may read it' from pg_class
   where relnamespace = 'queue'::regnamespace and relkind = 'r' and not relrowsecurity
  union all
  select pg_get_userbyid(member) || ' may become ' || pg_get_userbyid(roleid) from pg_auth_members
   where not admin_option and (pg_get_userbyid(roleid) in ${SERVING} or pg_get_userbyid(member) in ${SERVING})`;

const ASPECTS = {
  tables: TABLES,
  columns: COLUMNS,
  policies: POLICIES,
  rights: RIGHTS,
  roles: ROLES,
  functions: FUNCTIONS,
  keys: KEYS,
  strangers: STRANGERS,
};

const CATALOGUE = Object.entries(ASPECTS)
  .map(([aspect, sql]) => `select '${aspect}', s.* from (${sql}) s`)
  .join(' union all ');
