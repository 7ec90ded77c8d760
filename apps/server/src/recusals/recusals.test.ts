import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate } from '@huiyin/domain';
import { aPost } from '../leadership-groups/leadership-group.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { aSupervisionOrder } from '../supervision-orders/supervision-order.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { applyCalendarToRecusals } from './recusal-dates.service';
import { notifyOfRecusals } from './recusal-due.service';

let world: World;
let county: Awaited<ReturnType<World['county']>>;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let other: TestPerson;
let leader: TestPerson;

beforeAll(async () => {
  world = await World.open();
  county = await world.county();
  town = await county.tenant();
  [clerk, handler, other, leader] = [
    await town.as('CLERK'),
    await town.as('HANDLER', '吴某'),
    await town.as('HANDLER', '郑某'),
    await town.as('LEADER', '周主任'),
  ];
});
afterAll(() => world.close());

const mutation = (name: string) => `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { id status decideBy decidedBy successor { id } petition { id owner { id } responsible { id } } } }`;
const act = async (who: TestPerson, name: string, input: object) =>
  (await who.run(mutation(name), { input }))[name];
const refused = (who: TestPerson, name: string, input: object) => who.refused(mutation(name), { input });
const ASKED = { ground: 'CLOSE_RELATIVE', asker: 'ASKED_BY_PETITIONER', reason: '是信访人的表兄' };
const ask = (who: TestPerson, id: string, more: object = {}) =>
  act(who, 'askRecusal', { id, officialId: handler.officialId, ...ASKED, ...more });

const daysAhead = (days: number) => addDays(beijingDate(new Date()), days);

