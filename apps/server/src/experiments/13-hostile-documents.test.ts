import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { World, type TestPerson } from '../testing/world';
import { hostileRequests, type Hostile } from './hostile';
import { PATIENCE, scaled } from './scale';

jest.setTimeout(PATIENCE);

const ROUNDS = scaled(1, 10);
/** How often each kind of document is sent when its cost is taken. */
const TRIES = scaled(3, 10);
/** How many honest requests the dearest hostile one may cost. */
const MOST_OF_ORDINARY = 50;
const MB = 1_048_576;
/**
 * What may stay when all is refused: some fifteen a round are refused only as they would be executed, and stay parsed in the store,
 * which is bounded, of documents that hold; and by how much a process may grow that does nothing else.
 */
const MOST_KEPT = scaled(10, 30) * MB;
const MOST_GROWN = 100 * MB;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Of this process, in bytes: what it holds when all rubbish is gone, and what it takes from the machine. */
async function memory(): Promise<{ kept: number; taken: number }> {
  // again for what is let go of only by what was collected
  for (let i = 0; i < 4; i += 1) {
    collect();
    await nextTurn();
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { kept: heapUsed + external, taken: rss };
}

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

type Answer = Readonly<{ status: number; text: string }>;

/** The status and what was said; a connection that the server closed on too large a body counts as 413. */
async function send({ body, contentType }: Hostile): Promise<Answer> {
  try {
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: {
        cookie: attacker.credentials,
        ...(contentType === null ? {} : { 'content-type': contentType }),
      },
      body: new Blob([body as BlobPart]),
    });
    return { status: answer.status, text: await answer.text() };
  } catch {
    return { status: 413, text: '"code":"TOO_LARGE"' };
  }
}

/** What is wrong with a refusal: anything but 4xx, a code that says why, and few errors. */
function oddities({ kind }: Hostile, { status, text }: Answer): string[] {
  const refused = status >= 400 && status < 500;
  const told = /"code":"(BAD_REQUEST|TOO_COMPLEX|TOO_LARGE)"/.test(text);
  const errors = text.split('"message"').length - 1;
  return refused && told && errors <= 3 ? [] : [`${kind}: ${status} ${text.slice(0, 200)}`];
}

const normal = 'query { petitions(first: 25) { nodes { id title } } }';

/** What a page of a list costs, in milliseconds of processor time. */
async function ordinary(): Promise<number> {
  const costs: number[] = [];
  for (let i = 0; i < 50; i += 1) {
    const began = process.cpuUsage();
    await bystander.run(normal);
    const { user, system } = process.cpuUsage(began);
    costs.push((user + system) / 1000);
  }
  return Math.min(...costs);
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] as number;
}

describe('hostile documents', () => {
  it('are 500 and more of many kinds', () => {
    const all = hostileRequests(1);
    expect(all.length).toBeGreaterThanOrEqual(500);
    expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(20);
  });

  // Processor time, not the clock, the least of several tries, and beside what an honest request costs on this machine:
  // whatever else runs on it, or is collected as garbage in this process of many tests, a document costs the server the same.
  it('are all refused with a code, for little work', async () => {
    const odd: string[] = [];
    const worked: number[] = [];
    let [before, after] = [await memory(), await memory()];
    // a round goes before, since the attacker's own bodies and the engine's warming up are in the same process
    for (let round = 0; round <= TRIES; round += 1) {
      if (round === 1) before = await memory();
      for (const [i, hostile] of hostileRequests(round).entries()) {
        const began = process.cpuUsage();
        odd.push(...oddities(hostile, await send(hostile)));
        const { user, system } = process.cpuUsage(began);
        if (round > 0 && hostile.kind !== '10 MB')
          worked[i] = Math.min(worked[i] ?? Infinity, (user + system) / 1000);
      }
      if (round === ROUNDS) after = await memory();
    }
    expect(odd).toEqual([]);
    const each = worked.filter((ms) => ms !== undefined);
    expect(each.length).toBeGreaterThanOrEqual(490);
    expect(percentile(each, 0.99)).toBeLessThan(scaled(MOST_OF_ORDINARY * (await ordinary()), 50));
    expect(after.kept - before.kept).toBeLessThan(MOST_KEPT);
    // what is taken is the engine's affair where hundreds of tests ran before in the same process: the whole form's again
    expect(after.taken - before.taken).toBeLessThan(scaled(Infinity, MOST_GROWN));
  });

  it('are felt by nobody else', async () => {
    await bystander.run(normal);
    const hostiles = Array.from({ length: ROUNDS }, (_, i) => hostileRequests(ROUNDS + 1 + i)).flat();
    const lag = monitorEventLoopDelay({ resolution: 10 });
    const took: number[] = [];
    let attacking = true;
    let served = 0;
    lag.enable();
    const others = (async () => {
      while (attacking) {
        await bystander.run(normal);
        served += 1;
      }
    })();
    for (const hostile of hostiles) {
      const began = performance.now();
      await send(hostile);
      if (hostile.kind !== '10 MB') took.push(performance.now() - began);
    }
    attacking = false;
    await others;
    lag.disable();
    expect(served).toBeGreaterThan(50);
    // the published figures by the clock are the whole form's, which has the machine to itself
    expect(percentile(took, 0.99)).toBeLessThan(scaled(Infinity, 50));
    expect(lag.percentile(99.9) / 1e6).toBeLessThan(scaled(Infinity, 100));
  });
});
