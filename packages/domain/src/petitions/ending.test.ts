import { describe, expect, it } from '@jest/globals';
import { OVERLAYS } from '../clocks/overlays';
import type { LegalOverlay } from '../clocks/profile';
import { PROFILES, profileFor } from '../clocks/profiles';
import type { MatterEnding } from '../clocks/provisions';
import { RuleViolation } from '../shared/errors';
import { endingRefusal, endingsOf, isEnded, requireEnding, type EndingFacts } from './ending.rules';
import { petitionClocks, type DatedEvent } from './petition.rules';
import type { PetitionEventKind } from './petition';

const of = (id: string) => OVERLAYS.find((one) => one.id === id) as LegalOverlay;
const [zhejiang, shandong] = [
  profileFor('2026-03-02', of('zj-2016')),
  profileFor('2026-03-02', of('sd-2015')),
];
const event = (kind: PetitionEventKind, on: string): DatedEvent => ({
  kind,
  at: new Date(`${on}T02:00:00Z`),
});

/** Served on 10 March 2026: a review may be asked for until 9 April. */
const served = petitionClocks(PROFILES['cn-2022'], [
  event('RECEIVED', '2026-03-02'),
  event('ACCEPTED', '2026-03-03'),
  event('ANSWERED', '2026-03-09'),
  event('SERVED', '2026-03-10'),
]);
const facts = (more: Partial<EndingFacts> = {}): EndingFacts => ({
  confidential: false,
  review: 'REVIEW',
  clocks: served,
  settlement: null,
  ...more,
});
const [OPEN, OVER] = ['2026-04-09', '2026-04-10'];
const code = (ending: MatterEnding, more: Partial<EndingFacts>, today: string) =>
  endingRefusal(ending, facts(more), today)?.code ?? null;

describe('a matter is at its end', () => {
  it.each<[MatterEnding, Partial<EndingFacts>]>([
    ['LAST_OPINION', { review: 'FINAL' }],
    ['SETTLEMENT_REACHED', { settlement: 'REACHED' }],
    ['SETTLEMENT_PERFORMED', { settlement: 'PERFORMED' }],
    ['REVIEW_NOT_ASKED', {}],
    ['NO_SUCCESSOR', {}],
    ['VERIFIED', {}],
  ])('by %s, but not while its petitioner may still ask for a review', (ending, more) => {
    expect(code(ending, more, OVER)).toBeNull();
    expect(code(ending, more, OPEN)).toBe('WINDOW_OPEN');
    expect(code(ending, { ...more, review: 'RUNNING' }, OVER)).toBe('REVIEW_RUNNING');
    expect(code(ending, { ...more, confidential: true }, OVER)).toBe('CONFIDENTIAL');
  });

  it.each<[MatterEnding, Partial<EndingFacts>, string]>([
    ['LAST_OPINION', { review: 'RE_REVIEW' }, 'NOT_AT_ITS_END'],
    ['SETTLEMENT_REACHED', {}, 'NOT_AT_ITS_END'],
    ['SETTLEMENT_PERFORMED', { settlement: 'REACHED' }, 'NOT_AT_ITS_END'],
    // told by telephone: no term ever began, so none passed
    ['REVIEW_NOT_ASKED', { clocks: [] }, 'NOT_AT_ITS_END'],
    ['REVIEW_NOT_ASKED', { review: 'FINAL' }, 'NOT_AT_ITS_END'],
  ])('not by %s where nothing shows it', (ending, more, refused) => {
    expect(code(ending, more, OVER)).toBe(refused);
  });

  it('by the ways of its own law alone, each with where it stands', () => {
    const take = (ending: MatterEnding, profile = zhejiang) => {
      try {
        return requireEnding(ending, profile, facts({ settlement: 'PERFORMED', review: 'REVIEW' }), OVER)
          .article;
      } catch (error) {
        return (error as RuleViolation).code;
      }
    };
    expect([take('SETTLEMENT_PERFORMED'), take('NO_SUCCESSOR')]).toEqual([25, 'INVALID']);
    expect([take('NO_SUCCESSOR', shandong), take('VERIFIED', shandong)]).toEqual([46, 'INVALID']);
    expect(endingsOf(PROFILES['cn-2022']).map(({ code: one, article }) => [one, article])).toEqual([
      ['LAST_OPINION', 36],
    ]);
    expect(endingsOf(zhejiang).map(({ law }) => law.zh)).toEqual([
      '信访工作条例',
      '浙江省信访条例',
      '浙江省信访条例',
    ]);
  });
});

it('an ending stands until something puts the matter in hand again', () => {
  const kinds = (...all: PetitionEventKind[]) => isEnded(all.map((kind) => ({ kind })));
  expect(kinds('SERVED', 'MATTER_ENDED', 'CLOSED', 'ARCHIVED')).toBe(true);
  expect(kinds('SERVED', 'CLOSED')).toBe(false);
  for (const again of [
    'REVIEW_REQUESTED',
    'RE_REVIEW_REQUESTED',
    'REMANDED',
    'QUASHED',
    'ANSWER_SET_ASIDE',
    'COMMITMENT_BROKEN',
  ] as const) {
    expect(kinds('MATTER_ENDED', again)).toBe(false);
    expect(kinds('MATTER_ENDED', again, 'MATTER_ENDED')).toBe(true);
  }
});
