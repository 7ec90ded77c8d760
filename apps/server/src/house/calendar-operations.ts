import { addDays, beijingDate } from '@huiyin/domain';
import { aCalendarDay } from './calendar-places';
import { input, type Operation } from './operation';
import type { Prepared, Stage } from './preparations';

/** A day that no other act of the tests has added. */
let added = 0;
const anotherDay = (): string => addDays(beijingDate(new Date()), (added += 1));

/** One that waits for the county. */
const waiting = async ({ world, place }: Stage): Promise<Prepared> => ({
  objects: { calendarDay: await aCalendarDay(world, place, anotherDay(), false, false) },
});

/** Which days are worked. */
export const CALENDAR_OPERATIONS: Readonly<Record<string, Operation>> = {
  calendarDays: {},
  addCalendarDays: {
    by: 'TENANT_ADMIN',
    args: () =>
      input({
        from: anotherDay(),
        off: true,
        name: '县庆日',
        source: '县政府通知',
        publishedOn: beijingDate(new Date()),
      })(),
  },
  confirmCalendarDay: {
    by: 'COUNTY_ADMIN',
    ids: { 'input.id': 'calendarDay' },
    args: input(),
    prepare: waiting,
  },
  withdrawCalendarDay: {
    by: 'TENANT_ADMIN',
    ids: { 'input.id': 'calendarDay' },
    args: input({ reason: '通知撤销' }),
    prepare: waiting,
  },
};
