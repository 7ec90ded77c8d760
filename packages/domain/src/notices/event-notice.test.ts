import { describe, expect, it } from '@jest/globals';
import { dutyNews, isDutySoon, meetingNews } from './event-notice.rules';

const TODAY = '2026-11-25';

describe('of a meeting', () => {
  const meeting = (heldOn: string, ...members: string[]) => ({ heldOn, members });

  it('its members are told, but for who planned it', () => {
    expect(
      meetingNews('MEETING_PLANNED', [meeting('2026-11-25', 'a', 'b')], TODAY, 'a')?.officialIds,
    ).toEqual(['b']);
    expect(meetingNews('MEETING_PLANNED', [meeting('2026-11-25', 'a')], TODAY, 'a')).toBeNull();
  });

  it('moved, those of either day, each once', () => {
    const days = [meeting('2026-11-26', 'a', 'b'), meeting('2026-12-10', 'b', 'c')];
    expect(meetingNews('MEETING_CHANGED', days, TODAY, null)?.officialIds).toEqual(['a', 'b', 'c']);
  });

  it('entered after the day, nobody', () => {
    expect(meetingNews('MEETING_PLANNED', [meeting('2026-11-24', 'a')], TODAY, null)).toBeNull();
  });
});

describe('of duty', () => {
  const duty = (officialId: string, fromOn: string, untilOn = fromOn) => ({ officialId, fromOn, untilOn });
  type Duty = Parameters<typeof dutyNews>[0];
  const told = (before: Duty, after: Duty, by: string | null = null) =>
    dutyNews(before, after, TODAY, by).map(({ kind, officialId, dueOn }) => `${kind} ${officialId} ${dueOn}`);

  it('planned, moved, given to another, cancelled', () => {
    const [a, later, b] = [duty('a', '2026-12-01'), duty('a', '2026-12-02'), duty('b', '2026-12-01')];
    expect(told(null, a)).toEqual(['DUTY_GIVEN a 2026-12-01']);
    expect(told(a, later)).toEqual(['DUTY_GIVEN a 2026-12-02']);
    expect(told(a, b)).toEqual(['DUTY_DROPPED a 2026-12-01', 'DUTY_GIVEN b 2026-12-01']);
    expect(told(a, null)).toEqual(['DUTY_DROPPED a 2026-12-01']);
    expect(told(a, a)).toEqual([]);
  });

  it('not who planned it, nor what is over', () => {
    expect(told(null, duty('a', '2026-12-01'), 'a')).toEqual([]);
    expect(told(null, duty('a', '2026-11-20', '2026-11-24'))).toEqual([]);
    expect(told(null, duty('a', '2026-11-20', TODAY))).toEqual(['DUTY_GIVEN a 2026-11-20']);
  });

  it.each([
    ['2026-11-24', false],
    ['2026-11-25', true],
    ['2026-11-26', true],
    ['2026-11-27', false],
  ])('once more when it begins on %s: %s', (fromOn, soon) => {
    expect(isDutySoon(fromOn, TODAY)).toBe(soon);
  });
});
