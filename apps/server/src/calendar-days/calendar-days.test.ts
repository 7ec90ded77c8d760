import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate, dueDate, petitionFacets, type Place } from '@huiyin/domain';
import { applyCalendar } from '../petitions/petition-dates.service';
import { FACET_COLUMNS, inputsOf, register, verb } from '../petitions/petition.fixture';
import { FOLLOW, openPortalOf } from '../portal/portal.fixture';
import { withClient } from '../testing/database';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const ADD = `mutation ($input: AddCalendarDaysInput!) { addCalendarDays(input: $input) { id date countyWide version confirmedAt } }`;
const CONFIRM = `mutation ($input: ConfirmCalendarDayInput!) { confirmCalendarDay(input: $input) { id confirmedBy version } }`;
const WITHDRAW = `mutation ($input: WithdrawCalendarDayInput!) { withdrawCalendarDay(input: $input) { id withdrawnReason } }`;
const LIST = `query ($withdrawn: Boolean) { calendarDays(includeWithdrawn: $withdrawn, first: 100) { nodes { date name } } }`;
const ENTER = 'mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }';
const PETITION = `query ($id: ID!) { petition(id: $id) { profile dueOn receivedAt clocks { kind due article explanation }
  events { kind text } } }`;
const LAW = 'mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { overlay } }';

type County = Awaited<ReturnType<World['county']>>;
let world: World;
let county: County;
let town: TestTenant;
let neighbour: TestTenant;
let keeper: TestPerson;
let admin: TestPerson;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  county = await world.county();
  [town, neighbour] = [await county.tenant(), await county.tenant('SCHOOL')];
  [keeper, admin, clerk] = [
    await county.office.as('COUNTY_ADMIN'),
    await town.as('TENANT_ADMIN'),
    await town.as('CLERK'),
  ];
});

const today = () => beijingDate(new Date());
const day = (from: string, more: object = {}) => ({
  input: { from, off: true, name: '县庆日', source: '县政府通知', publishedOn: today(), ...more },
});
const petition = async (id: string, who = clerk) => (await who.run(PETITION, { id })).petition;
const inside = (place: TestTenant) => keeper.run(ENTER, { input: { tenantId: place.tenantId } });
const apply = (place: Place) => applyCalendar(world.db, place, new Date());
const follow = (overlay: string, place: Place = town) =>
  keeper.run(LAW, { input: { id: place.tenantId, overlay } });
const traces = async (id: string, who = clerk): Promise<string[]> =>
  (await petition(id, who)).events
    .filter(({ kind }: { kind: string }) => kind === 'DUE_DATE_MOVED')
    .map(({ text }: { text: string }) => text);

/** The counts as kept and as counted anew. */
async function tallies(place: TestTenant): Promise<[unknown, unknown]> {
  const at = [place.countyId, place.tenantId];
  return world.db.inside(place, async (tx) => {
    const kept = await tx.rows<{ facet: string; key: string; n: string }>(
      `select facet, key, n from tallies where county_id = $1 and tenant_id = $2 and facet = 'due' and n <> 0`,
      at,
    );
    const rows = await tx.rows<Parameters<typeof petitionFacets>[0]>(
      `select ${FACET_COLUMNS} from petitions where county_id = $1 and tenant_id = $2`,
      at,
    );
    const counted: Record<string, number> = {};
    for (const [facet, key] of rows.flatMap(petitionFacets))
      if (facet === 'due') counted[key] = (counted[key] ?? 0) + 1;
    return [Object.fromEntries(kept.map(({ key, n }) => [key, Number(n)])), counted];
  });
}

