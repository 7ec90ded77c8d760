import { chineseDate, englishDate } from '../shared/day-text';
import { daysBetween, beijingDate } from '../calendar/dates';
import type { Clock } from '../clocks/clock';
import { isOverdue } from '../clocks/due';
import type { ClockKind } from '../clocks/profile';
import { OPEN_STATUSES, type PetitionEventKind, type PetitionStatus } from '../petitions/petition';
import { redoUntil, type DatedEvent } from '../petitions/petition.rules';
import { OVERTURNING, type ReviewGround } from '../reviews/review';
import { labelOf } from '../shared/labels';
import type { Language } from '../shared/words';
import { NATIONAL_GROUNDS, type SupervisionGround } from './supervision-order';

/** How long after an answer was made it may lie unserved; how long nothing may happen; how often a matter may be sent back. */
export const UNSERVED_DAYS = 10;
export const STILL_DAYS = 30;
export const BOUNCES = 2;

/** What of a matter shows how its organs did their duty; nothing of who petitions. */
export type SupervisedMatter = Readonly<{
  status: PetitionStatus;
  clocks: readonly Clock[];
  events: readonly DatedEvent[];
  /** The day by which the office it went to had to report; null where it went nowhere. */
  reportDue: string | null;
  /** The earliest day by which something that was supported had to be done and is not; null where nothing waits. */
  performanceDue: string | null;
  /** What a reviewing body found wrong with the answer, where that did not stand. */
  foundWrong?: ReviewGround | null;
  /** Whether who reviews the answer works in Huiyin: its own people are supervised on its own file then. */
  reviewedInHuiyin?: boolean;
  /** What was recorded as not performed and is not yet. */
  unkept?: readonly Unkept[];
}>;

/** A commitment, or an item of a mediated agreement: by when it was due, and on which day it was recorded as broken. */
export type Unkept = Readonly<{ of: 'COMMITMENT' | 'AGREEMENT'; dueOn: string; on: string }>;

/** A ground that holds today, with the fact that shows it. */
export type SupervisionProposal = Readonly<{
  ground: SupervisionGround;
  fact: Readonly<Record<Language, string>>;
}>;

const PROCEDURE: readonly ClockKind[] = ['DISPOSE', 'ACCEPT'];
// that an objection was agreed to is the end of the same bounce
const BOUNCED: readonly PetitionEventKind[] = ['RETURNED', 'TRANSFER_OBJECTED'];
// whoever receives a matter may once hand it on to where it belongs; who hands it on again sends it about
const MAY_ONCE: PetitionEventKind = 'TRANSFER_PASSED_ON';

type Kinds = readonly Pick<DatedEvent, 'kind'>[];

const bouncesIn = (events: Kinds): number => {
  const passedOn = events.filter(({ kind }) => kind === MAY_ONCE).length;
  return events.filter(({ kind }) => BOUNCED.includes(kind)).length + Math.max(0, passedOn - 1);
};

/** 反复退回: whether this event sends a matter back again, after these. */
export function isBouncedAgain(before: Kinds, kind: PetitionEventKind): boolean {
  const bounces = bouncesIn([...before, { kind }]);
  return bounces > bouncesIn(before) && bounces >= BOUNCES;
}

/** 建议督办: the statutory grounds that hold on this Beijing day, of those that the matter's law knows. */
export function supervisionProposals(
  matter: SupervisedMatter,
  today: string,
  known: readonly SupervisionGround[] = NATIONAL_GROUNDS,
): SupervisionProposal[] {
  return RULES.flatMap(({ rule }) => rule(matter, today))
    .map((one) => (MAY_BE_OTHER.includes(one.ground) ? orOther(one, known) : one))
    .filter(({ ground }) => known.includes(ground));
}

/**
 * What of a closed matter may still give cause: whoever lists proposals looks for each of these among the closed, and at everything that
 * is not. A fact that shows a ground on a closed matter has its line here.
 */
