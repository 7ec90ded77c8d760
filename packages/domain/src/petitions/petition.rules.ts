import { isWorkdayOf, type Calendar } from '../calendar/calendar';
import { addDays, beijingDate } from '../calendar/dates';
import type { Clock } from '../clocks/clock';
import { currentClock } from '../clocks/due';
import { deriveClocks } from '../clocks/derive';
import { LEGAL_EVENT_KINDS, type LegalEvent, type LegalEventKind } from '../clocks/legal-events';
import type { ClockKind, LegalProfile } from '../clocks/profile';
import { requireNotBefore } from '../shared/days';
import { RuleViolation } from '../shared/errors';
import {
  OPEN_STATUSES,
  RECEIPT_BOUND_DAYS,
  type Channel,
  type Origin,
  type PetitionEventKind,
  type PetitionStatus,
} from './petition';

/** The one track of this edition: a petition proper (信访工作条例第三十一条第六项). */
export const TRACK = '31(6)';

/** What of a petition's time line the law looks at. */
export type DatedEvent = Readonly<{
  kind: PetitionEventKind;
  at: Date;
  days?: number | null;
  /** 交邮日期, of what came by post. */
  postedOn?: string | null;
}>;

/** A petition's clocks, derived from its events alone. */
export function petitionClocks(
  profile: LegalProfile,
  events: readonly DatedEvent[],
  calendar?: Calendar,
): Clock[] {
  const legal = withoutWhatWasSetAside(withoutWhatCameBack(events))
    .filter(isLegal)
    .map(
      ({ kind, at, days, postedOn }): LegalEvent => ({
        kind,
        on: beijingDate(at),
        ...(days ? { days } : {}),
        ...(postedOn ? { postedOn } : {}),
      }),
    );
  const ordinary = deriveClocks(profile, TRACK, legal, calendar);
  if (!isSimple(events)) return ordinary;
  const simple = deriveClocks(profile, 'SIMPLE', legal, calendar);
  // the short procedure puts nothing off: where a province or county is quicker still, its term counts
  return ordinary.map((clock) => {
    const short = simple.find(({ kind }) => kind === clock.kind);
    return short && short.due < clock.due ? short : clock;
  });
}

/** 简易办理: whether the matter is in the short procedure, which ends when it is said so, or with the opinion that is sent back. */
export const isSimple = (events: readonly Pick<DatedEvent, 'kind'>[]): boolean =>
  events.findLast(({ kind }) => kind === 'SIMPLE_BEGUN' || kind === 'SIMPLE_ENDED' || kind === 'REMANDED')
    ?.kind === 'SIMPLE_BEGUN';

/**
 * A transfer is the law's 转送 (信访工作条例第二十二条) as long as it stands: once the matter came back, its terms run as if it
 * had never left.
 */
function withoutWhatCameBack(events: readonly DatedEvent[]): DatedEvent[] {
  const back = events.findLastIndex(({ kind }) => kind === 'TRANSFER_RETURNED');
  return events.flatMap((event, i) => {
    if (event.kind !== 'TRANSFERRED') return [event];
    return i < back ? [] : [{ ...event, kind: 'REFERRED_OUT' as const }];
  });
}

/** What follows an opinion, and falls with it when it is sent back. */
const AFTER_AN_OPINION = new Set<PetitionEventKind>([
  'SERVED',
  'REVIEW_REQUESTED',
  'REVIEW_ACCEPTED',
  'REVIEW_NOT_ACCEPTED',
  'REVIEWED',
  'REVIEW_SERVED',
  'REVIEW_WITHDRAWN',
  'HEARD',
  'CLOSED',
]);

/** 补充报告 with another answer: what was told of the one reported before falls with it, as after a remand. */
function replacedAt(events: readonly DatedEvent[]): number {
  const answered = events.findLastIndex(({ kind }) => kind === 'ANSWERED');
  return events.findLastIndex(
    ({ kind }, i) => i < answered && (kind === 'TRANSFER_REPORTED' || kind === 'TRANSFER_SUPPLEMENTED'),
  );
}

/**
 * A remand sets the opinion aside with all that came after it, so that the petitioner's terms begin anew with the next one. A
 * matter that was closed is open again once a review is asked for.
 */
function withoutWhatWasSetAside(events: readonly DatedEvent[]): readonly DatedEvent[] {
  const remanded = Math.max(
    events.findLastIndex(({ kind }) => kind === 'REMANDED'),
    replacedAt(events),
  );
  const asked = events.findLastIndex(
    ({ kind }) => kind === 'REVIEW_REQUESTED' || kind === 'RE_REVIEW_REQUESTED',
  );
  if (remanded < 0 && asked < 0) return events;
  return events.filter(
    ({ kind }, i) => !((i < remanded && AFTER_AN_OPINION.has(kind)) || (i < asked && kind === 'CLOSED')),
  );
}

/** Until when an opinion that was sent back is to be given anew; null where none is waited for. */
export function redoUntil(events: readonly DatedEvent[]): string | null {
  const last = events.findLast(({ kind }) => kind === 'REMANDED' || kind === 'ANSWERED');
  return last?.kind === 'REMANDED' ? addDays(beijingDate(last.at), last.days ?? 0) : null;
}

const isLegal = (event: DatedEvent): event is DatedEvent & { kind: LegalEventKind & PetitionEventKind } =>
  (LEGAL_EVENT_KINDS as readonly string[]).includes(event.kind);

export type Due = Readonly<{ dueOn: string | null; dueKind: ClockKind | null; dueProvisional: boolean }>;

const NOTHING_DUE: Due = { dueOn: null, dueKind: null, dueProvisional: false };

/**
 * The date that stands on a petition now. A notice or answer that has been issued is to be served within the term it
 * was issued in; once it is served, the petitioner's own window runs; a finished matter has no date.
 */
