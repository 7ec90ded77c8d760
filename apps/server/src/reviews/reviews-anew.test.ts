import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate, concludeAnew, PROFILES, type ReviewResult } from '@huiyin/domain';
import { NAME_ACCUSED } from '../accusations/accusation.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { FOLLOW, openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carryReviewOf, reviewInputs, reviewVerb } from './review.fixture';

/* What a review quashes or sends back is answered anew, at whichever tier (0046). */

let world: World;
let town: TestTenant;
let bureau: TestTenant;
let office: TestTenant;
let clerks: Record<'town' | 'bureau' | 'office', TestPerson>;
const today = beijingDate(new Date());
const SOON = addDays(today, 20);
const PETITION = `query ($id: ID!) { petition(id: $id) { status number dueOn dueKind extensions closedAt archivedAt
  events { kind text days } claims { id outcome } clocks { kind state startsOn explanation }
  actions { action code } } }`;
const TOLD = FOLLOW.replace(
  'mayRate',
  `reviewOffer { tier bodyName } reviews { tier status result redoBy answerFalls } mayRate`,
);

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town, bureau] = [county.office, await county.tenant(), await county.tenant('COUNTY_DEPARTMENT')];
  clerks = {
    town: await town.as('CLERK', '林小禾'),
    bureau: await bureau.as('CLERK', '吴平'),
    office: await office.as('CLERK', '周正'),
  };
  await openPortalOf(town, clerks.town);
  const admin = await office.as('COUNTY_ADMIN');
  await admin.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }', {
    input: { id: town.tenantId, superiorId: bureau.tenantId },
  });
});
afterAll(() => world.close());

const inputs = () => inputsOf(town, clerks.town, clerks.town);
async function go(id: string, ...steps: string[]): Promise<void> {
  for (const step of steps) await clerks.town.run(verb(step), { input: { id, ...inputs()[step] } });
}
const ANSWER = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'];
const petition = async (id: string) => (await clerks.town.run(PETITION, { id })).petition;
const act = (who: TestPerson, name: string, id: string, more = {}) =>
  who.run(reviewVerb(name), { input: { id, ...reviewInputs()[name], ...more } });
/** Asked for, taken up by the body, and decided there so. */
async function decided(id: string, at: 'bureau' | 'office', more: object): Promise<string> {
  const asked = await clerks.town.run(reviewVerb('requestReview'), { input: { id, reason: '没有检测' } });
  const rid = asked.requestReview.id as string;
  await carryReviewOf(world, town, rid);
  await act(clerks[at], 'acceptReview', rid);
  await act(clerks[at], 'decideReview', rid, more);
  await carryReviewOf(world, at === 'bureau' ? bureau : office, rid);
  return rid;
}
async function serve(at: 'bureau' | 'office', rid: string): Promise<void> {
  await act(clerks[at], 'serveReview', rid);
  await carryReviewOf(world, at === 'bureau' ? bureau : office, rid);
}
const answerClaim = (id: string, claimId: string, more: object, clerk = clerks.town) =>
  clerk.run('mutation ($input: AnswerClaimInput!) { answerClaim(input: $input) { id } }', {
    input: {
      id,
      claimId,
      outcome: 'EXPLAINED',
      facts: '现场属实',
      legalBasis: '《公路法》第三十五条',
      opinion: '一周内修复',
      ...more,
    },
  });
const FOUND = { facts: '三月五日县公路站检测，路基掏空两处，塌陷深度十二厘米。' };

