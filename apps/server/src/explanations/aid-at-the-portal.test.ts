import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { register, verb } from '../petitions/petition.fixture';
import { openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { anExplanation } from './explanation.fixture';

let world: World;
let town: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  clerk = await town.as('CLERK', '林小禾');
  await openPortalOf(town, clerk);
});
afterAll(() => world.close());

const CHOOSE = 'mutation ($input: ChooseAidInput!) { chooseAid(input: $input) { status } }';
const FOLLOWED = `query ($tenantCode: String!, $number: String!, $code: String!) {
  followPetition(tenantCode: $tenantCode, number: $number, code: $code) { aidOffers { id wanted open statusText } } }`;

async function offered() {
  const { id, number, queryCode } = await register(clerk);
  const offerId = await anExplanation(world, town, id, clerk.officialId);
  const key = { tenantCode: town.code, number, code: queryCode };
  const say = (wanted: boolean, more: object = {}) => ({ input: { ...key, offerId, wanted, ...more } });
  return { id, offerId, key, say };
}
const read = async (key: Record<string, unknown>) =>
  (await world.visitor().run(FOLLOWED, key)).followPetition.aidOffers;

it('is wanted, or not, as the petitioner says, until it is handed on', async () => {
  const { id, offerId, key, say } = await offered();
  const one = world.visitor();
  expect(await read(key)).toEqual([{ id: offerId, wanted: null, open: true, statusText: '已告知' }]);
  expect((await one.run(CHOOSE, say(false))).chooseAid).toEqual({ status: 'AID_NOT_WANTED' });
  expect((await one.run(CHOOSE, say(true))).chooseAid.status).toBe('AID_WANTED');
  await one.run(CHOOSE, say(true));
  const { events } = (
    await clerk.run('query ($id: ID!) { petition(id: $id) { events { kind text actorName } } }', { id })
  ).petition;
  const told = events.filter(({ kind }: { kind: string }) => kind === 'AID_ANSWERED');
  expect(told).toEqual(
    [1, 2].map(() => ({
      kind: 'AID_ANSWERED',
      text: `${town.code} 法律援助中心`,
      actorName: '信访人（网上）',
    })),
  );
  const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  await clerk.run(verb('handOnAid'), { input: { id, offerId, on: day } });
  expect(await read(key)).toEqual([{ id: offerId, wanted: true, open: false, statusText: '已转介' }]);
  expect(await one.refused(CHOOSE, say(false))).toBe('WRONG_STATE');
});

it('is said by the key to the matter alone, of its own offer, and by nobody signed in', async () => {
  const [mine, other] = [await offered(), await offered()];
  const one = world.visitor();
  expect(await one.refused(CHOOSE, mine.say(true, { code: 'AAAA-BBBB-CCCC' }))).toBe('WRONG_QUERY_CODE');
  expect(await one.refused(CHOOSE, mine.say(true, { offerId: other.offerId }))).toBe('NOT_FOUND');
  expect(await clerk.refused(CHOOSE, mine.say(true))).toBe('FORBIDDEN');
  await one.run(CHOOSE, mine.say(true));
  const rows = await world.db.write(town, (tx) =>
    tx.rows<{ action: string; detail: object }>(
      `select action, detail from audit_log where county_id = $1 and tenant_id = $2 and subject_id = $3 and action = 'chooseAid' and outcome = 'DONE'`,
      [town.countyId, town.tenantId, mine.id],
    ),
  );
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toMatch(/wanted|WANTED/);
});
