import { describe, expect, it } from '@jest/globals';
import { composeProfile } from '../clocks/compose';
import type { LegalOverlay } from '../clocks/profile';
import { PROFILES } from '../clocks/profiles';
import { followedOn } from './legal-overlay';
import { overlayTextProblems, ownOverlayProblems, requireOwnOverlay } from './legal-overlay.rules';
import { requireOverlayHolds, requireUnderlying } from './overlay-place.rules';

const own = (changed: object = {}) => ({
  id: 'yx-2026',
  law: { zh: '岳西县信访事项办理期限规定', en: 'Yuexi County terms' },
  inForceFrom: '2026-01-01',
  division: '340828',
  verified: true,
  terms: [{ kind: 'CONCLUDE', length: 45, articles: [3] }],
  ...changed,
});
const province = (changed: object = {}) =>
  own({ id: 'ah-2027', level: 'PROVINCE', division: '34', ...changed });
const en = (json: unknown) => ownOverlayProblems(json).map((problem) => problem.en);

describe('what an office follows', () => {
  const edition = (more: object) => ({
    code: 'yx-2026',
    edition: 1,
    overlay: requireOwnOverlay(JSON.stringify(own(more))),
  });
  const ids = (editions: Parameters<typeof followedOn>[0], code: string | null, on = '2026-03-01') =>
    followedOn(editions, code, on).map(({ id }) => id);

  it('is a province’s regulation, the county’s own terms, or these upon that', () => {
    expect(ids([], null)).toEqual([]);
    expect(ids([], 'zj-2016')).toEqual(['zj-2016']);
    expect(ids([edition({})], 'yx-2026')).toEqual(['yx-2026v1']);
    expect(ids([edition({ over: 'zj-2016' })], 'yx-2026')).toEqual(['zj-2016', 'yx-2026v1']);
    expect(ids([edition({ over: 'zj-2016' })], 'yx-2026', '2025-12-31')).toEqual([]);
  });

  it('names what a county lays its terms upon by an id, and a province lays its upon nothing', () => {
    expect(en(own({ over: '浙江' })).join()).toContain('named by its id');
    expect(en(own({ over: 'yx-2026' })).join()).toContain('named by its id');
    expect(en(own({ level: 'PROVINCE', over: 'zj-2016' })).join()).toContain('there can be no “over”');
  });
});

