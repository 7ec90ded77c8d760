// Tests read answers of many shapes; the contract is checked by the schema itself.
/* oxlint-disable typescript/no-explicit-any */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TableRow } from '../sheets/sheet-xml';
import { writeWorkbook } from '../sheets/write-workbook';
import { World, type TestPerson } from '../testing/world';

/** A world with a data folder of its own, since uploads lie there while they are read. */
export async function openImportWorld(): Promise<{ world: World; close(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'huiyin-import-'));
  const world = await World.open({ dataDir });
  const close = async (): Promise<void> => {
    await world.close();
    await rm(dataDir, { recursive: true });
  };
  return { world, close };
}

/** A workbook of one sheet, as our own export writes it. */
export async function workbook(headers: readonly string[], ...rows: readonly TableRow[]): Promise<Buffer> {
  const stream = new PassThrough();
  const written = writeWorkbook(stream, {
    sheetName: '来信',
    columns: headers.map((header) => ({ header, width: 12 })),
    rows: (async function* () {
      yield* rows;
    })(),
  });
  const [bytes] = await Promise.all([buffer(stream), written]);
  return bytes;
}

export const HEADERS = ['留言编号', '留言用户', '留言主题', '留言时间', '留言详情', '一级分类'] as const;

/** The nth invented row under {@link HEADERS}; no two of them are alike. */
export const letter = (n: number): TableRow => [
  `W${1000 + n}`,
  `赵${'甲乙丙丁戊'[n % 5]}`,
  `第${n}组路灯不亮`,
  `2024/3/${1 + (n % 28)} 9:05:0${n % 10}`,
  `\n\t第${n}组巷口的路灯坏了${n + 1}天，夜里老人孩子出行不便，多次反映未修，请尽快派人查看并告知结果。编号${n * 7919}。`,
  '城乡建设',
];

export const letters = (count: number): TableRow[] => Array.from({ length: count }, (_, n) => letter(n));

type File = Buffer | string;

/** Sends a file as a browser does; answers with the status and what was said. */
export async function send(
  person: { url: string; credentials: string },
  body: File,
  headers: Record<string, string> = { 'x-file-name': encodeURIComponent('来信.xlsx') },
): Promise<{ status: number; said: any }> {
  const response = await fetch(`${person.url}/imports`, {
    method: 'POST',
    headers: { cookie: person.credentials, ...headers },
    body: body as BodyInit,
  });
  return { status: response.status, said: await response.json() };
}

/** Uploads and waits until the file was read. */
export async function upload(person: TestPerson, body: File, name = '来信.xlsx'): Promise<any> {
  const { status, said } = await send(person, body, { 'x-file-name': encodeURIComponent(name) });
  if (status !== 202) throw new Error(JSON.stringify(said));
  return rested(person, said.id);
}

const BATCH = `id fileName status stalled error sheets { name declaredRows rows } sheet headerRow
  columns { index header field } dateOrder totalRows doneRows problemRows duplicateRows answeredRows version
  problems { row column message } duplicates { row column message } notes { row column message }`;

export async function batchOf(person: TestPerson, id: string): Promise<any> {
  const { importBatch } = await person.run(`query ($id: ID!) { importBatch(id: $id) { ${BATCH} } }`, { id });
  return importBatch;
}

/** The batch, once nothing works on it any more. */
export async function rested(person: TestPerson, id: string): Promise<any> {
  for (;;) {
    const batch = await batchOf(person, id);
    if (!['READING', 'CHECKING', 'COMMITTING'].includes(batch.status)) return batch;
    await sleep(20);
  }
}

export const VERB = {
  choose: 'mutation ($input: ChooseImportSheetInput!) { chooseImportSheet(input: $input) { id } }',
  check: 'mutation ($input: CheckImportInput!) { checkImport(input: $input) { id } }',
  commit: 'mutation ($input: CommitImportInput!) { commitImport(input: $input) { id } }',
  discard: 'mutation ($input: DiscardImportInput!) { discardImport(input: $input) { id } }',
} as const;

type Input = Record<string, unknown>;

export async function check(person: TestPerson, id: string, input: Input = {}): Promise<any> {
  await person.run(VERB.check, { input: { id, ...input } });
  return rested(person, id);
}

export async function commit(person: TestPerson, id: string, input: Input = {}): Promise<any> {
  await person.run(VERB.commit, { input: { id, ...input } });
  return rested(person, id);
}

/** The whole way of a file in which nothing is wrong. */
export async function takeIn(person: TestPerson, body: File, name?: string, input: Input = {}): Promise<any> {
  const { id } = await upload(person, body, name);
  const checked = await check(person, id, input);
  if (checked.status !== 'CHECKED' || checked.problemRows > 0) throw new Error(JSON.stringify(checked));
  return commit(person, id);
}

const PETITION = `id number originalNumber origin status title content channel receivedAt answeredAt outcome replyText
  counted dueOn petitionerMasked anonymous topic { path }`;

/** Petitions as the list shows them, by number. */
export async function petitions(person: TestPerson, filter: Input = {}): Promise<any[]> {
  const found: any[] = [];
  for (let after: string | null = null; ; ) {
    const { petitions: page } = await person.run(
      `query ($filter: PetitionFilter, $after: String) {
        petitions(first: 100, after: $after, filter: $filter, sort: NUMBER_ASC) {
          nodes { ${PETITION} } pageInfo { hasNextPage endCursor }
        }
      }`,
      { filter, after },
    );
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

/** The running part of the numbers, in order. */
export const serials = (found: readonly { number: string }[]): number[] =>
  found.map(({ number }) => Number(number.slice(5))).sort((a, b) => a - b);

export const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);
