import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inside } from '../house/places';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
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
const recalled = async (id: string, from = 'OFFERED') => {
  const asked = await onTransfer(clerk, 'recallTransfer', { id, reason });
  expect(asked.status).toBe(from);
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

describe('from an office that is suspended after it signed', () => {
  const signed = async () => {
    const petition = await register(clerk);
    const { id } = await send(clerk, petition.id, town);
    await carry(world, office, id);
    const { petitionId } = await onTransfer(townClerk, 'signTransfer', { id });
    await carry(world, town, id);
    return { id, petition, there: petitionId as string };
  };
  const stepsOf = (id: string, ...names: string[]) =>
    names.reduce(async (before, name) => {
      await before;
      await townClerk.run(verb(name), { input: { id, ...inputsOf(town, townClerk, townClerk)[name] } });
    }, Promise.resolve());
  const PETITION =
    'query ($id: ID!) { petition(id: $id) { status dispositionReason owner { id } events { kind text } } }';
  const petitionOf = async (person: TestPerson, id: string) => (await person.run(PETITION, { id })).petition;

  it('the matter comes back while it works on it, and its own petition ends with the reason', async () => {
    const { id, petition, there } = await signed();
    await stepsOf(there, 'acceptPetition', 'assignPetition', 'takePetition');
    expect(await refusalOfAct(() => onTransfer(clerk, 'recallTransfer', { id, reason }))).toBe(
      'OTHER_OFFICE_SERVES',
    );
    await serving(world, town, false);
    await recalled(id, 'SIGNED');
    await serving(world, town, true);

    const [mine, theirs] = [await transferOf(clerk, id), await transferOf(townClerk, id)];
    expect(mine).toMatchObject({ status: 'RETURNED', petition: { status: 'REGISTERED' } });
    expect(theirs).toMatchObject({ status: 'RETURNED', petition: { id: there, status: 'WITHDRAWN' } });
    expect(mine.path).toEqual(theirs.path);
    expect(mine.path.map(({ seq, kind }: { seq: number; kind: string }) => `${seq} ${kind}`)).toEqual([
      '1 OFFERED',
      '2 DELIVERED',
      '3 SIGNED',
      '4 RECALLED',
    ]);
    expect(mine.path.at(-1)).toMatchObject({ byName: '周工', text: reason });
    // as the petitioner reads it: it is back, and another office is being found
    expect((await petitionOf(clerk, petition.id)).events.at(-1)).toMatchObject({ kind: 'TRANSFER_RETURNED' });
    const ended = await petitionOf(townClerk, there);
    expect(ended.dispositionReason).toBe(reason);
    expect(ended.events.at(-1)).toEqual({ kind: 'TRANSFER_RECALLED', text: reason });

    // one office alone goes on
    expect(await refusalOfAct(() => stepsOf(there, 'answerPetition'))).toBe('WRONG_STATE');
    expect(await refusalOfAct(() => onTransfer(townClerk, 'reportTransfer', { id, reason }))).toBe(
      'WRONG_STATE',
    );
    expect((await send(clerk, petition.id, town)).status).toBe('OFFERED');
  });

  it('whoever answers for the matter is told', async () => {
    const { id, petition } = await signed();
    await serving(world, town, false);
    await recalled(id, 'SIGNED');
    await serving(world, town, true);
    const { nodes } = (await clerk.run('{ notices(first: 50) { nodes { kind petitionId } } }')).notices;
    expect(nodes).toContainEqual({ kind: 'SENT_BACK', petitionId: petition.id });
  });

  it('what was answered there and not reported comes back as its result', async () => {
    const { id, petition, there } = await signed();
    await stepsOf(
      there,
      'acceptPetition',
      'assignPetition',
      'takePetition',
      'answerPetition',
      'servePetition',
    );
    await serving(world, town, false);
    await recalled(id, 'SIGNED');
    await serving(world, town, true);
    expect(await transferOf(clerk, id)).toMatchObject({ status: 'REPORTED', report: reason });
    expect((await petitionOf(clerk, petition.id)).status).toBe('SERVED');
    expect((await petitionOf(townClerk, there)).status).toBe('SERVED');
  });

  it('a report that came first holds', async () => {
    const { id, petition, there } = await signed();
    await stepsOf(there, 'withdrawPetition');
    await onTransfer(townClerk, 'reportTransfer', { id, reason: '信访人撤回' });
    await serving(world, town, false);
    await recalled(id, 'SIGNED');
    await serving(world, town, true);
    expect(await transferOf(clerk, id)).toMatchObject({ status: 'REPORTED', report: '信访人撤回' });
    expect((await petitionOf(clerk, petition.id)).status).toBe('WITHDRAWN');
  });
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
