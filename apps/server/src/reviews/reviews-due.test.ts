import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate } from '@huiyin/domain';
import { tellDay } from '../jobs/notices.daily';
import { register } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { aReview, aReviewHere, REVIEW, reviewInputs, reviewVerb } from './review.fixture';

let world: World;
let office: TestTenant;
let clerk: TestPerson;
let auditor: TestPerson;
const today = beijingDate(new Date());

beforeAll(async () => {
  world = await World.open();
  office = (await world.county()).office;
  [clerk, auditor] = [await office.as('CLERK', '周正'), await office.as('AUDITOR')];
});
afterAll(() => world.close());

type Told = Readonly<{ kind: string; dueOn: string; daysLeft: number | null; review: { id: string } | null }>;
const INBOX = '{ notices(first: 100) { nodes { kind dueOn daysLeft review { id } } } }';

const morning = (days: number) => tellDay(world.db, office, new Date(Date.now() + days * 86_400_000));
async function told(id: string, who = clerk): Promise<unknown[]> {
  const { nodes } = (await who.run(INBOX)).notices;
  return nodes
    .filter(({ review }: Told) => review?.id === id)
    .map(({ kind, dueOn, daysLeft }: Told) => [kind, dueOn, daysLeft])
    .reverse();
}

it('tells who decides reviews ahead of the day of the opinion and once it has passed, once each', async () => {
  const dueOn = addDays(today, 30);
  const id = await aReviewHere(world, office, { dueOn });
  for (const day of [1, 22]) await morning(day);
  expect(await told(id)).toEqual([]);
  for (const day of [23, 24, 27, 27, 29, 30, 31, 45, 90]) await morning(day);
  expect(await told(id)).toEqual([
    ['DUE_7', dueOn, 7],
    ['DUE_3', dueOn, 3],
    ['DUE_1', dueOn, 1],
    ['OVERDUE', dueOn, -1],
  ]);
  expect(await told(id, auditor)).toEqual([]);
});

it('tells of an opinion that lies unserved, and of nothing that is over or decided elsewhere', async () => {
  const decided = {
    decidedAt: new Date(),
    result: 'UPHELD',
    found: '意见认定的事实属实。',
    basis: '《信访工作条例》第三十五条',
    opinion: '维持原处理意见。',
    dueOn: addDays(today, -1),
  } as const;
  const service = {
    servedAt: new Date(),
    serviceMethod: 'IN_PERSON',
    serviceProof: '送达回证已签名',
  } as const;
  const lying = await aReviewHere(world, office, { ...decided, status: 'DECIDED' });
  const served = await aReviewHere(world, office, { ...decided, ...service, status: 'SERVED' });
  const { id: petitionId } = await register(clerk);
  const away = await aReview(world, office, petitionId, { dueOn: addDays(today, -1) });
  await morning(10);
  expect(await told(lying)).toEqual([]);
  for (const day of [11, 12]) await morning(day);
  expect(await told(lying)).toEqual([['REVIEW_UNSERVED', today, null]]);
  expect(await told(served)).toEqual([]);
  // whose body is outside Huiyin is told to who has the matter, who reminds it in writing
  expect(await told(away)).toEqual([['OVERDUE', addDays(today, -1), -11]]);
});

it('a body outside Huiyin is reminded in writing, which stands in file and time line and moves nothing', async () => {
  const { id: petitionId } = await register(clerk);
  const id = await aReview(world, office, petitionId, { bodyName: '市信访局' });
  const remind = reviewVerb('remindReviewBody');
  const input = { id, ...reviewInputs()['remindReviewBody'] };
  const read = async () => (await clerk.run(REVIEW, { id })).review;
  const before = await read();
  expect(await clerk.refused(remind, { input: { ...input, sentOn: addDays(today, 1) } })).toBe('INVALID');
  expect(await clerk.refused(remind, { input: { ...input, proof: '无' } })).toBe('REQUIRED');
  expect(await auditor.refused(remind, { input })).toBe('FORBIDDEN');
  await clerk.run(remind, { input });
  const after = await read();
  expect(after).toMatchObject({ status: before.status, dueOn: before.dueOn });
  const text = `${chineseDate(today)}向市信访局书面催办：复查期限将满，请依法作出意见（挂号信收据）`;
  expect(after.steps.at(-1)).toMatchObject({ kind: 'BODY_REMINDED', byName: '周正', text });
  const { petition } = await clerk.run('query ($id: ID!) { petition(id: $id) { events { kind text } } }', {
    id: petitionId,
  });
  expect(petition.events.at(-1)).toEqual({ kind: 'REVIEW_REMINDED', text });
  const here = await aReviewHere(world, office);
  expect(await clerk.refused(remind, { input: { ...input, id: here } })).toBe('INVALID');
});
