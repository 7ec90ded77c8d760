import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { NAME_ACCUSED } from '../accusations/accusation.fixture';
import { aCommitment } from '../commitments/commitment.fixture';
import { FOLLOW, openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, send } from '../transfers/transfer.fixture';
import { inputsOf, NOT_ADOPTED, register, verb } from './petition.fixture';

let world: World;
let office: TestTenant;
let town: TestTenant;
let clerks: Map<TestTenant, TestPerson>;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  town = await county.tenant();
  clerks = new Map(
    await Promise.all([office, town].map(async (one) => [one, await one.as('CLERK')] as const)),
  );
  await openPortalOf(town, clerkOf(town));
});
afterAll(() => world.close());

const clerkOf = (tenant: TestTenant) => clerks.get(tenant) as TestPerson;

async function go(id: string, steps: readonly string[], more: object = {}, at = town): Promise<void> {
  const inputs = inputsOf(at, clerkOf(at), clerkOf(at));
  for (const step of steps)
    await clerkOf(at).run(verb(step), {
      input: { id, ...inputs[step], ...(step === steps.at(-1) ? more : {}) },
    });
}
async function at(steps: readonly string[], matter: object = {}, track?: string): Promise<string> {
  const { id } = await register(clerkOf(town), { ...matter });
  await go(id, ['acceptPetition'], { track });
  await go(id, steps);
  return id;
}
const verdict = async (id: string, action: string) =>
  (await full(id)).actions.find((one: { action: string }) => one.action === action);

const correct = (id: string, more: object) => ({ input: { id, reason: '核对来信后更正', ...more } });
const FULL = `query ($id: ID!) { petition(id: $id) { category track dueOn claimOutcomes claims { outcome } events { kind text }
  clocks { kind due state } actions { action allowed code reason } } }`;
const full = async (id: string) => (await clerkOf(town).run(FULL, { id })).petition;

describe('a track', () => {
  it('moves with a category that is corrected while it is handled: a suggestion is answered as one', async () => {
    const { id, number, queryCode: code } = await register(clerkOf(town));
    await go(id, ['acceptPetition', 'assignPetition', 'takePetition']);
    const before = await full(id);
    const claims = [{ text: '增设路灯' }, { text: '修路' }];
    await clerkOf(town).run(verb('splitPetition'), { input: { id, claims } });
    const { claims: split } = (
      await clerkOf(town).run('query ($id: ID!) { petition(id: $id) { claims { id } } }', { id })
    ).petition;
    const answer = {
      outcome: 'EXPLAINED',
      facts: '现场属实',
      legalBasis: '《公路法》',
      opinion: '一周内修复',
    };
    await clerkOf(town).run(verb('answerClaim'), { input: { id, claimId: split[0].id, ...answer } });
    await clerkOf(town).run(verb('correctPetition'), correct(id, { category: 'SUGGESTION' }));
    const after = await full(id);
    expect(after).toMatchObject({ category: 'SUGGESTION', track: 'ART_29', dueOn: null });
    expect(after.claimOutcomes).toContain('SUGGESTION_ADOPTED');
    expect(after.claims).toEqual([{ outcome: null }, { outcome: null }]);
    expect(after.events.slice(-2)).toEqual([
      { kind: 'CORRECTED', text: '核对来信后更正' },
      { kind: 'TRACK_MOVED', text: expect.stringMatching(/^由“.+”改为“.+”：核对来信后更正$/) },
    ]);
    const { followPetition: told } = await world
      .visitor()
      .run(FOLLOW, { tenantCode: town.code, number, code });
    expect(told.events.at(-1)).toMatchObject({
      label: expect.stringContaining('办理途径改变'),
      text: expect.stringContaining('核对来信后更正'),
    });
    // and back, with the date it had
    await clerkOf(town).run(verb('correctPetition'), correct(id, { category: 'PLEA' }));
    expect(await full(id)).toMatchObject({ track: 'ART_31_6', dueOn: before.dueOn, clocks: before.clocks });
    await clerkOf(town).run(verb('correctPetition'), correct(id, { category: 'SUGGESTION' }));
    await clerkOf(town).run(verb('splitPetition'), { input: { id, claims: [{ text: '增设路灯' }] } });
    const [{ id: claimId }] = (
      await clerkOf(town).run('query ($id: ID!) { petition(id: $id) { claims { id } } }', { id })
    ).petition.claims;
    const { replyText: opinion, ...studied } = NOT_ADOPTED;
    await clerkOf(town).run(verb('answerClaim'), {
      input: { id, claimId, ...studied, legalBasis: '', opinion },
    });
    await go(id, ['answerPetition']);
    const offers = 'query ($id: ID!) { paperOffers(petitionId: $id) { kind done code } }';
    const { paperOffers } = await clerkOf(town).run(offers, { id });
    const offered = (wanted: string) => paperOffers.find(({ kind }: { kind: string }) => kind === wanted);
    expect(offered('SUGGESTION_REPLY')).toMatchObject({ done: true });
    expect(offered('HANDLING_OPINION')).toMatchObject({ done: false, code: 'PAPER_NOT_FOR_TRACK' });
    await go(id, ['servePetition']);
    expect(await verdict(id, 'requestReview')).toMatchObject({ code: 'NO_REVIEW_ON_TRACK' });
  });

  it('gives a plea that was taken for a suggestion its term from acceptance, and its review', async () => {
    const id = await at(['assignPetition', 'takePetition'], { category: 'SUGGESTION' });
    const asked = await at(['assignPetition', 'takePetition']);
    await clerkOf(town).run(verb('correctPetition'), correct(id, { category: 'PLEA' }));
    const { dueOn, clocks } = await full(asked);
    expect(await full(id)).toMatchObject({ category: 'PLEA', track: 'ART_31_6', dueOn, clocks });
    await go(id, ['answerPetition', 'servePetition']);
    expect(await verdict(id, 'requestReview')).toMatchObject({ code: null });
  });

  it('stays, and with it the category, once it is answered or its term is over; what else is corrected is', async () => {
    const id = await at(['assignPetition', 'takePetition', 'answerPetition']);
    const refused = (of: string, more: object) =>
      clerkOf(town).refused(verb('correctPetition'), correct(of, more));
    expect(await refused(id, { category: 'SUGGESTION' })).toBe('TRACK_STAYS');
    expect(await full(id)).toMatchObject({ category: null, track: 'ART_31_6' });
    await clerkOf(town).run(verb('correctPetition'), correct(id, { title: '村口路灯', category: 'PLEA' }));
    await go(id, ['servePetition']);
    expect(await refused(id, { category: 'ACCUSATION' })).toBe('TRACK_STAYS');
    const receivedAt = new Date(Date.now() - 60 * 86_400_000).toISOString();
    const late = await at(['assignPetition', 'takePetition'], { receivedAt }, 'INFORMATION_REQUEST');
    expect(await refused(late, { category: 'SUGGESTION' })).toBe('TRACK_STAYS');
    await go(late, ['answerPetition']);
  });

  it('ends simple handling with it', async () => {
    const { id } = await register(clerkOf(town));
    await go(id, ['acceptPetitionSimply']);
    await clerkOf(town).run(verb('correctPetition'), correct(id, { category: 'SUGGESTION' }));
    const { events, track, dueOn } = await full(id);
    expect([track, dueOn]).toEqual(['ART_29', null]);
    expect(events.map(({ kind }: { kind: string }) => kind).slice(-3)).toEqual([
      'CORRECTED',
      'SIMPLE_ENDED',
      'TRACK_MOVED',
    ]);
  });
});

