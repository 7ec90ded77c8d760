import { describe, expect, it } from '@jest/globals';
import { nationalCalendar } from '../calendar/holidays';
import { profileOf } from '../clocks/profiles';
import { SUPPRESSION_DEFINITIONS, SUPPRESSION_SIGNALS } from './suppression';
import { batchesOf, dueBefore, isLastMoment } from './suppression.rules';

const calendar = nationalCalendar();
const at = (day: string): Date => new Date(`${day}T10:00:00+08:00`);

it.each(SUPPRESSION_SIGNALS)('%s says what it means, what it may be instead, and what to do', (signal) => {
  const words = Object.values(SUPPRESSION_DEFINITIONS[signal]);
  expect(words).toHaveLength(5);
  for (const language of ['zh', 'en'] as const)
    expect(new Set(words.map((one) => one[language])).size).toBe(words.length);
});

describe('an answer at the last moment', () => {
  // 2026-03-13 is a Friday
  it.each(['2026-03-11', '2026-03-12', '2026-03-13'])('is one on %s, of a term to the Friday', (day) => {
    expect(isLastMoment(day, '2026-03-13', calendar)).toBe(true);
  });
  it.each(['2026-03-10', '2026-03-14'])(
    'is none on %s: three working days were left, or it was late',
    (day) => {
      expect(isLastMoment(day, '2026-03-13', calendar)).toBe(false);
    },
  );
  it('counts working days, so that a weekend between leaves no more time', () => {
    expect(isLastMoment('2026-03-06', '2026-03-10', calendar)).toBe(true);
    expect(isLastMoment('2026-03-05', '2026-03-10', calendar)).toBe(false);
  });
  it('is none where nothing was due', () => {
    expect(isLastMoment('2026-03-13', null, calendar)).toBe(false);
  });
});

it('the date before an answer is that of the term then running', () => {
  const events = [
    { kind: 'RECEIVED', at: at('2026-03-02') },
    { kind: 'REGISTERED', at: at('2026-03-02') },
  ] as const;
  const accepted = [...events, { kind: 'ACCEPTED', at: at('2026-03-03') }] as const;
  const of = (before: Parameters<typeof dueBefore>[1]) => dueBefore(profileOf('cn-2022'), before, calendar);
  const [undecided, running] = [of(events), of(accepted)];
  expect(undecided).toBe('2026-03-17');
  expect(running).toBe('2026-05-06');
});

it('a batch is five of one unit on one day, and no fewer', () => {
  const answers = (unitId: string, day: string, n: number) =>
    Array.from({ length: n }, () => ({ tenantId: '甲', unitId, day }));
  const given = [
    ...answers('一', '2026-03-12', 5),
    ...answers('一', '2026-03-13', 4),
    ...answers('二', '2026-03-12', 4),
  ];
  expect(batchesOf(given).map((batch) => [batch[0]?.unitId, batch[0]?.day, batch.length])).toEqual([
    ['一', '2026-03-12', 5],
  ]);
});
