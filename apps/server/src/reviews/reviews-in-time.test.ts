import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate, dueDate } from '@huiyin/domain';
import { aPost } from '../leadership-groups/leadership-group.fixture';
import { boundTo, inputsOf, register, verb } from '../petitions/petition.fixture';
import { FOLLOW, openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carryReviewOf, REVIEW, reviewInputs, reviewVerb, servedBefore } from './review.fixture';

const SHOWN = 'query ($id: ID!) { petition(id: $id) { events { kind text } clocks { kind state } } }';

let world: World;
let siblings: Awaited<ReturnType<World['county']>>;
let office: TestTenant;
let town: TestTenant;
let above: TestPerson;
let clerk: TestPerson;
const today = beijingDate(new Date());

beforeAll(async () => {
  world = await World.open();
  siblings = await world.county();
  [office, town] = [siblings.office, await siblings.tenant()];
  [above, clerk] = [await office.as('CLERK', '周正'), await town.as('CLERK', '林小禾')];
});
afterAll(() => world.close());

const ANSWER = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'];
type Answered = { id: string; number: string; queryCode: string };

/** Answered and served, and bound to a law. */
async function answeredUnder(profile: string, [tenant, person] = [town, clerk]): Promise<Answered> {
  const receipt = await register(person);
  const inputs = inputsOf(tenant, person, person);
  for (const step of ANSWER) await person.run(verb(step), { input: { id: receipt.id, ...inputs[step] } });
  await boundTo(world, tenant, receipt.id, profile);
  return receipt;
}
const answered = async (): Promise<string> => (await answeredUnder('cn-2022')).id;
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
  await servedBefore(world, town, id, 40);
  const input = (postedOn: string | null) => ({ input: { id, reason: '不服', postedOn } });
  const refusedFor = (postedOn: string | null) => clerk.refused(reviewVerb('requestReview'), input(postedOn));
  expect(await refusedFor(null)).toBe('REVIEW_LATE');
  expect(await refusedFor(day(1))).toBe('REVIEW_LATE');
  expect(await refusedFor(addDays(today, 1))).toBe('INVALID');
  expect(await refusedFor(day(41))).toBe('INVALID');
  // a body in Huiyin receives it with the file, on no other day
  const handedIn = { input: { id, reason: '不服', handedInOn: day(15) } };
  expect(await clerk.refused(reviewVerb('requestReview'), handedIn)).toBe('INVALID');
  const { dueOn } = await ask(id, { postedOn: day(12) });
  expect(dueOn).toBe(dueDate(today, 30, 'DAY', true));
  const { events, clocks } = (await clerk.run(SHOWN, { id })).petition;
  const told = events.find(({ kind }: { kind: string }) => kind === 'REVIEW_REQUESTED');
  expect(told.text).toContain(`邮寄，${chineseDate(day(12))}寄出`);
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

it('a panel holds nobody who handled or gave what is reviewed, in either tier, and says whom and what instead', async () => {
  const department = await siblings.tenant('COUNTY_DEPARTMENT');
  const admin = await office.as('COUNTY_ADMIN');
  const set = 'mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }';
  const small = await siblings.tenant();
  await admin.run(set, { input: { id: small.tenantId, superiorId: department.tenantId } });
  const [teller, first] = [await small.as('CLERK', '林小禾'), await department.as('CLERK', '吴大有')];
  const { id } = await answeredUnder('cn-2022', [small, teller]);
  const request = async () =>
    (await teller.run(reviewVerb('requestReview'), { input: { id, reason: '不服' } })).requestReview
      .id as string;
  const rid = await request();
  await carryReviewOf(world, small, rid);
  await first.run(reviewVerb('acceptReview'), { input: { id: rid } });
  const panel = (...names: string[]) => ({ panel: names });
  const notify = (person: TestPerson, review: string, names: object) =>
    person.send(reviewVerb('notifyHearing'), inputOf('notifyHearing', review, names));
  const { errors } = await notify(first, rid, panel('吴平', '林小禾', '李衡'));
  expect(errors?.[0]?.message).toContain(`林小禾（${small.code}镇）`);
  expect(errors?.[0]?.message).toContain('应当回避（信访工作条例第二十八条）');
  // who reviews sits on its own panel
  expect((await notify(first, rid, panel('吴平', '吴大有', '李衡'))).errors).toBeUndefined();
  await first.run(reviewVerb('recordHearing'), inputOf('recordHearing', rid));
  await first.run(reviewVerb('decideReview'), inputOf('decideReview', rid));
  await first.run(reviewVerb('serveReview'), inputOf('serveReview', rid));
  await carryReviewOf(world, department, rid);
  const second = await request();
  await carryReviewOf(world, small, second);
  await above.run(reviewVerb('acceptReview'), { input: { id: second } });
  for (const name of ['吴大有', '林 小禾'])
    expect((await notify(above, second, panel('周正', name, '李衡'))).errors?.[0]?.extensions?.code).toBe(
      'INVALID',
    );
  expect((await notify(above, second, panel('周正', '吴大有（市信访局）', '李衡'))).errors).toBeUndefined();
});

