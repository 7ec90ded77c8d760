import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addDays,
  beijingDate,
  CHANNELS,
  OPEN_STATUSES,
  type Channel,
  type PetitionStatus,
} from '@huiyin/domain';
import { aLeadershipGroup, inside } from '../house/places';
import { HEADERS, letter, openImportWorld, takeIn, workbook } from '../imports/import.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { rated } from '../ratings/rating.fixture';
import { diceOf, oneOf } from '../reading/reading.fixture';
import { fileOf, readSheet } from '../sheets/sheets.fixture';
import type { TestPerson, TestTenant, World } from '../testing/world';

const DAY = 86_400_000;
const OVERVIEW = `query ($from: String, $to: String, $tenantId: ID) { overview(from: $from, to: $to, tenantId: $tenantId) {
  from to
  tenants { tenantId name kind status open dueSoon overdue received answered answeredInTime rated bodySatisfied organSatisfied ratingsSetAside settledHere settledInVillage receptions receptionsUnregistered receptionRated receptionSatisfied bounced bounceDays vacancies missingReports }
  bounces { unitId name tenantId tenantName bounced days } figures { figure name definition counterFigure }
  channels { channel count } topics { topicId name count } months { month received answeredInTime answeredLate } } }`;
const today = (): string => beijingDate(new Date());
const LATER = new Date(Date.now() + 100 * DAY);
const LATER_MONTH = beijingDate(LATER).slice(0, 7);
const YEAR_AGO = `${Number(today().slice(0, 4)) - 1}${today().slice(4, 7)}`;

let world: World;
let close: () => Promise<void>;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let supervisor: TestPerson;
let topics: { id: string; path: string }[];

beforeAll(async () => {
  ({ world, close } = await openImportWorld());
  const county = await world.county();
  office = county.office;
  [town, school] = [await county.tenant(), await county.tenant('SCHOOL')];
  supervisor = await office.as('COUNTY_SUPERVISOR');
  const admin = await office.as('COUNTY_ADMIN');
  await inside(admin, office);
  const paths = [['民生保障', '低保'], ['民生保障', '养老'], ['农业农村']];
  const importing = 'mutation ($input: ImportTopicsInput!) { importTopics(input: $input) { id } }';
  await admin.run(importing, { input: { paths } });
  topics = (await admin.run('{ topics { nodes { id path } } }')).topics.nodes;
  await Promise.all([wander(town, 11, 40), wander(school, 23, 20)]);
  await answers(town);
  await bounces(town);
  await bounces(school);
  await anOldLedger(town);
  const { id } = await register(await town.as('CLERK'));
  await (await town.as('CLERK')).run(verb('voidPetition'), { input: { id, reason: '重复登记' } });
});
afterAll(() => close());

/** Random matters and steps, corrections of topic and channel among them; most steps are refused. */
async function wander(tenant: TestTenant, seed: number, steps: number): Promise<void> {
  const [clerk, handler, leader] = await Promise.all([
    tenant.as('CLERK'),
    tenant.as('HANDLER'),
    tenant.as('LEADER'),
  ]);
  const people = [clerk, handler, leader];
  const inputs = inputsOf(tenant, handler, leader);
  const dice = diceOf(seed);
  const ids: string[] = [];
  for (let step = 0; step < steps * 3; step += 1) {
    const topicId = oneOf(dice, [...topics.map(({ id }) => id), null]);
    const channel = oneOf(dice, CHANNELS);
    if (ids.length < 4 || dice() < 0.2) {
      const receivedAt = new Date(Date.now() - Math.floor(dice() * 85) * DAY).toISOString();
      ids.push((await register(clerk, { receivedAt, channel, topicId })).id);
      continue;
    }
    const name = oneOf(dice, Object.keys(inputs));
    const more = name === 'correctPetition' ? { topicId, channel } : {};
    await oneOf(dice, people).send(verb(name), { input: { id: oneOf(dice, ids), ...inputs[name], ...more } });
  }
}

/** Takes two matters to their answer: one within the term, one when a hundred days have gone by. */
async function answers(tenant: TestTenant): Promise<void> {
  const [clerk, handler] = [await tenant.as('CLERK'), await tenant.as('HANDLER')];
  const inputs = inputsOf(tenant, handler, clerk);
  const act = (person: TestPerson, name: string, id: string) =>
    person.run(verb(name), { input: { id, ...inputs[name] } });
  for (const now of [new Date(), LATER]) {
    const { id } = await register(clerk);
    for (const name of ['acceptPetition', 'assignPetition']) await act(clerk, name, id);
    await act(handler, 'takePetition', id);
    Object.assign(world.app.services, { now: () => now });
    await act(handler, 'answerPetition', id);
    Object.assign(world.app.services, { now: () => new Date() });
  }
}

