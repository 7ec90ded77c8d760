import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate, pathwayEnds, PATHWAYS } from '@huiyin/domain';
import { tellDay } from '../jobs/notices.daily';
import { aSubmission, openPortalOf, SUBMIT } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, send } from '../transfers/transfer.fixture';
import { inputsOf, register, REGISTER, aPetition, verb } from './petition.fixture';

const TERMS = 'runningTerms { told knownOn warnings ways { what term endsOn derivation } }';
const PETITION = `query ($id: ID!) { petition(id: $id) { actKnownOn ${TERMS} } }`;
const FOLLOW = `query ($tenantCode: String!, $number: String!, $code: String!) {
  followPetition(tenantCode: $tenantCode, number: $number, code: $code) { ${TERMS} } }`;
const INBOX = '{ notices(first: 50) { nodes { kind dueOn daysLeft petitionId } } }';

const today = beijingDate(new Date());
const ends = (way: 'RECONSIDERATION' | 'ADMINISTRATIVE_LITIGATION', from: string) =>
  pathwayEnds(PATHWAYS[way].term, from);
/** The day from which the term for reconsideration has so many days left. */
const knownWith = (daysLeft: number): string => {
  const days = Array.from({ length: 80 }, (_, n) => addDays(today, -n));
  return days.find((day) => ends('RECONSIDERATION', day) <= addDays(today, daysLeft)) as string;
};

let world: World;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let townClerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  [clerk, townClerk] = [await office.as('CLERK', '周正'), await town.as('CLERK', '吴平')];
  await openPortalOf(town, townClerk);
});
afterAll(() => world.close());

const petition = async (person: TestPerson, id: string) => (await person.run(PETITION, { id })).petition;
const correct = (person: TestPerson, id: string, change: Record<string, unknown>) =>
  person.run(verb('correctPetition'), { input: { id, reason: '问清信访人', ...change } });

