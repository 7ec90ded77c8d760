import { chineseDate, englishDate } from '../shared/day-text';
import type { Calendar } from '../calendar/calendar';
import { addDays, beijingDate, beijingMonth } from '../calendar/dates';
import type { Clock } from '../clocks/clock';
import { citation } from '../clocks/citation';
import { currentClock, isOverdue } from '../clocks/due';
import { deriveClocks } from '../clocks/derive';
import { termRefusal } from '../clocks/extension.rules';
import { LEGAL_EVENT_KINDS, type LegalEvent, type LegalEventKind } from '../clocks/legal-events';
import type { ClockKind, LegalProfile } from '../clocks/profile';
import { RuleViolation } from '../shared/errors';
import type { Refusal } from '../shared/steps';
import {
  OPEN_STATUSES,
  RECEIPT_BOUND_DAYS,
  type Channel,
  type Origin,
  type PetitionerView,
  type PetitionEventKind,
  type PetitionStatus,
} from './petition';
import { cameBy } from './came-by.rules';
import { LAW_TRACK, PROPER, type MatterTrack } from './track';
import { resumedParts, sinceResumed } from './resumed.rules';
import { sinceSetAside, trackOf } from './track.rules';
import { OVERTURNING, overturns, REQUEST_TERM } from '../reviews/review';
import { reasons } from '../shared/reasons';
import { optionalText, requiredText } from '../shared/text';

/** What of a petition's time line the law looks at. `track`: of an acceptance, the one it was accepted on. */
export type DatedEvent = Readonly<{
  kind: PetitionEventKind;
  at: Date;
  days?: number | null;
  track?: MatterTrack | null;
  /** Of who is to review, for the term that a request begins. */
  calendar?: Calendar;
}>;

/** What is due before anybody decides on the track, and so runs the same on each. */
const BEFORE_ACCEPTANCE: readonly ClockKind[] = ['DISPOSE', 'RELAY', 'ACCEPT', 'OBJECT'];

/** A petition's clocks, derived from its events alone. */
export function petitionClocks(
  profile: LegalProfile,
  events: readonly DatedEvent[],
  calendar?: Calendar,
): Clock[] {
  const on = { profile, track: trackOf(events) ?? PROPER, calendar };
  const counted = begunAnew(events.map(asTheLawKnowsIt));
  const resumed = resumedParts(counted, cameBy(events));
  if (resumed === null) return clocksOf(counted, isSimple(events), on);
  const { before, since } = resumed;
  return [
    ...clocksOf(before, isSimple(before), on).filter(({ kind }) => BEFORE_ACCEPTANCE.includes(kind)),
    ...clocksOf(since, isSimple(events), on)
      .filter(({ kind }) => !BEFORE_ACCEPTANCE.includes(kind))
      .map(sinceResumed),
  ];
}

type On = Readonly<{ profile: LegalProfile; track: MatterTrack; calendar?: Calendar }>;

function clocksOf(events: readonly DatedEvent[], simple: boolean, { profile, track, calendar }: On): Clock[] {
  const legal = withoutRequestsThatEnded(withoutWhatWasSetAside(withoutWhatCameBack(events)))
    .filter(isLegal)
    .map(({ kind, at, days, calendar: theirs }): LegalEvent => {
      return { kind, on: beijingDate(at), ...(days && { days }), ...(theirs && { calendar: theirs }) };
    });
  const proper = deriveClocks(profile, LAW_TRACK[PROPER], legal, calendar).map(signedFor);
  if (track !== PROPER)
    return [
      ...proper.filter(({ kind }) => BEFORE_ACCEPTANCE.includes(kind)),
      ...deriveClocks(profile, LAW_TRACK[track], legal, calendar).filter(
        ({ kind }) => !BEFORE_ACCEPTANCE.includes(kind),
      ),
    ];
  if (!simple) return proper;
  const short = deriveClocks(profile, 'SIMPLE', legal, calendar);
  // the short procedure puts nothing off: where a province or county is quicker still, its term counts
  return proper.map((clock) => {
    const shorter = short.find(({ kind }) => kind === clock.kind);
    return shorter && shorter.due < clock.due ? shorter : clock;
  });
}

/** 异议 is made before a transfer is signed for, and this office has a petition of it from then on. */
const signedFor = (clock: Clock): Clock =>
  clock.kind === 'OBJECT' && clock.state === 'RUNNING' ? { ...clock, state: 'LAPSED' } : clock;

