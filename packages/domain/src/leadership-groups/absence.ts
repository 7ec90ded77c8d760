import { chineseDate, englishDate } from '../shared/day-text';
import { addDays } from '../calendar/dates';
import { RuleViolation, type Reason } from '../shared/errors';
import { isHeldOn } from './held';

/** Why somebody is away: 请假, 学习培训, 出差公务, 其他. No more of it is kept, since it is nobody's business. */
export const ABSENCE_KINDS = ['LEAVE', 'TRAINING', 'OFFICIAL_TRIP', 'OTHER'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

/** Somebody is away from a day to another, both included; null: until they are back. Days are Beijing's. */
export type Absence = Readonly<{ officialId: string; fromOn: string; untilOn: string | null }>;

export const isAwayOn = (absences: readonly Absence[], officialId: string, day: string): boolean =>
  absences.some((away) => away.officialId === officialId && isHeldOn(away, day));

/**
 * 返岗: the last day away of who is back on a day; one that was to be away longer is back early.
 *
 * @throws RuleViolation INVALID (not after the first day away, ahead, or after the last day)
 */
export function lastDayAway({ fromOn, untilOn }: Absence, returnedOn: string, today: string): string {
  const refuse = (reason: Reason): never => {
    throw new RuleViolation('INVALID', { field: '返岗日期', reason });
  };
  if (returnedOn <= fromOn)
    refuse({
      zh: `应在${chineseDate(fromOn)}以后；没有外出的，请取消这条登记`,
      en: `after ${englishDate(fromOn)}; cancel the entry if they did not go`,
    });
  if (returnedOn > today)
    refuse({
      zh: '不能晚于今天；已经知道哪天返岗的，请修改外出，填最后一天',
      en: 'not after today; if the day of the return is known, change the absence and give its last day',
    });
  if (untilOn !== null && returnedOn > untilOn)
    refuse({
      zh: `这次外出到${chineseDate(untilOn)}已经结束`,
      en: `this absence ended on ${englishDate(untilOn)}`,
    });
  return addDays(returnedOn, -1);
}
