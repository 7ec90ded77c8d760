import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { tellDay } from '../jobs/notices.daily';
import { register } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { aReview, aReviewHere } from './review.fixture';

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
  for (const id of [served, away]) expect(await told(id)).toEqual([]);
});
