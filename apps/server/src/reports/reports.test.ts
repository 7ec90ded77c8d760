import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@huiyin/domain';
import { inside } from '../house/places';
import { tellDay } from '../jobs/notices.daily';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { lastWeek, reportingVillage, thisWeek } from './report.fixture';

const TEXT = 'zero content items { subject title description }';
const FIELDS = `id obligation { what } unit { name } periodFrom periodUntil ${TEXT} edition submittedBy late
  receivedEdition receivedAt receivedBy version editions { edition ${TEXT} reason writtenBy }`;
const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${
    name.endsWith('Obligation') ? 'id what untilOn version' : FIELDS
  } } }`;
const DUE = `query ($mine: Boolean) { dueReports(mine: $mine) {
  tenantId obligationId unitId unitName officer periodFrom periodUntil state daysLate } }`;
const ITEM = { subject: 'ROADS', title: '村口道路塌陷', description: '雨天无法通行' };

let world: World;
let county: Awaited<ReturnType<World['county']>>;
let town: TestTenant;
let school: TestTenant;
let ground: Awaited<ReturnType<typeof reportingVillage>>;

beforeAll(async () => {
  world = await World.open();
  county = await world.county();
  [town, school] = [await county.tenant(), await county.tenant('SCHOOL')];
  ground = await reportingVillage(town);
});
afterAll(() => world.close());

const act = async (name: string, input: Record<string, unknown>, who: TestPerson = ground.clerk) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (name: string, input: Record<string, unknown>, who: TestPerson = ground.clerk) =>
  who.refused(mutation(name), { input });
type Due = {
  obligationId: string;
  periodUntil: string;
  unitName: string | null;
  state: string;
  daysLate: number;
};
const due = async (who: TestPerson, obligationId: string, mine?: boolean): Promise<Due[]> => {
  const rows: Due[] = (await who.run(DUE, { mine })).dueReports;
  return rows.filter((row) => row.obligationId === obligationId);
};
const obligation = (more: Record<string, unknown> = {}, who?: TestPerson) =>
  act(
    'createReportObligation',
    { rhythm: 'WEEKLY', scope: 'UNITS', what: '周报', fromOn: thisWeek().from, ...more },
    who,
  );
const weekly = (more: Record<string, unknown> = {}) => ({
  obligationId: ground.obligationId,
  unitId: ground.unitId,
  periodUntil: thisWeek().until,
  items: [ITEM],
  ...more,
});
/** How often the log says that it was done. */
const audited = async (action: string): Promise<number> => {
  const query =
    'query ($action: String!) { auditEntries(action: $action, first: 100) { nodes { outcome } } }';
  const { nodes } = (await (await town.as('AUDITOR')).run(query, { action })).auditEntries;
  return nodes.filter(({ outcome }: { outcome: string }) => outcome === 'DONE').length;
};

describe('what is owed', () => {
  it('is each unit and period that has not reported, the longest missing first', async () => {
    const { officer, backup, obligationId } = ground;
    const rows = [
      { unitName: '石桥村', officer: '何春燕', periodUntil: lastWeek().until, state: 'MISSING' },
      { unitName: '石桥村', periodUntil: thisWeek().until, state: 'RUNNING', daysLate: 0 },
    ];
    for (const who of [ground.clerk, officer, backup])
      expect(await due(who, obligationId)).toMatchObject(rows);
    expect(await due(officer, obligationId, true)).toMatchObject(rows);
    expect(await due(backup, obligationId, true)).toMatchObject(rows);
    expect(await due(ground.clerk, obligationId, true)).toEqual([]);
    expect(await due(await town.as('INFORMATION_OFFICER'), obligationId, true)).toEqual([]);
  });

  it('is told to officer, backup and clerks the day after, once', async () => {
    const { clerk, officer, backup, obligationId } = ground;
    const NOTICES = `{ notices { nodes { kind dueOn reportObligation { what } unit { name } } } }`;
    const told = async (who: TestPerson) =>
      (await who.run(NOTICES)).notices.nodes.filter(
        ({ kind }: { kind: string }) => kind === 'REPORT_MISSING',
      );
    const morning = (day: string) => tellDay(world.db, town, new Date(`${day}T07:00:00+08:00`));
    await morning(lastWeek().until);
    expect(await told(officer)).toEqual([]);
    for (const again of [1, 1, 2]) await morning(addDays(lastWeek().until, again));
    const notice = {
      kind: 'REPORT_MISSING',
      dueOn: lastWeek().until,
      reportObligation: { what: '矛盾纠纷排查周报' },
    };
    for (const who of [officer, backup])
      expect(await told(who)).toEqual([{ ...notice, unit: { name: '石桥村' } }]);
    expect(await told(clerk)).toEqual([{ ...notice, unit: null }]);
    expect(await due(officer, obligationId, true)).toHaveLength(2);
  });

  it('ends with the obligation', async () => {
    const { id } = await obligation({ fromOn: lastWeek().from });
    expect(await due(ground.clerk, id)).toHaveLength(2);
    expect(await refusal('endReportObligation', { id, untilOn: addDays(lastWeek().from, -1) })).toBe(
      'INVALID',
    );
    await act('endReportObligation', { id, untilOn: lastWeek().until });
    expect(await due(ground.clerk, id)).toMatchObject([{ periodUntil: lastWeek().until }]);
    await act('endReportObligation', { id, untilOn: lastWeek().from });
    expect(await due(ground.clerk, id)).toEqual([]);
  });
});

describe('a report', () => {
  it('is sent by the officer, signed for, corrected with the earlier text kept, and signed for again', async () => {
    const { clerk, officer, backup, obligationId } = ground;
    const sent = await act('submitReport', weekly({ content: '一件' }), officer);
    expect(sent).toMatchObject({
      obligation: { what: '矛盾纠纷排查周报' },
      unit: { name: '石桥村' },
      periodFrom: thisWeek().from,
      zero: false,
      items: [ITEM],
      edition: 1,
      submittedBy: '何春燕',
      late: false,
      receivedAt: null,
    });
    expect(await due(officer, obligationId, true)).toMatchObject([{ periodUntil: lastWeek().until }]);
    const { id } = sent;
    expect(await act('acknowledgeReport', { id, version: 1 })).toMatchObject({
      receivedEdition: 1,
      receivedBy: '王敏',
    });
    expect(await refusal('acknowledgeReport', { id })).toBe('WRONG_STATE');
    const other = { ...ITEM, title: '村尾道路塌陷' };
    const corrected = await act(
      'correctReport',
      { id, version: 2, reason: '地点写错', items: [other] },
      backup,
    );
    expect(corrected).toMatchObject({
      items: [other],
      edition: 2,
      receivedEdition: 1,
      submittedBy: '何春燕',
    });
    expect(corrected.editions).toMatchObject([
      { edition: 1, content: '一件', items: [ITEM], reason: null, writtenBy: '何春燕' },
      { edition: 2, content: null, items: [other], reason: '地点写错', writtenBy: '严明' },
    ]);
    const TO_RECEIVE = '{ reports(toReceive: true) { nodes { id } } }';
    expect((await clerk.run(TO_RECEIVE)).reports.nodes).toContainEqual({ id });
    await act('acknowledgeReport', { id });
    expect((await clerk.run(TO_RECEIVE)).reports.nodes).not.toContainEqual({ id });
  });

  it('is kept once, however often and at the same moment it is sent with its key', async () => {
    const { id: obligationId } = await obligation();
    const input = { ...weekly({ obligationId }), idempotencyKey: `draft-${obligationId}` };
    const send = () => ground.officer.send(mutation('submitReport'), { input });
    const answers = await Promise.all([send(), send(), send()]);
    answers.push(await send());
    expect(new Set(answers.map(({ data }) => data?.['submitReport'].id)).size).toBe(1);
    const LIST = 'query ($id: ID!) { reports(obligationId: $id) { totalCount } }';
    expect((await ground.clerk.run(LIST, { id: obligationId })).reports.totalCount).toBe(1);
    expect(await refusal('submitReport', weekly({ obligationId }))).toBe('DUPLICATE');
  });

  it('of two that are sent at the same moment by two people, one is kept', async () => {
    const { id: obligationId } = await obligation();
    const people = [ground.officer, ground.backup];
    const answers = await Promise.all(
      people.map((who) => who.send(mutation('submitReport'), { input: weekly({ obligationId }) })),
    );
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE').sort()).toEqual([
      'DONE',
      'DUPLICATE',
    ]);
  });

  it('is late when its period has ended, and may be written down by a clerk', async () => {
    const late = await act('submitReport', weekly({ periodUntil: lastWeek().until }));
    expect(late).toMatchObject({ late: true, submittedBy: '王敏' });
    const LATE = '{ reports(late: true) { nodes { id } } }';
    expect((await ground.clerk.run(LATE)).reports.nodes).toEqual([{ id: late.id }]);
  });

  it('says in so many words that there is nothing', async () => {
    const { id: obligationId } = await obligation();
    const empty = weekly({ obligationId, items: [] });
    expect(await refusal('submitReport', empty)).toBe('REQUIRED');
    expect(await refusal('submitReport', { ...empty, zero: true, items: [ITEM] })).toBe('INVALID');
    expect(await act('submitReport', { ...empty, zero: true })).toMatchObject({ zero: true, items: [] });
  });

  it.each([
    ['another officer’s unit', 'NOT_YOUR_UNIT', async () => ({ who: await town.as('INFORMATION_OFFICER') })],
    ['a day that ends no period', 'INVALID', async () => ({ periodUntil: addDays(thisWeek().until, -1) })],
    ['a period to come', 'INVALID', async () => ({ periodUntil: addDays(thisWeek().until, 7) })],
    ['a period before the obligation', 'INVALID', async () => ({ periodUntil: lastWeek().until })],
    ['no unit where units report', 'INVALID', async () => ({ unitId: null })],
    ['a unit of another tenant', 'NOT_FOUND', async () => ({ unitId: school.unitId })],
  ] as const)('is refused for %s', async (_, code, wrong) => {
    const { id: obligationId } = await obligation();
    const { who = ground.clerk, ...more } = (await wrong()) as { who?: TestPerson };
    expect(await refusal('submitReport', weekly({ obligationId, ...more }), who)).toBe(code);
    await act('submitReport', weekly({ obligationId }), ground.officer);
  });

  it('of the tenant itself goes to the county, which sees it missing and signs for it', async () => {
    const { id } = await obligation({ scope: 'TENANT', what: '报县周报', fromOn: lastWeek().from });
    const [supervisor, neighbour] = [await county.office.as('COUNTY_SUPERVISOR'), await school.as('CLERK')];
    expect(await due(supervisor, id)).toMatchObject([
      { unitName: null, state: 'MISSING' },
      { unitName: null, state: 'RUNNING' },
    ]);
    expect(await due(supervisor, ground.obligationId)).toEqual([]);
    expect(await due(neighbour, id)).toEqual([]);
    const own = weekly({ obligationId: id, unitId: null });
    expect(await refusal('submitReport', own, ground.officer)).toBe('NOT_YOUR_UNIT');
    const report = await act('submitReport', own);
    expect(await refusal('acknowledgeReport', { id: report.id })).toBe('FORBIDDEN');
    expect(await refusal('acknowledgeReport', { id: report.id }, supervisor)).toBe('ENTER_TENANT_FIRST');
    await inside(supervisor, town);
    expect((await act('acknowledgeReport', { id: report.id }, supervisor)).receivedAt).not.toBeNull();
  });
});

it('the county’s overview counts what it is owed, by offices and by units of its own, and tells nothing due from nothing missing', async () => {
  const own = await world.county();
  const [village, idle] = [await own.tenant(), await own.tenant('SCHOOL')];
  const { clerk } = await reportingVillage(village);
  const supervisor = await own.office.as('COUNTY_SUPERVISOR');
  const query = '{ overview { tenants { tenantId missingReports reportsDue } } }';
  const figureOf = async ({ tenantId }: TestTenant): Promise<string> => {
    const { tenants } = (await supervisor.run(query)).overview;
    const found = tenants.find((row: { tenantId: string }) => row.tenantId === tenantId);
    return `${found.missingReports} of ${found.reportsDue}`;
  };
  // what a village owes its town is not the county's, and what nobody owes is no zero
  expect(await figureOf(village)).toBe('0 of 0');
  expect(await figureOf(idle)).toBe('0 of 0');
  expect(await figureOf(own.office)).toBe('0 of 0');
  await obligation({ scope: 'TENANT', fromOn: lastWeek().from }, clerk);
  const { unitId, obligationId, officer } = await reportingVillage(own.office, '督查科');
  expect(await figureOf(village)).toBe('1 of 1');
  expect(await figureOf(own.office)).toBe('1 of 1');
  expect(await due(supervisor, obligationId)).toMatchObject([
    { unitName: '督查科', state: 'MISSING' },
    { state: 'RUNNING' },
  ]);
  const { until } = lastWeek();
  await act('submitReport', weekly({ obligationId, unitId, periodUntil: until }), officer);
  expect(await figureOf(own.office)).toBe('0 of 1');
  expect(await figureOf(village)).toBe('1 of 1');
});

describe('every verb', () => {
  it.each([
    ['createReportObligation', ['HANDLER', 'LEADER', 'INFORMATION_OFFICER', 'AUDITOR']],
    ['endReportObligation', ['HANDLER', 'LEADER', 'INFORMATION_OFFICER', 'AUDITOR']],
    ['submitReport', ['HANDLER', 'LEADER', 'AUDITOR']],
    ['correctReport', ['HANDLER', 'LEADER', 'AUDITOR']],
    ['acknowledgeReport', ['HANDLER', 'LEADER', 'INFORMATION_OFFICER', 'AUDITOR']],
  ] as const)(
    '%s is inside one’s tenant, on the version one saw, written once in the log',
    async (name, not) => {
      const { id: obligationId } = await obligation();
      const report = name === 'submitReport' ? null : await act('submitReport', weekly({ obligationId }));
      const input = {
        createReportObligation: { rhythm: 'MONTHLY', scope: 'UNITS', what: '月报', fromOn: '2026-01-01' },
        endReportObligation: { id: obligationId, untilOn: '2099-12-31' },
        submitReport: weekly({ obligationId }),
        correctReport: { id: report?.id, reason: '补充', items: [ITEM] },
        acknowledgeReport: { id: report?.id },
      }[name];
      for (const role of not) expect(await refusal(name, input, await town.as(role))).toBe('FORBIDDEN');
      const before = await audited(name);
      await act(name, 'id' in input ? { ...input, version: 1 } : input);
      expect(await audited(name)).toBe(before + 1);
      if (name === 'createReportObligation') return;
      expect(await refusal(name, input, await school.as('CLERK'))).toBe('NOT_FOUND');
      if (name === 'submitReport') return;
      expect(await refusal(name, { ...input, version: 1 })).toBe('STALE_VERSION');
    },
  );

  it('reading shows one’s own tenant, and the county all of its own', async () => {
    const { id: obligationId } = await obligation();
    const { id } = await act('submitReport', weekly({ obligationId }));
    const one = 'query ($id: ID!) { report(id: $id) { id } }';
    const [neighbour, supervisor] = [await school.as('CLERK'), await county.office.as('COUNTY_SUPERVISOR')];
    expect((await neighbour.run(one, { id })).report).toBeNull();
    expect((await supervisor.run(one, { id })).report).toEqual({ id });
    const LIST = '{ reportObligations { nodes { id } } }';
    expect((await neighbour.run(LIST)).reportObligations.nodes).toEqual([]);
    expect((await supervisor.run(LIST)).reportObligations.nodes).toContainEqual({ id: obligationId });
  });
});