export const CAUSES_ONCE_CLOSED = [
  'REVIEW_RUNNING',
  'NOT_PERFORMED',
  'FOUND_CLEARLY_WRONG',
  'COMMITMENT_UNKEPT',
  'AGREEMENT_UNKEPT',
] as const;
export type CauseOnceClosed = (typeof CAUSES_ONCE_CLOSED)[number];

/** What no law names by itself is one of the 等情形 that it leaves open. */
const orOther = (one: SupervisionProposal, known: readonly SupervisionGround[]): SupervisionProposal =>
  known.includes(one.ground) ? one : { ...one, ground: 'OTHER_GROUND' };

const MAY_BE_OTHER: readonly SupervisionGround[] = ['RESULT_FALSE_OR_NOT_DONE'];

type Rule = (matter: SupervisedMatter, today: string) => SupervisionProposal[];

const concludedLate: Rule = ({ status, clocks }, today) =>
  overdueOf(status, clocks, today)
    .filter(({ kind }) => !PROCEDURE.includes(kind))
    .map(({ due, article }) =>
      proposal(
        'CONCLUDED_LATE',
        `${article}的期限${chineseDate(due)}已过 ${daysBetween(due, today)} 天，仍未办结`,
        `The term ended on ${englishDate(due)}, ${daysBetween(due, today)} days ago, and nothing is concluded`,
      ),
    );

/** 重新作出: the day that the reviewing body set is no term of the law's, and stands in no clock. */
const answeredAnewLate: Rule = ({ status, events }, today) => {
  const due = OPEN_STATUSES.includes(status) && status !== 'TRANSFERRED' ? redoUntil(events) : null;
  return due !== null && due < today
    ? [
        proposal(
          'CONCLUDED_LATE',
          `原意见没有维持，重新作出处理意见的期限${chineseDate(due)}已过 ${daysBetween(due, today)} 天，仍未重新作出`,
          `The opinion fell in a review and was to be given anew by ${englishDate(due)}, ${daysBetween(due, today)} days ago`,
        ),
      ]
    : [];
};

/**
 * A review runs while the matter itself is over: who is late is the body that reviews. Where that works in Huiyin it is supervised on its
 * own file (`reviewSupervision`); of one outside, an order here is addressed to an official of the office whose answer it is, so the
 * fact says whose duty it was.
 */
const reviewedLate: Rule = ({ status, clocks, events, reviewedInHuiyin = false }, today) => {
  if (OPEN_STATUSES.includes(status) || reviewedInHuiyin) return [];
  const late = clocks
    .filter((clock) => clock.kind in REVIEWED && isOverdue(clock, today))
    .map(({ kind, due, article }) => {
      const { zh, en } = REVIEWED[kind] ?? { zh: '', en: '' };
      return proposal(
        'CONCLUDED_LATE',
        `${zh}（${article}）的期限${chineseDate(due)}已过 ${daysBetween(due, today)} 天：由复查、复核的机关负责`,
        `${en} was due by ${englishDate(due)}, ${daysBetween(due, today)} days ago: the duty of the body that reviews`,
      );
    });
  const last = events.findLast(({ kind }) => DECIDED.includes(kind) || NOT_WAITING.includes(kind));
  if (!last || !DECIDED.includes(last.kind)) return late;
  const decided = beijingDate(last.at);
  const unserved = daysBetween(decided, today);
  return unserved > UNSERVED_DAYS
    ? [
        ...late,
        proposal(
          'RESULT_NOT_FED_BACK',
          `${chineseDate(decided)}已作出复查、复核意见，${unserved} 天没有送达信访人：由复查、复核的机关负责`,
          `The opinion of the review was given on ${englishDate(decided)}, and not served for ${unserved} days: the duty of the body that reviews`,
        ),
      ]
    : late;
};

