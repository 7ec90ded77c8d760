import type { Pool } from 'pg';
import { QUEUE_SCHEMA } from '../db/queue-schema';

/** How long a job stays with a server that is not heard of, in seconds; the library alone would wait four hours. */
export const LEASE_SECONDS = 20;
/** How often a server says that it is there, in milliseconds; leases that are over are noticed as often. */
export const HEARTBEAT_MS = 5_000;

const both = (set: string, where: string): string => `
  with j as (update ${QUEUE_SCHEMA}._private_jobs set ${set} where ${where})
  update ${QUEUE_SCHEMA}._private_job_queues set ${set} where ${where}`;

const RENEW = both('locked_at = now()', 'locked_by = $1');
const FREE = both(
  'locked_at = null, locked_by = null',
  `locked_at < now() - interval '${LEASE_SECONDS} seconds'`,
);

/** Renews the leases of a server's jobs, and frees those of servers that are gone. */
export async function keepLeases(pool: Pool, worker: string): Promise<void> {
  await pool.query(RENEW, [worker]);
  await pool.query(FREE);
}
