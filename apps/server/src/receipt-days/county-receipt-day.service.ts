import { v7 as uuid } from 'uuid';
import { addDays, countyDayText, lastToClose, merkleTree, type Place } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Tx, Unplaced } from '../db/tx';
import { TenantEntity } from '../tenants/tenant.entity';
import { sha256Of } from '../vault/sha256';
import { CountyReceiptDayEntity } from './receipt-day.entity';
import {
  bytesOf,
  closeOfficeDays,
  daysToClose,
  hexOf,
  lastDay,
  nextDay,
  sha256,
} from './receipt-day.service';

/**
 * 日终封存 of every county: first each office by itself, then the county over the days that all its offices have closed. What fails in one
 * office keeps no other from closing its days.
 *
 * @throws what failed first, after all else is done
 */
export async function closeEveryDay(db: Database, places: readonly Place[], now: Date): Promise<void> {
  const failures: unknown[] = [];
  const tried = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      failures.push(error);
    }
  };
  for (const place of places) await tried(() => closeOfficeDays(db, place, now));
  for (const countyId of new Set(places.map((place) => place.countyId)))
    await tried(() =>
      closeCountyDays(
        db,
        places.filter((place) => place.countyId === countyId),
        now,
      ),
    );
  if (failures.length > 0) throw failures[0];
}

type Office = Readonly<{ place: Place; isCountys: boolean; next: string }>;

async function closeCountyDays(db: Database, places: readonly Place[], now: Date): Promise<void> {
  const offices: Office[] = [];
  for (const place of places) offices.push(await db.inside(place, officeOf));
  const countys = offices.find(({ isCountys }) => isCountys);
  if (countys === undefined) return;
  // an office opened since has no day that is to be closed
  const until = offices.map(({ next }) => addDays(next, -1)).reduce(earlier, lastToClose(now));
  for (;;) {
    const days = await db.inside(countys.place, (tx) => openDays(tx, until));
    const [from, to] = [days[0], days.at(-1)];
    if (from === undefined || to === undefined) return;
    const closed: Closed[] = [];
    for (const { place } of offices)
      closed.push(...(await db.inside(place, (tx) => closedBetween(tx, from, to))));
    await db.write(countys.place, (tx) => closeCounty(tx, until, closed, now));
  }
}

const earlier = (a: string, b: string): string => (a < b ? a : b);

async function officeOf(tx: Tx): Promise<Office> {
  const { kind, openedAt } = await tx.get(TenantEntity, tx.place.tenantId);
  return { place: tx.place, isCountys: kind === 'COUNTY_OFFICE', next: nextDay(await lastDay(tx), openedAt) };
}

const lastCountyDay = (tx: Tx): Promise<Pick<CountyReceiptDayEntity, 'day' | 'head'> | null> =>
  tx.first(
    `select day::text as day, head from county_receipt_days
      where county_id = $1 and tenant_id = $2 order by day desc limit 1`,
    [tx.place.countyId, tx.place.tenantId],
  );

async function openDays(tx: Tx, until: string): Promise<string[]> {
  const { openedAt } = await tx.get(TenantEntity, tx.place.tenantId);
  return daysToClose(nextDay(await lastCountyDay(tx), openedAt), until);
}

type Closed = Readonly<{ day: string; code: string; head: string }>;

const closedBetween = (tx: Tx, from: string, to: string): Promise<Closed[]> =>
  tx.rows<Closed>(
    `select day::text as day, code, head from receipt_days
      where county_id = $1 and tenant_id = $2 and day between $3 and $4`,
    [tx.place.countyId, tx.place.tenantId, from, to],
  );

async function closeCounty(tx: Tx, until: string, closed: readonly Closed[], now: Date): Promise<void> {
  await tx.get(TenantEntity, tx.place.tenantId, 'for update');
  const county = await tx.first<{ code: string }>('select code from counties where id = $1', [
    tx.place.countyId,
  ]);
  const last = await lastCountyDay(tx);
  const rows: Unplaced<CountyReceiptDayEntity>[] = [];
  let previous = last?.head ?? null;
  for (const day of await openDays(tx, until)) {
    const heads = closed
      .filter((one) => one.day === day)
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ head }) => head);
    // another server has closed some meanwhile: what comes after them is left to the next round
    if (heads.length === 0) break;
    const root = hexOf(merkleTree(heads.map(bytesOf), sha256).root);
    const facts = { code: county?.code ?? '', day, root, previous };
    const head = sha256Of(countyDayText(facts));
    rows.push({ id: uuid(), ...facts, heads, head, closedAt: now });
    previous = head;
  }
  tx.insert(CountyReceiptDayEntity, rows);
}
