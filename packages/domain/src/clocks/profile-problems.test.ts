import { describe, expect, it } from '@jest/globals';
import { composeProfile } from './compose';
import { OVERLAYS } from './overlays';
import { overlayProblems, profileProblems } from './profile-problems';
import { PROFILES } from './profiles';

const [zhejiang] = OVERLAYS;
const term = {
  kind: 'ADVICE_FEEDBACK',
  duty: true,
  length: 30,
  unit: 'DAY',
  roll: true,
  startEvents: ['ADVISED'],
  satisfiedBy: ['ADVICE_ANSWERED'],
  articles: [59],
};
/** As JSON, in which what is undefined is not there. */
const overlay = (changed: object = {}) =>
  JSON.parse(JSON.stringify({ ...zhejiang, terms: [{ ...term, ...changed }] }));
const profile = (...terms: object[]) => ({ ...PROFILES['cn-2022'], terms });
const en = (found: ReturnType<typeof overlayProblems>) => found.map((problem) => problem.en);

it('finds nothing wrong with what stands here', () => {
  for (const national of Object.values(PROFILES)) {
    expect(profileProblems(national)).toEqual([]);
    for (const laid of OVERLAYS) expect(profileProblems(composeProfile(national, laid))).toEqual([]);
  }
  for (const laid of OVERLAYS) expect(overlayProblems(JSON.parse(JSON.stringify(laid)))).toEqual([]);
  expect(overlayProblems(overlay())).toEqual([]);
});

describe('a term', () => {
  it.each<[string, object, string]>([
    ['an unknown kind', { kind: 'HURRY' }, 'Term 1: unknown kind “HURRY”.'],
    ['no length', { length: 0 }, 'Term 1: its length should be a whole number, 1–365.'],
    ['half a day', { length: 1.5 }, 'Term 1: its length should be a whole number, 1–365.'],
    ['another unit', { unit: 'MONTH' }, 'Term 1: its unit should be DAY or WORKDAY.'],
    ['an unknown start', { startEvents: ['TOLD'] }, 'Term 1: unknown start event “TOLD”.'],
    ['an end for a start', { startEvents: ['ANSWERED'] }, 'Term 1: unknown start event “ANSWERED”.'],
    ['no start', { startEvents: [] }, 'Term 1: no event starts it, so it can never start.'],
    ['no track', { tracks: [] }, 'Term 1: it holds on no track, so it can never start.'],
    ['an unknown track', { tracks: ['99'] }, 'Term 1: unknown track “99”.'],
    [
      'a start after the end of all',
      { after: 'VOIDED' },
      'Term 1: it can never start after a registration that is void.',
    ],
    [
      'a start that meets it',
      { satisfiedBy: ['ADVISED'] },
      'Term 1: what starts it also meets it, so it can never run.',
    ],
    ['no end', { satisfiedBy: [] }, 'Term 1: no event meets it, so it can never end.'],
    ['an extension without bound', { extension: {} }, 'Term 1: its extension has no bound (1–365).'],
    ['no article', { articles: [] }, 'Term 1: it names no article (1–99).'],
    ['an article out of bounds', { articles: [120] }, 'Term 1: it names no article (1–99).'],
  ])('of a profile with %s is named', (_, changed, expected) => {
    expect(en(profileProblems(profile({ ...term, ...changed })))).toContain(expected);
    expect(en(overlayProblems(overlay(changed)))).toContain(expected);
  });

  it('is started by an event once for each kind', () => {
    expect(en(profileProblems(profile(term, term)))).toEqual([
      'Term 2: one event starts two terms of the kind ADVICE_FEEDBACK.',
    ]);
    const conclude = { ...term, kind: 'CONCLUDE', satisfiedBy: ['ANSWERED'] };
    const [one, other] = ['RECEIVED', 'ASSIGNMENT_RECEIVED'].map((event) => ({
      ...conclude,
      startEvents: [event],
    }));
    expect(profileProblems(profile(one as object, other as object))).toEqual([]);
  });

  it('may cite a whole law only where it names it', () => {
    expect(
      profileProblems(profile({ ...term, articles: [], law: { zh: '教师法', en: 'Teachers Law' } })),
    ).toEqual([]);
    expect(en(profileProblems(profile({ ...term, law: { zh: '教师法' } })))).toEqual([
      'Term 1: the law it cites has no name in Chinese and English.',
    ]);
  });
});