/** A matter that its unit gives back two days after it was assigned. */
async function bounces(tenant: TestTenant): Promise<void> {
  const [clerk, handler] = [await tenant.as('CLERK'), await tenant.as('HANDLER')];
  const inputs = inputsOf(tenant, handler, clerk);
  const { id } = await register(clerk);
  for (const name of ['acceptPetition', 'assignPetition'])
    await clerk.run(verb(name), { input: { id, ...inputs[name] } });
  Object.assign(world.app.services, { now: () => new Date(Date.now() + 2 * DAY) });
  await handler.run(verb('returnPetition'), { input: { id, ...inputs['returnPetition'] } });
  Object.assign(world.app.services, { now: () => new Date() });
}

/** One row that was answered long ago, and one that is still open. */
async function anOldLedger(tenant: TestTenant): Promise<void> {
  const clerk = await tenant.as('CLERK');
  // yesterday: today those hours may be yet to come
  const day = addDays(today(), -1).replaceAll('-', '/');
  const answered = [...letter(1).with(3, `${day} 8:00:00`), '已经答复。', `${day} 9:00:00`];
  const open = [...letter(2).with(3, `${day} 8:00:00`), null, null];
  await takeIn(clerk, await workbook([...HEADERS, '答复意见', '答复时间'], answered, open));
}

type Bounce = { unitId: string | null; bounced: number; days: number };
type Row = {
  tenant: string;
  status: PetitionStatus;
  origin: string;
  channel: Channel;
  topic: string | null;
  due: string | null;
  received: string;
  answered: string | null;
  kinds: string[];
};

/** The petitions themselves and what happened to them, with nothing that was counted before. */
async function petitionsOf(tenant: TestTenant): Promise<Row[]> {
  return world.db.inside(tenant, (tx) =>
    tx.rows<Row>(
      `select p.tenant_id as tenant, p.status, p.channel, split_part(t.path, '/', 1) as topic, p.due_on::text as due,
              to_char(p.received_at, 'YYYY-MM') as received, p.origin,
              (select to_char(e.at, 'YYYY-MM-DD') from petition_events e where e.petition_id = p.id and e.kind = 'ANSWERED' and p.counted) as answered,
              (select array_agg(e.kind order by e.seq) from petition_events e where e.petition_id = p.id) as kinds
         from petitions p left join topics t on t.county_id = p.county_id and t.id = p.topic_id
        where p.county_id = $1 and p.tenant_id = $2`,
      [tenant.countyId, tenant.tenantId],
    ),
  );
}

function recount(rows: readonly Row[]) {
  const alive = rows.filter(({ status }) => status !== 'VOIDED');
  const open = rows.filter(
    ({ status, origin }) => OPEN_STATUSES.includes(status) && !(status === 'ANSWERED' && origin === 'IMPORT'),
  );
  const soon = beijingDate(new Date(Date.now() + 7 * DAY));
  return {
    open: open.length,
    dueSoon: open.filter(({ due }) => due !== null && due >= today() && due <= soon).length,
    overdue: open.filter(({ due }) => due !== null && due < today()).length,
    received: alive.length,
    answered: rows.filter(({ answered }) => answered !== null).length,
    // of everything answered here, only what waited for LATER is late
    answeredInTime: rows.filter(({ answered }) => answered !== null && answered <= today()).length,
  };
}

const counts = <K extends string | null>(keys: K[]): Map<K, number> => {
  const sums = new Map<K, number>();
  for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + 1);
  return sums;
};

const ask = async (person: TestPerson, args: Record<string, unknown> = {}) =>
  (await person.run(OVERVIEW, { from: YEAR_AGO, to: LATER_MONTH, ...args })).overview;

