import { expect, it } from '@jest/globals';
import type { LegalProfile } from '../clocks/profile';
import { profileOf, PROFILES } from '../clocks/profiles';
import { petitionClocks, petitionDue } from '../petitions/petition.rules';
import type { PetitionEventKind } from '../petitions/petition';
import type { Actor } from '../shared/actor';
import { explain } from '../shared/errors';
import { refusalOf } from '../shared/steps';
import { REVIEW_TIERS } from './review';
import { reviewClock, reviewTerm } from './review.rules';
import { reviewSteps, type ReviewFacts, type ReviewTerm } from './review.steps';

const clerk: Actor = {
  accountId: 'a',
  officialId: null,
  name: '周正',
  roles: ['CLERK'],
  home: { countyId: 1, tenantId: 't' },
  enteredTenantId: null,
};
const term: ReviewTerm = {
  due: '2026-04-01',
  article: { zh: '北京市信访条例第五十条', en: 'Beijing Petition Regulations (2006), Article 50' },
  unit: 'DAY',
  extensible: 30,
  extended: false,
  over: false,
};
const facts = (more: Partial<ReviewTerm>): ReviewFacts => ({
  status: 'ACCEPTED',
  hearing: null,
  decides: true,
  own: true,
  archived: false,
  known: true,
  unreached: false,
  body: '县信访局',
  term: { ...term, ...more },
});
const event = (kind: PetitionEventKind, on: string, days: number | null = null) => ({
  kind,
  at: new Date(`${on}T02:00:00Z`),
  days,
});

it('a review is extended once, within the term, and only where the law of the matter knows it', () => {
  const refusal = (more: Partial<ReviewTerm>) => refusalOf(reviewSteps.extend, facts(more), clerk);
  expect(refusal({})).toBeNull();
  expect(refusal({ extended: true })?.code).toBe('ALREADY_EXTENDED');
  expect(refusal({ over: true })).toEqual({ code: 'TERM_OVER', details: { due: term.due } });
  const unknown = refusal({ extensible: 0 });
  expect(unknown?.code).toBe('TERM_NOT_EXTENSIBLE');
  expect(explain('TERM_NOT_EXTENSIBLE', unknown?.details)).toContain(
    '期限出自北京市信访条例第五十条，没有可以延期的规定：请在2026年4月1日前作出决定',
  );
});

it('terms are extended in Beijing by up to thirty days, once, in the body’s file and in the petition alike', () => {
  const beijing = profileOf('cn-2022+bj-2006');
  const due = (tier: (typeof REVIEW_TIERS)[number], law: LegalProfile, ...days: number[]) =>
    reviewClock(law, tier, [
      { kind: 'REQUESTED', on: '2017-03-01' },
      ...days.map((each, i) => ({ kind: 'EXTENDED', on: `2017-03-2${i}`, days: each }) as const),
    ]).due;
  for (const tier of REVIEW_TIERS) {
    expect(due(tier, beijing)).toBe('2017-03-31');
    expect(due(tier, beijing, 10)).toBe('2017-04-10');
    expect(due(tier, beijing, 31)).toBe('2017-05-02');
    expect(due(tier, beijing, 10, 20)).toBe('2017-04-10');
    expect(due(tier, PROFILES['cn-2022'], 10)).toBe('2017-03-31');
  }
  const events = [
    event('ACCEPTED', '2017-02-01'),
    event('ANSWERED', '2017-02-20'),
    event('SERVED', '2017-02-21'),
    event('REVIEW_REQUESTED', '2017-03-01'),
    event('REVIEW_EXTENDED', '2017-03-20', 10),
  ];
  const told = petitionClocks(beijing, events);
  expect(told.find(({ kind }) => kind === 'REVIEW')).toMatchObject({
    due: '2017-04-10',
    extension: { days: 10 },
  });
  expect(told.find(({ kind }) => kind === 'CONCLUDE')?.extension).toBeUndefined();
  expect(petitionDue('SERVED', told, events)).toMatchObject({ dueOn: '2017-04-10', dueKind: 'REVIEW' });
  const standing = {
    tier: 'RE_REVIEW',
    dueOn: '2017-03-31',
    extendedDays: null,
    overBy: '2017-03-31',
  } as const;
  expect(reviewTerm(beijing, standing)).toMatchObject({
    extensible: 30,
    unit: 'DAY',
    extended: false,
    over: false,
  });
  expect(reviewTerm(beijing, { ...standing, extendedDays: 10, overBy: '2017-04-01' })).toMatchObject({
    extended: true,
    over: true,
  });
  expect(reviewTerm(PROFILES['cn-2022'], standing)).toMatchObject({
    extensible: 0,
    article: { zh: '信访工作条例第三十六条' },
  });
});
