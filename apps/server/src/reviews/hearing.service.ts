import {
  addDays,
  chineseDate,
  chineseMoment,
  englishDate,
  hearingTimeOf,
  isGiven,
  LONGEST_HEARING_DAYS as LONGEST,
  optionalText,
  requiredText,
  requireHearingNotice,
  requireNotBefore,
  STATEMENT_LENGTH,
  RuleViolation,
  REASON_LENGTH,
} from '@huiyin/domain';
import type { NotifyHearingInput, RecordHearingInput } from './hearing.inputs';

export type Arrangement = Readonly<{
  on: string;
  time: string | null;
  place: string;
  panel: string;
  consent: string | null;
  /** The whole in words. */
  text: string;
}>;

/** 听证通知, checked: day, place and panel. @throws RuleViolation REQUIRED, INVALID */
export function arrangementOf(input: NotifyHearingInput, today: string): Arrangement {
  const arranged = said(input);
  requireHearingNotice(arranged.on, namesIn(input), arranged.consent, today);
  return arranged;
}

/** The hearing of a body outside Huiyin, written down as it was, which may be after it. @throws RuleViolation REQUIRED, INVALID */
export function arrangementOutside(input: NotifyHearingInput, requestedOn: string): Arrangement {
  requireNotBefore(input.on, requestedOn, '听证日期', {
    zh: `不能早于申请之日（${chineseDate(requestedOn)}）`,
    en: `not before the request (${englishDate(requestedOn)})`,
  });
  return said(input);
}

const namesIn = ({ panel }: NotifyHearingInput): string[] => panel.map((name) => name.trim()).filter(Boolean);

/** Of what was typed. @throws RuleViolation REQUIRED, INVALID */
function said(input: NotifyHearingInput): Arrangement {
  const { on } = input;
  const names = namesIn(input);
  const consent = optionalText(input.consent, '各方同意提前的记录', REASON_LENGTH);
  const time = hearingTimeOf(input.time);
  const place = requiredText(input.place, '听证地点', 200);
  const panel = requiredText(names.join('、'), '听证员', 500);
  const text = [`${chineseMoment(on, time)} ${place}`, `听证员：${panel}`, consent]
    .filter(isGiven)
    .join('\n');
  return { on, time, place, panel, consent, text };
}

export type Sitting = Readonly<{ days: number; record: string; at: Date }>;

/** 听证笔录 of a hearing arranged for a day, checked. @throws RuleViolation REQUIRED, INVALID */
export function sittingOf({ days, record }: RecordHearingInput, on: string, today: string): Sitting {
  if (!Number.isInteger(days) || days < 1 || days > LONGEST)
    throw new RuleViolation('INVALID', {
      field: '听证天数',
      reason: { zh: `1–${LONGEST} 日`, en: `1–${LONGEST} days` },
    });
  if (on > today)
    throw new RuleViolation('INVALID', {
      field: '听证日期',
      reason: {
        zh: `听证在${chineseDate(on)}，还没有举行`,
        en: `the hearing is on ${englishDate(on)}, still ahead`,
      },
    });
  const last = addDays(on, days - 1);
  if (last > today)
    throw new RuleViolation('INVALID', {
      field: '听证天数',
      reason: {
        zh: `这样算来听证到${chineseDate(last)}才结束；只登记已经举行的天数，结束之后再登记`,
        en: `the hearing would last until ${englishDate(last)}: record it once its days are over`,
      },
    });
  const text = requiredText(record, '听证笔录', STATEMENT_LENGTH);
  return { days, record: text, at: new Date(`${on}T12:00:00+08:00`) };
}
