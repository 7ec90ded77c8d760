import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anAccusation } from '../accusations/accusation.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, send } from '../transfers/transfer.fixture';

let world: World;
let office: TestTenant;
let town: TestTenant;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
});
afterAll(() => world.close());

/** Who sent which matter back again, as somebody is told. */
const toldOf = async (person: TestPerson): Promise<Record<string, unknown>[]> =>
  (await person.run('{ notices { nodes { kind byName petitionId } } }')).notices.nodes.filter(
    ({ kind }: { kind: string }) => kind === 'BOUNCED_AGAIN',
  );

it('who may supervise is told of a matter from the second time on that it is sent back, and not who did it', async () => {
  const [clerk, handler, leader] = await Promise.all([
    town.as('CLERK', '王敏'),
    town.as('HANDLER', '赵强'),
    town.as('LEADER', '陈刚'),
  ]);
  const accused = await town.as('LEADER', '周某');
  const { id } = await register(clerk);
  await clerk.run(verb('acceptPetition'), { input: { id } });
  await anAccusation(world, town, id, accused.officialId);
  const inputs = inputsOf(town, handler, leader);
  const bounce = async (by: TestPerson): Promise<void> => {
    await clerk.run(verb('assignPetition'), { input: { id, ...inputs['assignPetition'] } });
    await by.run(verb('returnPetition'), { input: { id, ...inputs['returnPetition'] } });
  };
  await bounce(handler);
  expect(await toldOf(leader)).toEqual([]);
  await bounce(handler);
  const told = { kind: 'BOUNCED_AGAIN', byName: '赵强', petitionId: id };
  expect(await toldOf(leader)).toEqual([told]);
  expect(await toldOf(clerk)).toEqual([]);
  await bounce(handler);
  expect(await toldOf(leader)).toEqual([told, told]);
  const { rows } = await world.db.write(town, (tx) =>
    tx.query(
      `select official_id from notices where county_id = $1 and tenant_id = $2 and kind = 'BOUNCED_AGAIN' and official_id = any($3)`,
      [town.countyId, town.tenantId, [accused.officialId, handler.officialId]],
    ),
  );
  expect(rows).toEqual([]);
});

it('an office is told when others object to what it sends them, once however often the message comes', async () => {
  const [sender, leader, receiver] = await Promise.all([
    office.as('CLERK', '许若溪'),
    office.as('LEADER', '贺知秋'),
    town.as('CLERK', '王敏'),
  ]);
  const { id } = await register(sender);
  for (const expected of [0, 1]) {
    const { id: transferId } = await send(sender, id, town);
    await carry(world, office, transferId);
    await onTransfer(receiver, 'objectToTransfer', { id: transferId, reason: '不属本镇' });
    for (let i = 0; i < 2; i += 1) await carry(world, town, transferId);
    expect(await toldOf(leader)).toHaveLength(expected);
    await onTransfer(sender, 'takeBackTransfer', { id: transferId });
    await carry(world, office, transferId);
    expect(await toldOf(leader)).toHaveLength(expected);
  }
  expect(await toldOf(leader)).toEqual([{ kind: 'BOUNCED_AGAIN', byName: `${town.code}镇`, petitionId: id }]);
});
