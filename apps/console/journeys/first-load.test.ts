import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** What a browser fetches before anybody sees the page for signing in, zipped as it was built. */
it('asks for at most 320 kB at the first load, charts and rooms not among it', () => {
  const index = readFileSync(`${dist}index.html`, 'utf8');
  const files = [...index.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) => file as string);
  expect(files.length).toBeGreaterThan(0);
  const size = files.reduce((sum, file) => sum + statSync(`${dist}${file}.gz`).size, 0);
  expect(size).toBeLessThanOrEqual(320_000);
  expect(files.filter((file) => /Overview|Chart|PetitionShow/.test(file))).toEqual([]);
});
