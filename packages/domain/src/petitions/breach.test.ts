import { expect, it } from '@jest/globals';
import { BREACH_STEPS } from '../commitments/commitment.rules';
import type { Actor } from '../shared/actor';
import { explain } from '../shared/errors';
import { refusalOf, takeStep } from '../shared/steps';
import { breachSteps } from './breach.steps';
import type { PetitionStatus } from './petition';
import type { PetitionFacts } from './petition-steps.rules';

const clerk: Actor = {
  accountId: 'a',
  officialId: 'official',
  name: 'x',
  roles: ['CLERK'],
  home: { countyId: 1, tenantId: 't' },
  enteredTenantId: null,
};
const facts = (status: PetitionStatus, more: Partial<PetitionFacts> = {}) =>
  ({ status, breached: 1, recalled: false, held: true, serviceMethod: null, ...more }) as PetitionFacts;
/** The steps that are open, and where each leads. */
const open = (status: PetitionStatus, more: Partial<PetitionFacts> = {}): string[] =>
  BREACH_STEPS.flatMap((action) =>
    refusalOf(breachSteps[action], facts(status, more), clerk) === null
      ? [`${action} ${takeStep(breachSteps[action], facts(status, more), clerk)}`]
      : [],
  );

it('a breach is recorded in one way alone: what rests comes back to who had it, or is assigned again', () => {
  expect(open('WITHDRAWN')).toEqual(['resume HANDLING']);
  expect(open('CLOSED')).toEqual(['resume HANDLING']);
  expect(open('ARCHIVED', { held: false })).toEqual(['reassign ACCEPTED']);
  expect(open('CLOSED', { serviceMethod: 'POST' })).toEqual(['reopen SERVED']);
  for (const status of ['ACCEPTED', 'HANDLING', 'TRANSFERRED'] as const)
    expect(open(status)).toEqual([`breakCommitment ${status}`]);
  // who took it back answers for it
  expect(open('WITHDRAWN', { recalled: true })).toEqual(['breakCommitment WITHDRAWN']);
  expect(open('VOIDED')).toEqual([]);
});

it('is recorded of a day that has passed, and the others say which it is', () => {
  expect(open('WITHDRAWN', { breached: 0 })).toEqual([]);
  const { code, details } = refusalOf(breachSteps.reopen, facts('CLOSED'), clerk) ?? { code: 'WRONG_STATE' };
  expect(explain(code, details, 'zh')).toContain('“登记承诺未履行，恢复办理”');
});