const REVIEWED: Readonly<Partial<Record<ClockKind, Readonly<Record<Language, string>>>>> = {
  REVIEW_ACCEPT: { zh: '决定是否受理复查', en: 'Whether the review is accepted' },
  REVIEW: { zh: '复查意见', en: 'The opinion of the review' },
  RE_REVIEW_ACCEPT: { zh: '决定是否受理复核', en: 'Whether the second review is accepted' },
  RE_REVIEW: { zh: '复核意见', en: 'The opinion of the second review' },
};
const DECIDED: readonly PetitionEventKind[] = ['REVIEWED', 'RE_REVIEWED'];
// what fell is told with the answer that is given anew
const NOT_WAITING: readonly PetitionEventKind[] = [
  'REVIEW_SERVED',
  'RE_REVIEW_SERVED',
  'SERVICE_FAILED',
  ...OVERTURNING,
  'ANSWER_SET_ASIDE',
];

const undecided: Rule = ({ status, clocks }, today) =>
  overdueOf(status, clocks, today)
    .filter(({ kind }) => PROCEDURE.includes(kind))
    .map(({ due, article }) =>
      proposal(
        'PROCEDURE_BREACHED',
        `${article}的期限${chineseDate(due)}已过 ${daysBetween(due, today)} 天，还没有作出是否受理的决定`,
        `Whether it is accepted had to be decided by ${englishDate(due)}, ${daysBetween(due, today)} days ago`,
      ),
    );

const decidedLate: Rule = ({ clocks }) =>
  clocks
    .filter(({ kind, state, satisfiedOn }) => PROCEDURE.includes(kind) && state === 'LATE' && satisfiedOn)
    .map(({ due, satisfiedOn = due }) =>
      proposal(
        'PROCEDURE_BREACHED',
        `应当在${chineseDate(due)}前决定是否受理，${chineseDate(satisfiedOn)}才决定，晚了 ${daysBetween(due, satisfiedOn)} 天`,
        `Decided on ${englishDate(satisfiedOn)}, ${daysBetween(due, satisfiedOn)} days after ${englishDate(due)}`,
      ),
    );

const notFedBack: Rule = ({ status, events, reportDue }, today) => {
  const answered = status === 'ANSWERED' ? lastDayOf(events, (kind) => kind === 'ANSWERED') : null;
  const unserved = answered === null ? 0 : daysBetween(answered, today);
  return [
    ...(answered !== null && unserved > UNSERVED_DAYS
      ? [
          proposal(
            'RESULT_NOT_FED_BACK',
            `${chineseDate(answered)}已作出答复，${unserved} 天没有送达信访人`,
            `Answered on ${englishDate(answered)}, and not served for ${unserved} days`,
          ),
        ]
      : []),
    ...(status === 'TRANSFERRED' && reportDue !== null && reportDue < today
      ? [
          proposal(
            'RESULT_NOT_FED_BACK',
            `转送交办的事项应当在${chineseDate(reportDue)}前报告结果，已过 ${daysBetween(reportDue, today)} 天`,
            `The result was to be reported by ${englishDate(reportDue)}, ${daysBetween(reportDue, today)} days ago`,
          ),
        ]
      : []),
  ];
};

const stalled: Rule = ({ status, events }, today) => {
  if (!OPEN_STATUSES.includes(status)) return [];
  const bounces = bouncesIn(events);
  // what supervision itself wrote down is no work on the matter, nor what its petitioner says
  const last = lastDayOf(
    events,
    (kind) => !kind.startsWith('SUPERVISION_') && kind !== 'COMMITMENT_ANSWERED',
  );
  const still = last === null ? 0 : daysBetween(last, today);
  return [
    ...(bounces >= BOUNCES
      ? [
          proposal(
            'STALLED',
            `被退回、提出异议或者再次转往他处 ${bounces} 次，还没有办结`,
            `Sent back, objected to or passed on again ${bounces} times and still open`,
          ),
        ]
      : []),
    ...(last !== null && still > STILL_DAYS
      ? [
          proposal(
            'STALLED',
            `${chineseDate(last)}以来 ${still} 天没有任何办理记录`,
            `Nothing was done since ${englishDate(last)}, for ${still} days`,
          ),
        ]
      : []),
  ];
};