describe('a province’s regulation', () => {
  it('binds what is registered under it, is named in the derivation, and moves nothing that was registered', async () => {
    const before = await register(clerk);
    await follow('zj-2016');
    const { id } = await register(clerk);
    const bound = await petition(id);
    expect(bound.profile).toBe('cn-2022+zj-2016');
    expect(bound.dueOn).toBe(dueDate(beijingDate(new Date(bound.receivedAt)), 5, 'WORKDAY', true));
    expect(bound.clocks[0]).toMatchObject({
      kind: 'DISPOSE',
      due: bound.dueOn,
      article: '浙江省信访条例第二十条',
    });
    expect(bound.clocks[0].explanation).toContain('依照《浙江省信访条例》第二十条');
    expect(await petition(before.id)).toMatchObject({ profile: 'cn-2022', dueOn: before.dueOn });

    await follow('');
    expect(await petition(id)).toMatchObject({ profile: 'cn-2022+zj-2016', dueOn: bound.dueOn });
    expect((await petition((await register(clerk)).id)).profile).toBe('cn-2022');
  });

  it('is the county office’s where none is chosen at opening, and one that is known', async () => {
    await follow('sd-2015', county.office);
    const open = `mutation ($input: OpenTenantInput!) { openTenant(input: $input) { overlay } }`;
    const input = { name: '石桥镇', kind: 'TOWNSHIP', adminName: '李红', adminAccount: 'admin' };
    const code = town.tenantId.slice(-8);
    expect(await keeper.run(open, { input: { ...input, code: `a-${code}` } })).toEqual({
      openTenant: { overlay: 'sd-2015' },
    });
    expect(await keeper.run(open, { input: { ...input, code: `b-${code}`, overlay: '' } })).toEqual({
      openTenant: { overlay: null },
    });
    expect(await keeper.refused(LAW, { input: { id: town.tenantId, overlay: 'xx-1999' } })).toBe('INVALID');
    expect(await admin.refused(LAW, { input: { id: town.tenantId, overlay: 'zj-2016' } })).toBe('FORBIDDEN');
  });
});

