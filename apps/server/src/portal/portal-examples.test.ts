import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { textOf } from '../house/files';
import { World } from '../testing/world';
import { openPortalOf } from './portal.fixture';

let world: World;
let origin: string;

beforeAll(async () => {
  world = await World.open();
  origin = world.url;
  const town = await (await world.county()).tenant();
  await openPortalOf(town, await town.as('CLERK', '林小禾'));
});
afterAll(() => world.close());

/** The examples of the chapter, in its order. */
const [, chapter = ''] = textOf('docs/api.md').split('## A third party');
const [plain = '', typed = ''] = [...chapter.matchAll(/```(?:js|ts)\n([\s\S]*?)```/g)].map(
  ([, code]) => code,
);

type Script = (given: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** Runs an example word for word, but for its address, with `given` in scope. */
async function run(
  code: string,
  given: Record<string, unknown>,
  names: string,
): Promise<Record<string, unknown>> {
  const body = code.replace(/^const origin = .*$/m, '');
  // what is run is our own paper, which is to be tried as it stands
  // oxlint-disable-next-line typescript/no-implied-eval
  const script = new Function(
    'given',
    `return (async () => { const { ${Object.keys(given).join(', ')} } = given; ${body} return { ${names} }; })()`,
  ) as Script;
  return script(given);
}

const home = join(import.meta.dirname, '../../../../packages/client');
const node = promisify(execFile);

/** Runs an example as plain Node does in a folder that has of this repository nothing but the built client. */
async function runOutside(code: string, given: Record<string, unknown>, names: string): Promise<unknown> {
  await node(process.execPath, ['build.mjs'], { cwd: home });
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-outside-'));
  try {
    for (const part of ['package.json', 'dist'])
      await cp(join(home, part), join(folder, 'node_modules/@huiyin/client', part), { recursive: true });
    const known = Object.entries(given).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
    const told = `console.log(JSON.stringify({ ${names} }));`;
    await writeFile(join(folder, 'example.mjs'), [...known, code, told].join('\n'));
    const { stdout } = await node(process.execPath, ['example.mjs'], { cwd: folder });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

it('docs/api.md: both ways of writing a third party’s front end work as they stand there', async () => {
  const first = await run(plain, { origin }, 'tenantCode, number, queryCode, publicOffice, followPetition');
  expect(first['publicOffice']).toMatchObject({ phone: '0600-5550000', noticeVersion: 1 });
  expect(first['followPetition']).toMatchObject({
    handler: { name: '林小禾', post: '干事' },
    clocks: [{ kind: 'DISPOSE' }],
    mayRate: false,
  });
  const { tenantCode, number, queryCode } = first;
  const second = await runOutside(
    typed,
    { origin, tenantCode, number, queryCode },
    'followPetition, refusal',
  );
  expect(second).toMatchObject({ followPetition: { number, status: 'REGISTERED' }, refusal: 'WRONG_STATE' });
});
