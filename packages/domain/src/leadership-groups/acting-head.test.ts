import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/dates';
import { isAwayOn, type Absence } from './absence';
import { actingHead, freeRank, rankTaken, standInFor, type RankedPost } from './acting-head.rules';
import { LEADERSHIP_POSITIONS, type LeadershipPosition } from './leadership-group';

const DAY = '2024-05-06';
const post = (position: LeadershipPosition, officialId: string, rank = 1): RankedPost => ({
  position,
  officialId,
  rank,
  fromOn: '2020-01-01',
  untilOn: null,
});
const WHOLE = [
  post('DEPUTY', 'd2', 2),
  post('DEPUTY', 'd1', 1),
  post('MEMBER', 'm'),
  post('EXECUTIVE_DEPUTY', 'e'),
  post('DIRECTOR', 'o'),
  post('HEAD', 'h'),
];
const away = (...officials: string[]): Absence[] =>
  officials.map((officialId) => ({ officialId, fromOn: DAY, untilOn: DAY }));
const leads = (posts: readonly RankedPost[], absences: readonly Absence[], day = DAY) => {
  const found = actingHead(posts, absences, day);
  return found && [found.post.officialId, found.acting];
};

describe('who leads a group', () => {
  it.each<[string, string[], [string, boolean] | null]>([
    ['is the head', [], ['h', false]],
    ['is the executive deputy while the head is away', ['h'], ['e', true]],
    ['is the deputy of the first rank while both are', ['h', 'e'], ['d1', true]],
    ['is the next deputy while that one is too', ['h', 'e', 'd1'], ['d2', true]],
    ['is nobody while all of them are: members and director do not stand in', ['h', 'e', 'd1', 'd2'], null],
    ['is the head while others are away', ['e', 'd1'], ['h', false]],
  ])('%s', (_, gone, expected) => {
    expect(leads(WHOLE, away(...gone))).toEqual(expected);
  });

  it('is the head again on the day after the last day away, and before the first', () => {
    const absences = [{ officialId: 'h', fromOn: '2024-05-06', untilOn: '2024-05-10' }];
    const on = (day: string) => leads(WHOLE, absences, day);
    expect(['2024-05-05', '2024-05-06', '2024-05-10', '2024-05-11'].map(on)).toEqual([
      ['h', false],
      ['e', true],
      ['e', true],
      ['h', false],
    ]);
  });

  it('stands in where the position is vacant, and not before their own first day', () => {
    const late = [{ ...post('EXECUTIVE_DEPUTY', 'e'), fromOn: '2024-05-07' }, post('DEPUTY', 'd')];
    expect(leads(late, [])).toEqual(['d', true]);
    expect(leads(late, [], '2024-05-07')).toEqual(['e', true]);
    expect(leads([], [])).toBeNull();
  });
});

describe('who stands in', () => {
  const standIn = (officialId: string, ...gone: string[]) =>
    standInFor(officialId, WHOLE, away(...gone), DAY)?.officialId ?? null;

  it('is the first in turn who is there while the head is away, and nobody while the head is there', () => {
    expect(standIn('h', 'h')).toBe('e');
    expect(standIn('h', 'h', 'e')).toBe('d1');
    expect(standIn('h', 'e')).toBeNull();
    expect(standIn('h', 'h', 'e', 'd1', 'd2')).toBeNull();
  });

  it('is nobody for a deputy while the head is there', () => {
    expect(standIn('e', 'e')).toBeNull();
  });
});

describe('for any posts and absences', () => {
  const officials = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const days = fc.integer({ min: 0, max: 40 }).map((n) => addDays('2024-05-01', n));
  const spans = fc.tuple(days, days).map(([x, y]) => (x < y ? [x, y] : [y, x]) as [string, string]);
  const posts = fc.array(
    fc
      .record({
        position: fc.constantFrom(...LEADERSHIP_POSITIONS),
        officialId: officials,
        rank: fc.integer({ min: 1, max: 3 }),
        span: spans,
        open: fc.boolean(),
      })
      .map(({ span: [fromOn, untilOn], open, ...more }) => ({
        ...more,
        fromOn,
        untilOn: open ? null : untilOn,
      })),
    { maxLength: 10 },
  );
  const absences = fc.array(
    fc
      .record({ officialId: officials, span: spans })
      .map(({ officialId, span: [fromOn, untilOn] }) => ({ officialId, fromOn, untilOn })),
    { maxLength: 8 },
  );
  const order = (position: LeadershipPosition) => ['HEAD', 'EXECUTIVE_DEPUTY', 'DEPUTY'].indexOf(position);

  it('nobody leads who is away or not in post, and nobody who is there comes before who leads', () => {
    fc.assert(
      fc.property(posts, absences, days, (held, gone, day) => {
        const found = actingHead(held, gone, day);
        const there = held.filter(
          ({ position, officialId, fromOn, untilOn }) =>
            order(position) >= 0 &&
            fromOn <= day &&
            (untilOn ?? day) >= day &&
            !isAwayOn(gone, officialId, day),
        );
        const leading = found === null ? [] : [found.post];
        expect(leading.length === 0).toBe(there.length === 0);
        expect(there).toEqual(expect.arrayContaining(leading));
        expect(found?.acting ?? false).toBe(leading.some(({ position }) => position !== 'HEAD'));
        const before = leading.flatMap((first) =>
          there.filter(
            ({ position, rank }) =>
              order(position) < order(first.position) || (position === first.position && rank < first.rank),
          ),
        );
        expect(before).toEqual([]);
      }),
    );
  });

  it('the order in which posts and absences were entered changes nothing', () => {
    fc.assert(
      fc.property(posts, absences, days, (held, gone, day) => {
        const one = actingHead(held, gone, day)?.post.officialId;
        expect(actingHead(held.toReversed(), gone.toReversed(), day)?.post.officialId).toBe(one);
      }),
    );
  });
});

describe('the ranks of deputies', () => {
  const deputy = (rank: number, fromOn: string, untilOn: string | null = null) =>
    ({ position: 'DEPUTY', rank, fromOn, untilOn }) as const;

  it('are taken one at a time, and free again afterwards', () => {
    const posts = [deputy(1, '2017-01-01', '2018-12-31'), deputy(2, '2017-01-01')];
    expect(rankTaken(posts, deputy(1, '2018-12-31'))).toBe(posts[0]);
    expect(rankTaken(posts, deputy(1, '2019-01-01'))).toBeNull();
    expect(rankTaken(posts, { ...deputy(1, '2018-01-01'), position: 'EXECUTIVE_DEPUTY' })).toBeNull();
    const member = { ...deputy(1, '2018-01-01'), position: 'MEMBER' } as const;
    expect(rankTaken([member], member)).toBeNull();
  });

  it('are filled from the first that is free, and so never shared', () => {
    const terms = fc.array(
      fc.record({
        from: fc.integer({ min: 0, max: 99 }),
        days: fc.option(fc.integer({ min: 0, max: 99 })),
      }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(terms, (list) => {
        const posts = list.reduce<ReturnType<typeof deputy>[]>((before, { from, days }) => {
          const fromOn = addDays('2017-01-01', from);
          const untilOn = days === null ? null : addDays(fromOn, days);
          const rank = freeRank(before, { position: 'DEPUTY', fromOn, untilOn });
          return [...before, deputy(rank, fromOn, untilOn)];
        }, []);
        for (const one of posts)
          expect(
            rankTaken(
              posts.filter((other) => other !== one),
              one,
            ),
          ).toBeNull();
      }),
    );
  });
});
