import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { beijingDate, dueDate } from '@huiyin/domain';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { inputsOf, register, verb } from './petition.fixture';

let world: World;
let town: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  clerk = await town.as('CLERK');
});
afterAll(() => world.close());

const input = (id: string, name: string, more: Record<string, unknown> = {}) => ({
  input: { id, ...inputsOf(town, clerk, clerk)[name], ...more },
});
const act = async (id: string, name: string, more = {}) =>
  (await clerk.run(verb(name), input(id, name, more)))[name];
const refused = (id: string, name: string, more = {}) => clerk.refused(verb(name), input(id, name, more));
const shown = async (id: string) =>
  (
    await clerk.run(
      `query ($id: ID!) { petition(id: $id) { status simpleGround dueOn serviceMethod clocks { kind due article state }
        events { kind text } actions { action allowed code reason } } }`,
      { id },
    )
  ).petition;
const verdict = async (id: string, action: string) =>
  (await shown(id)).actions.find((one: { action: string }) => one.action === action);
const today = () => beijingDate(new Date());

async function handling(): Promise<string> {
  const { id } = await register(clerk);
  for (const step of ['acceptPetitionSimply', 'assignPetition', 'takePetition']) await act(id, step);
  return id;
}

describe('simple handling', () => {
  it('shortens the terms, is told why in the time line, and is answered without paper if that is wished', async () => {
    const id = await handling();
    const petition = await shown(id);
    expect(petition).toMatchObject({ simpleGround: 'CLEAR', dueOn: dueDate(today(), 10, 'WORKDAY', true) });
    expect(petition.events).toContainEqual({ kind: 'SIMPLE_BEGUN', text: '事实清楚、责任明确' });
    expect(await verdict(id, 'extend')).toMatchObject({ allowed: false });
    await act(id, 'answerPetition');
    expect(await refused(id, 'servePetition', { method: 'PHONE' })).toBe('SERVICE_UNWRITTEN');
    await act(id, 'servePetition', { method: 'ORAL', paperWaived: true, proof: '笔录 7 号' });
    const told = await shown(id);
    expect(told).toMatchObject({ status: 'SERVED', serviceMethod: 'ORAL' });
    expect(told.events.at(-1).kind).toBe('ANSWER_TOLD');
    const window = (one: { clocks: { kind: string }[] }) =>
      one.clocks.find(({ kind }) => kind === 'REVIEW_REQUEST');
    // no term of the petitioner's begins before they have it in writing
    expect(window(told)).toBeUndefined();
    expect(await verdict(id, 'requestReview')).toMatchObject({ allowed: true });
    await act(id, 'servePetition');
    expect(window(await shown(id))).toMatchObject({ state: 'RUNNING' });
    expect(await refused(id, 'servePetition')).toBe('SERVED_ALREADY');
  });

  it('puts what was told into their hands after closing too, and their terms begin then', async () => {
    const id = await handling();
    await act(id, 'answerPetition');
    expect(await refused(id, 'serveInWriting')).toBe('WRONG_STATE');
    await act(id, 'servePetition', { method: 'PHONE', paperWaived: true, proof: '录音 3 号' });
    // told once: told again it is no more than it was
    expect(await refused(id, 'servePetition', { method: 'SMS', paperWaived: true })).toBe(
      'SERVICE_UNWRITTEN',
    );
    await act(id, 'closePetition');
    expect(await refused(id, 'serveInWriting', { method: 'ORAL', paperWaived: true })).toBe(
      'SERVICE_UNWRITTEN',
    );
    await act(id, 'serveInWriting', {
      method: 'POST',
      servedAt: new Date().toISOString(),
      proof: '挂号信 XA9',
    });
    const petition = await shown(id);
    expect(petition).toMatchObject({ status: 'CLOSED', serviceMethod: 'POST' });
    expect(petition.events.at(-1)).toEqual({ kind: 'SERVED', text: '挂号信 XA9' });
    expect(petition.clocks).toContainEqual(
      expect.objectContaining({
        kind: 'REVIEW_REQUEST',
        state: 'RUNNING',
        due: dueDate(today(), 30, 'DAY', true),
      }),
    );
    expect(await refused(id, 'serveInWriting')).toBe('SERVED_ALREADY');
    await act(id, 'archivePetition', { volume: '2026-简易' });
    expect(await refused(id, 'serveInWriting')).toBe('SERVED_ALREADY');
  });

  it('serves in writing the way that a petitioner was told of by phone, after closing or before', async () => {
    const told = async () => {
      // who left a telephone alone: to an address it is written
      const { id } = await register(clerk, { parties: [{ name: '欧阳明月', phone: '13800001234' }] });
      for (const [step, more] of [
        ['notAcceptPetition', {}],
        ['servePetition', { method: 'PHONE', proof: '录音 4 号' }],
      ] as const)
        await act(id, step, more);
      return id;
    };
    const before = await told();
    await act(before, 'servePetition', {
      method: 'POST',
      servedAt: new Date().toISOString(),
      proof: '挂号信 XA10',
    });
    expect(await refused(before, 'servePetition')).toBe('SERVED_ALREADY');
    const after = await told();
    for (const step of ['closePetition', 'archivePetition'])
      await act(after, step, step === 'archivePetition' ? { volume: '2026-告知' } : {});
    await act(after, 'serveInWriting');
    expect(await shown(after)).toMatchObject({ status: 'ARCHIVED', serviceMethod: 'IN_PERSON' });
  });

  it.each(['notAcceptPetition', 'referOutPetition'])(
    'tells nobody of %s by phone where there is an address to write to',
    async (step) => {
      const { id } = await register(clerk);
      await act(id, step);
      for (const method of ['PHONE', 'SMS', 'ORAL'])
        expect(await refused(id, 'servePetition', { method })).toBe('NOTICE_UNWRITTEN');
      await act(id, 'servePetition');
      expect(await shown(id)).toMatchObject({ status: 'SERVED', serviceMethod: 'IN_PERSON' });
    },
  );

  it('has nothing to serve of what was withdrawn', async () => {
    const { id } = await register(clerk);
    for (const step of ['withdrawPetition', 'closePetition']) await act(id, step);
    expect(await refused(id, 'serveInWriting')).toBe('INVALID');
  });

  it('is left for the ordinary procedure, whose terms are as if it had never been', async () => {
    const id = await handling();
    expect(await refused(id, 'answerPetition', { outcome: 'NOT_SUPPORTED' })).toBe('SIMPLE_RUNNING');
    await act(id, 'endSimpleHandling');
    const petition = await shown(id);
    expect(petition).toMatchObject({ simpleGround: null, dueOn: dueDate(today(), 60, 'DAY', true) });
    expect(petition.events.at(-1)).toEqual({ kind: 'SIMPLE_ENDED', text: '需要委托检测，时间较长' });
    expect(await refused(id, 'endSimpleHandling')).toBe('NOT_SIMPLE');
    const auditor = await town.as('AUDITOR');
    const { auditEntries } = await auditor.run('{ auditEntries(first: 20) { nodes { action outcome } } }');
    for (const action of ['acceptPetitionSimply', 'endSimpleHandling'])
      expect(auditEntries.nodes).toContainEqual({ action, outcome: 'DONE' });
    await act(id, 'answerPetition', { outcome: 'NOT_SUPPORTED' });
    expect(await refused(id, 'servePetition', { method: 'PHONE', paperWaived: true })).toBe(
      'SERVICE_UNWRITTEN',
    );
  });

  it.each(['REPEATED', 'STATUTORY_WAY', 'LIKELY_NOT_SUPPORTED'])(
    'is refused where %s is said',
    async (said) => {
      const { id } = await register(clerk);
      expect(await refused(id, 'acceptPetitionSimply', { exclusions: [said] })).toBe('SIMPLE_UNFIT');
      await act(id, 'acceptPetition');
    },
  );

  it('is refused where the matter shows why, and says what is possible instead', async () => {
    const { id: joint } = await register(clerk, { headCount: 3 });
    const { id: above } = await register(clerk, { channel: 'SUPERIOR' });
    for (const [id, why] of [
      [joint, '多人联名、集体反映'],
      [above, '上级交办'],
    ] as const) {
      expect(await verdict(id, 'acceptSimply')).toMatchObject({
        code: 'SIMPLE_UNFIT',
        reason: expect.stringContaining(`不适用简易办理：${why}。请按普通程序受理`),
      });
      expect(await refused(id, 'acceptPetitionSimply')).toBe('SIMPLE_UNFIT');
    }
  });

  it.each([
    ['a head count of six', { headCount: 6 }, '多人联名、集体反映'],
    [
      'three who are named',
      { parties: ['赵一', '钱二', '孙三'].map((name) => ({ name })) },
      '多人联名、集体反映',
    ],
    ['a matter from above', { channel: 'SUPERIOR' }, '上级交办'],
  ])(
    'ends with a correction that shows %s, and the ordinary terms run from acceptance',
    async (_, more, why) => {
      const id = await handling();
      const corrected = await act(id, 'correctPetition', { title: undefined, ...more });
      expect(corrected.dueOn).toBe(dueDate(today(), 60, 'DAY', true));
      const petition = await shown(id);
      expect(petition).toMatchObject({ simpleGround: null, dueOn: corrected.dueOn });
      expect(petition.events.slice(-2)).toEqual([
        { kind: 'CORRECTED', text: '补充地点' },
        { kind: 'SIMPLE_ENDED', text: `更正后属于${why}，不适用简易办理` },
      ]);
      expect(await verdict(id, 'coHandle')).toMatchObject({ allowed: true });
    },
  );

  it('goes on with any other correction', async () => {
    const id = await handling();
    const before = await shown(id);
    await act(id, 'correctPetition', { channel: 'LETTER', headCount: 1, category: 'PLEA' });
    const { simpleGround, dueOn, events } = await shown(id);
    expect([simpleGround, dueOn]).toEqual([before.simpleGround, before.dueOn]);
    expect(events.at(-1).kind).toBe('CORRECTED');
  });

  it('ends with a group that is formed', async () => {
    const id = await handling();
    const mandate = {
      chosenBy: 'CHOSEN_AT_MEETING',
      chosenOn: today(),
      mandate: '推选一人为代表，到会三十人签名',
    };
    await clerk.run('mutation ($input: FormGroupMatterInput!) { formGroupMatter(input: $input) { id } }', {
      input: { id, ...mandate },
    });
    const { simpleGround, dueOn, events } = await shown(id);
    expect([simpleGround, dueOn]).toEqual([null, dueDate(today(), 60, 'DAY', true)]);
    expect(events.slice(-2).map(({ kind }: { kind: string }) => kind)).toEqual([
      'SIMPLE_ENDED',
      'GROUP_FORMED',
    ]);
  });

  it('ends before an answer is told to six on the telephone', async () => {
    const id = await handling();
    await act(id, 'answerPetition');
    await act(id, 'correctPetition', { headCount: 6 });
    const told = { method: 'PHONE', paperWaived: true, proof: '录音 9 号' };
    expect(await refused(id, 'servePetition', told)).toBe('SERVICE_UNWRITTEN');
    await act(id, 'servePetition');
  });

  it('cannot begin after its three workdays', async () => {
    const { id } = await register(clerk, {
      receivedAt: new Date(Date.now() - 14 * 86_400_000).toISOString(),
    });
    expect(await refused(id, 'acceptPetitionSimply')).toBe('SIMPLE_TOO_LATE');
    await act(id, 'acceptPetition');
    expect((await shown(id)).status).toBe('ACCEPTED');
  });
});
