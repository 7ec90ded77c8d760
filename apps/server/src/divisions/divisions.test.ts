import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const IMPORT = 'mutation ($input: ImportDivisionsInput!) { importDivisions(input: $input) { id } }';
const ENTER = 'mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }';
const LIST = `query ($search: String, $level: DivisionLevel, $parentCode: String) {
  divisions(search: $search, level: $level, parentCode: $parentCode, first: 100) { totalCount nodes { code name level version } } }`;

const COUNTY = [
  { code: '990101', name: '云溪县' },
  { code: '990101100', name: '石桥镇' },
  { code: '990101101', name: '白杨乡' },
  { code: '990101100201', name: '石桥村委会' },
  { code: '990101100202', name: '大塘村委会' },
  { code: '990101101201', name: '白杨村委会' },
];

const dataDir = mkdtempSync(join(tmpdir(), 'huiyin-divisions-'));
let world: World;
let office: TestTenant;
let town: TestTenant;
let keeper: TestPerson;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open({ dataDir });
  const county = await world.county();
  office = county.office;
  town = await county.tenant();
  [keeper, clerk] = await Promise.all([office.as('COUNTY_ADMIN'), town.as('CLERK')]);
  await keeper.run(ENTER, { input: { tenantId: office.tenantId } });
});
afterAll(async () => {
  await world.close();
  rmSync(dataDir, { recursive: true });
});

type Rows = readonly { code: string; name: string }[];
const input = (rows: Rows, countyCode = '990101') => ({ input: { rows, countyCode } });
const list = async (variables: Record<string, unknown> = {}, who = clerk) =>
  (await who.run(LIST, variables)).divisions;
const names = async (variables: Record<string, unknown>, who = clerk): Promise<string[]> =>
  (await list(variables, who)).nodes.map(({ name }: { name: string }) => name);
const log = async (): Promise<string[]> => {
  const auditor = await office.as('AUDITOR');
  const { auditEntries } = await auditor.run(
    '{ auditEntries(first: 100) { nodes { action outcome detail } } }',
  );
  return auditEntries.nodes
    .filter(({ action }: { action: string }) => action === 'importDivisions')
    .map(({ outcome, detail }: { outcome: string; detail: string }) => `${outcome} ${detail}`);
};

