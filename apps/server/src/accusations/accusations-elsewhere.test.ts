import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { beijingDate } from '@huiyin/domain';
import { aPetition, inputsOf, register, verb } from '../petitions/petition.fixture';
import { FOLLOW, openPortalOf } from '../portal/portal.fixture';
import { withClient } from '../testing/database';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, send } from '../transfers/transfer.fixture';
import { carryUp, NAME_ACCUSED, REROUTE, sealOver } from './accusation.fixture';

/* What is found out at the county's office to accuse an office that has the matter in hand, or from which it had come. */
const WORDS = '白马坡采石场';
let world: World;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let townsman: TestPerson;
let people: TestPerson[];
let townName: string;
let anOffice: (kind: 'SCHOOL') => Promise<TestTenant>;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  anOffice = county.tenant;
  [office, town] = [county.office, await county.tenant()];
  [clerk, townsman] = [await office.as('CLERK', '县局经办'), await town.as('CLERK')];
  people = [
    townsman,
    await town.as('HANDLER'),
    await town.as('LEADER'),
    await town.as('TENANT_ADMIN'),
    await town.as('AUDITOR'),
  ];
  townName = (await townsman.run('{ viewer { home { name } } }')).viewer.home.name;
  await openPortalOf(town, townsman);
  await openPortalOf(office, clerk);
});
afterAll(() => world.close());

/** What everybody of the town hears of it, by list, search, count, file, notice and log. */
const EVERYTHING = `query ($words: String!) { petitions(first: 50) { totalCount nodes { id title status } }
  found: petitions(filter: { search: $words }) { totalCount } transfers(first: 50) { totalCount nodes { id status title } } notices { totalCount nodes { kind } } }`;
const COUNTS = '{ overview { tenants { tenantId answered } } }';
const LOG = '{ auditEntries(first: 50) { nodes { action subjectId } } }';
const heard = () =>
  Promise.all(
    people.flatMap((who) => [
      who.send(EVERYTHING, { words: WORDS }),
      ...[COUNTS, LOG].map((document) => who.send(document)),
    ]),
  );
const tallies = () =>
  world.db.inside(town, (tx) =>
    tx.rows(
      'select facet, key, n from tallies where county_id = $1 and tenant_id = $2 and n <> 0 order by facet, key',
      [town.countyId, town.tenantId],
    ),
  );
const SIGN = 'mutation ($input: SignTransferInput!) { signTransfer(input: $input) { id } }';
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
  // at once, before its job: neither list, search, count, notice, log, file nor step has it
  expect(await heard()).toEqual(before);
  expect(await tallies()).toEqual(counted);
  for (const who of people) expect((await who.run(ONE, { id: petitionId })).petition).toBeNull();
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

const TRANSFER = 'query ($id: ID!) { transfer(id: $id) { status title } }';
const fileOf = async (who: TestPerson, id: string) => (await who.run(TRANSFER, { id })).transfer;

const waiting: readonly [how: string, meanwhile: (transferId: string) => Promise<string | null>][] = [
  ['on its way', async () => null],
  ['arrived', (transferId) => carry(world, office, transferId).then(() => 'OFFERED')],
  [
    'objected to',
    async (transferId) => {
      await carry(world, office, transferId);
      await onTransfer(townsman, 'objectToTransfer', { id: transferId, reason: '不属本镇' });
      return 'OBJECTED';
    },
  ],
];

