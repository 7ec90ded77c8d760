import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PROFILES } from '../clocks/profiles';
import type { MatterCategory } from '../competence-rules/competence-rule';
import { explain, RuleViolation } from '../shared/errors';
import { TENANT_KINDS } from '../tenants/tenant';
import { requireTrackAfter, simpleEndsFor, trackMoved, trackOfAccusation } from './category.rules';
import type { PetitionFacts } from './petition-steps.rules';
import { petitionClocks, type DatedEvent } from './petition.rules';
import { MATTER_TRACKS, PROPER, type MatterTrack } from './track';
import {
  categoryOn,
  isTrackOf,
  requireTrack,
  sinceSetAside,
  trackOf,
  trackRefusal,
  type AcceptingFacts,
} from './track.rules';

const { 'cn-2005': OLD, 'cn-2022': NEW } = PROFILES;
const at = (day: string) => new Date(`${day}T02:00:00Z`);
const accepted = (track: MatterTrack | null, ...more: DatedEvent[]): DatedEvent[] => [
  { kind: 'RECEIVED', at: at('2026-03-02') },
  { kind: 'ACCEPTED', at: at('2026-03-05'), track },
  ...more,
];
const after = (
  category: MatterCategory | null,
  events: readonly DatedEvent[],
  { profile = NEW, on = '2026-03-10' } = {},
) => requireTrackAfter({ category, tenantKind: 'TOWNSHIP', profile }, events, at(on));
const why = (act: () => unknown): string => {
  try {
    act();
    return '';
  } catch (error) {
    const { code, details } = error as RuleViolation;
    expect(code).toBe('TRACK_STAYS');
    return explain(code, details, 'zh');
  }
};
/** The track to go on with, or that it cannot be. */
function corrected(facts: AcceptingFacts, events: readonly DatedEvent[], on: Date) {
  try {
    return requireTrackAfter(facts, events, on);
  } catch (error) {
    if ((error as RuleViolation).code !== 'TRACK_STAYS') throw error;
    return 'TRACK_STAYS' as const;
  }
}
const conclude = (events: readonly DatedEvent[]) =>
  petitionClocks(NEW, events).find(({ kind }) => kind === 'CONCLUDE');

