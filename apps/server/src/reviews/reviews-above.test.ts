import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, dueDate, term } from '@huiyin/domain';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { aReviewHere, REVIEW, reviewInputs, reviewVerb, servedBefore } from './review.fixture';

let world: World;
let office: TestTenant;
let admin: TestPerson;
let another: () => Promise<TestTenant>;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, another] = [county.office, () => county.tenant()];
  admin = await office.as('COUNTY_ADMIN');
});
afterAll(() => world.close());

const UPDATE = 'mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { superiorId } }';
const under = ({ tenantId: id }: TestTenant, superior: TestTenant | null, superiorName = '') => ({
  input: { id, superiorId: superior?.tenantId ?? '', superiorName },
});

it('no office stands above whom it stands below, by whom they named or by the county’s office', async () => {
  const [town, bureau, third] = [await another(), await another(), await another()];
  await admin.run(UPDATE, under(town, bureau));
  expect(await admin.refused(UPDATE, under(bureau, town))).toBe('INVALID');
  await admin.run(UPDATE, under(bureau, third));
  expect(await admin.refused(UPDATE, under(third, town))).toBe('INVALID');
  // who has named nobody is under the county's office
  expect(await admin.refused(UPDATE, under(office, town))).toBe('INVALID');
  await admin.run(UPDATE, under(third, null, '市教育局'));
  await admin.run(UPDATE, under(office, town));
  expect(await admin.refused(UPDATE, under(third, null))).toBe('INVALID');
  await admin.run(UPDATE, under(office, null));
  await admin.run(UPDATE, under(third, null));
});

it('who gave the answer is never named as the next body', async () => {
  const [town, bureau] = [await another(), await another()];
  // the tree was changed after the review was asked for
  await admin.run(UPDATE, under(bureau, town));
  const id = await aReviewHere(world, bureau, { otherTenantId: town.tenantId, officeName: '石桥镇' });
  const clerk = await bureau.as('CLERK', '吴平');
  const decide = (more: object) => ({ input: { id, ...reviewInputs()['decideReview'], ...more } });
  const verb = reviewVerb('decideReview');
  expect(await clerk.refused(verb, decide({}))).toBe('REVIEW_BODY_UNKNOWN');
  expect(await clerk.refused(verb, decide({ nextBodyName: '石桥镇' }))).toBe('INVALID');
  await clerk.run(verb, decide({ nextBodyName: '市信访局' }));
  expect((await clerk.run(REVIEW, { id })).review.nextBodyName).toBe('市信访局');
});

it('what a body outside did is written down by its own days, though it is learnt of afterwards', async () => {
  const clerk = await office.as('CLERK', '周正');
  const { id } = await register(clerk);
  const inputs = inputsOf(office, clerk, clerk);
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  await servedBefore(world, office, id, 40);
  const day = (back: number) => addDays(beijingDate(new Date()), -back);
  const noon = (back: number) => `${day(back)}T12:00:00+08:00`;
  const input = (name: string, more: object) => ({ input: { id, ...reviewInputs()[name], ...more } });
  const run = async (name: string, more: object) =>
    (await clerk.run(reviewVerb(name), input(name, more)))[name];
  const refused = (name: string, more: object) => clerk.refused(reviewVerb(name), input(name, more));

  // 40 days after service today is late; the day on which it was handed in is not
  const ask = { reason: '事实没有查清', bodyName: '市信访局' };
  expect(await refused('requestReview', ask)).toBe('REVIEW_LATE');
  for (const wrong of [day(-1), day(41)])
    expect(await refused('requestReview', { ...ask, handedInOn: wrong })).toBe('INVALID');
  const first = await run('requestReview', { ...ask, handedInOn: day(20) });
  expect(first.dueOn).toBe(dueDate(day(20), 30, 'DAY', true));
  const at = { id: first.id };
  expect(await refused('acceptReview', { ...at, acceptedAt: noon(21) })).toBe('INVALID');
  await run('acceptReview', { ...at, acceptedAt: noon(18) });
  expect(await refused('decideReview', { ...at, nextBodyName: '省信访局', decidedAt: noon(21) })).toBe(
    'INVALID',
  );
  await run('decideReview', { ...at, nextBodyName: '省信访局', decidedAt: noon(16) });
  await run('serveReview', { ...at, servedAt: noon(16) });

  // its hearing was held before anybody here knew of it, and does not run
  const last = await run('requestReview', { reason: '仍然不服', handedInOn: day(14) });
  const again = { id: last.id };
  await run('acceptReview', { ...again, acceptedAt: noon(14) });
  expect(await refused('notifyHearing', { ...again, on: day(15), consent: null })).toBe('INVALID');
  await run('notifyHearing', { ...again, on: day(8), consent: null });
  const heard = await run('recordHearing', { ...again, days: 2 });
  const excluded = [{ from: day(8), to: day(7) }];
  expect(heard.dueOn).toBe(term({ start: day(14), length: 30, unit: 'DAY', roll: true, excluded }).due);
  const remand = { ...again, result: 'REMANDED', ground: 'FACTS_UNCLEAR', opinion: '责令重新作出。' };
  // no opinion precedes its hearing, and its day for a new answer is counted from the opinion
  expect(await refused('decideReview', { ...remand, decidedAt: noon(9), redoBy: day(1) })).toBe('INVALID');
  expect(await refused('decideReview', { ...remand, decidedAt: noon(6), redoBy: day(6) })).toBe('INVALID');
  await run('decideReview', { ...remand, decidedAt: noon(6), redoBy: day(1) });
  const shown = 'query ($id: ID!) { petition(id: $id) { status dueOn events { kind at } } }';
  const { status, dueOn, events } = (await clerk.run(shown, { id })).petition;
  expect([status, dueOn]).toEqual(['HANDLING', day(1)]);
  const on = (kind: string) =>
    beijingDate(new Date(events.findLast((one: { kind: string }) => one.kind === kind).at));
  expect(['REVIEW_ACCEPTED', 'HEARD', 'REMANDED'].map(on)).toEqual([day(18), day(8), day(6)]);
});

it('of an office in Huiyin every act is of now', async () => {
  const [town, clerk] = [await another(), await office.as('CLERK', '周正')];
  const id = await aReviewHere(world, office, { otherTenantId: town.tenantId, status: 'REQUESTED' });
  const verbOf = (name: string, more: object) =>
    [reviewVerb(name), { input: { id, ...reviewInputs()[name], ...more } }] as const;
  expect(await clerk.refused(...verbOf('acceptReview', { acceptedAt: new Date().toISOString() }))).toBe(
    'INVALID',
  );
  await clerk.run(...verbOf('acceptReview', {}));
});
