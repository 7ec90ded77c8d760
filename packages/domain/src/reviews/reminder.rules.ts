import { chineseDate, englishDate } from '../shared/day-text';
import { RuleViolation } from '../shared/errors';

/** 书面催办 was sent after the review was asked for, and before it is written down. @throws RuleViolation INVALID */
export function requireReminderDay(sentOn: string, requestedOn: string, today: string): void {
  if (sentOn >= requestedOn && sentOn <= today) return;
  throw new RuleViolation('INVALID', {
    field: '催办',
    reason: {
      zh: `寄出日期应当在${chineseDate(requestedOn)}至${chineseDate(today)}之间`,
      en: `it was sent between ${englishDate(requestedOn)} and ${englishDate(today)}`,
    },
  });
}
