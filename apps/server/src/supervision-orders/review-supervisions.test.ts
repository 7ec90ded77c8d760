import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { register } from '../petitions/petition.fixture';
import { aReview, aReviewHere } from '../reviews/review.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { withholdFile } from '../withholdings/withholding.service';
import { notifyOfSupervision } from './supervision-due.service';
import { aReviewSupervision } from './supervision-order.fixture';

const today = beijingDate(new Date());
let world: World;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let leader: TestPerson;
let supervisor: TestPerson;

// the township decides the review of a village school's answer, say, and lets it lie
beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  town = await county.tenant();
  [clerk, handler, leader, supervisor] = [
    await town.as('CLERK', '林小禾'),
    await town.as('HANDLER', '何春燕'),
    await town.as('LEADER', '秦岳'),
    await county.office.as('COUNTY_SUPERVISOR', '县督查'),
  ];
});
afterAll(() => world.close());

const FIELDS = `id status rung ground provision dueOn adoption endedOn official { name } review { petitionNumber }
  steps { kind } actions { action allowed code }`;
const INPUT: Readonly<Record<string, string>> = {
  superviseReview: 'SuperviseReviewInput',
  answerReviewSupervision: 'AnswerSupervisionOrderInput',
  escalateReviewSupervision: 'EscalateSupervisionOrderInput',
};
const mutation = (name: string): string =>
  `mutation ($input: ${INPUT[name] ?? 'SupervisionTextInput'}!) { ${name}(input: $input) { ${FIELDS} } }`;
const act = async (who: TestPerson, name: string, input: Record<string, unknown>) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (who: TestPerson, name: string, input: Record<string, unknown>) =>
  who.refused(mutation(name), { input });
const order = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  ground: 'CONCLUDED_LATE',
  fact: '复查意见的期限已过 3 天，仍未作出',
  rung: 'REMINDER',
  advice: '三日内作出复查意见并送达',
  officialId: clerk.officialId,
  supervisor: '镇党政办',
  dueOn: addDays(today, 10),
  ...more,
});
const late = (more: Parameters<typeof aReviewHere>[2] = {}) =>
  aReviewHere(world, town, { dueOn: addDays(today, -3), ...more });
const UNSERVED = {
  status: 'DECIDED',
  result: 'UPHELD',
  found: '意见认定的事实属实。',
  basis: '《信访工作条例》第三十五条',
  opinion: '维持原处理意见。',
  decidedAt: new Date(Date.now() - 12 * 86_400_000),
} as const;
const told = async (who: TestPerson, reviewId: string): Promise<string[]> =>
  (await who.run('{ notices(first: 100) { nodes { kind review { id } } } }')).notices.nodes
    .filter((one: { review: { id: string } | null }) => one.review?.id === reviewId)
    .map(({ kind }: { kind: string }) => kind)
    .toReversed();

it('a body that lets its own thirty days pass is supervised on its own file, up to the discharge', async () => {
  const reviewId = await late();
  const OUTLOOK = `query ($id: ID!) { reviewSupervisionOutlook(reviewId: $id) { proposals { ground fact provision } grounds { ground } deciderIds term } }`;
  const { reviewSupervisionOutlook: outlook } = await leader.run(OUTLOOK, { id: reviewId });
  expect(outlook).toMatchObject({
    proposals: [
      {
        ground: 'CONCLUDED_LATE',
        fact: expect.stringContaining('已过 3 天，仍未作出'),
        provision: '信访工作条例第四十条第一款',
      },
    ],
    term: 'INTERNAL_TERM',
  });
  expect(outlook.deciderIds).toContain(clerk.officialId);
  expect(outlook.deciderIds).not.toContain(handler.officialId);
  // who decides no reviews answers for none; nobody supervises themselves
  expect(await refusal(leader, 'superviseReview', order(reviewId, { officialId: handler.officialId }))).toBe(
    'INVALID',
  );
  expect(await refusal(leader, 'superviseReview', order(reviewId, { officialId: leader.officialId }))).toBe(
    'OWN_SUPERVISION',
  );
  expect(await refusal(clerk, 'superviseReview', order(reviewId))).toBe('FORBIDDEN');
  const { id, ...begun } = await act(leader, 'superviseReview', order(reviewId));
  expect(begun).toMatchObject({
    status: 'FEEDBACK_AWAITED',
    official: { name: '林小禾' },
    review: { petitionNumber: `${town.code}-1` },
    steps: [{ kind: 'ISSUED' }],
  });
  expect(await refusal(leader, 'superviseReview', order(reviewId))).toBe('DUPLICATE');
  expect(
    await refusal(leader, 'escalateReviewSupervision', { id, rung: 'ORDER', dueOn: addDays(today, 20) }),
  ).toBe('RUNG_NOT_FAILED');
  const answer = { id, adoption: 'ADVICE_ADOPTED', text: '后天合议' };
  expect(await refusal(leader, 'answerReviewSupervision', answer)).toBe('NOT_YOURS');
  await act(clerk, 'answerReviewSupervision', answer);
  await act(clerk, 'rectifyReviewSupervision', { id, text: '复查意见今日作出并送达' });
  expect(await act(leader, 'dischargeReviewSupervision', { id, text: '核对了送达回证' })).toMatchObject({
    status: 'DISCHARGED',
    endedOn: today,
    steps: [{ kind: 'ISSUED' }, { kind: 'FED_BACK' }, { kind: 'RECTIFIED' }, { kind: 'DISCHARGED' }],
  });
  expect(await told(clerk, reviewId)).toEqual(['SUPERVISED', 'SUPERVISION_PROGRESS']);
  expect(await told(leader, reviewId)).toEqual(['SUPERVISION_PROGRESS', 'SUPERVISION_PROGRESS']);
  // one that ended stands in no other's way
  expect((await act(leader, 'superviseReview', order(reviewId))).status).toBe('FEEDBACK_AWAITED');
});

