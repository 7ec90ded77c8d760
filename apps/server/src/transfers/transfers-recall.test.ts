import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inside } from '../house/places';
import { register } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, refusalOfAct, send, serving, transferOf } from './transfer.fixture';

let world: World;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let townClerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  [clerk, townClerk] = await Promise.all([office.as('CLERK', '周工'), town.as('CLERK')]);
});
afterAll(() => world.close());

const reason = '对方单位已停用';
const recalled = async (id: string) => {
  const asked = await onTransfer(clerk, 'recallTransfer', { id, reason });
  expect(asked.status).toBe('OFFERED');
  expect(await refusalOfAct(() => onTransfer(clerk, 'recallTransfer', { id, reason }))).toBe(
    'RECALL_UNDER_WAY',
  );
  await carry(world, office, id);
  await carry(world, town, id);
};
const hopsOf = async (person: TestPerson, id: string) =>
  (await transferOf(person, id)).path.map(({ kind }: { kind: string }) => kind);

it.each([
  ['delivered', true],
  ['not delivered yet', false],
] as const)(
  'what a suspended office has not signed for comes back, its terms as before: %s',
  async (_, delivered) => {
    const petition = await register(clerk);
    const { id } = await send(clerk, petition.id, town);
    if (delivered) await carry(world, office, id);
    expect(await refusalOfAct(() => onTransfer(clerk, 'recallTransfer', { id, reason }))).toBe(
      'OTHER_OFFICE_SERVES',
    );
    await serving(world, town, false);
    await recalled(id);
    await serving(world, town, true);

    const [mine, theirs] = [await transferOf(clerk, id), await transferOf(townClerk, id)];
    expect(mine).toMatchObject({ status: 'RETURNED', petition: { status: 'REGISTERED' } });
    expect(theirs).toMatchObject({ status: 'RETURNED', content: null, petitionerMasked: null });
    expect(mine.path).toEqual(theirs.path);
    expect(mine.path.at(-1)).toMatchObject({ kind: 'RECALLED', byName: '周工', text: reason });
    expect((await send(clerk, petition.id, town)).status).toBe('OFFERED');
  },
);

it('a signature that came first holds, though it was still under way', async () => {
  const petition = await register(clerk);
  const { id } = await send(clerk, petition.id, town);
  await carry(world, office, id);
  await onTransfer(townClerk, 'signTransfer', { id });
  await serving(world, town, false);
  await recalled(id);
  await serving(world, town, true);
  expect(await hopsOf(clerk, id)).toEqual(['OFFERED', 'DELIVERED', 'SIGNED']);
  expect(await transferOf(clerk, id)).toMatchObject({
    status: 'SIGNED',
    petition: { status: 'TRANSFERRED' },
  });
  expect((await transferOf(townClerk, id)).petition.status).toBe('REGISTERED');
});

it('an objection that came first is answered, and is no second recall', async () => {
  const petition = await register(clerk);
  const { id } = await send(clerk, petition.id, town);
  await carry(world, office, id);
  await onTransfer(townClerk, 'objectToTransfer', { id, reason: '不属本镇' });
  await serving(world, town, false);
  await recalled(id);
  await serving(world, town, true);
  await onTransfer(clerk, 'insistOnTransfer', { id, reason: '地点在你镇' });
  await carry(world, office, id);
  expect((await onTransfer(townClerk, 'signTransfer', { id })).status).toBe('SIGNED');
});

it('category and place go with the matter, the place where the receiver has it too', async () => {
  const at = async (tenant: TestTenant, name: string, code: string) =>
    world.db.write(tenant, async (tx) => {
      tx.push({
        text: 'update units set name = $4, division_code = $5 where county_id = $1 and tenant_id = $2 and id = $3',
        values: [tenant.countyId, tenant.tenantId, tenant.unitId, name, code],
      });
    });
  const admin = await inside(await office.as('COUNTY_ADMIN'), office);
  await admin.run('mutation ($input: ImportDivisionsInput!) { importDivisions(input: $input) { id } }', {
    input: {
      countyCode: '990101',
      rows: [
        { code: '990101', name: '清河县' },
        { code: '990101100', name: '石桥镇' },
        { code: '990101100201', name: '石桥村委会' },
      ],
    },
  });
  await at(office, '石桥村', '990101100201');
  await at(town, '石桥村委会', '990101100201');
  const petition = await register(clerk, { category: 'PLEA', placeUnitId: office.unitId });
  const { id } = await send(clerk, petition.id, town);
  await carry(world, office, id);
  expect(await transferOf(townClerk, id)).toMatchObject({ category: 'PLEA', placeName: '石桥村' });
  const { petitionId } = await onTransfer(townClerk, 'signTransfer', { id });
  const query = 'query ($id: ID!) { petition(id: $id) { category placeUnitId } }';
  const there = (await townClerk.run(query, { id: petitionId })).petition;
  expect(there).toEqual({ category: 'PLEA', placeUnitId: town.unitId });
});