it('who reviews reads its own terms where they come from, in Shandong the days to take it up as well', async () => {
  const terms = 'query ($id: ID!) { review(id: $id) { clocks { kind due state article explanation } } }';
  const of = async (profile: string) => {
    const { id } = await ask((await answeredUnder(profile)).id);
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

describe('延期 of a review in Beijing', () => {
  const BEIJING = 'cn-2022+bj-2006';
  const READ = `query ($id: ID!) { review(id: $id) { status dueOn extendedDays extensionReason extensionApprover
    steps { kind days text byOffice } clocks { kind due mayExtendBy explanation } actions { action allowed code reason } } }`;
  const read = async (person: TestPerson, id: string) => (await person.run(READ, { id })).review;
  const refused = (person: TestPerson, id: string, more: object) =>
    person.refused(reviewVerb('extendReview'), inputOf('extendReview', id, more));
  const verdict = async (person: TestPerson, id: string) =>
    (await read(person, id)).actions.find(({ action }: { action: string }) => action === 'extend');
  const pastDue = (place: TestTenant, id: string) =>
    world.db.write(place, (tx) =>
      tx.query('update reviews set due_on = $4 where county_id = $1 and tenant_id = $2 and id = $3', [
        place.countyId,
        place.tenantId,
        id,
        addDays(today, -1),
      ]),
    );
  async function accepted(profile: string): Promise<Answered & { rid: string }> {
    const receipt = await answeredUnder(profile);
    const { id: rid } = await ask(receipt.id);
    await carryReviewOf(world, town, rid);
    await act('acceptReview', rid);
    return { ...receipt, rid };
  }

  it('is granted once by who heads the body, stands in both files, and is told at the portal', async () => {
    await openPortalOf(town, clerk);
    const { id, number, queryCode, rid } = await accepted(BEIJING);
    const [before, after] = [30, 60].map((days) => dueDate(today, days, 'DAY', true));
    expect(await read(above, rid)).toMatchObject({ dueOn: before, extendedDays: null });
    expect(await verdict(above, rid)).toMatchObject({ allowed: true });
    const head = await office.as('LEADER', '方惠民');
    expect(await refused(above, rid, { approverId: head.officialId, days: 31 })).toBe('INVALID');
    expect(await refused(above, rid, {})).toBe('REQUIRED');
    expect(await refused(above, rid, { approverName: '方惠民' })).toBe('INVALID');
    expect(await refused(above, rid, { approverId: head.officialId, notice: '略' })).toBe('REQUIRED');
    await aPost(world, office, head.officialId, 'HEAD');
    const { errors } = await above.send(
      reviewVerb('extendReview'),
      inputOf('extendReview', rid, { approverId: above.officialId }),
    );
    expect(errors?.[0]?.message).toContain('应当是本单位的负责人，请选择：方惠民');
    await carryReviewOf(world, office, rid);
    expect(await refused(clerk, rid, { approverId: clerk.officialId })).toBe('REVIEW_ELSEWHERE');

    await act('extendReview', rid, { approverId: head.officialId });
    // whatever is killed between the halves, or done again
    await carryReviewOf(world, office, rid);
    await carryReviewOf(world, office, rid);
    for (const person of [above, clerk]) {
      const file = await read(person, rid);
      expect(file).toMatchObject({
        dueOn: after,
        extendedDays: 30,
        extensionReason: '需要补充检测',
        extensionApprover: '方惠民',
      });
      expect(file.steps.at(-1)).toMatchObject({ kind: 'EXTENDED', days: 30, text: '需要补充检测' });
      const clock = file.clocks.find(({ kind }: { kind: string }) => kind === 'REVIEW');
      expect(clock).toMatchObject({ due: after, mayExtendBy: null });
      expect(clock.explanation).toMatch(/经批准延长30日.*北京市信访条例》第五十条/);
    }
    expect(await refused(above, rid, { approverId: head.officialId })).toBe('ALREADY_EXTENDED');
    const seen = (
      await clerk.run('query ($id: ID!) { petition(id: $id) { dueOn dueKind events { kind days text } } }', {
        id,
      })
    ).petition;
    expect(seen).toMatchObject({ dueOn: after, dueKind: 'REVIEW' });
    expect(seen.events.filter(({ kind }: { kind: string }) => kind === 'REVIEW_EXTENDED')).toEqual([
      { kind: 'REVIEW_EXTENDED', days: 30, text: '需要补充检测' },
    ]);
    const { followPetition } = await world
      .visitor()
      .run(FOLLOW.replace('mayRate', 'reviews { dueOn extendedDays extensionReason explanation } mayRate'), {
        tenantCode: town.code,
        number,
        code: queryCode,
      });
    expect(followPetition.reviews).toEqual([
      {
        dueOn: after,
        extendedDays: 30,
        extensionReason: '需要补充检测',
        explanation: expect.stringContaining('经批准延长30日'),
      },
    ]);
    expect(followPetition.events).toContainEqual(
      expect.objectContaining({ kind: 'REVIEW_EXTENDED', label: '延长复查期限', text: '需要补充检测' }),
    );
  });

  it('is refused where the law of the matter does not know it, and once the term is over, as its list of steps says', async () => {
    const { rid } = await accepted('cn-2022');
    expect(await verdict(above, rid)).toMatchObject({
      allowed: false,
      code: 'TERM_NOT_EXTENSIBLE',
      reason: expect.stringContaining('信访工作条例第三十五条，没有可以延期的规定'),
    });
    expect(await refused(above, rid, { approverId: above.officialId })).toBe('TERM_NOT_EXTENSIBLE');
    const { rid: late } = await accepted(BEIJING);
    await pastDue(office, late);
    expect(await verdict(above, late)).toMatchObject({ allowed: false, code: 'TERM_OVER' });
    expect(await refused(above, late, { approverId: above.officialId })).toBe('TERM_OVER');
  });

  it('of a body outside Huiyin is written down as that body decided it', async () => {
    const { id } = await answeredUnder(BEIJING, [office, above]);
    const { requestReview } = await above.run(reviewVerb('requestReview'), {
      input: { id, reason: '不服', bodyName: '市信访局' },
    });
    const rid = requestReview.id as string;
    await act('acceptReview', rid);
    expect(await refused(above, rid, { approverId: above.officialId })).toBe('REQUIRED');
    const early = new Date(Date.now() - 86_400_000).toISOString();
    expect(await refused(above, rid, { approverName: '市局长', extendedAt: early })).toBe('INVALID');
    await act('extendReview', rid, { approverName: '市局长', days: 20 });
    const file = await read(above, rid);
    expect(file).toMatchObject({
      dueOn: dueDate(today, 50, 'DAY', true),
      extensionApprover: '市局长',
    });
    expect(file.steps.at(-1)).toMatchObject({ kind: 'EXTENDED', byOffice: '市信访局', days: 20 });
  });
});