describe('an import of divisions', () => {
  it('takes what is the county’s, is safe to repeat, writes one audit entry, and every tenant reads it', async () => {
    await keeper.run(IMPORT, input([...COUNTY, { code: '990202', name: '外县' }]));
    await keeper.run(IMPORT, input(COUNTY));
    expect((await list()).totalCount).toBe(COUNTY.length);
    expect(await names({ parentCode: '990101' })).toEqual(['石桥镇', '白杨乡']);
    expect(await names({ parentCode: '990101100000' })).toEqual(['石桥村委会', '大塘村委会']);
    expect(await names({ level: 'TOWNSHIP', search: '白' })).toEqual(['白杨乡']);
    expect(await names({ parentCode: '990101100201' })).toEqual([]);
    expect(await names({ parentCode: 'nowhere' })).toEqual([]);
    expect(await log()).toEqual(['DONE {"added":0,"renamed":0}', 'DONE {"added":6,"renamed":0}']);
  });

  it('says of each row that was not taken which it is and why', async () => {
    const told =
      'mutation ($input: ImportDivisionsInput!) { importDivisions(input: $input) { skippedDivisions { row code reason } } }';
    const rows = [
      { code: '代码', name: '名称', row: 4 },
      { code: '990101', name: '旧名县', row: 5 },
      { code: '990101', name: '云溪县', row: 6 },
      { code: '990202', name: '外县', row: 9 },
    ];
    const idempotencyKey = 'divisions-once';
    const sent = { input: { rows, countyCode: '990101', idempotencyKey } };
    expect((await keeper.run(told, sent)).importDivisions.skippedDivisions).toEqual([
      { row: 4, code: '代码', reason: 'NO_CODE' },
      { row: 5, code: '990101000000', reason: 'REPEATED_CODE' },
      { row: 9, code: '990202', reason: 'OTHER_COUNTY' },
    ]);
    expect((await keeper.run(told, sent)).importDivisions.skippedDivisions).toBeNull();
    expect((await keeper.run(told, input(COUNTY))).importDivisions.skippedDivisions).toEqual([]);
  });

  it('gives a known code the name that the list has now', async () => {
    await keeper.run(IMPORT, input([{ code: '990101101000', name: '白杨镇' }]));
    expect((await list({ search: '990101101000' })).nodes).toEqual([
      { code: '990101101000', name: '白杨镇', level: 'TOWNSHIP', version: 2 },
    ]);
  });

  it.each([
    ['a row of no known form', [...COUNTY, { code: '99010199', name: '新镇' }], '990101', 'INVALID'],
    ['a row without a name', [{ code: '990101199', name: '　' }], '990101', 'REQUIRED'],
    ['nothing of the county', [{ code: '990303', name: '远县' }], '990101', 'FOREIGN_DIVISIONS'],
    [
      'the list of another county, under its code',
      [{ code: '990303', name: '远县' }],
      '990303',
      'FOREIGN_DIVISIONS',
    ],
    ['a county code that is none', COUNTY, '99', 'INVALID'],
  ])('is refused as a whole with %s', async (_, rows, county, code) => {
    const before = (await list()).totalCount;
    expect(await keeper.refused(IMPORT, input(rows, county))).toBe(code);
    expect((await list()).totalCount).toBe(before);
  });

  it('of another county names its lines, and that of the county is taken', async () => {
    const rows = [
      { code: '990303', name: '远县', row: 2 },
      { code: '990303100', name: '远镇', row: 3 },
    ];
    const { errors } = await keeper.send(IMPORT, input(rows, '990303'));
    expect(errors?.[0]?.message).toContain('2：990303 远县；3：990303100 远镇');
    expect(await names({ search: '远' })).toEqual([]);
    await keeper.run(IMPORT, input([...rows, { code: '990101105', name: '近镇' }]));
    expect(await names({ search: '远' })).toEqual([]);
    expect(await names({ search: '近镇' })).toEqual(['近镇']);
  });

  it('is done by the county’s administrator in its office alone', async () => {
    const rows = [{ code: '990101102', name: '青石镇' }];
    expect(await (await town.as('TENANT_ADMIN')).refused(IMPORT, input(rows))).toBe('FORBIDDEN');
    const outside = await office.as('COUNTY_ADMIN');
    expect(await outside.refused(IMPORT, input(rows))).toBe('ENTER_TENANT_FIRST');
    await outside.run(ENTER, { input: { tenantId: town.tenantId } });
    expect(await outside.refused(IMPORT, input(rows))).toBe('INVALID');
    expect(await names({ search: '青石镇' })).toEqual([]);
    await keeper.run(IMPORT, input(rows));
    expect(await names({ search: '青石镇' })).toEqual(['青石镇']);
  });

  it('is seen in no other county, which may import the same codes', async () => {
    const elsewhere = (await world.county()).office;
    const other = await elsewhere.as('COUNTY_ADMIN');
    await other.run(ENTER, { input: { tenantId: elsewhere.tenantId } });
    expect((await list({}, other)).totalCount).toBe(0);
    await other.run(IMPORT, input([{ code: '990101', name: '同号县' }]));
    expect(await names({}, other)).toEqual(['同号县']);
    expect(await names({ search: '同号县' })).toEqual([]);
  });
});

describe('a sheet of divisions', () => {
  const upload = async (who: TestPerson, body: string, county = '990101') => {
    const answer = await fetch(`${world.url}/divisions?county=${county}`, {
      method: 'POST',
      headers: { cookie: who.credentials, 'x-file-name': encodeURIComponent('区划.csv') },
      body,
    });
    return { status: answer.status, text: await answer.text() };
  };

  it('of a whole country gives the county’s rows', async () => {
    const sheet =
      '序号,统计用区划代码,名称\n1,990101103,黑石镇\n2,990101103201,黑石村委会\n3,880101103,远镇\n';
    const { status, text } = await upload(keeper, sheet);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      rows: 2,
      added: 2,
      renamed: 0,
      skipped: [{ row: 4, code: '880101103', name: '远镇', reason: 'OTHER_COUNTY' }],
    });
    expect(await names({ search: '黑石' })).toEqual(['黑石镇', '黑石村委会']);
    expect(await names({ search: '远镇' })).toEqual([]);
  });

  it.each([
    ['without the two columns', '甲,乙\n990101104,新镇\n', '990101', 'FILE_UNREADABLE'],
    ['without a row of the county', '代码,名称\n880101,远县\n', '990101', '2：880101 远县'],
    ['of another county', '代码,名称\n880101,远县\n', '880101', 'FOREIGN_DIVISIONS'],
    ['without saying which county', '代码,名称\n990101104,新镇\n', '', 'INVALID'],
  ])('%s is refused', async (_, sheet, county, code) => {
    const { status, text } = await upload(keeper, sheet, county);
    expect([status, text]).toEqual([422, expect.stringContaining(code)]);
  });

  it('of whoever may not is refused', async () => {
    expect(await upload(clerk, '代码,名称\n990101104,新镇\n')).toMatchObject({ status: 403 });
  });
});
