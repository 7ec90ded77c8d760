import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PAPERS_AN_HOUR } from '@huiyin/domain';
import { RateBound } from '../identity/rate-bound';
import { GuessThrottle } from '../identity/throttle';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { carryReviewOf, reviewInputs, reviewVerb } from '../reviews/review.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, send } from '../transfers/transfer.fixture';
import { openPortalOf } from './portal.fixture';

const ISSUE = `mutation ($input: IssuePaperInput!) { issuePaper(input: $input) { id sha256 documentNumber } }`;
const ISSUE_REVIEW = `mutation ($input: IssueReviewPaperInput!) { issueReviewPaper(input: $input) { id } }`;
const FOLLOW = `query ($tenantCode: String!, $number: String!, $code: String!) {
  followPetition(tenantCode: $tenantCode, number: $number, code: $code) {
    status servedAt serviceMethod clocks { kind startsOn } events { kind label }
    papers { id kind office documentNumber edition sha256 setAside servesByReading } } }`;
const CONSENT = `mutation ($input: ElectronicConsentInput!) {
  consentToElectronicService(input: $input) { electronicConsentAt } }`;
const ANSWER = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition'];
type Key = Readonly<{ tenantCode: string; number: string; code: string }>;
type Matter = Readonly<{ id: string; key: Key }>;

let world: World;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let officeClerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  [officeClerk, clerk] = [await office.as('CLERK', '周正'), await town.as('CLERK', '吴平')];
  const admin = await office.as('COUNTY_ADMIN');
  for (const [{ tenantId: id }, paperMark] of [
    [office, '岳信'],
    [town, '石信'],
  ] as const)
    await admin.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }', {
      input: { id, paperMark },
    });
  await openPortalOf(town, clerk);
  await openPortalOf(office, officeClerk);
});
afterAll(() => world.close());
beforeEach(() => {
  Object.assign(world.app.services, {
    submissions: new RateBound(),
    codeGuesses: new GuessThrottle(),
    now: () => new Date(),
  });
});

async function matter(person = clerk, tenant = town): Promise<Matter> {
  const { id, number, queryCode: code } = await register(person);
  return { id, key: { tenantCode: tenant.code, number, code } };
}
async function steps(id: string, ...names: string[]): Promise<void> {
  for (const name of names)
    await clerk.run(verb(name), { input: { id, ...inputsOf(town, clerk, clerk)[name] } });
}
const issue = async (petitionId: string, kind: string, more: object = {}, person = clerk) =>
  (await person.run(ISSUE, { input: { petitionId, kind, ...more } })).issuePaper;
const follow = async (key: Key) => (await world.visitor().run(FOLLOW, { ...key })).followPetition;
const papersOf = async (key: Key) => (await follow(key)).papers;
const consent = (key: Key, yes = true) => world.visitor().run(CONSENT, { input: { ...key, consent: yes } });