it.each(waiting)('is taken back before it was signed for: %s', async (_, meanwhile) => {
  const [before, counted] = [await heard(), await tallies()];
  const { id } = await register(clerk, { title: `未签收的${WORDS}` });
  const { id: transferId } = await send(clerk, id, town);
  const status = await meanwhile(transferId);
  expect((await fileOf(townsman, transferId))?.status ?? null).toBe(status);
  await clerk.run(NAME_ACCUSED, { input: { id, accused: accused() } });
  const gone = async () => {
    expect(await heard()).toEqual(before);
    expect(await tallies()).toEqual(counted);
    expect(await fileOf(townsman, transferId)).toBeNull();
    expect(await townsman.refused(SIGN, { input: { id: transferId } })).toBe('NOT_FOUND');
  };
  await gone();
  // what the queue still had to carry finds its way, unseen
  await carry(world, office, transferId);
  await gone();
  await sealOver(world, office, transferId);
  await sealOver(world, office, transferId);
  await gone();
  expect((await clerk.run(ONE, { id })).petition).toMatchObject({ status: 'REGISTERED', confidential: true });
  expect(await fileOf(clerk, transferId)).toMatchObject({ status: 'RETURNED' });
});

it('is gone from the office it accuses, which had already reported a result', async () => {
  const [before, counted] = [await heard(), await tallies()];
  const handed = async (...steps: string[]) => {
    const { id } = await register(clerk, { title: `已报结的${WORDS}` });
    const { id: transferId } = await send(clerk, id, town);
    await carry(world, office, transferId);
    const { petitionId } = await onTransfer(townsman, 'signTransfer', { id: transferId });
    const whole = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'];
    await go(townsman, town, petitionId, ...whole, ...steps);
    await onTransfer(townsman, 'reportTransfer', { id: transferId, reason: '已办结' });
    await carry(world, town, transferId);
    return { id, transferId, petitionId };
  };
  const { id, transferId } = await handed();
  await clerk.run(NAME_ACCUSED, { input: { id, accused: accused() } });
  await sealOver(world, office, transferId);
  expect(await heard()).toEqual(before);
  expect(await tallies()).toEqual(counted);
  expect((await clerk.run(ONE, { id })).petition).toMatchObject({ status: 'REGISTERED', confidential: true });
  // another office's result stays with that office, and stands
  const other = await handed();
  const elsewhere = [{ kind: 'OFFICIAL', name: '某人', officeName: '邻乡' }];
  await clerk.run(NAME_ACCUSED, { input: { id: other.id, accused: elsewhere } });
  expect((await townsman.run(ONE, { id: other.petitionId })).petition).toMatchObject({ status: 'SERVED' });
  expect((await clerk.run(ONE, { id: other.id })).petition).toMatchObject({
    status: 'SERVED',
    confidential: true,
  });
  // what was bound there is named by a manifest
  const bound = await handed('closePetition', 'archivePetition');
  await clerk.run(NAME_ACCUSED, { input: { id: bound.id, accused: accused() } });
  await sealOver(world, office, bound.transferId);
  expect((await townsman.run(ONE, { id: bound.petitionId })).petition).toMatchObject({ status: 'ARCHIVED' });
});

