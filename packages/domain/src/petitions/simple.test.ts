import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { composeProfile } from '../clocks/compose';
import { OVERLAYS } from '../clocks/overlays';
import { PROFILES } from '../clocks/profiles';
import { refusalOf } from '../shared/steps';
import type { RuleViolation } from '../shared/errors';
import type { Actor } from '../shared/actor';
import type { PetitionFacts } from './petition-steps.rules';
import { petitionClocks, type DatedEvent } from './petition.rules';
import { petitionSteps } from './petition.steps';
import { requireFit, requireFitOutcome, requireInShortTime, simpleExclusions } from './simple.rules';
import { SIMPLE_EXCLUSIONS } from './simple';

const clerk: Actor = {
  accountId: 'a',
  officialId: 'official',
  name: 'x',
  roles: ['CLERK', 'LEADER'],
  home: { countyId: 1, tenantId: 't' },
  enteredTenantId: null,
};
/** What the guards of simple handling look at. */
const facts = (more: Partial<PetitionFacts> = {}): PetitionFacts =>
  ({
    status: 'REGISTERED',
    responsibleId: 'official',
    competence: 'NO_RULES',
    confidential: false,
    extensions: 0,
    simple: false,
    fromAbove: false,
    headCount: 1,
    unextended: null,
    ...more,
  }) as PetitionFacts;
const codeOf = (act: () => unknown): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as RuleViolation).code;
  }
};
const refused = (action: keyof typeof petitionSteps, more: Partial<PetitionFacts>) =>
  refusalOf(petitionSteps[action], facts(more), clerk);

describe('simple handling', () => {
  it.each([
    ['what was assigned from above', { fromAbove: true }, 'FROM_ABOVE'],
    ['what several organs may answer for', { competence: 'UNDECIDED' }, 'SEVERAL_ORGANS'],
    ['a joint matter', { headCount: 2 }, 'JOINT'],
  ] as const)('is not for %s, which the matter shows itself', (_, more, reasons) => {
    expect(refused('acceptSimply', more)).toEqual({ code: 'SIMPLE_UNFIT', details: { reasons } });
    expect(simpleExclusions(facts())).toEqual([]);
  });

  it('is not for accusations, and for others it is', () => {
    expect(refused('acceptSimply', { confidential: true })).toEqual({ code: 'CONFIDENTIAL' });
    expect(refused('acceptSimply', { category: 'ACCUSATION' })).toEqual({ code: 'CONFIDENTIAL' });
    expect(refused('acceptSimply', { category: 'SUGGESTION' })).toMatchObject({ code: 'SIMPLE_UNFIT' });
    expect(refused('acceptSimply', {})).toBeNull();
  });

  it.each(SIMPLE_EXCLUSIONS)('is refused where it is said that %s holds', (exclusion) => {
    expect(codeOf(() => requireFit([exclusion]))).toBe('SIMPLE_UNFIT');
    expect(codeOf(() => requireFit([]))).toBeNull();
  });

  it('has no extension, no co-handling and no refusal; the ordinary procedure has', () => {
    const handling = { status: 'HANDLING', simple: true } as const;
    expect(refused('extend', handling)).toEqual({ code: 'SIMPLE_RUNNING' });
    expect(refused('coHandle', handling)).toEqual({ code: 'SIMPLE_RUNNING' });
    expect(refused('disputeCompetence', handling)).toEqual({ code: 'SIMPLE_RUNNING' });
    expect(refused('disputeCompetence', { ...handling, simple: false })).toBeNull();
    expect(refused('extend', { ...handling, simple: false })).toBeNull();
    expect(refused('coHandle', { ...handling, simple: false })).toBeNull();
    expect(codeOf(() => requireFitOutcome(true, 'NOT_SUPPORTED'))).toBe('SIMPLE_RUNNING');
    expect(codeOf(() => requireFitOutcome(true, 'SUPPORTED'))).toBeNull();
    expect(codeOf(() => requireFitOutcome(false, 'NOT_SUPPORTED'))).toBeNull();
  });

  it.each(['ACCEPTED', 'ASSIGNED', 'HANDLING'] as const)(
    'goes on by the ordinary procedure from %s',
    (status) => {
      expect(refused('endSimple', { status, simple: true })).toBeNull();
      expect(refused('endSimple', { status })).toEqual({ code: 'NOT_SIMPLE' });
    },
  );
});

