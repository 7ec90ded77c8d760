import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate, dueDate } from '@huiyin/domain';
import { inputsOf, register, verb, boundTo } from '../petitions/petition.fixture';
import { applyCalendar } from '../petitions/petition-dates.service';
import { FOLLOW, openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { applyCalendarToReviews } from './review-dates.service';
import { carryReviewOf, reviewInputs, reviewVerb } from './review.fixture';

const ADD = 'mutation ($input: AddCalendarDaysInput!) { addCalendarDays(input: $input) { id version } }';
const WITHDRAW = 'mutation ($input: WithdrawCalendarDayInput!) { withdrawCalendarDay(input: $input) { id } }';
const ENTER = 'mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }';
const FILE = `query ($id: ID!) { review(id: $id) { dueOn dueProvisional steps { seq kind byOffice byName text }
  clocks { kind due explanation } } }`;
const MATTER =
  'query ($id: ID!) { petition(id: $id) { dueOn dueKind clocks { kind due } events { kind text } } }';

let world: World;
let siblings: Awaited<ReturnType<World['county']>>;
let office: TestTenant;
let town: TestTenant;
let keeper: TestPerson;
let above: TestPerson;
let clerk: TestPerson;
const today = beijingDate(new Date());

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

/** A county of its own, so that no test's days count in another. */
async function county(): Promise<void> {
  siblings = await world.county();
  [office, town] = [siblings.office, await siblings.tenant()];
  [above, clerk] = [await office.as('CLERK', '周正'), await town.as('CLERK', '林小禾')];
  keeper = await office.as('COUNTY_ADMIN');
  await keeper.run(ENTER, { input: { tenantId: office.tenantId } });
  await openPortalOf(town, clerk);
}

const ANSWER = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'];
async function underReview(profile = 'cn-2022') {
  const { id, number, queryCode } = await register(clerk);
  const inputs = inputsOf(town, clerk, clerk);
  for (const step of ANSWER) await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  await boundTo(world, town, id, profile);
  const asked = await clerk.run(reviewVerb('requestReview'), { input: { id, reason: '事实没有查清' } });
  return {
    id,
    rid: asked.requestReview.id as string,
    key: { tenantCode: town.code, number, code: queryCode },
  };
}
const off = (person: TestPerson, from: string, to = from) =>
  person.run(ADD, {
    input: {
      from,
      to,
      off: true,
      name: '县庆日',
      source: '县政府通知',
      publishedOn: from < today ? from : today,
    },
  });
const CONFIRM =
  'mutation ($input: ConfirmCalendarDayInput!) { confirmCalendarDay(input: $input) { id confirmedBy } }';
/** As the job does it, in this order. */
async function apply(place: TestTenant): Promise<void> {
  await applyCalendarToReviews(world.db, place, new Date());
  await applyCalendar(world.db, place, new Date());
}
const carry = (from: TestTenant, id: string) => carryReviewOf(world, from, id);
type Step = { kind: string; text: string; byOffice: string; byName: string };
const file = async (person: TestPerson, id: string) => (await person.run(FILE, { id })).review;
const moves = async (person: TestPerson, id: string): Promise<string[]> =>
  (await file(person, id)).steps
    .filter(({ kind }: Step) => kind === 'DUE_DATE_MOVED')
    .map(({ text }: Step) => text);
const told = async (id: string): Promise<string[]> =>
  (await clerk.run(MATTER, { id })).petition.events
    .filter(({ kind }: Step) => kind === 'DUE_DATE_MOVED')
    .map(({ text }: Step) => text);
const noticed = async (person: TestPerson): Promise<unknown[]> => {
  const { nodes } = (await person.run('{ notices(first: 50) { nodes { kind dueOn review { id } } } }'))
    .notices;
  return nodes.filter(({ kind }: { kind: string }) => kind === 'REVIEW_MOVED');
};

describe('a day off that the county adds', () => {
  it.each(['the body first', 'the answering office first'])(
    'moves the last day of an opinion with a trace in both files, on the matter once, at the portal, and a notice: %s',
    async (order) => {
      await county();
      const { id, rid, key } = await underReview();
      await carry(town, rid);
      await above.run(reviewVerb('acceptReview'), { input: { id: rid } });
      await carry(office, rid);
      const before = dueDate(today, 30, 'DAY', true);
      expect(await file(above, rid)).toMatchObject({ dueOn: before });
      await off(keeper, before);
      const steps = [() => apply(office), () => carry(office, rid), () => apply(town)];
      for (const step of order === 'the body first' ? steps : steps.toReversed()) await step();
      // whatever is killed, and done again
      for (const step of [...steps, ...steps]) await step();

      const { dueOn } = await file(above, rid);
      expect(dueOn > before).toBe(true);
      const trace = `复查作出意见的期限由${chineseDate(before)}调整为${chineseDate(dueOn)}：休息 ${chineseDate(before)}“县庆日”（县政府通知）`;
      for (const person of [above, clerk]) {
        const one = await file(person, rid);
        expect(await moves(person, rid)).toEqual([trace]);
        expect(one).toMatchObject({ dueOn });
        expect(one.steps.at(-1)).toMatchObject({
          byOffice: expect.stringMatching(/县信访局$/),
          byName: '放假安排',
        });
        expect(one.clocks.find(({ kind }: Step) => kind === 'REVIEW')).toMatchObject({
          due: dueOn,
          explanation: expect.stringContaining('县庆日'),
        });
      }
      expect((await clerk.run(MATTER, { id })).petition).toMatchObject({ dueOn, dueKind: 'REVIEW' });
      const once = await told(id);
      expect(once).toHaveLength(1);
      expect(once[0]).toContain(`由${chineseDate(before)}调整为${chineseDate(dueOn)}`);
      expect(await noticed(above)).toEqual([{ kind: 'REVIEW_MOVED', dueOn, review: { id: rid } }]);
      expect(await noticed(clerk)).toEqual([]);
      const { followPetition } = await world
        .visitor()
        .run(FOLLOW.replace('mayRate', 'reviews { dueOn explanation } mayRate'), key);
      expect(followPetition.reviews).toEqual([{ dueOn, explanation: expect.stringContaining('县庆日') }]);
      expect(followPetition.events).toContainEqual(
        expect.objectContaining({ kind: 'DUE_DATE_MOVED', text: once[0] }),
      );
    },
  );

  it('moves the days to take it up in Shandong too, in one step', async () => {
    await county();
    const { rid } = await underReview('cn-2022+sd-2015');
    await carry(town, rid);
    const take = dueDate(today, 3, 'WORKDAY', true);
    await off(keeper, take);
    await apply(office);
    await carry(office, rid);
    const clocks = (await file(clerk, rid)).clocks as { kind: string; due: string }[];
    const due = clocks.find(({ kind }) => kind === 'REVIEW_ACCEPT')?.due as string;
    expect(due > take).toBe(true);
    for (const person of [above, clerk])
      expect(await moves(person, rid)).toEqual([
        `复查决定是否受理的期限由${chineseDate(take)}调整为${chineseDate(due)}：休息 ${chineseDate(take)}“县庆日”（县政府通知）`,
      ]);
  });

  it('that no date of a review rests on moves nothing, nor does one of the answering office alone', async () => {
    await county();
    const { rid } = await underReview();
    await carry(town, rid);
    const { dueOn } = await file(above, rid);
    await off(keeper, addDays(dueOn, 40));
    const own = await town.as('TENANT_ADMIN');
    await off(own, dueOn);
    for (const place of [office, town]) await apply(place);
    await carry(office, rid);
    for (const person of [above, clerk]) {
      expect(await file(person, rid)).toMatchObject({ dueOn });
      expect(await moves(person, rid)).toEqual([]);
      // whose day is read from whose calendar
      expect((await file(person, rid)).clocks[0]).toMatchObject({ due: dueOn });
    }
  });

  it('is told before whatever is done next, where that comes before the job', async () => {
    await county();
    const { rid } = await underReview();
    await carry(town, rid);
    const { dueOn } = await file(above, rid);
    await off(keeper, dueOn);
    await above.run(reviewVerb('acceptReview'), { input: { id: rid } });
    await apply(office);
    await carry(office, rid);
    for (const person of [above, clerk])
      expect((await file(person, rid)).steps.map(({ kind }: Step) => kind)).toEqual([
        'REQUESTED',
        'DUE_DATE_MOVED',
        'ACCEPTED',
      ]);
  });
});

it('a body with days off of its own counts by them, and says so as the file arrives', async () => {
  await county();
  const body = await siblings.tenant('COUNTY_DEPARTMENT');
  await keeper.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }', {
    input: { id: town.tenantId, superiorId: body.tenantId },
  });
  const { id, rid } = await underReview();
  const before = (await file(clerk, rid)).dueOn;
  const { addCalendarDays: own } = await off(await body.as('TENANT_ADMIN'), before);
  await keeper.run(ENTER, { input: { tenantId: body.tenantId } });
  await keeper.run(CONFIRM, { input: { id: own.id, version: own.version } });
  await carry(town, rid);
  await carry(body, rid);
  const decider = await body.as('CLERK', '吴平');
  const { dueOn } = await file(decider, rid);
  expect(dueOn > before).toBe(true);
  for (const person of [decider, clerk])
    expect(await moves(person, rid)).toEqual([
      `复查作出意见的期限由${chineseDate(before)}调整为${chineseDate(dueOn)}：按复查复核机关的放假安排计算`,
    ]);
  expect(await told(id)).toHaveLength(1);
  await clerk.run(verb('notePetition'), { input: { id, text: '已告知信访人' } });
  const { dueOn: stands, clocks } = (await clerk.run(MATTER, { id })).petition;
  expect([stands, clocks]).toEqual([dueOn, expect.arrayContaining([{ kind: 'REVIEW', due: dueOn }])]);
});

