import { expect, it } from '@jest/globals';
import { chronological, type LegalEvent } from './legal-events';

it('puts events in the order they happened and leaves the record as it was', () => {
  const recorded: readonly LegalEvent[] = [
    { kind: 'EXTENDED', on: '2026-03-02', days: 30 },
    { kind: 'EXTENDED', on: '2026-03-02', days: 10 },
    { kind: 'RECEIVED', on: '2026-01-05' },
  ];
  expect(chronological(recorded)).toEqual([recorded[2], recorded[1], recorded[0]]);
  expect(recorded[0]?.days).toBe(30);
});
