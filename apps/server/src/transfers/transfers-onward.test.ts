import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson } from '../testing/world';
import {
  chanceOf,
  dying,
  Killed,
  SEEDS,
  staffed,
  watching,
  WHERE,
  type Office,
} from './transfer-chance.fixture';
import { carry, onTransfer, refusalOfAct, send, serving, transferOf } from './transfer.fixture';

let world: World;
let county: Office;
let town: Office;
let school: Office;
let seen: ReturnType<typeof watching>;

beforeAll(async () => {
  world = await World.open();
  const ground = await world.county();
  [county, town, school] = await Promise.all([
    staffed(ground.office),
    staffed(await ground.tenant()),
    staffed(await ground.tenant('SCHOOL')),
  ]);
  seen = watching(world, [county, town, school]);
});
afterAll(() => world.close());

const reason = '对方单位已停用';
const one = ({ people }: Office): TestPerson => people[0] as TestPerson;
const done = async (person: TestPerson, { tenant }: Office, id: string, ...steps: string[]) => {
  for (const name of steps)
    await person.run(verb(name), { input: { id, ...inputsOf(tenant, person, person)[name] } });
};

/** A matter of the town's that the county has signed for and passed on to the school. */
async function passedOn() {
  const petition = await register(one(town));
  const { id: up } = await send(one(town), petition.id, county.tenant);
  await carry(world, town.tenant, up);
  const { petitionId: here } = await onTransfer(one(county), 'signTransfer', { id: up });
  const { id: down } = await send(one(county), here, school.tenant);
  await carry(world, county.tenant, down);
  await carry(world, county.tenant, up);
  return { petition, up, here: here as string, down };
}
const recalled = async (up: string, down: string) => {
  await serving(world, school.tenant, false);
  await onTransfer(one(county), 'recallTransfer', { id: down, reason });
  await carry(world, county.tenant, down);
  await carry(world, school.tenant, down);
  await serving(world, school.tenant, true);
  await carry(world, county.tenant, up);
};
const heldFor = async (id: string) => {
  const { holderName, holderOffice } = await transferOf(one(town), id);
  return { holderName, holderOffice };
};

it('comes back to who passed it on, and who sent it first hears who answers for it now', async () => {
  const { petition, up, here, down } = await passedOn();
  await onTransfer(one(school), 'signTransfer', { id: down });
  await carry(world, school.tenant, down);
  await carry(world, county.tenant, up);
  expect(await heldFor(up)).toEqual({
    holderName: `${school.tenant.code} 1`,
    holderOffice: `${school.tenant.code}镇`,
  });
  // as long as that office serves, nothing is taken from it
  expect(await refusalOfAct(() => onTransfer(one(county), 'recallTransfer', { id: down, reason }))).toBe(
    'OTHER_OFFICE_SERVES',
  );
  await recalled(up, down);

  expect(await heldFor(up)).toEqual({ holderName: `${county.tenant.code} 1`, holderOffice: null });
  expect(await seen.whoAnswers(town, petition.id)).toMatchObject({ office: county, id: here });
  const path = (await transferOf(one(town), up)).path as { kind: string; byName: string | null }[];
  expect(path.map(({ kind, byName }) => [kind, byName]).slice(-2)).toEqual([
    ['PASSED_ON', `${county.tenant.code} 1`],
    ['HANDED_ON', null],
  ]);
  expect(
    await seen.rows(
      town,
      `select kind from petition_events ${WHERE} and petition_id = $3 order by seq`,
      petition.id,
    ),
  ).toContainEqual({ kind: 'TRANSFER_PASSED_ON' });
  // and it goes on from there
  expect((await send(one(county), here, school.tenant)).status).toBe('OFFERED');
});

