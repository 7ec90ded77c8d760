import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, dueDate } from '@huiyin/domain';
import { boundTo, register } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

let world: World;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let leader: TestPerson;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  [clerk, handler, leader] = [await town.as('CLERK'), await town.as('HANDLER'), await town.as('LEADER')];
});
afterAll(() => world.close());

const ISSUE =
  'mutation ($input: IssueSupervisionOrderInput!) { issueSupervisionOrder(input: $input) { ground provision } }';

it('the grounds of a province are proposed, offered and cited where its regulation binds the matter', async () => {
  const { id } = await register(clerk);
  const look = `query ($id: ID!) { supervisionOutlook(petitionId: $id) {
    proposals { ground provision } grounds { ground provision } powers { power provision } } }`;
  const outlook = async () => (await clerk.run(look, { id })).supervisionOutlook;
  const bind = (profile: string) => boundTo(world, town, id, profile);
  await world.db.write(town, (tx) =>
    tx.query(
      `insert into petition_events (county_id, tenant_id, id, petition_id, seq, kind, at, recorded_at, actor_name, data)
       select county_id, tenant_id, gen_random_uuid(), petition_id, 3, 'COMMITMENT_BROKEN', now(), now(), '何春燕', '{}'
         from petition_events where county_id = $1 and tenant_id = $2 and petition_id = $3 and seq = 1`,
      [town.countyId, town.tenantId, id],
    ),
  );
  const beijing = { ground: 'RESULT_FALSE_OR_NOT_DONE', provision: '北京市信访条例第五十二条第七项' };
  const { grounds, ...nation } = await outlook();
  expect(nation).toEqual({ proposals: [], powers: [] });
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

it('feedback by the law of 2005 is due by the calendar of the office, the days it added counted', async () => {
  const { id } = await register(clerk);
  await boundTo(world, town, id, 'cn-2005');
  const offered = async () =>
    (await clerk.run('query ($id: ID!) { supervisionOutlook(petitionId: $id) { dueOn term } }', { id }))
      .supervisionOutlook;
  const today = beijingDate(new Date());
  const { dueOn } = await offered();
  expect(dueOn).toBe(dueDate(today, 30, 'DAY', true));
  const admin = await town.as('TENANT_ADMIN');
  await admin.run('mutation ($input: AddCalendarDaysInput!) { addCalendarDays(input: $input) { id } }', {
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
