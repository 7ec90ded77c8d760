import { describe, expect, it } from '@jest/globals';
import { CLOCK_KINDS, type ClockKind, type LegalOverlay, type LegalProfile, TRACKS } from './profile';
import { OVERLAYS } from './overlays';
import { nationalOf } from './national';
import { overlayOfDivision, PROFILES, profileFor, profileOf } from './profiles';

/** What holds for a petition proper. */
const general = ({ terms }: LegalProfile) => terms.filter(({ tracks }) => tracks?.includes('31(6)') ?? true);
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

describe('a profile with an overlay', () => {
  const [zhejiang] = OVERLAYS;

  it.each([
    ['2016-07-31', 'cn-2005'],
    ['2016-08-01', 'cn-2005+zj-2016'],
    ['2022-04-30', 'cn-2005+zj-2016'],
    ['2022-05-01', 'cn-2022+zj-2016'],
  ])('governs a matter received on %s as %s, and is found again by that name', (receivedOn, id) => {
    const profile = profileFor(receivedOn, zhejiang as LegalOverlay);
    expect(profile.id).toBe(id);
    expect(profileOf(profile.id)).toEqual(profile);
    expect(nationalOf(profile)).toBe(profileFor(receivedOn));
  });

  it('may be one that only a county knows, and is never guessed', () => {
    const own = { ...(zhejiang as LegalOverlay), id: 'own-2026' };
    expect(profileOf('cn-2022+own-2026', [own]).id).toBe('cn-2022+own-2026');
    expect(() => profileOf('cn-2022+own-2026')).toThrow('own-2026');
  });

  it('is proposed by the province of a division', () => {
    expect(
      ['330106000000', '370100000000', '441900000000'].map((code) => overlayOfDivision(code)?.id),
    ).toEqual(['zj-2016', 'sd-2015', undefined]);
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
    for (const profile of Object.values(PROFILES)) {
      expect(
        general(profile).flatMap(({ kind, extension }) => (extension ? [[kind, extension.max]] : [])),
      ).toEqual([['CONCLUDE', 30]]);
    }
  });

  it('limit conclusion and review to petitions proper since 2022', () => {
    const limited = (profile: LegalProfile) =>
      general(profile)
        .filter(({ tracks }) => tracks)
        .map(({ kind }) => kind);
    expect(limited(PROFILES['cn-2005'])).toEqual([]);
    expect(limited(PROFILES['cn-2022'])).toEqual([
      'CONCLUDE',
      'REVIEW_REQUEST',
      'REVIEW',
      'RE_REVIEW_REQUEST',
      'RE_REVIEW',
    ]);
    expect(general(PROFILES['cn-2022']).every(({ tracks = ['31(6)'] }) => tracks.join() === '31(6)')).toBe(
      true,
    );
    expect(TRACKS).toContain('31(6)');
  });

  it('stand in the order of the procedure, each kind once', () => {
    for (const profile of Object.values(PROFILES)) {
      const kinds = general(profile).map(({ kind }) => kind);
      expect(kinds).toEqual(CLOCK_KINDS.filter((kind) => kinds.includes(kind)));
    }
  });
});
