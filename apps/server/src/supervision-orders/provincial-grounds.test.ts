import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, dueDate } from '@huiyin/domain';
import { aCommitment } from '../commitments/commitment.fixture';
import { boundTo, inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

let world: World;
let county: Awaited<ReturnType<World['county']>>;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let leader: TestPerson;

beforeAll(async () => {
  world = await World.open();
  county = await world.county();
  town = await county.tenant();
  [clerk, handler, leader] = [await town.as('CLERK'), await town.as('HANDLER'), await town.as('LEADER')];
});
afterAll(() => world.close());

const BREAK =
  'mutation ($input: RecordBrokenCommitmentInput!) { recordBrokenCommitment(input: $input) { id } }';
const KEEP = 'mutation ($input: KeepCommitmentInput!) { keepCommitment(input: $input) { id } }';

/** A matter that is with who handles it. */
async function inHand(): Promise<string> {
  const { id } = await register(clerk);
  const inputs = inputsOf(town, handler, leader);
  for (const step of ['acceptPetition', 'assignPetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  return id;
}

async function breach(id: string): Promise<string> {
  const commitmentId = await aCommitment(world, town, id);
  await clerk.run(BREAK, { input: { id, commitmentId } });
  return commitmentId;
}

const ISSUE =
  'mutation ($input: IssueSupervisionOrderInput!) { issueSupervisionOrder(input: $input) { ground provision } }';

it('the grounds of a province are proposed, offered and cited where its regulation binds the matter', async () => {
  const id = await inHand();
  const look = `query ($id: ID!) { supervisionOutlook(petitionId: $id) {
    proposals { ground provision } grounds { ground provision } powers { power provision } } }`;
  const outlook = async () => (await clerk.run(look, { id })).supervisionOutlook;
  const bind = (profile: string) => boundTo(world, town, id, profile);
  await breach(id);
  const beijing = { ground: 'RESULT_FALSE_OR_NOT_DONE', provision: '北京市信访条例第五十二条第七项' };
  const { grounds, ...nation } = await outlook();
  const other = { ground: 'OTHER_GROUND', provision: '信访工作条例第四十条第一款' };
  expect(nation).toEqual({ proposals: [other], powers: [] });
  expect(grounds).toHaveLength(7);
  const thus = {
    input: {
      id,
      ground: beijing.ground,
      fact: '承诺没有履行',
      rung: 'REMINDER',
      advice: '一周内履行',
      officialId: handler.officialId,
      supervisor: '镇党政办',
      dueOn: addDays(beijingDate(new Date()), 30),
    },
  };
  expect(await leader.refused(ISSUE, thus)).toBe('INVALID');
  await bind('cn-2022+bj-2006');
  const there = await outlook();
  expect(there.proposals).toEqual([beijing]);
  expect(there.grounds).toContainEqual(beijing);
  expect((await leader.run(ISSUE, thus)).issueSupervisionOrder).toMatchObject(beijing);
  await bind('cn-2022+sd-2015');
  expect((await outlook()).powers).toContainEqual({
    power: 'GO_ON_SITE',
    provision: '山东省信访条例第五十八条',
  });
});

it('a promise that was kept hides no other that was broken', async () => {
  const id = await inHand();
  await boundTo(world, town, id, 'cn-2022+bj-2006');
  const proposed = async () =>
    (
      await clerk.run('query ($id: ID!) { supervisionOutlook(petitionId: $id) { proposals { fact } } }', {
        id,
      })
    ).supervisionOutlook.proposals;
  const broken = await breach(id);
  const later = await breach(id);
  expect(await proposed()).toHaveLength(2);
  await clerk.run(KEEP, { input: { id, commitmentId: later, proof: '验收单第 3 号' } });
  expect(await proposed()).toEqual([{ fact: expect.stringContaining('承诺') }]);
  await clerk.run(KEEP, { input: { id, commitmentId: broken, proof: '验收单第 4 号' } });
  expect(await proposed()).toEqual([]);
});

it('feedback by the law of 2005 is due by the calendar of the office, the days it added counted', async () => {
  const { id } = await register(clerk);
  await boundTo(world, town, id, 'cn-2005');
  const offered = async () =>
    (await clerk.run('query ($id: ID!) { supervisionOutlook(petitionId: $id) { dueOn term } }', { id }))
      .supervisionOutlook;
  const today = beijingDate(new Date());
  const { dueOn } = await offered();
  expect(dueOn).toBe(dueDate(today, 30, 'DAY', true));
  const keeper = await county.office.as('COUNTY_ADMIN');
  await keeper.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', {
    input: { tenantId: town.tenantId },
  });
  await keeper.run('mutation ($input: AddCalendarDaysInput!) { addCalendarDays(input: $input) { id } }', {
    input: { from: dueOn, to: dueOn, off: true, name: '镇庆日', source: '镇政府通知', publishedOn: today },
  });
  const { dueOn: later } = await offered();
  expect(later > dueOn).toBe(true);
  const order = {
    id,
    ground: 'STALLED',
    fact: '三十天没有办理记录',
    rung: 'REMINDER',
    advice: '一周内到现场',
    officialId: handler.officialId,
    supervisor: '镇党政办',
  };
  expect(await leader.refused(ISSUE, { input: { ...order, dueOn: addDays(later, 1) } })).toBe('INVALID');
  await leader.run(ISSUE, { input: { ...order, dueOn: later } });
});
