import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, CAUSES_ONCE_CLOSED, type CauseOnceClosed } from '@huiyin/domain';
import { aCommitment } from '../commitments/commitment.fixture';
import { aMediation } from '../mediations/mediation.fixture';
import { boundTo, inputsOf, register, verb } from '../petitions/petition.fixture';
import { aReview } from '../reviews/review.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { notifyOfSupervision } from './supervision-due.service';
import { proposedMatters } from './supervision-proposals.service';
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

describe('a closed matter', () => {
  const close = async (id: string) => {
    const inputs = inputsOf(town, handler, handler);
    for (const step of ['withdrawPetition', 'closePetition'])
      await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  };
  const run = (id: string, text: string) =>
    world.db.write(town, (tx) => tx.query(text, [town.countyId, town.tenantId, id]));
  const past = addDays(today, -40);
  const asked = new Date(Date.now() - 60 * 86_400_000);
  const DECIDED = {
    result: 'CHANGED',
    ground: 'FACTS_UNCLEAR',
    found: '路面没有修复。',
    basis: '《信访工作条例》第三十五条',
    opinion: '一个月内修复。',
    decidedAt: asked,
  } as const;
  /** What makes each cause hold; another cause of the domain’s does not compile without its line. */
  const CAUSES: Readonly<Record<CauseOnceClosed, (id: string) => Promise<unknown>>> = {
    REVIEW_RUNNING: async (id) => {
      await aReview(world, town, id, { ...DECIDED, result: 'UPHELD', ground: null, status: 'DECIDED' });
      await run(
        id,
        `insert into petition_events (county_id, tenant_id, id, petition_id, seq, kind, at, recorded_at, actor_name, data)
         select $1, $2, gen_random_uuid(), $3, 90, 'REVIEWED', now() - interval '60 days', now(), '林小禾', '{}'`,
      );
    },
    NOT_PERFORMED: (id) =>
      run(
        id,
        `insert into tasks (county_id, tenant_id, id, source, petition_id, unit_id, what, owner_id, due_on, status)
         values ($1, $2, gen_random_uuid(), 'PERFORMANCE', $3, '${town.unitId}', '修复路面', '${handler.officialId}', '${past}', 'OPEN')`,
      ),
    FOUND_CLEARLY_WRONG: async (id) => {
      await aReview(world, town, id, {
        status: 'SERVED',
        ...DECIDED,
        servedAt: asked,
        serviceMethod: 'IN_PERSON',
        serviceProof: '送达回证已签名',
      });
      await boundTo(world, town, id, 'cn-2005+bj-2006');
    },
    COMMITMENT_UNKEPT: async (id) => {
      const commitmentId = await aCommitment(world, town, id);
      await run(
        commitmentId,
        `update commitments set broken_at = now() where county_id = $1 and tenant_id = $2 and id = $3`,
      );
    },
    AGREEMENT_UNKEPT: async (id) => {
      const { mediation } = await aMediation(world, town, id, handler.officialId);
      await run(
        mediation as string,
        `insert into mediation_items (county_id, tenant_id, id, mediation_id, ordinal, text, doer, due_on, breached_on)
         values ($1, $2, gen_random_uuid(), $3, 90, '清运淤泥', 'OTHER_SIDE', '${past}', '${today}')`,
      );
    },
  };
  const LIST = '{ proposedSupervisions { nodes { petitionId proposals { ground } } } }';
  const listed = async (id: string) =>
    (await supervisor.run(LIST)).proposedSupervisions.nodes.some(
      (one: { petitionId: string }) => one.petitionId === id,
    );

  it.each(CAUSES_ONCE_CLOSED)(
    'is found in the list by %s, which the domain’s rules rest on, and not without',
    async (cause) => {
      const { id } = await register(clerk);
      await close(id);
      expect(await listed(id)).toBe(false);
      await CAUSES[cause](id);
      expect(await listed(id)).toBe(true);
    },
  );

  it('says how many were left and where to go on, and refuses to begin before the first', async () => {
    const PART =
      'query ($offset: Int) { proposedSupervisions(offset: $offset) { candidateCount nextOffset nodes { petitionId } } }';
    const all = (await supervisor.run(PART)).proposedSupervisions;
    expect(all.nextOffset).toBeNull();
    const none = (await supervisor.run(PART, { offset: all.candidateCount })).proposedSupervisions;
    expect(none).toEqual({ candidateCount: all.candidateCount, nextOffset: null, nodes: [] });
    const last = (await supervisor.run(PART, { offset: all.candidateCount - 1 })).proposedSupervisions;
    expect(last.candidateCount).toBe(all.candidateCount);
    expect(await supervisor.refused(PART, { offset: -1 })).toBe('INVALID');
    const asked = { offset: 0, most: 1, now: new Date(), language: 'zh' } as const;
    expect(await proposedMatters(world.db, town, asked)).toMatchObject({
      nextOffset: 1,
      candidateCount: all.candidateCount,
    });
  });
});
