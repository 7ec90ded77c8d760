import { describe, expect, it } from '@jest/globals';
import { LOOKS } from '../audit/audit.reading';
import { buildSchema } from '../graphql/schema';
import { filesBelow, textOf } from './files';

/** What the console calls each act in the audit log, read as text: the server does not load the console. */
const called = new Map(
  [
    ...textOf('apps/console/src/audit/acts.ts').matchAll(
      /^ {2}(\w+): \[\s*'([^']+)',\s*(['"])(.+?)\3,?\s*\],$/gm,
    ),
  ].map(([, act = '', zh = '', , en = '']) => [act, { zh, en }]),
);

/** Every mutation is written down under its own name; what else is, names itself where it writes. */
const mutations = Object.keys(buildSchema().getMutationType()?.getFields() ?? {});
const beside = filesBelow('apps/server/src')
  .filter((file) => /\.(service|http|keeper)\.ts$/.test(file))
  .flatMap((file) => [
    ...textOf(file).matchAll(/(?:\.audit\(\{[^}]*?\baction: |\brefused\(context, response, )([^\n]+)\n/g),
  ])
  .flatMap(([, said = '']) => [...said.matchAll(/'(\w+)'/g)].map(([, act = '']) => act));

describe('the audit log', () => {
  it('has a name for every act, in both languages', () => {
    expect(mutations.length).toBeGreaterThan(150);
    expect(beside).toEqual(
      expect.arrayContaining(['exportLedger', 'leaveTenant', 'carryReview', 'downloadProblems']),
    );
    const unnamed = new Set([...mutations, ...beside].filter((act) => !called.has(act)));
    expect([...unnamed]).toEqual([]);
    const wrong = [...called].filter(
      ([, { zh, en }]) => !/\p{Script=Han}/u.test(zh) || /\p{Script=Han}/u.test(en),
    );
    expect(wrong).toEqual([]);
  });

  it('names nothing that is no act', () => {
    const acts = new Set([...mutations, ...beside]);
    expect([...called.keys()].filter((act) => !acts.has(act))).toEqual([]);
  });

  it('counts every act that reveals somebody among the looks at identities', () => {
    expect(mutations.filter((act) => act.startsWith('reveal')).toSorted()).toEqual([...LOOKS].toSorted());
  });

  it('calls no two acts alike', () => {
    const names = [...called.values()].flatMap(({ zh, en }) => [zh, en]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
