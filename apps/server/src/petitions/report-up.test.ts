import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { inputsOf, register, verb } from './petition.fixture';

const PETITION = `query ($id: ID!) { petition(id: $id) { status dueOn
  actions { action allowed reason } events { kind text } } }`;
const today = beijingDate(new Date());

let world: World;
let town: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  clerk = await town.as('CLERK');
});
afterAll(() => world.close());

const read = async (id: string) => (await clerk.run(PETITION, { id })).petition;
const verdict = async (id: string, action: string) =>
  (await read(id)).actions.find((one: { action: string }) => one.action === action);
const inputOf = (id: string, name: string, more: object = {}) => ({
  input: { id, ...inputsOf(town, clerk, clerk)[name], ...more },
});

it('is put up with a suggestion, waits for one decision, and moves neither state nor date', async () => {
  const { id, dueOn } = await register(clerk);
  expect(await verdict(id, 'recordDirection')).toMatchObject({
    allowed: false,
    reason: expect.stringContaining('请先用“报请党委政府决定”'),
  });
  await clerk.run(verb('reportPetitionUp'), inputOf(id, 'reportPetitionUp'));
  expect(await clerk.refused(verb('reportPetitionUp'), inputOf(id, 'reportPetitionUp'))).toBe('INVALID');
  expect(await verdict(id, 'reportUp')).toMatchObject({ allowed: false });

  // what is decided can come when the matter has gone on
  await clerk.run(verb('acceptPetition'), { input: { id } });
  for (const on of [addDays(today, -1), addDays(today, 1)])
    expect(await clerk.refused(verb('recordDirection'), inputOf(id, 'recordDirection', { on }))).toBe(
      'INVALID',
    );
  const accepted = await read(id);
  await clerk.run(verb('recordDirection'), inputOf(id, 'recordDirection'));
  const { events, ...after } = await read(id);
  expect([after.status, after.dueOn]).toEqual([accepted.status, accepted.dueOn]);
  expect(events.filter(({ kind }: { kind: string }) => /UP$|^DIRECTION/.test(kind))).toEqual([
    { kind: 'REPORTED_UP', text: '县委、县政府\n建议启动应急安置' },
    { kind: 'DIRECTION_RECEIVED', text: `${today}\n同意，由住建局牵头` },
  ]);
  expect(await verdict(id, 'reportUp')).toMatchObject({ allowed: true });
  expect(accepted.dueOn > dueOn).toBe(true);
});

it('is the clerks’ office’s to do, and wants both words', async () => {
  const { id } = await register(clerk);
  const handler = await town.as('HANDLER');
  expect(await handler.refused(verb('reportPetitionUp'), inputOf(id, 'reportPetitionUp'))).toBe('FORBIDDEN');
  for (const missing of [{ to: ' ' }, { advice: '' }])
    expect(await clerk.refused(verb('reportPetitionUp'), inputOf(id, 'reportPetitionUp', missing))).toBe(
      'REQUIRED',
    );
  expect((await read(id)).events).toHaveLength(2);
});
