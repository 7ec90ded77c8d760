import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextActionOf } from './next-action.rules';
import { FINISHED_STATUSES, ORIGINS, PETITION_STATUSES } from './petition';

const matter = {
  status: 'HANDLING',
  origin: 'OFFICE',
  registeredOn: '2026-03-02',
  nextActionOn: null,
  dueOn: null,
  servedOn: null,
  disposedOn: null,
} as const;

describe('下一步', () => {
  it.each([
    ['as planned', { nextActionOn: '2026-03-10', dueOn: '2026-05-01' }, '2026-03-10', 'PLANNED'],
    ['else as due', { dueOn: '2026-05-01' }, '2026-05-01', 'TERM'],
    ['else to be looked at', {}, '2026-03-17', 'LOOK'],
    [
      'served, to be closed once nobody can ask for a review any more',
      { status: 'SERVED', dueOn: '2026-06-01', servedOn: '2026-05-02' },
      '2026-06-02',
      'CLOSE_AFTER_WINDOW',
    ],
    [
      'served, what was supported is done first',
      { status: 'SERVED', dueOn: '2026-06-01', servedOn: '2026-05-02', performOn: '2026-05-20' },
      '2026-05-20',
      'PERFORM',
    ],
    ['served without a review', { status: 'SERVED', servedOn: '2026-05-02' }, '2026-05-17', 'CLOSE'],
    ['withdrawn', { status: 'WITHDRAWN', disposedOn: '2026-03-03' }, '2026-03-18', 'CLOSE'],
  ] as const)('%s', (_, more, on, why) => expect(nextActionOf({ ...matter, ...more })).toEqual({ on, why }));

  it('there is one exactly while somebody has the matter in hand', () => {
    const day = fc.option(fc.constantFrom('2026-03-05', '2026-04-01'));
    const matters = fc.record({
      status: fc.constantFrom(...PETITION_STATUSES),
      origin: fc.constantFrom(...ORIGINS),
      registeredOn: fc.constant('2026-03-02'),
      nextActionOn: day,
      dueOn: day,
      servedOn: day,
      disposedOn: day,
      performOn: day,
    });
    fc.assert(
      fc.property(matters, (one) => {
        const history = one.status === 'ANSWERED' && one.origin === 'IMPORT';
        expect(nextActionOf(one) === null).toBe(history || FINISHED_STATUSES.includes(one.status));
      }),
    );
  });
});