describe('what whom it accuses had answered', () => {
  const ANSWER = `query ($id: ID!) { petition(id: $id) { status outcome replyText answeredAt servedAt track dueOn claims { outcome }
    clocks { kind startsOn } events { kind text } actions { action allowed code } } }`;
  const whole = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'];
  const today = beijingDate(new Date());
  const kinds = (events: { kind: string }[]) => events.map(({ kind }) => kind);

  /** Answered in the town and reported by it to the county, whose petitioner has a code. */
  async function reported() {
    const REGISTER = `mutation ($input: RegisterPetitionInput!) { registerPetition(input: $input) { id number queryCode } }`;
    const input = aPetition({
      title: `被检举人答复的${WORDS}`,
      receivedAt: new Date(Date.now() - 40 * 86_400_000).toISOString(),
    });
    const { id, number, queryCode } = (await clerk.run(REGISTER, { input })).registerPetition;
    const { id: transferId } = await send(clerk, id, town);
    await carry(world, office, transferId);
    const { petitionId } = await onTransfer(townsman, 'signTransfer', { id: transferId });
    await carry(world, town, transferId);
    await go(townsman, town, petitionId, ...whole);
    await onTransfer(townsman, 'reportTransfer', { id: transferId, reason: '已办结' });
    await carry(world, town, transferId);
    return { id, petitionId, key: { tenantCode: office.code, number, code: queryCode } };
  }

  it.each([
    [
      'found out above',
      ({ id }: { id: string }) => clerk.run(NAME_ACCUSED, { input: { id, accused: accused() } }),
    ],
    [
      'sent up from below',
      ({ petitionId }: { petitionId: string }) =>
        townsman.run(REROUTE, { input: { id: petitionId, accused: accused() } }),
    ],
  ])('is no answer any more, and the matter is decided anew: %s', async (_, found) => {
    const matter = await reported();
    const { id, key } = matter;
    const before = (await clerk.run(ANSWER, { id })).petition;
    expect(before).toMatchObject({ status: 'SERVED', outcome: expect.any(String) });
    await found(matter);
    const { petition } = await clerk.run(ANSWER, { id });
    expect(petition).toMatchObject({
      status: 'REGISTERED',
      outcome: null,
      replyText: null,
      answeredAt: null,
      servedAt: null,
      track: null,
    });
    expect(petition.events.at(-1)).toEqual({ kind: 'ANSWER_SET_ASIDE', text: townName });
    // its terms are those of what is received today
    expect(petition.clocks.map(({ startsOn }: { startsOn: string }) => startsOn)).toEqual(
      petition.clocks.map(() => today),
    );
    expect(petition.dueOn > today).toBe(true);
    // the petitioner reads so, and no answer
    const { followPetition } = await world.visitor().run(FOLLOW, key);
    expect(followPetition).toMatchObject({ answer: null });
    expect(followPetition.events.at(-1).label).toContain('不再作为');
    // and goes on to an answer of who may give one, as the accusation it is
    await go(clerk, office, id, ...whole);
    const anew = (await clerk.run(ANSWER, { id })).petition;
    expect(anew).toMatchObject({ status: 'SERVED', outcome: expect.any(String), track: 'ART_30' });
    const review = anew.actions.find(({ action }: { action: string }) => action === 'requestReview');
    expect(review).toMatchObject({ allowed: false, code: 'NO_REVIEW_ON_TRACK' });
  });

  it('falls in the office that holds it as well, where it was given by the accused, and not where by another', async () => {
    const [handler, other] = [await office.as('HANDLER', '被控者'), await office.as('HANDLER', '旁人')];
    const { id } = await register(clerk);
    const inputs = inputsOf(office, handler, handler);
    for (const step of ['acceptPetition', 'assignPetition'])
      await clerk.run(verb(step), { input: { id, ...inputs[step] } });
    for (const step of ['takePetition', 'answerPetition'])
      await handler.run(verb(step), { input: { id, ...inputs[step] } });
    const naming = (person: TestPerson) => ({
      input: { id, accused: [{ kind: 'OFFICIAL', officialId: person.officialId }], toId: clerk.officialId },
    });
    await clerk.run(NAME_ACCUSED, naming(other));
    expect((await clerk.run(ANSWER, { id })).petition).toMatchObject({ status: 'ANSWERED' });
    await clerk.run(NAME_ACCUSED, naming(handler));
    const { petition } = await clerk.run(ANSWER, { id });
    expect(petition).toMatchObject({ status: 'REGISTERED', outcome: null, claims: [{ outcome: null }] });
    expect(kinds(petition.events)).toContain('ANSWER_SET_ASIDE');
  });
});

