import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { World, type TestPerson } from '../testing/world';
import { hostileRequests, type Hostile } from './hostile';
import { PATIENCE, scaled } from './scale';

jest.setTimeout(PATIENCE);

const ROUNDS = scaled(1, 10);
/** The attacker and its victims share this process with the server and two cores with other tests. */
const LAG_MS = scaled(300, 100);
const GROWTH_BYTES = 100 * 1_048_576;

let world: World;
let attacker: TestPerson;
let bystander: TestPerson;

beforeAll(async () => {
  world = await World.open({ production: true });
  const county = await world.county();
  attacker = await (await county.tenant()).as('TENANT_ADMIN');
  bystander = await (await county.tenant()).as('CLERK');
});
afterAll(() => world.close());

/** The status and what was said; a connection that the server closed on too large a body counts as 413. */
async function send({ body, contentType }: Hostile): Promise<{ status: number; text: string; took: number }> {
  const began = performance.now();
  try {
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: {
        cookie: attacker.credentials,
        ...(contentType === null ? {} : { 'content-type': contentType }),
      },
      body: new Blob([body as BlobPart]),
    });
    return { status: answer.status, text: await answer.text(), took: performance.now() - began };
  } catch {
    return { status: 413, text: '"code":"TOO_LARGE"', took: performance.now() - began };
  }
}

describe('hostile documents', () => {
  it('are 500 and more of many kinds', () => {
    const all = hostileRequests(1);
    expect(all.length).toBeGreaterThanOrEqual(500);
    expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(20);
  });

  it('are all refused with a code, in no time, and nobody else feels it', async () => {
    const normal = 'query { petitions(first: 25) { nodes { id title } } }';
    await bystander.run(normal);
    let before = 0;
    const lag = monitorEventLoopDelay({ resolution: 10 });
    lag.enable();
    const odd: string[] = [];
    const took: number[] = [];
    let attacking = true;
    let served = 0;
    const others = (async () => {
      while (attacking) {
        await bystander.run(normal);
        served += 1;
      }
    })();
    // a round goes before, since the attacker's own bodies and the engine's warming up are in the same process
    for (let round = 0; round <= ROUNDS; round += 1) {
      if (round === 1) before = process.memoryUsage().rss;
      for (const hostile of hostileRequests(round)) {
        const answer = await send(hostile);
        if (hostile.kind !== '10 MB') took.push(answer.took);
        const refused = answer.status >= 400 && answer.status < 500;
        const told = /"code":"(BAD_REQUEST|TOO_COMPLEX|TOO_LARGE)"/.test(answer.text);
        const errors = answer.text.split('"message"').length - 1;
        if (!refused || !told || errors > 3)
          odd.push(`${hostile.kind}: ${answer.status} ${answer.text.slice(0, 200)}`);
      }
    }
    attacking = false;
    await others;
    lag.disable();
    took.sort((a, b) => a - b);
    expect(odd).toEqual([]);
    expect(served).toBeGreaterThan(50);
    expect(took[Math.floor(took.length * 0.99)]).toBeLessThan(scaled(150, 50));
    expect(lag.percentile(99.9) / 1e6).toBeLessThan(LAG_MS);
    expect(process.memoryUsage().rss - before).toBeLessThan(GROWTH_BYTES);
  });
});
