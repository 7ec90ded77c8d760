import type { SuppressionSignalsQuery } from '@huiyin/client';
import { petitionsPath } from '../petitions/petitions-path';
import { daysOf } from './use-overview';

type Check = SuppressionSignalsQuery['suppressionSignals'][number];

/** Where the rows behind a signal are; a missing number has none, so its neighbours of that month. */
export function pathOf(
  signal: Check['signal'],
  { tenantId, month, unitId, from, until }: Check['found'][number],
  wholeCounty: boolean,
): string {
  const { first, last } = daysOf({ from: month, to: month });
  const at = wholeCounty ? { tenantId } : {};
  const unit = unitId ? { unitId } : {};
  const received = { receivedFrom: first, receivedTo: last };
  switch (signal) {
    case 'NOT_REGISTERED':
      return `/receptions?filter=${encodeURIComponent(JSON.stringify({ ...at, ...received, registered: false }))}&page=1`;
    case 'LAST_MOMENT':
      return petitionsPath({ ...at, ...unit, answeredFrom: from, answeredTo: until });
    case 'STAFF_DEVICE':
      return petitionsPath({ ...at, ...unit, setAsideFrom: first, setAsideTo: last });
    case 'NOTHING_REPORTED':
      return '/reports';
    default:
      return petitionsPath({ ...at, ...received });
  }
}