describe.each<['bureau' | 'office', ReviewResult, string | null]>([
  ['bureau', 'QUASHED', null],
  ['bureau', 'QUASHED', SOON],
  ['office', 'QUASHED', null],
  ['office', 'QUASHED', SOON],
  ['office', 'REMANDED', SOON],
])('by the %s, %s with the day %s', (at, result, redoBy) => {
  it('leaves no answer in force until a new one is given, of which a review can be asked for', async () => {
    const { id, number, queryCode } = await register(clerks.town);
    await go(id, ...ANSWER, 'closePetition', 'archivePetition');
    if (at === 'office') await serve('bureau', await decided(id, 'bureau', { nextBodyName: '县信访局' }));
    const before = await petition(id);
    expect(before).toMatchObject({ status: 'ARCHIVED', archivedAt: expect.any(String) });
    const falls = { result, ground: 'FACTS_UNCLEAR', redoBy, opinion: '撤销原处理意见。' };
    const rid = await decided(id, at, { ...falls, nextBodyName: '省信访局' });
    const due = redoBy ?? concludeAnew(PROFILES['cn-2022'], today, 'RECEIVED').due;

    const fell = await petition(id);
    expect(fell).toMatchObject({
      status: 'HANDLING',
      closedAt: null,
      archivedAt: null,
      dueOn: due,
      dueKind: redoBy === null ? 'CONCLUDE' : null,
      claims: [{ outcome: null }],
    });
    expect(fell.events.at(-1)).toEqual({
      kind: result,
      text: `主要事实不清：${chineseDate(due)}前重新作出`,
      days: redoBy === null ? null : 20,
    });
    const { state, startsOn, explanation } = fell.clocks.find(
      ({ kind }: { kind: string }) => kind === 'CONCLUDE',
    );
    expect([state, startsOn, explanation.includes('办理期限重新计算')]).toEqual([
      redoBy === null ? 'RUNNING' : 'SATISFIED',
      today,
      redoBy === null,
    ]);
    const INBOX = '{ notices { nodes { kind petitionId byName } } }';
    const { nodes } = (await clerks.town.run(INBOX)).notices;
    expect(
      nodes.filter(
        (one: { kind: string; petitionId: string }) => one.petitionId === id && one.kind === 'ANSWER_FELL',
      ),
    ).toEqual([
      {
        kind: 'ANSWER_FELL',
        petitionId: id,
        byName: expect.stringMatching(at === 'bureau' ? `${bureau.code}镇` : '县信访局'),
      },
    ]);
    const follow = async () =>
      (await world.visitor().run(TOLD, { tenantCode: town.code, number, code: queryCode })).followPetition;
    const awaited = await follow();
    expect(awaited).toMatchObject({ status: 'HANDLING', answer: null, reviewOffer: null });
    expect(awaited.events.at(-1)).toMatchObject({
      kind: result,
      text: expect.stringContaining(chineseDate(due)),
    });
    expect(awaited.nextSteps.join()).toContain('不再有效');
    expect(awaited.nextSteps.join()).toContain(chineseDate(due));
    // its opinion is the petitioner's once it is served
    expect(awaited.reviews.at(-1)).toMatchObject({ result: null, redoBy: null, answerFalls: false });

    for (const step of ['closePetition', 'servePetition'])
      expect(await clerks.town.refused(verb(step), { input: { id, ...inputs()[step] } })).toBe('WRONG_STATE');
    await serve(at, rid);
    const { review } = await clerks.town.run(
      'query ($id: ID!) { review(id: $id) { status redoBy nextBodyName } }',
      { id: rid },
    );
    expect(review).toEqual({ status: 'SERVED', redoBy, nextBodyName: null });
    expect((await petition(id)).events).toEqual(fell.events);
    expect((await follow()).reviews.at(-1)).toMatchObject({
      status: 'SERVED',
      result,
      redoBy: due,
      answerFalls: true,
    });
    const ask = { input: { id, reason: '不服' } };
    expect(await clerks.town.refused(reviewVerb('requestReview'), ask)).toBe('WRONG_STATE');

    const [{ id: claimId }] = fell.claims;
    const reply = { input: { id, replyText: '一周内修复' } };
    expect(await clerks.town.refused(verb('answerPetition'), reply)).toBe('CLAIMS_OPEN');
    await answerClaim(id, claimId, {});
    expect(await clerks.town.refused(verb('answerPetition'), reply)).toBe('SAME_OPINION');
    await answerClaim(id, claimId, FOUND);
    await clerks.town.run(verb('answerPetition'), reply);
    await go(id, 'servePetition');
    const again = await follow();
    expect(again.answer).toMatchObject({ facts: FOUND.facts });
    expect(again.reviewOffer).toMatchObject({ tier: 'REVIEW', bodyName: `${bureau.code}镇` });
    expect(again.nextSteps.join()).not.toContain('不再有效');
    const next = await clerks.town.run(
      'mutation ($input: RequestReviewInput!) { requestReview(input: $input) { tier earlierOpinion } }',
      ask,
    );
    expect(next.requestReview).toEqual({ tier: 'REVIEW', earlierOpinion: null });
  });
});

const QUASH = { result: 'QUASHED', ground: 'FACTS_UNCLEAR', opinion: '撤销原处理意见。' };

