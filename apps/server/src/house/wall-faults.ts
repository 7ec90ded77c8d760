import type { Client } from 'pg';
import { readCatalogue, type Catalogue } from './wall-catalogue';
import { keyFaults } from './wall-keys';
import { FUNCTIONS, namedTables, OWNERS_TABLES, wallOf, type Command, type Rows } from './wall-openings';

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
  return Object.entries(wallOf(table).policies).flatMap(([role, commands]) =>
    Object.entries(commands).map(([command, rows]) => policySentence(table, role, command as Command, rows)),
  );
}

function policySentence(table: string, role: string, command: Command, rows: Rows): string {
  const using = command === 'insert' ? 'none' : rows;
  const check = command === 'insert' || command === 'update' ? rows : 'none';
  return `${table}: permissive ${command} to huiyin_${role} using ${using} check ${check}`;
}

const setting = (name: string): string => `(NULLIF(current_setting('app.${name}'::text, true), ''::text))`;
const COUNTY = `(county_id = ${setting('county')}::integer)`;
const TENANT = `(${COUNTY} AND (tenant_id = ${setting('tenant')}::uuid))`;

/** The three conditions a policy may have, by their names; any other stays as PostgreSQL writes it. */
const readable = (policy: string): string =>
  policy
    .replace(/^counties: .*/, (line) => line.replace('(id = ', '(county_id = '))
    .replaceAll(TENANT, 'TENANT')
    .replaceAll(COUNTY, 'COUNTY')
    .replace(/(using|check) true/g, '$1 ALL');

function rightSentences(tables: readonly string[], { columns }: Catalogue): string[] {
  return tables.flatMap((table) =>
    Object.entries(wallOf(table).policies).flatMap(([role, commands]) => {
      const withheld = wallOf(table).withheld?.[role as 'county'] ?? [];
      return Object.keys(commands).flatMap((command) => {
        if (command !== 'select' || withheld.length === 0) return [`huiyin_${role}: ${command} on ${table}`];
        if (withheld === '*') return [];
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