export function petitionDue(
  status: PetitionStatus,
  clocks: readonly Clock[],
  events: readonly DatedEvent[] = [],
): Due {
  const redo = OPEN_STATUSES.includes(status) ? redoUntil(events) : null;
  if (redo !== null) return { dueOn: redo, dueKind: null, dueProvisional: false };
  if (status === 'SERVED') return dueBy(currentClock(clocks));
  if (!OPEN_STATUSES.includes(status)) return NOTHING_DUE;
  const duties = clocks.filter(({ duty, state }) => duty && state !== 'LAPSED');
  return dueBy(currentClock(duties) ?? duties.at(-1) ?? null);
}

const dueBy = (clock: Clock | null): Due =>
  clock === null ? NOTHING_DUE : { dueOn: clock.due, dueKind: clock.kind, dueProvisional: clock.provisional };

/** @throws RuleViolation INVALID when the petition would have been received tomorrow, or too long ago to be entered by hand */
export function checkReceipt(receivedAt: Date, now: Date): void {
  const on = beijingDate(receivedAt);
  const today = beijingDate(now);
  if (on > today) throw new RuleViolation('INVALID', { field: '收到日期', reason: '不能晚于今天' });
  if (on < addDays(today, -RECEIPT_BOUND_DAYS)) {
    throw new RuleViolation('INVALID', {
      field: '收到日期',
      reason: `最早为 ${RECEIPT_BOUND_DAYS} 天前；更早的请用导入`,
    });
  }
}

/** @throws RuleViolation INVALID when a step is dated before the one it follows, or in the future */
export function checkMoment(at: Date, after: Date, now: Date): void {
  if (at.getTime() > now.getTime() + 60_000)
    throw new RuleViolation('INVALID', { field: '时间', reason: '不能晚于现在' });
  if (beijingDate(at) < beijingDate(after))
    throw new RuleViolation('INVALID', { field: '时间', reason: '不能早于上一步骤' });
}

/**
 * A next step lies ahead, and not behind the term that runs: what is planned never puts off what is due.
 *
 * @throws RuleViolation INVALID
 */
export function checkNextAction(on: string, dueOn: string | null, today: string): void {
  requireNotBefore(on, today, '日期', '不能早于今天');
  requireWithinTerm(on, dueOn, today, '日期');
}

/** Not behind the term that runs; one that is over already binds nothing. @throws RuleViolation INVALID */
export function requireWithinTerm(on: string, dueOn: string | null, today: string, field: string): void {
  if (dueOn !== null && dueOn >= today && on > dueOn)
    throw new RuleViolation('INVALID', { field, reason: `不能晚于办理期限 ${dueOn}` });
}

/**
 * The day for which an interim reply promises the next word: a workday after today, and not behind the term that runs.
 *
 * @throws RuleViolation INVALID
 */
export function checkNextReply(on: string, dueOn: string | null, today: string, calendar: Calendar): void {
  requireNotBefore(on, addDays(today, 1), '下次答复日期', '须晚于今天');
  checkNextAction(on, dueOn, today);
  if (!isWorkdayOf(calendar, on))
    throw new RuleViolation('INVALID', { field: '下次答复日期', reason: '须为工作日' });
}

/** By how many days the term for concluding may be extended. */
export const longestExtension = ({ terms }: LegalProfile): number =>
  Math.max(
    0,
    ...terms
      .filter(({ kind, tracks }) => kind === 'CONCLUDE' && (tracks?.includes(TRACK) ?? true))
      .map(({ extension }) => extension?.max ?? 0),
  );

/** Whether the answer came within the term for concluding; null while there is none, or none that was due here. */
export function answeredInTime(clocks: readonly Clock[]): boolean | null {
  const state = clocks.find(({ kind }) => kind === 'CONCLUDE')?.state;
  return state === 'SATISFIED' ? true : state === 'LATE' ? false : null;
}

/**
 * What a petition is counted under. `due` holds the open ones that count for punctuality, by their date. `history` holds
 * answers taken over from an older ledger: the office owes nothing on them. `channel` and `topic` stand under the month of
 * receipt, `answered` under that of the answer: `2026-11:VISIT`.
 */
export type Facets = readonly (readonly [
  facet: 'status' | 'history' | 'channel' | 'due' | 'topic' | 'answered',
  key: string,
])[];

type Counted = Readonly<{
  status: PetitionStatus;
  origin: Origin;
  channel: Channel;
  dueOn: string | null;
  counted: boolean;
  topicId: string | null;
  receivedAt: Date;
  /** 检举控告: counted nowhere, so that no count tells of it. */
  confidential?: boolean;
  answeredAt?: Date | null;
  answeredInTime?: boolean | null;
}>;

const monthOf = (at: Date): string => beijingDate(at).slice(0, 7);

export function petitionFacets(petition: Counted): Facets {
  const { status, origin, channel, dueOn, counted, topicId, receivedAt, answeredAt } = petition;
  if (petition.confidential) return [];
  if (status === 'VOIDED') return [['status', status]];
  const dated = counted && dueOn !== null && OPEN_STATUSES.includes(status);
  const inTime = petition.answeredInTime ?? null;
  return [
    [status === 'ANSWERED' && origin === 'IMPORT' ? 'history' : 'status', status],
    ['channel', `${monthOf(receivedAt)}:${channel}`],
    ['topic', `${monthOf(receivedAt)}:${topicId ?? ''}`],
    ...(dated ? ([['due', dueOn]] as const) : []),
    ...(answeredAt && inTime !== null
      ? ([['answered', `${monthOf(answeredAt)}:${inTime ? 'IN_TIME' : 'LATE'}`]] as const)
      : []),
  ];
}
