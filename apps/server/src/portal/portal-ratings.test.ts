import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inputsOf, verb } from '../petitions/petition.fixture';
import { PASSWORD, World, type TestPerson, type TestTenant } from '../testing/world';
import { aSubmission, FOLLOW, openPortalOf, SUBMIT } from './portal.fixture';

let world: World;
let town: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  clerk = await town.as('CLERK');
  await openPortalOf(town, clerk);
});
afterAll(() => world.close());

const RATE = `mutation ($input: RatePetitionInput!) { ratePetition(input: $input) { body setAside } }`;
const RATINGS = 'query ($id: ID!) { petition(id: $id) { ratings { setAside } } }';
const TO_SERVICE = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'];
const VERDICT = { body: 'SATISFIED', organ: 'DISSATISFIED' };

/** What a browser keeps of somebody's sign-in once they have signed out. */
async function markLeftBy(person: TestPerson): Promise<string> {
  const input = { tenantCode: town.code, name: person.accountName, password: PASSWORD };
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) }';
  const answer = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  return answer.headers.getSetCookie().find((cookie) => cookie.includes('huiyin-staff')) ?? '';
}

describe('a rating from a device on which staff have signed in', () => {
  it('is set aside and told so, counts nowhere, and stands in the way of nobody', async () => {
    const petitioner = world.visitor();
    const submission = { input: { tenantCode: town.code, ...aSubmission({}) } };
    const { number, queryCode } = (await petitioner.run(SUBMIT, submission)).submitPetition;
    const find = 'query ($n: String!) { petitions(filter: { number: $n }) { nodes { id } } }';
    const { id } = (await clerk.run(find, { n: number })).petitions.nodes[0];
    for (const step of TO_SERVICE)
      await clerk.run(verb(step), { input: { id, ...inputsOf(town, clerk, clerk)[step] } });
    const key = { tenantCode: town.code, number, code: queryCode };
    const followed = async () => (await petitioner.run(FOLLOW, key)).followPetition;
    const rating = { input: { ...key, ...VERDICT } };

    const mark = await markLeftBy(clerk);
    expect(mark).toMatch(/^__Host-huiyin-staff=1; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+; Secure$/);
    const counter = world.visitor().twin(undefined, { cookie: mark.split(';')[0] ?? '' });
    expect((await counter.run(RATE, rating)).ratePetition).toEqual({
      body: 'SATISFIED',
      setAside: 'STAFF_DEVICE',
    });
    expect(await counter.refused(RATE, rating)).toBe('DUPLICATE');
    expect(await followed()).toMatchObject({ mayRate: true, rating: null });

    expect((await petitioner.run(RATE, rating)).ratePetition).toEqual({ body: 'SATISFIED', setAside: null });
    expect(await followed()).toMatchObject({ mayRate: false, rating: VERDICT });
    expect((await clerk.run(RATINGS, { id })).petition.ratings).toEqual([
      { setAside: 'STAFF_DEVICE' },
      { setAside: null },
    ]);
    const counts = '{ overview { tenants { tenantId rated bodySatisfied ratingsSetAside } } }';
    expect((await (await town.as('LEADER')).run(counts)).overview.tenants).toEqual([
      { tenantId: town.tenantId, rated: 1, bodySatisfied: 1, ratingsSetAside: 1 },
    ]);
  });
});