/** 简易办理: whether the matter is in the short procedure, which ends when it is said so, with the opinion that falls, or with a promise that is broken. */
export const isSimple = (events: readonly Pick<DatedEvent, 'kind'>[]): boolean =>
  events.findLast(({ kind }) => ABOUT_SIMPLE.includes(kind))?.kind === 'SIMPLE_BEGUN';
const ABOUT_SIMPLE: readonly PetitionEventKind[] = [
  'SIMPLE_BEGUN',
  'SIMPLE_ENDED',
  ...OVERTURNING,
  'ANSWER_SET_ASIDE',
  'RESUMED',
];

/**
 * What whom it accuses had answered is no answer: the matter is as on the day it was received, and that is the day on which it was found out
 * (as `sinceSetAside` of its track).
 */
function begunAnew(events: readonly DatedEvent[]): readonly DatedEvent[] {
  const [aside, ...since] = sinceSetAside(events);
  if (aside?.kind !== 'ANSWER_SET_ASIDE') return events;
  return [{ ...aside, kind: cameBy(events) }, ...since];
}

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

/** What follows an opinion, and falls with it when a review quashes it or sends it back. */
const AFTER_AN_OPINION = new Set<PetitionEventKind>([
  'SERVED',
  'REVIEW_REQUESTED',
  'REVIEW_ACCEPTED',
  'REVIEW_NOT_ACCEPTED',
  'REVIEW_EXTENDED',
  'REVIEWED',
  'REVIEW_SERVED',
  'RE_REVIEW_REQUESTED',
  'RE_REVIEW_ACCEPTED',
  'RE_REVIEW_NOT_ACCEPTED',
  'RE_REVIEW_EXTENDED',
  'RE_REVIEWED',
  'REVIEW_WITHDRAWN',
  'HEARD',
  'CLOSED',
]);

/** What a term for concluding that begins anew has seen before, and does not see again. */
const OF_THE_TERM: readonly PetitionEventKind[] = ['ANSWERED', 'EXTENDED', 'QUASHED'];

/** What comes of a request for a review, by its tier: asked for, then ended without an opinion, then the rest. */
const OF_A_REQUEST = [
  ['REVIEW_REQUESTED', 'REVIEW_NOT_ACCEPTED', 'REVIEW_ACCEPTED', 'REVIEW_EXTENDED'],
  ['RE_REVIEW_REQUESTED', 'RE_REVIEW_NOT_ACCEPTED', 'RE_REVIEW_ACCEPTED', 'RE_REVIEW_EXTENDED'],
] as const satisfies readonly (readonly PetitionEventKind[])[];

/** A request that was withdrawn or not accepted falls with what came of it once the same is asked for anew: its term begins with that. */
function withoutRequestsThatEnded(events: readonly DatedEvent[]): readonly DatedEvent[] {
  return OF_A_REQUEST.reduce<readonly DatedEvent[]>((left, kinds) => {
    const [request, declined] = kinds;
    const asked = left.findLastIndex(({ kind }) => kind === request);
    const ended = left.findLastIndex(
      ({ kind }, i) => i < asked && (kind === 'REVIEW_WITHDRAWN' || kind === declined),
    );
    const falls: readonly PetitionEventKind[] = [...kinds, 'REVIEW_WITHDRAWN'];
    return left.filter(({ kind }, i) => i > ended || !falls.includes(kind));
  }, events);
}

/** 补充报告 with another answer: what was told of the one reported before falls with it, as after a remand. */
function replacedAt(events: readonly DatedEvent[]): number {
  const answered = events.findLastIndex(({ kind }) => kind === 'ANSWERED');
  return events.findLastIndex(
    ({ kind }, i) => i < answered && (kind === 'TRANSFER_REPORTED' || kind === 'TRANSFER_SUPPLEMENTED'),
  );
}

/**
 * A review that quashes the opinion or sends it back sets it aside with all that came after it, so that the petitioner's terms begin anew with
 * the next one, and so does the term for concluding where it was quashed and no day was set. A matter that was closed is open again once a review is
 * asked for.
 */
