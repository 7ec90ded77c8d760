import type { Client } from 'pg';
import { keyFaults } from './wall-keys';
import { FUNCTIONS, namedTables, OWNERS_TABLES, wallOf, type Command, type Rows } from './wall-openings';

/** What differs between the wall as it stands in a database and the wall as reviewed; nothing when it is sound. */
export async function wallFaults(client: Client): Promise<string[]> {
  const tables = await column(
    client,
    `select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f') order by relname`,
  );
  const walled = tables.filter((table) => !OWNERS_TABLES.includes(table));
  return [
    ...namedTables()
      .filter((table) => !tables.includes(table))
      .map((table) => `no table ${table}`),
    ...compare(walled.map(tableSentence), await column(client, TABLES, [OWNERS_TABLES])),
    ...compare(walled.flatMap(policySentences), (await column(client, POLICIES)).map(readable)),
    ...compare(await rightSentences(client, walled), await column(client, RIGHTS)),
    ...compare(ROLE_SENTENCES, await column(client, ROLES)),
    ...compare(FUNCTIONS, await column(client, FUNCTIONS_SQL)),
    ...(await keyFaults(client, walled)),
    ...(await column(client, STRANGERS)),
  ];
}

/** The one column of a query's rows. */
export async function column(client: Client, sql: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await client.query<string[]>({ text: sql, values, rowMode: 'array' });
  return rows.map((row) => String(row[0]));
}

/** Sentences are compared as they are written, so that whatever is off stands in the fault. */
function compare(reviewed: readonly string[], found: readonly string[]): string[] {
  const missing = [...reviewed];
  const surplus = found.filter((sentence) => {
    const at = missing.indexOf(sentence);
    if (at >= 0) missing.splice(at, 1);
    return at < 0;
  });
  return [...missing.map((sentence) => `missing: ${sentence}`), ...surplus.map((s) => `not reviewed: ${s}`)];
}

const tableSentence = (table: string): string =>
  `${table}: ${table === 'counties' ? 'global' : 'placed'}, rows secured, also from the owner`;

const TABLES = `
  select c.relname || ': '
      || case when placed.n = 2 then 'placed' when placed.n = 0 then 'global' else 'half placed' end
      || case when c.relrowsecurity then ', rows secured' else '' end
      || case when c.relforcerowsecurity then ', also from the owner' else '' end
    from pg_class c, lateral (
      select count(*) as n from pg_attribute a
       where a.attrelid = c.oid and a.attnotnull
         and (a.attname, a.atttypid) in (('county_id', 'integer'::regtype), ('tenant_id', 'uuid'::regtype))) placed
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'f') and c.relname <> all($1)`;

function policySentences(table: string): string[] {
  return Object.entries(wallOf(table).policies).flatMap(([role, commands]) =>
    Object.entries(commands).map(([command, rows]) => policySentence(table, role, command as Command, rows)),
  );
}

function policySentence(table: string, role: string, command: Command, rows: Rows): string {
  const using = command === 'insert' ? 'none' : rows;
  const check = command === 'insert' || command === 'update' ? rows : 'none';
  return `${table}: permissive ${command} to huiyin_${role} using ${using} check ${check}`;
}

const POLICIES = `
  select tablename || ': ' || lower(permissive) || ' ' || lower(cmd) || ' to ' || array_to_string(roles, ' ')
      || ' using ' || coalesce(qual, 'none') || ' check ' || coalesce(with_check, 'none')
    from pg_policies where schemaname = 'public'`;

const COUNTY = `(county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer)`;
const TENANT = `(${COUNTY} AND (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid))`;

/** The three conditions a policy may have, by their names; any other stays as PostgreSQL writes it. */
const readable = (policy: string): string =>
  policy
    .replaceAll(TENANT, 'TENANT')
    .replaceAll(COUNTY, 'COUNTY')
    .replace(/^(counties: .*)\(id = /, '$1(county_id = ')
    .replaceAll(COUNTY, 'COUNTY')
    .replace(/(using|check) true/g, '$1 ALL');

async function rightSentences(client: Client, tables: readonly string[]): Promise<string[]> {
  const columns = await client.query<{ relname: string; attname: string }>(COLUMNS);
  return tables.flatMap((table) =>
    Object.entries(wallOf(table).policies).flatMap(([role, commands]) => {
      const withheld = wallOf(table).withheld?.[role as 'county'] ?? [];
      return Object.keys(commands).flatMap((command) => {
        if (command !== 'select' || withheld.length === 0) return [`huiyin_${role}: ${command} on ${table}`];
        if (withheld === '*') return [];
        return columns.rows
          .filter(({ relname, attname }) => relname === table && !withheld.includes(attname))
          .map(({ attname }) => `huiyin_${role}: select on ${table}.${attname}`);
      });
    }),
  );
}

const COLUMNS = `
  select relname, attname from pg_attribute join pg_class c on c.oid = attrelid
   where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped`;

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

const ROLE_SENTENCES = [
  ...['tenant', 'county', 'door', 'audit'].map((role) => `huiyin_${role}: login`),
  ...['keeper', 'search'].map((role) => `huiyin_${role}:`),
];

const ROLES = `
  select rolname || ':'
      || case when rolcanlogin then ' login' else '' end || case when rolsuper then ' superuser' else '' end
      || case when rolbypassrls then ' bypassrls' else '' end || case when rolcreaterole then ' createrole' else '' end
      || case when rolcreatedb then ' createdb' else '' end || case when rolreplication then ' replication' else '' end
      || case when rolinherit then ' inherit' else '' end
    from pg_roles where rolname in
      ('huiyin_tenant', 'huiyin_county', 'huiyin_door', 'huiyin_audit', 'huiyin_keeper', 'huiyin_search')`;

const FUNCTIONS_SQL = `
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
  select 'rule ' || rulename || ' on ' || ev_class::regclass from pg_rewrite
   where ev_class::regclass::text !~ '^(pg_catalog|information_schema|pg_)'
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
     and rolname in ('huiyin_tenant', 'huiyin_county', 'huiyin_door', 'huiyin_audit', 'huiyin_keeper', 'huiyin_search')
  union all
  select member::regrole || ' may become ' || roleid::regrole from pg_auth_members
   where (roleid::regrole::text ~ '^huiyin_(tenant|county|door|audit|keeper|search)$'
      or member::regrole::text ~ '^huiyin_(tenant|county|door|audit|keeper|search)$')
     and not admin_option`;
