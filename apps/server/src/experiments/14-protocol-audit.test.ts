import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { World } from '../testing/world';

const ACCEPTED = [
  // a GET needs a header that makes a browser ask first, or a link elsewhere could read with one's cookie
  'notice 5A70',
  'notice D6D5',
  'notice 6A70',
  // a refused document is 400, whatever media type the client takes
  'warn 572B',
  'warn FDE2',
  'warn 7B9B',
];

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

describe('the audit of GraphQL over HTTP', () => {
  it('finds no error, and warns of nothing but what is accepted by name', async () => {
    const results = await auditServer({ url: `${world.url}/graphql`, fetchFn: fetch });
    expect(results.length).toBeGreaterThan(50);
    const faults = results.filter(({ status }) => status !== 'ok');
    expect(faults.map(({ id, status }) => `${status} ${id}`).sort()).toEqual([...ACCEPTED].sort());
  });
});
