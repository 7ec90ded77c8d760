import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { requireModestDocument } from '../graphql/shape';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { diceOf, DocumentWriter, manyPetitions, oneOf, SORTS, type Dice } from './reading.fixture';

let world: World;
let town: TestTenant;
let admin: TestPerson;
let supervisor: TestPerson;
let someId: string;

beforeAll(async () => {
  world = await World.open();
  ({ town, admin, supervisor, someId } = await manyPetitions(world));
});
afterAll(() => world.close());

describe('the two ways of reading', () => {
  const RESOLVED = ['actions', 'clocks', 'queryCode', 'revealed'].map((field) => `Petition.${field}`);
  const LEFT_OUT = new Set([
    ...RESOLVED,
    'Account.initialPassword',
    'Account.invitation',
    'Tenant.invitation',
  ]);
  /** A root field that is read by a resolver takes the whole operation off the fast path. */
  const SLOWLY = 'slowly: viewer { id }';
  let schema: GraphQLSchema;

  beforeAll(async () => {
    schema = buildSchema(await (await fetch(`${world.url}/schema.graphql`)).text());
  });

  const roots = (dice: Dice, person: TestPerson): string[] => {
    const some = Math.floor(dice() * 9) + 1;
    const choices = [
      `petitions(first: ${some}, sort: ${oneOf(dice, SORTS)})`,
      `petitions(last: ${some}, filter: { open: ${dice() < 0.5}, channel: [VISIT, WEB] })`,
      `petitions(offset: ${some}, filter: { search: "${oneOf(dice, ['第1', 'abc', '道路', '路'])}" })`,
      `petition(id: "${dice() < 0.8 ? someId : town.tenantId}")`,
      'dashboard',
      'units(includeRetired: true)',
      `officials(first: ${some}, sort: NAME)`,
      `accounts(last: ${some})`,
      'tenants(sort: OPENED_AT)',
      'topics',
      ...(person === admin ? [`auditEntries(first: ${some})`] : []),
    ];
    return Array.from({ length: 1 + Math.floor(dice() * 3) }, () => oneOf(dice, choices));
  };

  /** What is published as too much to ask is drawn again. */
  const isModest = (text: string): boolean => {
    try {
      requireModestDocument(text);
      return true;
    } catch {
      return false;
    }
  };

  it('say the same, to the letter and in the same order, whatever is selected', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.boolean(), async (seed, county) => {
        const person = county ? supervisor : admin;
        const chosen = roots(diceOf(seed), person);
        const drawn = (at: number, extra?: string) =>
          new DocumentWriter(schema, diceOf(at), LEFT_OUT).query(chosen, extra);
        let at = seed + 1;
        while (!isModest(drawn(at, SLOWLY))) at += 1;
        const write = (extra?: string) => drawn(at, extra);
        const fast = await person.run(write());
        const { slowly, ...slow } = await person.run(write(SLOWLY));
        expect(slowly.id).toBe(person.accountId);
        expect(JSON.stringify(fast)).toBe(JSON.stringify(slow));
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  it('are both taken', async () => {
    const query = '{ petitions { pageInfo { hasNextPage } } }';
    await admin.run(query);
    // PostgreSQL writes `"key" : value`, JavaScript never does
    expect(admin.heard.at(-1)).toContain('"hasNextPage" : false');
    await admin.run(query.replace(/}$/, `${SLOWLY} }`));
    expect(admin.heard.at(-1)).toContain('"hasNextPage":false');
  });

  it('agree beside a resolved field of the same object', async () => {
    const query = (more: string): string =>
      `{ petitions(first: 9) { nodes { id number dueOn receivedAt overdue owner { name } events { seq at } ${more} } } }`;
    const plain = (await admin.run(query(''))).petitions.nodes;
    const resolved = (await admin.run(query('a: actions { action allowed } clocks { kind }'))).petitions
      .nodes;
    expect(resolved.every(({ a }: { a: unknown[] }) => a.length > 10)).toBe(true);
    expect(resolved.map(({ a, clocks, ...rest }: Record<string, unknown>) => a && clocks && rest)).toEqual(
      plain,
    );
  });
});
