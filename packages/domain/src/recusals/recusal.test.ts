import { expect, it } from '@jest/globals';
import type { Actor } from '../shared/actor';
import { refusalOf, takeStep } from '../shared/steps';
import { RECUSAL_STATUSES } from './recusal';
import { RECUSAL_ACTIONS, recusalSteps } from './recusal.steps';

const leader: Actor = {
  accountId: 'a',
  officialId: 'leader',
  name: '周主任',
  roles: ['LEADER'],
  home: { countyId: 1, tenantId: 't' },
  enteredTenantId: null,
};
const asked = { status: 'RECUSAL_ASKED', officialId: 'handler', officialName: '吴某' } as const;

it('is decided once, by a leader, and not by whom it concerns', () => {
  for (const action of RECUSAL_ACTIONS) {
    const step = recusalSteps[action];
    expect(takeStep(step, asked, leader)).toBe(step.to);
    for (const status of RECUSAL_STATUSES.filter((one) => one !== 'RECUSAL_ASKED'))
      expect(refusalOf(step, { ...asked, status }, leader)?.code).toBe('WRONG_STATE');
    expect(refusalOf(step, { ...asked, officialId: 'leader' }, leader)?.code).toBe('ACCUSED_HANDLES');
    expect(refusalOf(step, asked, { ...leader, roles: ['CLERK'] })?.code).toBe('FORBIDDEN');
  }
});
