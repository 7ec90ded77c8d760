import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  CALENDAR_TEXT_LENGTH,
  checkPublication,
  daysToAdd,
  decidesForOffices,
  forbidden,
  permits,
  requireOwnDayAhead,
  requiredText,
  RuleViolation,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Doing, Done } from '../graphql/act';
import { enqueue } from '../queue/enqueue';
import { TenantEntity } from '../tenants/tenant.entity';
import { CalendarDayEntity } from './calendar-day.entity';
import type {
  AddCalendarDaysInput,
  ConfirmCalendarDayInput,
  WithdrawCalendarDayInput,
} from './calendar-day.inputs';

/**
 * 登记放假安排. By whom administers the county, open matters follow in the background, each date that moves leaving a trace; by
 * anybody else it waits for them.
 *
 * @throws RuleViolation REQUIRED, INVALID, DUPLICATE (a day recorded already)
 */
export async function addCalendarDays({ tx, actor, now }: Doing, input: AddCalendarDaysInput): Promise<Done> {
  const today = beijingDate(now);
  const dates = daysToAdd(input.from, input.to ?? input.from, today);
  checkPublication(input.publishedOn, input.from, today);
  const confirmed = ofCounty(actor);
  if (!confirmed) requireOwnDayAhead(input.from, today);
  const countyWide = await isOffice(tx);
  const day = {
    countyWide,
    off: input.off,
    name: requiredText(input.name, '名称', CALENDAR_TEXT_LENGTH),
    source: requiredText(input.source, '依据', CALENDAR_TEXT_LENGTH),
    publishedOn: input.publishedOn,
    recordedAt: now,
    recordedBy: actor.name,
    ...(confirmed ? { confirmedAt: now, confirmedBy: actor.name } : {}),
  };
  const rows = dates.map((date) => ({ ...day, id: uuid(), date }));
  tx.insert(CalendarDayEntity, rows);
  if (confirmed) applyCalendar(tx, countyWide);
  const [first] = rows;
  if (first === undefined) throw new RuleViolation('REQUIRED', { field: '日期' });
  return {
    id: first.id,
    audit: { from: input.from, to: dates.at(-1), off: day.off, name: day.name, countyWide },
  };
}

/**
 * 确认放假安排: with the day all that was entered beside it. The dates of open matters follow.
 *
 * @throws RuleViolation NOT_FOUND (another office's), STALE_VERSION, INVALID (withdrawn, confirmed already)
 */
export async function confirmCalendarDay(
  { tx, actor, now }: Doing,
  input: ConfirmCalendarDayInput,
): Promise<Done> {
  const day = await tx.edit(CalendarDayEntity, input.id, input.version);
  requireStanding(day);
  if (day.confirmedAt !== null)
    throw new RuleViolation('INVALID', {
      field: '放假安排',
      reason: { zh: '已经确认', en: 'it is confirmed already' },
    });
  const beside = await tx.rows<{ id: string }>(
    `select id from calendar_days
      where county_id = $1 and tenant_id = $2 and confirmed_at is null and withdrawn_at is null
        and recorded_at = $3 and name = $4 order by date for update`,
    [tx.place.countyId, tx.place.tenantId, day.recordedAt, day.name],
  );
  for (const { id } of beside)
    tx.update(CalendarDayEntity, id, { confirmedAt: now, confirmedBy: actor.name });
  applyCalendar(tx, day.countyWide);
  return { id: day.id, audit: { date: day.date, days: beside.length, name: day.name } };
}

/** 撤回放假安排: what the county has confirmed, by the county. @throws RuleViolation NOT_FOUND (another office's), FORBIDDEN, INVALID, REQUIRED */
export async function withdrawCalendarDay(
  { tx, actor, now }: Doing,
  input: WithdrawCalendarDayInput,
): Promise<Done> {
  const day = await tx.edit(CalendarDayEntity, input.id, input.version);
  requireStanding(day);
  if (day.confirmedAt !== null && !ofCounty(actor))
    throw new RuleViolation('FORBIDDEN', forbidden('calendar.confirm'));
  const withdrawnReason = requiredText(input.reason, '理由', 500);
  tx.update(CalendarDayEntity, day.id, { withdrawnAt: now, withdrawnBy: actor.name, withdrawnReason });
  if (day.confirmedAt !== null) applyCalendar(tx, day.countyWide);
  return { id: day.id, audit: { date: day.date, name: day.name, reason: withdrawnReason } };
}

/** Who speaks for the county: whose days move terms of the law. */
const ofCounty = ({ roles }: Doing['actor']): boolean => permits(roles, 'calendar.confirm');

function requireStanding({ withdrawnAt }: CalendarDayEntity): void {
  if (withdrawnAt === null) return;
  throw new RuleViolation('INVALID', {
    field: '放假安排',
    reason: {
      zh: '已经撤回；需要时请重新登记',
      en: 'it was withdrawn already; enter it anew if it is needed',
    },
  });
}

/** The county's days reach every tenant of it, one's own oneself alone. */
function applyCalendar(tx: Tx, countyWide: boolean): void {
  if (countyWide) enqueue(tx, 'calendar.spread', {}, 'all');
  else enqueue(tx, 'calendar.apply', {}, 'all');
}

const isOffice = async (tx: Tx): Promise<boolean> =>
  decidesForOffices((await tx.get(TenantEntity, tx.place.tenantId)).kind);