it('what a body outside Huiyin decides is told in the one file there is, and on the matter', async () => {
  await county();
  const { id } = await register(above);
  const inputs = inputsOf(office, above, above);
  for (const step of ANSWER) await above.run(verb(step), { input: { id, ...inputs[step] } });
  const { requestReview } = await above.run(reviewVerb('requestReview'), {
    input: { id, reason: '不服', bodyName: '市信访局' },
  });
  const rid = requestReview.id as string;
  await off(keeper, requestReview.dueOn);
  await apply(office);
  await apply(office);
  expect(await moves(above, rid)).toHaveLength(1);
  const { events } = (await above.run(MATTER, { id })).petition;
  expect(events.filter(({ kind }: Step) => kind === 'DUE_DATE_MOVED')).toHaveLength(1);
  await above.run(reviewVerb('acceptReview'), { input: { id: rid } });
  await above.run(reviewVerb('withdrawReview'), { input: { id: rid, ...reviewInputs()['withdrawReview'] } });
  await off(keeper, addDays(requestReview.dueOn, 1), addDays(requestReview.dueOn, 12));
  await apply(office);
  expect(await moves(above, rid)).toHaveLength(1);
});

it('a date that a published schedule makes firm, or an unpublished one may move, is called so in both files', async () => {
  await county();
  const { rid } = await underReview();
  await carry(town, rid);
  const { dueProvisional } = await file(above, rid);
  for (const { countyId, tenantId } of [office, town])
    await world.db.write({ countyId, tenantId }, (tx) =>
      tx.query(
        'update reviews set due_provisional = not due_provisional where county_id = $1 and tenant_id = $2 and id = $3',
        [countyId, tenantId, rid],
      ),
    );
  for (const person of [above, clerk]) expect((await file(person, rid)).dueProvisional).toBe(!dueProvisional);
  await apply(office);
  await carry(office, rid);
  for (const person of [above, clerk]) expect((await file(person, rid)).dueProvisional).toBe(dueProvisional);
});

