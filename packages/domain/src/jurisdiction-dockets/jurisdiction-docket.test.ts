import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../shared/actor';
import { refusalOf, takeStep } from '../shared/steps';
import { agreedOn, DOCKET_ACTIONS, docketSteps, type DocketFacts } from './jurisdiction-docket.steps';

const OPEN: DocketFacts = { status: 'UNDECIDED' };
const who = (...roles: Actor['roles'][number][]): Actor => ({
  accountId: 'a',
  officialId: 'o',
  name: '周工',
  roles,
  home: { countyId: 1, tenantId: 't' },
  enteredTenantId: null,
});

describe('a docket', () => {
  it.each(DOCKET_ACTIONS)('once decided is not touched again: %s', (action) => {
    expect(refusalOf(docketSteps[action], { status: 'DECIDED' }, who('CLERK', 'LEADER'))?.code).toBe(
      'WRONG_STATE',
    );
  });

  it('is decided by an agreement or by a superior, and by nobody who handles the matter', () => {
    expect(takeStep(docketSteps.agree, OPEN, who('CLERK'))).toBe('DECIDED');
    expect(takeStep(docketSteps.decide, OPEN, who('LEADER'))).toBe('DECIDED');
    expect(takeStep(docketSteps.state, OPEN, who('CLERK'))).toBe('UNDECIDED');
    for (const role of ['CLERK', 'HANDLER'] as const)
      expect(refusalOf(docketSteps.decide, OPEN, who(role))?.code).toBe('FORBIDDEN');
  });
});

describe('an agreement', () => {
  const says = (unitId: string, competent: boolean) => ({ unitId, competent });

  it('is that exactly one says so, and takes it', () => {
    expect(agreedOn([says('a', true), says('b', false)], 'a')).toBeNull();
    expect(agreedOn([says('a', true)], 'a')).toBeNull();
  });

  it.each([
    ['nobody was heard', [], 'a'],
    ['nobody wants it', [says('a', false), says('b', false)], 'a'],
    ['both want it', [says('a', true), says('b', true)], 'a'],
    ['it is to go to another', [says('a', true), says('b', false)], 'b'],
  ])('is none where %s', (_, opinions, unitId) => {
    expect(agreedOn(opinions, unitId)).toEqual({ code: 'NOT_AGREED' });
  });
});
