import type { Client } from 'pg';
import { readCatalogue, type Catalogue } from './wall-catalogue';
import { keyFaults } from './wall-keys';
import {
  FUNCTIONS,
  namedTables,
  OWNERS_TABLES,
  wallOf,
  WITHHELD,
  WITHHELD_ITSELF,
  WITHHELD_WITH,
  type Command,
  type Rows,
} from './wall-openings';

/** What differs between the wall as it stands in a database and the wall as reviewed; nothing when it is sound. */
export async function wallFaults(client: Client): Promise<string[]> {
  const found = await readCatalogue(client);
  const all = found.tables.map((sentence) => sentence.slice(0, sentence.indexOf(':')));
  const tables = all.filter((table) => !OWNERS_TABLES.includes(table));
  const ofTheirs = (sentence: string): boolean => tables.includes(sentence.slice(0, sentence.indexOf(':')));
  return [
    ...namedTables()
      .filter((table) => !all.includes(table))
      .map((table) => `no table ${table}`),
    ...compare(tables.map(tableSentence), found.tables.filter(ofTheirs)),
    ...compare(tables.flatMap(policySentences), found.policies.map(readable)),
    ...compare(rightSentences(tables, found), found.rights),
    ...compare(ROLES, found.roles),
    ...compare(FUNCTIONS, found.functions),
    ...found.columns
      .filter((column) => column.endsWith('.petition_id') && !WITHHELD[column.split('.')[0] ?? ''])
      .map((column) => `not withheld: ${column}`),
    ...keyFaults(tables, found.keys),
    ...found.strangers,
  ];
}

/** Sentences are compared as they are written, so that whatever is off stands in the fault. */
function compare(reviewed: readonly string[], found: readonly string[]): string[] {
  const missing = [...reviewed];
  const surplus = found.filter((sentence) => {
    const at = missing.indexOf(sentence);
    if (at >= 0) missing.splice(at, 1);
    return at < 0;
  });
  return [
    ...missing.map((sentence) => `missing: ${sentence}`),
    ...surplus.map((sentence) => `not reviewed: ${sentence}`),
  ];
}

const tableSentence = (table: string): string =>
  `${table}: ${table === 'counties' ? 'global' : 'placed'}, rows secured, also from the owner`;

function policySentences(table: string): string[] {
  const openings = Object.entries(wallOf(table).policies).flatMap(([role, commands]) =>
    Object.entries(commands).map(([command, rows]) => policySentence(table, role, command as Command, rows)),
  );
  return [...openings, ...withheldSentences(table)];
}

/** What is withheld is taken from every opening through which a person reads. */
function withheldSentences(table: string): string[] {
  const restrictive = (what: string) =>
    `${table}: restrictive select to huiyin_county huiyin_tenant using ${what} check none`;
  const owners = Object.entries(WITHHELD_WITH[table] ?? {});
  return [
    ...[WITHHELD[table], WITHHELD_ITSELF[table]].flatMap((column) =>
      column ? [restrictive(`WITHHELD ${column}`)] : [],
    ),
    ...(owners.length > 0 ? [restrictive(hangingOn(table, owners))] : []),
  ];
}

function policySentence(table: string, role: string, command: Command, rows: Rows): string {
  const using = command === 'insert' ? 'none' : rows;
  const check = command === 'insert' || command === 'update' ? rows : 'none';
  return `${table}: permissive ${command} to huiyin_${role} using ${using} check ${check}`;
}

const setting = (name: string): string => `(NULLIF(current_setting('app.${name}'::text, true), ''::text))`;
const COUNTY = `(county_id = ${setting('county')}::integer)`;
const TENANT = `(${COUNTY} AND (tenant_id = ${setting('tenant')}::uuid))`;

const LIST = (type: string): string =>
  `(( SELECT (COALESCE(NULLIF(current_setting('app.withheld'::text, true), ''::text), '{}'::text))::${type}[] AS "coalesce")::${type}[])`;
const KEPT = `(COALESCE(NULLIF(current_setting('app.withheld'::text, true), ''::text), '{}'::text))::uuid[]`;
/** The log names what hangs on a matter as well. */
const LIST_AND_HANGING = `(( SELECT ((${KEPT} || app.hanging_on(${KEPT})))::text[] AS text)::text[])`;
const NOTHING_WITHHELD = `( SELECT (COALESCE(current_setting('app.withheld'::text, true), ''::text) = ''::text))`;

/** That whatever a row hangs on is in sight, as PostgreSQL writes it. */
function hangingOn(table: string, owners: readonly (readonly [column: string, owner: string])[]): string {
  const held = owners.map(
    ([column, owner]) =>
      `((${column} IS NULL) OR (EXISTS ( SELECT FROM ${owner} o WHERE ((o.county_id = ${table}.county_id) AND (o.tenant_id = ${table}.tenant_id) AND (o.id = ${table}.${column})))))`,
  );
  return `(${NOTHING_WITHHELD} OR ${held.length > 1 ? `(${held.join(' AND ')})` : held[0]})`;
}

/** The conditions a policy may have, by their names; any other stays as PostgreSQL writes it. */
const readable = (policy: string): string =>
  policy
    .replace(/\s+/g, ' ')
    .replace(/\(\((\w+) IS NULL\) OR \(\1 <> ALL (.*)\)\)/, (whole, column: string, list: string) =>
      [LIST('uuid'), LIST('text'), LIST_AND_HANGING].includes(list) ? `WITHHELD ${column}` : whole,
    )
    .replace(/^counties: .*/, (line) => line.replace('(id = ', '(county_id = '))
    .replaceAll(TENANT, 'TENANT')
    .replaceAll(COUNTY, 'COUNTY')
    .replace(/(using|check) true/g, '$1 ALL');

function rightSentences(tables: readonly string[], { columns }: Catalogue): string[] {
  return tables.flatMap((table) =>
    Object.entries(wallOf(table).policies).flatMap(([role, commands]) => {
      const withheld = wallOf(table).withheld?.[role as 'county'] ?? [];
      const reads = wallOf(table).reads?.[role as 'county'];
      return Object.keys(commands).flatMap((command) => {
        if (command !== 'select' || (withheld.length === 0 && !reads))
          return [`huiyin_${role}: ${command} on ${table}`];
        if (withheld === '*') return [];
        if (reads)
          return ['county_id', 'tenant_id', ...reads].map(
            (column) => `huiyin_${role}: select on ${table}.${column}`,
          );
        return columns
          .filter(
            (column) => column.startsWith(`${table}.`) && !withheld.includes(column.split('.')[1] ?? ''),
          )
          .map((column) => `huiyin_${role}: select on ${column}`);
      });
    }),
  );
}

const ROLES = [
  ...['tenant', 'county', 'door', 'audit', 'queue'].map((role) => `huiyin_${role}: login`),
  ...['keeper', 'search'].map((role) => `huiyin_${role}:`),
];
