import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { petitionFacets } from '@huiyin/domain';
import { aPetition, FACET_COLUMNS, REGISTER } from '../petitions/petition.fixture';
import { withClient } from '../testing/database';
import type { Visitor } from '../testing/visitor';
import { BuiltHouse } from './built-house';
import { eachOf, PATIENCE, scaled } from './scale';

jest.setTimeout(PATIENCE);

const ABREAST = 8;
const EACH_LIFE = scaled(40, 200);
/** What a client may be told while the database is away; anything else would be a failure of ours. */
const AWAY = new Set(['UNAVAILABLE', 'CONFLICT']);

let house: BuiltHouse;
let clerk: Visitor;
/** What the server acknowledged, by idempotency key. */
const acknowledged = new Map<string, string>();
const codes = new Set<string>();
let lives = 0;

beforeAll(async () => {
  house = await BuiltHouse.build();
  clerk = await house.furnish();
});
afterAll(() => house?.remove());

const inputOf = (idempotencyKey: string) =>
  aPetition({ title: idempotencyKey, idempotencyKey, headCount: 3, channel: 'LETTER' });

/** Registers until it is acknowledged, through every kill, as a patient client does. */
async function insist(idempotencyKey: string): Promise<void> {
  for (;;) {
    // a dead server is no answer at all
    const answer = await clerk
      .twin()
      .send(REGISTER, { input: inputOf(idempotencyKey) })
      .catch(() => null);
    if (answer?.data) {
      acknowledged.set(idempotencyKey, JSON.stringify(answer.data.registerPetition));
      return;
    }
    for (const { extensions } of answer?.errors ?? []) codes.add(extensions.code);
    await sleep(100);
  }
}

/** One life: registrations from all sides, and amid them the blow. */
async function life(blow: () => Promise<void>): Promise<void> {
  lives += 1;
  const keys = Array.from({ length: EACH_LIFE }, (_, i) => `life-${lives}-${i}`);
  const before = acknowledged.size;
  const work = eachOf(keys, ABREAST, insist);
  while (acknowledged.size < before + EACH_LIFE / 3) await sleep(2);
  await blow();
  await work;
}

const kill = (pid: number): void => void process.kill(pid, 'SIGKILL');

describe('experiment 8: kill -9 amid registrations', () => {
  it.each(Array.from({ length: scaled(2, 20) }, (_, i) => i + 1))('of the server, time %i', async () => {
    await life(async () => {
      await house.kill();
      await house.start();
    });
    expect(acknowledged.size).toBe(lives * EACH_LIFE);
  });

  it.each(Array.from({ length: scaled(2, 10) }, (_, i) => i + 1))(
    'of PostgreSQL, time %i: the server lives on and serves again',
    async () => {
      const { pid } = house;
      await life(async () => kill(house.postmaster));
      expect([house.alive, house.pid]).toEqual([true, pid]);
    },
  );

  it.each(Array.from({ length: scaled(1, 6) }, (_, i) => i + 1))('of both at once, time %i', async () => {
    await life(async () => {
      kill(house.postmaster);
      await house.kill();
      await house.start();
    });
    expect(acknowledged.size).toBe(lives * EACH_LIFE);
  });

  it('tells clients only that the database is away', () => {
    const unexpected = house.said
      .join('')
      .split('\n')
      .filter((line) => line.includes('"unexpected error"'))
      .map((line) => (JSON.parse(line) as { err: { message: string } }).err.message);
    expect(unexpected).toEqual([]);
    expect([...codes].filter((code) => !AWAY.has(code))).toEqual([]);
  });

  it('keeps every acknowledged one, once, under the number that was told', async () => {
    await eachOf([...acknowledged], ABREAST, async ([key, told]) => {
      const { registerPetition } = await clerk.twin().run(REGISTER, { input: inputOf(key) });
      expect(JSON.stringify(registerPetition)).toBe(told);
    });
    const kept = await rows('select title, id::text from petitions order by title');
    expect(kept.map(({ title }) => title)).toEqual([...acknowledged.keys()].sort());
    expect(new Set(kept.map(({ id }) => id))).toEqual(
      new Set([...acknowledged.values()].map((told) => (JSON.parse(told) as { id: string }).id)),
    );
  });

  it('leaves none half there', async () => {
    const halves = await rows(`
      select p.number from petitions p
       where (select array_agg(e.kind order by e.seq) from petition_events e where e.petition_id = p.id) is distinct from '{RECEIVED,REGISTERED}'
          or (select count(*) from parties q where q.petition_id = p.id) <> 1
          or (select count(*) from petition_search s where s.petition_id = p.id) <> 1
          or (select count(*) from audit_log a where a.subject_id = p.id::text and a.action = 'registerPetition' and a.outcome = 'DONE') <> 1
          or (select count(*) from idempotency_keys k where k.subject_id = p.id and k.key = p.title) <> 1`);
    expect(halves).toEqual([]);
    const [{ keys, audited } = {}] = await rows(`
      select (select count(*) from idempotency_keys)::int as keys,
             (select count(*) from audit_log where action = 'registerPetition')::int as audited`);
    expect([keys, audited]).toEqual([acknowledged.size, acknowledged.size]);
  });

  it('has numbers without gaps, and counts that a recount confirms', async () => {
    const petitions = await rows(`select number, ${FACET_COLUMNS} from petitions order by number`);
    expect(petitions.map(({ number }) => Number(String(number).slice(5)))).toEqual(
      Array.from({ length: acknowledged.size }, (_, i) => i + 1),
    );
    const recount: Record<string, number> = {};
    for (const petition of petitions)
      for (const facet of petitionFacets(petition as never))
        recount[facet.join('=')] = (recount[facet.join('=')] ?? 0) + 1;
    const tallies = await rows('select facet, key, n from tallies where n <> 0');
    expect(
      Object.fromEntries(tallies.map(({ facet, key, n }) => [`${String(facet)}=${String(key)}`, n])),
    ).toEqual(recount);
  });

  it('has an unbroken audit chain', async () => {
    const [{ links, last, head } = {}] = await rows(`
      select count(*)::int as links, max(a.seq)::int as last, (select max(h.seq)::int from audit_heads h where h.tenant_id = t.id) as head
        from tenants t join audit_log a on a.tenant_id = t.id where t.kind = 'TOWNSHIP' group by t.id`);
    expect([last, head]).toEqual([links, links]);
    const broken = await rows(`
      select seq from (select seq, previous, lag(hash, 1, '\\x') over (partition by tenant_id order by seq) as expected from audit_log) a
       where previous <> expected`);
    expect(broken).toEqual([]);
  });
});

const rows = (sql: string): Promise<Record<string, unknown>[]> =>
  withClient(house.superuserUrl, async (owner) => (await owner.query<Record<string, unknown>>(sql)).rows);