describe('a category that is corrected after acceptance', () => {
  it('takes the track with it, by the rule of the acceptance, and its terms run from the acceptance still', () => {
    expect(after('SUGGESTION', accepted(PROPER))).toBe('ART_29');
    expect(after('ACCUSATION', accepted('ART_31_5'))).toBe('ART_30');
    expect(after('PLEA', accepted('ART_29'))).toBe('ART_31_6');
    // one of before tracks were told apart
    expect(after('SUGGESTION', accepted(null))).toBe('ART_29');
    const there = [
      ...accepted(PROPER),
      { ...trackMoved(accepted(PROPER), 'ART_29', ''), at: at('2026-03-10') },
    ];
    expect(conclude(there)).toBeUndefined();
    const back = [...there, { ...trackMoved(there, PROPER, ''), at: at('2026-04-10') }];
    expect(conclude(back)).toEqual(conclude(accepted(PROPER)));
  });

  it('leaves a track that is of it too, and one that is still to be said', () => {
    expect(after('PLEA', accepted('ART_31_5'))).toBeNull();
    expect(after(null, accepted('INFORMATION_REQUEST'))).toBeNull();
    expect(after('SUGGESTION', accepted(PROPER).slice(0, 1))).toBeNull();
    const aside = accepted(
      PROPER,
      { kind: 'ANSWERED', at: at('2026-03-20') },
      { kind: 'ANSWER_SET_ASIDE', at: at('2026-04-01') },
    );
    expect(after('SUGGESTION', aside)).toBeNull();
  });

  it('stays once it is answered, and while what was sent back is answered anew', () => {
    const answered = accepted(PROPER, { kind: 'ANSWERED', at: at('2026-03-20') });
    expect(why(() => after('SUGGESTION', answered))).toContain('已经作出答复');
    expect(
      why(() => after('SUGGESTION', [...answered, { kind: 'REMANDED', at: at('2026-04-01'), days: 20 }])),
    ).toContain('请另行登记');
    expect(after('PLEA', answered)).toBeNull();
  });

  it('lifts no term that is over, and any other way is open', () => {
    const late = { on: '2026-05-07' };
    expect(conclude(accepted(PROPER))?.due).toBe('2026-05-06');
    expect(after('SUGGESTION', accepted(PROPER), { on: '2026-05-06' })).toBe('ART_29');
    expect(why(() => after('SUGGESTION', accepted(PROPER), late))).toContain('办理期限2026年5月6日已过');
    // the law of 2005 has the same term on each
    expect(after('SUGGESTION', accepted(PROPER), { ...late, profile: OLD })).toBe('ART_29');
    expect(after('PLEA', accepted('ART_29'), late)).toBe('ART_31_6');
  });

  it('says on the time line what became what, and why', () => {
    expect(trackMoved(accepted(PROPER), 'ART_29', '核对').text).toMatch(/^由“.+”改为“.+”：核对$/);
  });

  it('never stands against its track, whatever is done in whatever order', () => {
    const categories = [null, 'PLEA', 'SUGGESTION', 'ACCUSATION'] as const;
    type Doing =
      | Readonly<{ do: 'correct'; category: MatterCategory | null }>
      | Readonly<{ do: 'accept'; track: MatterTrack }>
      | Readonly<{ do: 'ANSWERED' | 'REMANDED' | 'ANSWER_SET_ASIDE' | 'WITHDRAWN' | 'RESUMED' | 'accuse' }>;
    const doing: fc.Arbitrary<Doing> = fc.oneof(
      fc.record({ do: fc.constant('correct' as const), category: fc.constantFrom(...categories) }),
      fc.record({ do: fc.constant('accept' as const), track: fc.constantFrom(...MATTER_TRACKS) }),
      fc.record({
        do: fc.constantFrom(
          'ANSWERED',
          'REMANDED',
          'ANSWER_SET_ASIDE',
          'WITHDRAWN',
          'RESUMED',
          'accuse' as const,
        ),
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(OLD, NEW),
        fc.constantFrom(...TENANT_KINDS),
        fc.constantFrom(...categories),
        fc.array(fc.tuple(fc.nat(90), doing), { maxLength: 12 }),
        (profile, tenantKind, first, doings) => {
          let category: MatterCategory | null = first;
          const events: DatedEvent[] = [{ kind: 'RECEIVED', at: at('2026-03-02') }];
          let now = at('2026-03-02').getTime();
          for (const [days, done] of doings) {
            now += days * 86_400_000;
            const [on, facts] = [new Date(now), () => ({ category, tenantKind, profile })];
            const say = (kind: DatedEvent['kind'], track?: MatterTrack | null) =>
              events.push({ kind, at: on, track });
            if (done.do === 'correct') {
              const next = corrected({ ...facts(), category: done.category }, events, on);
              if (next !== 'TRACK_STAYS') category = done.category;
              if (next !== 'TRACK_STAYS' && next !== null) say('TRACK_MOVED', next);
            } else if (done.do === 'accuse') {
              const next = trackOfAccusation(events);
              // what was answered is answered; who takes it on afterwards has it set aside
              if (sinceSetAside(events).some(({ kind }) => kind === 'ANSWERED')) say('ANSWER_SET_ASIDE');
              else if (next !== null) say('TRACK_MOVED', next);
              category = 'ACCUSATION';
            } else if (done.do === 'accept') {
              const open = !sinceSetAside(events).some(
                ({ kind }) => kind === 'ACCEPTED' || kind === 'RESUMED',
              );
              if (open && trackRefusal(done.track, facts()) === null) say('ACCEPTED', done.track);
            } else if (done.do === 'RESUMED')
              say('RESUMED', trackOf(events) === null ? requireTrack(null, facts()) : null);
            else if (trackOf(events) !== null) say(done.do);
            const track = trackOf(events);
            expect(track === null || isTrackOf(category, track)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('simple handling', () => {
  const facts = (more: Partial<PetitionFacts> = {}) =>
    ({
      status: 'HANDLING',
      simple: true,
      confidential: false,
      fromAbove: false,
      headCount: 1,
      competence: 'NO_RULES',
      category: null,
      ...more,
    }) as PetitionFacts;

  it.each([
    [{ headCount: 6 }, '多人联名、集体反映'],
    [{ fromAbove: true }, '上级交办'],
    [{ category: 'SUGGESTION' }, '建议意见'],
    [{ category: 'ACCUSATION' }, '检举控告'],
    [{ headCount: 2, status: 'ANSWERED' }, '多人联名、集体反映'],
  ] as const)('ends with a correction to %j', (more, said) => {
    expect(simpleEndsFor(facts(more))?.text).toBe(`更正后属于${said}，不适用简易办理`);
  });

  it('goes on where the correction says nothing against it, and where it is over', () => {
    expect(simpleEndsFor(facts())).toBeNull();
    expect(simpleEndsFor(facts({ category: 'PLEA' }))).toBeNull();
    expect(simpleEndsFor(facts({ headCount: 6, simple: false }))).toBeNull();
    expect(simpleEndsFor(facts({ headCount: 6, status: 'SERVED' }))).toBeNull();
  });
});

it('an accusation that is found out later goes on as one, unless it is answered', () => {
  expect(trackOfAccusation(accepted(PROPER))).toBe('ART_30');
  expect(trackOfAccusation(accepted('ART_30'))).toBeNull();
  expect(trackOfAccusation(accepted(PROPER).slice(0, 1))).toBeNull();
  expect(trackOfAccusation(accepted(PROPER, { kind: 'ANSWERED', at: at('2026-03-20') }))).toBeNull();
});

it('a category that another office answered otherwise follows its track', () => {
  expect(categoryOn('PLEA', 'ART_29')).toBe('SUGGESTION');
  expect(categoryOn('SUGGESTION', 'ART_31_5')).toBe('PLEA');
  expect(categoryOn(null, 'ART_30')).toBe('ACCUSATION');
  for (const [category, track] of [
    [null, 'ART_31_6'],
    ['PLEA', 'TEACHER_APPEAL'],
    ['SUGGESTION', 'ART_29'],
  ] as const)
    expect(categoryOn(category, track)).toBe(category);
});
