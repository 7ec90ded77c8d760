import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { aPost } from '../leadership-groups/leadership-group.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const TODAY = beijingDate(new Date());
const LATER = addDays(TODAY, 60);

let world: World;
let office: TestTenant;
let town: TestTenant;
let admin: TestPerson;
let clerk: TestPerson;
let handler: TestPerson;
let leader: TestPerson;
let deputy: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  [admin, clerk, handler, leader, deputy] = [
    await town.as('TENANT_ADMIN'),
    await town.as('CLERK', '林小禾'),
    await town.as('HANDLER', '何春燕'),
    await town.as('LEADER', '秦岳'),
    await town.as('LEADER', '方惠民'),
  ];
  for (const { officialId } of [leader, deputy]) await aPost(world, town, officialId);
});
afterAll(() => world.close());

const SPONSORSHIP = `id status goal fromOn untilOn outcome endedOn version official { name } visits { place what } actions { action allowed code }`;
const RETURNS: Readonly<Record<string, string>> = {
  askToAssist: 'id status source unit { id }',
  completeTask: 'id status',
  reassignTask: 'id',
  withdrawTask: 'id status',
  retireOfficial: 'id',
};
const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${RETURNS[name] ?? SPONSORSHIP} } }`;
const act = async (name: string, input: Record<string, unknown>, who = clerk) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (name: string, input: Record<string, unknown>, who = clerk) =>
  who.refused(mutation(name), { input });

const LOOK = `query ($id: ID!) { petition(id: $id) { status dueOn actions { action allowed code } events { kind text } } }`;
const look = async (id: string) => (await clerk.run(LOOK, { id })).petition;
const kinds = async (id: string): Promise<string[]> =>
  (await look(id)).events.map(({ kind }: { kind: string }) => kind);

async function advanced(id: string, ...steps: string[]): Promise<void> {
  const inputs = inputsOf(town, handler, leader);
  for (const step of steps) {
    const who = step === 'takePetition' || step === 'answerPetition' ? handler : clerk;
    await who.run(verb(step), { input: { id, ...inputs[step] } });
  }
}
const sponsored = async (petitionId: string, who = leader) =>
  act(
    'sponsorPetition',
    { id: petitionId, officialId: leader.officialId, goal: '两个月内修复', untilOn: LATER },
    who,
  );

describe('领导包案', () => {
  it('runs from taking on over visits to the outcome, in its own rows and in the matter’s time line', async () => {
    const { id } = await register(clerk);
    const case_ = await sponsored(id);
    expect(case_).toMatchObject({
      status: 'RUNNING',
      fromOn: TODAY,
      untilOn: LATER,
      official: { name: '秦岳' },
    });
    const visit = { id: case_.id, visitedOn: TODAY, place: '五组', what: '约见信访人，现场定了修复办法' };
    expect(await refusal('recordSponsorVisit', visit, handler)).toBe('NOT_YOURS');
    expect(await act('recordSponsorVisit', visit, leader)).toMatchObject({
      version: 2,
      visits: [{ place: '五组' }],
    });
    expect(await refusal('settleSponsorship', { id: case_.id, outcome: ' ' }, leader)).toBe('REQUIRED');
    expect(await act('settleSponsorship', { id: case_.id, outcome: '已修复' }, leader)).toMatchObject({
      status: 'SETTLED',
      endedOn: TODAY,
    });
    expect(await refusal('recordSponsorVisit', visit, leader)).toBe('WRONG_STATE');
    expect((await kinds(id)).slice(-3)).toEqual(['SPONSORED', 'SPONSOR_VISITED', 'SPONSORSHIP_SETTLED']);
  });

  it('is one at a time, of somebody who serves, for a term that is to come', async () => {
    const { id } = await register(clerk);
    const terms = { id, officialId: leader.officialId, goal: '修复', untilOn: LATER };
    expect(await refusal('sponsorPetition', { ...terms, untilOn: addDays(TODAY, -1) })).toBe('INVALID');
    expect(await refusal('sponsorPetition', { ...terms, goal: '' })).toBe('REQUIRED');
    expect(await refusal('sponsorPetition', terms, handler)).toBe('FORBIDDEN');
    const elsewhere = await (await (await world.county()).tenant()).as('LEADER');
    expect(await refusal('sponsorPetition', { ...terms, officialId: elsewhere.officialId })).toBe(
      'NOT_FOUND',
    );
    await sponsored(id);
    expect(await refusal('sponsorPetition', { ...terms, officialId: deputy.officialId })).toBe('SPONSORED');
    const twice = await register(clerk);
    const answers = await Promise.all(
      [leader, deputy].map(({ officialId }) =>
        clerk.send(mutation('sponsorPetition'), { input: { ...terms, id: twice.id, officialId } }),
      ),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions?.['code'] ?? 'DONE').sort();
    expect(codes).toEqual(['DONE', 'SPONSORED']);
  });

  it('is taken on by who holds a post in a leadership group that day, and by nobody else', async () => {
    const { id } = await register(clerk);
    const other = await town.as('LEADER', '孟广');
    const terms = { id, officialId: other.officialId, goal: '修复', untilOn: LATER };
    expect(await refusal('sponsorPetition', terms)).toBe('NO_POST_TODAY');
    const { postId } = await aPost(world, town, other.officialId);
    const ended = (until: string) =>
      world.db.write(town, (tx) =>
        tx.query(
          'update leadership_posts set until_on = $4 where county_id = $1 and tenant_id = $2 and id = $3',
          [town.countyId, town.tenantId, postId, until],
        ),
      );
    await ended(addDays(TODAY, -1));
    expect(await refusal('sponsorPetition', terms)).toBe('NO_POST_TODAY');
    await ended(TODAY);
    const case_ = await act('sponsorPetition', terms);
    const pass = { id: case_.id, reason: '分工调整', untilOn: LATER };
    expect(await refusal('passOnSponsorship', { ...pass, officialId: handler.officialId })).toBe(
      'NO_POST_TODAY',
    );
    await act('passOnSponsorship', { ...pass, officialId: leader.officialId });
  });

  it('is passed on and never dropped: neither by closing nor by leaving', async () => {
    const { id } = await register(clerk);
    const case_ = await sponsored(id);
    await advanced(id, 'acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition');
    expect(await clerk.refused(verb('closePetition'), { input: { id } })).toBe('SPONSORSHIP_RUNNING');
    const leave = { id: leader.officialId };
    expect(await refusal('retireOfficial', leave, admin)).toBe('IN_USE');
    const pass = { id: case_.id, officialId: deputy.officialId, reason: '分工调整', untilOn: LATER };
    expect(await refusal('passOnSponsorship', { ...pass, officialId: leader.officialId })).toBe('INVALID');
    const next = await act('passOnSponsorship', pass);
    expect(next).toMatchObject({
      status: 'RUNNING',
      goal: '两个月内修复',
      official: { name: '方惠民' },
      visits: [],
    });
    expect(next.id).not.toBe(case_.id);
    await act('settleSponsorship', { id: next.id, outcome: '已修复' }, deputy);
    await advanced(id, 'closePetition');
    expect((await kinds(id)).slice(-3)).toEqual(['SPONSORSHIP_PASSED_ON', 'SPONSORSHIP_SETTLED', 'CLOSED']);
  });

  it('is spread over the leaders for all to see, and overdue ones are told apart', async () => {
    const { id } = await register(clerk);
    const case_ = await act('sponsorPetition', {
      id,
      officialId: deputy.officialId,
      goal: '修复',
      untilOn: TODAY,
    });
    const load = async () => {
      const { sponsorLoad } = await clerk.run('{ sponsorLoad { name running overdue } }');
      return sponsorLoad.find(({ name }: { name: string }) => name === '方惠民');
    };
    const before = await load();
    await world.db.write(town, (tx) =>
      tx.query(
        'update sponsorships set from_on = $4, until_on = $4 where county_id = $1 and tenant_id = $2 and id = $3',
        [town.countyId, town.tenantId, case_.id, addDays(TODAY, -1)],
      ),
    );
    expect(await load()).toEqual({ ...before, overdue: before.overdue + 1 });
    const { sponsorships } = await clerk.run('{ sponsorships(overdue: true) { nodes { id } } }');
    expect(sponsorships.nodes).toEqual([{ id: case_.id }]);
  });
});

describe('会办', () => {
  const unit = async (name: string): Promise<string> =>
    (
      await admin.run('mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id } }', {
        input: { name, kind: 'OFFICE' },
      })
    ).createUnit.id;

  /** Where somebody serves from now on. */
  const serves = (person: TestPerson, unitId: string) =>
    admin.run('mutation ($input: UpdateOfficialInput!) { updateOfficial(input: $input) { id } }', {
      input: { id: person.officialId, unitId },
    });

  it('gives another unit a task of its own, and the one answer waits for it', async () => {
    const { id } = await register(clerk);
    const assisting = await unit('国土所');
    const task = { what: '核实地界权属', ownerId: leader.officialId, dueOn: addDays(TODAY, 10) };
    expect(await refusal('askToAssist', { id, unitId: assisting, task })).toBe('WRONG_STATE');
    await advanced(id, 'acceptPetition', 'assignPetition', 'takePetition');
    expect(await refusal('askToAssist', { id, unitId: town.unitId, task }, handler)).toBe('INVALID');
    expect(
      await refusal(
        'askToAssist',
        { id, unitId: assisting, task: { ...task, dueOn: addDays(TODAY, -1) } },
        handler,
      ),
    ).toBe('INVALID');
    expect(await refusal('askToAssist', { id, unitId: assisting, task }, leader)).toBe('NOT_YOURS');
    const { dueOn: term } = await look(id);
    const late = { ...task, dueOn: addDays(term, 1) };
    expect(await refusal('askToAssist', { id, unitId: assisting, task: late }, handler)).toBe('INVALID');
    const { errors } = await handler.send(mutation('askToAssist'), {
      input: { id, unitId: assisting, task },
    });
    expect(errors?.[0]?.message).toContain('不是会办单位的人');
    await serves(leader, assisting);
    const asked = await act('askToAssist', { id, unitId: assisting, task }, handler);
    expect(asked).toMatchObject({ status: 'OPEN', source: 'CO_HANDLING', unit: { id: assisting } });
    const lastDay = { ...task, dueOn: term };
    const other = await act('askToAssist', { id, unitId: assisting, task: lastDay }, handler);
    const later = { id: other.id, dueOn: addDays(term, 1), reason: '测量队要晚来' };
    expect(await refusal('reassignTask', later)).toBe('INVALID');
    await act('reassignTask', { ...later, dueOn: addDays(term, -1) });

    const answer = { input: { id, ...inputsOf(town, handler, leader)['answerPetition'] } };
    expect(await handler.refused(verb('answerPetition'), answer)).toBe('TASKS_OPEN');
    await act('completeTask', { id: asked.id, evidence: '地界清楚，属石桥村' }, leader);
    expect(await handler.refused(verb('answerPetition'), answer)).toBe('TASKS_OPEN');
    await act('withdrawTask', { id: other.id, reason: '重复' });
    await handler.run(verb('answerPetition'), answer);
    const { events } = await look(id);
    expect(events.slice(-4)).toMatchObject([
      { kind: 'CO_HANDLING_ASKED' },
      { kind: 'CO_HANDLING_DONE', text: '国土所：地界清楚，属石桥村' },
      { kind: 'CO_HANDLING_WITHDRAWN', text: '国土所：重复' },
      { kind: 'ANSWERED' },
    ]);
  });

  it.each([
    ['withdrawPetition', ['acceptPetition', 'assignPetition', 'takePetition'], [], '撤回'],
    ['transferPetition', ['acceptPetition', 'assignPetition'], ['returnPetition'], '转送交办'],
  ] as const)(
    'ends with the matter, and whoever was to help is told: %s',
    async (name, steps, then, label) => {
      const { id } = await register(clerk);
      const assisting = await unit(`${label}所`);
      await advanced(id, ...steps);
      await serves(deputy, assisting);
      const task = { what: '核实地界权属', ownerId: deputy.officialId, dueOn: addDays(TODAY, 10) };
      const asked = await act('askToAssist', { id, unitId: assisting, task }, handler);
      const done = await act('askToAssist', { id, unitId: assisting, task }, handler);
      await act('completeTask', { id: done.id, evidence: '已核实' }, deputy);
      for (const step of then)
        await handler.run(verb(step), { input: { id, ...inputsOf(town, handler, leader)[step] } });
      if (name === 'transferPetition')
        await clerk.run(
          'mutation ($input: TransferPetitionInput!) { transferPetition(input: $input) { id } }',
          {
            input: { id, toTenantId: office.tenantId, kind: 'FORWARD' },
          },
        );
      else await advanced(id, name);

      const mine = '{ notices { nodes { kind byName task { id status } } } }';
      const { nodes } = (await deputy.run(mine)).notices;
      const told = nodes.filter(({ task }: { task: { id: string } | null }) => task?.id === asked.id);
      expect(told).toContainEqual({
        kind: 'TASK_WITHDRAWN',
        byName: '林小禾',
        task: { id: asked.id, status: 'WITHDRAWN' },
      });
      expect(told).toHaveLength(2);
      const of = nodes.filter(({ task }: { task: { id: string } | null }) => task?.id === done.id);
      expect(of.map(({ kind }: { kind: string }) => kind)).toEqual(['HANDED_OVER']);
      const line = (await look(id)).events.at(-2);
      expect(line).toEqual({ kind: 'CO_HANDLING_WITHDRAWN', text: `${label}所：事项已${label}` });
    },
  );
});

it('every act has one line in the audit log', async () => {
  const rows = await world.db.write(town, (tx) =>
    tx.rows<{ action: string; n: number }>(
      `select action, count(*)::integer as n from audit_log
        where county_id = $1 and tenant_id = $2 and outcome = 'DONE' and action ~ 'ponsor|Assist' group by 1`,
      [town.countyId, town.tenantId],
    ),
  );
  expect(Object.fromEntries(rows.map(({ action, n }) => [action, n]))).toEqual({
    sponsorPetition: 6,
    recordSponsorVisit: 1,
    passOnSponsorship: 2,
    settleSponsorship: 2,
    askToAssist: 6,
  });
});
