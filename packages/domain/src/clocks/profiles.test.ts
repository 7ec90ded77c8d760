import { describe, expect, it } from '@jest/globals';
import { CLOCK_KINDS, type ClockKind, type LegalProfile, TRACKS } from './profile';
import { PROFILES, profileFor } from './profiles';

const termOf = (profile: LegalProfile, kind: ClockKind) => profile.terms.find((term) => term.kind === kind);

describe('profileFor', () => {
  it.each([
    ['2004-12-31', 'cn-2005'],
    ['2022-04-30', 'cn-2005'],
    ['2022-05-01', 'cn-2022'],
    ['2026-11-22', 'cn-2022'],
  ])('a matter received on %s is governed by %s', (receivedOn, id) => {
    expect(profileFor(receivedOn).id).toBe(id);
  });
});

describe('the terms of each law', () => {
  it.each<[ClockKind, number[], number[]]>([
    ['DISPOSE', [15, 21, 22], [15, 22, 23]],
    ['ACCEPT', [15, 21], [15, 23]],
    ['CONCLUDE', [60, 33], [60, 34]],
    ['REVIEW_REQUEST', [30, 34], [30, 35]],
    ['REVIEW', [30, 34], [30, 35]],
    ['RE_REVIEW_REQUEST', [30, 35], [30, 36]],
    ['RE_REVIEW', [30, 35], [30, 36]],
  ])('%s: days and articles of 2005 %j, of 2022 %j', (kind, of2005, of2022) => {
    const found = [PROFILES['cn-2005'], PROFILES['cn-2022']].map((profile) => termOf(profile, kind));
    expect(found.map((term) => [term?.length, ...(term?.articles ?? [])])).toEqual([of2005, of2022]);
    expect(found.map((term) => [term?.unit, term?.roll])).toEqual([
      ['DAY', true],
      ['DAY', true],
    ]);
  });

  it('let a receiver object within five working days since 2022 only', () => {
    expect(termOf(PROFILES['cn-2005'], 'OBJECT')).toBeUndefined();
    expect(termOf(PROFILES['cn-2022'], 'OBJECT')).toMatchObject({
      length: 5,
      unit: 'WORKDAY',
      duty: false,
      articles: [23],
    });
  });

  it('give feedback on advice a term until 2022 only', () => {
    expect(termOf(PROFILES['cn-2005'], 'ADVICE_FEEDBACK')).toMatchObject({ length: 30, articles: [36] });
    expect(termOf(PROFILES['cn-2022'], 'ADVICE_FEEDBACK')).toBeUndefined();
  });

  it('let only the term to conclude be extended: once, by thirty days at most', () => {
    for (const { extension, terms } of Object.values(PROFILES)) {
      expect(extension).toEqual({ maxDays: 30, times: 1 });
      expect(terms.filter(({ extendable }) => extendable).map(({ kind }) => kind)).toEqual(['CONCLUDE']);
    }
  });

  it('limit conclusion and review to petitions proper since 2022', () => {
    const limited = (profile: LegalProfile) =>
      profile.terms.filter(({ tracks }) => tracks).map(({ kind }) => kind);
    expect(limited(PROFILES['cn-2005'])).toEqual([]);
    expect(limited(PROFILES['cn-2022'])).toEqual([
      'CONCLUDE',
      'REVIEW_REQUEST',
      'REVIEW',
      'RE_REVIEW_REQUEST',
      'RE_REVIEW',
    ]);
    expect(PROFILES['cn-2022'].terms.every(({ tracks = ['31(6)'] }) => tracks.join() === '31(6)')).toBe(true);
    expect(TRACKS).toContain('31(6)');
  });

  it('stand in the order of the procedure, each kind once', () => {
    for (const { terms } of Object.values(PROFILES)) {
      const kinds = terms.map(({ kind }) => kind);
      expect(kinds).toEqual(CLOCK_KINDS.filter((kind) => kinds.includes(kind)));
    }
  });
});