it('is closed once it is answered anew, and final only when a second review lets an opinion stand', async () => {
  const { id, number } = await register(clerks.town);
  await go(id, ...ANSWER);
  await serve('bureau', await decided(id, 'bureau', { nextBodyName: '县信访局' }));
  await serve('office', await decided(id, 'office', QUASH));
  const FINAL = 'mutation ($input: DeclareFinalityInput!) { declareFinality(input: $input) { status } }';
  const again = await register(clerks.town);
  const input = {
    id: again.id,
    finalNumber: number,
    sameFacts: '同一路段',
    sameReasons: '相同',
    newFacts: false,
  };
  expect(await clerks.town.refused(FINAL, { input })).toBe('NOT_FINAL');
  const [{ id: claimId }] = (await petition(id)).claims;
  await answerClaim(id, claimId, FOUND);
  await clerks.town.run(verb('answerPetition'), { input: { id, replyText: '一周内修复' } });
  await go(id, 'servePetition', 'closePetition');
  expect(await clerks.town.refused(FINAL, { input })).toBe('NOT_FINAL');
  await serve('bureau', await decided(id, 'bureau', { nextBodyName: '县信访局' }));
  await serve('office', await decided(id, 'office', {}));
  expect((await clerks.town.run(FINAL, { input })).declareFinality.status).toBe('NOT_ACCEPTED');
});

it('a term that begins anew is extended anew, once; one by a day of its own is not', async () => {
  const leader = await town.as('LEADER', '王镇长');
  for (const redoBy of [null, SOON]) {
    const { id } = await register(clerks.town);
    const extend = { input: { id, ...inputs()['extendPetition'] } };
    await go(id, 'acceptPetition');
    await leader.run(verb('extendPetition'), extend);
    await go(id, ...ANSWER.slice(1));
    await decided(id, 'bureau', { ...QUASH, redoBy });
    if (redoBy === null) await leader.run(verb('extendPetition'), extend);
    expect(await leader.refused(verb('extendPetition'), extend)).toBe('ALREADY_EXTENDED');
  }
});

it('an opinion that fell is no answer either where the matter is taken back before the new one', async () => {
  const { id } = await register(clerks.town);
  await go(id, ...ANSWER);
  await serve('bureau', await decided(id, 'bureau', QUASH));
  await go(id, 'withdrawPetition', 'closePetition');
  expect(await clerks.town.refused(reviewVerb('requestReview'), { input: { id, reason: '不服' } })).toBe(
    'NO_OPINION',
  );
});

it('a body outside Huiyin quashes an opinion as one within does, and names nobody who hears the petitioner next', async () => {
  const clerk = clerks.office;
  const { id } = await register(clerk);
  const steps = inputsOf(office, clerk, clerk);
  for (const step of ANSWER) await clerk.run(verb(step), { input: { id, ...steps[step] } });
  const ask = { input: { id, reason: '不服', bodyName: '市信访局' } };
  const rid = (await clerk.run(reviewVerb('requestReview'), ask)).requestReview.id as string;
  await act(clerk, 'acceptReview', rid);
  const said = { ...QUASH, ground: 'WRONG_PROCEDURE', opinionNumber: '市信复查〔2026〕19号' };
  await act(clerk, 'decideReview', rid, { ...said, decidedAt: new Date().toISOString() });
  const fell = (await clerk.run(PETITION, { id })).petition;
  expect(fell).toMatchObject({ status: 'HANDLING', dueKind: 'CONCLUDE', claims: [{ outcome: null }] });
  expect(fell.events.at(-1)).toMatchObject({
    kind: 'QUASHED',
    text: expect.stringContaining(chineseDate(fell.dueOn)),
  });
  await act(clerk, 'serveReview', rid);
  // what fell for its procedure alone may be the same once that was kept
  await answerClaim(id, fell.claims[0].id, {}, clerk);
  await clerk.run(verb('answerPetition'), { input: { id, replyText: '一周内修复' } });
  await clerk.run(verb('servePetition'), { input: { id, ...steps['servePetition'] } });
  await clerk.run(reviewVerb('requestReview'), ask);
  expect((await clerk.run(PETITION, { id })).petition.events.at(-1)).toMatchObject({
    kind: 'REVIEW_REQUESTED',
  });
});

