import type { CronItem } from 'graphile-worker';
import type { Tasks } from '../queue/task';
import { accusationsCarry } from './accusations.carry';
import { accusationsSeal } from './accusations.seal';
import { archivesDestroy } from './archives.destroy';
import { calendarApply } from './calendar.apply';
import { calendarSpread } from './calendar.spread';
import { digestsSend } from './digests.send';
import { disputesCarry } from './disputes.carry';
import { emergenciesTell } from './emergencies.tell';
import { mediationsSeal } from './mediations.seal';
import { noticesDaily } from './notices.daily';
import { noticesMorning } from './notices.morning';
import { receiptsClose } from './receipts.close';
import { transfersCarry } from './transfers.carry';
import { transfersPapers } from './transfers.papers';
import { reviewsCarry } from './reviews.carry';
import type { JobWorld } from './world';

/** Every kind of background work, one file each. */
export const jobs: Tasks<JobWorld> = {
  'notices.morning': noticesMorning,
  'notices.daily': noticesDaily,
  'digests.send': digestsSend,
  'disputes.carry': disputesCarry,
  'transfers.carry': transfersCarry,
  'transfers.papers': transfersPapers,
  'accusations.carry': accusationsCarry,
  'accusations.seal': accusationsSeal,
  'emergencies.tell': emergenciesTell,
  'reviews.carry': reviewsCarry,
  'archives.destroy': archivesDestroy,
  'calendar.spread': calendarSpread,
  'calendar.apply': calendarApply,
  'mediations.seal': mediationsSeal,
  'receipts.close': receiptsClose,
};

/** What every start of a server asks for: newer data may have come with it, a rule that older rows do not keep yet, or nights have passed. */
export const atStart: readonly string[] = ['calendar.spread', 'mediations.seal', 'receipts.close'];

/**
 * 07:00 in Beijing, which knows no summer time, is 23:00 UTC. A morning on which no server ran is made up for within a day, the nights by
 * the next start.
 */
export const schedule: readonly CronItem[] = [
  {
    task: 'notices.morning',
    identifier: 'notices.morning',
    match: '0 23 * * *',
    options: { backfillPeriod: 24 * 3_600_000, maxAttempts: 10, jobKey: 'notices.morning' },
  },
  {
    task: 'receipts.close',
    identifier: 'receipts.close',
    match: '30 17 * * *',
    options: { maxAttempts: 10, jobKey: 'receipts.close' },
  },
];
