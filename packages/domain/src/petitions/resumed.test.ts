import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explainClock } from '../clocks/explain';
import { type DatedEvent, extensionRefusal, isSimple, petitionClocks, petitionDue } from './petition.rules';

import { EVERY_PROFILE, anyHousekeeping, anyProfile } from './petition-lives';

describe('what a broken promise puts in hand again', () => {
  const on = (kind: DatedEvent['kind'], day: string, more: Partial<DatedEvent> = {}): DatedEvent => ({
    kind,
    at: new Date(`${day}T02:00:00Z`),
    ...more,
  });
  const [profile] = EVERY_PROFILE as [(typeof EVERY_PROFILE)[number]];
  const withdrawn = [
    on('RECEIVED', '2026-01-05'),
    on('SIMPLE_BEGUN', '2026-01-08'),
    on('ACCEPTED', '2026-01-08', { track: 'ART_31_6' }),
    on('EXTENDED', '2026-01-20', { days: 20 }),
    on('WITHDRAWN', '2026-02-01'),
    on('CLOSED', '2026-02-02'),
  ];
  const resumed = [...withdrawn, on('COMMITMENT_BROKEN', '2026-04-01'), on('RESUMED', '2026-04-01')];
  const conclude = (events: readonly DatedEvent[], by = profile) =>
    petitionClocks(by, events).find(({ kind }) => kind === 'CONCLUDE');

  it('is to be concluded within the whole term from the breach, which its derivation says', () => {
    for (const by of EVERY_PROFILE) {
      const accepted = conclude([on('RECEIVED', '2026-04-01'), on('ACCEPTED', '2026-04-01')], by);
      expect(conclude(resumed, by)).toEqual({ ...accepted, startEvent: 'RESUMED' });
      // what it had been decided by stays as it was
      expect(petitionClocks(by, resumed).filter(({ kind }) => kind === 'DISPOSE')).toEqual(
        petitionClocks(by, withdrawn).filter(({ kind }) => kind === 'DISPOSE'),
      );
    }
    const clock = conclude(resumed) as NonNullable<ReturnType<typeof conclude>>;
    expect(explainClock(clock, 'zh')).toContain('2026年4月1日因单位的承诺没有履行恢复办理，办理期限重新计算');
    expect(explainClock(clock, 'en')).toContain('its term began anew on 1 April 2026');
    expect(petitionDue('HANDLING', petitionClocks(profile, resumed), resumed).dueOn).toBe(clock.due);
    expect(extensionRefusal(petitionClocks(profile, resumed), 'ART_31_6', '2026-04-02')).toBeNull();
    expect(isSimple(resumed)).toBe(false);
    expect(conclude(withdrawn)?.state).not.toBe('RUNNING');
  });

  it('has its petitioner’s terms from the answer that is given then', () => {
    const served = [...resumed, on('ANSWERED', '2026-04-20'), on('SERVED', '2026-04-21')];
    expect(conclude(served)).toMatchObject({ state: 'SATISFIED', satisfiedOn: '2026-04-20' });
    expect(petitionClocks(profile, served).find(({ kind }) => kind === 'REVIEW_REQUEST')).toMatchObject({
      state: 'RUNNING',
      startsOn: '2026-04-21',
    });
  });

  it('was due to nobody before, where it was only taken over from a ledger', () => {
    const old = [on('RECEIVED', '2025-01-05'), on('ANSWERED', '2025-02-05')];
    const anew = [...old, on('RESUMED', '2026-04-01', { track: 'ART_31_6' })];
    expect(petitionClocks(profile, anew).map(({ kind, startsOn }) => [kind, startsOn])).toEqual([
      ['CONCLUDE', '2026-04-01'],
    ]);
  });

  it('begins its term anew once for each breach, and never for what is written beside it', () => {
    fc.assert(
      fc.property(anyProfile, anyHousekeeping, (by, beside) => {
        expect(petitionClocks(by, [...resumed, ...beside])).toEqual(petitionClocks(by, resumed));
      }),
    );
    expect(conclude([...resumed, on('RESUMED', '2026-06-01')])?.startsOn).toBe('2026-06-01');
  });

  it('has its days anew where the opinion had been sent back', () => {
    const remanded = [...withdrawn, on('ANSWERED', '2026-02-10'), on('REMANDED', '2026-03-01', { days: 20 })];
    const anew = [...remanded, on('WITHDRAWN', '2026-03-02'), on('RESUMED', '2026-04-01')];
    expect(petitionDue('HANDLING', petitionClocks(profile, remanded), remanded).dueOn).toBe('2026-03-21');
    expect(petitionDue('HANDLING', petitionClocks(profile, anew), anew).dueOn).toBe('2026-04-21');
  });
});
