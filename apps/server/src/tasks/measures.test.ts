import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, MEASURE_KINDS, chineseDate } from '@huiyin/domain';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const TODAY = beijingDate(new Date());
const IN_HAND = ['acceptPetition', 'assignPetition', 'takePetition'];
const SERVED = [...IN_HAND, 'answerPetition', 'servePetition'];

let world: World;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let other: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  [clerk, handler, other] = [
    await town.as('CLERK', '林小禾'),
    await town.as('HANDLER', '何春燕'),
    await town.as('HANDLER', '周工'),
  ];
});
afterAll(() => world.close());

const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id status measureKind source evidence withdrawReason } }`;
const act = async (name: string, input: object, who = handler) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (name: string, input: object, who = handler) => who.refused(mutation(name), { input });
const look = async (id: string) =>
  (
    await clerk.run(
      'query ($id: ID!) { petition(id: $id) { status dueOn events { kind text } actions { action allowed code } } }',
      { id },
    )
  ).petition;

async function taken(id: string, ...steps: string[]): Promise<void> {
  const inputs = inputsOf(town, handler, handler);
  for (const step of steps)
    await (step === 'takePetition' || step === 'answerPetition' ? handler : clerk).run(verb(step), {
      input: { id, ...inputs[step] },
    });
}
async function petition(...steps: string[]): Promise<string> {
  const { id } = await register(clerk);
  await taken(id, ...steps);
  return id;
}
const measure = (id: string, more: object = {}, task: object = {}) => ({
  id,
  kind: 'BY_POLICY',
  task: { what: '按教龄核算补助', ownerId: other.officialId, dueOn: addDays(TODAY, 100), ...task },
  ...more,
});

describe('a measure', () => {
  it('is a task of whoever answers for it, with what was achieved, and moves no term', async () => {
    const id = await petition(...IN_HAND);
    const before = await look(id);
    const planned = await act('planMeasure', measure(id));
    expect(planned).toMatchObject({ status: 'OPEN', source: 'MEASURE', measureKind: 'BY_POLICY' });
    const mine = '{ notices { nodes { kind byName task { id measureKind } } } }';
    const { nodes } = (await other.run(mine)).notices;
    expect(nodes).toContainEqual({
      kind: 'HANDED_OVER',
      byName: '何春燕',
      task: { id: planned.id, measureKind: 'BY_POLICY' },
    });
    const done = await act('completeTask', { id: planned.id, evidence: '核定每月 320 元' }, other);
    expect(done).toMatchObject({ status: 'DONE', evidence: '核定每月 320 元' });
    const after = await look(id);
    expect([after.status, after.dueOn]).toEqual([before.status, before.dueOn]);
    expect(after.events.slice(-2)).toEqual([
      {
        kind: 'MEASURE_PLANNED',
        text: `政策手段：周工，${chineseDate(addDays(TODAY, 100))}前：按教龄核算补助`,
      },
      { kind: 'MEASURE_DONE', text: '按教龄核算补助：核定每月 320 元' },
    ]);
  });

  it('keeps the matter open until it is done or dropped with a reason', async () => {
    const id = await petition(...SERVED);
    const planned = await act('planMeasure', measure(id));
    expect(await clerk.refused(verb('closePetition'), { input: { id } })).toBe('MEASURES_OPEN');
    expect(await refusal('withdrawTask', { id: planned.id, reason: ' ' }, clerk)).toBe('REQUIRED');
    await act('withdrawTask', { id: planned.id, reason: '县里已统一发放' }, clerk);
    expect((await look(id)).events.at(-1)).toEqual({
      kind: 'MEASURE_DROPPED',
      text: '按教龄核算补助：县里已统一发放',
    });
    await taken(id, 'closePetition');
    expect((await look(id)).status).toBe('CLOSED');
  });

  it('ends with a matter that is withdrawn, and its owner is told', async () => {
    const id = await petition(...IN_HAND);
    const planned = await act('planMeasure', measure(id));
    await clerk.run(verb('withdrawPetition'), { input: { id, reason: '已协商解决' } });
    expect((await look(id)).events.at(-2)).toEqual({
      kind: 'MEASURE_DROPPED',
      text: '按教龄核算补助：事项已撤回',
    });
    const { task } = await clerk.run('query ($id: ID!) { task(id: $id) { status withdrawReason } }', {
      id: planned.id,
    });
    expect(task).toEqual({ status: 'WITHDRAWN', withdrawReason: '事项已撤回' });
    const { nodes } = (await other.run('{ notices { nodes { kind task { id } } } }')).notices;
    expect(nodes).toContainEqual({ kind: 'TASK_WITHDRAWN', task: { id: planned.id } });
  });

  it('is of the catalogue; counselling where the petitioner asked for it', async () => {
    const id = await petition(...IN_HAND);
    for (const kind of MEASURE_KINDS.filter((one) => one !== 'BY_COUNSELLING'))
      expect((await act('planMeasure', measure(id, { kind }))).measureKind).toBe(kind);
    const counselling = { kind: 'BY_COUNSELLING' };
    expect(await refusal('planMeasure', measure(id, counselling))).toBe('INVALID');
    await act('planMeasure', measure(id, { ...counselling, onRequest: true }));
    expect(await refusal('planMeasure', measure(id, {}, { what: '发放补助后息访' }))).toBe('INVALID');
    expect(
      await refusal('planMeasure', measure(id, {}, { what: '核对名册', dueOn: addDays(TODAY, -1) })),
    ).toBe('INVALID');
    expect(await refusal('planMeasure', measure(id, {}, { what: ' ' }))).toBe('REQUIRED');
    expect(await refusal('planMeasure', measure(id, {}, { what: '核对名册', dueOn: '2036-01-04' }))).toBe(
      'INVALID',
    );
    expect(await refusal('planMeasure', measure(id, {}, { what: ' 按教龄核算补助 ' }))).toBe('DUPLICATE');
    await act('planMeasure', measure(id, {}, { what: '核对名册' }));
  });

  it('is planned by who deals with the matter, in this office, while it runs', async () => {
    const id = await petition(...IN_HAND);
    expect(await refusal('planMeasure', measure(id), other)).toBe('NOT_YOURS');
    expect(await refusal('planMeasure', measure(id), await town.as('AUDITOR'))).toBe('FORBIDDEN');
    expect(await refusal('planMeasure', measure(id), await office.as('CLERK'))).toBe('NOT_FOUND');
    expect(await refusal('planMeasure', measure(id, { version: 99 }))).toBe('STALE_VERSION');
    await act('planMeasure', measure(id), clerk);
    expect(await refusal('planMeasure', measure(await petition()), clerk)).toBe('WRONG_STATE');
    const closed = await petition(...SERVED, 'closePetition');
    expect(await refusal('planMeasure', measure(closed), clerk)).toBe('WRONG_STATE');
  });

  it('stands in the plan of its matter alone, and as overdue among the tasks', async () => {
    const [id, next] = [await petition(...IN_HAND), await petition(...IN_HAND)];
    const { id: late } = await act('planMeasure', measure(id));
    await act('planMeasure', measure(next));
    await world.db.write(town, (tx) =>
      tx.query('update tasks set due_on = $4 where county_id = $1 and tenant_id = $2 and id = $3', [
        town.countyId,
        town.tenantId,
        late,
        addDays(TODAY, -1),
      ]),
    );
    const list =
      'query ($sourceId: ID, $source: TaskSource, $overdue: Boolean, $ownerId: ID) { tasks(sourceId: $sourceId, source: $source, overdue: $overdue, ownerId: $ownerId) { nodes { id } } }';
    const ids = async (variables: object) => (await other.run(list, { ...variables })).tasks.nodes;
    expect(await ids({ sourceId: id, source: 'MEASURE' })).toEqual([{ id: late }]);
    expect(await ids({ overdue: true, ownerId: other.officialId })).toEqual([{ id: late }]);
  });
});
