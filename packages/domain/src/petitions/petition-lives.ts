import fc from 'fast-check';
import { composeProfile } from '../clocks/compose';
import { LEGAL_EVENT_KINDS } from '../clocks/legal-events';
import { OVERLAYS } from '../clocks/overlays';
import { PROFILES } from '../clocks/profiles';
import { PETITION_EVENT_KINDS, PETITION_STATUSES } from './petition';
import { type DatedEvent } from './petition.rules';

export const EVERY_PROFILE = Object.values(PROFILES).flatMap((national) => [
  national,
  ...OVERLAYS.map((overlay) => composeProfile(national, overlay)),
]);
/**
 * REMANDED and QUASHED begin the answer and the petitioner's windows anew, and so does another answer after a report; the short
 * procedure has terms of its own. ANSWER_SET_ASIDE begins all of them anew, RESUMED what follows the acceptance.
 */
export const LEGAL: readonly string[] = [
  ...LEGAL_EVENT_KINDS,
  'TRANSFERRED',
  'TRANSFER_RETURNED',
  'TRANSFER_REPORTED',
  'TRANSFER_SUPPLEMENTED',
  'REMANDED',
  'ANSWER_SET_ASIDE',
  'SIMPLE_BEGUN',
  'SIMPLE_ENDED',
  'TRACK_MOVED',
];
/** What is done to a petition without any legal effect: edits, reassignments, notes, a new code. */
const HOUSEKEEPING = PETITION_EVENT_KINDS.filter((kind) => !LEGAL.includes(kind));
const LIFE = ['RECEIVED', 'ACCEPTED', 'EXTENDED', 'ANSWERED', 'SERVED'] as const;

export const received = Date.parse('2025-12-20T02:00:00Z');
export const after = (minutes: number) => new Date(received + minutes * 60_000);
const anyMoment = fc.integer({ min: 0, max: 200 * 24 * 60 }).map(after);
export const anyLife = fc
  .tuple(
    fc.integer({ min: 1, max: LIFE.length }),
    fc.array(fc.nat(40 * 24 * 60), { minLength: 5, maxLength: 5 }),
  )
  .map(([steps, waits]) =>
    LIFE.slice(0, steps).map((kind, i): DatedEvent => {
      const minutes = waits.slice(0, i + 1).reduce((sum, wait) => sum + wait, 0) - (waits[0] ?? 0);
      return { kind, at: after(minutes), ...(kind === 'EXTENDED' ? { days: 20 } : {}) };
    }),
  );
export const anyHousekeeping = fc.array(
  fc.record({
    kind: fc.constantFrom(...HOUSEKEEPING),
    at: anyMoment,
    days: fc.option(fc.integer({ min: 1, max: 90 })),
  }),
  { maxLength: 12 },
);
export const anyProfile = fc.constantFrom(...EVERY_PROFILE);
export const [today, dueLater] = ['2026-03-02', '2026-04-30'];
export const anyStatus = fc.constantFrom(...PETITION_STATUSES);
