import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inside } from '../house/places';
import { openWorkbook } from '../sheets/open-workbook';
import { fileOf, readSheet } from '../sheets/sheets.fixture';
import type { TestPerson, TestTenant, World } from '../testing/world';
import {
  batchOf,
  check,
  commit,
  HEADERS,
  letter,
  letters,
  openImportWorld,
  petitions,
  rested,
  send,
  takeIn,
  upload,
  VERB,
  workbook,
} from './import.fixture';

let world: World;
let close: () => Promise<void>;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  ({ world, close } = await openImportWorld());
  const county = await world.county();
  office = county.office;
  [town, school] = [await county.tenant(), await county.tenant('SCHOOL')];
  clerk = await town.as('CLERK');
});
afterAll(() => close());

describe('a sound file', () => {
  it('is read, previewed, checked and taken in', async () => {
    const read = await upload(clerk, await workbook(HEADERS, ...letters(3)));
    expect(read).toMatchObject({
      fileName: '来信.xlsx',
      status: 'READ',
      sheets: [{ name: '来信', rows: 4 }],
      headerRow: 1,
      columns: [
        { field: 'ORIGINAL_NUMBER' },
        { field: 'PETITIONER_NAME' },
        { field: 'TITLE' },
        { field: 'RECEIVED_AT' },
        { field: 'CONTENT' },
        { field: 'TOPIC_LEVEL_1' },
      ],
    });
    const { importBatch } = await clerk.run(
      'query ($id: ID!) { importBatch(id: $id) { preview { row cells } } }',
      { id: read.id },
    );
    expect(importBatch.preview[1]).toMatchObject({
      row: 2,
      cells: letter(0),
    });
    expect(await check(clerk, read.id)).toMatchObject({ status: 'CHECKED', totalRows: 3, problemRows: 0 });
    expect(await commit(clerk, read.id)).toMatchObject({ status: 'COMMITTED', doneRows: 3, error: null });
    const [first] = await petitions(clerk, { originalNumber: 'W1000' });
    expect(first).toMatchObject({
      origin: 'IMPORT',
      status: 'REGISTERED',
      channel: 'WEB',
      title: '第0组路灯不亮',
      receivedAt: '2024-03-01T09:05:00+08:00',
      petitionerMasked: '赵*',
      anonymous: false,
      topic: null,
    });
    expect(first.content.startsWith('第0组巷口')).toBe(true);
  });

  it('is found by a word of two characters, by its own county, and by no other tenant', async () => {
    await takeIn(clerk, await workbook(HEADERS, [...letter(50).slice(0, 4), '井盖丢失三日，请补装。', null]));
    expect(await petitions(clerk, { search: '井盖' })).toHaveLength(1);
    const [county, neighbour] = await Promise.all([office.as('COUNTY_SUPERVISOR'), school.as('CLERK')]);
    expect(await petitions(county, { search: '井盖' })).toHaveLength(1);
    expect(await petitions(neighbour, { search: '井盖' })).toHaveLength(0);
  });

  it('leaves no staged row, no upload, and its trace in the log', async () => {
    const { id } = await takeIn(clerk, await workbook(HEADERS, letter(60)));
    const staged = await world.db.inside(town, (tx) =>
      tx.rows('select from import_rows where county_id = $1 and tenant_id = $2 and batch_id = $3', [
        town.countyId,
        town.tenantId,
        id,
      ]),
    );
    expect(staged).toHaveLength(0);
    const auditor = await town.as('AUDITOR');
    const { auditEntries } = await auditor.run(
      'query ($id: String) { auditEntries(subjectId: $id) { nodes { action outcome } } }',
      { id },
    );
    expect(auditEntries.nodes.map(({ action }: { action: string }) => action)).toEqual([
      'recordHistory',
      'commitImport',
      'checkImport',
      'uploadImport',
    ]);
  });

  it('matches a topic by its whole path, and falls back on the nearest above it', async () => {
    const admin = await inside(await office.as('COUNTY_ADMIN'), office);
    await admin.run('mutation ($input: ImportTopicsInput!) { importTopics(input: $input) { id } }', {
      input: {
        paths: [
          ['农业农村', '水利'],
          ['教育', '水利'],
        ],
      },
    });
    const rows = ['教育,水利', '农业农村,林业', '水利,'].map(
      (path, n) => `T${n},第${n}件,第${n}件的内容,2024-05-01,${path}`,
    );
    const { id } = await upload(
      clerk,
      ['编号,主题,内容,日期,一级分类,二级分类', ...rows].join('\n'),
      '分类.csv',
    );
    const { notes } = await check(clerk, id);
    expect(notes.map(({ row, message }: { row: number; message: string }) => [row, message])).toEqual([
      [3, expect.stringContaining('没有“农业农村/林业”，归入“农业农村”')],
      [4, expect.stringContaining('没有“水利”，不归入任何分类')],
    ]);
    await commit(clerk, id);
    const paths = await Promise.all(['T0', 'T1', 'T2'].map((n) => petitions(clerk, { originalNumber: n })));
    expect(paths.map(([petition]) => petition.topic?.path)).toEqual(['教育/水利', '农业农村', undefined]);
  });
});

