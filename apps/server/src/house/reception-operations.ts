import { input, type Operation } from './operation';
import { atThePortal } from './preparations';

const WHEN = new Date(Date.now() - 60_000).toISOString();

/** Who received visits and calls, and what became of them. */
export const RECEPTION_OPERATIONS: Readonly<Record<string, Operation>> = {
  receptions: { ids: { petitionId: 'petition', tenantId: 'tenant' } },
  recordReception: {
    by: 'CLERK',
    ids: { 'input.officialId': 'official', 'input.petitionId': 'petition' },
    args: input({ channel: 'VISIT', fromAt: WHEN, untilAt: WHEN, outcome: 'MATTER_REGISTERED' }),
  },
  rateReception: {
    outside: true,
    args: ({ code }) => ({ input: { tenantCode: code, number: '', code: '', verdict: 'SATISFIED' } }),
    prepare: async (stage) => {
      const { args = {} } = await atThePortal()(stage);
      return { args: { input: { ...args, verdict: 'SATISFIED' } } };
    },
  },
};
