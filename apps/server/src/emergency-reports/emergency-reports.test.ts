import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inside } from '../house/places';
import { withClient } from '../testing/database';
import { World, type TestPerson, type TestTenant } from '../testing/world';

import { tellCounty } from './emergency-county.service';

const FIELDS = `id what place measures unit { name } happenedAt reportedAt reportedBy officeAt officeBy countyAt countyBy
  endedAt version followUps { measures final writtenBy }`;
const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${FIELDS} } }`;
const LIST = `query ($waitingFor: EmergencyLevel) {
  emergencyReports(waitingFor: $waitingFor, first: 100) { nodes { id } } }`;
const BRIDGE = {
  what: '村口桥面塌陷',
  place: '石桥村村口',
  happenedAt: '2026-01-05T06:30:00+08:00',
  measures: '已封桥，设警示',
};

let world: World;
let county: Awaited<ReturnType<World['county']>>;
let town: TestTenant;
let school: TestTenant;
let officer: TestPerson;
let clerk: TestPerson;
let supervisor: TestPerson;

beforeAll(async () => {
  world = await World.open();
  county = await world.county();
  [town, school] = [await county.tenant(), await county.tenant('SCHOOL')];
  [officer, clerk] = [await town.as('INFORMATION_OFFICER', '何春燕'), await town.as('CLERK', '王敏')];
  supervisor = await county.office.as('COUNTY_SUPERVISOR', '顾督查');
});
afterAll(() => world.close());

const act = async (name: string, input: Record<string, unknown>, who = clerk) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (name: string, input: Record<string, unknown>, who = clerk) =>
  who.refused(mutation(name), { input });
const waits = async (level: 'OFFICE' | 'COUNTY', id: string, who = clerk): Promise<boolean> => {
  const { nodes } = (await who.run(LIST, { waitingFor: level })).emergencyReports;
  return nodes.some((node: { id: string }) => node.id === id);
};
/** How often the log says that it was done. */
const audited = async (action: string): Promise<number> => {
  const query =
    'query ($action: String!) { auditEntries(action: $action, first: 100) { nodes { outcome } } }';
  const { nodes } = (await (await town.as('AUDITOR')).run(query, { action })).auditEntries;
  return nodes.filter(({ outcome }: { outcome: string }) => outcome === 'DONE').length;
};

/** The work that reports of the town have left in the queue by now, done. */
const tellAll = async (): Promise<number> => {
  const jobs = await withClient(world.ownerUrl, (owner) =>
    owner.query<{ payload: { countyId: number; tenantId: string; emergencyReportId: string } }>(
      `select payload from queue._private_jobs where key like 'emergencies.tell:%'`,
    ),
  );
  for (const { payload } of jobs.rows)
    await tellCounty(world.db, payload, payload.emergencyReportId, new Date());
  return jobs.rows.length;
};
const toldOf = async (who: TestPerson, id: string) => {
  const { nodes } = (await who.run('{ notices(first: 100) { nodes { kind countyEmergencyId byName } } }'))
    .notices;
  return nodes.filter((node: { countyEmergencyId: string | null }) => node.countyEmergencyId === id);
};

describe('the county’s own inbox', () => {
  it('says once, and at once, which office reported an emergency, and not what', async () => {
    const officeClerk = await county.office.as('CLERK');
    const { id } = await act('reportEmergency', BRIDGE, officer);
    expect(await tellAll()).toBeGreaterThan(0);
    await tellAll();
    expect(await toldOf(supervisor, id)).toEqual([
      { kind: 'COUNTY_EMERGENCY', countyEmergencyId: id, byName: `${town.code}镇` },
    ]);
    // those who acknowledge for the office alone hear of their own office's
    expect(await toldOf(officeClerk, id)).toEqual([]);
    expect(await toldOf(clerk, id)).toEqual([]);
    // and it opens the report, as the county reads it
    const query = 'query ($id: ID!) { emergencyReport(id: $id) { what countyAt } }';
    expect((await supervisor.run(query, { id })).emergencyReport).toEqual({
      what: BRIDGE.what,
      countyAt: null,
    });
  });

  it('says nothing of what the county has acknowledged, nor twice of what happened in its own office', async () => {
    const { id } = await act('reportEmergency', BRIDGE, officer);
    await act(
      'acknowledgeEmergency',
      { id },
      await inside(await county.office.as('COUNTY_SUPERVISOR'), town),
    );
    const own = await act('reportEmergency', BRIDGE, await county.office.as('CLERK'));
    await tellAll();
    expect(await toldOf(supervisor, id)).toEqual([]);
    expect(await toldOf(supervisor, own.id)).toEqual([]);
    const { nodes } = (
      await supervisor.run('{ notices(first: 100) { nodes { kind emergencyReport { id } } } }')
    ).notices;
    expect(nodes).toContainEqual({ kind: 'EMERGENCY', emergencyReport: { id: own.id } });
  });
});

describe('an emergency', () => {
  it('goes up the chain at once: office and county see it waiting, and acknowledge each for itself', async () => {
    const made = await act('reportEmergency', { ...BRIDGE, unitId: town.unitId }, officer);
    expect(made).toMatchObject({ ...BRIDGE, reportedBy: '何春燕', officeAt: null, countyAt: null });
    const { id } = made;
    for (const who of [clerk, supervisor]) {
      expect(await waits('OFFICE', id, who)).toBe(true);
      expect(await waits('COUNTY', id, who)).toBe(true);
    }
    const office = await act('acknowledgeEmergency', { id, version: 1 });
    expect(office).toMatchObject({ officeBy: '王敏', countyAt: null });
    expect(Date.parse(office.officeAt)).toBeGreaterThanOrEqual(Date.parse(office.reportedAt));
    expect(await refusal('acknowledgeEmergency', { id })).toBe('WRONG_STATE');
    expect(await refusal('acknowledgeEmergency', { id }, supervisor)).toBe('ENTER_TENANT_FIRST');
    const entered = await inside(await county.office.as('COUNTY_SUPERVISOR', '周督查'), town);
    expect(await act('acknowledgeEmergency', { id }, entered)).toMatchObject({
      officeBy: '王敏',
      countyBy: '周督查',
    });
    for (const level of ['OFFICE', 'COUNTY'] as const) expect(await waits(level, id, supervisor)).toBe(false);
  });

  it('is told at once to whoever acknowledges it, and not to who reported it', async () => {
    const [own, leader] = [await town.as('CLERK'), await town.as('LEADER')];
    const { id } = await act('reportEmergency', BRIDGE, own);
    const told = async (who: TestPerson) =>
      (await who.run('{ notices { nodes { kind byName emergencyReport { id } } } }')).notices.nodes.filter(
        ({ emergencyReport }: { emergencyReport: { id: string } | null }) => emergencyReport?.id === id,
      );
    for (const who of [clerk, leader])
      expect(await told(who)).toEqual([{ kind: 'EMERGENCY', byName: 'CLERK某', emergencyReport: { id } }]);
    for (const who of [own, officer]) expect(await told(who)).toEqual([]);
  });

  it('that the office itself reports is known to it, and waits for the county alone', async () => {
    const made = await act('reportEmergency', BRIDGE);
    expect(made).toMatchObject({ officeAt: made.reportedAt, officeBy: '王敏', countyAt: null });
    expect(await refusal('acknowledgeEmergency', { id: made.id })).toBe('WRONG_STATE');
    expect(await waits('COUNTY', made.id, supervisor)).toBe(true);
  });

  it('is followed up until the last word', async () => {
    const { id } = await act('reportEmergency', BRIDGE, officer);
    await act('followUpEmergency', { id, measures: '便桥已通' }, officer);
    const last = await act('followUpEmergency', { id, measures: '桥已修复', final: true });
    expect(last.followUps).toEqual([
      { measures: '便桥已通', final: false, writtenBy: '何春燕' },
      { measures: '桥已修复', final: true, writtenBy: '王敏' },
    ]);
    expect(last.endedAt).not.toBeNull();
    expect(await refusal('followUpEmergency', { id, measures: '又' })).toBe('WRONG_STATE');
  });

  it.each([
    ['what happened', { what: ' ' }, 'REQUIRED'],
    ['where', { place: '' }, 'REQUIRED'],
    ['what was done', { measures: '' }, 'REQUIRED'],
    ['a time that has come', { happenedAt: '2099-01-01T00:00:00+08:00' }, 'INVALID'],
    ['a unit of one’s own', { unitId: '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3' }, 'NOT_FOUND'],
  ])('is refused without %s', async (_, wrong, code) => {
    expect(await refusal('reportEmergency', { ...BRIDGE, ...wrong })).toBe(code);
  });
});

describe('every verb', () => {
  it.each([
    ['reportEmergency', ['AUDITOR']],
    ['followUpEmergency', ['AUDITOR']],
    ['acknowledgeEmergency', ['HANDLER', 'INFORMATION_OFFICER', 'AUDITOR']],
  ] as const)(
    '%s is inside one’s tenant, on the version one saw, written once in the log',
    async (name, not) => {
      const { id } = await act('reportEmergency', BRIDGE, officer);
      const input = {
        reportEmergency: BRIDGE,
        followUpEmergency: { id, measures: '已处置' },
        acknowledgeEmergency: { id },
      }[name];
      for (const role of not) expect(await refusal(name, input, await town.as(role))).toBe('FORBIDDEN');
      const before = await audited(name);
      await act(name, name === 'reportEmergency' ? input : { ...input, version: 1 });
      expect(await audited(name)).toBe(before + 1);
      if (name === 'reportEmergency') return;
      expect(await refusal(name, input, await school.as('CLERK'))).toBe('NOT_FOUND');
      expect(await refusal(name, { ...input, version: 1 })).toBe('STALE_VERSION');
    },
  );

  it('reading shows one’s own tenant, and the county all of its own', async () => {
    const { id } = await act('reportEmergency', BRIDGE);
    const one = 'query ($id: ID!) { emergencyReport(id: $id) { id } }';
    expect((await (await school.as('CLERK')).run(one, { id })).emergencyReport).toBeNull();
    expect((await supervisor.run(one, { id })).emergencyReport).toEqual({ id });
  });
});