function withoutWhatWasSetAside(events: readonly DatedEvent[]): readonly DatedEvent[] {
  const fell = Math.max(
    events.findLastIndex(({ kind }) => overturns(kind)),
    replacedAt(events),
  );
  const anew = events.findLastIndex(({ kind, days }) => kind === 'QUASHED' && !days);
  const asked = events.findLastIndex(
    ({ kind }) => kind === 'REVIEW_REQUESTED' || kind === 'RE_REVIEW_REQUESTED',
  );
  if (fell < 0 && asked < 0) return events;
  return events.filter(
    ({ kind }, i) =>
      !(
        (i < fell && AFTER_AN_OPINION.has(kind)) ||
        (i < asked && kind === 'CLOSED') ||
        (i < anew && OF_THE_TERM.includes(kind)) ||
        // with a day of its own it begins no term
        (i > anew && kind === 'QUASHED')
      ),
  );
}

/** By what the opinion fell that is waited for anew; null where none is. */
function overturnedBy<E extends Pick<DatedEvent, 'kind'>>(events: readonly E[]): E | null {
  const last = sinceSetAside(events).findLast(({ kind }) => kind === 'ANSWERED' || overturns(kind));
  return last === undefined || last.kind === 'ANSWERED' ? null : last;
}

/** Whether the opinion fell in a review, and none was given since: what stands in the matter is no answer in force. */
export const isAnswerOwedAnew = (events: readonly Pick<DatedEvent, 'kind'>[]): boolean =>
  overturnedBy(events) !== null;

/**
 * Until when an opinion that fell is to be given anew, as the reviewing body set it; null where none is waited for, or where no day was set, so that
 * the term for concluding runs anew. Of what was withdrawn meanwhile, and is in hand again for a broken promise, those days run anew.
 */
export function redoUntil(events: readonly DatedEvent[]): string | null {
  const by = overturnedBy(events);
  if (!by?.days) return null;
  const from = sinceSetAside(events).findLast(({ kind }) => kind === 'RESUMED' || overturns(kind)) ?? by;
  return addDays(beijingDate(from.at), by.days);
}

/** No law says what becomes of a review that nobody could end by a decision: its terms lapse as when it is withdrawn. */
const asTheLawKnowsIt = (event: DatedEvent): DatedEvent =>
  event.kind === 'REVIEW_TERMINATED' ? { ...event, kind: 'REVIEW_WITHDRAWN' } : event;

const isLegal = (event: DatedEvent): event is DatedEvent & { kind: LegalEventKind & PetitionEventKind } =>
  (LEGAL_EVENT_KINDS as readonly string[]).includes(event.kind);

/**
 * Why the term for concluding cannot be extended on a day; null where it can. What was assigned (交办) may have a term of its own that knows
 * no extension (河南省信访条例第二十六条), an opinion that fell is given anew by the day that the reviewing body set.
 */
export function extensionRefusal(
  clocks: readonly Clock[],
  track: MatterTrack,
  today: string,
): Refusal | null {
  const conclude = clocks.find(({ kind }) => kind === 'CONCLUDE');
  if (conclude === undefined) return { code: 'NO_TERM_TO_EXTEND', details: { track } };
  const { state, due, extension, mayExtendBy, derivation } = conclude;
  if (state !== 'RUNNING') return { code: 'INVALID', details: MET_ALREADY };
  return termRefusal({
    due,
    article: citation(derivation.law, derivation.articles),
    extensible: mayExtendBy ?? 0,
    extended: extension !== undefined,
    over: isOverdue(conclude, today),
  });
}

const MET_ALREADY = {
  field: '延期',
  reason: {
    zh: '办理期限已经用过：撤销或者责令重新作出的，请在复查、复核机关定的期限内作出',
    en: 'the term for concluding was used: what fell is decided anew by the day that the reviewing body set',
  },
} as const;

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
  // what an acceptance has met is no date of a matter on a track without a term of its own
  const accepted = sinceSetAside(events).some(({ kind }) => kind === 'ACCEPTED');
  const duties = clocks.filter(
    ({ kind, duty, state }) =>
      duty && state !== 'LAPSED' && !(accepted && state !== 'RUNNING' && BEFORE_ACCEPTANCE.includes(kind)),
  );
  return dueBy(currentClock(duties) ?? duties.at(-1) ?? null);
}

const dueBy = (clock: Clock | null): Due =>
  clock === null ? NOTHING_DUE : { dueOn: clock.due, dueKind: clock.kind, dueProvisional: clock.provisional };

