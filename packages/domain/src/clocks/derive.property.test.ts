import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/dates';
import { composeProfile } from './compose';
import { deriveClocks } from './derive';
import { LEGAL_EVENT_KINDS, type LegalEvent } from './legal-events';
import { OVERLAYS } from './overlays';
import { TRACKS } from './profile';
import { PROFILES } from './profiles';

const anyEvent: fc.Arbitrary<LegalEvent> = fc.record({
  kind: fc.constantFrom(...LEGAL_EVENT_KINDS.filter((kind) => kind !== 'VOIDED')),
  on: fc.nat(400).map((days) => addDays('2022-01-01', days)),
  days: fc.integer({ min: 1, max: 40 }),
});
const EVERY_PROFILE = Object.values(PROFILES).flatMap((national) => [
  national,
  ...OVERLAYS.map((overlay) => composeProfile(national, overlay)),
]);
const anyProfile = fc.constantFrom(...EVERY_PROFILE);
const anyTrack = fc.constantFrom(null, ...TRACKS);
const anyEvents = fc.array(anyEvent, { maxLength: 12 });

describe('clocks', () => {
  it('are the same in whatever order the events were recorded', () => {
    const recordedTwice = anyEvents.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
      ),
    );
    fc.assert(
      fc.property(anyProfile, anyTrack, recordedTwice, (profile, track, [events, shuffled]) => {
        expect(deriveClocks(profile, track, shuffled)).toEqual(deriveClocks(profile, track, events));
      }),
    );
  });

  it('do not see edits: what a record says besides its legal events moves nothing', () => {
    const edit = fc.record({ title: fc.string(), updatedAt: fc.date(), note: fc.string() });
    fc.assert(
      fc.property(anyProfile, anyTrack, anyEvents, edit, (profile, track, events, edited) => {
        const touched = events.map((event) => ({ ...event, ...edited }));
        expect(deriveClocks(profile, track, touched)).toEqual(deriveClocks(profile, track, events));
      }),
    );
  });

  it('do not restart when a start event is recorded again', () => {
    fc.assert(
      fc.property(
        anyProfile,
        anyTrack,
        anyEvents,
        fc.integer({ min: 1, max: 90 }),
        (profile, track, events, delay) => {
          const starts = new Set(
            profile.terms.flatMap(({ startEvents }) => startEvents as readonly string[]),
          );
          // after all others: a service before the answer is no start yet, so an earlier copy could become the first
          const last =
            events
              .map(({ on }) => on)
              .toSorted()
              .at(-1) ?? '2026-01-01';
          const again = events
            .filter(({ kind }) => starts.has(kind))
            .map((event) => ({ ...event, on: addDays(last, delay) }));
          const dates = (all: LegalEvent[]) =>
            deriveClocks(profile, track, all).map(({ startsOn, kind }) => [kind, startsOn]);
          expect(dates([...events, ...again])).toEqual(expect.arrayContaining(dates(events)));
        },
      ),
    );
  });

  it('are extended by the first decision and by no second one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(PROFILES)),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        (profile, first, second) => {
          const once: LegalEvent[] = [
            { kind: 'ACCEPTED', on: '2025-06-02' },
            { kind: 'EXTENDED', on: '2025-07-01', days: first },
          ];
          const twice = [...once, { kind: 'EXTENDED', on: '2025-07-02', days: second } as const];
          expect(deriveClocks(profile, '31(6)', twice)).toEqual(deriveClocks(profile, '31(6)', once));
          expect(deriveClocks(profile, '31(6)', once)[0]?.raw).toBe(addDays('2025-06-02', 60 + first));
        },
      ),
    );
  });

  it('never end before they begin, and are late exactly when met after the due date', () => {
    fc.assert(
      fc.property(anyProfile, anyTrack, anyEvents, (profile, track, events) => {
        for (const { startsOn, raw, due, satisfiedOn, state } of deriveClocks(profile, track, events)) {
          expect(startsOn < raw && raw <= due).toBe(true);
          expect(state === 'LATE').toBe(satisfiedOn !== undefined && satisfiedOn > due);
          expect(state === 'SATISFIED').toBe(satisfiedOn !== undefined && satisfiedOn <= due);
        }
      }),
    );
  });
});
