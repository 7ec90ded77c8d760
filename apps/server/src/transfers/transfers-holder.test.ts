import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { FOLLOW, openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, send, transferOf } from './transfer.fixture';

let world: World;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let clerk: TestPerson;
let townClerk: TestPerson;
let schoolClerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town, school] = [county.office, await county.tenant(), await county.tenant('SCHOOL')];
  [clerk, townClerk, schoolClerk] = [
    await office.as('CLERK', '周县生'),
    await town.as('CLERK', '林小禾'),
    await school.as('CLERK', '石老师'),
  ];
});
afterAll(() => world.close());

const follow = async (at: TestTenant, { number, queryCode }: { number: string; queryCode: string }) =>
  (await world.visitor().run(FOLLOW, { tenantCode: at.code, number, code: queryCode })).followPetition
    .handler;
const kinds = ({ path }: { path: { kind: string }[] }): string[] => path.map(({ kind }) => kind);

/** 交办 and 签收 within an office. */
async function taken(petitionId: string, at: TestTenant, by: TestPerson, handler: TestPerson): Promise<void> {
  const inputs = inputsOf(at, handler, handler);
  for (const step of ['acceptPetition', 'assignPetition'])
    await by.run(verb(step), { input: { id: petitionId, ...inputs[step] } });
  await handler.run(verb('takePetition'), { input: { id: petitionId } });
}

it('sender and petitioner see who answers for it now, and no other office’s phone beside the name', async () => {
  await openPortalOf(office, clerk);
  const petition = await register(clerk);
  const { id } = await send(clerk, petition.id, town);
  await carry(world, office, id);
  const { petitionId } = await onTransfer(townClerk, 'signTransfer', { id });
  await carry(world, town, id);
  expect(await follow(office, petition)).toEqual({
    office: `${town.code}镇`,
    unit: null,
    phone: '',
    name: '林小禾',
    post: '干事',
  });

  const [handler, next] = [await town.as('HANDLER', '何春燕'), await town.as('HANDLER', '赵强')];
  await taken(petitionId, town, townClerk, handler);
  await carry(world, town, id);
  expect(await follow(office, petition)).toMatchObject({ name: '何春燕' });

  await openPortalOf(town, townClerk);
  const over = { fromId: handler.officialId, toId: next.officialId, reason: '岗位调整' };
  await townClerk.run(
    'mutation ($input: HandOverPetitionsInput!) { handOverPetitions(input: $input) { id } }',
    {
      input: over,
    },
  );
  await carry(world, town, id);
  expect(await transferOf(clerk, id)).toMatchObject({ holderName: '赵强', holderOffice: null });
  const { publicOffice } = await world
    .visitor()
    .run('query ($code: String!) { publicOffice(tenantCode: $code) { phone } }', { code: town.code });
  expect(await follow(office, petition)).toMatchObject({ name: '赵强', phone: publicOffice.phone });
  const [here, away] = [await transferOf(clerk, id), await transferOf(townClerk, id)];
  expect(here.path).toEqual(away.path);
  expect(kinds(here)).toEqual(['OFFERED', 'DELIVERED', 'SIGNED', 'HANDED_ON', 'HANDED_ON']);
});

it('across two offices, whoever sent it first sees who answers for it at the end', async () => {
  const petition = await register(townClerk);
  const up = await send(townClerk, petition.id, office);
  await carry(world, town, up.id);
  const { petitionId } = await onTransfer(clerk, 'signTransfer', { id: up.id });
  await carry(world, office, up.id);
  const down = await send(clerk, petitionId, school);
  await carry(world, office, down.id);
  await carry(world, office, up.id);
  expect(await transferOf(townClerk, up.id)).toMatchObject({ holderName: '周县生', holderOffice: null });
  const { petitionId: last } = await onTransfer(schoolClerk, 'signTransfer', { id: down.id });
  await carry(world, school, down.id);
  await carry(world, office, up.id);
  const holder = { holderName: '石老师', holderOffice: `${school.code}镇` };
  expect(await transferOf(townClerk, up.id)).toMatchObject(holder);

  const teacher = await school.as('HANDLER', '丁老师');
  await taken(last, school, schoolClerk, teacher);
  await carry(world, school, down.id);
  await carry(world, office, up.id);
  expect(await transferOf(townClerk, up.id)).toMatchObject({ ...holder, holderName: '丁老师' });
  // what the county's office hands over within itself moves nothing of that
  const other = await office.as('CLERK', '韩接手');
  await clerk.run('mutation ($input: HandOverPetitionsInput!) { handOverPetitions(input: $input) { id } }', {
    input: { fromId: clerk.officialId, toId: other.officialId, reason: '调离' },
  });
  await carry(world, office, up.id);
  expect(await transferOf(townClerk, up.id)).toMatchObject({ ...holder, holderName: '丁老师' });
});
