import { v7 as uuid } from 'uuid';
import { CalendarDayEntity } from '../calendar-days/calendar-day.entity';
import type { TestTenant, World } from '../testing/world';

/** A day on which the place was closed, or, by its office, the whole county. */
export async function aCalendarDay(
  world: World,
  { countyId, tenantId, code }: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  date = '2025-03-03',
  countyWide = false,
  confirmed = true,
): Promise<string> {
  const id = uuid();
  await world.db.write({ countyId, tenantId }, async (tx) =>
    tx.insert(CalendarDayEntity, {
      id,
      date,
      name: `${code} 庆典`,
      source: `${code} 通知`,
      countyWide,
      off: true,
      publishedOn: '2025-01-02',
      recordedAt: new Date(),
      recordedBy: code,
      ...(confirmed ? { confirmedAt: new Date(), confirmedBy: code } : {}),
    }),
  );
  return id;
}