it('what was answered there is reported to who passed it on, who answers for the rest', async () => {
  const { petition, up, here, down } = await passedOn();
  const { petitionId } = await onTransfer(one(school), 'signTransfer', { id: down });
  await carry(world, school.tenant, down);
  await carry(world, county.tenant, up);
  await done(
    one(school),
    school,
    petitionId,
    'acceptPetition',
    'assignPetition',
    'takePetition',
    'answerPetition',
    'servePetition',
  );
  await recalled(up, down);
  expect((await transferOf(one(county), down)).status).toBe('REPORTED');
  expect(await heldFor(up)).toEqual({ holderName: `${county.tenant.code} 1`, holderOffice: null });
  await onTransfer(one(county), 'reportTransfer', { id: up, reason: '已由学校答复' });
  await carry(world, county.tenant, up);
  expect(await seen.whoAnswers(town, petition.id)).toMatchObject({ office: town, status: 'SERVED' });
  expect(await seen.whoAnswers(county, here)).toMatchObject({ status: 'SERVED' });
});

it.each(SEEDS.slice(0, 3))(
  'town, county, school suspended, recalled, school anew, answered, reported twice: order %i',
  async (seed) => {
    const chance = chanceOf(seed);
    const anyOf = ({ people }: Office): TestPerson => people[chance(people.length)] as TestPerson;
    const receipt = await register(anyOf(town));
    const transfers: string[] = [];
    let deaths = 0;
    const check = async () => {
      await seen.whoAnswers(town, receipt.id);
      await seen.filesAgree(transfers);
    };
    /** The queue's work of any office for any transfer, which is killed more often than not. */
    const message = async () => {
      const db = chance(3) > 0 ? dying(world.db, 1 + chance(4), chance(2) === 0) : world.db;
      const office = [county, town, school][chance(3)] as Office;
      try {
        await carry(world, office.tenant, transfers[chance(transfers.length)] as string, db);
      } catch (error) {
        if (!(error instanceof Killed) && !String(error).includes('没有找到')) throw error;
        deaths += error instanceof Killed ? 1 : 0;
      }
      await check();
    };
    const until = async (office: Office, id: string, status: string) => {
      for (let i = 0; i < 300; i += 1) {
        if ((await transferOf(anyOf(office), id))?.status === status) return;
        await message();
      }
      throw new Error(`never ${status}`);
    };
    const act = async (person: TestPerson, name: string, input: Record<string, unknown>) => {
      const answer = await onTransfer(person, name, input);
      await check();
      return answer;
    };
    const sent = async (from: Office, petitionId: string, to: Office) => {
      const { id } = await send(anyOf(from), petitionId, to.tenant);
      transfers.push(id);
      await check();
      await until(to, id, 'OFFERED');
      return id;
    };

    const up = await sent(town, receipt.id, county);
    const { petitionId: here } = await act(anyOf(county), 'signTransfer', { id: up });
    const lost = await sent(county, here, school);
    if (chance(2) === 0)
      await act(anyOf(school), 'signTransfer', { id: lost }).then(() => until(county, lost, 'SIGNED'));
    await serving(world, school.tenant, false);
    await act(anyOf(county), 'recallTransfer', { id: lost, reason });
    await until(county, lost, 'RETURNED');
    await serving(world, school.tenant, true);
    expect(await seen.whoAnswers(county, here)).toMatchObject({ office: county, status: 'REGISTERED' });

    const down = await sent(county, here, school);
    const handler = anyOf(school);
    const { petitionId: there } = await act(handler, 'signTransfer', { id: down });
    await until(county, down, 'SIGNED');
    for (const name of [
      'acceptPetition',
      'assignPetition',
      'takePetition',
      'answerPetition',
      'servePetition',
    ]) {
      await done(handler, school, there, name);
      await message();
    }
    await act(handler, 'reportTransfer', { id: down, reason: '已答复' });
    await until(county, down, 'REPORTED');
    await act(anyOf(county), 'reportTransfer', { id: up, reason: '已由学校答复' });
    await until(town, up, 'REPORTED');
    expect(await seen.whoAnswers(town, receipt.id)).toMatchObject({ office: town, status: 'SERVED' });
    const path = (await transferOf(anyOf(town), up)).path as { kind: string }[];
    expect(path.filter(({ kind }) => kind === 'PASSED_ON')).toHaveLength(3);
    expect(deaths).toBeGreaterThan(0);
  },
);
