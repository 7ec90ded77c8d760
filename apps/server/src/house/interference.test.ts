import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ROLES, type Role } from '@huiyin/domain';
import type { History, Offices } from '../accusations/accusation-histories.fixture';
import { carryUp, LODGE, NAME_ACCUSED, REROUTE, sealOver } from '../accusations/accusation.fixture';
import { archived, BIND } from '../archive-volumes/archive-volume.fixture';
import { buildSchema } from '../graphql/schema';
import { aPetition, inputsOf, register, verb } from '../petitions/petition.fixture';
import { aSubmission, SUBMIT } from '../portal/portal.fixture';
import { carryReviewOf, reviewVerb } from '../reviews/review.fixture';
import { fileOf, readSheet } from '../sheets/sheets.fixture';
import { STAFF } from '../staff-grievances/staff-grievance.fixture';
import { TenantEntity } from '../tenants/tenant.entity';
import { Visitor } from '../testing/visitor';
import { World, type TestPerson } from '../testing/world';
import { carry, onTransfer, send } from '../transfers/transfer.fixture';
import { hung } from './hung';
import { lieElsewhere, otherTown } from './interference-elsewhere';
import { overTheWire, questionsOf } from './interference-questions';
import { withId } from './matrix';
import { aReviewPaper } from './paper-places';
import { OPERATIONS } from './operations';
import { furnishedPlaces, type FurnishedPlace, type Objects, type Places } from './places';
import { documentOf, everything, idArguments } from './root-fields';

/*
 * 检举控告、教职工内部矛盾: whoever is accused, works in the office that is accused, or is the line manager concerned, hears the same bytes to whatever they ask, whether the
 * matter exists or not (信访条例第二十三条, 信访工作条例第三十条).
 */
const schema = buildSchema();
const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

type Listener = Readonly<{ name: string; visitor: Visitor; place: FurnishedPlace }>;

/** From these an office can keep nothing, so what accuses them goes elsewhere. */
const KEEPERS: readonly Role[] = ['COUNTY_ADMIN', 'TENANT_ADMIN', 'AUDITOR'];
const WORDS = '白马坡采石场';
const MATTER = { title: `反映${WORDS}`, content: `${WORDS}违规发包，请求查处有关人员。` };

let world: World;
let places: Places;
let listeners: Listener[];
let accused: TestPerson[];
let witness: Listener;
let handler: TestPerson;
/** What everybody heard without the accusation, and what they heard with it. */
let before: Map<string, string>;
let after: Map<string, string>;
let hidden: { id: string; number: string; queryCode: string };
/** What the town itself had registered, until it turned out to accuse it. */
let sentUp: typeof hidden;
/** What staff of the office brought against their superiors. */
let staff: Readonly<{ id: string; number: string }>;
/** What the county had sent to the town, until it turned out to accuse it; and the town’s own petition of it. */
let sentDown: Readonly<{ id: string; there: string }>;
let townsman: TestPerson;
/** What went through another town, and is found out to accuse those of the county's office who read that town as well. */
let through: Offices;
let copies: readonly History[];
/** What hangs on them by an id of its own. */
const hanging: Partial<Objects>[] = [];

beforeAll(async () => {
  world = await World.open();
  places = await furnishedPlaces(world);
  const { office, a } = places;
  const person = async (place: FurnishedPlace, role: Role, name: string) => {
    const visitor = await place.as(role, name);
    return { name: `${name}, ${role} of ${place.code}`, visitor, place };
  };
  const ofTown = ROLES.filter((role) => !role.startsWith('COUNTY'));
  const inOffice = ROLES.filter((role) => !KEEPERS.includes(role));
  const town = await Promise.all(ofTown.map((role) => person(a, role, `${role} 甲`)));
  townsman = town[ofTown.indexOf('CLERK')]?.visitor as TestPerson;
  const here = await Promise.all(inOffice.map((role, i) => person(office, role, `乙 ${i}`)));
  accused = here.map(({ visitor }) => visitor);
  listeners = [...town, ...here, { name: 'nobody', visitor: world.visitor(), place: a }];
  witness = await person(office, 'CLERK', '不相干');
  handler = await office.as('HANDLER', '经办');
  // the county's office reviews what the town answers
  await world.db.write(a, async (tx) => tx.update(TenantEntity, a.tenantId, { superiorName: null }));
  const called = accused.map(({ officialId }, i) => ({ officialId, name: `乙 ${i}` }));
  through = await otherTown(world, places, witness.visitor as TestPerson, called, MATTER.title);
  const everybody = [...listeners, witness];
  const carried = await carryOut(everybody);
  before = new Map([...(await hear(everybody)), ...carried]);
  hidden = await lodge();
  sentUp = await sendUp();
  sentDown = await sendDown();
  const lain = await lieElsewhere(through);
  copies = lain.copies;
  hanging.push(...lain.hanging);
  after = new Map([...(await hear(everybody)), ...(await carryOut(everybody))]);
}, 600_000);
afterAll(() => world?.close());

