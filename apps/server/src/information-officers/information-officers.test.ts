import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const FIELDS = `id unitId unit { name } official { id name } backup { id } fromOn untilOn documentNumber version
  trainings { heldOn subject }`;
const LIST = `query ($unitId: ID, $officialId: ID, $on: Date) {
  informationOfficers(unitId: $unitId, officialId: $officialId, on: $on) { totalCount nodes { ${FIELDS} } } }`;
const COVERAGE =
  '{ informationCoverage { tenantId unitId unitName officer backup trainedOn canSignIn gaps } }';
const mutation = (name: string, selection = FIELDS): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} } }`;

let world: World;
let county: Awaited<ReturnType<World['county']>>;
let town: TestTenant;
let school: TestTenant;
let clerk: TestPerson;
let admin: TestPerson;

beforeAll(async () => {
  world = await World.open();
  county = await world.county();
  [town, school] = [await county.tenant(), await county.tenant('SCHOOL')];
  [clerk, admin] = [await town.as('CLERK'), await town.as('TENANT_ADMIN')];
});
afterAll(() => world.close());

const act = async (name: string, input: Record<string, unknown>, who = clerk) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (name: string, input: Record<string, unknown>, who = clerk) =>
  who.refused(mutation(name), { input });
const unit = async (name: string, kind = 'VILLAGE', who = admin): Promise<string> =>
  (await who.run(mutation('createUnit', 'id'), { input: { name, kind } })).createUnit.id;
const official = async (name: string): Promise<string> =>
  (await admin.run(mutation('createOfficial', 'id'), { input: { name, post: '文书' } })).createOfficial.id;
/** How often the log says that it was done. */
const audited = async (action: string): Promise<number> => {
  const query =
    'query ($action: String!) { auditEntries(action: $action, first: 100) { nodes { outcome } } }';
  const { nodes } = (await (await town.as('AUDITOR')).run(query, { action })).auditEntries;
  return nodes.filter(({ outcome }: { outcome: string }) => outcome === 'DONE').length;
};
type Covered = { unitId: string; gaps: string[] };
const gapsOf = async (unitId: string, who = clerk) =>
  (await who.run(COVERAGE)).informationCoverage.find((row: Covered) => row.unitId === unitId)?.gaps;
const today = beijingDate(new Date());

describe('an appointment', () => {
  it('names officer, backup and document, and is found by unit, by person and by day', async () => {
    const unitId = await unit('石桥村');
    const [officialId, backupId] = [await official('何春燕'), await official('严明')];
    const input = { unitId, officialId, backupId, fromOn: '2025-01-01', documentNumber: '石信〔2025〕1号' };
    const made = await act('appointInformationOfficer', input);
    expect(made).toMatchObject({
      unit: { name: '石桥村' },
      official: { name: '何春燕' },
      backup: { id: backupId },
      untilOn: null,
      documentNumber: '石信〔2025〕1号',
      trainings: [],
    });
    for (const variables of [
      { unitId },
      { officialId },
      { officialId: backupId },
      { unitId, on: '2025-01-01' },
    ])
      expect((await clerk.run(LIST, variables)).informationOfficers.nodes).toEqual([made]);
    expect((await clerk.run(LIST, { unitId, on: '2024-12-31' })).informationOfficers.totalCount).toBe(0);
  });

  it('is the only main one of its unit on any day; the next follows the day after', async () => {
    const unitId = await unit('大塘村');
    const [first, second] = [await official('甲'), await official('乙')];
    const until = { unitId, officialId: first, fromOn: '2025-01-01', untilOn: '2025-06-30' };
    const { id } = await act('appointInformationOfficer', until);
    const next = { unitId, officialId: second };
    for (const fromOn of ['2024-12-01', '2025-06-30'])
      expect(await refusal('appointInformationOfficer', { ...next, fromOn })).toBe('OVERLAP');
    await act('appointInformationOfficer', { ...next, fromOn: '2025-07-01' });
    expect(await refusal('endInformationOfficer', { id, untilOn: '2025-07-01' })).toBe('OVERLAP');
    expect((await act('endInformationOfficer', { id, untilOn: '2025-05-31' })).untilOn).toBe('2025-05-31');
  });

  it('holds when two clerks appoint at the same moment: one of them is told', async () => {
    const unitId = await unit('同时村');
    const [one, other] = [await official('甲'), await official('乙')];
    const answers = await Promise.all(
      [one, other].map((officialId) =>
        clerk.send(mutation('appointInformationOfficer'), {
          input: { unitId, officialId, fromOn: '2025-01-01' },
        }),
      ),
    );
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE').sort()).toEqual([
      'DONE',
      'OVERLAP',
    ]);
  });

  it('is taken over without a day between, the backup staying unless they follow', async () => {
    const unitId = await unit('接任村');
    const [first, second] = [await official('甲'), await official('乙')];
    const from = { unitId, officialId: first, backupId: second, fromOn: '2025-01-01' };
    const { id } = await act('appointInformationOfficer', from);
    const succeeding = { id, officialId: second };
    expect(await refusal('succeedInformationOfficer', { ...succeeding, fromOn: '2025-01-01' })).toBe(
      'INVALID',
    );
    const next = await act('succeedInformationOfficer', { ...succeeding, fromOn: '2025-09-01' });
    expect(next).toMatchObject({ official: { id: second }, backup: null, fromOn: '2025-09-01' });
    const { nodes } = (await clerk.run(LIST, { unitId })).informationOfficers;
    expect(nodes.map(({ untilOn }: { untilOn: string | null }) => untilOn)).toEqual([null, '2025-08-31']);
  });

  it.each([
    ['an office', async () => ({ unitId: town.unitId }), 'INVALID'],
    ['a unit of another tenant', async () => ({ unitId: school.unitId }), 'NOT_FOUND'],
    ['oneself as backup', async (officialId: string) => ({ backupId: officialId }), 'INVALID'],
    ['a last day before the first', async () => ({ untilOn: '2024-12-31' }), 'INVALID'],
    ['a document number of 101 characters', async () => ({ documentNumber: '1'.repeat(101) }), 'INVALID'],
  ])('is refused for %s', async (title, more, code) => {
    const officialId = await official('甲');
    const input = { unitId: await unit(`某村 ${title}`), officialId, fromOn: '2025-01-01' };
    expect(await refusal('appointInformationOfficer', { ...input, ...(await more(officialId)) })).toBe(code);
    await act('appointInformationOfficer', input);
  });

  it('keeps who reports from retiring before somebody follows', async () => {
    const unitId = await unit('留任村');
    const [first, second] = [await official('甲'), await official('乙')];
    const { id } = await act('appointInformationOfficer', {
      unitId,
      officialId: first,
      fromOn: '2025-01-01',
    });
    const retire = (officialId: string) => ({ input: { id: officialId } });
    expect(await admin.refused(mutation('retireOfficial', 'id'), retire(first))).toBe('IN_USE');
    await act('succeedInformationOfficer', { id, officialId: second, fromOn: today });
    await admin.run(mutation('retireOfficial', 'id'), retire(first));
    expect(await refusal('updateInformationOfficer', { id, backupId: first })).toBe('INVALID');
  });
});

describe('coverage', () => {
  it('shows what a unit lacks, until nothing does, and gaps before the rest', async () => {
    const unitId = await unit('缺口村');
    expect(await gapsOf(unitId)).toEqual(['NO_OFFICER']);
    const officer = await town.as('INFORMATION_OFFICER', '何春燕');
    const input = { unitId, officialId: await official('无账号'), fromOn: '2025-01-01' };
    const { id: first } = await act('appointInformationOfficer', input);
    expect(await gapsOf(unitId)).toEqual(['NO_ACCOUNT', 'NOT_TRAINED', 'NO_BACKUP']);
    const { id } = await act('succeedInformationOfficer', {
      id: first,
      officialId: officer.officialId,
      fromOn: addDays(today, -1),
    });
    expect(await gapsOf(unitId)).toEqual(['NOT_TRAINED', 'NO_BACKUP']);
    const training = { id, heldOn: today, subject: '报送要求和零报告' };
    expect(await refusal('recordOfficerTraining', { ...training, heldOn: addDays(today, 1) })).toBe(
      'INVALID',
    );
    expect((await act('recordOfficerTraining', training)).trainings).toEqual([
      { heldOn: today, subject: '报送要求和零报告' },
    ]);
    await act('updateInformationOfficer', { id, backupId: await official('替补') });
    expect(await gapsOf(unitId)).toEqual([]);
    const { informationCoverage: rows } = await clerk.run(COVERAGE);
    const firstWhole = rows.findIndex(({ gaps }: Covered) => gaps.length === 0);
    expect(rows.slice(firstWhole).flatMap(({ gaps }: Covered) => gaps)).toEqual([]);
    await act('endInformationOfficer', { id, untilOn: addDays(today, -1) });
    expect(await gapsOf(unitId)).toEqual(['NO_OFFICER']);
  });

  it('is asked of a school’s sections and classes, of no office, and of no unit that was retired', async () => {
    const principal = await school.as('TENANT_ADMIN');
    const [section, office, gone] = [
      await unit('高一年级', 'SCHOOL_SECTION', principal),
      await unit('校办', 'OFFICE', principal),
      await unit('撤销班', 'CLASS', principal),
    ];
    await principal.run(mutation('retireUnit', 'id'), { input: { id: gone } });
    expect(await gapsOf(section, principal)).toEqual(['NO_OFFICER']);
    for (const id of [office, gone]) expect(await gapsOf(id, principal)).toBeUndefined();
  });

  it('is one’s own tenant’s, and the county’s of all its tenants', async () => {
    const unitId = await unit('边界村');
    const [supervisor, neighbour] = [await county.office.as('COUNTY_SUPERVISOR'), await school.as('CLERK')];
    expect(await gapsOf(unitId, supervisor)).toEqual(['NO_OFFICER']);
    expect(await gapsOf(unitId, neighbour)).toBeUndefined();
    const elsewhere = await (await world.county()).office.as('COUNTY_ADMIN');
    expect(await gapsOf(unitId, elsewhere)).toBeUndefined();
  });
});

describe('every verb', () => {
  it.each([
    ['appointInformationOfficer', { fromOn: '2025-01-01' }],
    ['updateInformationOfficer', { documentNumber: '2号' }],
    ['succeedInformationOfficer', { fromOn: '2026-01-01' }],
    ['endInformationOfficer', { untilOn: '2026-01-01' }],
    ['recordOfficerTraining', { heldOn: '2026-01-01', subject: '报送' }],
  ])(
    '%s is for clerks and administrators, inside their tenant, on the version they saw',
    async (name, more) => {
      const unitId = await unit(`${name}的村`);
      const people = { officialId: await official('甲') };
      const isNew = name === 'appointInformationOfficer';
      const { id } = isNew
        ? { id: '' }
        : await act('appointInformationOfficer', { unitId, ...people, fromOn: '2025-01-01' });
      const input = {
        ...(isNew ? { unitId } : { id }),
        ...(isNew || name === 'succeedInformationOfficer' ? { officialId: await official('乙') } : {}),
        ...more,
      };
      for (const role of ['HANDLER', 'LEADER', 'INFORMATION_OFFICER', 'AUDITOR'] as const)
        expect(await refusal(name, input, await town.as(role))).toBe('FORBIDDEN');
      expect(await refusal(name, input, await county.office.as('COUNTY_ADMIN'))).toBe('ENTER_TENANT_FIRST');
      expect(await refusal(name, input, await school.as('CLERK'))).toBe('NOT_FOUND');
      const before = await audited(name);
      await act(name, isNew ? input : { ...input, version: 1 }, admin);
      expect(await audited(name)).toBe(before + 1);
      if (isNew) return;
      expect(await refusal(name, { ...input, version: 9 })).toBe('STALE_VERSION');
    },
  );
});