describe('a day off of an office, entered by who administers the county', () => {
  beforeEach(() => inside(town));

  it('moves the dates of its open matters, leaves a trace, and is undone by its withdrawal', async () => {
    const { id, dueOn } = await register(clerk);
    const { addCalendarDays: added } = await keeper.run(ADD, day(dueOn));
    expect(added).toMatchObject({ date: dueOn, countyWide: false });
    expect(added.confirmedAt).not.toBeNull();
    await apply(town);
    const moved = await petition(id);
    expect(moved.dueOn > dueOn).toBe(true);
    expect(moved.clocks[0].explanation).toContain('县庆日（');
    expect(moved.clocks[0].explanation).toContain('依据：县政府通知');
    expect(await traces(id)).toEqual([
      `期限由${chineseDate(dueOn)}调整为${chineseDate(moved.dueOn)}：休息 ${chineseDate(dueOn)}“县庆日”（县政府通知）`,
    ]);
    const [kept, counted] = await tallies(town);
    expect(kept).toEqual(counted);
    expect(kept).toEqual({ [moved.dueOn]: 1 });
    expect((await petition((await register(clerk)).id)).dueOn).toBe(moved.dueOn);

    const withdrawal = { input: { id: added.id, version: added.version, reason: '通知撤销' } };
    expect(await admin.refused(WITHDRAW, withdrawal)).toBe('FORBIDDEN');
    await keeper.run(WITHDRAW, withdrawal);
    await apply(town);
    expect((await petition(id)).dueOn).toBe(dueOn);
    expect(await traces(id)).toHaveLength(2);
    expect((await traces(id))[1]).toContain('撤回休息');
    expect(await admin.run(LIST)).toEqual({ calendarDays: { nodes: [] } });
    expect((await admin.run(LIST, { withdrawn: true })).calendarDays.nodes).toEqual([
      { date: dueOn, name: '县庆日' },
    ]);
    const [after, recount] = await tallies(town);
    expect(after).toEqual(recount);
  });

  it('is told whole where it is one of several', async () => {
    const { id, dueOn } = await register(clerk);
    const to = addDays(dueOn, 6);
    await keeper.run(ADD, day(dueOn, { to, name: '春节' }));
    await apply(town);
    const moved = (await petition(id)).dueOn;
    expect(moved > to).toBe(true);
    expect(await traces(id)).toEqual([
      `期限由${chineseDate(dueOn)}调整为${chineseDate(moved)}：休息 ${chineseDate(dueOn)}至${chineseDate(to)}“春节”（县政府通知）`,
    ]);
  });

  it('is applied once, however often the work is done, and by the queue', async () => {
    const { id, dueOn } = await register(clerk);
    await keeper.run(ADD, day(dueOn));
    const { rows } = await withClient(world.ownerUrl, (owner) =>
      owner.query<{ key: string }>('select key from queue._private_jobs where key = $1', [
        `calendar.apply:${town.countyId}:${town.tenantId}:all`,
      ]),
    );
    expect(rows).toHaveLength(1);
    await apply(town);
    await apply(town);
    // as after a kill before the end: what was applied is not known
    await world.db.write(town, (tx) =>
      tx.query('update tenants set calendar_stamp = null where county_id = $1 and tenant_id = $2', [
        town.countyId,
        town.tenantId,
      ]),
    );
    await apply(town);
    expect(await traces(id)).toHaveLength(1);
  });

  it('touches nobody else, no matter that is closed, and none that was handed on', async () => {
    const other = await neighbour.as('CLERK');
    const [mine, theirs] = [await register(clerk), await register(other)];
    await clerk.run('mutation ($input: ReasonInput!) { withdrawPetition(input: $input) { id } }', {
      input: { id: mine.id, reason: '本人撤回' },
    });
    await keeper.run(ADD, day(mine.dueOn));
    await apply(town);
    await apply(neighbour);
    expect([await traces(mine.id), await traces(theirs.id, other)]).toEqual([[], []]);
    expect((await petition(theirs.id, other)).dueOn).toBe(theirs.dueOn);
    expect(await other.run(LIST)).toEqual({ calendarDays: { nodes: [] } });
  });

  it('is refused where nothing can be made of it, and to whom it is not given', async () => {
    const tomorrow = addDays(today(), 1);
    await admin.run(ADD, day(tomorrow));
    const [again] = (await admin.send(ADD, day(tomorrow))).errors ?? [];
    expect(again?.extensions.code).toBe('DUPLICATE');
    // what is added is not changed
    expect(again?.message).toContain('撤回那一天，再重新登记');
    expect(again?.message).not.toContain('请修改已有');
    expect(await admin.refused(ADD, day(tomorrow, { to: today() }))).toBe('INVALID');
    expect(await admin.refused(ADD, day(tomorrow, { publishedOn: tomorrow }))).toBe('INVALID');
    expect(await clerk.refused(ADD, day(tomorrow))).toBe('FORBIDDEN');
  });
});

