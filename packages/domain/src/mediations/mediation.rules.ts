import { chineseDate, englishDate } from '../shared/day-text';
import { requirePetitionOpen } from '../commitments/waiver.rules';
import type { Calendar } from '../calendar/calendar';
import type { Clock } from '../clocks/clock';
import { deriveClocks } from '../clocks/derive';
import type { LegalEvent } from '../clocks/legal-events';
import { CN_2022 } from '../clocks/cn-2022';
import { nationalOf } from '../clocks/national';
import type { LegalProfile } from '../clocks/profile';
import { requireNotBefore, requireWithinPromise } from '../shared/days';
import { RuleViolation, type FieldName } from '../shared/errors';
import { saidText } from '../shared/text';
import type { Words } from '../shared/words';
import {
  MEDIATION_LENGTHS,
  MEDIATION_SIDES,
  MOST_ITEMS,
  MOST_MEDIATORS,
  RECORDED_ENDINGS,
  type MediationEnding,
  type RecordedEnding,
  type MediationSide,
  type MediationStatus,
} from './mediation';
import { beijingDate } from '../calendar/dates';
import { citation } from '../clocks/citation';

/** With the consent of both it begins. */
export const statusAfterConsent = (consented: readonly MediationSide[]): MediationStatus =>
  MEDIATION_SIDES.every((side) => consented.includes(side)) ? 'MEDIATING' : 'CONSENT_AWAITED';

/** What comes with the matter is not recorded by hand. @throws RuleViolation INVALID */
export function requireRecorded(ending: MediationEnding): RecordedEnding {
  const recorded = RECORDED_ENDINGS.find((one) => one === ending);
  if (recorded === undefined)
    throw new RuleViolation('INVALID', {
      field: '终止的情形',
      reason: {
        zh: '随事项撤回、转送自行终止，不另登记',
        en: 'it ends by itself with the matter’s withdrawal or transfer',
      },
    });
  return recorded;
}

/** A session is planned ahead, and within three years. @throws RuleViolation INVALID */
export function requireSessionAhead(at: Date, now: Date): void {
  if (at <= now)
    throw new RuleViolation('INVALID', {
      field: '时间',
      reason: { zh: '已经过去，请用“登记调解情况”', en: 'it has passed: record the session instead' },
    });
  requireWithinPromise(beijingDate(at), beijingDate(now), '时间');
}

/** Consent is recorded once a side. @throws RuleViolation DUPLICATE */
export function requireNoConsentYet(consented: readonly MediationSide[], side: MediationSide): void {
  if (consented.includes(side))
    throw new RuleViolation('DUPLICATE', {
      field: side === 'OTHER_SIDE' ? '对方的同意' : '信访人的同意',
      instead: CONSENT_STANDS,
    });
}

const CONSENT_STANDS: Words = {
  zh: '同意登记一次就有效，登记后不能修改；日期、方式记错的，请在事项里写一条办理记录说明，不再同意的，请用“终止调解”',
  en: 'it holds once it is recorded, and is not changed: explain a wrong day or means in a note on the matter, and end the mediation where that side no longer agrees',
};

/**
 * 自愿: nothing is mediated and nothing agreed on before the day on which the second side said yes, which it returns.
 *
 * @throws RuleViolation INVALID
 */
export function requireAfterConsent(
  day: string,
  consentedOn: readonly (string | null)[],
  field: FieldName,
): string {
  const both = consentedOn.reduce<string>((last, on) => (on !== null && on > last ? on : last), '');
  requireNotBefore(day, both, field, {
    zh: `双方到${chineseDate(both)}才都同意调解，不能早于这一天`,
    en: `both sides had consented by ${both && englishDate(both)}: not before that day`,
  });
  return both;
}

/** Who mediates: officials, people from outside, or both, and nobody twice. @throws RuleViolation REQUIRED, INVALID */
export function requireMediators(officialIds: readonly string[], outside: readonly string[]): void {
  const all = [...officialIds, ...outside];
  if (all.length === 0) throw new RuleViolation('REQUIRED', { field: '调解员' });
  if (all.length > MOST_MEDIATORS || new Set(all).size < all.length)
    throw new RuleViolation('INVALID', {
      field: '调解员',
      reason: {
        zh: `最多 ${MOST_MEDIATORS} 人，不能重复`,
        en: `at most ${MOST_MEDIATORS}, none of them twice`,
      },
    });
}

export type AgreedItem = Readonly<{ text: string; doer: MediationSide; dueOn: string }>;

/**
 * 协议内容: who does what by which day (人民调解法第二十九条), none of it before the agreement is in force.
 *
 * @throws RuleViolation REQUIRED, INVALID
 */
