import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { issued } from '../papers/issued.fixture';
import { FOLLOW, openPortalOf, SUBMIT, aSubmission } from '../portal/portal.fixture';
import { MIGRATIONS } from '../paths';
import { withClient } from '../testing/database';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carryReviewOf, REVIEW, reviewInputs, reviewVerb } from './review.fixture';

let world: World;
let office: TestTenant;
let town: TestTenant;
let above: TestPerson;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  town = await county.tenant();
  [above, clerk] = [await office.as('CLERK', '周正'), await town.as('CLERK', '林小禾')];
  await openPortalOf(town, clerk);
  await (await office.as('COUNTY_ADMIN')).run(
    'mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }',
    { input: { id: office.tenantId, paperMark: '岳信' } },
  );
});
afterAll(() => world.close());

const inputOf = (name: string, id: string, more: object = {}) => ({
  input: { id, ...reviewInputs()[name], ...more },
});
const act = async (person: TestPerson, name: string, id: string, more = {}) =>
  (await person.run(reviewVerb(name), inputOf(name, id, more)))[name];
const refused = (person: TestPerson, name: string, id: string, more = {}) =>
  person.refused(reviewVerb(name), inputOf(name, id, more));
const review = async (person: TestPerson, id: string) => (await person.run(REVIEW, { id })).review;

async function answered(id: string): Promise<string> {
  const inputs = inputsOf(town, clerk, clerk);
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  return id;
}

type Key = { tenantCode: string; number: string; code: string };
async function submitted(): Promise<{ id: string; key: Key }> {
  const input = aSubmission({ tenantCode: town.code });
  const { number, queryCode } = (await world.visitor().run(SUBMIT, { input })).submitPetition;
  const found = await clerk.run(
    'query ($n: String!) { petitions(filter: { number: $n }) { nodes { id } } }',
    { n: number },
  );
  const [{ id }] = found.petitions.nodes;
  await answered(id);
  return { id, key: { tenantCode: town.code, number, code: queryCode } };
}
const ask = async (id: string): Promise<string> =>
  (await clerk.run(reviewVerb('requestReview'), { input: { id, reason: '事实没有查清' } })).requestReview.id;
const consent = (key: Key, agrees: boolean) =>
  world
    .visitor()
    .run(
      'mutation ($input: ElectronicConsentInput!) { consentToElectronicService(input: $input) { electronicConsentAt } }',
      {
        input: { ...key, consent: agrees },
      },
    );
/** Asked for, and decided by the county's office. */
async function decided(id: string): Promise<string> {
  const rid = await ask(id);
  await carryReviewOf(world, town, rid);
  await act(above, 'acceptReview', rid);
  await act(above, 'decideReview', rid, { nextBodyName: '市信访局' });
  return rid;
}
const window = async (id: string) =>
  (
    await clerk.run('query ($id: ID!) { petition(id: $id) { clocks { kind startsOn } } }', { id })
  ).petition.clocks.find(({ kind }: { kind: string }) => kind === 'RE_REVIEW_REQUEST');

const follow = async (key: Key) =>
  (
    await world
      .visitor()
      .run(FOLLOW.replace('mayRate', 'reviews { status unreached servedAt } mayRate'), { ...key })
  ).followPetition;

const notOnline = async (id: string): Promise<string | null> =>
  (await above.run('query ($id: ID!) { review(id: $id) { onlineServiceRefusal } }', { id })).review
    .onlineServiceRefusal;