describe('what an office enters by itself', () => {
  it('moves no term until the county confirms it, all that was entered with it at once', async () => {
    const { id, dueOn } = await register(clerk);
    const to = addDays(dueOn, 2);
    const { addCalendarDays: added } = await admin.run(ADD, day(dueOn, { to }));
    expect(added.confirmedAt).toBeNull();
    await apply(town);
    expect([(await petition(id)).dueOn, await traces(id)]).toEqual([dueOn, []]);
    expect((await petition((await register(clerk)).id)).dueOn).toBe(dueOn);

    // who administers the county sees what waits, in whatever office, and confirms it there
    const WAITING = `{ calendarDays(first: 100) { nodes { id tenant { id } confirmedAt } } }`;
    const seen = (await keeper.run(WAITING)).calendarDays.nodes;
    expect(seen).toContainEqual({ id: added.id, tenant: { id: town.tenantId }, confirmedAt: null });
    const confirmation = { input: { id: added.id, version: added.version } };
    expect(await admin.refused(CONFIRM, confirmation)).toBe('FORBIDDEN');
    await inside(neighbour);
    expect(await keeper.refused(CONFIRM, confirmation)).toBe('NOT_FOUND');
    await inside(town);
    const { confirmCalendarDay: confirmed } = await keeper.run(CONFIRM, confirmation);
    expect(confirmed.confirmedBy).not.toBeNull();
    await apply(town);
    expect((await petition(id)).dueOn > to).toBe(true);
    expect(await traces(id)).toEqual([
      expect.stringContaining(`休息 ${chineseDate(dueOn)}至${chineseDate(to)}“县庆日”`),
    ]);
    expect(await keeper.refused(CONFIRM, { input: { id: added.id } })).toBe('INVALID');
  });

  it('does not close it in hindsight, and nothing lies before its publication, whoever enters it', async () => {
    const { id, dueOn } = await register(clerk, {
      receivedAt: `${addDays(today(), -30)}T01:00:00Z`,
    });
    expect(dueOn < today()).toBe(true);
    const [from, to] = [addDays(today(), -29), addDays(today(), -1)];
    expect(await admin.refused(ADD, day(from, { to, name: '内部整顿' }))).toBe('INVALID');
    expect(await admin.refused(ADD, day(from, { to, name: '内部整顿', publishedOn: from }))).toBe('INVALID');
    await inside(town);
    expect(await keeper.refused(ADD, day(from, { to }))).toBe('INVALID');
    // closed by an order of that day, entered after it: the county answers for when it was published
    await keeper.run(ADD, day(to, { publishedOn: to }));
    await apply(town);
    expect((await petition(id)).dueOn).toBe(dueOn);
  });

  it('is withdrawn by it while it waits, and moves nothing', async () => {
    const { id, dueOn } = await register(clerk);
    const { addCalendarDays: added } = await admin.run(ADD, day(dueOn));
    await admin.run(WITHDRAW, { input: { id: added.id, reason: '不放假了' } });
    await inside(town);
    expect(await keeper.refused(CONFIRM, { input: { id: added.id } })).toBe('INVALID');
    await apply(town);
    expect(await traces(id)).toEqual([]);
  });

  it('of the county’s office waits too, unless its county’s administrator enters it', async () => {
    const deputy = await county.office.as('TENANT_ADMIN');
    const { id, dueOn } = await register(clerk);
    const { addCalendarDays: added } = await deputy.run(ADD, day(dueOn));
    expect(added).toMatchObject({ countyWide: true, confirmedAt: null });
    await apply(town);
    expect((await petition(id)).dueOn).toBe(dueOn);
    await inside(county.office);
    await keeper.run(CONFIRM, { input: { id: added.id } });
    await apply(town);
    expect((await petition(id)).dueOn > dueOn).toBe(true);
  });
});

