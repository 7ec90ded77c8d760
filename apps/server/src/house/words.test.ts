import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { buildSchema } from '../graphql/schema';
import { cloneDatabase, withClient, type TestDatabase } from '../testing/database';

/**
 * Huiyin keeps matters, not people: nothing may have a place for what somebody believes, where they descend from, or
 * how troublesome an office finds them.
 */
const WORDS =
  /^(religions?|religious|faiths?|beliefs?|believers?|ethnic|ethnicity|ethnicities|races?|racial|nationality|risks?|risky|scores?|scored|scoring|blacklists?|blacklisted|watchlists?|watched|dangerous|troublemakers?|stability)$/;
const PHRASES =
  /key_?(person|people|persons)|宗教|信仰|教派|民族|族裔|重点人|稳控|维稳|风险|打分|积分|黑名单|缠访|闹访|老户/i;

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/);
const isForbidden = (name: string): boolean =>
  PHRASES.test(name) || wordsOf(name).some((word) => WORDS.test(word));

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database?.drop());

describe('no name speaks of a person’s belief, descent or worth', () => {
  it('among the columns and what they may hold', async () => {
    const names = await withClient(database.url, async (owner) => {
      const { rows } = await owner.query<[string]>({ text: NAMES, rowMode: 'array' });
      return rows.map(([name]) => name);
    });
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter(isForbidden)).toEqual([]);
  });

  it('in the contract, descriptions included', () => {
    const names = Object.values(buildSchema().getTypeMap()).flatMap((type) => {
      const members = isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
      const values = isEnumType(type) ? type.getValues() : [];
      return [type, ...members, ...values]
        .flatMap((part) => [part.name, PHRASES.exec(part.description ?? '')?.[0] ?? ''])
        .map((name) => `${type.name}.${name}`);
    });
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter(isForbidden)).toEqual([]);
  });

  it.each([
    'ethnicity',
    'riskLevel',
    'person_score',
    'religiousBelief',
    'isKeyPerson',
    '重点人员',
    'STABILITY_CONTROL',
  ])('as %s would', (name) => expect(isForbidden(name)).toBe(true));

  it.each(['believed', 'traceId', 'ratingOpensAt', 'scope', 'RE_REVIEW', 'asterisk'])(
    'as %s does not',
    (name) => expect(isForbidden(name)).toBe(false),
  );
});

const NAMES = `
  select relname || '.' || attname from pg_attribute join pg_class c on c.oid = attrelid
   where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped
  union all
  select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
   where contype = 'c' and connamespace = 'public'::regnamespace`;
