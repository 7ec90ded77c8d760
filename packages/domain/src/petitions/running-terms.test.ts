import { describe, expect, it } from '@jest/globals';
import { addDays } from '../calendar/dates';
import { CN_2022 } from '../clocks/cn-2022';
import { PETITION_STATUSES, type PetitionStatus } from './petition';
import {
  endingNotices,
  mayConcernAct,
  requireActKnownOn,
  runningTerms,
  runsSince,
  WAITED_FOR,
} from './running-terms.rules';

const PLEA = {
  status: 'HANDLING',
  origin: 'OFFICE',
  category: 'PLEA',
  track: 'ART_31_6',
} as const;

describe('the terms that a petition does not stop', () => {
  it('are told with the articles while nobody knows from when they count', () => {
    const told = runningTerms({ ...PLEA, actKnownOn: null }, CN_2022, '2026-03-02', 'zh');
    expect(told?.told).toContain('照常计算');
    expect(told).toMatchObject({ knownOn: null, warnings: [] });
    expect(told?.ways.map(({ what, term, endsOn }) => [what, term, endsOn])).toEqual([
      ['申请行政复议', '期限为自知道或者应当知道该行为之日起60日（《行政复议法》第二十条）。', null],
      ['提起行政诉讼', '期限为自知道或者应当知道该行为之日起6个月（《行政诉讼法》第四十六条）。', null],
    ]);
  });

  it('are told by their last days, and how those came about', () => {
    const told = runningTerms({ ...PLEA, actKnownOn: '2026-03-04' }, CN_2022, '2026-03-10', 'zh');
    expect(told?.ways.map(({ endsOn, derivation }) => [endsOn, derivation])).toEqual([
      [
        '2026-05-06',
        '2026年3月4日得知该行为，自次日起计算60日，于2026年5月3日届满。届满之日逢劳动节（5月3日至5月5日），顺延至2026年5月6日。',
      ],
      ['2026-09-04', '2026年3月4日得知该行为，自次日起计算6个月，于2026年9月4日届满。'],
    ]);
    const english = runningTerms({ ...PLEA, actKnownOn: '2026-03-04' }, CN_2022, '2026-03-10', 'en');
    expect(JSON.stringify(english)).not.toMatch(/undefined|\p{Script=Han}/u);
    expect(english?.ways[0]?.derivation).toContain('The act was known on 4 March 2026; 60 days, counted');
  });

  it.each([
    ['2026-04-20', []],
    ['2026-04-21', ['申请行政复议的期限还有15天，最迟2026年5月6日：要提出的，请不要等信访的结果。']],
    ['2026-05-06', ['申请行政复议的期限今天届满，最迟2026年5月6日：要提出的，请不要等信访的结果。']],
    ['2026-05-07', []],
    ['2026-08-30', ['提起行政诉讼的期限还有5天，最迟2026年9月4日：要提出的，请不要等信访的结果。']],
  ])('are warned of on %s', (today, warnings) => {
    expect(runningTerms({ ...PLEA, actKnownOn: '2026-03-04' }, CN_2022, today, 'zh')?.warnings).toEqual(
      warnings,
    );
  });

  it('are warned of by the day that is safe, while the holidays of its year are not known', () => {
    // the last day counted is a Sunday
    const warned = (today: string) =>
      runningTerms({ ...PLEA, actKnownOn: '2030-11-25' }, CN_2022, today, 'zh')?.warnings.join('');
    expect(warned('2031-05-20')).toContain('还有5天，最迟2031年5月25日');
    expect(warned('2031-05-26')).toContain('今天届满，最迟2031年5月26日');
    expect(endingNotices('2030-11-25', '2031-05-20')).toMatchObject([{ dueOn: '2031-05-25', daysLeft: 5 }]);
  });

  it('are said to be over, and that there may be a reason', () => {
    const told = runningTerms({ ...PLEA, actKnownOn: '2026-03-04' }, CN_2022, '2026-05-07', 'zh');
    expect(told?.ways.map(({ over }) => over)).toEqual([true, false]);
    expect(told?.ways[0]?.term).toContain('已于2026年5月6日届满；有正当理由的');
  });

  it('are told while somebody waits, from the registration on', () => {
    const on = (status: PetitionStatus) =>
      runningTerms({ ...PLEA, status, actKnownOn: null }, CN_2022, '2026-03-10', 'zh') !== null;
    expect(PETITION_STATUSES.filter(on)).toEqual(expect.arrayContaining([...WAITED_FOR]));
    expect(PETITION_STATUSES.filter(on)).toHaveLength(WAITED_FOR.length);
    for (const status of ['NOT_ACCEPTED', 'REFERRED_OUT', 'WITHDRAWN', 'CLOSED', 'VOIDED'] as const)
      expect(on(status)).toBe(false);
    const older = { ...PLEA, origin: 'IMPORT', actKnownOn: null } as const;
    expect(runningTerms({ ...older, status: 'ANSWERED' }, CN_2022, '2026-03-10', 'zh')).toBeNull();
    expect(runningTerms(older, CN_2022, '2026-03-10', 'zh')).not.toBeNull();
  });

  it('are told on until their last day has passed, where the matter is over before that', () => {
    const over = (status: PetitionStatus, today: string) =>
      runningTerms({ ...PLEA, status, actKnownOn: '2026-03-04' }, CN_2022, today, 'zh');
    for (const status of ['NOT_ACCEPTED', 'REFERRED_OUT', 'WITHDRAWN', 'CLOSED', 'ARCHIVED'] as const) {
      const told = over(status, '2026-04-25');
      expect(told?.ways.map(({ endsOn }) => endsOn)).toEqual(['2026-05-06', '2026-09-04']);
      expect(told?.told).toContain('已经结束');
      expect(told?.warnings).toEqual([
        '申请行政复议的期限还有11天，最迟2026年5月6日：信访事项已经结束，这个期限照样届满。',
      ]);
      // what has ended is not told any more
      expect(over(status, '2026-05-07')?.ways.map(({ what }) => what)).toEqual(['提起行政诉讼']);
      expect(over(status, '2026-09-04')?.warnings).toHaveLength(1);
      expect(over(status, '2026-09-05')).toBeNull();
    }
    expect(over('VOIDED', '2026-04-25')).toBeNull();
  });

  it.each([
    ['a plea', { category: 'PLEA', track: null }, true],
    ['a matter of no category', { category: null, track: null }, true],
    ['an organ asked to act', { category: 'PLEA', track: 'ART_31_5' }, true],
    ['a suggestion', { category: 'SUGGESTION', track: null }, false],
    ['an accusation', { category: 'ACCUSATION', track: 'ART_30' }, false],
    ['a request for information', { category: 'PLEA', track: 'INFORMATION_REQUEST' }, false],
  ] as const)('%s may concern an act by itself: %#', (_, matter, may) => {
    expect(mayConcernAct({ ...matter, actKnownOn: null })).toBe(may);
    // somebody has said that there is one
    expect(mayConcernAct({ ...matter, actKnownOn: '2026-03-04' })).toBe(true);
  });
});

