import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../shared/actor';
import type { Role } from '../shared/permissions';
import { refusalOf, takeStep } from '../shared/steps';
import { SPONSORSHIP_STATUSES } from './sponsorship';
import { isSponsorshipOverdue, requireTerm, requireVisited } from './sponsorship.rules';
import { SPONSORSHIP_ACTIONS, sponsorshipSteps } from './sponsorship.steps';

const actor = (role: Role): Actor => ({
  accountId: 'a',
  officialId: 'o',
  name: '周工',
  roles: [role],
  home: { countyId: 1, tenantId: 't' },
  enteredTenantId: null,
});

describe('the step table', () => {
  const leads: Readonly<Record<string, string>> = {
    'visit RUNNING': 'RUNNING',
    'passOn RUNNING': 'PASSED_ON',
    'settle RUNNING': 'SETTLED',
  };
  it.each(
    SPONSORSHIP_ACTIONS.flatMap((action) => SPONSORSHIP_STATUSES.map((status) => [action, status] as const)),
  )('%s, %s', (action, status) => {
    const [step, facts] = [sponsorshipSteps[action], { status, own: false }];
    const clerk = actor('CLERK');
    const outcome = refusalOf(step, facts, clerk)?.code ?? takeStep(step, facts, clerk);
    expect(outcome).toBe(leads[`${action} ${status}`] ?? 'WRONG_STATE');
  });

  it.each<[Role, boolean, string | null]>([
    ['LEADER', true, null],
    ['LEADER', false, 'NOT_YOURS'],
    ['CLERK', false, null],
    ['AUDITOR', true, 'FORBIDDEN'],
  ])('a %s (sponsor: %s) reports the outcome: %s', (role, own, code) => {
    const refusal = refusalOf(sponsorshipSteps.settle, { status: 'RUNNING', own }, actor(role));
    expect(refusal?.code ?? null).toBe(code);
  });
});

it('a term ends today at the earliest, and after a year at the latest', () => {
  expect(() => requireTerm('2026-11-24', '2026-11-25')).toThrow('不能早于今天');
  expect(() => requireTerm('2026-11-25', '2026-11-25')).not.toThrow();
  expect(() => requireTerm('2027-11-26', '2026-11-25')).not.toThrow();
  expect(() => requireTerm('2027-11-27', '2026-11-25')).toThrow('最长一年');
});

it('a visit is of a day on which the case was theirs', () => {
  expect(() => requireVisited('2026-11-01', '2026-11-01', '2026-11-25')).not.toThrow();
  expect(() => requireVisited('2026-10-31', '2026-11-01', '2026-11-25')).toThrow('2026年11月1日');
  expect(() => requireVisited('2026-11-26', '2026-11-01', '2026-11-25')).toThrow('今天');
});

it('a case is overdue while it runs after its last day', () => {
  expect(isSponsorshipOverdue({ status: 'RUNNING', untilOn: '2026-11-25' }, '2026-11-25')).toBe(false);
  expect(isSponsorshipOverdue({ status: 'RUNNING', untilOn: '2026-11-25' }, '2026-11-26')).toBe(true);
  expect(isSponsorshipOverdue({ status: 'SETTLED', untilOn: '2026-11-25' }, '2026-11-26')).toBe(false);
});