describe('the terms that run on', () => {
  it('are told from the registration on, and by their last days once the day is on record', async () => {
    const { id } = await register(townClerk);
    const unknown = await petition(townClerk, id);
    expect(unknown).toMatchObject({ actKnownOn: null, runningTerms: { knownOn: null, warnings: [] } });
    expect(unknown.runningTerms.told).toContain('信访不影响其他法定途径的期限');
    expect(unknown.runningTerms.ways).toMatchObject([
      { what: '申请行政复议', endsOn: null, derivation: null },
      { what: '提起行政诉讼', endsOn: null, derivation: null },
    ]);

    const known = addDays(today, -10);
    await correct(townClerk, id, { actKnownOn: known });
    const told = await petition(townClerk, id);
    expect(told).toMatchObject({ actKnownOn: known, runningTerms: { knownOn: known } });
    expect(told.runningTerms.ways.map(({ endsOn }: { endsOn: string }) => endsOn)).toEqual([
      ends('RECONSIDERATION', known),
      ends('ADMINISTRATIVE_LITIGATION', known),
    ]);
    expect(told.runningTerms.ways[0].derivation).toContain(`${chineseDate(known)}得知该行为`);

    await correct(townClerk, id, { actKnownOn: null });
    expect((await petition(townClerk, id)).runningTerms.knownOn).toBeNull();
    // what is not corrected stays
    await correct(townClerk, id, { actKnownOn: known });
    await correct(townClerk, id, { title: '村口道路塌陷无人修' });
    expect((await petition(townClerk, id)).actKnownOn).toBe(known);
  });

  it('count from no day to come', async () => {
    const input = aPetition({ actKnownOn: addDays(today, 1) });
    expect(await townClerk.refused(REGISTER, { input })).toBe('INVALID');
    const { id } = await register(townClerk, { actKnownOn: today });
    expect((await petition(townClerk, id)).actKnownOn).toBe(today);
    const change = { input: { id, reason: '误', actKnownOn: addDays(today, 1) } };
    expect(await townClerk.refused(verb('correctPetition'), change)).toBe('INVALID');
  });

  it('are told on after the matter is over, at the console and the portal, until the last has ended', async () => {
    const known = addDays(today, -70);
    const closed = async (actKnownOn: string) => {
      const { id, number, queryCode: code } = await register(townClerk, { actKnownOn });
      await townClerk.run(verb('withdrawPetition'), { input: { id, reason: '信访人撤回' } });
      await townClerk.run(verb('closePetition'), { input: { id } });
      const key = { tenantCode: town.code, number, code };
      const { followPetition } = await world.visitor().run(FOLLOW, key);
      return [(await petition(townClerk, id)).runningTerms, followPetition.runningTerms];
    };
    const left = [{ what: '提起行政诉讼', endsOn: ends('ADMINISTRATIVE_LITIGATION', known) }];
    for (const told of await closed(known)) expect(told).toMatchObject({ knownOn: known, ways: left });
    expect(await closed(addDays(today, -250))).toEqual([null, null]);
  });

  it('are not told of a suggestion, nor once nobody waits any more and no day is on record', async () => {
    const suggestion = await register(townClerk, { category: 'SUGGESTION' });
    expect((await petition(townClerk, suggestion.id)).runningTerms).toBeNull();
    const { id } = await register(townClerk);
    await townClerk.run(verb('withdrawPetition'), { input: { id, reason: '信访人撤回' } });
    expect((await petition(townClerk, id)).runningTerms).toBeNull();
  });

  it('are told at the portal, where the petitioner may say the day, and warned of', async () => {
    const known = knownWith(9);
    const input = { ...aSubmission({ actKnownOn: known }), tenantCode: town.code };
    const { number, queryCode: code } = (await world.visitor().run(SUBMIT, { input })).submitPetition;
    const key = { tenantCode: town.code, number, code };
    const { runningTerms } = (await world.visitor().run(FOLLOW, key)).followPetition;
    expect(runningTerms.knownOn).toBe(known);
    expect(runningTerms.warnings).toEqual([
      expect.stringContaining(`最迟${chineseDate(ends('RECONSIDERATION', known))}`),
    ]);
    const later = { ...aSubmission({ actKnownOn: addDays(today, 2) }), tenantCode: town.code };
    expect(await world.visitor().refused(SUBMIT, { input: later })).toBe('INVALID');
  });

  it('go with the matter to the office that has it next', async () => {
    const known = addDays(today, -20);
    const { id } = await register(clerk, { actKnownOn: known });
    const transfer = await send(clerk, id, town);
    // told here as long as it is there
    expect((await petition(clerk, id)).runningTerms.knownOn).toBe(known);
    await carry(world, office, transfer.id);
    const { petitionId } = await onTransfer(townClerk, 'signTransfer', { id: transfer.id });
    expect((await petition(townClerk, petitionId)).runningTerms.knownOn).toBe(known);
  });
});

describe('before such a term ends', () => {
  const told = async (person: TestPerson, petitionId: string) =>
    (await person.run(INBOX)).notices.nodes.filter(
      (notice: { kind: string; petitionId: string }) =>
        notice.petitionId === petitionId && notice.kind.endsWith('_ENDING'),
    );

  it('who answers for the matter is told once, and who handles it; nobody of one that is over or not known', async () => {
    const handler = await town.as('HANDLER', '郑直');
    const leader = await town.as('LEADER', '王镇长');
    const known = knownWith(5);
    const { id } = await register(townClerk, { actKnownOn: known });
    const inputs = inputsOf(town, handler, leader);
    for (const step of ['acceptPetition', 'assignPetition'])
      await townClerk.run(verb(step), { input: { id, ...inputs[step] } });
    const over = await register(townClerk, { actKnownOn: addDays(today, -250) });
    const unknown = await register(townClerk);
    const far = await register(townClerk, { actKnownOn: today });
    await tellDay(world.db, town, new Date());
    await tellDay(world.db, town, new Date());
    const dueOn = ends('RECONSIDERATION', known);
    expect(await told(townClerk, id)).toMatchObject([{ kind: 'RECONSIDERATION_ENDING', dueOn }]);
    expect(await told(handler, id)).toMatchObject([{ kind: 'RECONSIDERATION_ENDING', dueOn }]);
    expect(await told(leader, id)).toEqual([]);
    for (const other of [over, unknown, far]) expect(await told(townClerk, other.id)).toEqual([]);
    // a day nearer, of another rung, once more
    const nearer = new Date(Date.parse(`${addDays(dueOn, -1)}T07:00:00+08:00`));
    await tellDay(world.db, town, nearer);
    expect(await told(handler, id)).toHaveLength(2);
  });
});
