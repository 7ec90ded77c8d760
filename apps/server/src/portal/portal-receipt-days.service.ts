import { countyDayText, officeDayText } from '@huiyin/domain';
import { superiorOf } from '../accusations/accusation-superior.service';
import type { Context } from '../graphql/context';
import { countyDays, officeDays, requireSomeDays } from '../receipt-days/published-days.service';
import type { ReceiptDays } from '../receipt-days/receipt-day.type';
import type { ReceiptDaysArguments } from './portal.inputs';
import { officeBehind, placeOf } from './portal-office.service';

/**
 * 日终封存 of an office and its county, for everybody to keep a copy; also of an office that is suspended or closed.
 *
 * @throws RuleViolation NOT_FOUND, INVALID
 */
export async function publicReceiptDays(
  context: Context,
  { tenantCode, from, to }: ReceiptDaysArguments,
): Promise<ReceiptDays> {
  requireSomeDays(from, to);
  const { db } = context;
  const place = await placeOf(context, tenantCode);
  const office = await db.inside(place, async (tx) => {
    await officeBehind(tx);
    return officeDays(tx, from, to);
  });
  const county = await db.inside(await superiorOf(db, place), (tx) => countyDays(tx, from, to));
  return {
    office: office.map((day) => ({ ...day, record: officeDayText(day) })),
    county: county.map((day) => ({ ...day, record: countyDayText(day) })),
  };
}
