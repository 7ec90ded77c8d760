import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/dates';
import {
  heldOn,
  leadershipFindings,
  vacancies,
  type HeldPost,
  type LetteredPost,
} from './leadership-group.rules';
import { isHeldOn } from './held';
import type { LeadershipPosition } from './leadership-group';

const GROUP = { foundedOn: '2017-03-01', endedOn: null, officePhone: '0600-5550001' };
const post = (
  position: LeadershipPosition,
  officialId: string,
  fromOn: string,
  untilOn: string | null = null,
  lettered = false,
): LetteredPost => ({ position, officialId, fromOn, untilOn, lettered });
const WHOLE = [
  post('HEAD', 'a', '2017-03-01'),
  post('EXECUTIVE_DEPUTY', 'b', '2017-03-01'),
  post('DEPUTY', 'c', '2017-03-01'),
  post('DEPUTY', 'd', '2017-03-01'),
  post('MEMBER', 'e', '2017-03-01'),
  post('DIRECTOR', 'b', '2017-03-01'),
];
const kinds = (...args: Parameters<typeof leadershipFindings>): string[] =>
  leadershipFindings(...args).map(({ kind }) => kind);

describe('a leadership group', () => {
  it('lacks nothing when every place is filled; a director may be a deputy too', () => {
    expect(kinds(GROUP, WHOLE, '2017-06-01')).toEqual([]);
  });

  it('shows what is vacant, and an empty phone', () => {
    expect(kinds({ ...GROUP, officePhone: null }, [], '2017-06-01')).toEqual([
      'HEAD_VACANT',
      'DIRECTOR_VACANT',
      'PHONE_EMPTY',
      'NO_MEMBERS',
    ]);
  });

  it('shows who leads in two positions', () => {
    const findings = leadershipFindings(GROUP, [...WHOLE, post('MEMBER', 'a', '2017-05-01')], '2017-06-01');
    expect(findings).toEqual([{ kind: 'SEVERAL_POSITIONS', officialId: 'a', from: null, until: null }]);
    expect(kinds(GROUP, [...WHOLE, post('MEMBER', 'a', '2017-05-01')], '2017-04-30')).toEqual([]);
  });

  it('names the days between two heads, and before the first', () => {
    const heads = [post('HEAD', 'a', '2017-03-10', '2018-05-31'), post('HEAD', 'f', '2018-06-15')];
    const findings = leadershipFindings(GROUP, [...heads, ...WHOLE.slice(1)], '2019-01-01');
    expect(findings.map(({ kind, from, until }) => [kind, from, until])).toEqual([
      ['HEAD_GAP', '2017-03-01', '2017-03-09'],
      ['HEAD_GAP', '2018-06-01', '2018-06-14'],
    ]);
    expect(kinds(GROUP, [...heads, ...WHOLE.slice(1)], '2018-06-05')).toEqual(['HEAD_VACANT', 'HEAD_GAP']);
  });

  it('names whose post changed after they had signed for the one before, until they sign for the new one', () => {
    const whole = WHOLE.filter(({ officialId }) => officialId !== 'c');
    const [was, now] = [
      post('DEPUTY', 'c', '2017-03-01', '2018-05-31', true),
      post('EXECUTIVE_DEPUTY', 'c', '2018-06-01'),
    ];
    const lacking = { kind: 'LETTER_LACKING', officialId: 'c', from: '2018-06-01', until: null };
    expect(leadershipFindings(GROUP, [...whole, was, now], '2018-06-01')).toEqual([lacking]);
    expect(kinds(GROUP, [...whole, was, now], '2018-05-31')).toEqual([]);
    expect(kinds(GROUP, [...whole, was, { ...now, lettered: true }], '2018-06-01')).toEqual([]);
    // who never signed anything, and what is held beside a lettered post, is no matter of a change
    expect(kinds(GROUP, [...whole, { ...was, lettered: false }, now], '2018-06-01')).toEqual([]);
    const beside = { ...was, untilOn: null };
    expect(kinds(GROUP, [...whole, beside, { ...now, position: 'DIRECTOR' }], '2018-06-01')).toEqual([]);
  });

  it.each(['2017-02-28', '2020-01-01'])('says nothing of a day outside its life, as %s', (day) => {
    expect(kinds({ ...GROUP, endedOn: '2019-12-31', officePhone: null }, [], day)).toEqual([]);
  });

  it('is held on the first and the last day, and not outside', () => {
    const [held] = [post('HEAD', 'a', '2017-03-01', '2017-03-31')] as [HeldPost];
    expect(
      ['2017-02-28', '2017-03-01', '2017-03-31', '2017-04-01'].map((day) => isHeldOn(held, day)),
    ).toEqual([false, true, true, false]);
  });

  it('has no vacancy and no gap that succession leaves, whoever follows and whenever', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 3_000 }), { maxLength: 8 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 3_500 }), (changes, after) => {
        const starts = [0, ...changes.toSorted((a, b) => a - b)].map((n) => addDays(GROUP.foundedOn, n));
        const heads = starts.map((fromOn, i) =>
          post('HEAD', `h${i}`, fromOn, starts[i + 1] ? addDays(starts[i + 1] as string, -1) : null),
        );
        const day = addDays(GROUP.foundedOn, after);
        expect(heldOn(heads, day)).toHaveLength(1);
        expect(kinds(GROUP, [...heads, ...WHOLE.slice(1)], day)).toEqual([]);
      }),
    );
  });
});

