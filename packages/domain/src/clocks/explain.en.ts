import { englishDate, englishDay } from '../shared/day-text';
import { daysText } from '../calendar/term';
import type { OffDay } from '../calendar/calendar';
import { cite } from './citation';
import type { Clock, Count, Ran } from './clock';
import { offDayRuns } from './off-day-runs';
import type { ClockKind, StartEvent } from './profile';

const STARTED: Readonly<Record<StartEvent, string>> = {
  RECEIVED: 'The petition was received',
  FORWARD_RECEIVED: 'The forwarded petition was received',
  ASSIGNMENT_RECEIVED: 'The assigned petition was received',
  ACCEPTED: 'The petition was accepted',
  RESUMED: 'The petition was taken up again for a promise that the office broke, and its term began anew',
  SERVED: 'The petitioner received the opinion',
  REVIEW_REQUESTED: 'The request for review was received',
  REVIEW_SERVED: 'The petitioner received the review opinion',
  RE_REVIEW_REQUESTED: 'The request for a second review was received',
  ADVISED: 'The advice was received',
  ADVICE_DECLINED: 'It was decided not to follow the advice',
  AGREEMENT_EFFECTIVE: 'The mediated agreement took effect',
  QUASHED: 'The opinion was quashed, no day was set for the next one, and the term begins anew',
};

const TASK: Readonly<Record<ClockKind, string>> = {
  DISPOSE: 'the organ must decide how to handle the petition and tell the petitioner',
  RELAY: 'the organ must pass on what is for others to decide, and say so,',
  ACCEPT: 'the organ it was forwarded to must inform the petitioner in writing',
  OBJECT: 'the organ it was forwarded to may object that it is not competent',
  CONCLUDE: 'the organ must conclude the matter',
  REVIEW_REQUEST: 'a petitioner who disagrees with the opinion may request a review',
  REVIEW_ACCEPT: 'the reviewing organ must decide whether it takes the review',
  REVIEW: 'the reviewing organ must give its opinion',
  RE_REVIEW_REQUEST: 'a petitioner who disagrees with the review may request a second one',
  RE_REVIEW_ACCEPT: 'the organ of the second review must decide whether it takes it',
  RE_REVIEW: 'the organ of the second review must give its opinion',
  ADVICE_FEEDBACK: 'the organ advised must answer in writing',
  ADVICE_REASONS: 'the organ that declined the advice must give its reasons',
  COURT_CONFIRMATION: 'both sides may ask the court to confirm it',
};

const PROVISIONAL =
  'The date is provisional: the holidays of that time are not published yet and may move it.';

export function explainInEnglish(clock: Clock): string {
  const sentences = [
    counting(clock),
    rolling(clock),
    working(clock),
    conclusion(clock),
    clock.provisional && PROVISIONAL,
  ];
  return sentences.filter(Boolean).join(' ');
}

export function countedInEnglish(count: Count): string {
  const parts = [
    `${count.event} on ${englishDate(count.from)}; ${count.length}`,
    notCounted(count),
    `counted from the next day, end on ${englishDate(count.raw)}.`,
  ];
  const sentences = [
    parts.filter(Boolean).join(', '),
    rolling(count),
    working(count),
    count.provisional && PROVISIONAL,
  ];
  return sentences.filter(Boolean).join(' ');
}

function counting({ startsOn, startEvent, length, unit, extension, raw, derivation }: Clock): string {
  const parts = [
    `${STARTED[startEvent]} on ${englishDate(startsOn)}; ${daysOf(length, unit)}`,
    extension && `extended on ${englishDate(extension.on)} by ${daysOf(extension.days, unit)}`,
    derivation.excludedDays > 0 && `without ${derivation.excludedDays} days of hearing`,
    notCounted({ unit, derivation }),
    `counted from the next day, end on ${englishDate(raw)}.`,
  ];
  return parts.filter(Boolean).join(', ');
}

const daysOf = (n: number, unit: Clock['unit']): string => daysText(n, unit, 'en');

/** The off-days that working days leave out. */
const notCounted = ({
  unit,
  derivation: { offDaysPassed },
}: Pick<Ran, 'unit' | 'derivation'>): string | null =>
  unit === 'WORKDAY' && offDaysPassed.length > 0 ? `off-days not counted (${offDays(offDaysPassed)})` : null;

function rolling({ raw, due, derivation }: Ran): string {
  return due === raw
    ? ''
    : `Offices are closed that day (${offDays(derivation.offDaysPassed)}), so the end moves to ${englishDate(due)}.`;
}

const working = ({ derivation }: Ran): string =>
  derivation.addedWorkdays.length === 0 ? '' : `Offices work on: ${offDays(derivation.addedWorkdays)}.`;

function conclusion({ kind, due, derivation }: Clock): string {
  const source = cite(derivation.law, derivation.articles, 'en');
  return `Under the ${source}, ${TASK[kind]} by ${englishDate(due)} at the latest.`;
}

function offDays(days: readonly OffDay[]): string {
  return offDayRuns(days)
    .map(
      ({ from, to, name, source }) =>
        `${name.en}, ${from === to ? englishDay(from) : `${englishDay(from)} to ${englishDay(to)}`}${source ? `, by ${source.en}` : ''}`,
    )
    .join('; ');
}
