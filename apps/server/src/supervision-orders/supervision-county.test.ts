import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { register } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { notifyOfSupervision } from './supervision-due.service';
import { aSupervisionOrder } from './supervision-order.fixture';

const today = beijingDate(new Date());
let world: World;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let supervisor: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  town = await county.tenant();
  [clerk, handler, supervisor] = [
    await town.as('CLERK', '林小禾'),
    await town.as('HANDLER', '何春燕'),
    await county.office.as('COUNTY_SUPERVISOR', '县督查'),
  ];
});
afterAll(() => world.close());

const told = async (who: TestPerson) =>
  (await who.run('{ notices(first: 50) { nodes { kind countyOrderId byName dueOn } } }')).notices.nodes;
const ANSWER =
  'mutation ($input: AnswerSupervisionOrderInput!) { answerSupervisionOrder(input: $input) { status } }';
const answer = (id: string) =>
  handler.run(ANSWER, { input: { id, adoption: 'ADVICE_ADOPTED', text: '已安排人员' } });

it('the county hears in its own office what an office answered, and which order it let pass', async () => {
  const { id } = await register(clerk);
  const more = { byCounty: true, issuerId: null, dueOn: addDays(today, 1) };
  const answered = await aSupervisionOrder(world, town, id, handler.officialId, more);
  await answer(answered);
  const byName = `${town.code}镇`;
  expect(await told(supervisor)).toEqual([
    { kind: 'COUNTY_ORDER_ANSWERED', countyOrderId: answered, byName, dueOn: null },
  ]);
  const other = await register(clerk);
  const late = await aSupervisionOrder(world, town, other.id, handler.officialId, more);
  const morning = (days: number) =>
    world.db.write(town, (tx) => notifyOfSupervision(tx, new Date(Date.now() + days * 86_400_000)));
  for (const days of [0, 1, 2, 3]) await morning(days);
  expect((await told(supervisor)).map(({ kind }: { kind: string }) => kind).toSorted()).toEqual([
    'COUNTY_ORDER_ANSWERED',
    'COUNTY_ORDER_OVERDUE',
  ]);
  expect(await told(supervisor)).toContainEqual({
    kind: 'COUNTY_ORDER_OVERDUE',
    countyOrderId: late,
    byName,
    dueOn: addDays(today, 1),
  });
  // what an office ordered itself is its own
  const third = await register(clerk);
  await answer(await aSupervisionOrder(world, town, third.id, handler.officialId));
  expect(await told(supervisor)).toHaveLength(2);
});

it('what is proposed by rule stands in one list, of matters, for who may order it', async () => {
  const PROPOSED = `{ proposedSupervisions { totalCount nodes { petitionId number title tenantName proposals { ground fact } } } }`;
  const leader = await town.as('LEADER', '秦岳');
  const { id, number } = await register(clerk);
  const of = async (who: TestPerson) =>
    (await who.run(PROPOSED)).proposedSupervisions.nodes.filter(
      (one: { petitionId: string }) => one.petitionId === id,
    );
  expect(await of(leader)).toEqual([]);
  await world.db.write(town, (tx) =>
    tx.query(
      `insert into petition_events (county_id, tenant_id, id, petition_id, seq, kind, at, recorded_at, actor_name, data)
       select county_id, tenant_id, gen_random_uuid(), petition_id, 2 + n, 'RETURNED', now(), now(), '何春燕', '{}'
         from petition_events, generate_series(1, 2) n
        where county_id = $1 and tenant_id = $2 and petition_id = $3 and seq = 1`,
      [town.countyId, town.tenantId, id],
    ),
  );
  const [ours] = await of(leader);
  expect(ours).toMatchObject({ number, tenantName: `${town.code}镇` });
  expect(ours.proposals.map(({ ground }: { ground: string }) => ground)).toEqual(['STALLED']);
  expect(await of(supervisor)).toEqual([ours]);
  expect(JSON.stringify(ours)).not.toContain('欧');
  // what is accused is not there for whom it is withheld from, and another office sees nothing
  const elsewhere = await (await world.county()).tenant();
  expect(await of(await elsewhere.as('LEADER'))).toEqual([]);
  expect(await clerk.refused(PROPOSED)).toBe('FORBIDDEN');
  await aSupervisionOrder(world, town, id, handler.officialId);
  expect(await of(leader)).toEqual([]);
});