describe('what is to come', () => {
  const head = (officialId: string, fromOn: string, untilOn: string | null) =>
    post('HEAD', officialId, fromOn, untilOn);
  const ends = (heads: LetteredPost[], day: string, endedOn: string | null = null) =>
    leadershipFindings({ ...GROUP, endedOn }, [...heads, ...WHOLE.slice(1)], day)
      .filter(({ kind }) => kind.endsWith('_ENDS'))
      .map(({ kind, from }) => [kind, from]);

  it('is told thirty days ahead, from the first day that will be vacant, while nobody follows', () => {
    const last = [head('a', '2017-03-01', '2018-06-30')];
    expect(ends(last, '2018-05-31')).toEqual([]);
    expect(ends(last, '2018-06-01')).toEqual([['HEAD_ENDS', '2018-07-01']]);
    expect(ends(last, '2018-06-30')).toEqual([['HEAD_ENDS', '2018-07-01']]);
    expect(ends(last, '2018-07-01')).toEqual([]);
    expect(ends([...last, head('b', '2018-07-01', null)], '2018-06-20')).toEqual([]);
    expect(ends([...last, head('b', '2018-07-01', '2018-07-05')], '2018-06-20')).toEqual([
      ['HEAD_ENDS', '2018-07-06'],
    ]);
    expect(ends([...last, head('b', '2018-07-03', null)], '2018-06-20')).toEqual([
      ['HEAD_ENDS', '2018-07-01'],
    ]);
    expect(ends(last, '2018-06-20', '2018-06-30')).toEqual([]);
  });

  it('says that the head is away while nobody can stand in, and not while somebody can', () => {
    const away = (officialId: string) => ({ officialId, fromOn: '2017-06-01', untilOn: '2017-06-03' });
    const alone = (absences: ReturnType<typeof away>[], posts = WHOLE) =>
      leadershipFindings(GROUP, posts, '2017-06-02', absences)
        .filter(({ kind }) => kind === 'NOBODY_STANDS_IN')
        .map(({ officialId }) => officialId);
    expect(alone([away('a')])).toEqual([]);
    expect(alone(['a', 'b', 'c', 'd'].map(away))).toEqual(['a']);
    expect(alone(['b', 'c', 'd'].map(away))).toEqual([]);
    expect(alone([away('a')], [post('HEAD', 'a', '2017-03-01'), post('MEMBER', 'e', '2017-03-01')])).toEqual([
      'a',
    ]);
  });
});

describe('a vacancy of a leadership group', () => {
  const group = { foundedOn: '2020-01-01', endedOn: null };
  const head = { position: 'HEAD', officialId: 'a', fromOn: '2020-01-01', untilOn: '2024-06-30' } as const;
  const director = { position: 'DIRECTOR', officialId: 'b', fromOn: '2020-01-01', untilOn: null } as const;

  it('a position is vacant from the day after its last holder’s last day', () => {
    expect(vacancies(group, [head, director], '2024-06-30')).toEqual([]);
    expect(vacancies(group, [head, director], '2024-07-01')).toEqual([
      { position: 'HEAD', since: '2024-07-01' },
    ]);
  });

  it('a position that nobody ever held is vacant since the group was founded', () => {
    expect(vacancies(group, [], '2024-07-01')).toEqual([
      { position: 'HEAD', since: '2020-01-01' },
      { position: 'DIRECTOR', since: '2020-01-01' },
    ]);
  });

  it('a successor’s coming day does not fill it today, and another position never does', () => {
    const next = { ...head, fromOn: '2024-08-01', untilOn: null };
    const deputy = { ...director, position: 'DEPUTY' } as const;
    expect(vacancies(group, [head, next, director, deputy], '2024-07-15')).toEqual([
      { position: 'HEAD', since: '2024-07-01' },
    ]);
    expect(vacancies(group, [head, next, director], '2024-08-01')).toEqual([]);
  });

  it('nothing is vacant in a group that is not yet there, or no longer', () => {
    expect(vacancies(group, [], '2019-12-31')).toEqual([]);
    expect(vacancies({ ...group, endedOn: '2024-01-01' }, [], '2024-01-02')).toEqual([]);
  });
});
