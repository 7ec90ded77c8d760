import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, OVERTURNING } from '@huiyin/domain';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carryReviewOf, REVIEW, reviewInputs, reviewVerb } from './review.fixture';

let world: World;
let office: TestTenant;
let town: TestTenant;
let above: TestPerson;
let clerk: TestPerson;
const SOON = addDays(beijingDate(new Date()), 20);

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  [above, clerk] = [await office.as('CLERK', '周正'), await town.as('CLERK', '林小禾')];
});
afterAll(() => world.close());

const go = async (id: string, ...steps: string[]): Promise<void> => {
  const inputs = inputsOf(town, clerk, clerk);
  for (const step of steps) await clerk.run(verb(step), { input: { id, ...inputs[step] } });
};
/** A matter that was closed, and is under review since. */
async function underReview(): Promise<{ id: string; rid: string }> {
  const { id } = await register(clerk);
  await go(
    id,
    'acceptPetition',
    'assignPetition',
    'takePetition',
    'answerPetition',
    'servePetition',
    'closePetition',
  );
  return { id, rid: await reviewOf(id) };
}
/** Asked for, and taken up by the county's office. */
async function reviewOf(id: string): Promise<string> {
  const asked = await clerk.run(reviewVerb('requestReview'), { input: { id, reason: '应当赔偿' } });
  const rid = asked.requestReview.id as string;
  await carryReviewOf(world, town, rid);
  await above.run(reviewVerb('acceptReview'), { input: { id: rid } });
  return rid;
}
const decision = (id: string, more: object) => ({
  input: { id, ...reviewInputs()['decideReview'], nextBodyName: '市信访局', ...more },
});
const CHANGED = { result: 'CHANGED', ground: 'BASIS_WRONG', opinion: '支持赔偿请求，由镇政府支付八百元。' };
const petition = async (id: string) =>
  (await clerk.run('query ($id: ID!) { petition(id: $id) { status events { kind } } }', { id })).petition;
const tasksOf = async (id: string) =>
  (
    await clerk.run(
      'query ($id: ID!) { tasks(sourceId: $id) { nodes { id source what dueOn status owner { id } } } }',
      { id },
    )
  ).tasks.nodes;

it('what a changed opinion grants is a task, and the matter is open until it is done', async () => {
  const { id, rid } = await underReview();
  const uphold = decision(rid, { result: 'UPHELD', performBy: SOON });
  expect(await above.refused(reviewVerb('decideReview'), uphold)).toBe('INVALID');
  await above.run(reviewVerb('decideReview'), decision(rid, { ...CHANGED, performBy: SOON }));
  await carryReviewOf(world, office, rid);
  await carryReviewOf(world, office, rid);
  await above.run(reviewVerb('serveReview'), { input: { id: rid, ...reviewInputs()['serveReview'] } });
  await carryReviewOf(world, office, rid);
  const [given, ...more] = await tasksOf(id);
  expect(more).toEqual([]);
  expect(given).toMatchObject({
    source: 'PERFORMANCE',
    what: expect.stringContaining('支付八百元'),
    dueOn: SOON,
    status: 'OPEN',
    owner: { id: clerk.officialId },
  });
  expect(await petition(id)).toMatchObject({ status: 'SERVED' });
  expect(await clerk.refused(verb('closePetition'), { input: { id } })).toBe('NOT_PERFORMED');
  await clerk.run('mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { id } }', {
    input: { id: given.id, evidence: '收条，八百元已付清' },
  });
  expect((await petition(id)).events.at(-1)).toMatchObject({ kind: 'CLAIM_PERFORMED' });
  await go(id, 'closePetition');
});

it('one that grants nothing leaves a closed matter closed', async () => {
  const { id, rid } = await underReview();
  await above.run(reviewVerb('decideReview'), decision(rid, { ...CHANGED, opinion: '变更依据，结果不变。' }));
  await carryReviewOf(world, office, rid);
  expect(await tasksOf(id)).toEqual([]);
  expect(await petition(id)).toMatchObject({ status: 'CLOSED' });
  expect((await clerk.run(REVIEW, { id: rid })).review).toMatchObject({ result: 'CHANGED' });
});