it('stands in the list of what is proposed, in its office and in the county’s, until it is ordered', async () => {
  const [reviewId, lying] = [await late(), await late({ dueOn: addDays(today, 3), ...UNSERVED })];
  const inTime = await late({ dueOn: today });
  const PROPOSED = `{ proposedSupervisions { nextOffset reviews { reviewId petitionNumber tier dueOn tenantName proposals { ground fact } } } }`;
  const listed = async (who: TestPerson) =>
    (await who.run(PROPOSED)).proposedSupervisions.reviews.filter((one: { reviewId: string }) =>
      [reviewId, lying, inTime].includes(one.reviewId),
    );
  const seen = await listed(leader);
  expect(seen).toMatchObject([
    { reviewId, tier: 'REVIEW', tenantName: `${town.code}镇`, proposals: [{ ground: 'CONCLUDED_LATE' }] },
    { reviewId: lying, proposals: [{ ground: 'RESULT_NOT_FED_BACK' }] },
  ]);
  expect(await listed(supervisor)).toEqual(seen);
  await act(leader, 'superviseReview', order(reviewId));
  expect((await listed(leader)).map((one: { reviewId: string }) => one.reviewId)).toEqual([lying]);
});

it('the office whose answer it is supervises nobody for the body, and a review that is over wants nothing', async () => {
  const { id: petitionId } = await register(clerk);
  const elsewhere = await aReview(world, town, petitionId, { dueOn: addDays(today, -3) });
  expect(await refusal(leader, 'superviseReview', order(elsewhere))).toBe('INVALID');
  const over = await late({ status: 'WITHDRAWN' });
  expect(await refusal(leader, 'superviseReview', order(over))).toBe('WRONG_STATE');
});

it('an order on a review is none on a petition: each list and each page has its own', async () => {
  const reviewId = await late();
  const { id } = await act(leader, 'superviseReview', order(reviewId));
  const seen = await clerk.run(
    `query ($id: ID!, $reviewId: ID!) { supervisionOrder(id: $id) { id } reviewSupervision(id: $id) { review { id } }
      supervisionOrders(first: 100) { nodes { id petition { id } } } reviewSupervisions(first: 100, reviewId: $reviewId) { totalCount nodes { id } } }`,
    { id, reviewId },
  );
  expect(seen.supervisionOrder).toBeNull();
  expect(seen.reviewSupervision).toEqual({ review: { id: reviewId } });
  expect(seen.supervisionOrders.nodes).not.toContainEqual(expect.objectContaining({ id }));
  expect(seen.reviewSupervisions).toEqual({ totalCount: 1, nodes: [{ id }] });
});

it('what nobody answered is told once its day has passed, and is gone with a file that is withheld', async () => {
  const reviewId = await late();
  const { id } = await act(leader, 'superviseReview', order(reviewId));
  const morning = (days: number) =>
    world.db.write(town, (tx) => notifyOfSupervision(tx, new Date(Date.now() + days * 86_400_000)));
  for (const day of [7, 9, 11, 12]) await morning(day);
  expect(await told(clerk, reviewId)).toEqual([
    'SUPERVISED',
    'SUPERVISION_DUE',
    'SUPERVISION_DUE',
    'SUPERVISION_DUE',
  ]);
  const ONE = 'query ($id: ID!) { reviewSupervision(id: $id) { id } }';
  expect((await clerk.run(ONE, { id })).reviewSupervision).toEqual({ id });
  expect((await supervisor.run(ONE, { id })).reviewSupervision).toEqual({ id });
  await world.db.write(town, (tx) => withholdFile(tx, reviewId, new Date()));
  for (const who of [clerk, leader, supervisor])
    expect((await who.run(ONE, { id })).reviewSupervision).toBeNull();
  expect(await told(clerk, reviewId)).toEqual([]);
});

it('what the county ordered on a file that is withheld from all runs no more, so that nobody hears of its day', async () => {
  const [kept, open] = [await late(), await late()];
  const more = { byCounty: true, issuerId: null, dueOn: addDays(today, 1) };
  const orders = new Map<string, string>();
  for (const reviewId of [kept, open])
    orders.set(reviewId, await aReviewSupervision(world, town, clerk.officialId, { ...more, reviewId }));
  await world.db.write(town, (tx) => withholdFile(tx, kept, new Date()));
  await world.db.write(town, (tx) => notifyOfSupervision(tx, new Date(Date.now() + 3 * 86_400_000)));
  const heard = (await supervisor.run('{ notices(first: 100) { nodes { kind countyOrderId } } }')).notices
    .nodes;
  const of = (reviewId: string) =>
    heard.filter((one: { countyOrderId: string }) => one.countyOrderId === orders.get(reviewId)).length;
  expect([of(open), of(kept)]).toEqual([1, 0]);
});