describe('the terms of simple handling', () => {
  const at = (day: string) => new Date(`${day}T02:00:00Z`);
  const begun = (accepted: string): DatedEvent[] => [
    { kind: 'RECEIVED', at: at('2026-03-02') },
    { kind: 'SIMPLE_BEGUN', at: at(accepted) },
    { kind: 'ACCEPTED', at: at(accepted) },
  ];
  const clocks = (events: readonly DatedEvent[]) => petitionClocks(PROFILES['cn-2022'], events);

  it('are three workdays to accept and ten to answer, of the text of 2016', () => {
    expect(clocks(begun('2026-03-04')).map(({ kind, due, article }) => [kind, due, article])).toEqual([
      ['DISPOSE', '2026-03-05', '信访事项简易办理办法（试行，2016年）'],
      ['CONCLUDE', '2026-03-18', '信访事项简易办理办法（试行，2016年）'],
    ]);
  });

  it('cannot begin after the three workdays, and can on their last', () => {
    expect(codeOf(() => requireInShortTime(clocks(begun('2026-03-06'))))).toBe('SIMPLE_TOO_LATE');
    expect(codeOf(() => requireInShortTime(clocks(begun('2026-03-05'))))).toBeNull();
  });

  it('put nothing off, and leave the law’s own as they were once they are left', () => {
    const profiles = Object.values(PROFILES).flatMap((national) => [
      national,
      ...OVERLAYS.map((overlay) => composeProfile(national, overlay)),
    ]);
    const received = Date.parse('2025-09-20T02:00:00Z');
    const moment = (hours: number) => new Date(received + hours * 3_600_000);
    fc.assert(
      fc.property(
        fc.constantFrom(...profiles),
        fc.integer({ min: 0, max: 24 * 20 }),
        fc.integer({ min: 0, max: 24 * 60 }),
        fc.boolean(),
        (profile, wait, work, forwarded) => {
          const life = (simple: boolean, ended: boolean): DatedEvent[] => [
            { kind: forwarded ? 'FORWARD_RECEIVED' : 'RECEIVED', at: moment(0) },
            ...(simple ? [{ kind: 'SIMPLE_BEGUN', at: moment(wait) } as const] : []),
            { kind: 'ACCEPTED', at: moment(wait) },
            ...(ended ? [{ kind: 'SIMPLE_ENDED', at: moment(wait + work) } as const] : []),
            { kind: 'ANSWERED', at: moment(wait + work) },
          ];
          const ordinary = petitionClocks(profile, life(false, false));
          const simple = petitionClocks(profile, life(true, false));
          expect(simple.map(({ kind }) => kind)).toEqual(ordinary.map(({ kind }) => kind));
          simple.forEach(({ due }, i) => expect(due <= (ordinary[i]?.due ?? '')).toBe(true));
          expect(petitionClocks(profile, life(true, true))).toEqual(ordinary);
        },
      ),
    );
  });

  it('end with an opinion that is sent back, or quashed', () => {
    const remanded: DatedEvent[] = [
      ...begun('2026-03-04'),
      { kind: 'ANSWERED', at: at('2026-03-10') },
      { kind: 'REMANDED', at: at('2026-04-10'), days: 30 },
    ];
    expect(clocks(remanded).find(({ kind }) => kind === 'CONCLUDE')?.due).toBe('2026-05-06');
    const quashed = remanded.with(-1, { kind: 'QUASHED', at: at('2026-04-10') });
    expect(clocks(quashed).find(({ kind }) => kind === 'CONCLUDE')).toMatchObject({
      startsOn: '2026-04-10',
      length: 60,
    });
  });
});
