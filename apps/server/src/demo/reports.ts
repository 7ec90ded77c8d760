import { addDays, beijingDate, periodOf, type ReportItem, type ReportPeriod } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { reportEmergency } from '../emergency-reports/emergency-report.service';
import type { SignedIn } from '../graphql/context';
import { acknowledgeReport, createReportObligation, submitReport } from '../reports/report.service';
import type { DemoTenant } from './cast';
import { record } from './record';

type Ids = ReadonlyMap<string, string>;

/** What villages and sections have to tell, in turn; the third has nothing. */
const ITEMS: readonly (readonly Omit<ReportItem, 'description'>[])[] = [
  [{ subject: 'ROADS', title: '进出道路有一处塌陷，已设警示' }],
  [
    { subject: 'WATER_SUPPLY', title: '水池水位偏低，三天供水一次' },
    { subject: 'DISPUTE', title: '两户宅基地滴水纠纷，正在调解' },
  ],
  [],
];

/** Whoever is seen to be missing: the second unit last week, and this tenant’s month to the county. */
const LATE_UNIT = 1;
const LATE_TENANT = 'fenglin';

/** Two weeks of every unit with an officer, a month to the county, and in one township an emergency. */
export async function demoReports(
  tx: Tx,
  { code, kind, places }: DemoTenant,
  admin: SignedIn,
  units: Ids,
  now: Date,
): Promise<void> {
  if (kind === 'COUNTY_OFFICE') return;
  const ended = (rhythm: 'WEEKLY' | 'MONTHLY', day = beijingDate(now)): ReportPeriod =>
    periodOf(rhythm, addDays(periodOf(rhythm, day).from, -1));
  const lastWeek = ended('WEEKLY');
  const before = ended('WEEKLY', lastWeek.from);
  const weekly = await ask(tx, admin, 'WEEKLY', 'UNITS', '矛盾纠纷排查周报', before.from);
  for (const [i, place] of places.slice(0, -1).entries()) {
    const unitId = units.get(place) ?? null;
    for (const period of [before, lastWeek]) {
      if (i === LATE_UNIT && period === lastWeek) continue;
      await report(tx, admin, weekly, unitId, period, i, period === before);
    }
  }
  const lastMonth = ended('MONTHLY');
  const monthly = await ask(tx, admin, 'MONTHLY', 'TENANT', '信访工作月报', lastMonth.from);
  if (code !== LATE_TENANT) await report(tx, admin, monthly, null, lastMonth, 0, false);
  if (kind === 'TOWNSHIP' && code !== LATE_TENANT)
    record(
      tx,
      admin,
      'reportEmergency',
      'EmergencyReport',
      await reportEmergency(tx, { ...EMERGENCY, happenedAt: now }, admin, now),
    );
}

const EMERGENCY = {
  what: '连续降雨，河堤一处渗水',
  place: '村东河堤',
  measures: '已组织巡查，转移物资，附近道路封闭',
};

async function ask(
  tx: Tx,
  admin: SignedIn,
  rhythm: 'WEEKLY' | 'MONTHLY',
  scope: 'UNITS' | 'TENANT',
  what: string,
  fromOn: string,
): Promise<string> {
  const done = await createReportObligation(tx, { rhythm, scope, what, fromOn });
  record(tx, admin, 'createReportObligation', 'ReportObligation', done);
  return done.id;
}

/** Sent on the morning of the period’s last day, and signed for in the afternoon. */
async function report(
  tx: Tx,
  admin: SignedIn,
  obligationId: string,
  unitId: string | null,
  { until: periodUntil }: ReportPeriod,
  i: number,
  signedFor: boolean,
): Promise<void> {
  const items = [...(ITEMS[i % ITEMS.length] ?? [])];
  const zero = items.length === 0;
  const morning = new Date(`${periodUntil}T09:10:00+08:00`);
  const done = await submitReport(tx, { obligationId, unitId, periodUntil, zero, items }, admin, morning);
  record(tx, admin, 'submitReport', 'Report', done);
  if (!signedFor) return;
  const afternoon = new Date(`${periodUntil}T15:30:00+08:00`);
  const signed = await acknowledgeReport(tx, { id: done.id }, admin, afternoon);
  record(tx, admin, 'acknowledgeReport', 'Report', signed);
}
