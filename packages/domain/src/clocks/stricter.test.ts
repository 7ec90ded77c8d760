import { describe, expect, it } from '@jest/globals';
import { deriveClocks } from './derive';
import { OVERLAYS } from './overlays';
import type { LegalOverlay, LegalTerm, OverlayTerm } from './profile';
import { nationalOf } from './national';
import { PROFILES, profileFor, profileOf } from './profiles';
import { profileProblems } from './profile-problems';
import { stricter } from './stricter';

const of = (id: string) => OVERLAYS.find((one) => one.id === id) as LegalOverlay;
const own = (...terms: OverlayTerm[]): LegalOverlay => ({
  id: 'yx-2026v2',
  law: { zh: '岳西县规定', en: 'Yuexi terms' },
  inForceFrom: '2026-01-01',
  division: '340828',
  verified: true,
  over: 'zj-2016',
  terms,
});
const bound = (province: LegalOverlay, ...terms: OverlayTerm[]) =>
  profileFor('2026-03-02', province, own(...terms));
const termOf = (profile: ReturnType<typeof bound>, kind: string) =>
  profile.terms.find(
    (one) => one.kind === kind && (one.tracks === undefined || one.tracks.includes('31(6)')),
  );

describe('a county’s own terms upon a province’s regulation', () => {
  it('count where they are the stricter, and the province’s where these are', () => {
    // Zhejiang: 5 workdays to dispose, 30 days to conclude and 60 more
    const profile = bound(
      of('zj-2016'),
      { kind: 'DISPOSE', length: 3, unit: 'WORKDAY', articles: [2] },
      { kind: 'CONCLUDE', length: 45, extension: { max: 20 }, articles: [3] },
    );
    expect(profile.id).toBe('cn-2022+zj-2016+yx-2026v2');
    expect(termOf(profile, 'DISPOSE')).toMatchObject({ length: 3, law: { zh: '岳西县规定' }, articles: [2] });
    expect(termOf(profile, 'ACCEPT')).toMatchObject({ length: 5, law: { zh: '浙江省信访条例' } });
    // the province's thirty days end first; extended, the county's 65 do
    expect(termOf(profile, 'CONCLUDE')).toMatchObject({
      length: 30,
      extension: { max: 35 },
      law: { zh: '浙江省信访条例' },
      articles: [23],
    });
    expect(profileProblems(profile)).toEqual([]);
  });

  it('mean the same as upon the nation’s: what they leave out is the nation’s', () => {
    const profile = bound(of('zj-2016'), { kind: 'DISPOSE', length: 10, articles: [2] });
    // ten days, not ten workdays; in a week of holidays five workdays are longer, so the county's counts
    expect(termOf(profile, 'DISPOSE')).toMatchObject({ unit: 'WORKDAY', length: 5 });
    expect(
      termOf(bound(of('zj-2016'), { kind: 'DISPOSE', length: 4, articles: [2] }), 'DISPOSE'),
    ).toMatchObject({
      unit: 'DAY',
      length: 4,
    });
  });

  it('start and end as the province has it', () => {
    const profile = bound(of('ha-2012'), { kind: 'CONCLUDE', length: 20, articles: [3] });
    const concludes = profile.terms.filter(
      ({ kind, tracks }) => kind === 'CONCLUDE' && tracks?.join() === '31(6)',
    );
    expect(concludes.map(({ length, startEvents }) => [length, startEvents])).toEqual([
      [20, ['RECEIVED', 'FORWARD_RECEIVED']],
      [20, ['ASSIGNMENT_RECEIVED']],
    ]);
    const due = deriveClocks(profile, '31(6)', [{ kind: 'RECEIVED', on: '2026-03-02' }]).find(
      ({ kind }) => kind === 'CONCLUDE',
    );
    expect(due).toMatchObject({ startEvent: 'RECEIVED', due: '2026-03-23', article: '岳西县规定第三条' });
  });

  it('leave the province its grounds, endings and outcomes, and are found again by their name', () => {
    const province = of('bj-2006');
    const profile = bound(province, { kind: 'DISPOSE', length: 10, articles: [2] });
    expect(profile).toMatchObject({ partialSupport: true, grounds: [{ article: 52, item: 6 }, { item: 7 }] });
    const again = profileOf(profile.id, [own({ kind: 'DISPOSE', length: 10, articles: [2] })]);
    expect(again).toEqual(profile);
    expect(nationalOf(profile)).toBe(PROFILES['cn-2022']);
  });

  it('hold from their own day on, and the province’s before', () => {
    const [province, laid] = [of('zj-2016'), own({ kind: 'DISPOSE', length: 2, articles: [2] })];
    expect(profileFor('2025-12-31', province, laid).id).toBe('cn-2022+zj-2016');
    expect(profileFor('2026-01-01', province, laid).id).toBe('cn-2022+zj-2016+yx-2026v2');
  });
});

describe('the stricter of two terms', () => {
  const term = (length: number, max: number | null = null, unit: 'DAY' | 'WORKDAY' = 'DAY'): LegalTerm => ({
    kind: 'CONCLUDE',
    duty: true,
    length,
    unit,
    roll: true,
    startEvents: ['ACCEPTED'],
    satisfiedBy: ['ANSWERED'],
    extension: max === null ? null : { max },
    articles: [1],
  });

  it.each<[string, LegalTerm, LegalTerm, number, number | null]>([
    ['the shorter', term(20), term(30), 20, null],
    ['the shorter, extended no further than the other', term(20, 30), term(30, 10), 20, 20],
    ['the shorter without an extension where that is over', term(20, 30), term(21), 20, 1],
    ['either where they are alike', term(20, 5), term(20, 5), 20, 5],
  ])('is %s', (_, one, other, length, max) => {
    for (const found of [stricter(one, other), stricter(other, one)]) {
      expect(found.length).toBe(length);
      expect(found.extension?.max ?? null).toBe(max);
    }
  });
});
