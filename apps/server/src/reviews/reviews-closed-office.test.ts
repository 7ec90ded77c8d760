import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { BIND, SET as SET_TERM } from '../archive-volumes/archive-volume.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { MIGRATIONS } from '../paths';
import { aSubmission, FOLLOW, openPortalOf, SUBMIT } from '../portal/portal.fixture';
import { withClient } from '../testing/database';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { aReviewHere, carryReviewOf, REVIEW, reviewInputs, reviewVerb } from './review.fixture';

let world: World;
let county: Awaited<ReturnType<World['county']>>;
let above: TestPerson;
let admin: TestPerson;

beforeAll(async () => {
  world = await World.open();
  county = await world.county();
  [above, admin] = [await county.office.as('CLERK', '周正'), await county.office.as('COUNTY_ADMIN')];
});
afterAll(() => world.close());

type Key = { tenantCode: string; number: string; code: string };
const ASK = 'mutation ($input: AskForReviewInput!) { askForReview(input: $input) { tier bodyName } }';
const OFFER = FOLLOW.replace('mayRate', 'reviewOffer { tier bodyName } reviews { status result } mayRate');

const ANSWER = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'];
async function toService(office: TestTenant, clerk: TestPerson, id: string): Promise<void> {
  const inputs = inputsOf(office, clerk, clerk);
  for (const step of ANSWER) await clerk.run(verb(step), { input: { id, ...inputs[step] } });
}

/** An office that answered one matter and was closed then, another going on in its place. */
async function closedOffice(superiorName: string | null = null): Promise<{ town: TestTenant; key: Key }> {
  const [town, successor] = [await county.tenant(), await county.tenant()];
  const clerk = await town.as('CLERK', '林小禾');
  await openPortalOf(town, clerk);
  const { number, queryCode } = (
    await world.visitor().run(SUBMIT, { input: aSubmission({ tenantCode: town.code }) })
  ).submitPetition;
  const { petitions } = await clerk.run('{ petitions { nodes { id } } }');
  const [{ id }] = petitions.nodes;
  await toService(town, clerk, id);
  await clerk.run(verb('closePetition'), { input: { id, ...inputsOf(town, clerk, clerk)['closePetition'] } });
  if (superiorName !== null)
    await admin.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }', {
      input: { id: town.tenantId, superiorName },
    });
  await admin.run('mutation ($input: CloseTenantInput!) { closeTenant(input: $input) { id } }', {
    input: { id: town.tenantId, successorId: successor.tenantId, reason: '乡镇合并' },
  });
  return { town, key: { tenantCode: town.code, number, code: queryCode } };
}
const follow = async (key: Key) => (await world.visitor().run(OFFER, key)).followPetition;

it('an office that was closed stands in nobody’s way to the body above, which decides itself', async () => {
  const { town, key } = await closedOffice();
  expect((await follow(key)).reviewOffer).toEqual({ tier: 'REVIEW', bodyName: expect.any(String) });
  await world.visitor().run(ASK, { input: { ...key, reason: '水质没有检测' } });
  const [file] = await world.db.inside(town, (tx) =>
    tx.rows<{ id: string }>('select id from reviews where county_id = $1 and tenant_id = $2', [
      town.countyId,
      town.tenantId,
    ]),
  );
  const id = file?.id as string;
  await carryReviewOf(world, town, id);
  await world
    .visitor()
    .run('mutation ($input: AskForHearingInput!) { askForHearing(input: $input) { tier } }', {
      input: { ...key, reason: '请求当面质证' },
    });
  await carryReviewOf(world, town, id);
  expect((await above.run(REVIEW, { id })).review).toMatchObject({ hearing: 'HEARING_ASKED' });
  const act = (name: string, more = {}) => ({ input: { id, ...reviewInputs()[name], ...more } });
  await above.run(reviewVerb('acceptReview'), act('acceptReview'));
  await above.run(reviewVerb('declineHearing'), act('declineHearing'));
  const falls = { ground: 'FACTS_UNCLEAR', nextBodyName: '市信访局' };
  const remand = { ...falls, result: 'REMANDED', redoBy: addDays(beijingDate(new Date()), 20) };
  for (const fell of [remand, { ...falls, result: 'QUASHED' }])
    expect(await above.refused(reviewVerb('decideReview'), act('decideReview', fell))).toBe('INVALID');
  await above.run(reviewVerb('decideReview'), act('decideReview', { ...falls, result: 'CHANGED' }));
  await above.run(reviewVerb('serveReview'), act('serveReview'));
  await carryReviewOf(world, county.office, id);
  expect((await follow(key)).reviews).toEqual([{ status: 'SERVED', result: 'CHANGED' }]);
  // 市信访局 is outside Huiyin, and nobody is left who writes down what it does
  expect((await follow(key)).reviewOffer).toBeNull();
  expect(await world.visitor().refused(ASK, { input: { ...key, reason: '仍不服' } })).toBe('INVALID');
});

