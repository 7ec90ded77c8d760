import { describe, expect, it } from '@jest/globals';
import { refusals } from '@huiyin/domain';
import { textOf } from './files';

/** The lines of the table: code, what it means, what a client can do. */
const lines = textOf('docs/errors.md')
  .split('\n')
  .map((line) => /^\| `(\w+)` \|(.*)\|(.*)\|$/.exec(line))
  .filter((line) => line !== null)
  .map(([, code, meaning, remedy]) => ({ code, meaning: meaning?.trim(), remedy: remedy?.trim() }));

describe('docs/errors.md', () => {
  it('has one line for each code, in the order of the list', () => {
    expect(lines.map(({ code }) => code)).toEqual(Object.keys(refusals));
  });

  it('says of each what it means and what a client can do', () => {
    expect(lines.filter(({ meaning, remedy }) => !meaning || !remedy)).toEqual([]);
  });

  it('names each detail that travels with a code', () => {
    const unnamed = Object.entries(refusals).flatMap(([code, { zh, en }]) => {
      const details = new Set([...`${zh} ${en}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      const meaning = lines.find((line) => line.code === code)?.meaning ?? '';
      return [...details].filter((name) => !meaning.includes(`\`${name}\``)).map((name) => `${code}.${name}`);
    });
    expect(unnamed).toEqual([]);
  });
});
