import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JobHelpers } from 'graphile-worker';
import { LODGE } from '../accusations/accusation.fixture';
import { noticesMorning } from '../jobs/notices.morning';
import type { JobWorld } from '../jobs/world';
import { aPetition, register } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { asRole } from './witness';

/* Mistakes that other systems of this kind are known for, where no room’s own test is about them. */
let world: World;
let office: TestTenant;
let town: TestTenant;
let empty: TestTenant;
let away: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const [county, other] = [await world.county(), await world.county()];
  office = county.office;
  [town, empty, away] = [await county.tenant(), await county.tenant(), await other.tenant()];
  clerk = await town.as('CLERK');
});
afterAll(() => world.close());

describe('a masked form', () => {
  it('is not written back over what it stands for', async () => {
    const { id } = await register(clerk);
    const shown = `query ($id: ID!) { petition(id: $id) { parties { nameMasked phoneMasked } } }`;
    const [{ nameMasked, phoneMasked }] = (await clerk.run(shown, { id })).petition.parties;
    const CORRECT = `mutation ($input: CorrectPetitionInput!) { correctPetition(input: $input) { id } }`;
    const back = (parties: object[]) => ({ input: { id, reason: '照抄页面', parties } });
    expect(await clerk.refused(CORRECT, back([{ name: nameMasked, phone: '13800001234' }]))).toBe('INVALID');
    expect(await clerk.refused(CORRECT, back([{ name: '欧阳明月', phone: phoneMasked }]))).toBe('INVALID');
    const LOOK = `mutation ($input: RevealPetitionerInput!) {
      revealPetitioner(input: $input) { revealed { name phone } } }`;
    const look = { id, purpose: '核对', purposeKind: 'VERIFY_IDENTITY' };
    const [party] = (await clerk.run(LOOK, { input: look })).revealPetitioner.revealed;
    expect(party).toEqual({ name: '欧阳明月', phone: '13800001234' });
  });
});

it('the morning’s work is done in every tenant of every county', async () => {
  const places: string[] = [];
  await asRole(world.ownerUrl, 'queue', null, (client) =>
    noticesMorning({ ...world.app.services, mailer: null } as unknown as JobWorld, {}, {
      query: (text: string) => client.query(text),
      addJob: async (_: string, place: Readonly<{ tenantId: string }>) => places.push(place.tenantId),
    } as unknown as JobHelpers),
  );
  for (const tenant of [office, town, empty, away])
    expect(places.filter((one) => one === tenant.tenantId)).toEqual([tenant.tenantId]);
});

it('who an accusation is kept from follows a reorganisation, both ways', async () => {
  const overseer = await office.as('COUNTY_ADMIN');
  await overseer.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', {
    input: { tenantId: office.tenantId },
  });
  const UNIT = 'mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id } }';
  const [accused, other] = await Promise.all(
    ['信访督查科', '接访科'].map(
      async (name) => (await overseer.run(UNIT, { input: { name, kind: 'OFFICE' } })).createUnit.id as string,
    ),
  );
  const [lodger, colleague] = [await office.as('CLERK', '登记人'), await office.as('CLERK', '同事')];
  const into = (unitId: string | undefined) =>
    overseer.run('mutation ($input: UpdateOfficialInput!) { updateOfficial(input: $input) { id } }', {
      input: { id: colleague.officialId, unitId },
    });
  await into(other);
  const input = { ...aPetition({ title: '反映督查科' }), accused: [{ kind: 'UNIT', unitId: accused }] };
  const { id } = (await lodger.run(LODGE, { input })).lodgeAccusation;
  const sees = async () =>
    (await colleague.run('query ($id: ID!) { petition(id: $id) { id } }', { id })).petition !== null;
  expect(await sees()).toBe(true);
  await into(accused);
  expect(await sees()).toBe(false);
  await into(other);
  expect(await sees()).toBe(true);
});

it('figures stand where topic, unit and place are missing, and where an office has nothing at all', async () => {
  await register(clerk, { parties: [], topicId: null, placeUnitId: null });
  const FIGURES = '{ dashboard { open registered } }';
  const { dashboard } = await clerk.run(FIGURES);
  expect(dashboard.open).toBeGreaterThan(0);
  expect((await (await empty.as('CLERK')).run(FIGURES)).dashboard).toEqual({ open: 0, registered: 0 });
  const supervisor = await office.as('COUNTY_SUPERVISOR');
  const { overview } = await supervisor.run('{ overview { tenants { tenantId open } } }');
  const of = (tenant: TestTenant) =>
    overview.tenants.find(({ tenantId }: { tenantId: string }) => tenantId === tenant.tenantId);
  expect(of(town)?.open).toBe(dashboard.open);
  expect(of(empty)).toEqual({ tenantId: empty.tenantId, open: 0 });
  expect(of(away)).toBeUndefined();
});