it.each<[string, string]>([
  ['lenght', 'length'],
  ['startEvent', 'startEvents'],
  ['Roll', 'roll'],
  ['satisfied', 'satisfiedBy'],
])('a key that is a slip of typing, %s, is named with what was meant', (slip, meant) => {
  for (const found of [
    profileProblems(profile({ ...term, [slip]: 1 })),
    overlayProblems(overlay({ [slip]: 1 })),
  ])
    expect(found).toEqual([
      expect.objectContaining({ at: `terms[0].${slip}`, zh: expect.stringContaining(`是不是“${meant}”？`) }),
    ]);
});

it('a key that is like none is named with what there can be, in a profile, an overlay and what is within them', () => {
  const strange = { ...profile({ ...term, law: { zh: '甲', en: 'A', note: 'B' } }), colour: 'red' };
  const [first, ...rest] = profileProblems(strange);
  expect(first).toMatchObject({
    at: 'colour',
    en: expect.stringMatching(/^there can be no “colour”, only id, .*\.$/),
  });
  expect(rest.map(({ at }) => at)).toEqual(['terms[0].law.note']);
  expect(overlayProblems({ ...overlay(), colour: 'red' }).map(({ at }) => at)).toEqual(['colour']);
});

describe('an overlay', () => {
  it.each(['控\u0000制', '半\ud800字', '长'.repeat(201), ' '])(
    'needs a name that can be printed, not %j',
    (zh) => {
      expect(en(overlayProblems({ ...overlay(), law: { zh, en: 'Terms' } }))).toEqual([
        'The law has no name in Chinese and English, of 1–200 characters and no control signs.',
      ]);
    },
  );

  it('needs id, law, day and place', () => {
    const { zh } = overlayProblems({ terms: [term] }).at(-1) ?? { zh: '' };
    expect(zh).toBe('应写明是否已核实现行有效。');
    expect(overlayProblems({ terms: [term] })).toHaveLength(5);
    expect(overlayProblems('浙江')).toEqual([{ zh: '应为一个对象。', en: 'It should be an object.' }]);
    expect(overlayProblems({ ...overlay(), endings: undefined, terms: [] })).toHaveLength(1);
    expect(overlayProblems({ ...overlay(), terms: [] })).toEqual([]);
  });

  it('may leave to the nation what it does not change, and only that', () => {
    expect(
      overlayProblems(overlay({ kind: 'CONCLUDE', startEvents: undefined, satisfiedBy: undefined })),
    ).toEqual([]);
    expect(
      en(
        overlayProblems(
          overlay({
            kind: 'COURT_CONFIRMATION',
            duty: false,
            startEvents: undefined,
            satisfiedBy: undefined,
          }),
        ),
      ),
    ).toEqual([
      'Term 1: the nation knows no COURT_CONFIRMATION, so length, unit, start and end must be given, or it can never start.',
    ]);
  });

  it('does not touch how long a petitioner may ask for a review', () => {
    expect(
      overlayProblems(
        overlay({
          kind: 'REVIEW_REQUEST',
          duty: false,
          startEvents: ['SERVED'],
          satisfiedBy: ['REVIEW_REQUESTED'],
        }),
      ),
    ).toEqual([
      {
        zh: '信访人请求复查、复核的期限由国家规定，不能另行规定。',
        en: 'How long a petitioner may ask for a review is for the nation to say and cannot be set otherwise.',
        at: 'terms[0].kind',
      },
    ]);
  });
});
