import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RuleViolation } from '../shared/errors';
import {
  ADOPTIONS,
  SUPERVISION_RUNGS,
  SUPERVISION_STATUSES,
  type SupervisionRung,
} from './supervision-order';
import { hasFailed, requireRung, type Standing } from './supervision-order.rules';

const TODAY = '2026-03-10';

const standing: fc.Arbitrary<Standing> = fc.record({
  rung: fc.constantFrom(...SUPERVISION_RUNGS),
  status: fc.constantFrom(...SUPERVISION_STATUSES),
  dueOn: fc.constantFrom('2026-03-09', TODAY, '2026-03-11'),
  adoption: fc.option(fc.constantFrom(...ADOPTIONS)),
  rejections: fc.nat({ max: 2 }),
});
const from = fc.option(standing);
const rung = fc.constantFrom<SupervisionRung>(...SUPERVISION_RUNGS);
const reason = fc.option(fc.constant('影响重大'));

const height = (at: SupervisionRung): number => SUPERVISION_RUNGS.indexOf(at);
function refused(before: Standing | null, to: SupervisionRung, why: string | null): string | null {
  try {
    requireRung(before, to, why, TODAY);
    return null;
  } catch (error) {
    return (error as RuleViolation).code;
  }
}

it('a rung is reached when the one below has failed, or for a reason that is given', () => {
  fc.assert(
    fc.property(from, rung, reason, (before, to, why) => {
      fc.pre(refused(before, to, why) === null);
      const below = height(to) - 1;
      const failedBelow =
        before === null ? below === -1 : height(before.rung) === below && hasFailed(before, TODAY);
      expect(failedBelow || why !== null).toBe(true);
    }),
  );
});

it('nobody climbs down, and a reason opens every rung above', () => {
  fc.assert(
    fc.property(from, rung, (before, to) => {
      const above = before === null || height(to) > height(before.rung);
      expect(refused(before, to, '影响重大')).toBe(above ? null : 'INVALID');
    }),
  );
});

it('a rung fails by silence, by what was sent back, or by nothing adopted, and by nothing else', () => {
  const good: Standing = {
    rung: 'REMINDER',
    status: 'FEEDBACK_AWAITED',
    dueOn: TODAY,
    adoption: null,
    rejections: 0,
  };
  expect(refused(good, 'ORDER', null)).toBe('RUNG_NOT_FAILED');
  expect(refused({ ...good, dueOn: '2026-03-09' }, 'ORDER', null)).toBeNull();
  expect(refused({ ...good, rejections: 1 }, 'ORDER', null)).toBeNull();
  expect(refused({ ...good, status: 'FED_BACK', adoption: 'ADVICE_NOT_ADOPTED' }, 'ORDER', null)).toBeNull();
  expect(refused({ ...good, status: 'FED_BACK', adoption: 'ADVICE_ADOPTED' }, 'ORDER', null)).toBe(
    'RUNG_NOT_FAILED',
  );
  expect(refused({ ...good, rejections: 1 }, 'LISTED_ORDER', null)).toBe('RUNG_NOT_FAILED');
});