/** A petition in the handler's hands, with a task of theirs on it. */
async function inHand(): Promise<string> {
  const { id } = await register(clerk);
  const inputs = inputsOf(town, handler, leader);
  for (const step of ['acceptPetition', 'assignPetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  await handler.run(verb('takePetition'), { input: { id } });
  return id;
}
const sees = async (who: TestPerson, id: string): Promise<boolean> =>
  (await who.run('query ($id: ID!) { petition(id: $id) { id } }', { id })).petition !== null;

describe('a recusal', () => {
  it('is asked for, granted by a leader, and ends all access', async () => {
    const id = await inHand();
    const asked = await ask(clerk, id);
    expect(asked.status).toBe('RECUSAL_ASKED');
    // who decides is told, and nobody else
    const told = async (who: TestPerson) =>
      (await who.run('{ notices { nodes { kind petitionId } } }')).notices.nodes.filter(
        (notice: { kind: string; petitionId: string }) =>
          notice.kind === 'RECUSAL_TO_DECIDE' && notice.petitionId === id,
      ).length;
    expect(await Promise.all([leader, clerk, handler].map(told))).toEqual([1, 0, 0]);
    expect(await sees(handler, id)).toBe(true);
    const decided = await act(leader, 'grantRecusal', {
      id: asked.id,
      decision: '属实',
      toId: other.officialId,
    });
    expect(decided).toMatchObject({
      status: 'RECUSAL_GRANTED',
      decidedBy: '周主任',
      successor: { id: other.officialId },
      petition: { owner: { id: other.officialId }, responsible: { id: other.officialId } },
    });
    expect(await sees(handler, id)).toBe(false);
    expect(await sees(other, id)).toBe(true);
    expect(await handler.refused(verb('notePetition'), { input: { id, text: '记录' } })).toBe('NOT_FOUND');
    const { notices } = await handler.run('{ notices { nodes { petition { id } } } }');
    expect(JSON.stringify(notices)).not.toContain(id);
    const { recusals } = await handler.run('{ recusals { totalCount nodes { id } } }');
    expect(JSON.stringify(recusals)).not.toContain(asked.id);
    expect((await clerk.run('{ recusals { totalCount } }')).recusals.totalCount).toBeGreaterThan(0);
  });

  it('gives nothing back to whom it was granted for', async () => {
    const id = await inHand();
    const { id: recusal } = await ask(clerk, id);
    await act(leader, 'grantRecusal', { id: recusal, decision: '属实', toId: other.officialId });
    const input = { id, ...inputsOf(town, handler, leader)['assignPetition'] };
    expect(await clerk.refused(verb('assignPetition'), { input })).toBe('ACCUSED_HANDLES');
    expect(await refused(clerk, 'askRecusal', { id, officialId: handler.officialId, ...ASKED })).toBe(
      'DUPLICATE',
    );
  });

  it('names who goes on where somebody had a part in it, and not themself', async () => {
    const { id } = await ask(clerk, await inHand());
    expect(await refused(leader, 'grantRecusal', { id, decision: '属实' })).toBe('REQUIRED');
    expect(await refused(leader, 'grantRecusal', { id, decision: '属实', toId: handler.officialId })).toBe(
      'INVALID',
    );
    await act(leader, 'grantRecusal', { id, decision: '属实', toId: other.officialId });
    const { id: idle } = await ask(clerk, await inHand(), { officialId: other.officialId });
    expect((await act(leader, 'grantRecusal', { id: idle, decision: '属实' })).successor).toBeNull();
  });

  it('waits until another has the case and nobody is supervised any more, and says where that is done', async () => {
    const id = await inHand();
    for (const { officialId } of [handler, leader]) await aPost(world, town, officialId);
    const terms = { officialId: handler.officialId, goal: '化解', untilOn: daysAhead(30) };
    const { sponsorPetition } = await clerk.run(
      'mutation ($input: SponsorPetitionInput!) { sponsorPetition(input: $input) { id } }',
      { input: { id, ...terms } },
    );
    const orderId = await aSupervisionOrder(world, town, id, handler.officialId);
    const { id: recusal } = await ask(clerk, id);
    const granting = { id: recusal, decision: '属实', toId: other.officialId };
    const stopped = async () => {
      const { errors } = await leader.send(mutation('grantRecusal'), { input: granting });
      return { ...errors?.[0]?.extensions, said: errors?.[0]?.message };
    };
    expect(await stopped()).toMatchObject({
      code: 'PASS_ON_FIRST',
      room: 'sponsorships',
      subject: id,
      said: '吴某还是这件事项的包案领导：请先用“换人包案”换成别人，再办这一步。',
    });
    await clerk.run(
      'mutation ($input: PassOnSponsorshipInput!) { passOnSponsorship(input: $input) { id } }',
      {
        input: {
          id: sponsorPetition.id,
          officialId: leader.officialId,
          untilOn: terms.untilOn,
          reason: '回避',
        },
      },
    );
    expect(await stopped()).toMatchObject({ room: 'supervision-orders', subject: orderId });
    await leader.run(
      'mutation ($input: SupervisionTextInput!) { revokeSupervisionOrder(input: $input) { id } }',
      { input: { id: orderId, text: '回避，另行督办' } },
    );
    expect((await act(leader, 'grantRecusal', granting)).status).toBe('RECUSAL_GRANTED');
  });

  it('is refused with reasons, and asked for again', async () => {
    const id = await inHand();
    const { id: recusal } = await ask(clerk, id);
    expect(await refused(leader, 'refuseRecusal', { id: recusal, decision: '无' })).toBe('REQUIRED');
    expect((await act(leader, 'refuseRecusal', { id: recusal, decision: '不属实' })).status).toBe(
      'RECUSAL_REFUSED',
    );
    expect(await refused(leader, 'grantRecusal', { id: recusal, decision: '属实' })).toBe('WRONG_STATE');
    expect(await sees(handler, id)).toBe(true);
    expect((await ask(clerk, id)).status).toBe('RECUSAL_ASKED');
  });

  it('is decided before its matter is closed', async () => {
    const id = await inHand();
    const { id: recusal } = await ask(clerk, id);
    const inputs = inputsOf(town, handler, leader);
    for (const step of ['answerPetition', 'servePetition'])
      await handler.run(verb(step), { input: { id, ...inputs[step] } });
    expect(await clerk.refused(verb('closePetition'), { input: { id } })).toBe('RECUSAL_UNDECIDED');
    await act(leader, 'refuseRecusal', { id: recusal, decision: '不属实' });
    expect((await clerk.run(verb('closePetition'), { input: { id } })).closePetition.status).toBe('CLOSED');
  });

  it('is decided by a leader alone, not on themself, and asked for in nobody’s name', async () => {
    const id = await inHand();
    const { id: ofLeader } = await ask(clerk, id, { officialId: leader.officialId });
    expect(await refused(leader, 'grantRecusal', { id: ofLeader, decision: '属实' })).toBe('ACCUSED_HANDLES');
    expect(await refused(clerk, 'grantRecusal', { id: ofLeader, decision: '属实' })).toBe('FORBIDDEN');
    const oneself = { asker: 'ASKED_BY_ONESELF' };
    expect(
      await refused(clerk, 'askRecusal', { id, officialId: handler.officialId, ...ASKED, ...oneself }),
    ).toBe('INVALID');
    expect((await ask(handler, id, oneself)).status).toBe('RECUSAL_ASKED');
  });

  it('is decided by a day, and who decides is told as it comes near and passes, whom it concerns never', async () => {
    const id = await inHand();
    const { decideBy, status } = await ask(clerk, id);
    expect(status).toBe('RECUSAL_ASKED');
    const dayOf = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
    // five working days are a week at least
    expect(decideBy >= dayOf(new Date(Date.now() + 6 * 86_400_000))).toBe(true);
    const daysBefore = (days: number) => new Date(Date.parse(`${decideBy}T04:00:00Z`) - days * 86_400_000);
    const told = async (who: TestPerson) =>
      (
        await who.run('{ notices(first: 100) { nodes { kind petitionId dueOn daysLeft byName } } }')
      ).notices.nodes
        .filter(({ kind, petitionId }: never) => kind === 'RECUSAL_DUE' && petitionId === id)
        .map(({ daysLeft }: { daysLeft: number | null }) => daysLeft)
        .sort();
    const tell = (days: number) => world.db.write(town, (tx) => notifyOfRecusals(tx, daysBefore(days)));
    for (const days of [6, 3, 3, 1, -1]) await tell(days);
    expect(await told(leader)).toEqual([-1, 1, 3]);
    expect(await told(handler)).toEqual([]);
    await act(leader, 'refuseRecusal', {
      id: (await leader.run('query ($id: ID) { recusals(petitionId: $id) { nodes { id } } }', { id }))
        .recusals.nodes[0].id,
      decision: '不属实',
    });
    await tell(-9);
    expect(await told(leader)).toEqual([-1, 1, 3]);
  });

  it('may be wanted sooner, and not later or for a day that is over', async () => {
    const id = await inHand();
    const wanted = (decideBy: string) => ({ id, officialId: handler.officialId, ...ASKED, decideBy });
    for (const day of ['2020-01-01', '2099-01-01'])
      expect(await refused(clerk, 'askRecusal', wanted(day))).toBe('INVALID');
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect((await act(clerk, 'askRecusal', wanted(today))).decideBy).toBe(today);
  });

  it('waits as long as the office has set, and what waits already keeps its day', async () => {
    const [before, after] = [await inHand(), await inHand()];
    const { id: waiting, decideBy } = await ask(clerk, before);
    const admin = await county.office.as('COUNTY_ADMIN');
    const UPDATE =
      'mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { recusalWorkdays } }';
    const set = (recusalWorkdays: number) => ({ input: { id: town.tenantId, recusalWorkdays } });
    expect(await admin.refused(UPDATE, set(21))).toBe('INVALID');
    expect((await admin.run(UPDATE, set(1))).updateTenant).toEqual({ recusalWorkdays: 1 });
    expect((await ask(clerk, after)).decideBy < decideBy).toBe(true);
    const { recusals } = await leader.run(
      'query ($id: ID) { recusals(petitionId: $id) { nodes { id decideBy } } }',
      {
        id: before,
      },
    );
    expect(recusals.nodes).toEqual([{ id: waiting, decideBy }]);
    await admin.run(UPDATE, set(5));
  });

  it('is counted anew where a holiday is added, over as many days as then, and told; a day that was named stays', async () => {
    const [counted, named] = [await inHand(), await inHand()];
    const { decideBy } = await ask(clerk, counted);
    await ask(clerk, named, { decideBy });
    const admin = await county.office.as('COUNTY_ADMIN');
    await admin.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', {
      input: { tenantId: town.tenantId },
    });
    await admin.run('mutation ($input: AddCalendarDaysInput!) { addCalendarDays(input: $input) { id } }', {
      input: { from: decideBy, off: true, name: '县庆日', source: '县政府通知', publishedOn: daysAhead(0) },
    });
    for (let again = 0; again < 2; again += 1) await applyCalendarToRecusals(world.db, town, new Date());
    const read = async (id: string) => {
      const { recusals, petition } = await leader.run(
        'query ($id: ID!) { recusals(petitionId: $id) { nodes { decideBy } } petition(id: $id) { events { kind text } } }',
        { id },
      );
      const moved = petition.events.filter(({ kind }: { kind: string }) => kind === 'DUE_DATE_MOVED');
      return { day: recusals.nodes[0].decideBy, told: moved.map(({ text }: { text: string }) => text) };
    };
    const { day, told } = await read(counted);
    expect(day > decideBy).toBe(true);
    expect(told).toEqual([
      `回避决定期限（内部时限）由${chineseDate(decideBy)}调整为${chineseDate(day)}：放假安排已更新`,
    ]);
    expect(await read(named)).toEqual({ day: decideBy, told: [] });
  });
});
