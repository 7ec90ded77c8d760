import { describe, expect, it } from '@jest/globals';
import { deriveClocks } from './derive';
import { currentClock, dueOf, isOverdue, wasPunctual } from './due';
import type { LegalEvent } from './legal-events';
import { PROFILES } from './profiles';

const life: readonly LegalEvent[] = [
  { kind: 'RECEIVED', on: '2026-03-02' },
  { kind: 'ACCEPTED', on: '2026-03-10' },
  { kind: 'ANSWERED', on: '2026-04-20' },
  { kind: 'SERVED', on: '2026-04-22' },
  { kind: 'REVIEW_REQUESTED', on: '2026-05-06' },
  { kind: 'REVIEWED', on: '2026-05-20' },
];
const after = (steps: number) => deriveClocks(PROFILES['cn-2022'], '31(6)', life.slice(0, steps));

it.each([
  [0, null, null],
  [1, 'DISPOSE', '2026-03-17'],
  [2, 'CONCLUDE', '2026-05-09'],
  [3, null, null],
  [4, 'REVIEW_REQUEST', '2026-05-22'],
  [5, 'REVIEW', '2026-06-05'],
  [6, null, null],
])('after %i events the date that counts is that of %s: %s', (steps, kind, due) => {
  expect(currentClock(after(steps))?.kind ?? null).toBe(kind);
  expect(dueOf(after(steps))).toBe(due);
});

it('puts what an organ owes before what it may do', () => {
  const forwarded = deriveClocks(PROFILES['cn-2022'], null, [{ kind: 'FORWARD_RECEIVED', on: '2026-03-02' }]);
  expect(forwarded.map(({ kind, due }) => [kind, due])).toEqual([
    ['ACCEPT', '2026-03-17'],
    ['OBJECT', '2026-03-09'],
  ]);
  expect(currentClock(forwarded)?.kind).toBe('ACCEPT');
});

it('takes the duty that ends first', () => {
  const events: LegalEvent[] = [
    { kind: 'ACCEPTED', on: '2017-03-01' },
    { kind: 'ADVISED', on: '2017-03-06' },
  ];
  expect(dueOf(deriveClocks(PROFILES['cn-2005'], null, events))).toBe('2017-04-05');
});

describe('isOverdue', () => {
  it.each([
    [1, '2026-03-17', false, 'the last day is still in time'],
    [1, '2026-03-18', true, 'the day after is not'],
    [2, '2026-03-18', false, 'what was done is not owed'],
    [4, '2026-12-31', false, 'a petitioner owes nothing'],
  ])('after %i events on %s: %s, for %s', (steps, today, expected) => {
    expect(after(steps).some((clock) => isOverdue(clock, today))).toBe(expected);
  });
});

describe('wasPunctual', () => {
  it.each([
    [0, null],
    [1, null],
    [2, null],
    [3, true],
    [4, true],
    [5, null],
    [6, true],
  ])('after %i events: %s', (steps, expected) => {
    expect(wasPunctual(after(steps))).toBe(expected);
  });

  it('is settled by one late duty, and never by a late petitioner', () => {
    const clocks = (...events: LegalEvent[]) => deriveClocks(PROFILES['cn-2022'], '31(6)', events);
    expect(
      wasPunctual(clocks({ kind: 'RECEIVED', on: '2026-03-02' }, { kind: 'ACCEPTED', on: '2026-03-18' })),
    ).toBe(false);
    const asked = clocks(
      ...life.slice(0, 4),
      { kind: 'REVIEW_REQUESTED', on: '2026-07-01' },
      { kind: 'REVIEWED', on: '2026-07-02' },
    );
    expect(asked.find(({ kind }) => kind === 'REVIEW_REQUEST')?.state).toBe('LATE');
    expect(wasPunctual(asked)).toBe(true);
  });
});
