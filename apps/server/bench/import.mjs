/**
 * How fast a ledger is taken in, and what everybody else feels of it: `node apps/server/bench/import.mjs [rows]` starts
 * the built server with a demo county in a temporary folder; `importBench` measures one that runs already.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ZipFile } from 'yazl';

const CHARACTERS_A_ROW = 400;
const AT_WORK = new Set(['READING', 'CHECKING', 'COMMITTING']);

/**
 * Takes in one workbook as the clerk whose cookie it is.
 *
 * @param {{ url: string, cookie: string, rows?: number, say?: (line: string) => void }} options
 * @returns rows a second staged, checked and committed, and milliseconds others waited meanwhile
 */
export async function importBench({ url, cookie, rows = 20_000, say = () => {} }) {
  const ask = async (query, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const look = () => ask(`{ petitions(first: 25) { nodes { id number title status } } }`);
  const register = () =>
    ask(`mutation ($input: RegisterPetitionInput!) { registerPetition(input: $input) { number } }`, {
      input: { channel: 'VISIT', parties: [], title: '柜台来访', content: '导入期间在柜台登记的一件事项。' },
    });
  /** Waits until the batch rests, while a reader and a counter go on; answers how long it took and they waited. */
  const rested = async (id, began = performance.now()) => {
    let atWork = true;
    const watch = async () => {
      for (;;) {
        const { importBatch } = await ask(
          `query ($id: ID!) { importBatch(id: $id) { status error problemRows } }`,
          { id },
        );
        if (AT_WORK.has(importBatch.status)) await sleep(25);
        else {
          atWork = false;
          if (importBatch.error || importBatch.problemRows > 0) throw new Error(JSON.stringify(importBatch));
          return (performance.now() - began) / 1000;
        }
      }
    };
    const [seconds, reads, registrations] = await Promise.all([
      watch().finally(() => (atWork = false)),
      latenciesOf(look, () => atWork),
      latenciesOf(register, () => atWork, 20),
    ]);
    return { perSecond: rows / seconds, reads, registrations };
  };

  const book = await workbookOf(rows);
  say(`${rows} rows of ${CHARACTERS_A_ROW} characters, ${(book.length / 2 ** 20).toFixed(1)} MB`);
  const end = performance.now() + 2_000;
  const idle = await latenciesOf(look, () => performance.now() < end);
  say(`nobody imports            reads ${spread(idle)}`);
  const began = performance.now();
  const response = await fetch(`${url}/imports`, {
    method: 'POST',
    headers: { cookie, 'x-file-name': 'ledger.xlsx' },
    body: book,
  });
  const { id } = await response.json();
  const stages = {};
  for (const [stage, mutation] of [
    ['staged', null],
    ['checked', 'mutation ($input: CheckImportInput!) { checkImport(input: $input) { id } }'],
    ['committed', 'mutation ($input: CommitImportInput!) { commitImport(input: $input) { id } }'],
  ]) {
    if (mutation !== null) await ask(mutation, { input: { id } });
    stages[stage] = await rested(id, mutation === null ? began : undefined);
    const { perSecond, reads, registrations } = stages[stage];
    say(
      `${stage.padEnd(9)} ${String(Math.round(perSecond)).padStart(6)} rows/s   reads ${spread(reads)}   registrations ${spread(registrations)}`,
    );
  }
  return { idle, ...stages };
}

/** How long each of a row of requests took, in milliseconds, ascending. */
async function latenciesOf(request, goesOn, pause = 2) {
  const latencies = [];
  while (goesOn()) {
    const start = performance.now();
    await request();
    latencies.push(performance.now() - start);
    await sleep(pause);
  }
  return latencies.sort((a, b) => a - b);
}

function spread(latencies) {
  const at = (share) => latencies[Math.floor((latencies.length - 1) * share)]?.toFixed(0);
  return `p50 ${at(0.5)} p99 ${at(0.99)} most ${at(1)} ms (${latencies.length})`;
}

/** A workbook with inline texts of an invented vocabulary in which some words are frequent. */
async function workbookOf(rows) {
  let state = 7;
  const below = (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const often = (limit) => Math.min(below(limit), below(limit));
  const words = Array.from({ length: 1_500 }, () =>
    String.fromCharCode(0x4e00 + often(2_500), 0x4e00 + often(2_500)),
  );
  const clauses = Array.from({ length: 4_000 }, () =>
    Array.from({ length: 5 }, () => words[often(words.length)]).join(''),
  );
  const sentence = () => `${clauses[often(clauses.length)]}，`;
  // a letter repeats itself: some 230 different pairs of characters in 400, as in real ones
  const text = () => {
    const own = Array.from({ length: 26 }, sentence);
    let letter = '';
    while (letter.length < CHARACTERS_A_ROW) letter += own[below(own.length)];
    return letter.slice(0, CHARACTERS_A_ROW);
  };
  const cell = (value) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (...cells) => `<row>${cells.map(cell).join('')}</row>`;
  const lines = [row('编号', '信访人', '联系电话', '主题', '收到时间', '内容')];
  for (let n = 0; n < rows; n += 1) {
    const day = `2024-${1 + below(12)}-${1 + below(28)} ${below(24)}:${below(60)}:${below(60)}`;
    lines.push(row(`L${n}`, `赵${words[below(99)][0]}`, `139${10_000_000 + n}`, sentence(), day, text()));
  }
  const relationship = (id, kind, target) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
  const zip = new ZipFile();
  const add = (name, xml) => zip.addBuffer(Buffer.from(xml), name);
  add(
    '_rels/.rels',
    `<Relationships>${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  );
  add(
    'xl/_rels/workbook.xml.rels',
    `<Relationships>${relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')}</Relationships>`,
  );
  add(
    'xl/workbook.xml',
    '<workbook xmlns:r="urn:r"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>',
  );
  add('xl/worksheets/sheet1.xml', `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`);
  add('[Content_Types].xml', '<Types/>');
  zip.end();
  return buffer(zip.outputStream);
}

async function standalone(rows) {
  const dataDir = mkdtempSync(join(tmpdir(), 'huiyin-import-bench-'));
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  const say = (line) => process.stdout.write(`${line}\n`);
  const server = spawn(
    process.execPath,
    [fileURLToPath(new URL('../dist/main.js', import.meta.url)), 'start'],
    {
      env: {
        ...process.env,
        PORT: String(port),
        HUIYIN_DATA_DIR: dataDir,
        HUIYIN_DEMO: '1',
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const ended = once(server, 'exit');
  process.on('SIGINT', () => {}); // the server hears it too, and stops its database
  try {
    const url = `http://127.0.0.1:${port}`;
    while (
      !(await fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      ))
    ) {
      if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
      await sleep(200);
    }
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) }',
        variables: { input: { tenantCode: 'shiqiao', name: 'clerk', password: 'huiyin-demo-2026' } },
      }),
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (!cookie) throw new Error(await response.text());
    await importBench({ url, cookie, rows, say });
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1];
    say(`Node's own memory at its peak: ${Math.round(Number(peak) / 1024)} MB`);
  } finally {
    server.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await standalone(Number(process.argv[2] ?? 20_000));
