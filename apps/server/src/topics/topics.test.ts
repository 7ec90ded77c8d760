import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultTopicPaths } from '@huiyin/domain';
import { register, REGISTER, aPetition } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const IMPORT = 'mutation ($input: ImportTopicsInput!) { importTopics(input: $input) { id } }';
const RETIRE =
  'mutation ($input: RetireTopicInput!) { retireTopic(input: $input) { id path retiredAt version } }';
const ENTER = 'mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }';
const LIST = `query ($search: String, $level: Int, $parentId: ID, $includeRetired: Boolean) {
  topics(search: $search, level: $level, parentId: $parentId, includeRetired: $includeRetired, first: 100) {
    totalCount nodes { id path name level parentId } } }`;

const dataDir = mkdtempSync(join(tmpdir(), 'huiyin-topics-'));
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

const importing = (paths: string[][], who = keeper) => who.run(IMPORT, { input: { paths } });
const refusal = (paths: string[][], who = keeper) => who.refused(IMPORT, { input: { paths } });
const list = async (variables: Record<string, unknown> = {}, who = clerk) =>
  (await who.run(LIST, variables)).topics;
const paths = async (search: string, who = clerk): Promise<string[]> =>
  (await list({ search }, who)).nodes.map(({ path }: { path: string }) => path);

describe('an import of subjects', () => {
  it('adds every level above, is safe to repeat, and is read by every tenant of the county', async () => {
    const three = [
      ['城乡建设', '道路桥梁', '村道'],
      ['城乡建设', '道路桥梁', '路灯'],
      ['城乡建设', ' 供水 '],
    ];
    await importing(three);
    await importing(three);
    expect(await paths('城乡建设')).toEqual([
      '城乡建设',
      '城乡建设/供水',
      '城乡建设/道路桥梁',
      '城乡建设/道路桥梁/村道',
      '城乡建设/道路桥梁/路灯',
    ]);
    const [top] = (await list({ level: 1 })).nodes;
    expect((await list({ parentId: top.id })).nodes.map(({ name }: { name: string }) => name)).toEqual([
      '供水',
      '道路桥梁',
    ]);
    expect((await list({ level: 3 })).nodes).toMatchObject([{ name: '村道' }, { name: '路灯' }]);
  });

  it('knows a subject by its whole path, so that names may repeat', async () => {
    await importing([
      ['农业', '其他'],
      ['教育', '其他'],
    ]);
    expect(await paths('其他')).toEqual(['农业/其他', '教育/其他']);
  });

  it('takes a slash in a name for a part of the name', async () => {
    await importing([['水/电']]);
    expect(await paths('电')).toEqual(['水／电']);
  });

  it.each([
    [
      'four levels',
      [
        ['好', '一'],
        ['a', 'b', 'c', 'd'],
      ],
      'INVALID',
    ],
    [
      'no level',
      [
        ['好', '二'],
        [' ', ''],
      ],
      'INVALID',
    ],
    ['a name of 61 characters', [['好', '三'], ['长'.repeat(61)]], 'INVALID'],
    ['5,001 paths', Array.from({ length: 5_001 }, (_, i) => [`好${i}`]), 'TOO_LARGE'],
  ])('is refused as a whole with %s', async (_, wanted, code) => {
    expect(await refusal(wanted)).toBe(code);
    expect(await paths('好')).toEqual([]);
  });

  it('is for the county’s administrator, in the county’s office', async () => {
    const [admin, supervisor, colleague] = await Promise.all([
      town.as('TENANT_ADMIN'),
      office.as('COUNTY_SUPERVISOR'),
      office.as('COUNTY_ADMIN'),
    ]);
    expect(await refusal([['不许']], admin)).toBe('FORBIDDEN');
    expect(await refusal([['不许']], supervisor)).toBe('FORBIDDEN');
    expect(await refusal([['不许']], colleague)).toBe('ENTER_TENANT_FIRST');
    await colleague.run(ENTER, { input: { tenantId: town.tenantId } });
    expect(await refusal([['不许']], colleague)).toBe('INVALID');
    expect(await paths('不许')).toEqual([]);
  });
});

