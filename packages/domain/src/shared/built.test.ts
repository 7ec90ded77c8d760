import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { dueDate, type TermUnit } from '../calendar/term';

const run = promisify(execFile);
const home = join(import.meta.dirname, '../..');

/** What plain Node answers in a folder that has of this repository nothing but the built package. */
async function askedOutside(script: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-outside-'));
  try {
    for (const part of ['package.json', 'dist'])
      await cp(join(home, part), join(folder, 'node_modules/@huiyin/domain', part), { recursive: true });
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: folder });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

it('is imported by plain Node once it is built, and counts as its source does', async () => {
  await run(process.execPath, ['build.mjs'], { cwd: home });
  const asked: readonly (readonly [string, number, TermUnit, boolean])[] = [
    ['2017-01-13', 15, 'DAY', false],
    ['2017-08-02', 60, 'DAY', true],
    ['2017-09-28', 5, 'WORKDAY', false],
    ['2026-02-13', 3, 'WORKDAY', true],
  ];
  const told = await askedOutside(`
    import { dueDate, PETITION_STATUSES } from '@huiyin/domain';
    const dates = ${JSON.stringify(asked)}.map((one) => dueDate(...one));
    console.log(JSON.stringify([...dates, PETITION_STATUSES.length > 0]));`);
  expect(told).toEqual([...asked.map((one) => dueDate(...one)), true]);
  expect(told).toContain('2017-10-09');
});
