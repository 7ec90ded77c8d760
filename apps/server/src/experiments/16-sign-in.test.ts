import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { withClient } from '../testing/database';
import { PASSWORD, World, type TestPerson, type TestTenant } from '../testing/world';
import { eachOf, PATIENCE, scaled } from './scale';

jest.setTimeout(PATIENCE);

const TRIES = scaled(60, 1000);
const FLOOD = scaled(200, 2000);
const NORMAL = '{ petitions(first: 25) { nodes { id title } } }';

let world: World;
let town: TestTenant;
let victim: TestPerson;
let bystander: TestPerson;
let addresses = 0;

beforeAll(async () => {
  // a proxy in front, so that each try can come from an address of its own
  world = await World.open({ production: true, trustProxy: 1 });
  const county = await world.county();
  town = await county.tenant();
  victim = await town.as('CLERK');
  bystander = await (await county.tenant()).as('CLERK');
});
afterAll(() => world.close());

const anAddress = (): string => {
  addresses += 1;
  return `10.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}`;
};

type Try = Readonly<{ name: string; password: string; address: string }>;

async function signIn({ name, password, address }: Try): Promise<{ code: string | null; took: number }> {
  const began = performance.now();
  const answer = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) }',
      variables: { input: { tenantCode: town.code, name, password } },
    }),
  });
  const { errors } = (await answer.json()) as { errors?: [{ extensions: { code: string } }] };
  return { code: errors?.[0].extensions.code ?? null, took: performance.now() - began };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

describe('signing in', () => {
  it('rests on argon2id of 19 MiB and more, as every stored hash says', async () => {
    const hashes = await withClient(world.ownerUrl, async (owner) => {
      await owner.query('alter table accounts no force row level security');
      const { rows } = await owner.query<{ hash: string }>('select password_hash as hash from accounts');
      await owner.query('alter table accounts force row level security');
      return rows.map(({ hash }) => hash);
    });
    expect(hashes.length).toBeGreaterThanOrEqual(3);
    for (const hash of hashes) {
      const [, m = '0', t = '0', p = '0'] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(hash) ?? [];
      expect([Number(m) >= 19 * 1024, Number(t) >= 2, Number(p) >= 1]).toEqual([true, true, true]);
    }
  });

  it('answers an unknown name as a known one, in words and, by the median, in time', async () => {
    const took: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    const codes = new Set<string | null>();
    for (let i = 0; i < TRIES; i += 1) {
      // accounts of their own, or the throttle would answer in the place of the hash
      const known = i % 20 === 0 ? await town.as('CLERK') : null;
      if (known) victim = known;
      const tries = [
        ['known', victim.accountName],
        ['unknown', `nobody-${i}`],
      ] as const;
      for (const [which, name] of i % 2 === 0 ? tries : [...tries].reverse()) {
        const { code, took: ms } = await signIn({
          name,
          password: `wrong ${i} password`,
          address: anAddress(),
        });
        codes.add(code);
        took[which].push(ms);
      }
    }
    expect([...codes]).toEqual(['BAD_CREDENTIALS']);
    // the figure by the clock is the whole form's, which has the machine to itself
    expect(Math.abs(median(took.known) - median(took.unknown))).toBeLessThan(scaled(Infinity, 5));
  });

  it('stays open to whoever has the password, from an address of their own, while it is guessed', async () => {
    const attacked = await town.as('CLERK');
    const attacker = anAddress();
    const guesses = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        signIn({ name: attacked.accountName, password: `guess number ${i}`, address: attacker }),
      ),
    );
    expect(guesses.filter(({ code }) => code === 'BAD_CREDENTIALS').length).toBeLessThanOrEqual(5);
    expect(guesses.filter(({ code }) => code === 'THROTTLED').length).toBeGreaterThanOrEqual(45);
    const owner = { name: attacked.accountName, password: PASSWORD, address: anAddress() };
    expect((await signIn(owner)).code).toBeNull();
  });

  it('by the hundred leaves the others at their work', async () => {
    const times = async (n: number): Promise<number[]> => {
      const all: number[] = [];
      for (let i = 0; i < n; i += 1) {
        const began = performance.now();
        await bystander.run(NORMAL);
        all.push(performance.now() - began);
      }
      return all.toSorted((a, b) => a - b);
    };
    const p95 = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length * 0.95)] as number;
    await times(50);
    const idle = p95(await times(100));
    const answers: (string | null)[] = [];
    const flood = eachOf(Array.from({ length: FLOOD }), 100, async () => {
      const address = anAddress();
      answers.push((await signIn({ name: `nobody ${address}`, password: 'a long password', address })).code);
    });
    const [during] = await Promise.all([times(100), flood]);
    expect(new Set(answers)).toEqual(new Set(['BAD_CREDENTIALS']));
    expect(during).toHaveLength(100);
    expect(p95(during)).toBeLessThan(scaled(Infinity, idle * 2));
  });
});