describe('who answers for the matter', () => {
  it('is told of each term once at fifteen, seven, three days and one, and not any more', () => {
    const days = Array.from({ length: 200 }, (_, n) => addDays('2026-03-05', n));
    const occasions = days.flatMap((today) =>
      endingNotices('2026-03-04', today).map(({ kind, occasion }) => `${kind} ${occasion}`),
    );
    expect([...new Set(occasions)]).toEqual(
      ['RECONSIDERATION_ENDING 2026-05-06', 'LITIGATION_ENDING 2026-09-04'].flatMap((term) =>
        [15, 7, 3, 1].map((left) => `${term} ${left}`),
      ),
    );
    expect(endingNotices('2026-03-04', '2026-05-06')).toMatchObject([{ dueOn: '2026-05-06', daysLeft: 0 }]);
    expect(endingNotices('2026-03-04', '2026-05-07')).toEqual([]);
  });

  it('is told of every term that may still run', () => {
    for (const today of ['2026-03-02', '2026-10-08', '2025-02-05'])
      expect(endingNotices(addDays(runsSince(today), -1), today)).toEqual([]);
  });
});

it('an act is known by today', () => {
  expect(requireActKnownOn('2026-03-02', '2026-03-02')).toBe('2026-03-02');
  expect(requireActKnownOn(null, '2026-03-02')).toBeNull();
  expect(() => requireActKnownOn('2026-03-03', '2026-03-02')).toThrow('不能晚于今天');
});