/** One that goes some way in the office, with everything that hangs on a matter; another from the portal. */
async function lodge(): Promise<typeof hidden> {
  const { office, a } = places;
  const clerk = witness.visitor as TestPerson;
  const input = {
    ...aPetition(MATTER),
    topicId: office.objects.topic,
    accused: [
      { kind: 'UNIT', officeName: `${a.code}镇`, name: '党政办' },
      ...accused.map(({ officialId }) => ({ kind: 'OFFICIAL', officialId })),
    ],
  };
  const lodged = (await clerk.run(LODGE, { input })).lodgeAccusation;
  const { id } = lodged;
  const inputs = inputsOf(office, handler, handler);
  for (const step of ['acceptPetition', 'assignPetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  for (const step of ['takePetition', 'planPetition', 'notePetition', 'answerPetition', 'servePetition'])
    await handler.run(verb(step), { input: { id, ...inputs[step] } });
  hanging.push(await hung(world, office, id, handler.officialId));
  const byName = accused.map((_, i) => ({ kind: 'OFFICIAL', name: `乙 ${i}`, tenantCode: office.code }));
  const named = [{ kind: 'UNIT', name: '党政办' }, ...byName];
  const submission = { tenantCode: a.code, ...aSubmission(MATTER), accused: named };
  await world.visitor().run(SUBMIT, { input: submission });
  await archive(clerk, (await clerk.run(LODGE, { input })).lodgeAccusation);
  staff = await byStaff(clerk);
  return lodged;
}

/** What a member of the office's own staff brings, kept from the same people as their line managers. */
async function byStaff(clerk: TestPerson): Promise<{ id: string; number: string }> {
  const { office } = places;
  const managerIds = accused.map(({ officialId }) => officialId);
  const input = { ...aPetition(MATTER), topicId: office.objects.topic, managerIds };
  const { id, number } = (await clerk.run(STAFF, { input })).registerStaffGrievance;
  const inputs = inputsOf(office, handler, handler);
  for (const step of ['acceptPetition', 'assignPetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  for (const step of ['takePetition', 'notePetition', 'answerPetition', 'servePetition'])
    await handler.run(verb(step), { input: { id, ...inputs[step] } });
  hanging.push(await hung(world, office, id, handler.officialId));
  return { id, number };
}

/** One that the town registers and begins to handle, with everything that hangs on it, and sends up. */
async function sendUp(): Promise<typeof hidden> {
  const { a } = places;
  const register = `mutation ($input: RegisterPetitionInput!) { registerPetition(input: $input) { id number queryCode } }`;
  const { registerPetition } = await townsman.run(register, { input: aPetition(MATTER) });
  const { id } = registerPetition;
  const handling = listeners.find(({ name }) => name.startsWith('HANDLER 甲'))?.visitor as TestPerson;
  const inputs = inputsOf(a, handling, handling);
  for (const step of ['acceptPetition', 'assignPetition'])
    await townsman.run(verb(step), { input: { id, ...inputs[step] } });
  await handling.run(verb('returnPetition'), { input: { id, reason: '与本人有关' } });
  await townsman.run(verb('assignPetition'), { input: { id, ...inputs['assignPetition'] } });
  for (const step of ['takePetition', 'planPetition', 'notePetition', 'answerPetition', 'servePetition'])
    await handling.run(verb(step), { input: { id, ...inputs[step] } });
  hanging.push(await hung(world, a, id, handling.officialId), { review: await askedFor(id) });
  const { name: officeName } = (await witness.visitor.run('{ viewer { home { name } } }')).viewer.home;
  const above = accused.map((_, i) => ({ kind: 'OFFICIAL', name: `乙 ${i}`, officeName }));
  const named = [{ kind: 'OFFICIAL', officialId: handling.officialId }, ...above];
  await townsman.run(REROUTE, { input: { id, accused: named } });
  await carryUp(world, a, id);
  return registerPetition;
}

/** 复查 of what the town answered, in the county's own file. */
async function askedFor(id: string): Promise<string> {
  const { a, office } = places;
  const asked = { input: { id, reason: `${WORDS}没有查清` } };
  const { requestReview } = await townsman.run(reviewVerb('requestReview'), asked);
  await carryReviewOf(world, a, requestReview.id);
  await witness.visitor.run(reviewVerb('acceptReview'), { input: { id: requestReview.id } });
  await aReviewPaper(world, office, requestReview.id);
  return requestReview.id;
}

/** One that the county sends to the town, which handles it, until the county finds out whom it accuses. */
async function sendDown(): Promise<typeof sentDown> {
  const { a, office } = places;
  const clerk = witness.visitor as TestPerson;
  const { id } = await register(clerk, MATTER);
  const { id: transferId } = await send(clerk, id, a, { deviation: '由事发地办理' });
  await carry(world, office, transferId);
  const { petitionId: there } = await onTransfer(townsman, 'signTransfer', { id: transferId });
  await carry(world, a, transferId);
  const handling = listeners.find(({ name }) => name.startsWith('HANDLER 甲'))?.visitor as TestPerson;
  const inputs = inputsOf(a, handling, handling);
  for (const step of ['acceptPetition', 'assignPetition'])
    await townsman.run(verb(step), { input: { id: there, ...inputs[step] } });
  await handling.run(verb('takePetition'), { input: { id: there } });
  hanging.push(await hung(world, a, there, handling.officialId));
  const { name: officeName } = (await townsman.run('{ viewer { home { name } } }')).viewer.home;
  const named = [
    { kind: 'OFFICIAL', name: 'HANDLER 甲', officeName },
    ...accused.map(({ officialId }) => ({ kind: 'OFFICIAL', officialId })),
  ];
  await clerk.run(NAME_ACCUSED, { input: { id, accused: named } });
  await sealOver(world, office, transferId);
  return { id, there };
}

/** Another that goes all the way: into a volume whose term is over, on a list to be destroyed. */
async function archive(clerk: TestPerson, lodged: typeof hidden): Promise<void> {
  const { office } = places;
  const number = `${WORDS}卷`;
  await archived(office, clerk, number, lodged);
  const bind = { number, title: WORDS, confidential: true };
  const { id: volumeId } = (await clerk.run(BIND, { input: bind })).bindVolume;
  await world.db.write(office, (tx) =>
    tx.query(
      `update archive_volumes set term = 'YEARS_10', kept_until = '2015-12-31' where county_id = $1 and tenant_id = $2 and id = $3`,
      [office.countyId, office.tenantId, volumeId],
    ),
  );
  const appraise = 'mutation ($input: AppraiseVolumesInput!) { appraiseVolumes(input: $input) { id } }';
  const lines = [{ volumeId, opinion: 'DESTROY' }];
  await clerk.run(appraise, { input: { appraiserIds: [handler.officialId], lines } });
}

/** What each may carry out; since that is written down in the log, it is done before all questions and after them. */
async function carryOut(people: readonly Listener[]): Promise<[string, string][]> {
  const each = people.flatMap(({ name, visitor }) =>
    ['/ledger.xlsx', '/overview.xlsx'].map(
      async (path): Promise<[string, string]> => [`${name}, ${path}`, await exported(visitor, path)],
    ),
  );
  return Promise.all(each);
}

async function hear(people: readonly Listener[]): Promise<Map<string, string>> {
  const heard = new Map<string, string>();
  const each = people.map(async ({ name, visitor, place }) => {
    for (const { document, variables, name: field } of questionsOf(queries, place, {
      ...MATTER,
      words: WORDS,
    })) {
      const key = `${name}, ${field}: ${document} ${JSON.stringify(variables)}`;
      heard.set(key, await answerTo(visitor, document, variables));
    }
  });
  await Promise.all(each);
  return heard;
}

/** When a session was last used changes with its use. */
async function answerTo(
  visitor: Visitor,
  document: string,
  variables: Record<string, unknown>,
): Promise<string> {
  await visitor.send(document, variables);
  return (visitor.heard.at(-1) ?? '').replace(/"lastSeenAt":"[^"]*"/g, '"lastSeenAt":""');
}

/** What its sheet says, cell by cell: the file itself bears the moment of its writing. */
async function exported(visitor: Visitor, path: string): Promise<string> {
  const answer = await fetch(`${visitor.url}${path}`, { headers: { cookie: visitor.credentials } });
  if (!answer.ok) return `${answer.status} ${await answer.text()}`;
  const file = await fileOf('export.xlsx', Buffer.from(await answer.arrayBuffer()));
  return JSON.stringify(await readSheet(file));
}

const differing = (who: string) =>
  [...before]
    .filter(([key, bytes]) => key.startsWith(`${who}, `) && after.get(key) !== bytes)
    .map(([key]) => key);

it('leaves everybody accused hearing the same bytes', () => {
  expect(listeners.flatMap(({ name }) => differing(name))).toEqual([]);
  expect(before.size).toBeGreaterThan(1_000);
});

it('is there for who handles it', () => {
  const told = differing(witness.name);
  for (const field of ['petitions', 'similarPetitions', '/ledger.xlsx'])
    expect(told.some((key) => key.startsWith(`${witness.name}, ${field}`))).toBe(true);
});

describe('its id, and whatever names it', () => {
  const asked = async (visitor: Visitor, document: string, variables: Record<string, unknown>, id: string) =>
    (await answerTo(visitor, document, variables))
      .replaceAll(id, 'ID')
      // whoever guesses a code is turned away before any id is looked at, and slowed down after some tries
      .replace(/^.*"(?:WRONG_QUERY_CODE|THROTTLED)".*$/s, 'no code');

  const matters = () => [hidden.id, staff.id, sentUp.id, sentDown.id, sentDown.there];
  const copied = () => copies.flatMap(({ petitions }) => petitions);
  /** Those who read more than one office. */
  const ofTheOffice = () => listeners.filter(({ place }) => place === places.office);

  /** Every question and act of everybody accused that names such a thing, with these ids and with one that is nowhere. */
  async function toldApart(
    kinds: readonly (keyof Objects)[],
    idsOf: (kind: keyof Objects) => string[],
    who: readonly Listener[] = listeners,
  ) {
    const told: string[] = [];
    for (const { name, visitor, place } of who)
      for (const field of [...queries, ...mutations])
        for (const { path } of idArguments(field)) {
          const operation = OPERATIONS[field.name] ?? {};
          const asksFor = operation.ids?.[path];
          if (asksFor === undefined || !kinds.includes(asksFor)) continue;
          const kind = queries.includes(field) ? 'query' : 'mutation';
          const document = documentOf(kind, field, everything(field.type, 1));
          const missing = uuid();
          const base = idArguments(field).reduce<Record<string, unknown>>((variables, one) => {
            const named = operation.ids?.[one.path];
            return named ? withId(variables, one.path, place.objects[named]) : variables;
          }, operation.args?.(place) ?? {});
          const none = await asked(visitor, document, withId(base, path, missing), missing);
          // turned away at the door, whoever asks comes to no id: one of them tells as much as all
          const atDoor = /"code":"(?:FORBIDDEN|UNAUTHENTICATED)"/.test(none);
          for (const real of idsOf(asksFor).slice(0, atDoor ? 1 : undefined)) {
            const answer = await asked(visitor, document, withId(base, path, real), real);
            if (answer !== none) told.push(`${name}, ${field.name} ${path}: ${answer} ≠ ${none}`);
          }
        }
    return told;
  }

  it('answers like one that does not exist, to every question and act', async () => {
    expect(await toldApart(['petition'], () => matters())).toEqual([]);
    expect(await toldApart(['petition'], () => copied(), ofTheOffice())).toEqual([]);
    const one = 'query ($id: ID!) { petition(id: $id) { id } }';
    for (const [who, id] of copies.flatMap(({ stays }) => stays))
      expect((await through[who].run(one, { id })).petition).toEqual({ id });
  }, 300_000);

  it('answers alike to many questions at once, to an upload, and by every door that gives out files', async () => {
    const lying = [hanging[0], hanging.at(-2)].flatMap((one) => Object.values(one ?? {}));
    const ids = [...matters(), ...copied(), ...lying];
    const told: string[] = [];
    for (const { name, visitor } of listeners) {
      const none = await overTheWire(visitor, uuid());
      for (const id of ids) if ((await overTheWire(visitor, id)) !== none) told.push(`${name} ${id}`);
    }
    expect(told).toEqual([]);
    const { visitor } = witness;
    expect(await overTheWire(visitor, hidden.id)).not.toBe(await overTheWire(visitor, uuid()));
  }, 300_000);

  it('has nothing hanging on it that answers otherwise, by its own id or as a file', async () => {
    const kinds = Object.keys(hanging[0] ?? {}) as (keyof Objects)[];
    expect(kinds).toEqual(
      expect.arrayContaining(['paper', 'mediation', 'review', 'sponsorship', 'transfer']),
    );
    const idsOf = (kind: keyof Objects) => hanging.flatMap((one) => one[kind] ?? []);
    const own = (kind: keyof Objects) => hanging.slice(0, -copies.length).flatMap((one) => one[kind] ?? []);
    const theirs = (kind: keyof Objects) => hanging.slice(-copies.length).flatMap((one) => one[kind] ?? []);
    expect(await toldApart(kinds, own)).toEqual([]);
    expect(await toldApart(kinds, theirs, ofTheOffice())).toEqual([]);
    const file = async ({ visitor }: Listener, path: string, id: string) => {
      const answer = await fetch(`${visitor.url}/${path}/${id}`, {
        headers: { cookie: visitor.credentials },
      });
      return `${answer.status} ${(await answer.text()).replaceAll(id, 'ID')}`;
    };
    for (const listener of listeners)
      for (const [path, kind] of [
        ['attachments', 'attachment'],
        ['papers', 'paper'],
      ] as const) {
        const none = await file(listener, path, uuid());
        for (const id of idsOf(kind))
          expect([listener.name, path, await file(listener, path, id)]).toEqual([listener.name, path, none]);
      }
  }, 300_000);

  it('answers like none by its number, its files, and at the portal of the office it accuses', async () => {
    const byNumber = 'query ($n: String!) { petitions(filter: { number: $n }) { totalCount nodes { id } } }';
    const search = 'query ($n: String!) { petitions(filter: { search: $n }) { totalCount nodes { id } } }';
    for (const { name, visitor } of listeners.filter((one) => one.name !== 'nobody'))
      for (const document of [byNumber, search])
        for (const { number: n } of [hidden, staff, sentUp]) {
          const answer = await visitor.run(document, { n });
          expect([name, answer.petitions]).toEqual([name, { totalCount: 0, nodes: [] }]);
        }
    expect((await witness.visitor.run(byNumber, { n: hidden.number })).petitions.totalCount).toBe(1);
    // by the number its petitioner has, though it has another there
    const { nodes } = (await witness.visitor.run(search, { n: sentUp.number })).petitions;
    // another of the county’s own may bear that number
    expect(nodes.filter(({ id }: { id: string }) => id !== sentDown.id)).toHaveLength(1);
    const follow = `query ($c: String!, $n: String!, $q: String!) { followPetition(tenantCode: $c, number: $n, code: $q) { number } }`;
    const key = { n: hidden.number, q: hidden.queryCode };
    expect(await world.visitor().refused(follow, { ...key, c: places.a.code })).toBe('WRONG_QUERY_CODE');
    const { followPetition } = await world.visitor().run(follow, { ...key, c: places.office.code });
    expect(followPetition.number).toBe(hidden.number);
  });

  it('leaves no gap in the numbers of what they write', async () => {
    const person = accused.at(-1) as TestPerson;
    const [one, two] = [await register(person), await register(person)];
    expect(Number(two.number.slice(-5)) - Number(one.number.slice(-5))).toBe(1);
  });
});