it('is gone from the office that had sent it up, which is reported nothing of it', async () => {
  const [before, counted] = [await heard(), await tallies()];
  const { id, number, queryCode } = await register(townsman, { title: `上报的${WORDS}` });
  const { id: transferId } = await send(townsman, id, office);
  await carry(world, town, transferId);
  const { petitionId } = await onTransfer(clerk, 'signTransfer', { id: transferId });
  await carry(world, office, transferId);
  // however the letter calls it; what may mean it is asked for, before anything is kept from nobody
  const called = (officeName: string) => [{ kind: 'OFFICIAL', name: 'HANDLER某', officeName }];
  const short = { id: petitionId, accused: called(townName.slice(0, -1)) };
  await expect(clerk.run(NAME_ACCUSED, { input: short })).rejects.toThrow(townName);
  const written = `${townName.slice(0, -1)}鎮人民政府信访办`;
  await clerk.run(NAME_ACCUSED, { input: { id: petitionId, accused: called(written) } });
  const meant = await world.db.inside(office, (tx) =>
    tx.rows(
      'select office_id as "officeId" from accusations where county_id = $1 and tenant_id = $2 and petition_id = $3',
      [office.countyId, office.tenantId, petitionId],
    ),
  );
  expect(meant).toEqual([{ officeId: town.tenantId }]);
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

it('is gone from the office that had sent it up, when the office it was handed down to sends it back as an accusation of both', async () => {
  const [school, before, counted] = [await anOffice('SCHOOL'), await heard(), await tallies()];
  const teacher = await school.as('CLERK');
  const { id } = await register(townsman, { title: `转给学校的${WORDS}` });
  const { id: up } = await send(townsman, id, office);
  await carry(world, town, up);
  const { petitionId: here } = await onTransfer(clerk, 'signTransfer', { id: up });
  await carry(world, office, up);
  const { id: down } = await send(clerk, here, school);
  await carry(world, office, down);
  const { petitionId: there } = await onTransfer(teacher, 'signTransfer', { id: down });
  for (const from of [school, office, town]) await carry(world, from, from === school ? down : up);
  const both = [{ kind: 'OFFICIAL', officialId: teacher.officialId }, ...accused()];
  await teacher.run(REROUTE, { input: { id: there, accused: both } });
  await carryUp(world, school, there);
  await sealOver(world, office, up);
  expect(await heard()).toEqual(before);
  expect(await tallies()).toEqual(counted);
  expect((await clerk.run(ONE, { id: here })).petition).toMatchObject({ confidential: true });
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

/* One act begins below and goes up, the other begins above and goes down: neither holds what the other waits for. */
it('is named at the county and sent up from below at one time, and neither waits for the other for ever', async () => {
  const { id } = await register(clerk, { title: `同时的${WORDS}` });
  const { id: transferId } = await send(clerk, id, town);
  await carry(world, office, transferId);
  const { petitionId } = await onTransfer(townsman, 'signTransfer', { id: transferId });
  await carry(world, town, transferId);
  const waiting = (n: number) =>
    withClient(world.ownerUrl, async (owner) => {
      const sql = `select from pg_locks where not granted and pid in (select pid from pg_stat_activity where datname = current_database())`;
      for (let asked = 0; (await owner.query(sql)).rowCount !== n; asked += 1)
        if (asked > 5_000) throw new Error(`never ${n} that wait`);
    });
  const row = (table: string, how: string) =>
    `select from ${table} where county_id = $1 and tenant_id = $2 and id = $3 for update ${how}`;
  const both: ReturnType<TestPerson['send']>[] = [];
  await world.db.write(town, async (tx) => {
    await tx.query(row('transfers', ''), [town.countyId, town.tenantId, transferId]);
    both.push(townsman.send(REROUTE, { input: { id: petitionId, accused: accused() } }));
    await waiting(1);
    both.push(clerk.send(NAME_ACCUSED, { input: { id, accused: accused() } }));
    await waiting(2);
    // the one from above holds nothing yet that the one from below is going to ask for
    const { countyId, tenantId } = office;
    await tx.elsewhere({ countyId, tenantId }, (there) =>
      there.query(row('petitions', 'nowait'), [countyId, tenantId, id]),
    );
  });
  expect((await Promise.all(both)).map(({ errors }) => errors)).toEqual([undefined, undefined]);
  await carryUp(world, town, petitionId);
  await sealOver(world, office, transferId);
  expect((await clerk.run(ONE, { id })).petition).toMatchObject({ status: 'REGISTERED', confidential: true });
  expect((await townsman.run(ONE, { id: petitionId })).petition).toBeNull();
});
