import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../shared/actor';
import { refusalOf, takeStep } from '../shared/steps';
import { GAP_ACTIONS, gapSteps } from './dossier-gap.steps';
import { GAP_STATUSES } from './legacy-dossier';
import { checkHappened, isPartialDay } from './legacy-dossier.rules';

const clerk: Actor = {
  accountId: 'a',
  officialId: 'o',
  name: '林小禾',
  roles: ['CLERK'],
  home: { countyId: 1, tenantId: 't' },
  enteredTenantId: null,
};

describe('when something happened', () => {
  it.each(['1987', '1987-05', '1987-05-03', '2000-02-29', '1900'])('is known as far as %s', (text) => {
    expect(isPartialDay(text)).toBe(true);
  });
  it.each([
    '',
    '87',
    '1899',
    '1987-13',
    '1987-00',
    '1987-5',
    '1987-02-29',
    '1987-05-32',
    '1987年',
    '1987-05-03 ',
  ])('is not %j', (text) => {
    expect(isPartialDay(text)).toBe(false);
  });

  it('sorts as text, the less exact first', () => {
    const days = ['1987-05-03', '1987', '1987-12', '1986-12-31', '1987-05'];
    expect(days.toSorted()).toEqual(['1986-12-31', '1987', '1987-05', '1987-05-03', '1987-12']);
  });

  it('does not lie ahead', () => {
    for (const past of ['2026', '2026-03', '2026-03-05', '1987-12'])
      expect(() => checkHappened(past, '2026-03-05')).not.toThrow();
    for (const ahead of ['2027', '2026-04', '2026-03-06'])
      expect(() => checkHappened(ahead, '2026-03-05')).toThrow('不能晚于今天');
    expect(() => checkHappened('八七年', '2026-03-05')).toThrow('年月');
  });
});

describe('a missing paper', () => {
  const leads: Readonly<Record<string, string>> = {
    'search GAP_OPEN': 'GAP_OPEN',
    'search GAP_CERTIFIED': 'GAP_CERTIFIED',
    'find GAP_OPEN': 'GAP_FOUND',
    'find GAP_CERTIFIED': 'GAP_FOUND',
    'certify GAP_OPEN': 'GAP_CERTIFIED',
  };
  it.each(GAP_ACTIONS.flatMap((action) => GAP_STATUSES.map((status) => [action, status] as const)))(
    '%s, %s',
    (action, status) => {
      const [step, facts] = [gapSteps[action], { status, searches: 1 }];
      const outcome = refusalOf(step, facts, clerk)?.code ?? takeStep(step, facts, clerk);
      expect(outcome).toBe(leads[`${action} ${status}`] ?? 'WRONG_STATE');
    },
  );

  it('is certified not to exist after somebody looked, and found without', () => {
    const unsought = { status: 'GAP_OPEN', searches: 0 } as const;
    expect(refusalOf(gapSteps.certify, unsought, clerk)?.code).toBe('REQUIRED');
    expect(refusalOf(gapSteps.find, unsought, clerk)).toBeNull();
  });
});
