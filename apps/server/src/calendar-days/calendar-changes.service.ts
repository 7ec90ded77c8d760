import { addDays, beijingDate, chineseDate } from '@huiyin/domain';
import type { Tx } from '../db/tx';

/** A day that was added or withdrawn. */
export type CalendarChange = Readonly<{
  date: string;
  off: boolean;
  name: string;
  source: string;
  withdrawn: boolean;
}>;

/** By what the tenant's dates were last derived, and when. */
export async function calendarApplied(tx: Tx): Promise<{ stamp: string | null; at: Date | null }> {
  const row = await tx.first<{ stamp: string | null; at: Date | null }>(
    'select calendar_stamp as stamp, calendar_applied_at as at from tenants where county_id = $1 and tenant_id = $2',
    [tx.place.countyId, tx.place.tenantId],
  );
  return row ?? { stamp: null, at: null };
}

/** The days that count and were added or withdrawn since then, the earliest first. */
export const changesSince = (tx: Tx, since: Date | null): Promise<CalendarChange[]> =>
  tx.rows<CalendarChange>(
    `select d.date, d.off, d.name, d.source, d.withdrawn_at is not null as withdrawn from calendar_days d
      where d.county_id = $1 and (d.tenant_id = $2 or d.county_wide) and d.confirmed_at is not null
        and ($3::timestamptz is null or d.confirmed_at > $3 or d.withdrawn_at > $3) order by d.date`,
    [tx.place.countyId, tx.place.tenantId, since],
  );

/** Why a date moved: the days that were added or withdrawn while the matter was here, up to where its date stood or stands. */
export function calendarReason(
  changes: readonly CalendarChange[],
  since: Date,
  dates: readonly string[],
): string {
  const [from, until] = [beijingDate(since), dates.toSorted().at(-1) ?? ''];
  const told = runsOf(changes.filter(({ date }) => from < date && date <= until)).slice(-3);
  return told.length === 0 ? '国家放假安排已更新' : told.join('；');
}

/** Days entered at once are one thing to a reader: `休息 2027年1月29日至2027年2月4日“春节”（…）`. */
function runsOf(changes: readonly CalendarChange[]): string[] {
  const runs: { said: string; source: string; from: string; to: string }[] = [];
  for (const { date, off, name, source, withdrawn } of changes) {
    const said = `${withdrawn ? '撤回' : ''}${off ? '休息' : '上班'} `;
    const last = runs.find(
      (one) => one.said === said && one.source === `“${name}”（${source}）` && addDays(one.to, 1) === date,
    );
    if (last) last.to = date;
    else runs.push({ said, source: `“${name}”（${source}）`, from: date, to: date });
  }
  return runs.map(
    ({ said, source, from, to }) =>
      `${said}${chineseDate(from)}${from === to ? '' : `至${chineseDate(to)}`}${source}`,
  );
}