it('a plea that is answered elsewhere as a suggestion is one here too', async () => {
  const sent = await register(clerkOf(office), { category: 'PLEA' });
  const { id } = await send(clerkOf(office), sent.id, town, {
    kind: 'ASSIGN',
    reportDueOn: addDays(beijingDate(new Date()), 45),
  });
  await carry(world, office, id);
  const { petitionId } = await onTransfer(clerkOf(town), 'signTransfer', { id });
  await go(petitionId, ['acceptPetition', 'assignPetition', 'takePetition']);
  const corrected = { id: petitionId, category: 'SUGGESTION', reason: '是建议' };
  await clerkOf(town).run(verb('correctPetition'), { input: corrected });
  await go(petitionId, ['answerPetition'], NOT_ADOPTED);
  await go(petitionId, ['servePetition']);
  await onTransfer(clerkOf(town), 'reportTransfer', { id, reason: '已经答复' });
  await carry(world, town, id);
  const { petition } = await clerkOf(office).run(FULL, { id: sent.id });
  expect(petition).toMatchObject({ category: 'SUGGESTION', track: 'ART_29' });
});

it('a matter that turns out an accusation goes on as one, whose broken promise puts it in hand without a date', async () => {
  const clerk = clerkOf(office);
  const { id } = await register(clerk);
  await go(id, ['acceptPetitionSimply', 'assignPetition', 'takePetition'], {}, office);
  const accused = [{ kind: 'OFFICIAL', officeName: '石桥镇', name: '周某' }];
  await clerk.run(NAME_ACCUSED, { input: { id, accused } });
  const read = async () => (await clerk.run(FULL, { id })).petition;
  const named = await read();
  expect(named).toMatchObject({ category: 'ACCUSATION', track: 'ART_30', dueOn: null });
  const kinds = ({ events }: { events: { kind: string }[] }) => events.map(({ kind }) => kind).slice(-3);
  expect(kinds(named)).toEqual(['SIMPLE_ENDED', 'TRACK_MOVED', 'ACCUSED_NAMED']);
  expect(await clerk.refused(verb('correctPetition'), correct(id, { category: 'PLEA' }))).toBe(
    'CONFIDENTIAL',
  );
  await go(id, ['withdrawPetition'], {}, office);
  const commitmentId = await aCommitment(world, office, id);
  await clerk.run(verb('recordBrokenCommitment'), { input: { id, commitmentId } });
  const resumed = await read();
  expect(resumed).toMatchObject({ track: 'ART_30', dueOn: null });
  expect(kinds(resumed)).toEqual(['WITHDRAWN', 'COMMITMENT_BROKEN', 'RESUMED']);
});