describe('a row that cannot be taken in', () => {
  const rows = async () => [
    letter(70),
    ['W2', '钱乙', '无日期', null, '没有日期的一行', null],
    ['W3', null, null, '明天', null, null],
  ];

  it('keeps the whole file out, and is named with its column', async () => {
    const { id } = await upload(clerk, await workbook(HEADERS, ...((await rows()) as never[])));
    const checked = await check(clerk, id);
    expect(checked).toMatchObject({ status: 'CHECKED', totalRows: 3, problemRows: 2 });
    expect(checked.problems).toEqual([
      { row: 3, column: 'D（留言时间）', message: expect.stringContaining('没有填写时间') },
      { row: 4, column: 'D（留言时间）', message: expect.stringContaining('无法识别的时间“明天”') },
      { row: 4, column: null, message: expect.stringContaining('主题和内容都是空的') },
    ]);
    expect(await clerk.refused(VERB.commit, { input: { id } })).toBe('INVALID');
    expect(await batchOf(clerk, id)).toMatchObject({ status: 'CHECKED' });
    expect(await petitions(clerk, { originalNumber: 'W1070' })).toHaveLength(0);
  });

  it('is told in a file with sheet, row and column', async () => {
    const { id } = await upload(clerk, await workbook(HEADERS, ...((await rows()) as never[])));
    await check(clerk, id);
    const response = await fetch(`${world.url}/imports/${id}/problems.xlsx`, {
      headers: { cookie: clerk.credentials },
    });
    const path = await fileOf('problems.xlsx', Buffer.from(await response.arrayBuffer()));
    const book = await openWorkbook(path, { name: 'problems.xlsx' });
    await book.close();
    const [header, first, ...others] = (await readSheet(path)).map(({ cells }) => cells);
    expect(header).toEqual(['工作表', '行', '列', '问题']);
    expect(first).toEqual(['来信', 3, 'D（留言时间）', '没有填写时间。']);
    expect(others).toHaveLength(2);
  });

  it('is sound once its column means something else', async () => {
    const { id } = await upload(
      clerk,
      'A,日期,主题\n3,2024-01-01,甲事项的主题\n4,某日,乙事项的主题',
      'a.csv',
    );
    expect(await check(clerk, id)).toMatchObject({ problemRows: 1 });
    const again = await check(clerk, id, { columns: [{ index: 1, field: null }], receivedOn: '2024-02-02' });
    expect(again).toMatchObject({ status: 'CHECKED', problemRows: 0, problems: [] });
    expect(await commit(clerk, id)).toMatchObject({ status: 'COMMITTED', doneRows: 2 });
  });
});

