import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { World, type TestPerson } from '../testing/world';
import { eachOf, PATIENCE, scaled } from './scale';

jest.setTimeout(PATIENCE);

const A_MINUTE = scaled(20_000, 60_000);
/** Of the largest lists that are legal. */
const WORST =
  '{ a: petitions(first: 100) { nodes { id events { seq } } } b: petitions(first: 100) { nodes { id events { seq } } } c: petitions(first: 100) { nodes { id events { seq } } } }';
const COST = 3 * (1 + 100 * 11);
const FLOOD = Math.ceil((A_MINUTE / COST) * 10);
const ABREAST = 8;
/** Between two requests of the flood: the short form sends them at once, the whole one at ten times the rate allowed. */
const PACE_MS = scaled(0, 60_000 / FLOOD);
const NORMAL = '{ petitions(first: 25) { nodes { id title } } }';

let world: World;
let noisy: TestPerson;
let neighbour: TestPerson;
let countyOffice: TestPerson;

beforeAll(async () => {
  world = await World.open({ allowance: { account: 0, tenant: A_MINUTE, address: 0 } });
  const county = await world.county();
  noisy = await (await county.tenant()).as('CLERK');
  neighbour = await (await county.tenant()).as('CLERK');
  countyOffice = await county.office.as('COUNTY_SUPERVISOR');
});
afterAll(() => world.close());

const ask = (person: TestPerson, query: string): Promise<Response> =>
  fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: person.credentials },
    body: JSON.stringify({ query }),
  });

/** Milliseconds of n requests one after the other, sorted; an answer other than 200 is an error. */
async function timesOf(person: TestPerson, n: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < n; i += 1) {
    const began = performance.now();
    const answer = await ask(person, NORMAL);
    await answer.text();
    expect(answer.status).toBe(200);
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b);
}
const p95 = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length * 0.95)] as number;

describe('a tenant that asks ten times what it may', () => {
  it('is told when to come back, and its neighbours go on', async () => {
    let flooding = false;
    const timesMeanwhile = async (person: TestPerson): Promise<number[]> => {
      const times: number[] = [];
      while (flooding || times.length < 100) {
        times.push(...(await timesOf(person, 10)));
        // or the neighbour would spend a minute's points as well
        await sleep(scaled(0, 500));
      }
      return times.sort((a, b) => a - b);
    };
    await timesOf(neighbour, 50);
    const idle = p95(await timesMeanwhile(neighbour));
    const statuses: number[] = [];
    const untold: string[] = [];
    flooding = true;
    const flood = eachOf([...Array(FLOOD).keys()], scaled(ABREAST, FLOOD), async (i) => {
      await sleep(i * PACE_MS);
      const answer = await ask(noisy, WORST);
      const text = await answer.text();
      statuses.push(answer.status);
      if (answer.status !== 200) {
        const told = /"code":"THROTTLED"/.test(text) && Number(answer.headers.get('retry-after')) > 0;
        if (answer.status !== 429 || !told) untold.push(`${answer.status} ${text}`);
      }
    });
    const watched = [timesMeanwhile(neighbour), timesMeanwhile(countyOffice)] as const;
    await flood;
    flooding = false;
    const [during] = await Promise.all(watched);
    const served = statuses.filter((status) => status === 200).length;
    expect(untold).toEqual([]);
    // what was under way together may leave a debt, which the next minute pays
    expect(served).toBeGreaterThanOrEqual(Math.floor(A_MINUTE / COST));
    // in the whole form a second minute's points come in while it goes on
    expect(served).toBeLessThanOrEqual(Math.ceil((A_MINUTE / COST) * scaled(1, 2)) + ABREAST + 2);
    expect((await ask(noisy, NORMAL)).status).toBe(429);
    // other tests run beside the short form, so the published figure by the clock is the whole one's; turns.test.ts shows the order
    expect(p95(during)).toBeLessThan(scaled(Infinity, idle * 1.5));
  });
});