describe('a province’s regulation that a county enters', () => {
  it('may add grounds, endings and powers of the closed lists, and these alone', () => {
    const ground = { code: 'ANSWER_CLEARLY_WRONG', article: 52, item: 6 };
    const given = { grounds: [ground], endings: [{ code: 'VERIFIED', article: 42 }], powers: [] };
    expect(en(province(given))).toEqual([]);
    expect(en({ ...province(given), terms: [] })).toEqual([]);
    expect(en({ ...province(), terms: [] }).join()).toContain('no term');
    const bound = composeProfile(
      PROFILES['cn-2022'],
      requireOwnOverlay(JSON.stringify(province(given))) as LegalOverlay,
    );
    expect(bound.grounds).toEqual([{ ...ground, law: own().law }]);
    expect(bound.endings.map(({ code }) => code)).toEqual(['LAST_OPINION', 'VERIFIED']);
    // a county adds none
    expect(en(own(given)).join()).toContain('there can be no “grounds”');
  });

  it.each<[string, object, string, string]>([
    [
      'an ending of its own',
      { endings: [{ code: 'TIRED', article: 3 }] },
      'endings[0].code',
      'Unknown code “TIRED”',
    ],
    [
      'the nation’s ending',
      { endings: [{ code: 'LAST_OPINION', article: 3 }] },
      'endings[0].code',
      'it may be SETTLEMENT_REACHED',
    ],
    [
      'a ground without article',
      { grounds: [{ code: 'RESULT_FALSE_OR_NOT_DONE' }] },
      'grounds[0].article',
      'names no article',
    ],
    [
      'an item that is none',
      { grounds: [{ code: 'RESULT_FALSE_OR_NOT_DONE', article: 5, item: 0 }] },
      'grounds[0].item',
      'paragraph or item',
    ],
    [
      'a ground twice',
      { grounds: [1, 2].map((item) => ({ code: 'ANSWER_CLEARLY_WRONG', article: 52, item })) },
      'grounds[1].code',
      'given twice',
    ],
    [
      'a key nobody knows',
      { powers: [{ code: 'GO_ON_SITE', article: 58, until: 3 }] },
      'powers[0].until',
      'no “until”',
    ],
    ['no list', { powers: 'all' }, 'powers', 'should be a list'],
    ['a slip of typing at its head', { parialSupport: true }, 'parialSupport', 'Was “partialSupport” meant?'],
    [
      'another law’s language',
      { law: { zh: '岳西县规定', en: 'Terms', fr: 'Termes' } },
      'law.fr',
      'only zh, en.',
    ],
    [
      'a slip in the rule on representatives',
      { representatives: { limits: [{ most: 5 }], articles: [15], realy: true } },
      'representatives.realy',
      'Was “relay” meant?',
    ],
    [
      'a law of its own for that rule',
      { representatives: { relay: true, law: { zh: '别的条例', en: 'Another' } } },
      'representatives.law',
      'no “law”',
    ],
    [
      'a slip in a step of it',
      { representatives: { limits: [{ upto: 10, most: 3 }, { most: 5 }], articles: [15] } },
      'representatives.limits[0].upto',
      'Was “upTo” meant?',
    ],
    [
      'a slip in a term',
      { terms: [{ kind: 'CONCLUDE', length: 45, rol: true, articles: [3] }] },
      'terms[0].rol',
      'Term 1: there can be no “rol”, only kind, length, unit, roll, extension',
    ],
    [
      'a slip in an extension',
      { terms: [{ kind: 'CONCLUDE', length: 45, extension: { max: 15, mx: 30 }, articles: [3] }] },
      'terms[0].extension.mx',
      'Was “max” meant?',
    ],
    [
      'a slip in where it stands',
      { powers: [{ code: 'GO_ON_SITE', article: 58, paragaph: 3 }] },
      'powers[0].paragaph',
      'Was “paragraph” meant?',
    ],
  ])('is refused with %s, by line', (_, changed, at, why) => {
    const text = JSON.stringify(province(changed), null, 2);
    const [problem] = overlayTextProblems(text);
    expect(problem).toMatchObject({ at, en: expect.stringContaining(why), line: expect.any(Number) });
  });
});

describe('terms hold where they say', () => {
  it.each(['34', '3408', '340828'])('in the county, by %s', (division) => {
    expect(() => requireOverlayHolds({ division }, '340828')).not.toThrow();
  });

  it('and are refused elsewhere with what would hold; without a list of divisions nothing is compared', () => {
    for (const division of ['33', '3401', '340822'])
      expect(() => requireOverlayHolds({ division }, '340828')).toThrow(
        '34（省）、3408（市）、340828（本县）',
      );
    expect(() => requireOverlayHolds({ division: '33' }, null)).not.toThrow();
  });

  it('and are laid upon a province’s that holds there', () => {
    const entered = [{ code: 'ah-2027', division: '34' }];
    expect(() => requireUnderlying({ over: 'ah-2027' }, entered, '340828')).not.toThrow();
    expect(() => requireUnderlying({ over: 'zj-2016' }, [], '330106')).not.toThrow();
    expect(() => requireUnderlying({}, [], '340828')).not.toThrow();
    expect(() => requireUnderlying({ over: 'zj-2016' }, entered, '340828')).toThrow('over 可以写 ah-2027');
    expect(() => requireUnderlying({ over: 'zj-2016' }, [], '340828')).toThrow('请先录入并施行');
  });
});
