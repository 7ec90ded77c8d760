import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { CalendarDayEntity } from './calendar-day.entity';

export const calendarDayReading: Reading = {
  entity: CalendarDayEntity,
  countyWide: true,
  fields: { tenant: { one: () => tenantReading, by: 'tenantId' } },
};

export const calendarDaysPage: RootReading = {
  kind: 'page',
  reading: calendarDayReading,
  sorts: { DATE: { by: (d) => `${d}.date`, type: 'date', descending: false } },
  filter: ({ year, includeWithdrawn }, sql, d) => [
    // one’s own, and what holds for all: another office’s days move none of the dates here; the county sees what waits for it
    `(${d}.county_wide or ${sql.scope.tenantId === null ? `${d}.confirmed_at is null` : `${d}.tenant_id = ${sql.param(sql.scope.tenantId, 'uuid')}`})`,
    ...(year ? [`extract(year from ${d}.date) = ${sql.param(year, 'integer')}`] : []),
    ...(includeWithdrawn ? [] : [`${d}.withdrawn_at is null`]),
  ],
};