const notExecuted: Rule = ({ performanceDue }, today) =>
  performanceDue !== null && performanceDue < today
    ? [
        proposal(
          'OPINION_NOT_EXECUTED',
          `予以支持的处理意见应当在${chineseDate(performanceDue)}前执行，已过 ${daysBetween(performanceDue, today)} 天`,
          `What was supported had to be done by ${englishDate(performanceDue)}, ${daysBetween(performanceDue, today)} days ago`,
        ),
      ]
    : [];

/** What a reviewing body has found needs no other proof. */
const clearlyWrong: Rule = ({ foundWrong = null }) =>
  foundWrong !== null && CLEARLY_WRONG.includes(foundWrong)
    ? [
        proposal(
          'ANSWER_CLEARLY_WRONG',
          `复查、复核没有维持答复意见：${labelOf(foundWrong, 'zh')}`,
          `The answer did not stand in a review: ${labelOf(foundWrong, 'en')}`,
        ),
      ]
    : [];

export const CLEARLY_WRONG: readonly ReviewGround[] = ['FACTS_UNCLEAR', 'BASIS_WRONG', 'WRONG_PROCEDURE'];

/** A commitment that was broken, or an item of an agreement, is a result that was not carried out: each for itself. */
const notDone: Rule = ({ unkept = [] }) =>
  unkept.map(({ of, dueOn, on }) =>
    proposal(
      'RESULT_FALSE_OR_NOT_DONE',
      `应当在${chineseDate(dueOn)}前履行的${UNKEPT[of].zh}，${chineseDate(on)}登记为没有履行，至今没有履行的记录`,
      `${UNKEPT[of].en} that was due by ${englishDate(dueOn)} was recorded as not performed on ${englishDate(on)}, and nothing since says that it was`,
    ),
  );

const UNKEPT: Readonly<Record<Unkept['of'], Readonly<Record<Language, string>>>> = {
  COMMITMENT: { zh: '承诺', en: 'A commitment' },
  AGREEMENT: { zh: '调解协议内容', en: 'An item of a mediated agreement' },
};

/**
 * Every rule, in the order in which they are told, with what it rests on once a matter is closed: `NOTHING` holds on none, and what is
 * `PAST` cannot be made good any more, so it is told on the page of the matter and not looked for in lists.
 */
export const RULES: readonly Readonly<{
  rule: Rule;
  onceClosed: readonly CauseOnceClosed[] | 'NOTHING' | 'PAST';
}>[] = [
  { rule: concludedLate, onceClosed: 'NOTHING' },
  { rule: answeredAnewLate, onceClosed: 'NOTHING' },
  { rule: reviewedLate, onceClosed: ['REVIEW_RUNNING'] },
  { rule: notFedBack, onceClosed: 'NOTHING' },
  { rule: undecided, onceClosed: 'NOTHING' },
  { rule: decidedLate, onceClosed: 'PAST' },
  { rule: stalled, onceClosed: 'NOTHING' },
  { rule: notExecuted, onceClosed: ['NOT_PERFORMED'] },
  { rule: clearlyWrong, onceClosed: ['FOUND_CLEARLY_WRONG'] },
  { rule: notDone, onceClosed: ['COMMITMENT_UNKEPT', 'AGREEMENT_UNKEPT'] },
];

/** A matter that is with another office, or over, owes nothing by these clocks here. */
const overdueOf = (status: PetitionStatus, clocks: readonly Clock[], today: string): Clock[] =>
  OPEN_STATUSES.includes(status) && status !== 'TRANSFERRED'
    ? clocks.filter((clock) => isOverdue(clock, today))
    : [];

function lastDayOf(
  events: readonly DatedEvent[],
  which: (kind: DatedEvent['kind']) => boolean,
): string | null {
  const last = events.findLast(({ kind }) => which(kind));
  return last ? beijingDate(last.at) : null;
}

const proposal = (ground: SupervisionGround, zh: string, en: string): SupervisionProposal => ({
  ground,
  fact: { zh, en },
});