export function itemsOf(items: readonly AgreedItem[], effectiveOn: string): AgreedItem[] {
  if (items.length === 0) throw new RuleViolation('REQUIRED', { field: '协议内容' });
  if (items.length > MOST_ITEMS)
    throw new RuleViolation('INVALID', {
      field: '协议内容',
      reason: { zh: `最多 ${MOST_ITEMS} 项`, en: `at most ${MOST_ITEMS}` },
    });
  return items.map(({ text, doer, dueOn }) => {
    requireNotBefore(dueOn, effectiveOn, '履行日期', {
      zh: `不能早于协议生效日${chineseDate(effectiveOn)}`,
      en: `not before the agreement’s day ${englishDate(effectiveOn)}`,
    });
    const agreed = saidText(text, '协议内容', MEDIATION_LENGTHS.item);
    requirePetitionOpen(agreed, '协议内容');
    return { text: agreed, doer, dueOn };
  });
}

/** A day on which something was done lies between the day before which it could not be, and today. @throws RuleViolation INVALID */
export function requireDayBetween(day: string, first: string, today: string, field: FieldName): void {
  if (day < first || day > today)
    throw new RuleViolation('INVALID', {
      field,
      reason:
        first === today
          ? { zh: `只能是今天（${chineseDate(today)}）`, en: `only today (${englishDate(today)})` }
          : {
              zh: `应当在${chineseDate(first)}至${chineseDate(today)}之间`,
              en: `between ${englishDate(first)} and ${englishDate(today)}`,
            },
    });
}

export type ItemFacts = Readonly<{
  dueOn: string;
  performedOn: string | null;
  breachedOn: string | null;
  /** Another agreement stands in its place. */
  replacedOn?: string | null;
}>;

/** 逾期: the day has passed and nothing shows that it was done. */
export const isItemOverdue = (
  { dueOn, performedOn, replacedOn = null }: Omit<ItemFacts, 'breachedOn'>,
  today: string,
): boolean => performedOn === null && replacedOn === null && dueOn < today;

/** @throws RuleViolation WRONG_STATE when it was performed before, or another agreement stands in its place */
export function requireUnperformed({
  performedOn,
  replacedOn = null,
}: Pick<ItemFacts, 'performedOn' | 'replacedOn'>): void {
  if (replacedOn !== null)
    throw new RuleViolation('WRONG_STATE', { status: 'ITEM_REPLACED', from: 'ITEM_OPEN' });
  if (performedOn !== null)
    throw new RuleViolation('WRONG_STATE', { status: 'ITEM_PERFORMED', from: 'ITEM_OPEN' });
}

/** A breach is a day that has passed, and recorded once. @throws RuleViolation WRONG_STATE, INVALID */
export function requireLate(item: ItemFacts, today: string): void {
  requireUnperformed(item);
  if (item.breachedOn !== null)
    throw new RuleViolation('WRONG_STATE', { status: 'ITEM_BREACHED', from: 'ITEM_OPEN' });
  if (!isItemOverdue(item, today))
    throw new RuleViolation('INVALID', {
      field: '协议内容',
      reason: {
        zh: `${chineseDate(item.dueOn)}过后才能登记为未履行`,
        en: `it can be recorded as broken only after ${englishDate(item.dueOn)}`,
      },
    });
}

/**
 * 司法确认: until when both sides may ask the court to confirm (人民调解法第三十三条). The agreement falls under that law, and
 * not under the regulation that the petition is bound to: `law` is what the nation's says on its effective day.
 */
export function confirmationClock(
  effectiveOn: string,
  askedOn: string | null,
  calendar?: Calendar,
  law: LegalProfile = CN_2022,
): Clock {
  const events: LegalEvent[] = [
    { kind: 'AGREEMENT_EFFECTIVE', on: effectiveOn },
    ...(askedOn === null ? [] : [{ kind: 'CONFIRMATION_REQUESTED' as const, on: askedOn }]),
  ];
  // one that says nothing of it leaves it as it was
  const [clock] = [nationalOf(law), CN_2022].flatMap((one) =>
    deriveClocks(one, 'MEDIATION', events, calendar),
  );
  if (clock === undefined) throw new Error('no term for a judicial confirmation');
  return clock;
}

/** It is asked for within the window; recorded it may be later. @throws RuleViolation CONFIRMATION_OVER */
export function requireWithin({ due, derivation }: Pick<Clock, 'due' | 'derivation'>, askedOn: string): void {
  const article = citation(derivation.law, derivation.articles);
  if (askedOn > due) throw new RuleViolation('CONFIRMATION_OVER', { until: due, article });
}