it('what an opinion that was served is judged by follows too, telling nobody to do anything, until its file is archived', async () => {
  await county();
  const { id, rid } = await underReview();
  await carry(town, rid);
  for (const name of ['acceptReview', 'decideReview', 'serveReview'])
    await above.run(reviewVerb(name), {
      input: {
        id: rid,
        ...reviewInputs()[name],
        ...(name === 'decideReview' ? { nextBodyName: '市信访局' } : {}),
      },
    });
  await carry(office, rid);
  const before = (await file(above, rid)).dueOn;
  await off(keeper, before);
  await apply(office);
  await apply(office);
  await carry(office, rid);
  for (const person of [above, clerk]) {
    const { dueOn, clocks } = await file(person, rid);
    expect(dueOn > before).toBe(true);
    expect(clocks[0]).toMatchObject({ due: dueOn });
    expect(await moves(person, rid)).toHaveLength(1);
  }
  expect(await noticed(above)).toEqual([]);
  expect((await told(id)).join()).toContain('复查作出意见的期限由');
  await above.run(reviewVerb('archiveReview'), { input: { id: rid, ...reviewInputs()['archiveReview'] } });
  await off(keeper, addDays(before, 1), addDays(before, 12));
  await apply(office);
  expect(await moves(above, rid)).toHaveLength(1);
});

describe('the petitioner’s own term', () => {
  const until = async (key: Record<string, unknown>) =>
    (await world.visitor().run(FOLLOW.replace('mayRate', 'reviewOffer { tier until } mayRate'), key))
      .followPetition;

  it('is told when it moves, on a matter that was closed as on one that is not, once each', async () => {
    await county();
    const inputs = inputsOf(town, clerk, clerk);
    const matter = async (...further: string[]) => {
      const { id, number, queryCode } = await register(clerk);
      for (const step of [...ANSWER, ...further])
        await clerk.run(verb(step), { input: { id, ...inputs[step] } });
      return { id, key: { tenantCode: town.code, number, code: queryCode } };
    };
    const [served, closed] = [await matter(), await matter('closePetition')];
    const asked = await underReview();
    const before = dueDate(today, 30, 'DAY', true);
    expect((await until(closed.key)).reviewOffer).toEqual({ tier: 'REVIEW', until: before });
    await off(keeper, before);
    await apply(town);
    await apply(town);
    const after = (await until(closed.key)).reviewOffer.until as string;
    expect(after > before).toBe(true);
    const why = `休息 ${chineseDate(before)}“县庆日”（县政府通知）`;
    expect(await told(served.id)).toEqual([
      `期限由${chineseDate(before)}调整为${chineseDate(after)}：${why}`,
    ]);
    expect(await told(closed.id)).toEqual([
      `请求复查的期限由${chineseDate(before)}调整为${chineseDate(after)}：${why}`,
    ]);
    expect((await until(closed.key)).events).toContainEqual(
      expect.objectContaining({ kind: 'DUE_DATE_MOVED', text: expect.stringContaining(chineseDate(after)) }),
    );
    // asked for in time: nothing of it is open any more
    expect((await told(asked.id)).join()).not.toContain('请求复查');
  });
});