it('a body outside Huiyin is asked directly', async () => {
  const { key } = await closedOffice('市教育局');
  expect((await follow(key)).reviewOffer).toBeNull();
  const { errors } = await world.visitor().send(ASK, { input: { ...key, reason: '水质没有检测' } });
  expect(errors?.[0]?.message).toContain('请直接向市教育局书面提出');
});

describe('a reviewing body that was closed since', () => {
  const SET = 'mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }';
  const CLOSE = 'mutation ($input: CloseTenantInput!) { closeTenant(input: $input) { id } }';
  const department = () => county.tenant('COUNTY_DEPARTMENT');
  const under = (office: TestTenant, superior: TestTenant) =>
    admin.run(SET, { input: { id: office.tenantId, superiorId: superior.tenantId } });
  const close = (office: TestTenant, successor: TestTenant) =>
    admin.run(CLOSE, { input: { id: office.tenantId, successorId: successor.tenantId, reason: '机构改革' } });
  const bodyOf = async (office: TestTenant, id: string) => {
    const clerk = await office.as('CLERK');
    return (await clerk.run('query ($id: ID!) { review(id: $id) { tier side bodyName } }', { id })).review;
  };
  const request = (clerk: TestPerson, id: string, more = {}) =>
    clerk.run(reviewVerb('requestReview'), { input: { id, reason: '仍然不服', ...more } });

  const told = async (person: TestPerson): Promise<unknown[]> => {
    const { nodes } = (await person.run('{ notices(first: 50) { nodes { kind review { id } } } }')).notices;
    return nodes.filter(({ kind }: { kind: string }) => kind === 'REVIEW_ENDED');
  };

  /** Answered, and reviewed by a first body whose opinion names a second one. */
  async function reviewed() {
    const [town, first, second] = [await county.tenant(), await department(), await department()];
    await under(town, first);
    await under(first, second);
    const [clerk, decider] = [await town.as('CLERK', '林小禾'), await first.as('CLERK', '吴平')];
    await openPortalOf(town, clerk);
    const { id, number, queryCode } = await register(clerk);
    await toService(town, clerk, id);
    const rid = (await request(clerk, id)).requestReview.id as string;
    await carryReviewOf(world, town, rid);
    for (const step of ['acceptReview', 'decideReview', 'serveReview'])
      await decider.run(reviewVerb(step), { input: { id: rid, ...reviewInputs()[step] } });
    await carryReviewOf(world, first, rid);
    return { town, first, second, clerk, id, key: { tenantCode: town.code, number, code: queryCode } };
  }

  it('is followed to who goes on in its place, who gets the second review’s file', async () => {
    const { town, second, clerk, id, key } = await reviewed();
    expect((await follow(key)).reviewOffer.bodyName).toBe(`${second.code}镇`);
    const [between, last] = [await department(), await department()];
    await close(second, between);
    await close(between, last);
    expect((await follow(key)).reviewOffer.bodyName).toBe(`${last.code}镇`);
    const rid = (await request(clerk, id)).requestReview.id as string;
    await carryReviewOf(world, town, rid);
    expect(await bodyOf(last, rid)).toEqual({
      tier: 'RE_REVIEW',
      side: 'REVIEWING',
      bodyName: `${last.code}镇`,
    });
    expect(await bodyOf(town, rid)).toMatchObject({ side: 'ANSWERING', bodyName: `${last.code}镇` });
  });

  it('still archives and binds its own files, and does nothing else with them', async () => {
    const body = await department();
    const [decider, head] = [await body.as('CLERK', '吴平'), await body.as('TENANT_ADMIN')];
    const id = await aReviewHere(world, body, { status: 'WITHDRAWN' });
    await close(body, await department());
    const archive = { input: { id, ...reviewInputs()['archiveReview'] } };
    await decider.run(reviewVerb('archiveReview'), archive);
    expect(await decider.refused(reviewVerb('acceptReview'), { input: { id } })).toBe('TENANT_CLOSED');
    await head.run(SET_TERM, { input: { reviews: true, term: 'YEARS_30', basis: '保管期限表' } });
    const binding = { input: { number: '2026-复-001', title: '撤销前的复查复核' } };
    expect((await decider.run(BIND, binding)).bindVolume).toMatchObject({ matters: 1, term: 'YEARS_30' });
  });

  it('does not hand the opinion to who gave it: that is refused, and another body can be named', async () => {
    const { first, second, clerk, id, key } = await reviewed();
    await close(second, first);
    expect((await follow(key)).reviewOffer).toEqual({ tier: 'RE_REVIEW', bodyName: null });
    const { errors } = await clerk.send(reviewVerb('requestReview'), { input: { id, reason: '仍然不服' } });
    expect(errors?.[0]?.message).toContain(`现由${first.code}镇继续行使职权`);
    expect(errors?.[0]?.message).toContain('请写明再上一级的机关、单位');
    expect((await request(clerk, id, { bodyName: '市教育局' })).requestReview).toMatchObject({
      status: 'REQUESTED',
    });
  });

  it('does not hand it on either while it is under way: the request ends, and another body is named', async () => {
    const { town, first, second, clerk, id, key } = await reviewed();
    const rid = (await request(clerk, id)).requestReview.id as string;
    await close(second, first);
    await carryReviewOf(world, town, rid);
    await carryReviewOf(world, town, rid);
    const file = (await clerk.run(REVIEW, { id: rid })).review;
    expect(file).toMatchObject({ status: 'TERMINATED', bodyName: `${second.code}镇` });
    expect(file.steps.map(({ kind }: { kind: string }) => kind)).toEqual(['REQUESTED', 'TERMINATED']);
    expect(file.steps.at(-1).text).toContain(`现由${first.code}镇继续行使职权`);
    expect(await bodyOf(first, rid)).toBeNull();
    expect(await told(clerk)).toEqual([{ kind: 'REVIEW_ENDED', review: { id: rid } }]);
    expect((await follow(key)).reviewOffer).toEqual({ tier: 'RE_REVIEW', bodyName: null });
    expect((await request(clerk, id, { bodyName: '市教育局' })).requestReview).toMatchObject({
      status: 'REQUESTED',
    });
  });

  it('and one that ended before there was a name for it is called so by its migration, as none that a person declined', async () => {
    const { town, first, second, clerk, id } = await reviewed();
    const rid = (await request(clerk, id)).requestReview.id as string;
    await close(second, first);
    for (const _ of [1, 2]) await carryReviewOf(world, town, rid);
    // its superior is outside Huiyin, and declined: written down by the office itself
    const alone = await county.tenant();
    await admin.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }', {
      input: { id: alone.tenantId, superiorName: '市教育局' },
    });
    const person = await alone.as('CLERK', '吴平');
    const { id: other } = await register(person);
    await toService(alone, person, other);
    const declined = (await request(person, other)).requestReview.id as string;
    await person.run(reviewVerb('declineReview'), {
      input: { id: declined, ...reviewInputs()['declineReview'] },
    });
    const OF_MATTER = 'query ($id: ID!) { petition(id: $id) { events { kind } } }';
    const stands = async () => {
      const there = [
        [clerk, rid, id],
        [person, declined, other],
      ] as const;
      const files = there.map(async ([who, one]) => (await who.run(REVIEW, { id: one })).review);
      const matters = there.map(async ([who, , one]) => (await who.run(OF_MATTER, { id: one })).petition);
      return JSON.stringify(await Promise.all([...files, ...matters]));
    };
    const now = await stands();
    await withClient(world.ownerUrl, async (owner) => {
      const tables = ['reviews', 'review_steps', 'petition_events'];
      const force = (how: string) =>
        tables.map((one) => `alter table ${one} ${how} row level security;`).join('');
      await owner.query(`begin; ${force('no force')}
        update reviews set status = 'NOT_ACCEPTED' where status = 'TERMINATED';
        update review_steps set kind = 'NOT_ACCEPTED' where kind = 'TERMINATED';
        update petition_events set kind = 'RE_REVIEW_NOT_ACCEPTED' where kind = 'REVIEW_TERMINATED';
        ${force('force')} commit`);
      expect(await stands()).not.toBe(now);
      const text = await readFile(join(MIGRATIONS, '0209-reviews-that-ended-before.sql'), 'utf8');
      await owner.query(`begin; ${text} commit`);
    });
    expect(await stands()).toBe(now);
    for (const said of ['"status":"TERMINATED"', '"status":"NOT_ACCEPTED"', '"kind":"REVIEW_TERMINATED"'])
      expect(now).toContain(said);
  });

  it('that is who gave the opinion by now ends a first review too, tells the owner, and leaves it to be asked elsewhere', async () => {
    const [town, superior] = [await county.tenant(), await department()];
    await under(town, superior);
    const clerk = await town.as('CLERK', '林小禾');
    const { id } = await register(clerk);
    await toService(town, clerk, id);
    const rid = (await request(clerk, id)).requestReview.id as string;
    await close(superior, town);
    await carryReviewOf(world, town, rid);
    await carryReviewOf(world, town, rid);
    const file = (await clerk.run(REVIEW, { id: rid })).review;
    expect(file).toMatchObject({ tier: 'REVIEW', status: 'TERMINATED', bodyName: `${superior.code}镇` });
    expect(file.steps.at(-1).text).toContain(`${superior.code}镇现由${town.code}镇继续行使职权`);
    expect(await told(clerk)).toEqual([{ kind: 'REVIEW_ENDED', review: { id: rid } }]);
    const anew = (await request(clerk, id)).requestReview.id as string;
    await carryReviewOf(world, town, anew);
    expect(await bodyOf(county.office, anew)).toMatchObject({ tier: 'REVIEW', side: 'REVIEWING' });
  });

  it('is followed too where it stands above an office, or was closed while a request was under way', async () => {
    const [town, superior, successor, later] = [
      await county.tenant(),
      await department(),
      await department(),
      await department(),
    ];
    await under(town, superior);
    await close(superior, successor);
    const clerk = await town.as('CLERK', '林小禾');
    const { id } = await register(clerk);
    await toService(town, clerk, id);
    const rid = (await request(clerk, id)).requestReview.id as string;
    expect(await bodyOf(town, rid)).toMatchObject({ bodyName: `${successor.code}镇` });
    await close(successor, later);
    await carryReviewOf(world, town, rid);
    await carryReviewOf(world, town, rid);
    await carryReviewOf(world, town, rid);
    expect(await bodyOf(later, rid)).toMatchObject({ side: 'REVIEWING', bodyName: `${later.code}镇` });
    expect(await bodyOf(town, rid)).toMatchObject({ bodyName: `${later.code}镇` });
  });
});
