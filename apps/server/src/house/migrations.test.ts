import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { migrationFiles } from '../db/migrate';
import { MIGRATIONS } from '../paths';
import { sha256Of } from '../vault/sha256';

const landed = new Map(
  readFileSync(join(MIGRATIONS, 'landed.sha256'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ').reverse() as [string, string]),
);

describe('a database made by an older state is brought up to this one by the files it lacks alone', () => {
  it('what has landed is as it was', () => {
    const sum = (name: string) => sha256Of(readFileSync(join(MIGRATIONS, name)));
    expect(new Map([...landed.keys()].map((name) => [name, sum(name)]))).toEqual(landed);
  });

  it('what has not landed comes after what has', async () => {
    const last = [...landed.keys()].at(-1) ?? '';
    const others = (await migrationFiles(MIGRATIONS)).filter((name) => !landed.has(name));
    expect(others.filter((name) => name < last)).toEqual([]);
  });
});