describe('whether an answer came in time', () => {
  const JUDGED = 'query ($id: ID!) { petition(id: $id) { status answeredInTime events { kind text } } }';
  const judged = async (id: string) => (await clerk.run(JUDGED, { id })).petition;
  const counted = (): Promise<unknown[]> =>
    world.db.inside(town, (tx) =>
      tx.rows(
        `select right(key, -8) as said, n::integer as n from tallies
          where county_id = $1 and tenant_id = $2 and facet = 'answered' and n <> 0 order by 1`,
        [town.countyId, town.tenantId],
      ),
    );

  /** Answered today, a day or more after its term, which had begun on a day whose sixtieth is over. */
  async function late(): Promise<{ id: string; due: string }> {
    const start = [61, 62, 63, 64, 65, 66, 67, 68, 69, 70]
      .map((days) => addDays(today, -days))
      .find((day) => dueDate(day, 60, 'DAY', true) < today) as string;
    const { id } = await register(clerk, { receivedAt: new Date(`${start}T09:00:00+08:00`) });
    const inputs = inputsOf(town, clerk, clerk);
    for (const step of ['acceptPetition', 'assignPetition', 'takePetition'])
      await clerk.run(verb(step), { input: { id, ...inputs[step] } });
    await world.db.write(town, (tx) =>
      tx.query(
        `insert into petition_events (county_id, tenant_id, id, petition_id, seq, kind, at, actor_name, track)
         select county_id, tenant_id, gen_random_uuid(), petition_id,
                (select max(seq) from petition_events where county_id = $1 and tenant_id = $2 and petition_id = $3) + row_number() over (order by seq),
                kind, $4, actor_name, track
           from petition_events where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind in ('RECEIVED', 'ACCEPTED')`,
        [town.countyId, town.tenantId, id, new Date(`${start}T09:00:00+08:00`)],
      ),
    );
    for (const step of ['answerPetition', 'servePetition'])
      await clerk.run(verb(step), { input: { id, ...inputs[step] } });
    return { id, due: dueDate(start, 60, 'DAY', true) };
  }

  it('is judged anew when a day is added that moves the term it was judged by, and said; again, when it is withdrawn', async () => {
    await county();
    const { id, due } = await late();
    expect(await judged(id)).toMatchObject({ status: 'SERVED', answeredInTime: false });
    await off(keeper, due, addDays(today, -1));
    await apply(town);
    await apply(town);
    const now = await judged(id);
    expect(now.answeredInTime).toBe(true);
    const said = now.events.filter(({ kind }: Step) => kind === 'DUE_DATE_MOVED');
    expect(said).toHaveLength(1);
    expect(said[0].text).toContain('答复由“逾期”改为“按期”');
    expect(said[0].text).toContain('“县庆日”（县政府通知）');
    expect(await counted()).toEqual([{ said: 'IN_TIME', n: 1 }]);
    const { nodes } = (await keeper.run('{ calendarDays(first: 50) { nodes { id } } }')).calendarDays;
    for (const { id: day } of nodes) await keeper.run(WITHDRAW, { input: { id: day, reason: '通知撤销' } });
    await apply(town);
    expect((await judged(id)).answeredInTime).toBe(false);
    expect(await counted()).toEqual([{ said: 'LATE', n: 1 }]);
  });

  it('stays as it was for what is archived, and where the day did not move it', async () => {
    await county();
    const [{ id, due }, { id: closed }] = [await late(), await late()];
    const inputs = inputsOf(town, clerk, clerk);
    for (const step of ['closePetition', 'archivePetition'])
      await clerk.run(verb(step), { input: { id, ...inputs[step] } });
    await clerk.run(verb('closePetition'), { input: { id: closed, ...inputs['closePetition'] } });
    await off(keeper, addDays(today, 3));
    await apply(town);
    for (const one of [id, closed]) expect((await judged(one)).answeredInTime).toBe(false);
    await off(keeper, due, addDays(today, -1));
    await apply(town);
    expect(await judged(id)).toMatchObject({ status: 'ARCHIVED', answeredInTime: false });
    expect(await judged(closed)).toMatchObject({ status: 'CLOSED', answeredInTime: true });
  });
});
