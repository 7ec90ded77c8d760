import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  CALENDAR_TEXT_LENGTH,
  checkPublication,
  daysToAdd,
  decidesForOffices,
  requiredText,
  RuleViolation,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Doing, Done } from '../graphql/act';
import { enqueue } from '../queue/enqueue';
import { TenantEntity } from '../tenants/tenant.entity';
import { CalendarDayEntity } from './calendar-day.entity';
import type { AddCalendarDaysInput, WithdrawCalendarDayInput } from './calendar-day.inputs';

/**
 * 登记放假安排. Open matters follow in the background, each date that moves leaving a trace.
 *
 * @throws RuleViolation REQUIRED, INVALID, DUPLICATE (a day recorded already)
 */
export async function addCalendarDays({ tx, actor, now }: Doing, input: AddCalendarDaysInput): Promise<Done> {
  const today = beijingDate(now);
  const dates = daysToAdd(input.from, input.to ?? input.from, today);
  checkPublication(input.publishedOn, today);
  const countyWide = await isOffice(tx);
  const day = {
    countyWide,
    off: input.off,
    name: requiredText(input.name, '名称', CALENDAR_TEXT_LENGTH),
    source: requiredText(input.source, '依据', CALENDAR_TEXT_LENGTH),
    publishedOn: input.publishedOn,
    recordedAt: now,
    recordedBy: actor.name,
  };
  const rows = dates.map((date) => ({ ...day, id: uuid(), date }));
  tx.insert(CalendarDayEntity, rows);
  applyCalendar(tx, countyWide);
  const [first] = rows;
  if (first === undefined) throw new RuleViolation('REQUIRED', { field: '日期' });
  return {
    id: first.id,
    audit: { from: input.from, to: dates.at(-1), off: day.off, name: day.name, countyWide },
  };
}

/** 撤回放假安排. @throws RuleViolation NOT_FOUND (another office's), WRONG_STATE, REQUIRED */
export async function withdrawCalendarDay(
  { tx, actor, now }: Doing,
  input: WithdrawCalendarDayInput,
): Promise<Done> {
  const day = await tx.edit(CalendarDayEntity, input.id, input.version);
  if (day.withdrawnAt !== null)
    throw new RuleViolation('INVALID', {
      field: '放假安排',
      reason: {
        zh: '已经撤回；需要时请重新登记',
        en: 'it was withdrawn already; enter it anew if it is needed',
      },
    });
  const withdrawnReason = requiredText(input.reason, '理由', 500);
  tx.update(CalendarDayEntity, day.id, { withdrawnAt: now, withdrawnBy: actor.name, withdrawnReason });
  applyCalendar(tx, day.countyWide);
  return { id: day.id, audit: { date: day.date, name: day.name, reason: withdrawnReason } };
}

/** The county's days reach every tenant of it, one's own oneself alone. */
function applyCalendar(tx: Tx, countyWide: boolean): void {
  if (countyWide) enqueue(tx, 'calendar.spread', {}, 'all');
  else enqueue(tx, 'calendar.apply', {}, 'all');
}

const isOffice = async (tx: Tx): Promise<boolean> =>
  decidesForOffices((await tx.get(TenantEntity, tx.place.tenantId)).kind);
