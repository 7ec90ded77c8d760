import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LARGEST_FILE, sweepUploads } from '../http/upload';
import { sharedStrings, xlsxParts, zipOf } from '../sheets/sheets.fixture';
import { readFile } from 'node:fs/promises';
import type { TestPerson, World } from '../testing/world';
import {
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
let clerk: TestPerson;

beforeAll(async () => {
  ({ world, close } = await openImportWorld());
  clerk = await (await (await world.county()).tenant()).as('CLERK');
});
afterAll(() => close());

const uploads = (): Promise<string[]> => readdir(join(world.config.dataDir, 'uploads'));
const numbered = async (number: string) => (await petitions(clerk, { originalNumber: number }))[0];
const fieldsOf = (batch: { columns: { field: string | null }[] }) => batch.columns.map(({ field }) => field);
const sheet = async (rows: string, parts: Record<string, string> = {}): Promise<Buffer> =>
  readFile(await zipOf(xlsxParts(rows, parts)));
const text = (value: string): string => `<c t="str"><v>${value}</v></c>`;

describe('columns', () => {
  it('are recognised by other names in another order', async () => {
    const read = await upload(
      clerk,
      '诉求内容（必填）,来信日期,一级标签,*标题,工单编号,点赞数\n内容甲,2024/1/6 8:05,农业,标题甲,S1,7',
      'a.csv',
    );
    expect(fieldsOf(read)).toEqual([
      'CONTENT',
      'RECEIVED_AT',
      'TOPIC_LEVEL_1',
      'TITLE',
      'ORIGINAL_NUMBER',
      'VOTES_FOR',
    ]);
    await check(clerk, read.id);
    await commit(clerk, read.id);
    expect(await numbered('S1')).toMatchObject({ title: '标题甲', content: '内容甲' });
  });

  it('stand under two header rows and a title', async () => {
    const rows = [
      ['二〇二四年来信台账'],
      ['编号', '来信', '', '答复'],
      ['', '主题', '时间', '内容', '时间'],
      ['D1', '两行表头', '2024-02-01', '已经办妥', '2024-02-09'],
    ].map((cells) => `<row>${cells.map((cell) => (cell ? text(cell) : '<c/>')).join('')}</row>`);
    const read = await upload(clerk, await sheet(rows.join('')));
    expect(read.headerRow).toBe(3);
    expect(fieldsOf(read)).toEqual(['ORIGINAL_NUMBER', 'TITLE', 'RECEIVED_AT', 'REPLY_TEXT', 'REPLIED_AT']);
    await check(clerk, read.id);
    await commit(clerk, read.id);
    expect(await numbered('D1')).toMatchObject({ status: 'ANSWERED', replyText: '已经办妥' });
  });

  it('belong to the fullest sheet, until another is chosen', async () => {
    const rowOf = (...cells: string[]) => `<row>${cells.map(text).join('')}</row>`;
    const workbookXml =
      '<workbook xmlns:r="urn:r"><sheets><sheet name="说明" sheetId="1" r:id="rId1"/><sheet name="台账" sheetId="2" r:id="rId2"/></sheets></workbook>';
    const relationships =
      '<Relationships><Relationship Id="rId1" Type="urn:x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="urn:x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>';
    const ledger = `${rowOf('主题', '日期')}${rowOf('乙', '2024-01-01')}${rowOf('丙', '2024-01-02')}`;
    const file = await sheet(rowOf('编号', '主题', '日期') + rowOf('P1', '第一张表', '2024-01-01'), {
      'xl/workbook.xml': workbookXml,
      'xl/_rels/workbook.xml.rels': relationships,
      'xl/worksheets/sheet2.xml': `<worksheet><dimension ref="A1:B65203"/><sheetData>${ledger}</sheetData></worksheet>`,
    });
    const read = await upload(clerk, file);
    expect(read).toMatchObject({ sheet: 1, sheets: [{ rows: 2 }, { rows: 3, declaredRows: 65203 }] });
    expect(await clerk.refused(VERB.choose, { input: { id: read.id, sheet: 2 } })).toBe('INVALID');
    expect(await clerk.refused(VERB.choose, { input: { id: read.id, sheet: 0, headerRow: 9 } })).toBe(
      'INVALID',
    );
    await clerk.run(VERB.choose, { input: { id: read.id, sheet: 0, headerRow: 1 } });
    expect(await check(clerk, read.id)).toMatchObject({ sheet: 0, totalRows: 1 });
    await commit(clerk, read.id);
    expect(await numbered('P1')).toMatchObject({ title: '第一张表' });
    expect((await petitions(clerk)).some(({ title }) => title === '乙')).toBe(false);
  });
});

describe('dates', () => {
  const serial = (value: number, style: number): string => `<c s="${style}"><v>${value}</v></c>`;
  const header = `<row>${['编号', '主题', '日期'].map(text).join('')}</row>`;

  it('are read as text, as day numbers and with a time, in one column', async () => {
    const rows = [
      ['R1', text('2020/1/6 12:09:38')],
      ['R2', serial(43836.5, 4)],
      ['R3', serial(43836, 3)],
      ['R4', text('2020年1月6日')],
    ].map(([number, date]) => `<row>${text(number as string)}${text('某事')}${date}</row>`);
    await takeIn(clerk, await sheet(header + rows.join('')));
    const received = await Promise.all(['R1', 'R2', 'R3', 'R4'].map(numbered));
    expect(received.map(({ receivedAt }) => receivedAt)).toEqual([
      '2020-01-06T12:09:38+08:00',
      '2020-01-06T12:00:00+08:00',
      '2020-01-06T00:00:00+08:00',
      '2020-01-06T00:00:00+08:00',
    ]);
  });

  it('count from 1904 where the workbook says so', async () => {
    const file = await sheet(`${header}<row>${text('M1')}${text('某事')}${serial(42374, 3)}</row>`, {
      'xl/workbook.xml':
        '<workbook xmlns:r="urn:r"><workbookPr date1904="1"/><sheets><sheet name="一" sheetId="1" r:id="rId1"/></sheets></workbook>',
    });
    const { id } = await takeIn(clerk, file);
    expect(id).toBeTruthy();
    expect(await numbered('M1')).toMatchObject({ receivedAt: '2020-01-06T00:00:00+08:00' });
  });

  it('of American order are proved by a row, or chosen', async () => {
    const proved =
      'Unique Key,Created Date,Complaint Type\nU1,06/07/2016 10:04:21 PM,Noise\nU2,06/20/2016,Noise';
    const read = await upload(clerk, proved, 'us.csv');
    expect(read.dateOrder).toBe('MDY');
    await check(clerk, read.id);
    await commit(clerk, read.id);
    expect(await numbered('U1')).toMatchObject({ receivedAt: '2016-06-07T22:04:21+08:00' });

    const open = await upload(clerk, 'Unique Key,Created Date,Complaint Type\nU3,06/07/2016,Noise', 'us.csv');
    expect(await check(clerk, open.id)).toMatchObject({ problemRows: 1 });
    expect(await check(clerk, open.id, { dateOrder: 'DMY' })).toMatchObject({ problemRows: 0 });
    await commit(clerk, open.id);
    expect(await numbered('U3')).toMatchObject({ receivedAt: '2016-07-06T00:00:00+08:00' });
  });
});

describe('text', () => {
  it('is cleaned of what spreadsheets leave in it', async () => {
    await takeIn(
      clerk,
      '编号,主题,内容,日期\nX1,\u3000主题\u00a0一 ,"\n\t第一段_x000D_\n\n\n\n第二段",2024-01-01',
      'a.csv',
    );
    expect(await numbered('X1')).toMatchObject({ title: '主题 一', content: '第一段\n\n第二段' });
  });

  it('comes from JSON as from a sheet', async () => {
    const posts = [{ id: 'J1', title: '公交线路', body: '请增开一班。', dateline: '2024-03-01 08:00:00' }];
    await takeIn(clerk, JSON.stringify(posts), 'posts.json');
    expect(await numbered('J1')).toMatchObject({ title: '公交线路', content: '请增开一班。' });
  });

  it('longer than the office keeps is a problem of its row', async () => {
    const { id } = await upload(clerk, `主题,内容,日期\n长文,${'长'.repeat(20_001)},2024-01-01`, 'a.csv');
    const { problems } = await check(clerk, id);
    expect(problems).toEqual([{ row: 2, column: 'B（内容）', message: '共 20001 字，上限 20000 字。' }]);
  });

  it('without end is refused as a file, and nothing of it stays', async () => {
    const batch = await upload(
      clerk,
      `主题,日期\n短文,2024-01-01\n${'长'.repeat(70_000)},2024-01-01`,
      'a.csv',
    );
    expect(batch).toMatchObject({ status: 'FAILED', error: expect.stringContaining('第 3 行') });
    expect(batch.sheets).toEqual([{ name: 'a', declaredRows: null, rows: 0 }]);
  });
});

describe('a file is refused with one sentence', () => {
  const truncated = async (): Promise<Buffer> => {
    const whole = await workbook(HEADERS, ...letters(50));
    return whole.subarray(0, whole.length / 2);
  };
  const bomb = (): Promise<Buffer> =>
    sheet(
      `<row><c t="s"><v>0</v></c></row>`,
      sharedStrings(`<si><t>${'路'.repeat(30_000)}</t></si>`.repeat(300)),
    );

  it.each<[string, () => Promise<Buffer>, RegExp]>([
    ['legacy .xls', async () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'), /\.xls/],
    ['a truncated one', truncated, /不完整/],
    ['a bomb', bomb, /大得异常/],
    ['a picture', async () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /不是电子表格/],
    ['nothing', async () => Buffer.alloc(0), /空的/],
  ])('%s', async (_, file, sentence) => {
    const { status, said } = await send(clerk, await file());
    expect(status).toBe(422);
    expect(said.errors).toHaveLength(1);
    expect(said.errors[0].extensions.code).toBe('FILE_UNREADABLE');
    expect(said.errors[0].message).toMatch(sentence);
    expect(await uploads()).toEqual([]);
  });

  it('also when it turns out on the way', async () => {
    const rows = `<row>${text('主题')}${text('日期')}</row>${`<row>${text('路'.repeat(30_000))}</row>`.repeat(400)}`;
    const batch = await upload(clerk, await sheet(rows));
    expect(batch).toMatchObject({ status: 'FAILED', error: expect.stringMatching(/大得异常/) });
    expect(await clerk.refused(VERB.check, { input: { id: batch.id } })).toBe('WRONG_STATE');
    await clerk.run(VERB.discard, { input: { id: batch.id } });
  });
});

describe('an upload', () => {
  it('needs somebody signed in, and the header that only our own pages send', async () => {
    expect((await send(world.visitor(), 'a')).status).toBe(401);
    expect(await send(clerk, 'a', {})).toMatchObject({
      status: 400,
      said: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    });
    expect((await send(clerk, 'a', { 'x-file-name': '%E0%A4' })).status).toBe(400);
  });

  it('takes any name for a name', async () => {
    const { id } = await upload(clerk, '主题,日期\n甲,2024-01-01', '../../../\u0000etc\n台账.csv');
    expect(await rested(clerk, id)).toMatchObject({ fileName: '../../../etc 台账.csv' });
    expect(await uploads()).toEqual([]);
  });

  it('of more than 64 MB is refused, announced or not', async () => {
    expect((await send(clerk, Buffer.alloc(LARGEST_FILE + 1))).status).toBe(413);
    const chunks = async function* () {
      for (let sent = 0; sent <= LARGEST_FILE; sent += 2 ** 20) yield Buffer.alloc(2 ** 20, 65);
    };
    const response = await fetch(`${world.url}/imports`, {
      method: 'POST',
      headers: { cookie: clerk.credentials, 'x-file-name': 'a.csv' },
      body: chunks() as never,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_LARGE' } }] });
    expect(await uploads()).toEqual([]);
  });

  it('that is broken off leaves nothing', async () => {
    const before = await clerk.run('{ importBatches { totalCount } }');
    const sending = request(`${world.url}/imports`, {
      method: 'POST',
      headers: { cookie: clerk.credentials, 'x-file-name': 'a.csv', 'content-length': 1000 },
    });
    const gone = once(sending, 'error');
    sending.write('主题,日期\n');
    while ((await uploads()).length === 0) await sleep(5);
    sending.destroy(new Error('gone'));
    await gone;
    while ((await uploads()).length > 0) await sleep(5);
    expect(await clerk.run('{ importBatches { totalCount } }')).toEqual(before);
  });

  it('that a killed server left behind is removed at the next start', async () => {
    await mkdir(join(world.config.dataDir, 'uploads'), { recursive: true });
    await writeFile(join(world.config.dataDir, 'uploads', 'left'), 'names and addresses');
    await sweepUploads(world.config);
    await expect(uploads()).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await upload(clerk, await workbook(HEADERS, letter(1)))).toMatchObject({ status: 'READ' });
  });
});
