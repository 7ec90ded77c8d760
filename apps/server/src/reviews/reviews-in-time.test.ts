import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, dueDate } from '@huiyin/domain';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carryReviewOf, REVIEW, reviewInputs, reviewVerb } from './review.fixture';

const SHOWN = 'query ($id: ID!) { petition(id: $id) { events { kind text } clocks { kind state } } }';

let world: World;
let office: TestTenant;
let town: TestTenant;
let above: TestPerson;
let clerk: TestPerson;
const today = beijingDate(new Date());

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  [above, clerk] = [await office.as('CLERK', '周正'), await town.as('CLERK', '林小禾')];
});
afterAll(() => world.close());

async function answered(): Promise<string> {
  const { id } = await register(clerk);
  const inputs = inputsOf(town, clerk, clerk);
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  return id;
}
const inputOf = (name: string, id: string, more: object = {}) => ({
  input: { id, ...reviewInputs()[name], ...more },
});
const act = (name: string, id: string, more = {}) => above.run(reviewVerb(name), inputOf(name, id, more));
const ask = async (id: string, more = {}) =>
  (await clerk.run(reviewVerb('requestReview'), { input: { id, reason: '事实没有查清', ...more } }))
    .requestReview;

it('a request that was posted within the term is in time whenever it arrives, and the body’s term begins then', async () => {
  const id = await answered();
  const day = (back: number) => addDays(today, -back);
  await world.db.write(town, async (tx) => {
    const at = [town.countyId, town.tenantId, id];
    await tx.query(
      `insert into petition_events (county_id, tenant_id, id, petition_id, seq, kind, at, actor_name)
       select county_id, tenant_id, gen_random_uuid(), petition_id, seq + 100, kind, at - interval '40 days', actor_name
         from petition_events where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind in ('ANSWERED', 'SERVED')`,
      at,
    );
    await tx.query(
      `update petitions set served_at = served_at - interval '40 days', answered_at = answered_at - interval '40 days'
        where county_id = $1 and tenant_id = $2 and id = $3`,
      at,
    );
  });
  const input = (postedOn: string | null) => ({ input: { id, reason: '不服', postedOn } });
  const refusedFor = (postedOn: string | null) => clerk.refused(reviewVerb('requestReview'), input(postedOn));
  expect(await refusedFor(null)).toBe('REVIEW_LATE');
  expect(await refusedFor(day(1))).toBe('REVIEW_LATE');
  expect(await refusedFor(addDays(today, 1))).toBe('INVALID');
  expect(await refusedFor(day(41))).toBe('INVALID');
  const { dueOn } = await ask(id, { postedOn: day(12) });
  expect(dueOn).toBe(dueDate(today, 30, 'DAY', true));
  const { events, clocks } = (await clerk.run(SHOWN, { id })).petition;
  const told = events.find(({ kind }: { kind: string }) => kind === 'REVIEW_REQUESTED');
  expect(told.text).toContain(`邮寄，${day(12)} 寄出`);
  expect(clocks.find(({ kind }: { kind: string }) => kind === 'REVIEW_REQUEST')).toMatchObject({
    state: 'SATISFIED',
  });
});

it('a hearing that cannot be held is called off with the reason, told to the other office, and the opinion given', async () => {
  const id = await answered();
  const { id: rid } = await ask(id);
  await carryReviewOf(world, town, rid);
  await act('acceptReview', rid);
  await act('notifyHearing', rid);
  expect(
    await above.refused(
      reviewVerb('decideReview'),
      inputOf('decideReview', rid, { nextBodyName: '市信访局' }),
    ),
  ).toBe('HEARING_STATE');
  expect(
    await above.refused(reviewVerb('declineHearing'), inputOf('declineHearing', rid, { reason: ' ' })),
  ).toBe('REQUIRED');
  await act('declineHearing', rid, { reason: '双方书面表示不到场' });
  await act('decideReview', rid, { nextBodyName: '市信访局' });
  await carryReviewOf(world, office, rid);
  const mirrored = (await clerk.run(REVIEW, { id: rid })).review;
  expect(mirrored).toMatchObject({ hearing: 'HEARING_DECLINED', result: 'UPHELD' });
  expect(mirrored.steps.map(({ kind }: { kind: string }) => kind)).toContain('HEARING_DECLINED');
});

it('who reviews reads its own terms where they come from, in Shandong the days to take it up as well', async () => {
  const terms = 'query ($id: ID!) { review(id: $id) { clocks { kind due state article explanation } } }';
  const of = async (profile: string) => {
    const petition = await answered();
    await world.db.write(town, (tx) =>
      tx.query('update petitions set profile = $4 where county_id = $1 and tenant_id = $2 and id = $3', [
        town.countyId,
        town.tenantId,
        petition,
        profile,
      ]),
    );
    const { id } = await ask(petition);
    await carryReviewOf(world, town, id);
    return id as string;
  };
  const read = async (id: string) => (await above.run(terms, { id })).review.clocks;
  const [shandong, other] = [await of('cn-2022+sd-2015'), await of('cn-2022')];
  const [accept, opinion] = await read(shandong);
  expect(accept).toMatchObject({
    kind: 'REVIEW_ACCEPT',
    state: 'RUNNING',
    due: dueDate(today, 3, 'WORKDAY', true),
    article: '山东省信访条例第四十三条',
    explanation: expect.stringContaining('复查机关、单位应当决定是否受理'),
  });
  expect(opinion).toMatchObject({ kind: 'REVIEW', due: dueDate(today, 30, 'DAY', true) });
  expect((await read(other)).map(({ kind }: { kind: string }) => kind)).toEqual(['REVIEW']);
  await act('acceptReview', shandong);
  expect((await read(shandong))[0]).toMatchObject({ kind: 'REVIEW_ACCEPT', state: 'SATISFIED' });
});