describe('an opinion of a review is served', () => {
  it('online as long as the petitioner agrees to that, whenever they said so', async () => {
    const { id, key } = await submitted();
    await consent(key, true);
    const rid = await decided(id);
    await consent(key, false);
    await carryReviewOf(world, town, rid);
    expect(await refused(above, 'serveReview', rid, { method: 'ELECTRONIC' })).toBe('NO_ELECTRONIC_CONSENT');
    expect(await notOnline(rid)).toContain('没有在网上同意');
    await consent(key, true);
    await carryReviewOf(world, town, rid);
    await carryReviewOf(world, town, rid);
    expect(await refused(above, 'serveReview', rid, { method: 'ELECTRONIC' })).toBe('PAPER_NOT_ISSUED');
    expect(await notOnline(rid)).toContain('还没有出具');
    await issued(world, above, rid, 'REVIEW_OPINION', '孙大海');
    expect(await notOnline(rid)).toBeNull();
    expect(await act(above, 'serveReview', rid, { method: 'ELECTRONIC' })).toMatchObject({
      status: 'SERVED',
    });
  });

  it('to whom it did not reach when they come, and their term runs from then', async () => {
    const { id, key } = await submitted();
    const rid = await decided(id);
    expect(await refused(above, 'serveReview', rid, { method: 'PUBLIC_NOTICE' })).toBe('INVALID');
    await act(above, 'serveReview', rid, { method: 'UNDELIVERABLE', proof: '两次上门无人，邻居说已外出' });
    await carryReviewOf(world, office, rid);
    for (const person of [above, clerk])
      expect((await review(person, rid)).steps.at(-1)).toMatchObject({ kind: 'SERVICE_FAILED' });
    expect(await window(id)).toBeUndefined();
    expect((await follow(key)).reviews).toEqual([{ status: 'SERVED', unreached: true, servedAt: null }]);
    const again = { method: 'UNDELIVERABLE', proof: '仍然无人' };
    expect(await refused(above, 'serveReview', rid, again)).toBe('SERVICE_UNWRITTEN');
    // archived meanwhile: who comes after all takes the file out of its volume again
    await act(above, 'archiveReview', rid);
    const volume = async () =>
      (await above.run('query ($id: ID!) { review(id: $id) { archiveVolume archivedAt } }', { id: rid }))
        .review;
    expect(await volume()).toEqual({ archiveVolume: '2026-复-001', archivedAt: expect.any(String) });
    await act(above, 'serveReview', rid);
    expect(await volume()).toEqual({ archiveVolume: null, archivedAt: null });
    await act(above, 'archiveReview', rid);
    await carryReviewOf(world, office, rid);
    expect(await window(id)).toMatchObject({ startsOn: beijingDate(new Date()) });
    expect(await review(clerk, rid)).toMatchObject({ status: 'SERVED', servedAt: expect.any(String) });
    expect(await refused(above, 'serveReview', rid)).toBe('SERVED_ALREADY');
    expect((await follow(key)).reviews).toEqual([
      { status: 'SERVED', unreached: false, servedAt: expect.any(String) },
    ]);
  });

  it('and not from the day on which it reached nobody, though both be heard of at once', async () => {
    const { id } = await submitted();
    const rid = await decided(id);
    await act(above, 'serveReview', rid, { method: 'UNDELIVERABLE', proof: '两次上门无人' });
    await act(above, 'serveReview', rid);
    await carryReviewOf(world, office, rid);
    const { events } = (await clerk.run('query ($id: ID!) { petition(id: $id) { events { kind } } }', { id }))
      .petition;
    expect(events.slice(-2)).toEqual([{ kind: 'SERVICE_FAILED' }, { kind: 'REVIEW_SERVED' }]);
  });

  it('and is called so in a file from before there was a word for it, where the file tells', async () => {
    const kinds = async (rid: string) =>
      (await review(above, rid)).steps.map(({ kind }: { kind: string }) => kind).slice(3);
    const failed = { method: 'UNDELIVERABLE', proof: '两次上门无人' };
    const [unreached, reached, served] = [
      await decided(await answered((await register(clerk)).id)),
      await decided(await answered((await register(clerk)).id)),
      await decided(await answered((await register(clerk)).id)),
    ];
    for (const rid of [unreached, reached]) await act(above, 'serveReview', rid, failed);
    for (const rid of [reached, served]) await act(above, 'serveReview', rid);
    const now = [await kinds(unreached), await kinds(reached), await kinds(served)];
    expect(now).toEqual([['SERVICE_FAILED'], ['SERVICE_FAILED', 'SERVED'], ['SERVED']]);
    await withClient(world.ownerUrl, async (owner) => {
      await owner.query(`begin;
        alter table review_steps no force row level security;
        update review_steps set kind = 'SERVED' where kind = 'SERVICE_FAILED';
        alter table review_steps force row level security;
        commit`);
      expect(await kinds(reached)).toEqual(['SERVED', 'SERVED']);
      const text = await readFile(join(MIGRATIONS, '0164-review-steps-that-reached-nobody.sql'), 'utf8');
      await owner.query(`begin; ${text} commit`);
    });
    expect([await kinds(unreached), await kinds(reached), await kinds(served)]).toEqual(now);
  });

  it('before anybody is told that it was the last', async () => {
    const { id, key } = await submitted();
    const first = await decided(id);
    await act(above, 'serveReview', first);
    await carryReviewOf(world, office, first);
    const last = await ask(id);
    for (const step of ['acceptReview', 'decideReview']) await act(clerk, step, last);
    await act(clerk, 'serveReview', last, { method: 'UNDELIVERABLE', proof: '两次上门无人' });
    const { id: same } = await register(clerk, { parties: [{ name: '孙大海' }] });
    const FINAL = 'mutation ($input: DeclareFinalityInput!) { declareFinality(input: $input) { status } }';
    const input = {
      id: same,
      finalNumber: key.number,
      sameFacts: '同一水质',
      sameReasons: '理由相同',
      newFacts: false,
    };
    expect(await clerk.refused(FINAL, { input })).toBe('NOT_SERVED');
    await act(clerk, 'serveReview', last);
    expect((await clerk.run(FINAL, { input })).declareFinality).toEqual({ status: 'NOT_ACCEPTED' });
  });
});

it('what was sent back for its procedure alone may be answered as before', async () => {
  const { id } = await submitted();
  const rid = await ask(id);
  await carryReviewOf(world, town, rid);
  await act(above, 'acceptReview', rid);
  await act(above, 'decideReview', rid, {
    result: 'REMANDED',
    ground: 'WRONG_PROCEDURE',
    redoBy: addDays(beijingDate(new Date()), 10),
  });
  await carryReviewOf(world, office, rid);
  const { claims } = (await clerk.run('query ($id: ID!) { petition(id: $id) { claims { id } } }', { id }))
    .petition;
  const { replyText, ...answer } = inputsOf(town, clerk, clerk)['answerPetition'] ?? {};
  await clerk.run(verb('answerClaim'), {
    input: { id, claimId: claims[0].id, ...answer, opinion: replyText },
  });
  expect(
    (await clerk.run(verb('answerPetition'), { input: { id, replyText } })).answerPetition,
  ).toMatchObject({
    status: 'ANSWERED',
  });
});

it('an opinion on one petitioner alone goes to no representative, as the answer did not', async () => {
  const rid = await decided(await answered((await register(clerk)).id));
  const { errors } = await above.send(
    reviewVerb('serveReview'),
    inputOf('serveReview', rid, { recipient: 'REPRESENTATIVE' }),
  );
  expect(errors?.[0]?.message).toContain('信访人只有一人，没有推选代表');
  await act(above, 'serveReview', rid, { recipient: 'AGENT' });
  const group = await register(clerk, { headCount: 8 });
  const theirs = await decided(await answered(group.id));
  await act(above, 'serveReview', theirs, { recipient: 'REPRESENTATIVE' });
});
