import { describe, expect, it } from '@jest/globals';
import { addDays } from '../calendar/dates';
import { PROFILES } from '../clocks/profiles';
import { OPEN_STATUSES, PETITION_STATUSES } from './petition';
import { answeredInTime, petitionClocks, petitionFacets } from './petition.rules';

describe('counting', () => {
  const received = new Date('2026-03-02T09:00:00+08:00');

  it('counts an open petition by its date, a finished or uncounted one not', () => {
    const petition = {
      origin: 'OFFICE' as const,
      channel: 'VISIT' as const,
      dueOn: '2026-03-17',
      counted: true,
      topicId: null,
      receivedAt: received,
    };
    for (const status of PETITION_STATUSES) {
      const due = petitionFacets({ ...petition, status }).filter(([facet]) => facet === 'due');
      expect(due).toHaveLength(OPEN_STATUSES.includes(status) ? 1 : 0);
      expect(petitionFacets({ ...petition, status, counted: false }).some(([facet]) => facet === 'due')).toBe(
        false,
      );
    }
  });

  it('counts an answer of an older ledger as history', () => {
    const old = {
      origin: 'IMPORT' as const,
      status: 'ANSWERED' as const,
      channel: 'WEB' as const,
      dueOn: null,
      counted: false,
      topicId: null,
      receivedAt: received,
      answeredAt: received,
    };
    const facets = petitionFacets(old);
    expect(facets[0]).toEqual(['history', 'ANSWERED']);
    expect(facets.map(([facet]) => facet)).not.toContain('answered');
  });

  it('counts channel and topic under Beijing’s month of receipt, and an answer under its own', () => {
    const petition = {
      origin: 'OFFICE' as const,
      status: 'SERVED' as const,
      channel: 'LETTER' as const,
      dueOn: null,
      counted: true,
      topicId: 'a-topic',
      receivedAt: new Date('2026-01-31T23:30:00Z'),
      answeredAt: new Date('2026-03-02T08:00:00+08:00'),
    };
    expect(petitionFacets({ ...petition, answeredInTime: true })).toEqual([
      ['status', 'SERVED'],
      ['channel', '2026-02:LETTER'],
      ['topic', '2026-02:a-topic'],
      ['answered', '2026-03:IN_TIME'],
    ]);
    expect(petitionFacets({ ...petition, answeredInTime: false })).toContainEqual([
      'answered',
      '2026-03:LATE',
    ]);
    expect(petitionFacets({ ...petition, answeredInTime: null })).toHaveLength(3);
    expect(petitionFacets({ ...petition, answeredInTime: true, confidential: true })).toEqual([]);
    expect(petitionFacets({ ...petition, status: 'VOIDED', answeredInTime: true })).toEqual([
      ['status', 'VOIDED'],
    ]);
  });

  it('takes an answer for punctual up to the last day, an extension included', () => {
    const events = (answeredOn: string, days?: number) => [
      { kind: 'RECEIVED' as const, at: new Date('2026-03-02T09:00:00+08:00') },
      { kind: 'ACCEPTED' as const, at: new Date('2026-03-03T09:00:00+08:00') },
      ...(days ? [{ kind: 'EXTENDED' as const, at: new Date('2026-04-20T09:00:00+08:00'), days }] : []),
      { kind: 'ANSWERED' as const, at: new Date(`${answeredOn}T17:00:00+08:00`) },
    ];
    const inTime = (...args: Parameters<typeof events>) =>
      answeredInTime(petitionClocks(PROFILES['cn-2022'], events(...args)));
    const conclude = petitionClocks(PROFILES['cn-2022'], events('2026-03-20')).find(
      ({ kind }) => kind === 'CONCLUDE',
    );
    const last = conclude?.due ?? '';
    expect([inTime(last), inTime(addDays(last, 1)), inTime(addDays(last, 1), 30)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(answeredInTime(petitionClocks(PROFILES['cn-2022'], events('2026-03-20').slice(0, 2)))).toBeNull();
  });
});