describe('a subject', () => {
  it('retires once with all below it, and petitions keep it', async () => {
    await importing([['老类', '甲'], ['老类', '乙', '丙'], ['老类别']]);
    const { nodes } = await list({ search: '老类' });
    const named = (path: string) => nodes.find((topic: { path: string }) => topic.path === path);
    const { id } = await register(clerk, { topicId: named('老类/乙/丙').id });
    const input = { id: named('老类').id, version: 1 };
    expect((await keeper.run(RETIRE, { input })).retireTopic).toMatchObject({ path: '老类', version: 2 });
    expect(await paths('老类')).toEqual(['老类别']);
    expect((await list({ search: '老类', includeRetired: true })).totalCount).toBe(5);
    const query = 'query ($id: ID!) { petition(id: $id) { topic { path } } }';
    expect((await clerk.run(query, { id })).petition.topic).toEqual({ path: '老类/乙/丙' });
    expect(await keeper.refused(RETIRE, { input: { id: input.id } })).toBe('WRONG_STATE');
    expect(await keeper.refused(RETIRE, { input })).toBe('STALE_VERSION');
  });

  it('retires by the county’s administrator alone', async () => {
    await importing([['留用']]);
    const [{ id }] = (await list({ search: '留用' })).nodes;
    expect(await clerk.refused(RETIRE, { input: { id } })).toBe('FORBIDDEN');
    expect(await (await town.as('TENANT_ADMIN')).refused(RETIRE, { input: { id } })).toBe('FORBIDDEN');
    const elsewhere = (await world.county()).office;
    const stranger = await elsewhere.as('COUNTY_ADMIN');
    await stranger.run(ENTER, { input: { tenantId: elsewhere.tenantId } });
    expect(await stranger.refused(RETIRE, { input: { id } })).toBe('NOT_FOUND');
    expect(await paths('留用')).toEqual(['留用']);
  });

  it('of another county is neither seen nor given to a petition', async () => {
    await importing([['本县类']]);
    const [{ id }] = (await list({ search: '本县类' })).nodes;
    const outsider = await (await (await world.county()).tenant()).as('CLERK');
    expect(await paths('', outsider)).toEqual([]);
    expect((await outsider.run('query ($id: ID!) { topic(id: $id) { path } }', { id })).topic).toBeNull();
    expect(await outsider.refused(REGISTER, { input: aPetition({ topicId: id }) })).toBe('NOT_FOUND');
  });
});

describe('a workbook of subjects', () => {
  const upload = async (who: TestPerson, body: string): Promise<{ status: number; text: string }> => {
    const answer = await fetch(`${world.url}/topics`, {
      method: 'POST',
      headers: { cookie: who.credentials, 'x-file-name': encodeURIComponent('分类.csv') },
      body,
    });
    return { status: answer.status, text: await answer.text() };
  };
  const SHEET = '一级分类,二级分类,三级分类\n农业农村,农机补贴,\n农业农村,水利设施,灌渠\n';

  it('is taken in by its columns, and safe to repeat', async () => {
    expect(await upload(keeper, SHEET)).toMatchObject({
      status: 200,
      text: expect.stringContaining('"added":4'),
    });
    expect(await upload(keeper, SHEET)).toMatchObject({
      status: 200,
      text: expect.stringContaining('"added":0'),
    });
    expect(await paths('农业农村')).toEqual([
      '农业农村',
      '农业农村/农机补贴',
      '农业农村/水利设施',
      '农业农村/水利设施/灌渠',
    ]);
  });

  it('of whoever may not is refused, and the refusal is in the log', async () => {
    expect(await upload(clerk, SHEET)).toMatchObject({
      status: 403,
      text: expect.stringContaining('FORBIDDEN'),
    });
    const auditor = await town.as('AUDITOR');
    const { auditEntries } = await auditor.run('{ auditEntries(first: 5) { nodes { action outcome } } }');
    expect(auditEntries.nodes).toContainEqual({ action: 'importTopics', outcome: 'REFUSED' });
  });

  it('is not taken from somebody who still has the initial password', async () => {
    const made = await office.as('COUNTY_ADMIN');
    const { accountId: id } = made;
    const reset =
      'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { initialPassword } }';
    const { resetPassword } = await keeper.run(reset, { input: { id, version: 1 } });
    await made.run('mutation ($input: SignInInput!) { signIn(input: $input) }', {
      input: { tenantCode: office.code, name: made.accountName, password: resetPassword.initialPassword },
    });
    const { status, text } = await upload(made, SHEET);
    expect(text).toContain('PASSWORD_CHANGE_REQUIRED');
    expect(status).toBe(422);
  });
});

describe('default subjects', () => {
  const DEFAULTS =
    'mutation ($input: InstallDefaultTopicsInput!) { installDefaultTopics(input: $input) { id } }';

  it('are offered to a county that has none, once, and write one audit entry', async () => {
    const ground = await world.county();
    const [admin, auditor] = await Promise.all([
      ground.office.as('COUNTY_ADMIN'),
      ground.office.as('AUDITOR'),
    ]);
    expect(await admin.refused(DEFAULTS, { input: {} })).toBe('ENTER_TENANT_FIRST');
    await admin.run(ENTER, { input: { tenantId: ground.office.tenantId } });
    await admin.run(DEFAULTS, { input: {} });
    const { topics } = await admin.run('{ topics(first: 1) { totalCount } }');
    expect(topics.totalCount).toBe(defaultTopicPaths().length);
    expect((await list({ search: '农业农村/宅基地' }, admin)).nodes).toMatchObject([{ level: 2 }]);
    expect(await admin.refused(DEFAULTS, { input: {} })).toBe('INVALID');
    const { auditEntries } = await auditor.run('{ auditEntries(first: 50) { nodes { action outcome } } }');
    const entries = auditEntries.nodes.filter(
      ({ action }: { action: string }) => action === 'installDefaultTopics',
    );
    expect(entries.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'REFUSED',
      'DONE',
      'REFUSED',
    ]);
  });

  it('are refused where there are some, and to who does not keep them', async () => {
    await importing([['自有类']]);
    expect(await keeper.refused(DEFAULTS, { input: {} })).toBe('INVALID');
    expect(await (await town.as('TENANT_ADMIN')).refused(DEFAULTS, { input: {} })).toBe('FORBIDDEN');
    expect(await paths('农业农村/宅基地')).toEqual([]);
  });
});
