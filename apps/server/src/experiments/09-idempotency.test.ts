import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Place } from '@huiyin/domain';
import { aPetition, REGISTER, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { eachOf, PATIENCE, scaled } from './scale';

jest.setTimeout(PATIENCE);

const MUTATIONS = scaled(60, 1_000);
const SENDS = 5;

let world: World;
let town: TestTenant;
let school: TestTenant;
let office: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  [town, school] = await Promise.all([county.tenant(), county.tenant('SCHOOL')]);
  clerk = await town.as('CLERK');
});
afterAll(() => world.close());

async function count(table: string, { countyId, tenantId }: Place, condition = 'true'): Promise<number> {
  const [[n] = []] = await world.db.read(
    { countyId, tenantId },
    {
      text: `select count(*)::text from ${table} where county_id = $1 and tenant_id = $2 and ${condition}`,
      values: [countyId, tenantId],
    },
  );
  return Number(n);
}

describe('experiment 9: the same request sent again', () => {
  it(`${MUTATIONS} registrations × ${SENDS} at once have ${MUTATIONS} effects and as many lines in the log`, async () => {
    const told = new Map<string, Set<string>>();
    await eachOf(
      Array.from({ length: MUTATIONS }, (_, i) => `register-${i}`),
      12,
      async (idempotencyKey) => {
        const input = aPetition({ title: idempotencyKey, idempotencyKey });
        const sends = Array.from({ length: SENDS }, () => clerk.twin().run(REGISTER, { input }));
        const answers = (await Promise.all(sends)).map((data) => JSON.stringify(data.registerPetition));
        told.set(idempotencyKey, new Set(answers));
      },
    );
    expect([...told.values()].filter((answers) => answers.size !== 1)).toEqual([]);
    const petitions = [...told.values()].map(
      ([answer]) => JSON.parse(answer as string) as { number: string },
    );
    const serials = petitions.map(({ number }) => Number(number.slice(5))).sort((a, b) => a - b);
    expect(serials).toEqual(Array.from({ length: MUTATIONS }, (_, i) => i + 1));
    expect(await count('petitions', town)).toBe(MUTATIONS);
    expect(await count('petition_events', town)).toBe(2 * MUTATIONS);
    expect(await count('audit_log', town, `action = 'registerPetition'`)).toBe(MUTATIONS);
  });

  it('a step taken five times at once is taken once', async () => {
    const { id } = await register(clerk);
    const input = { id, version: 1, idempotencyKey: 'accept-once' };
    const sends = Array.from({ length: SENDS }, () => clerk.twin().run(verb('acceptPetition'), { input }));
    const answers = await Promise.all(sends);
    expect(new Set(answers.map((data) => data.acceptPetition.version))).toEqual(new Set([2]));
    const { petition } = await clerk.run('query ($id: ID!) { petition(id: $id) { events { kind } } }', {
      id,
    });
    expect(petition.events).toHaveLength(3);
  });

  it('a tenant opened five times at once is opened once, and its password told once', async () => {
    const county = await office.as('COUNTY_ADMIN');
    const input = {
      idempotencyKey: 'open-once',
      code: 'open-once',
      name: '新镇',
      kind: 'TOWNSHIP',
      adminName: '周',
      adminAccount: 'zhou',
    };
    const open = 'mutation ($input: OpenTenantInput!) { openTenant(input: $input) { id invitation } }';
    const sends = Array.from({ length: SENDS }, () => county.twin().run(open, { input }));
    const answers = (await Promise.all(sends)).map((data) => data.openTenant);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(answers.filter(({ invitation }) => invitation !== null)).toHaveLength(1);
  });

  it('another request under a used key is a conflict, however small the difference', async () => {
    const idempotencyKey = 'conflict-1';
    const input = aPetition({ idempotencyKey });
    const { id } = (await clerk.run(REGISTER, { input })).registerPetition;
    const others = [
      { ...input, title: '村口道路塌陷。' },
      { ...input, headCount: 2 },
      { ...input, parties: [] },
    ];
    for (const other of others)
      expect(await clerk.refused(REGISTER, { input: other })).toBe('IDEMPOTENCY_CONFLICT');
    expect(await clerk.refused(verb('acceptPetition'), { input: { id, idempotencyKey } })).toBe(
      'IDEMPOTENCY_CONFLICT',
    );
    const sameInOtherOrder = Object.fromEntries(Object.entries(input).reverse());
    expect((await clerk.run(REGISTER, { input: sameInOtherOrder })).registerPetition.id).toBe(id);
  });

  it('the same key of another tenant, or of a colleague, is another key', async () => {
    const input = aPetition({ idempotencyKey: 'shared-key' });
    const [colleague, outsider] = await Promise.all([town.as('CLERK'), school.as('CLERK')]);
    const answers = await Promise.all(
      [clerk, colleague, outsider].map((who) => who.run(REGISTER, { input })),
    );
    expect(new Set(answers.map((data) => data.registerPetition.id)).size).toBe(3);
    expect(answers[2]?.registerPetition.number).toMatch(/-00001$/);
  });

  it('a refused request leaves its key free, and an odd key is refused', async () => {
    const idempotencyKey = 'refused-first';
    expect(await clerk.refused(REGISTER, { input: aPetition({ title: ' ', idempotencyKey }) })).toBe(
      'REQUIRED',
    );
    await clerk.run(REGISTER, { input: aPetition({ idempotencyKey }) });
    for (const odd of ['short', 'x'.repeat(201), 'with a \0 in it'])
      expect(await clerk.refused(REGISTER, { input: aPetition({ idempotencyKey: odd }) })).toBe('INVALID');
  });
});
