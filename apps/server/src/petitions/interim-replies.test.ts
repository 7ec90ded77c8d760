import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate } from '@huiyin/domain';
import { FOLLOW, openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { inputsOf, nextWorkday, register, verb } from './petition.fixture';

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

const GIVE = verb('giveInterimReply');
const ASKED = 'query ($id: ID!) { petition(id: $id) { number status dueOn nextAction nextActionOn } }';
const today = beijingDate(new Date());
const reply = (id: string, more: object = {}) => ({
  input: { id, text: '已委托检测，结果出来后再答复您', nextOn: nextWorkday(), ...more },
});

/** A matter in somebody's hands, and its query code. */
async function inHand(): Promise<{ id: string; code: string }> {
  const { id, queryCode } = await register(clerk);
  const inputs = inputsOf(town, clerk, clerk);
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  return { id, code: queryCode };
}
const asked = async (id: string) => (await clerk.run(ASKED, { id })).petition;

describe('an interim reply', () => {
  it('is read by its petitioner with the day of the next one, which is the office’s next date, and moves no term', async () => {
    const { id, code } = await inHand();
    const before = await asked(id);
    const key = { tenantCode: town.code, number: before.number, code };
    const query = FOLLOW.replace('mayRate', 'mayRate nextReplyOn');
    const follow = async () => (await world.visitor().run(query, key)).followPetition;
    expect(await follow()).toMatchObject({ nextReplyOn: null });

    const first = nextWorkday();
    const second = nextWorkday(first);
    await clerk.run(GIVE, reply(id));
    await clerk.run(GIVE, reply(id, { text: '检测报告已出，正在定方案', nextOn: second }));
    expect(await asked(id)).toEqual({ ...before, nextAction: '再次答复信访人', nextActionOn: second });
    const { events, nextReplyOn, clocks } = await follow();
    expect(nextReplyOn).toBe(second);
    expect(clocks.find(({ kind }: { kind: string }) => kind === 'CONCLUDE').due).toBe(before.dueOn);
    const told = events.filter(({ label }: { label: string }) => label === '阶段性答复');
    expect(told.map(({ text }: { text: string }) => text)).toEqual([
      `已委托检测，结果出来后再答复您（下次答复：${chineseDate(first)}）`,
      `检测报告已出，正在定方案（下次答复：${chineseDate(second)}）`,
    ]);

    await clerk.run(verb('answerPetition'), {
      input: { id, ...inputsOf(town, clerk, clerk)['answerPetition'] },
    });
    expect(await follow()).toMatchObject({ nextReplyOn: null });
  });

  it('promises a workday ahead within the term, in words, by who deals with it', async () => {
    const { id } = await inHand();
    const { dueOn } = await asked(id);
    const refused = (more: object, who = clerk) => who.refused(GIVE, reply(id, more));
    const dayOff = nextWorkday(today, false);
    for (const nextOn of [today, addDays(dueOn, 1), dayOff])
      expect(await refused({ nextOn })).toBe('INVALID');
    for (const text of [' ', '同上', '已知悉。']) expect(await refused({ text })).toBe('REQUIRED');
    expect(await refused({}, await town.as('HANDLER'))).toBe('NOT_YOURS');
    expect(await refused({}, await town.as('AUDITOR'))).toBe('FORBIDDEN');
    const registered = await register(clerk);
    expect(await clerk.refused(GIVE, reply(registered.id))).toBe('WRONG_STATE');
    await clerk.run(GIVE, reply(id));
    expect((await asked(id)).nextActionOn).toBe(nextWorkday());
  });
});
