import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD, World, type TestPerson, type TestTenant } from '../testing/world';

let world: World;
let town: TestTenant;
let victim: TestPerson;

beforeAll(async () => {
  world = await World.open({ production: true });
  town = await (await world.county()).tenant();
  victim = await town.as('CLERK');
});
afterAll(() => world.close());

const post = async (body: unknown): Promise<{ status: number; codes: string[]; text: string }> => {
  const answer = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    codes: [...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code as string),
    text,
  };
};
const signIn = (password: string, key = 'signIn'): string =>
  `${key}: signIn(input: { tenantCode: "${town.code}", name: "${victim.accountName}", password: "${password}" })`;
const guesses = Array.from({ length: 1000 }, (_, i) => `password ${i} of a list`);

describe('a list of a thousand passwords', () => {
  it('is not tried in one document or one batch, not even when the right one is among them', async () => {
    for (const many of [2, 15, 1000]) {
      const list = [PASSWORD, ...guesses].slice(0, many);
      const aliased = await post({
        query: `mutation { ${list.map((one, i) => signIn(one, `a${i}`)).join(' ')} }`,
      });
      expect([aliased.status, aliased.codes]).toEqual([400, ['TOO_COMPLEX']]);
      const batch = await post(list.map((one) => ({ query: `mutation { ${signIn(one)} }` })));
      expect([batch.status, batch.codes]).toEqual([400, ['BAD_REQUEST']]);
    }
    const spread = await post({
      query: `mutation { ...A ...B } fragment A on Mutation { ${signIn(PASSWORD, 'a')} } fragment B on Mutation { ${signIn('wrong', 'b')} }`,
    });
    expect(spread.codes).toEqual(['TOO_COMPLEX']);
  });

  it('sent one by one has at most five looked at, while one attempt is still let in', async () => {
    const said = await Promise.all(
      guesses.slice(0, 200).map((one) => post({ query: `mutation { ${signIn(one)} }` })),
    );
    const codes = said.flatMap((answer) => answer.codes);
    expect(codes).toHaveLength(200);
    const lookedAt = codes.filter((code) => code === 'BAD_CREDENTIALS').length;
    expect(lookedAt).toBeGreaterThan(0);
    expect(lookedAt).toBeLessThanOrEqual(5);
    expect(codes.filter((code) => code === 'THROTTLED')).toHaveLength(200 - lookedAt);
    expect((await (await town.as('CLERK')).run('{ viewer { id } }')).viewer).not.toBeNull();
  });
});

describe('a misspelt word', () => {
  it('tells no name of the contract in production', async () => {
    for (const query of [
      '{ petition }',
      '{ petitons { nodes { id } } }',
      '{ viewer { idd } }',
      'mutation { signin }',
    ])
      expect((await post({ query })).text).not.toMatch(/did you mean/i);
  });
});