async function take({ tenantCode, number, code }: Key, id: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${world.url}/portal/papers/${id}?tenant=${tenantCode}`, {
    method: 'POST',
    headers: { 'x-petition-number': encodeURIComponent(number), 'x-query-code': code, ...headers },
  });
  const body = Buffer.from(await response.arrayBuffer());
  const sha256 = createHash('sha256').update(body).digest('hex');
  return response.ok
    ? { status: response.status, sha256 }
    : { status: response.status, code: JSON.parse(body.toString()).errors[0].extensions.code as string };
}

describe('a petitioner', () => {
  it('takes notices as they are issued, and the answer’s paper once it was served, in the edition served', async () => {
    const { id, key } = await matter();
    await steps(id, 'acceptPetition');
    const notice = await issue(id, 'ACCEPTANCE_NOTICE');
    expect(await papersOf(key)).toMatchObject([
      { id: notice.id, kind: 'ACCEPTANCE_NOTICE', office: `${town.code}镇`, servesByReading: false },
    ]);
    expect(await take(key, notice.id)).toEqual({ status: 200, sha256: notice.sha256 });

    await steps(id, ...ANSWER.slice(1));
    const opinion = await issue(id, 'HANDLING_OPINION');
    expect((await papersOf(key)).map((one: { id: string }) => one.id)).toEqual([notice.id]);
    expect(await take(key, opinion.id)).toEqual({ status: 404, code: 'NOT_FOUND' });
    await steps(id, 'servePetition');
    expect(await take(key, opinion.id)).toEqual({ status: 200, sha256: opinion.sha256 });
    // what is issued anew was not served, and is not theirs
    Object.assign(world.app.services, { now: () => new Date(Date.now() + 120_000) });
    await steps(id, 'correctPetition');
    const corrected = await issue(id, 'HANDLING_OPINION', { reason: '标题有误' });
    expect(await take(key, corrected.id)).toEqual({ status: 404, code: 'NOT_FOUND' });
    expect(await take(key, opinion.id)).toMatchObject({ status: 200 });
  });

  it('is not served by reading the answer without having consented, and is with consent, from then on', async () => {
    const { id, key } = await matter();
    await steps(id, ...ANSWER);
    const opinion = await issue(id, 'HANDLING_OPINION');
    await follow(key);
    expect(await take(key, opinion.id)).toMatchObject({ status: 404 });
    expect(await follow(key)).toMatchObject({ status: 'ANSWERED', servedAt: null });

    await consent(key);
    expect(await papersOf(key)).toMatchObject([{ id: opinion.id, servesByReading: true }]);
    // looking at the list is not taking it
    expect(await follow(key)).toMatchObject({ status: 'ANSWERED', servedAt: null });
    expect(await take(key, opinion.id)).toEqual({ status: 200, sha256: opinion.sha256 });
    const served = await follow(key);
    expect(served).toMatchObject({ status: 'SERVED', serviceMethod: 'ELECTRONIC' });
    expect(served.papers).toMatchObject([{ id: opinion.id, servesByReading: false }]);
    expect(served.clocks.find(({ kind }: { kind: string }) => kind === 'REVIEW_REQUEST')).toBeDefined();
    const { petition } = await clerk.run(
      'query ($id: ID!) { petition(id: $id) { serviceProof events { kind actorName } } }',
      { id },
    );
    expect(petition.serviceProof).toContain(`查收《处理意见书》${opinion.documentNumber}第 1 版`);
    // again is a copy, and nothing moves
    expect(await take(key, opinion.id)).toMatchObject({ status: 200 });
    const again = await follow(key);
    expect(again.servedAt).toBe(served.servedAt);
    expect(again.events.filter(({ kind }: { kind: string }) => kind === 'SERVED')).toHaveLength(1);
    // consent taken back later takes back no service
    await consent(key, false);
    expect(await take(key, opinion.id)).toMatchObject({ status: 200 });
  });

  it('is served once, however many take it at once', async () => {
    const { id, key } = await matter();
    await steps(id, ...ANSWER);
    const opinion = await issue(id, 'HANDLING_OPINION');
    await consent(key);
    const taken = await Promise.all([1, 2, 3].map(() => take(key, opinion.id)));
    expect(taken.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { events } = await follow(key);
    expect(events.filter(({ kind }: { kind: string }) => kind === 'SERVED')).toHaveLength(1);
  });

  it('takes what other offices issued to them: who signed for the matter, and who reviewed the answer', async () => {
    const { id, key } = await matter(officeClerk, office);
    const { id: transferId } = await send(officeClerk, id, town);
    await carry(world, office, transferId);
    const { petitionId } = await onTransfer(clerk, 'signTransfer', { id: transferId });
    await carry(world, town, transferId);
    await steps(petitionId, ...ANSWER);
    const accepted = await issue(petitionId, 'ACCEPTANCE_NOTICE');
    const opinion = await issue(petitionId, 'HANDLING_OPINION');
    expect(await papersOf(key)).toMatchObject([{ id: accepted.id, office: `${town.code}镇` }]);
    await steps(petitionId, 'servePetition');
    const asked = (
      await clerk.run(reviewVerb('requestReview'), { input: { id: petitionId, reason: '没有检测' } })
    ).requestReview.id as string;
    await carryReviewOf(world, town, asked);
    const onReview = (name: string, more: object = {}) =>
      officeClerk.run(reviewVerb(name), { input: { id: asked, ...reviewInputs()[name], ...more } });
    const issueReview = async (kind: string) =>
      (await officeClerk.run(ISSUE_REVIEW, { input: { reviewId: asked, kind, applicants: '欧阳明月' } }))
        .issueReviewPaper.id as string;
    await onReview('acceptReview');
    const told = await issueReview('REVIEW_ACCEPTANCE_NOTICE');
    await onReview('decideReview', { nextBodyName: '市信访局' });
    const decided = await issueReview('REVIEW_OPINION');
    const ids = async () => new Set((await papersOf(key)).map((one: { id: string }) => one.id));
    expect(await ids()).toEqual(new Set([accepted.id, opinion.id, told]));
    expect((await take(key, decided)).status).toBe(404);
    await onReview('serveReview', { method: 'UNDELIVERABLE', proof: '两次上门无人' });
    expect((await take(key, decided)).status).toBe(404);
    await onReview('serveReview');
    expect(await ids()).toEqual(new Set([accepted.id, opinion.id, told, decided]));
    for (const one of [accepted.id, decided]) expect((await take(key, one)).status).toBe(200);
  });
});

describe('an answer that fell', () => {
  const LISTED = `query ($id: ID!) { papers(petitionId: $id) { id setAside } paperOffers(petitionId: $id) { kind code } }`;
  const asked = async (id: string): Promise<string> => {
    const { requestReview } = await clerk.run(reviewVerb('requestReview'), {
      input: { id, reason: '没有检测' },
    });
    await carryReviewOf(world, town, requestReview.id);
    return requestReview.id;
  };
  const decide = (id: string, more: object) =>
    officeClerk.run(reviewVerb('decideReview'), {
      input: { id, ...reviewInputs()['decideReview'], ...more },
    });

  it('is marked in the lists of its papers and issued no more, until the matter is answered anew', async () => {
    const { id, key } = await matter();
    await steps(id, ...ANSWER);
    const fallen = await issue(id, 'HANDLING_OPINION');
    await steps(id, 'servePetition');
    const review = await asked(id);
    await officeClerk.run(reviewVerb('acceptReview'), { input: { id: review } });
    expect(await papersOf(key)).toMatchObject([{ id: fallen.id, setAside: null }]);
    await decide(review, { result: 'QUASHED', ground: 'FACTS_UNCLEAR' });
    await carryReviewOf(world, office, review);

    const mark = expect.stringMatching(/^已被.+作出的复查意见撤销，不再有效$/);
    expect(await papersOf(key)).toMatchObject([{ id: fallen.id, setAside: mark }]);
    const listed = await clerk.run(LISTED, { id });
    expect(listed.papers).toEqual([{ id: fallen.id, setAside: mark }]);
    expect(listed.paperOffers).toContainEqual({ kind: 'HANDLING_OPINION', code: 'PAPER_FELL' });
    const again = { input: { petitionId: id, kind: 'HANDLING_OPINION', reason: '补正' } };
    expect(await clerk.refused(ISSUE, again)).toBe('PAPER_FELL');

    const [{ id: claimId }] = (
      await clerk.run('query ($id: ID!) { petition(id: $id) { claims { id } } }', { id })
    ).petition.claims;
    const claim = {
      claimId,
      outcome: 'EXPLAINED',
      facts: '三月五日县公路站检测，路基掏空两处，塌陷深度十二厘米。',
      legalBasis: '《公路法》第三十五条',
      opinion: '一周内修复',
    };
    await clerk.run('mutation ($input: AnswerClaimInput!) { answerClaim(input: $input) { id } }', {
      input: { id, ...claim },
    });
    await clerk.run(verb('answerPetition'), { input: { id, replyText: '一周内修复' } });
    const anew = await issue(id, 'HANDLING_OPINION');
    expect(anew.documentNumber).not.toBe(fallen.documentNumber);
    expect((await clerk.run(LISTED, { id })).papers).toEqual([
      { id: anew.id, setAside: null },
      { id: fallen.id, setAside: mark },
    ]);
  });
});

describe('nobody else', () => {
  it('takes anything: a wrong number, a wrong code, a strange paper and one that is not served answer alike', async () => {
    const [mine, other] = [await matter(), await matter()];
    await steps(mine.id, 'acceptPetition');
    await steps(other.id, ...ANSWER);
    const notice = await issue(mine.id, 'ACCEPTANCE_NOTICE');
    const unserved = await issue(other.id, 'HANDLING_OPINION');
    const wrong = await take({ ...mine.key, code: 'AAAA-AAAA-AAAA' }, notice.id);
    expect(wrong.code).toBe('WRONG_QUERY_CODE');
    expect(await take({ ...mine.key, number: '1999-00001' }, notice.id)).toEqual(wrong);
    const strange = await take(other.key, notice.id);
    expect(strange).toEqual({ status: 404, code: 'NOT_FOUND' });
    for (const id of [unserved.id, 'no-id', '01890000-0000-7000-8000-000000000000'])
      expect(await take(other.key, id)).toEqual(strange);
    expect((await take(mine.key, notice.id)).status).toBe(200);
  });

  it('of the office by the petitioner’s code, by a link, or without end', async () => {
    const { id, key } = await matter();
    await steps(id, 'acceptPetition');
    const notice = await issue(id, 'ACCEPTANCE_NOTICE');
    expect((await take(key, notice.id, { cookie: clerk.credentials })).code).toBe('FORBIDDEN');
    const linked = await fetch(`${world.url}/portal/papers/${notice.id}?tenant=${key.tenantCode}`, {
      headers: { 'x-petition-number': key.number, 'x-query-code': key.code },
    });
    expect(linked.status).toBe(400);
    const { submissions } = world.app.services;
    for (let i = 1; i < PAPERS_AN_HOUR; i++)
      submissions.book([{ of: ['paper', 'address', '127.0.0.1'], most: PAPERS_AN_HOUR }]);
    expect((await take(key, notice.id)).status).toBe(200);
    expect((await take(key, notice.id)).code).toBe('THROTTLED');
  });

  it('takes one without its being written down, and not by name', async () => {
    const { id, key } = await matter();
    await steps(id, 'acceptPetition');
    const notice = await issue(id, 'ACCEPTANCE_NOTICE');
    await take(key, notice.id);
    const auditor = await town.as('AUDITOR');
    const { auditEntries } = await auditor.run(
      '{ auditEntries(first: 5) { nodes { action actorName detail } } }',
    );
    const taken = auditEntries.nodes.find(({ action }: { action: string }) => action === 'takePaper');
    expect(taken).toMatchObject({ actorName: '' });
    expect(JSON.stringify(taken)).toContain(notice.sha256);
    expect(JSON.stringify(auditEntries)).not.toContain('欧阳明月');
  });
});
