import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../shared/actor';
import type { Role } from '../shared/permissions';
import { refusalOf, takeStep } from '../shared/steps';
import { LETTER_STATUSES } from './responsibility-letter';
import { requireLetterTerm, requireSignatureDay } from './responsibility-letter.rules';
import { LETTER_ACTIONS, letterSteps } from './responsibility-letter.steps';

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
    'change DRAFT': 'DRAFT',
    'sign DRAFT': 'SIGNED',
    'countersign SIGNED': 'IN_FORCE',
    'withdraw DRAFT': 'WITHDRAWN',
    'withdraw SIGNED': 'WITHDRAWN',
  };
  it.each(LETTER_ACTIONS.flatMap((action) => LETTER_STATUSES.map((status) => [action, status] as const)))(
    '%s, %s',
    (action, status) => {
      const [step, facts] = [letterSteps[action], { status, own: false }];
      const admin = actor('TENANT_ADMIN');
      const outcome = refusalOf(step, facts, admin)?.code ?? takeStep(step, facts, admin);
      expect(outcome).toBe(leads[`${action} ${status}`] ?? 'WRONG_STATE');
    },
  );

  it.each<[Role, boolean, string | null]>([
    ['LEADER', true, null],
    ['LEADER', false, 'NOT_YOURS'],
    ['TENANT_ADMIN', false, null],
    ['AUDITOR', true, 'FORBIDDEN'],
  ])('a %s (holder: %s) signs: %s', (role, own, code) => {
    expect(refusalOf(letterSteps.sign, { status: 'DRAFT', own }, actor(role))?.code ?? null).toBe(code);
  });

  it('its holder does not put it into force alone', () => {
    const mine = { status: 'SIGNED', own: true } as const;
    expect(refusalOf(letterSteps.countersign, mine, actor('LEADER'))?.code).toBe('FORBIDDEN');
  });
});

it('days are in order', () => {
  expect(() => requireLetterTerm('2026-01-01', '2025-12-31')).toThrow('不能早于');
  expect(() => requireLetterTerm('2026-01-01', '2026-01-01')).not.toThrow();
  expect(() => requireSignatureDay('2026-11-26', '2026-11-25')).toThrow('不能晚于今天');
  expect(() => requireSignatureDay('2026-11-01', '2026-11-25', '2026-11-02')).toThrow('2026年11月2日');
  expect(() => requireSignatureDay('2026-11-02', '2026-11-25', '2026-11-02')).not.toThrow();
});
