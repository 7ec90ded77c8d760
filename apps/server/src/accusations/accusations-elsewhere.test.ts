import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { FOLLOW, openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, send } from '../transfers/transfer.fixture';
import { NAME_ACCUSED, REROUTE, sealOver } from './accusation.fixture';

/* What is found out at the county's office to accuse an office that has the matter in hand, or from which it had come. */
const WORDS = '白马坡采石场';
let world: World;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let townsman: TestPerson;
let people: TestPerson[];
let townName: string;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  [clerk, townsman] = [await office.as('CLERK'), await town.as('CLERK')];
  people = [townsman, await town.as('HANDLER'), await town.as('LEADER'), await town.as('TENANT_ADMIN')];
  townName = (await townsman.run('{ viewer { home { name } } }')).viewer.home.name;
  await openPortalOf(town, townsman);
  await openPortalOf(office, clerk);
});
afterAll(() => world.close());

/** What everybody of the town hears of it, by list, search, count, file, notice and log. */
const EVERYTHING = `query ($words: String!) { petitions(first: 50) { totalCount nodes { id title status } }
  found: petitions(filter: { search: $words }) { totalCount } transfers(first: 50) { totalCount nodes { id status title } } notices { totalCount nodes { kind } } }`;
const COUNTS = '{ overview { tenants { tenantId answered } } }';
const heard = () =>
  Promise.all(people.flatMap((who) => [who.send(EVERYTHING, { words: WORDS }), who.send(COUNTS)]));
const tallies = () =>
  world.db.inside(town, (tx) =>
    tx.rows(
      'select facet, key, n from tallies where county_id = $1 and tenant_id = $2 and n <> 0 order by facet, key',
      [town.countyId, town.tenantId],
    ),
  );
const ONE = `query ($id: ID!) { petition(id: $id) { status confidential accusations { name } events { kind } } }`;
const accused = () => [{ kind: 'OFFICIAL', name: 'HANDLER某', officeName: townName }];
const go = async (who: TestPerson, tenant: TestTenant, id: string, ...steps: string[]) => {
  const inputs = inputsOf(tenant, who, who);
  for (const step of steps) await who.run(verb(step), { input: { id, ...inputs[step] } });
};

it('comes back from the office that was handed it, where it is not there any more', async () => {
  const [before, counted] = [await heard(), await tallies()];
  const { id } = await register(clerk, { title: `反映${WORDS}` });
  const { id: transferId } = await send(clerk, id, town);
  await carry(world, office, transferId);
  const { petitionId } = await onTransfer(townsman, 'signTransfer', { id: transferId });
  await carry(world, town, transferId);
  await go(townsman, town, petitionId, 'acceptPetition', 'assignPetition', 'takePetition', 'notePetition');
  expect(await heard()).not.toEqual(before);

  const { nameAccused } = await clerk.run(NAME_ACCUSED, { input: { id, accused: accused() } });
  expect(nameAccused).toEqual({ id, status: 'TRANSFERRED', confidential: true });
  // at once, before its job: neither list, search, file nor step has it
  for (const who of people) {
    const { petitions, found, transfers } = await who.run(EVERYTHING, { words: WORDS });
    expect([petitions.nodes, found.totalCount, transfers.nodes]).toEqual([[], 0, []]);
    expect((await who.run(ONE, { id: petitionId })).petition).toBeNull();
  }
  expect(await townsman.refused(verb('notePetition'), { input: { id: petitionId, text: '还在吗' } })).toBe(
    'NOT_FOUND',
  );
  await sealOver(world, office, transferId);
  await sealOver(world, office, transferId);
  expect(await heard()).toEqual(before);
  expect(await tallies()).toEqual(counted);
  const { petition } = await clerk.run(ONE, { id });
  expect(petition).toMatchObject({ status: 'REGISTERED', confidential: true });
  expect(petition.accusations).toEqual([{ name: 'HANDLER某' }]);
  for (const who of people)
    expect(await who.refused(verb('notePetition'), { input: { id: petitionId, text: '还在吗' } })).toMatch(
      /NOT_FOUND|FORBIDDEN/,
    );
  // and goes on here
  const whole = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'];
  await go(clerk, office, id, ...whole, 'closePetition');
});

