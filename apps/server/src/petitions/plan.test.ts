import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
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
  (await clerk.run('query ($id: ID!) { petition(id: $id) { nextAction nextActionOn dueOn } }', { id }))
    .petition;

it('there is always a next date while a matter is open: as planned, else as due', async () => {
  const { id, dueOn } = await register(clerk);
  expect(await nextOf(id)).toEqual({ nextAction: null, nextActionOn: dueOn, dueOn });
  const on = addDays(today, 3);
  await clerk.run(verb('planPetition'), plan(id, { on }));
  expect(await nextOf(id)).toEqual({ nextAction: '约见信访人', nextActionOn: on, dueOn });

  const inputs = inputsOf(town, clerk, clerk);
  await clerk.run(verb('acceptPetition'), { input: { id } });
  const accepted = await nextOf(id);
  expect(accepted).toEqual({ nextAction: null, nextActionOn: accepted.dueOn, dueOn: accepted.dueOn });
  for (const step of ['assignPetition', 'takePetition', 'answerPetition', 'servePetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  expect((await nextOf(id)).nextActionOn).toBeNull();
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