it.each(['UPHELD', 'QUASHED', 'CHANGED'] as const)(
  'what was granted stays owed after %s, but for what it revoked',
  async (result) => {
    const WITHDRAW = 'mutation ($input: WithdrawTaskInput!) { withdrawTask(input: $input) { status } }';
    const { id } = await register(clerk);
    await go(id, 'acceptPetition', 'assignPetition', 'takePetition');
    const granted = {
      ...inputsOf(town, clerk, clerk)['answerPetition'],
      outcome: 'SUPPORTED',
      performBy: SOON,
    };
    await clerk.run(verb('answerPetition'), { input: { id, ...granted } });
    await go(id, 'servePetition');
    const [before] = await tasksOf(id);
    const withdrawal = { input: { id: before.id, reason: '复查意见变更为由县交通局修复' } };
    const rid = await reviewOf(id);
    const more = result === 'UPHELD' ? {} : { ...CHANGED, performBy: result === 'CHANGED' ? SOON : null };
    await above.run(reviewVerb('decideReview'), decision(rid, { ...more, result }));
    await carryReviewOf(world, office, rid);
    // until it is served, and for good where the opinion stands
    expect(await clerk.refused(WITHDRAW, withdrawal)).toBe('PERFORMANCE_STAYS');
    await above.run(reviewVerb('serveReview'), { input: { id: rid, ...reviewInputs()['serveReview'] } });
    await carryReviewOf(world, office, rid);
    const open = (await tasksOf(id)).filter(({ status }: { status: string }) => status === 'OPEN');
    expect(open).toContainEqual(before);
    const allowed = async ({ id: taskId }: { id: string }) =>
      (
        await clerk.run('query ($id: ID!) { task(id: $id) { actions { action allowed } } }', { id: taskId })
      ).task.actions.find(({ action }: { action: string }) => action === 'withdraw').allowed;
    expect(await allowed(before)).toBe(result !== 'UPHELD');
    // a matter without an opinion in force is in hand again
    expect((await petition(id)).status).toBe(result === 'QUASHED' ? 'HANDLING' : 'SERVED');
    // what the review itself grants is owed
    for (const own of open.filter((one: { id: string }) => one.id !== before.id))
      expect(await allowed(own)).toBe(false);
    const { data, errors } = await clerk.send(WITHDRAW, withdrawal);
    expect(data?.withdrawTask.status ?? errors?.[0]?.extensions?.code).toBe(
      result === 'UPHELD' ? 'PERFORMANCE_STAYS' : 'WITHDRAWN',
    );
    expect((await petition(id)).events.at(-1)).toEqual({
      kind: result === 'UPHELD' ? 'REVIEW_SERVED' : 'CLAIM_REVOKED',
    });
  },
);

it.each(OVERTURNING)(
  'after %s the answer is compared claim by claim, whatever it is called now',
  async (result) => {
    const { id } = await register(clerk);
    await go(id, 'acceptPetition', 'assignPetition', 'takePetition');
    const run = (name: string, type: string, input: object) =>
      clerk.run(`mutation ($input: ${type}!) { ${name}(input: $input) { claims { id } } }`, {
        input: { id, ...input },
      });
    const texts = ['修复道路', '赔偿误工损失'].map((text) => ({ text }));
    const [road, pay] = (await run('splitPetition', 'SplitPetitionInput', { claims: texts })).splitPetition
      .claims;
    const said = {
      facts: '现场查看，路面没有塌陷。',
      legalBasis: '《公路法》第三十五条',
      opinion: '不予支持',
    };
    const claim = (claimId: string, more: object) =>
      run('answerClaim', 'AnswerClaimInput', { claimId, outcome: 'NOT_SUPPORTED', ...said, ...more });
    const reply = { input: { id, replyText: '两项请求均不予支持。' } };
    for (const one of [road, pay]) await claim(one.id, {});
    await clerk.run(verb('answerPetition'), reply);
    await go(id, 'servePetition');
    const rid = await reviewOf(id);
    const falls = { result, ground: 'FACTS_UNCLEAR', redoBy: SOON, nextBodyName: null };
    await above.run(reviewVerb('decideReview'), decision(rid, falls));
    await carryReviewOf(world, office, rid);
    await claim(road.id, {});
    await claim(pay.id, { outcome: 'EXPLAINED' });
    expect(await clerk.refused(verb('answerPetition'), reply)).toBe('SAME_OPINION');
    // written out anew, the claims are the same ones
    const kept = [road, pay].map((one, i) => ({ id: one.id, ...texts[i] }));
    await run('splitPetition', 'SplitPetitionInput', { claims: kept });
    expect(await clerk.refused(verb('answerPetition'), reply)).toBe('SAME_OPINION');
    await claim(pay.id, { outcome: 'SUPPORTED', performBy: SOON });
    await clerk.run(verb('answerPetition'), reply);
  },
);

it('whoever gave a first opinion reads in their own file that a second review set it aside', async () => {
  const { rid } = await underReview();
  const act = (person: TestPerson, name: string, id: string, more = {}) =>
    person.run(reviewVerb(name), { input: { id, ...reviewInputs()[name], ...more } });
  await above.run(reviewVerb('decideReview'), decision(rid, { result: 'UPHELD' }));
  await act(above, 'serveReview', rid);
  await carryReviewOf(world, office, rid);
  const { petitionId } = (await clerk.run(REVIEW, { id: rid })).review;
  const again = { input: { id: petitionId, reason: '仍然不服' } };
  const last = (await clerk.run(reviewVerb('requestReview'), again)).requestReview.id as string;
  await act(clerk, 'acceptReview', last);
  const mark = async () => {
    await carryReviewOf(world, town, rid);
    const query = 'query ($id: ID!) { review(id: $id) { setAsideResult setAsideOn setAsideBy } }';
    return (await above.run(query, { id: rid })).review;
  };
  expect(await mark()).toEqual({ setAsideResult: null, setAsideOn: null, setAsideBy: null });
  const falls = { result: 'REMANDED', ground: 'FACTS_UNCLEAR', redoBy: SOON };
  await clerk.run(reviewVerb('decideReview'), decision(last, { ...falls, opinion: '责令重新作出。' }));
  const told = { setAsideResult: 'REMANDED', setAsideOn: beijingDate(new Date()), setAsideBy: '市信访局' };
  expect(await mark()).toEqual(told);
  expect(await mark()).toEqual(told);
});
