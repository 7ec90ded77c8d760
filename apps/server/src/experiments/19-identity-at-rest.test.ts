import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Client } from 'pg';
import { aPetition, REGISTER, verb } from '../petitions/petition.fixture';
import { withClient } from '../testing/database';
import type { Visitor } from '../testing/visitor';
import { BuiltHouse } from './built-house';
import { eachOf, PATIENCE, scaled } from './scale';

jest.setTimeout(PATIENCE);

const PEOPLE = scaled(40, 1_000);
const REVEAL = `mutation ($input: RevealPetitionerInput!) {
  revealPetitioner(input: $input) { revealed { name phone address document } } }`;
/** What everybody may read: if the searches below did not find it, they would find nothing. */
const OPEN = '公开的标题';

type Person = { name: string; phone: string; address: string; document: string };

let house: BuiltHouse;
let clerk: Visitor;
let people: Person[];
let secrets: string[];
const ids: string[] = [];

/** People nobody is called like, so that every find is a leak. */
function person(i: number): Person {
  const [a, b] = [String.fromCodePoint(0x4e00 + i * 7), String.fromCodePoint(0x6e00 + i * 5)];
  const digits = `11010119900307${String(i).padStart(3, '0')}`;
  return {
    name: `欧阳${a}${b}`,
    phone: `139${String(71_000_000 + i * 13)}`,
    address: `石桥镇${b}${a}村五组`,
    document: digits + checkDigit(digits),
  };
}

/** GB 11643 over the first 17 digits. */
function checkDigit(digits: string): string {
  const sum = Array.from(digits.slice(0, 17)).reduce(
    (total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11),
    0,
  );
  return '10X98765432'[sum % 11] as string;
}

beforeAll(async () => {
  house = await BuiltHouse.build();
  clerk = await house.furnish();
  people = Array.from({ length: PEOPLE }, (_, i) => person(i));
  secrets = people.flatMap(({ name, phone, address, document }) => [name, phone, address, document]);
  await eachOf(people, 8, async (one) => {
    const { id } = await register([one]);
    ids.push(id);
    await clerk.twin().run(REVEAL, { input: { id, purpose: '电话核实情况' } });
    const corrected = { id, reason: '更正地址', parties: [{ ...one, address: `${one.address}附1号` }] };
    await clerk.twin().run(verb('correctPetition'), { input: corrected });
    // refusals, and what the schema refuses, must not repeat what they refuse
    await clerk
      .twin()
      .send(verb('correctPetition'), { input: { ...corrected, parties: [{ ...one, name: '' }] } });
    await clerk
      .twin()
      .send(verb('correctPetition'), { input: { ...corrected, parties: [one.name, one.phone] } });
  });
});
afterAll(() => house?.remove());

async function register(parties: Person[]): Promise<{ id: string }> {
  const input = aPetition({ title: OPEN, parties });
  return (await clerk.twin().run(REGISTER, { input })).registerPetition;
}

const asSuperuser = <T>(work: (client: Client) => Promise<T>): Promise<T> =>
  withClient(house.superuserUrl, work);
const found = (text: string): string[] => secrets.filter((secret) => text.includes(secret));

describe(`experiment 19: ${PEOPLE} people at rest`, () => {
  it('stand in no row of any table, as text or as bytes', async () => {
    const dump = await asSuperuser(async (client) => {
      const tables = await client.query<{ name: string }>(
        `select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables`,
      );
      const rows: string[] = [];
      for (const { name } of tables.rows) {
        const { rows: found } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
        rows.push(...found.map(({ row }) => row));
      }
      return rows.join('\n');
    });
    expect(dump).toContain(OPEN);
    expect(found(dump)).toEqual([]);
    const hex = secrets.filter((secret) => dump.includes(Buffer.from(secret).toString('hex')));
    expect(hex).toEqual([]);
  });

  it('stand in no log', async () => {
    const said = house.said.join('');
    expect(said).toContain('回音已启动');
    expect(found(said)).toEqual([]);
  });

  it('stand in no audit row, though every look at them does', async () => {
    const details = await asSuperuser(
      async (client) =>
        (await client.query<{ action: string; detail: string }>('select action, detail from audit_log')).rows,
    );
    expect(details.filter(({ action }) => action === 'revealPetitioner')).toHaveLength(PEOPLE);
    expect(found(JSON.stringify(details))).toEqual([]);
  });

  it('stand in no file of the database, its log of changes included', async () => {
    await asSuperuser((client) => client.query('checkpoint'));
    await house.stop();
    const where = { secrets: new Set<string>(), open: new Set<string>() };
    for (const file of filesBelow(house.dataDir)) {
      const bytes = readFileSync(file);
      if (secrets.some((secret) => bytes.includes(secret))) where.secrets.add(file);
      if (bytes.includes(OPEN)) where.open.add(file.includes('pg_wal') ? 'pg_wal' : 'base');
    }
    await house.start();
    expect([...where.open].sort()).toEqual(['base', 'pg_wal']);
    expect([...where.secrets]).toEqual([]);
  });

  it('are never sealed twice alike', async () => {
    // two who live apart: nobody is listed twice
    const twice = [people[0], { ...people[0], address: '云溪县石桥镇' }] as Person[];
    const two = [await register(twice), await register(twice.slice(1))];
    const sealed = await asSuperuser(
      async (client) =>
        (
          await client.query<{ name: string; phone: string }>(
            `select encode(name_sealed, 'hex') as name, encode(phone_sealed, 'hex') as phone from parties where petition_id = any($1)`,
            [two.map(({ id }) => id)],
          )
        ).rows,
    );
    expect(sealed).toHaveLength(3);
    expect(new Set(sealed.flatMap(({ name, phone }) => [name, phone])).size).toBe(6);
  });

  it.each([
    [
      'another row',
      'update parties a set name_sealed = b.name_sealed from parties b where a.petition_id = $1 and b.petition_id = $2',
    ],
    ['another column', 'update parties set name_sealed = phone_sealed where petition_id = $1'],
    [
      'a changed bit',
      'update parties set name_sealed = set_bit(name_sealed, 300, 1 - get_bit(name_sealed, 300)) where petition_id = $1',
    ],
    [
      'a cut end',
      'update parties set name_sealed = substr(name_sealed, 1, length(name_sealed) - 1) where petition_id = $1',
    ],
  ])('do not open in %s', async (_, move) => {
    const [id, other] = ids as [string, string];
    const reveal = () => clerk.send(REVEAL, { input: { id, purpose: '电话核实情况' } });
    const kept = `update parties set name_sealed = $2 where petition_id = $1`;
    const [before] = (
      await asSuperuser((client) =>
        client.query<{ name_sealed: Buffer }>('select name_sealed from parties where petition_id = $1', [id]),
      )
    ).rows;
    await asSuperuser((client) => client.query(move, move.includes('$2') ? [id, other] : [id]));
    const { data, errors } = await reveal();
    await asSuperuser((client) => client.query(kept, [id, before?.name_sealed]));
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'INTERNAL']);
    expect((await reveal()).data.revealPetitioner.revealed[0].name).toMatch(/^欧阳/);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