it('an answer that whom it accuses had given is not waited for, and its review ends with it', async () => {
  const [clerk, handler] = [clerks.office, await office.as('HANDLER', '被控者')];
  const { id } = await register(clerk);
  const steps = inputsOf(office, handler, handler);
  for (const [step, who] of [
    ['acceptPetition', clerk],
    ['assignPetition', clerk],
    ['takePetition', handler],
    ['answerPetition', handler],
    ['servePetition', clerk],
  ] as const)
    await who.run(verb(step), { input: { id, ...steps[step] } });
  const ask = { input: { id, reason: '不服', bodyName: '市信访局' } };
  const rid = (await clerk.run(reviewVerb('requestReview'), ask)).requestReview.id as string;
  await act(clerk, 'acceptReview', rid);
  const accused = [{ kind: 'OFFICIAL', officialId: handler.officialId }];
  await clerk.run(NAME_ACCUSED, { input: { id, accused, toId: clerk.officialId } });
  const { status, events } = (await clerk.run(PETITION, { id })).petition;
  expect(status).toBe('REGISTERED');
  // ended, and not declined by anybody
  expect(events).toContainEqual(expect.objectContaining({ kind: 'REVIEW_TERMINATED' }));
  const decision = { input: { id: rid, ...reviewInputs()['decideReview'], ...QUASH } };
  expect(await clerk.refused(reviewVerb('decideReview'), decision)).toBe('WRONG_STATE');
});

describe('what a quashed opinion had granted', () => {
  const split = (id: string, claims: readonly object[]) =>
    clerks.town.run(
      'mutation ($input: SplitPetitionInput!) { splitPetition(input: $input) { claims { id } } }',
      { input: { id, claims } },
    );
  const tasksOf = async (id: string) =>
    (
      await clerks.town.run(
        'query ($id: ID!) { tasks(sourceId: $id) { nodes { id what dueOn status withdrawReason } } }',
        { id },
      )
    ).tasks.nodes;
  const GRANTED = { outcome: 'SUPPORTED', performBy: SOON };
  /** Two claims, both granted, and the opinion quashed. */
  async function quashed() {
    const { id } = await register(clerks.town);
    await go(id, 'acceptPetition', 'assignPetition', 'takePetition');
    const texts = ['修复道路', '赔偿误工损失'].map((text) => ({ text }));
    const claims = (await split(id, texts)).splitPetition.claims as { id: string }[];
    for (const one of claims) await answerClaim(id, one.id, GRANTED);
    await clerks.town.run(verb('answerPetition'), { input: { id, replyText: '均予支持' } });
    await go(id, 'servePetition');
    await serve('bureau', await decided(id, 'bureau', QUASH));
    return { id, claims, texts };
  }

  it('stays owed until the new one grants it, by its own day, or somebody says that it was revoked', async () => {
    const { id, claims } = await quashed();
    expect((await tasksOf(id)).map(({ status }: { status: string }) => status)).toEqual(['OPEN', 'OPEN']);
    const [road, pay] = claims as [{ id: string }, { id: string }];
    await answerClaim(id, road.id, { ...FOUND, ...GRANTED, performBy: addDays(today, 30) });
    await answerClaim(id, pay.id, { ...FOUND, outcome: 'NOT_SUPPORTED' });
    await clerks.town.run(verb('answerPetition'), { input: { id, replyText: '修复道路，赔偿不予支持' } });
    await go(id, 'servePetition');
    const tasks = await tasksOf(id);
    const open = tasks.filter(({ status }: { status: string }) => status === 'OPEN');
    expect(open).toHaveLength(2);
    expect(open).toContainEqual(expect.objectContaining({ what: '修复道路', dueOn: addDays(today, 30) }));
    expect(tasks).toContainEqual(
      expect.objectContaining({
        what: '修复道路',
        dueOn: SOON,
        withdrawReason: '由重新作出的处理意见另行支持',
      }),
    );
    const withdraw = (what: string) => ({
      input: {
        id: open.find((one: { what: string }) => one.what === what).id,
        reason: '重新查明后不予支持',
      },
    });
    const WITHDRAW = 'mutation ($input: WithdrawTaskInput!) { withdrawTask(input: $input) { status } }';
    expect(await clerks.town.refused(WITHDRAW, withdraw('修复道路'))).toBe('PERFORMANCE_STAYS');
    expect(await clerks.town.refused(verb('closePetition'), { input: { id } })).toBe('NOT_PERFORMED');
    await clerks.town.run(WITHDRAW, withdraw('赔偿误工损失'));
    expect((await petition(id)).events.at(-1).kind).toBe('CLAIM_REVOKED');
  });

  it('does not stand in the way of splitting the matter anew', async () => {
    const { id, claims, texts } = await quashed();
    const kept = { id: claims[0]?.id, ...texts[0] };
    const anew = (await split(id, [{ text: '公开检测报告' }, kept])).splitPetition.claims;
    expect(anew).toHaveLength(2);
    expect(anew[1].id).toBe(claims[0]?.id);
    expect((await tasksOf(id)).map(({ status }: { status: string }) => status)).toEqual(['OPEN', 'OPEN']);
  });
});
