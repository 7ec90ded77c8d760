import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, dueDate } from '@huiyin/domain';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, send } from './transfer.fixture';

const LAW = 'mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { overlay } }';
const CLOCKS = `query ($id: ID!) { petition(id: $id) { profile events { kind }
  clocks { kind length due mayExtendBy article explanation } } }`;
const today = beijingDate(new Date());

let world: World;
let office: TestTenant;
let town: TestTenant;
let sender: TestPerson;
let receiver: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  [sender, receiver] = [await office.as('CLERK'), await town.as('CLERK')];
  const keeper = await office.as('COUNTY_ADMIN');
  await keeper.run(LAW, { input: { id: town.tenantId, overlay: 'ha-2012' } });
});
afterAll(() => world.close());

async function received(kind: 'FORWARD' | 'ASSIGN') {
  const { id: petition } = await register(sender);
  const { id } = await send(sender, petition, town, {
    kind,
    ...(kind === 'ASSIGN' ? { reportDueOn: addDays(today, 60) } : {}),
  });
  await carry(world, office, id);
  const { petitionId } = await onTransfer(receiver, 'signTransfer', { id });
  await receiver.run(verb('acceptPetition'), { input: { id: petitionId } });
  const { clocks, events } = (await receiver.run(CLOCKS, { id: petitionId })).petition;
  const conclude = clocks.find((one: { kind: string }) => one.kind === 'CONCLUDE');
  return { petitionId, kinds: events.map((one: { kind: string }) => one.kind), conclude, clocks };
}

it.each([
  {
    kind: 'FORWARD',
    came: 'FORWARD_RECEIVED',
    length: 30,
    mayExtendBy: 60,
    told: '收到转送、交办的信访事项',
    refusal: null,
    why: '',
  },
  {
    kind: 'ASSIGN',
    came: 'ASSIGNMENT_RECEIVED',
    length: 90,
    mayExtendBy: null,
    told: '收到交办的信访事项',
    refusal: 'TERM_NOT_EXTENSIBLE',
    why: '河南省信访条例第二十六条，没有可以延期的规定',
  },
] as const)('in Henan a matter that came by $kind is concluded in $length days', async (one) => {
  const { petitionId, kinds, conclude, clocks } = await received(one.kind);
  expect(kinds[0]).toBe(one.came);
  expect(conclude).toMatchObject({
    length: one.length,
    mayExtendBy: one.mayExtendBy,
    due: dueDate(today, one.length, 'DAY', true),
    article: '河南省信访条例第二十六条',
    explanation: expect.stringContaining(one.told),
  });
  // what is due before anybody decides runs the same
  expect(clocks.find(({ kind }: { kind: string }) => kind === 'ACCEPT')).toMatchObject({ length: 15 });
  // what may be done and what is done agree, and say why
  const leader = await town.as('LEADER', '秦岳');
  const { actions } = (
    await leader.run('query ($id: ID!) { petition(id: $id) { actions { action allowed code reason } } }', {
      id: petitionId,
    })
  ).petition;
  const listed = actions.find(({ action }: { action: string }) => action === 'extend');
  const extend = { input: { ...inputsOf(town, leader, leader)['extendPetition'], id: petitionId } };
  expect(listed).toMatchObject({ allowed: one.refusal === null, code: one.refusal });
  expect(listed.reason ?? '').toContain(one.why);
  const { errors } = await leader.send(verb('extendPetition'), extend);
  expect(errors?.[0]?.extensions?.code ?? null).toBe(one.refusal);
});
