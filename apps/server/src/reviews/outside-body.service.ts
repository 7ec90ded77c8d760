import {
  beijingDate,
  checkMoment,
  chineseDate,
  DOCUMENT_NUMBER_LENGTH,
  englishDate,
  isGiven,
  optionalText,
  reasons,
  requireNotBefore,
  type ReviewBody,
  RuleViolation,
} from '@huiyin/domain';
import type { ReviewEntity } from './review.entity';

/** What a body outside Huiyin did is written down here, by the day on which it did it (0051). */

type File = Pick<ReviewEntity, 'side' | 'requestedAt'>;

/** When it did it: as its paper says, else now; of this office it is always now. @throws RuleViolation INVALID */
export function doneAt({ side, requestedAt }: File, at: Date | null | undefined, now: Date): Date {
  if (side === 'ANSWERING') {
    const moment = at ?? now;
    checkMoment(moment, requestedAt, now);
    return moment;
  }
  if (isGiven(at))
    throw new RuleViolation('INVALID', {
      field: '时间',
      reason: {
        zh: '本单位的办理以现在为准，不用填写；只有登记系统以外的机关办理的，才写它办理的时间',
        en: 'what this office does is of now: leave it out; only what a body outside Huiyin did has its own moment',
      },
    });
  return now;
}

/** Number and moment of an opinion: of a body outside Huiyin as it gave them, of ours by its paper and now. @throws RuleViolation INVALID */
export function givenAs(
  file: File & Pick<ReviewEntity, 'hearingOn'>,
  { opinionNumber, decidedAt }: Readonly<{ opinionNumber?: string | null; decidedAt?: Date | null }>,
  now: Date,
): Readonly<{ decidedAt: Date; opinionNumber?: string | null }> {
  const number = optionalText(opinionNumber, '文号', DOCUMENT_NUMBER_LENGTH);
  if (file.side === 'ANSWERING') {
    const at = doneAt(file, decidedAt, now);
    if (file.hearingOn !== null)
      requireNotBefore(beijingDate(at), file.hearingOn, '时间', {
        zh: `不能早于听证（${chineseDate(file.hearingOn)}）`,
        en: `not before the hearing (${englishDate(file.hearingOn)})`,
      });
    return { decidedAt: at, opinionNumber: number };
  }
  if (number !== null || isGiven(decidedAt))
    throw new RuleViolation('INVALID', {
      field: '文号',
      reason: {
        zh: '本单位的意见以现在为准，文号在出具意见书时自动编取，不用填写',
        en: 'an opinion of this office is of now, and numbered as its paper is issued: leave it out',
      },
    });
  return { decidedAt: now };
}

/**
 * The day on which the body that reviews received the request, which begins its term: one outside Huiyin, or one in it at its own counter;
 * null where that is today. What the office that answered passes on to a body in Huiyin is received with the file.
 *
 * @throws RuleViolation INVALID
 */
export function handedInOn(
  day: string | null | undefined,
  {
    body,
    counter,
    servedOn,
    now,
  }: Readonly<{ body: ReviewBody; counter: boolean; servedOn: string | null; now: Date }>,
): Date | null {
  if (!isGiven(day)) return null;
  const field = '收到日期';
  if (body.id !== null && !counter)
    throw new RuleViolation('INVALID', {
      field,
      reason: {
        zh: `${body.name}在系统里，随案送达，期限从今天起算：不用填写；信访人此前已经向它提出、现在逾期的，在“逾期的理由”写明`,
        en: `${body.name} is in Huiyin and receives it with the file: leave it out; where the petitioner had asked it before and the term is over, say so as the ground`,
      },
    });
  if (day > beijingDate(now)) throw new RuleViolation('INVALID', { field, reason: reasons.notAfterToday });
  if (servedOn !== null)
    requireNotBefore(day, servedOn, field, {
      zh: '不能早于意见送达之日',
      en: 'not before the opinion was served',
    });
  return day === beijingDate(now) ? null : new Date(`${day}T12:00:00+08:00`);
}