describe('the overview', () => {
  it('says of each tenant what a recount of its petitions and events says', async () => {
    const { tenants } = await ask(supervisor);
    for (const tenant of [town, school]) {
      const expected = recount(await petitionsOf(tenant));
      expect(tenants).toContainEqual(expect.objectContaining({ tenantId: tenant.tenantId, ...expected }));
      expect(expected.received).toBeGreaterThan(5);
    }
    const { answered, answeredInTime } = recount(await petitionsOf(town));
    expect(answered).toBeGreaterThan(answeredInTime);
    expect(answeredInTime).toBeGreaterThan(0);
    expect(tenants.map(({ tenantId }: { tenantId: string }) => tenantId)).toContain(office.tenantId);
  });

  it('says how often and how long each unit had what it gave back, as its petitions’ events say', async () => {
    const recounted = async (tenant: TestTenant) =>
      world.db.inside(tenant, (tx) =>
        tx.rows<{ unitId: string; bounced: number; days: number }>(
          `select a.data->>'unitId' as "unitId", count(*)::integer as bounced,
                  sum((r.at at time zone 'Asia/Shanghai')::date - (a.at at time zone 'Asia/Shanghai')::date)::integer as days
             from petition_events r
             join lateral (select e.at, e.data from petition_events e
                            where e.petition_id = r.petition_id and e.kind = 'ASSIGNED' and e.seq < r.seq
                            order by e.seq desc limit 1) a on true
            where r.county_id = $1 and r.tenant_id = $2 and r.kind = 'RETURNED' group by 1`,
          [tenant.countyId, tenant.tenantId],
        ),
      );
    for (const tenant of [town, school]) {
      const { bounces, tenants } = await ask(supervisor, { tenantId: tenant.tenantId });
      const expected = await recounted(tenant);
      expect(bounces.map(({ unitId, bounced, days }: Bounce) => ({ unitId, bounced, days }))).toEqual(
        expected,
      );
      expect(bounces[0]).toMatchObject({
        name: '党政办',
        tenantId: tenant.tenantId,
        tenantName: `${tenant.code}镇`,
      });
      const { bounced, bounceDays } = tenants.find(
        ({ tenantId }: { tenantId: string }) => tenantId === tenant.tenantId,
      );
      expect([bounced, bounceDays]).toEqual([expected[0]?.bounced, expected[0]?.days]);
      expect(bounced).toBeGreaterThan(0);
    }
  });

  it('names the tenant beside each unit, since every office has one of that name', async () => {
    const { bounces } = await ask(supervisor, {});
    const named = bounces.map(({ tenantName, name }: { tenantName: string; name: string }) => [
      tenantName,
      name,
    ]);
    for (const { code } of [town, school]) expect(named).toContainEqual([`${code}镇`, '党政办']);
  });

  it('tells what petitioners said of the body and of the organ apart', async () => {
    const clerk = await school.as('CLERK');
    for (const [body, organ] of [
      ['SATISFIED', 'DISSATISFIED'],
      ['MOSTLY_SATISFIED', 'SATISFIED'],
      ['DISSATISFIED', 'DISSATISFIED'],
    ] as const) {
      const matter = await register(clerk);
      const rate = (setAside: 'STAFF_DEVICE' | null) =>
        rated(world, school, matter, { body, organ }, setAside);
      await rate(null);
      await expect(rate(null)).rejects.toThrow();
      if (body === 'SATISFIED') await rate('STAFF_DEVICE');
    }
    const { tenants } = await ask(supervisor);
    const here = tenants.find(({ tenantId }: { tenantId: string }) => tenantId === school.tenantId);
    expect(here).toMatchObject({ rated: 3, bodySatisfied: 2, organSatisfied: 1, ratingsSetAside: 1 });
  });

  it('shows the positions that nobody holds today', async () => {
    const vacant = async (): Promise<number> =>
      (await ask(supervisor)).tenants.find(
        ({ tenantId }: { tenantId: string }) => tenantId === school.tenantId,
      ).vacancies;
    expect(await vacant()).toBe(0);
    const { officialId } = await school.as('LEADER');
    const { leadershipPost } = await aLeadershipGroup(world, school, officialId);
    expect(await vacant()).toBe(1);
    await world.db.write(school, (tx) =>
      tx.query(
        `update leadership_posts set voided_at = now(), void_reason = '录错' where county_id = $1 and tenant_id = $2 and id = $3`,
        [school.countyId, school.tenantId, leadershipPost],
      ),
    );
    expect(await vacant()).toBe(2);
  });

  it('defines every figure, in the language of who asks, with the one that stands against it', async () => {
    const { figures, tenants } = await ask(supervisor);
    const told = Object.keys(tenants[0]).filter((key) => typeof tenants[0][key] === 'number');
    expect(figures.map(({ figure }: { figure: string }) => figure).sort()).toEqual(told.sort());
    expect(figures).toContainEqual(
      expect.objectContaining({
        figure: 'answeredInTime',
        name: '按期答复',
        counterFigure: 'organSatisfied',
      }),
    );
  });

  it('puts the tenant with most overdue matters first', async () => {
    const overdue = (await ask(supervisor)).tenants.map((tenant: { overdue: number }) => tenant.overdue);
    expect(overdue).toEqual(overdue.toSorted((a: number, b: number) => b - a));
  });

  it('adds channels, subjects and months up as they were corrected, for the county and for one tenant', async () => {
    const all = [...(await petitionsOf(town)), ...(await petitionsOf(school))];
    for (const [args, rows] of [
      [{}, all],
      [{ tenantId: school.tenantId }, all.filter(({ tenant }) => tenant === school.tenantId)],
    ] as const) {
      const alive = rows.filter(({ status }) => status !== 'VOIDED');
      const { channels, topics: subjects, months } = await ask(supervisor, args);
      const byChannel = counts(alive.map(({ channel }) => channel));
      expect(channels).toEqual(CHANNELS.map((channel) => ({ channel, count: byChannel.get(channel) ?? 0 })));
      const bySubject = counts(alive.map(({ topic }) => topic));
      expect(new Map(subjects.map((one: { name: string; count: number }) => [one.name, one.count]))).toEqual(
        bySubject,
      );
      const byMonth = counts(alive.map(({ received }) => received));
      const received = (months as { month: string; received: number }[]).filter((one) => one.received > 0);
      expect(new Map(received.map((one) => [one.month, one.received]))).toEqual(byMonth);
    }
  });

  it('leads to the petitions behind its figures', async () => {
    const { tenants, topics: subjects } = await ask(supervisor);
    const total = async (filter: object): Promise<number> =>
      (
        await supervisor.run(
          'query ($filter: PetitionFilter) { petitions(first: 1, filter: $filter) { totalCount } }',
          { filter },
        )
      ).petitions.totalCount;
    const here = tenants.find(({ tenantId }: { tenantId: string }) => tenantId === town.tenantId);
    const at = { tenantId: town.tenantId };
    expect(await total({ ...at, open: true })).toBe(here.open);
    expect(await total({ ...at, overdue: true })).toBe(here.overdue);
    expect(await total({ ...at, answeredInTime: true })).toBe(here.answeredInTime);
    expect(await total({ ...at, answeredInTime: false })).toBe(here.answered - here.answeredInTime);
    const period = { ...at, voided: false, receivedFrom: `${YEAR_AGO}-01` };
    expect(await total(period)).toBe(here.received);
    expect(await total({ ...at, answeredWhenDue: true })).toBe(here.answered);
    for (const { topicId, count } of subjects) {
      const on = topicId ? { topicUnder: topicId } : { withoutTopic: true };
      expect(await total({ ...on, voided: false })).toBe(count);
    }
    const both = [true, false];
    for (const name of ['voided', 'withoutTopic', 'answeredWhenDue', 'returned']) {
      const parts = await Promise.all(both.map((value) => total({ [name]: value })));
      expect(parts.reduce((sum, part) => sum + part)).toBe(await total({}));
    }
  });

  it('shows a tenant itself only, and nothing of another', async () => {
    const leader = await school.as('LEADER');
    const { tenants } = await ask(leader);
    expect(tenants).toHaveLength(1);
    expect(tenants[0]).toMatchObject({ tenantId: school.tenantId, ...recount(await petitionsOf(school)) });
    expect(await leader.refused(OVERVIEW, { tenantId: town.tenantId })).toBe('NOT_FOUND');
    expect(await (await town.as('CLERK')).refused(OVERVIEW)).toBe('FORBIDDEN');
  });

  it.each([
    [{ from: '2026-13' }],
    [{ from: '2026-05', to: '2026-04' }],
    [{ from: '2020-01', to: '2026-01' }],
    [{ from: "2026-01' or true --" }],
  ])('refuses %j', async (args) => {
    expect(await supervisor.refused(OVERVIEW, args)).toBe('INVALID');
  });

  it('begins with January when nobody says otherwise', async () => {
    const { from, to } = (await supervisor.run(OVERVIEW)).overview;
    expect([from, to]).toEqual([`${today().slice(0, 4)}-01`, today().slice(0, 7)]);
  });

  it('goes out as a workbook, logged, to whom it is open', async () => {
    const download = (person: TestPerson, query = '') =>
      fetch(`${world.url}/overview.xlsx${query}`, { headers: { cookie: person.credentials } });
    const response = await download(supervisor, `?from=${YEAR_AGO}&to=${LATER_MONTH}`);
    expect(response.status).toBe(200);
    const file = await fileOf('overview.xlsx', Buffer.from(await response.arrayBuffer()));
    const [header, ...rows] = await readSheet(file);
    expect(header?.cells[0]).toBe('单位');
    const [offices, explained] = [rows.slice(0, 3), rows.slice(3).map(({ cells }) => cells)];
    expect(offices.map(({ cells }) => cells[0])).toContain(`${town.code}镇`);
    expect(explained.shift()?.[0]).toBe('指标（对照数字）');
    const { figures } = (await supervisor.run(OVERVIEW)).overview;
    expect(explained.map(([, definition]) => definition)).toEqual(
      figures.map(({ definition }: { definition: string }) => definition),
    );
    expect(explained).toContainEqual(['期内收到（期内答复）', expect.stringContaining('不作为')]);
    // every figure of the sheet is among them
    const named = (cells: readonly unknown[]): string[] =>
      cells.map((cell) => (typeof cell === 'string' ? cell.replace(/（.*/, '') : ''));
    const told = named(explained.map(([name]) => name));
    for (const name of named(header?.cells.slice(2) ?? [])) expect(told).toContain(name);
    expect((await download(await town.as('HANDLER'))).status).toBe(403);
    expect((await download(supervisor, '?from=nope')).status).toBe(422);
  });
});
