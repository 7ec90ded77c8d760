import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, send } from '../transfers/transfer.fixture';
import { carryUp, NAME_ACCUSED, REROUTE, sealOver } from './accusation.fixture';

/* A matter lies where it was sent and where it came from: for whom of the county's office it accuses, it is in none of them. */
const WORDS = '玉带水库';
let world: World;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let clerk: TestPerson;
let townsman: TestPerson;
let teacher: TestPerson;
/** Of the county's office: who reads every office of the county, and who reads that one. */
let accused: TestPerson[];
let unconcerned: TestPerson;
let officeName: string;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  school = await county.tenant('SCHOOL');
  [clerk, townsman, teacher] = [await office.as('CLERK'), await town.as('CLERK'), await school.as('CLERK')];
  accused = [await office.as('COUNTY_SUPERVISOR', '被控督查'), await office.as('LEADER', '被控领导')];
  unconcerned = await office.as('COUNTY_SUPERVISOR', '无关督查');
  officeName = (await clerk.run('{ viewer { home { name } } }')).viewer.home.name;
});
afterAll(() => world.close());

const HEARD = `query ($words: String!) { petitions(first: 50) { totalCount nodes { id title } }
  found: petitions(filter: { search: $words }) { totalCount nodes { id } }
  transfers(first: 50) { totalCount nodes { id status title } } notices { totalCount nodes { kind } } }`;
const PETITION = 'query ($id: ID!) { petition(id: $id) { id title } }';
const TRANSFER = 'query ($id: ID!) { transfer(id: $id) { id title } }';
const heard = (people: readonly TestPerson[]) =>
  Promise.all(people.map((who) => who.run(HEARD, { words: WORDS })));
const isThere = async (who: TestPerson, document: string, id: string) =>
  Object.values(await who.run(document, { id }))[0] !== null;

const WHOLE = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'];
const go = async (who: TestPerson, tenant: TestTenant, id: string) => {
  const inputs = inputsOf(tenant, who, who);
  for (const step of WHOLE) await who.run(verb(step), { input: { id, ...inputs[step] } });
};

/** Sent from one office to the other, where it is signed for. */
async function sent(from: TestTenant, to: TestTenant) {
  const [sender, receiver] = from === town ? [townsman, clerk] : [clerk, townsman];
  const { id } = await register(sender, { title: `反映${WORDS}` });
  const { id: transferId } = await send(sender, id, to);
  await carry(world, from, transferId);
  const signs = async () => {
    const { petitionId } = await onTransfer(receiver, 'signTransfer', { id: transferId });
    await carry(world, to, transferId);
    return petitionId as string;
  };
  const reports = async (petitionId: string) => {
    await go(receiver, to, petitionId);
    await onTransfer(receiver, 'reportTransfer', { id: transferId, reason: '已办结' });
    await carry(world, to, transferId);
  };
  return { id, transferId, signs, reports };
}

const named = async (id: string, transferId: string) => {
  const input = { id, accused: accused.map(({ officialId }) => ({ kind: 'OFFICIAL', officialId })) };
  await clerk.run(NAME_ACCUSED, { input });
  return () => sealOver(world, office, transferId);
};
const rerouted = async (id: string) => {
  const names = ['被控督查', '被控领导'].map((name) => ({ kind: 'OFFICIAL', name, officeName }));
  await townsman.run(REROUTE, { input: { id, accused: names } });
  return () => carryUp(world, town, id);
};

type History = Readonly<{
  /** Every row of it, the offices' petitions and the file of its transfer. */
  petitions: readonly string[];
  transferId: string;
  found: () => Promise<() => Promise<void>>;
  /** Who goes on having which petition. */
  stays: readonly (readonly [who: TestPerson, id: string])[];
}>;

const histories: readonly [string, () => Promise<History>][] = [
  [
    'sent up by the town, and in the county’s hands',
    async () => {
      const { id, transferId, signs } = await sent(town, office);
      const petitionId = await signs();
      const stays = [
        [townsman, id],
        [unconcerned, id],
        [clerk, petitionId],
      ] as const;
      return { petitions: [id, petitionId], transferId, found: () => named(petitionId, transferId), stays };
    },
  ],
  [
    'sent down by the county, and reported by the town',
    async () => {
      const { id, transferId, signs, reports } = await sent(office, town);
      const there = await signs();
      await reports(there);
      const stays = [
        [townsman, there],
        [unconcerned, there],
        [clerk, id],
      ] as const;
      return { petitions: [id, there], transferId, found: () => named(id, transferId), stays };
    },
  ],
  [
    'reported by the county, and found out in the town that had sent it up',
    async () => {
      const { id, transferId, signs, reports } = await sent(town, office);
      const above = await signs();
      await reports(above);
      const stays = [
        [clerk, above],
        [unconcerned, above],
      ] as const;
      return { petitions: [id, above], transferId, found: () => rerouted(id), stays };
    },
  ],
  [
    'handed on by the county to a school, whose result it reported, and found out in the town that had sent it up',
    async () => {
      const { id, transferId, signs } = await sent(town, office);
      const above = await signs();
      const { id: down } = await send(clerk, above, school);
      await carry(world, office, down);
      const { petitionId: there } = await onTransfer(teacher, 'signTransfer', { id: down });
      await carry(world, school, down);
      await go(teacher, school, there);
      for (const [who, from, one] of [
        [teacher, school, down],
        [clerk, office, transferId],
      ] as const) {
        await onTransfer(who, 'reportTransfer', { id: one, reason: '已办结' });
        await carry(world, from, one);
      }
      const stays = [
        [clerk, above],
        [teacher, there],
        [unconcerned, there],
      ] as const;
      return { petitions: [id, above, there], transferId, found: () => rerouted(id), stays };
    },
  ],
  [
    'objected to by the county, and found out in the town that took it back',
    async () => {
      const { id, transferId } = await sent(town, office);
      await onTransfer(clerk, 'objectToTransfer', { id: transferId, reason: '应由镇办理' });
      await carry(world, office, transferId);
      await onTransfer(townsman, 'takeBackTransfer', { id: transferId });
      await carry(world, town, transferId);
      return { petitions: [id], transferId, found: () => rerouted(id), stays: [] };
    },
  ],
];

it.each(histories)('is nowhere for whom of the county’s office it accuses: %s', async (_, history) => {
  const before = await heard(accused);
  const { petitions, transferId, found, stays } = await history();
  expect(await heard(accused)).not.toEqual(before);
  const [reader] = accused as [TestPerson];
  expect(await isThere(reader, TRANSFER, transferId)).toBe(true);
  for (const id of petitions) expect(await isThere(reader, PETITION, id)).toBe(true);
  const carried = await found();
  const gone = async () => {
    expect(await heard(accused)).toEqual(before);
    for (const who of accused) {
      expect(await isThere(who, TRANSFER, transferId)).toBe(false);
      for (const id of petitions) expect(await isThere(who, PETITION, id)).toBe(false);
    }
  };
  await gone();
  await carried();
  await gone();
  expect(await isThere(clerk, TRANSFER, transferId)).toBe(true);
  for (const [who, id] of stays) expect(await isThere(who, PETITION, id)).toBe(true);
});