/** 请求复查、复核的期限 that is open to the petitioner, on a closed matter too; null where none is. */
export const openWindow = (clocks: readonly Clock[]): Clock | null =>
  clocks.findLast(
    ({ kind, state }) => state === 'RUNNING' && Object.values(REQUEST_TERM).some((term) => term === kind),
  ) ?? null;

/** @throws RuleViolation INVALID when the petition would have been received tomorrow, or too long ago to be entered by hand */
export function checkReceipt(receivedAt: Date, now: Date): void {
  const on = beijingDate(receivedAt);
  const today = beijingDate(now);
  if (on > today) throw new RuleViolation('INVALID', { field: '收到日期', reason: reasons.notAfterToday });
  if (on < addDays(today, -RECEIPT_BOUND_DAYS)) {
    throw new RuleViolation('INVALID', {
      field: '收到日期',
      reason: {
        zh: `最早为 ${RECEIPT_BOUND_DAYS} 天前；更早的请用导入`,
        en: `at most ${RECEIPT_BOUND_DAYS} days ago: import what is older`,
      },
    });
  }
}

/** @throws RuleViolation INVALID when a step is dated before the one it follows, or in the future */
export function checkMoment(at: Date, after: Date, now: Date): void {
  if (at.getTime() > now.getTime() + 60_000)
    throw new RuleViolation('INVALID', {
      field: '时间',
      reason: { zh: '不能晚于现在', en: 'not in the future' },
    });
  if (beijingDate(at) < beijingDate(after))
    throw new RuleViolation('INVALID', {
      field: '时间',
      reason: {
        zh: `不能早于前一步骤的日期（${chineseDate(beijingDate(after))}）`,
        en: `not before the day of the step before (${englishDate(beijingDate(after))})`,
      },
    });
}

/** Whether the answer came within the term for concluding; null while there is none, or none that was due here. */
export function answeredInTime(clocks: readonly Clock[]): boolean | null {
  const state = clocks.find(({ kind }) => kind === 'CONCLUDE')?.state;
  return state === 'SATISFIED' ? true : state === 'LATE' ? false : null;
}

/**
 * Whether the last answer came in time, judged by the calendar as it now is; null where that says what was said before.
 *
 * @param before what stands on record; null where nothing was judged
 */
export function judgedAnew(
  before: boolean | null,
  profile: LegalProfile,
  events: readonly DatedEvent[],
  calendar: Calendar,
): Readonly<{ inTime: boolean; due: string }> | null {
  if (before === null) return null;
  const until = events.findLastIndex(({ kind }) => kind === 'ANSWERED');
  const clocks = petitionClocks(profile, events.slice(0, until + 1), calendar);
  const [inTime, due] = [answeredInTime(clocks), clocks.find(({ kind }) => kind === 'CONCLUDE')?.due];
  return inTime === null || inTime === before || due === undefined ? null : { inTime, due };
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

export function petitionFacets(petition: Counted): Facets {
  const { status, origin, channel, dueOn, counted, topicId, receivedAt, answeredAt } = petition;
  if (petition.confidential) return [];
  if (status === 'VOIDED') return [['status', status]];
  const dated = counted && dueOn !== null && OPEN_STATUSES.includes(status);
  const inTime = petition.answeredInTime ?? null;
  return [
    [status === 'ANSWERED' && origin === 'IMPORT' ? 'history' : 'status', status],
    ['channel', `${beijingMonth(receivedAt)}:${channel}`],
    ['topic', `${beijingMonth(receivedAt)}:${topicId ?? ''}`],
    ...(dated ? ([['due', dueOn]] as const) : []),
    ...(answeredAt && inTime !== null
      ? ([['answered', `${beijingMonth(answeredAt)}:${inTime ? 'IN_TIME' : 'LATE'}`]] as const)
      : []),
  ];
}

/** 信访人意见: disagreement is written down, and so is why no view was obtained. @throws RuleViolation REQUIRED, INVALID */
export function requireView(view: PetitionerView, text: string | null | undefined): string | null {
  if (view === 'VIEW_AGREES') return optionalText(text, '信访人怎么说', VIEW_LENGTH);
  const field = view === 'VIEW_DISAGREES' ? '信访人怎么说' : '没有取得信访人意见的原因';
  return requiredText(text, field, VIEW_LENGTH);
}

const VIEW_LENGTH = 1_000;