it('is taken back before it was signed for', async () => {
  const counted = await tallies();
  const { id } = await register(clerk, { title: `未签收的${WORDS}` });
  const { id: transferId } = await send(clerk, id, town);
  await carry(world, office, transferId);
  await clerk.run(NAME_ACCUSED, { input: { id, accused: accused() } });
  await sealOver(world, office, transferId);
  expect((await clerk.run(ONE, { id })).petition).toMatchObject({ status: 'REGISTERED', confidential: true });
  const TRANSFER = 'query ($id: ID!) { transfer(id: $id) { status title content petitionerMasked } }';
  expect((await townsman.run(TRANSFER, { id: transferId })).transfer).toEqual({
    status: 'RETURNED',
    title: '（转送单位已收回）',
    content: null,
    petitionerMasked: null,
  });
  expect(await tallies()).toEqual(counted);
});

it('is gone from the office that had sent it up, which is reported nothing of it', async () => {
  const [before, counted] = [await heard(), await tallies()];
  const { id, number, queryCode } = await register(townsman, { title: `上报的${WORDS}` });
  const { id: transferId } = await send(townsman, id, office);
  await carry(world, town, transferId);
  const { petitionId } = await onTransfer(clerk, 'signTransfer', { id: transferId });
  await carry(world, office, transferId);
  await clerk.run(NAME_ACCUSED, { input: { id: petitionId, accused: accused() } });
  await sealOver(world, office, transferId);
  await sealOver(world, office, transferId);
  expect(await heard()).toEqual(before);
  expect(await tallies()).toEqual(counted);
  const whole = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'];
  await go(clerk, office, petitionId, ...whole);
  const report = `mutation ($input: TransferReasonInput!) { reportTransfer(input: $input) { id } }`;
  expect(await clerk.refused(report, { input: { id: transferId, reason: '已办结' } })).toBe('WRONG_STATE');
  await carry(world, office, transferId);
  expect(await heard()).toEqual(before);
  // its petitioner's receipt leads on
  const key = { tenantCode: town.code, number, code: queryCode };
  const MOVED = FOLLOW.replace('number title', 'number title movedTo { office }');
  const { followPetition } = await world.visitor().run(MOVED, key);
  expect(followPetition).toMatchObject({ title: '', events: [], movedTo: { office: expect.any(String) } });
});

it('stays where it had come from, when another office is accused', async () => {
  const { id } = await register(townsman, { title: '反映邻乡' });
  const { id: transferId } = await send(townsman, id, office);
  await carry(world, town, transferId);
  const { petitionId } = await onTransfer(clerk, 'signTransfer', { id: transferId });
  await carry(world, office, transferId);
  const other = [{ kind: 'OFFICIAL', name: '某人', officeName: '邻乡' }];
  await clerk.run(NAME_ACCUSED, { input: { id: petitionId, accused: other } });
  expect((await townsman.run(ONE, { id })).petition).toMatchObject({
    status: 'TRANSFERRED',
    confidential: false,
  });
});

it('is refused once the matter is closed, with what is possible: an accusation of its own', async () => {
  const whole = [
    'acceptPetition',
    'assignPetition',
    'takePetition',
    'answerPetition',
    'servePetition',
    'closePetition',
  ];
  const [own, theirs] = [await register(clerk), await register(townsman)];
  await go(clerk, office, own.id, ...whole);
  await go(townsman, town, theirs.id, ...whole, 'archivePetition');
  await expect(clerk.run(NAME_ACCUSED, { input: { id: own.id, accused: accused() } })).rejects.toThrow(
    '登记检举控告',
  );
  expect(await townsman.refused(REROUTE, { input: { id: theirs.id, accused: accused() } })).toBe(
    'ACCUSATION_ANEW',
  );
});
