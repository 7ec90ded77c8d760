import { createHash, randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import {
  addDays,
  beijingDate,
  lastToClose,
  leavesOf,
  merkleTree,
  officeDayText,
  type Hash,
  type Place,
} from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Tx, Unplaced } from '../db/tx';
import { TenantEntity } from '../tenants/tenant.entity';
import { sha256Of } from '../vault/sha256';
import { ReceiptDayEntity } from './receipt-day.entity';
import { ReceiptLeafEntity } from './receipt-leaf.entity';

/** How many days one transaction closes. */
export const DAYS_AT_ONCE = 31;
const SALT_BYTES = 32;

export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest();
export const bytesOf = (hex: string): Buffer => Buffer.from(hex, 'hex');
export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** What stands in the tree for a receipt: without its salt nobody can tell which it is. */
export const blinded = (salt: string, receipt: string): Buffer =>
  Buffer.from(sha256(Buffer.concat([bytesOf(salt), bytesOf(receipt)])));

/** The dates from one to another, at most as many as one transaction closes. */
export function daysToClose(from: string, until: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= until && days.length < DAYS_AT_ONCE; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The day with which the next one to be closed begins: after the last closed, or that of its opening. */
export const nextDay = (last: Pick<ReceiptDayEntity, 'day'> | null, openedAt: Date): string =>
  last === null ? beijingDate(openedAt) : addDays(last.day, 1);

/**
 * 日终封存: closes each past day of an office that is not closed yet, from its opening on, with one root over its receipts. Done again, it
 * finds nothing to do.
 */
export async function closeOfficeDays(db: Database, place: Place, now: Date): Promise<void> {
  while (await db.write(place, (tx) => closeNext(tx, now)));
}

type Given = Readonly<{ petitionId: string; registeredAt: Date; receipt: string }>;

async function closeNext(tx: Tx, now: Date): Promise<boolean> {
  // two servers close one day after the other
  const { code, openedAt } = await tx.get(TenantEntity, tx.place.tenantId, 'for update');
  const last = await lastDay(tx);
  const days = daysToClose(nextDay(last, openedAt), lastToClose(now));
  const [first] = days;
  if (first === undefined) return false;
  const given = await receiptsOf(tx, first, days.length);
  const closed: Unplaced<ReceiptDayEntity>[] = [];
  const leaves: Unplaced<ReceiptLeafEntity>[] = [];
  let previous = last?.head ?? null;
  for (const day of days) {
    const tree = treeOf(
      day,
      given.filter(({ registeredAt }) => beijingDate(registeredAt) === day),
    );
    const facts = { code, day, root: tree.root, previous };
    const head = sha256Of(officeDayText(facts));
    closed.push({ id: uuid(), ...facts, head, closedAt: now });
    leaves.push(...tree.leaves);
    previous = head;
  }
  tx.insert(ReceiptDayEntity, closed);
  tx.insert(ReceiptLeafEntity, leaves);
  return true;
}

export const lastDay = (tx: Tx): Promise<Pick<ReceiptDayEntity, 'day' | 'head'> | null> =>
  tx.first(
    `select day::text as day, head from receipt_days
      where county_id = $1 and tenant_id = $2 order by day desc limit 1`,
    [tx.place.countyId, tx.place.tenantId],
  );

/** What is confidential is not there, nor is what was sent on to the superior: neither root nor size comes to depend on it. */
const receiptsOf = (tx: Tx, first: string, days: number): Promise<Given[]> =>
  tx.rows<Given>(
    `select p.id as "petitionId", p.registered_at as "registeredAt", e.data->>'receipt' as receipt
       from petitions p
       join petition_events e on e.county_id = $1 and e.tenant_id = $2 and e.petition_id = p.id and e.kind = 'REGISTERED'
      where p.county_id = $1 and p.tenant_id = $2 and not p.confidential and e.data->>'receipt' is not null
        and p.registered_at >= $3::date::timestamp at time zone 'Asia/Shanghai'
        and p.registered_at < ($3::date + $4::integer)::timestamp at time zone 'Asia/Shanghai'`,
    [tx.place.countyId, tx.place.tenantId, first, days],
  );

/** In an order that is that of no clock, among leaves of nobody up to a size that tells nothing. */
function treeOf(
  day: string,
  given: readonly Given[],
): { root: string; leaves: Unplaced<ReceiptLeafEntity>[] } {
  const size = leavesOf(given.length);
  const salted = given.map(({ petitionId, receipt }) => {
    const salt = randomBytes(SALT_BYTES).toString('hex');
    return { petitionId, salt, leaf: blinded(salt, sha256Of(receipt)) };
  });
  const filled = Array.from({ length: size - given.length }, () => ({ leaf: randomBytes(SALT_BYTES) }));
  const all = [...salted, ...filled].toSorted((a, b) => Buffer.compare(a.leaf, b.leaf));
  const { root, paths } = merkleTree(
    all.map(({ leaf }) => leaf),
    sha256,
  );
  const leaves = all.flatMap((one, position) =>
    'salt' in one
      ? [
          {
            id: uuid(),
            petitionId: one.petitionId,
            day,
            salt: one.salt,
            position,
            size,
            path: (paths[position] ?? []).map(hexOf),
          },
        ]
      : [],
  );
  return { root: hexOf(root), leaves };
}
