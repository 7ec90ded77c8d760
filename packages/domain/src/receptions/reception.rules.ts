import { addDays, beijingDate, beijingMonth } from '../calendar/dates';
import { RECEIPT_BOUND_DAYS, type Channel, type Origin } from '../petitions/petition';
import { RuleViolation, type FieldName } from '../shared/errors';
import { reasons } from '../shared/reasons';
import { optionalText, saidText } from '../shared/text';
import type { Refusal } from '../shared/steps';
import { SATISFIED_RATINGS, type Satisfaction, type SetAsideReason } from '../ratings/rating';
import {
  RECEPTION_CHANNELS,
  RECEPTION_LENGTHS as MOST,
  type ReceptionChannel,
  type ReceptionOutcome,
} from './reception';

/** Whether somebody is received by it. */
export const isReceived = (channel: Channel): channel is ReceptionChannel =>
  RECEPTION_CHANNELS.some((one) => one === channel);

export type ReceptionSaid = Readonly<{
  outcome: ReceptionOutcome;
  petitionId?: string | null;
  place?: string | null;
  asked?: string | null;
  told?: string | null;
  organ?: string | null;
  reason?: string | null;
}>;

/** A reception as it is kept; of a registered one the matter itself says what was asked. */
export type ReceptionKept = Readonly<
  Record<'place' | 'asked' | 'told' | 'organ' | 'reason', string | null> & {
    outcome: ReceptionOutcome;
    petitionId: string | null;
  }
>;

/**
 * What of a reception must be said: every visit and call is registered as a matter, or it says why not and what was told
 * instead. None of it names who came.
 *
 * @throws RuleViolation REQUIRED, INVALID
 */
export function requireReception(said: ReceptionSaid): ReceptionKept {
  const { outcome } = said;
  const place = nobodyIn(optionalText(said.place, '接待地点', MOST.place), '接待地点');
  if (outcome === 'MATTER_REGISTERED') {
    if (!said.petitionId) throw new RuleViolation('REQUIRED', { field: '登记的事项' });
    const told = nobodyIn(optionalText(said.told, '告知的内容', MOST.told), '告知的内容');
    return { outcome, petitionId: said.petitionId, place, asked: null, told, organ: null, reason: null };
  }
  const asked = nobodyIn(saidText(said.asked, '反映的问题', MOST.asked), '反映的问题');
  const told = nobodyIn(saidText(said.told, '告知的内容', MOST.told), '告知的内容');
  const reason = nobodyIn(saidText(said.reason, '没有登记的原因', MOST.reason), '没有登记的原因');
  const organ =
    outcome === 'TOLD_WHERE_TO_GO'
      ? nobodyIn(saidText(said.organ, '告知去的机关', MOST.organ), '告知去的机关')
      : null;
  return { outcome, petitionId: null, place, asked, told, organ, reason };
}

/** A mobile number or the number of an identity card, however it is broken up. */
const SOMEBODYS_NUMBER = /(?<!\d)(?:1[3-9](?:[\s-]?\d){9}|[1-9](?:[\s-]?\d){16}[\s-]?[\dXx])(?!\d)/;

/** The log is of what was asked, never of who came. @throws RuleViolation INVALID */
function nobodyIn<T extends string | null>(text: T, field: FieldName): T {
  if (text !== null && SOMEBODYS_NUMBER.test(text.normalize('NFKC')))
    throw new RuleViolation('INVALID', {
      field,
      reason: {
        zh: '接待记录不写来访人的姓名、电话、证件号，请去掉号码；要留联系方式的，请登记为信访事项',
        en: 'the log holds no name or number of who came: leave it out, or register the matter to keep how to reach them',
      },
    });
  return text;
}

/** From when to when, on one day, and not ahead. @throws RuleViolation INVALID */
export function requireReceptionTime(fromAt: Date, untilAt: Date, now: Date): void {
  const day = beijingDate(fromAt);
  if (fromAt > untilAt || beijingDate(untilAt) !== day)
    throw new RuleViolation('INVALID', {
      field: '接待结束时间',
      reason: { zh: '须在开始以后的同一天', en: 'on the same day, after it began' },
    });
  if (untilAt.getTime() > now.getTime() + 60_000)
    throw new RuleViolation('INVALID', { field: '接待结束时间', reason: reasons.notAfterToday });
  if (day < addDays(beijingDate(now), -RECEIPT_BOUND_DAYS))
    throw new RuleViolation('INVALID', {
      field: '接待开始时间',
      reason: { zh: `最早为 ${RECEIPT_BOUND_DAYS} 天前`, en: `at most ${RECEIPT_BOUND_DAYS} days ago` },
    });
}

/** The time of the reception that a registration is: until it was entered, where that was the same day. */
export const registeredReception = (
  receivedAt: Date,
  now: Date,
): Readonly<{ fromAt: Date; untilAt: Date }> => ({
  fromAt: receivedAt,
  untilAt: beijingDate(receivedAt) === beijingDate(now) ? now : receivedAt,
});

type Received = Readonly<{ channel: Channel; origin: Origin; rated: boolean }>;

/** Why the petitioner may not rate the reception now, or null: as soon as the matter is registered, once. */
export function receptionRatingRefusal({ channel, origin, rated }: Received): Refusal | null {
  if (origin !== 'OFFICE' || !isReceived(channel)) return { code: 'NOT_RECEIVED' };
  if (rated) return { code: 'DUPLICATE', details: { field: '对这次接待的评价', instead: reasons.ratedOnce } };
  return null;
}

type Facet = readonly [facet: string, key: string];
/** How a reception is counted, in the month in which it was: by what became of it. */
export const receptionFacet = (fromAt: Date, outcome: ReceptionOutcome): Facet => [
  'reception',
  `${beijingMonth(fromAt)}:${outcome}`,
];

/** How its rating is counted, in the month in which it was given; one that is set aside nowhere. */
export const receptionRatingFacets = ({
  verdict,
  setAside,
  ratedAt,
}: Readonly<{ verdict: Satisfaction; setAside: SetAsideReason | null; ratedAt: Date }>): Facet[] =>
  setAside === null
    ? [
        [
          'reception_rated',
          `${beijingMonth(ratedAt)}:${SATISFIED_RATINGS.some((one) => one === verdict) ? 'SATISFIED' : 'DISSATISFIED'}`,
        ],
      ]
    : [];