describe('what was answered and closed', () => {
  const STANDING = `query ($id: ID!) { petition(id: $id) { number status dueOn answeredInTime clocks { kind due } } }`;
  const standing = async (id: string) => (await clerk.run(STANDING, { id })).petition;
  const steps = async (id: string, ...names: string[]) => {
    for (const step of names)
      await clerk.run(verb(step), { input: { id, ...inputsOf(town, clerk, clerk)[step] } });
  };
  const ANSWERING = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition'];
  const counts = async () => {
    const rows = await world.db.inside(town, (tx) =>
      tx.rows<{ key: string; n: number }>(
        `select key, n::integer as n from tallies where county_id = $1 and tenant_id = $2 and facet = 'answered' and n <> 0`,
        [town.countyId, town.tenantId],
      ),
    );
    return rows.map(({ key, n }) => `${key.split(':')[1]} ${n}`).toSorted();
  };

  it('is judged anew where its date moves, back and forth, and so is the count', async () => {
    await inside(town);
    const then = new Date(Date.now() - 75 * 86_400_000);
    Object.assign(world.app.services, { now: () => then });
    const { id } = await register(clerk);
    await steps(id, 'acceptPetition', 'assignPetition', 'takePetition');
    Object.assign(world.app.services, { now: () => new Date() });
    const { dueOn } = await standing(id);
    expect(dueOn < today()).toBe(true);
    await steps(id, 'answerPetition');
    expect(await standing(id)).toMatchObject({ status: 'ANSWERED', answeredInTime: false });
    expect(await counts()).toEqual(['LATE 1']);
    // closed by an order of the last day, which the county enters when it learns of it
    const closing = day(dueOn, { to: addDays(today(), -1), publishedOn: dueOn });
    const { addCalendarDays: first } = await keeper.run(ADD, closing);
    for (let again = 0; again < 2; again += 1) await apply(town);
    expect(await standing(id)).toMatchObject({ answeredInTime: true });
    expect(await counts()).toEqual(['IN_TIME 1']);
    await keeper.run(WITHDRAW, { input: { id: first.id, reason: '通知撤销' } });
    await apply(town);
    expect(await standing(id)).toMatchObject({ answeredInTime: false });
    expect(await counts()).toEqual(['LATE 1']);
  });

  it('tells its petitioner, closed as it is, that the term to ask for a review moved', async () => {
    await inside(town);
    await openPortalOf(town, admin);
    const { id, queryCode: code } = await register(clerk);
    await steps(id, ...ANSWERING, 'servePetition', 'closePetition');
    const closed = await standing(id);
    const until = closed.clocks.find(({ kind }: { kind: string }) => kind === 'REVIEW_REQUEST').due;
    expect(closed).toMatchObject({ status: 'CLOSED', dueOn: null });
    const { addCalendarDays: added } = await keeper.run(ADD, day(until));
    for (let again = 0; again < 2; again += 1) await apply(town);
    const after = await standing(id);
    const moved = after.clocks.find(({ kind }: { kind: string }) => kind === 'REVIEW_REQUEST').due;
    expect(moved > until).toBe(true);
    expect(after).toMatchObject({ status: 'CLOSED', dueOn: null });
    const told = `请求复查的期限由${chineseDate(until)}调整为${chineseDate(moved)}：休息 ${chineseDate(until)}“县庆日”（县政府通知）`;
    expect(await traces(id)).toEqual([told]);
    const { followPetition } = await world
      .visitor()
      .run(FOLLOW, { tenantCode: town.code, number: closed.number, code });
    expect(followPetition.events.map(({ text }: { text: string | null }) => text)).toContain(told);

    await keeper.run(WITHDRAW, { input: { id: added.id, reason: '通知撤销' } });
    await apply(town);
    expect((await traces(id))[1]).toContain(
      `请求复查的期限由${chineseDate(moved)}调整为${chineseDate(until)}：撤回休息`,
    );
  });
});

describe('a day off that the county adds', () => {
  it('reaches every office, which sees it and cannot withdraw it', async () => {
    const other = await neighbour.as('CLERK');
    const [mine, theirs] = [await register(clerk), await register(other)];
    await inside(county.office);
    const { addCalendarDays: added } = await keeper.run(ADD, day(mine.dueOn));
    expect(added.countyWide).toBe(true);
    await apply(town);
    await apply(neighbour);
    expect(await traces(mine.id)).toHaveLength(1);
    expect(await traces(theirs.id, other)).toHaveLength(1);
    expect((await other.run(LIST)).calendarDays.nodes).toEqual([{ date: mine.dueOn, name: '县庆日' }]);
    expect(await admin.refused(WITHDRAW, { input: { id: added.id, reason: '本镇照常上班' } })).toBe(
      'NOT_FOUND',
    );
    await inside(town);
    await keeper.run(ADD, day(mine.dueOn, { off: false, name: '照常上班' }));
    await apply(town);
    expect((await petition(mine.id)).dueOn).toBe(mine.dueOn);
  });
});

it('corrects the dates that older data had given, and says so', async () => {
  const { id, dueOn } = await register(clerk);
  const older = addDays(dueOn, 3);
  await world.db.write(town, async (tx) => {
    const at = [town.countyId, town.tenantId];
    await tx.query('update petitions set due_on = $4 where county_id = $1 and tenant_id = $2 and id = $3', [
      ...at,
      id,
      older,
    ]);
    await tx.query(`update tenants set calendar_stamp = 'older' where county_id = $1 and tenant_id = $2`, at);
  });
  await apply(town);
  expect((await petition(id)).dueOn).toBe(dueOn);
  expect(await traces(id)).toEqual([
    `期限由${chineseDate(older)}调整为${chineseDate(dueOn)}：国家放假安排已更新`,
  ]);
});
