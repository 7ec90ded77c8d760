import { describe, expect, it } from '@jest/globals';
import type { RuleViolation } from '../shared/errors';
import { isAwayOn, lastDayAway } from './absence';
import { actingHead } from './acting-head.rules';

const away = (untilOn: string | null) => ({ officialId: 'a', fromOn: '2018-05-07', untilOn });

it.each([
  ['2018-05-06', false],
  ['2018-05-07', true],
  ['2030-01-01', true],
])('without a last day one is away from the first on: %s, %s', (day, expected) => {
  expect(isAwayOn([away(null)], 'a', day)).toBe(expected);
});

it('a deputy stands in as long as it goes on, by rank', () => {
  const post = (officialId: string, position: 'HEAD' | 'DEPUTY', rank: number) =>
    ({ officialId, position, rank, fromOn: '2017-03-01', untilOn: null }) as const;
  const posts = [post('a', 'HEAD', 1), post('c', 'DEPUTY', 2), post('b', 'DEPUTY', 1)];
  expect(actingHead(posts, [away(null)], '2019-05-07')).toMatchObject({
    acting: true,
    post: { officialId: 'b' },
  });
  const both = [away(null), { ...away(null), officialId: 'b' }];
  expect(actingHead(posts, both, '2019-05-07')).toMatchObject({ acting: true, post: { officialId: 'c' } });
});

describe('a return', () => {
  const back = (untilOn: string | null, returnedOn: string): string => {
    try {
      return lastDayAway(away(untilOn), returnedOn, '2018-06-01');
    } catch (error) {
      return (error as RuleViolation).code;
    }
  };

  it.each([
    [null, '2018-06-01', '2018-05-31'],
    [null, '2018-05-08', '2018-05-07'],
    ['2018-06-30', '2018-05-20', '2018-05-19'],
    [null, '2018-05-07', 'INVALID'],
    [null, '2018-06-02', 'INVALID'],
    ['2018-05-10', '2018-05-20', 'INVALID'],
  ])('of who was to be away until %s, on %s: %s', (untilOn, returnedOn, expected) => {
    expect(back(untilOn, returnedOn)).toBe(expected);
  });
});
