import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate } from '@huiyin/domain';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { inputsOf, register, verb } from './petition.fixture';

const PETITION = `query ($id: ID!) { petition(id: $id) { status dueOn
  actions { action allowed reason } events { kind text days } } }`;
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
async function handled(): Promise<string> {
  const { id } = await register(clerk);
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition'])
    await clerk.run(verb(step), inputOf(id, step));
  return id;
}

it('is arranged, put off, held and recorded while the matter is handled, and no date moves', async () => {
  const id = await handled();
  const before = await read(id);
  expect(await verdict(id, 'holdHearing')).toMatchObject({
    allowed: false,
    reason: expect.stringContaining('请先用“安排听证”'),
  });
  const ahead = { on: addDays(today, 12), consent: null };
  await clerk.run(verb('arrangePetitionHearing'), inputOf(id, 'arrangePetitionHearing', ahead));
  expect(await clerk.refused(verb('recordPetitionHearing'), inputOf(id, 'recordPetitionHearing'))).toBe(
    'INVALID',
  );
  const at = (time: string) => inputOf(id, 'arrangePetitionHearing', { time });
  for (const wrong of ['25:00', '9点'])
    expect(await clerk.refused(verb('arrangePetitionHearing'), at(wrong))).toBe('INVALID');
  await clerk.run(verb('arrangePetitionHearing'), at('09:30'));
  await clerk.run(verb('recordPetitionHearing'), inputOf(id, 'recordPetitionHearing'));
  const after = await read(id);
  expect([after.status, after.dueOn]).toEqual([before.status, before.dueOn]);
  expect(after.events.filter(({ kind }: { kind: string }) => kind.startsWith('HEAR'))).toEqual([
    {
      kind: 'HEARING_ARRANGED',
      text: expect.stringContaining(
        `${chineseDate(addDays(today, 12))} 镇政府二楼会议室\n听证员：周正、吴平、郑直`,
      ),
      days: null,
    },
    {
      kind: 'HEARING_ARRANGED',
      text: expect.stringContaining(`${chineseDate(today)}9时30分 镇政府二楼会议室`),
      days: null,
    },
    { kind: 'HEARD', text: expect.stringContaining('合议认为'), days: 1 },
  ]);
  // what was held is not held again without a new day
  expect(await verdict(id, 'holdHearing')).toMatchObject({ allowed: false });
  await clerk.run(verb('answerPetition'), inputOf(id, 'answerPetition'));
  expect(await verdict(id, 'arrangeHearing')).toMatchObject({ allowed: false });
});

it('wants ten days’ notice or consent, an odd panel of three at least, and a record', async () => {
  const id = await handled();
  const arrange = (more: object) =>
    clerk.refused(verb('arrangePetitionHearing'), inputOf(id, 'arrangePetitionHearing', more));
  expect(await arrange({ consent: null })).toBe('REQUIRED');
  expect(await arrange({ on: addDays(today, -1) })).toBe('INVALID');
  for (const panel of [['周正'], ['周正', '吴平'], ['周正', '吴平', '吴平']])
    expect(await arrange({ panel })).toBe('INVALID');
  expect(await arrange({ place: ' ' })).toBe('REQUIRED');
  await clerk.run(verb('arrangePetitionHearing'), inputOf(id, 'arrangePetitionHearing'));
  // the second day is still ahead
  for (const more of [{ days: 0 }, { days: 31 }, { days: 2 }])
    expect(
      await clerk.refused(verb('recordPetitionHearing'), inputOf(id, 'recordPetitionHearing', more)),
    ).toBe('INVALID');
  expect(
    await clerk.refused(verb('recordPetitionHearing'), inputOf(id, 'recordPetitionHearing', { record: '' })),
  ).toBe('REQUIRED');
  const stranger = await town.as('HANDLER', '不承办的人');
  expect(await stranger.refused(verb('arrangePetitionHearing'), inputOf(id, 'arrangePetitionHearing'))).toBe(
    'NOT_YOURS',
  );
});
