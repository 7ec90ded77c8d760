import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { forgetSpentNotices } from './notice-prune.service';

const DAY = 86_400_000;

let world: World;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  [clerk, handler] = [await town.as('CLERK'), await town.as('HANDLER')];
});
afterAll(() => world.close());

const inbox = async (): Promise<string[]> =>
  (await handler.run('{ notices(first: 50) { nodes { petitionId } } }')).notices.nodes.map(
    ({ petitionId }: { petitionId: string }) => petitionId,
  );

/** A notice to the handler of a matter that is over, or goes on; made, and read, so many days ago. */
async function notice(over: boolean, madeAgo: number, readAgo: number | null): Promise<string> {
  const { id } = await register(clerk, { firstAskedId: handler.officialId });
  if (over) await clerk.run(verb('voidPetition'), { input: { id, reason: '重复登记' } });
  const ago = (days: number | null) => (days === null ? null : new Date(Date.now() - days * DAY));
  await world.db.write(town, (tx) =>
    tx.query(
      'update notices set made_at = $4, read_at = $5 where county_id = $1 and tenant_id = $2 and petition_id = $3',
      [town.countyId, town.tenantId, id, ago(madeAgo), ago(readAgo)],
    ),
  );
  return id;
}

it('an inbox forgets what is over and was read long ago, or lay there longer, and nothing else', async () => {
  const spent = [await notice(true, 300, 182), await notice(true, 402, null)];
  const kept = [
    await notice(true, 300, 178),
    await notice(true, 398, null),
    await notice(false, 300, 182),
    await notice(false, 402, null),
  ];
  expect((await inbox()).sort()).toEqual([...spent, ...kept].sort());
  const forget = () => world.db.write(town, (tx) => forgetSpentNotices(tx, new Date()));
  expect(await forget()).toBe(2);
  expect((await inbox()).sort()).toEqual(kept.sort());
  expect(await forget()).toBe(0);
});

it('forgets nothing of another office', async () => {
  await notice(true, 300, 182);
  const elsewhere = await (await world.county()).tenant();
  expect(await world.db.write(elsewhere, (tx) => forgetSpentNotices(tx, new Date()))).toBe(0);
  expect(await world.db.write(town, (tx) => forgetSpentNotices(tx, new Date()))).toBe(1);
});
