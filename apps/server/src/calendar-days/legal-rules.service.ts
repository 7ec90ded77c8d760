import {
  nationalCalendar,
  OVERLAYS,
  withDays,
  type AddedDay,
  type Calendar,
  type LegalOverlay,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';

/** What a tenant's dates are derived by now. */
export type LegalRules = Readonly<{
  /** The province's regulation that matters registered from now on are bound to. */
  overlay: LegalOverlay | null;
  calendar: Calendar;
  days: readonly AddedDay[];
}>;

type Row = Readonly<{
  overlay: string | null;
  days: readonly Readonly<{
    date: string;
    off: boolean;
    name: string;
    source: string;
    publishedOn: string;
  }>[];
}>;

/** One statement, sent beside whatever else is under way; nothing is cached, so a day that was added counts at once. */
export async function legalRulesOf(tx: Tx): Promise<LegalRules> {
  const row = await tx.first<Row>(
    `select t.overlay, coalesce((
       select json_agg(json_build_object('date', d.date, 'off', d.off, 'name', d.name, 'source', d.source,
                                         'publishedOn', d.published_on) order by d.published_on, d.county_wide desc, d.id)
         from calendar_days d
        where d.county_id = $1 and (d.tenant_id = $2 or d.county_wide) and d.withdrawn_at is null), '[]') as days
       from tenants t where t.county_id = $1 and t.tenant_id = $2`,
    [tx.place.countyId, tx.place.tenantId],
  );
  const days = (row?.days ?? []).map(
    ({ name, source, ...day }): AddedDay => ({
      ...day,
      name: { zh: name, en: name },
      source: { zh: source, en: source },
    }),
  );
  return {
    overlay: OVERLAYS.find(({ id }) => id === row?.overlay) ?? null,
    calendar: withDays(nationalCalendar(), days),
    days,
  };
}