describe('what a file shows of its petitioners', () => {
  it.each([
    ['a name', '欧阳明月', null, '欧阳**', false, 1],
    ['a masked name', '欧阳**', null, '欧阳**', false, 0],
    ['a masked name and a number', '欧阳**', '13900001234', '欧阳**', false, 1],
    ['nobody', null, null, '匿名', true, 0],
    ['a number without a name', null, '13900001234', '匿名', true, 1],
  ] as const)('%s is sealed or shown as it is', async (_, name, phone, masked, anonymous, parties) => {
    const title = `${name ?? '无名'}${phone ?? '无号'}的来信`;
    await takeIn(
      clerk,
      await workbook(['主题', '日期', '信访人', '联系电话'], [title, '2024-01-02', name, phone]),
    );
    const petition = (await petitions(clerk)).find((each) => each.title === title);
    expect(petition).toMatchObject({ petitionerMasked: masked, anonymous });
    const sealed = await world.db.inside(town, (tx) =>
      tx.rows<{ name_masked: string }>(
        'select name_masked from parties where county_id = $1 and tenant_id = $2 and petition_id = $3',
        [town.countyId, town.tenantId, petition.id],
      ),
    );
    expect(sealed.map((party) => party.name_masked)).toEqual(parties === 0 ? [] : [masked]);
  });

  it('lies nowhere in clear', async () => {
    await upload(clerk, await workbook(['主题', '日期', '信访人'], ['某事项', '2024-01-02', '司马相如如']));
    const rows = await world.db.inside(town, (tx) =>
      tx.rows<{ sealed: Buffer }>('select sealed from import_rows where county_id = $1 and tenant_id = $2', [
        town.countyId,
        town.tenantId,
      ]),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ sealed }) => sealed.includes('司马相如如'))).toBe(false);
  });
});

describe('a batch', () => {
  it('can be put aside, and then nothing of it is left but the record', async () => {
    const { id } = await upload(clerk, await workbook(HEADERS, letter(80)));
    await clerk.run(VERB.discard, { input: { id } });
    expect(await batchOf(clerk, id)).toMatchObject({ status: 'DISCARDED', problems: [] });
    for (const verb of [VERB.check, VERB.commit, VERB.discard]) {
      expect(await clerk.refused(verb, { input: { id } })).toBe('WRONG_STATE');
    }
  });

  it('is not committed unchecked, nor under a stale version', async () => {
    const { id, version } = await upload(clerk, await workbook(HEADERS, letter(81)));
    expect(await clerk.refused(VERB.commit, { input: { id } })).toBe('WRONG_STATE');
    expect(await clerk.refused(VERB.check, { input: { id, version: version - 1 } })).toBe('STALE_VERSION');
  });

  it.each([
    ['no column of a date', {}, 'INVALID'],
    ['a day of receipt tomorrow', { receivedOn: '2999-01-01' }, 'INVALID'],
    ['an official of another tenant', { firstAskedId: '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3' }, 'NOT_FOUND'],
  ])('is not checked with %s', async (_, input, code) => {
    const { id } = await upload(clerk, '主题\n甲事项的主题', 'a.csv');
    const receivedOn = code === 'NOT_FOUND' ? { receivedOn: '2024-01-01' } : {};
    expect(await clerk.refused(VERB.check, { input: { id, ...receivedOn, ...input } })).toBe(code);
  });

  it('is hidden from another tenant and forbidden to other roles', async () => {
    const { id } = await upload(clerk, await workbook(HEADERS, letter(82)));
    const [stranger, handler, county] = await Promise.all([
      school.as('CLERK'),
      town.as('HANDLER'),
      office.as('COUNTY_ADMIN'),
    ]);
    expect(await batchOf(stranger, id)).toBeNull();
    const problems = (person: TestPerson) =>
      fetch(`${world.url}/imports/${id}/problems.xlsx`, { headers: { cookie: person.credentials } });
    expect((await problems(stranger)).status).toBe(404);
    expect((await problems(handler)).status).toBe(403);
    for (const verb of Object.values(VERB)) {
      const input = verb === VERB.choose ? { id, sheet: 0 } : { id };
      expect(await stranger.refused(verb, { input })).toBe('NOT_FOUND');
      expect(await handler.refused(verb, { input })).toBe('FORBIDDEN');
      expect(['FORBIDDEN', 'ENTER_TENANT_FIRST']).toContain(await county.refused(verb, { input }));
    }
    expect((await send(handler, 'a,b\n1,2')).status).toBe(403);
    expect(await rested(clerk, id)).toMatchObject({ status: 'READ' });
  });
});
