import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, LIES_AT_MOST_DAYS } from '@huiyin/domain';
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

const today = beijingDate(new Date());
const plan = (id: string, more: object) => ({ input: { id, what: '约见信访人', on: today, ...more } });
const nextOf = async (id: string) =>
  (
    await clerk.run(
      'query ($id: ID!) { petition(id: $id) { nextAction nextActionOn nextActionReason dueOn } }',
      { id },
    )
  ).petition;

it('there is always a next date while a matter is open: as planned, else as due', async () => {
  const { id, dueOn } = await register(clerk);
  expect(await nextOf(id)).toEqual({
    nextAction: null,
    nextActionOn: dueOn,
    nextActionReason: 'TERM',
    dueOn,
  });
  const on = addDays(today, 3);
  await clerk.run(verb('planPetition'), plan(id, { on }));
  expect(await nextOf(id)).toMatchObject({
    nextAction: '约见信访人',
    nextActionOn: on,
    nextActionReason: 'PLANNED',
  });

  const inputs = inputsOf(town, clerk, clerk);
  await clerk.run(verb('acceptPetition'), { input: { id } });
  const accepted = await nextOf(id);
  expect(accepted).toMatchObject({ nextAction: null, nextActionOn: accepted.dueOn });
  for (const step of ['assignPetition', 'takePetition', 'answerPetition', 'servePetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  // 办结 is owed once the petitioner's thirty days to ask for a review are over
  expect(await nextOf(id)).toMatchObject({
    nextActionOn: addDays(today, 31),
    nextActionReason: 'CLOSE_AFTER_WINDOW',
  });
  // nothing is closed before what was supported is done, so that is named first
  const perform = (status: string, days: number) =>
    world.db.write(town, (tx) =>
      tx.query(
        `insert into tasks (county_id, tenant_id, id, source, petition_id, unit_id, what, owner_id, due_on, status, evidence, ended_at)
         values ($1, $2, gen_random_uuid(), 'PERFORMANCE', $3, $4, '修复路面', $5, $6, $7, case when $7 = 'DONE' then '照片' end, case when $7 = 'DONE' then now() end)`,
        [town.countyId, town.tenantId, id, town.unitId, clerk.officialId, addDays(today, days), status],
      ),
    );
  await perform('DONE', -9);
  expect((await nextOf(id)).nextActionReason).toBe('CLOSE_AFTER_WINDOW');
  for (const days of [90, -2]) {
    await perform('OPEN', days);
    expect(await nextOf(id)).toMatchObject({
      nextActionOn: addDays(today, days),
      nextActionReason: 'PERFORM',
    });
  }
  expect(await clerk.refused(verb('closePetition'), { input: { id } })).toBe('NOT_PERFORMED');
  await world.db.write(town, (tx) =>
    tx.query(
      `update tasks set status = 'DONE', evidence = '照片', ended_at = now()
        where county_id = $1 and tenant_id = $2 and petition_id = $3 and status = 'OPEN'`,
      [town.countyId, town.tenantId, id],
    ),
  );
  await clerk.run(verb('closePetition'), { input: { id } });
  expect(await nextOf(id)).toMatchObject({ nextActionOn: null, nextActionReason: null });
});

it('a plan lies ahead and never behind the term, in the hands of who deals with it', async () => {
  const { id, dueOn } = await register(clerk);
  const refused = (more: object, who = clerk) => who.refused(verb('planPetition'), plan(id, more));
  expect(await refused({ on: addDays(today, -1) })).toBe('INVALID');
  expect(await refused({ on: addDays(dueOn, 1) })).toBe('INVALID');
  expect(await refused({ what: ' ' })).toBe('REQUIRED');
  expect(await refused({}, await town.as('AUDITOR'))).toBe('FORBIDDEN');
  await clerk.run(verb('planPetition'), plan(id, { on: dueOn }));
  expect((await nextOf(id)).nextActionOn).toBe(dueOn);
});

it('an overdue matter is planned near, and stays a gap whatever is planned', async () => {
  const { id, dueOn } = await register(clerk, { receivedAt: `${addDays(today, -40)}T01:00:00Z` });
  expect(dueOn < today).toBe(true);
  for (const on of ['2099-01-05', addDays(today, 31)])
    expect(await clerk.refused(verb('planPetition'), plan(id, { on }))).toBe('INVALID');
  await clerk.run(verb('planPetition'), plan(id, { on: addDays(today, 30) }));
  const GAPS = '{ petitions(filter: { chainGap: STEP_PASSED }, first: 100) { nodes { id } } }';
  const gaps = async () => (await clerk.run(GAPS)).petitions.nodes.map((one: { id: string }) => one.id);
  expect(await gaps()).toContain(id);
  await clerk.run(verb('acceptPetition'), { input: { id } });
  expect(await gaps()).not.toContain(id);
});

it('what was refused or withdrawn is to be closed as well', async () => {
  const [refused, withdrawn] = [await register(clerk), await register(clerk)];
  const inputs = inputsOf(town, clerk, clerk);
  await clerk.run(verb('withdrawPetition'), {
    input: { id: withdrawn.id, ...inputs['withdrawPetition'] },
  });
  for (const step of ['notAcceptPetition', 'servePetition'])
    await clerk.run(verb(step), { input: { id: refused.id, ...inputs[step] } });
  for (const { id } of [refused, withdrawn])
    expect(await nextOf(id)).toMatchObject({
      nextActionOn: addDays(today, LIES_AT_MOST_DAYS),
      nextActionReason: 'CLOSE',
    });
});
