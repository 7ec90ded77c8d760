import type { OffDay } from '../calendar/calendar';
import { weekdayOf } from '../calendar/dates';
import { daysText } from '../calendar/term';
import { articlesZh } from './citation';
import type { Clock, Count, Ran } from './clock';
import { offDayRuns, type OffDayRun } from './off-day-runs';
import type { ClockKind, StartEvent } from './profile';

const STARTED: Readonly<Record<StartEvent, string>> = {
  RECEIVED: '收到信访事项',
  FORWARD_RECEIVED: '收到转送、交办的信访事项',
  ASSIGNMENT_RECEIVED: '收到交办的信访事项',
  ACCEPTED: '受理信访事项',
  RESUMED: '因单位的承诺没有履行恢复办理，办理期限重新计算',
  SERVED: '信访人收到处理意见',
  REVIEW_REQUESTED: '收到复查请求',
  REVIEW_SERVED: '信访人收到复查意见',
  RE_REVIEW_REQUESTED: '收到复核请求',
  ADVISED: '收到改进建议',
  ADVICE_DECLINED: '决定不采纳改进建议',
  AGREEMENT_EFFECTIVE: '调解协议生效',
  QUASHED: '原处理意见被复查、复核撤销且没有另定期限，办理期限重新计算',
};

const TASK: Readonly<Record<ClockKind, string>> = {
  DISPOSE: '有关机关、单位应当决定如何处理并告知信访人',
  RELAY: '属于其他机关、单位职责范围的，应当移送并告知信访人',
  ACCEPT: '收到转送、交办的机关、单位应当书面告知信访人',
  OBJECT: '收到转送、交办的机关、单位认为不属于其职权范围的，可以提出异议',
  CONCLUDE: '有关机关、单位应当办结',
  REVIEW_REQUEST: '信访人不服处理意见的，可以请求复查',
  REVIEW_ACCEPT: '复查机关、单位应当决定是否受理',
  REVIEW: '复查机关、单位应当提出复查意见',
  RE_REVIEW_REQUEST: '信访人不服复查意见的，可以请求复核',
  RE_REVIEW_ACCEPT: '复核机关、单位应当决定是否受理',
  RE_REVIEW: '复核机关、单位应当提出复核意见',
  ADVICE_FEEDBACK: '收到建议的机关、单位应当书面反馈',
  ADVICE_REASONS: '未采纳建议的机关、单位应当说明理由',
  COURT_CONFIRMATION: '双方可以共同申请司法确认',
};

const PROVISIONAL = '有关年度的放假安排尚未公布，此日期为暂定，公布后可能调整。';

export function explainInChinese(clock: Clock): string {
  return `${counting(clock)}${rolling(clock)}${working(clock)}${conclusion(clock)}${clock.provisional ? PROVISIONAL : ''}`;
}

export function countedInChinese(count: Count): string {
  const parts = [
    `${fullDate(count.from)}${count.event}`,
    `自次日起计算${count.length}`,
    notCounted(count),
    `于${fullDate(count.raw)}届满。`,
  ];
  return `${parts.filter(Boolean).join('，')}${rolling(count)}${working(count)}${count.provisional ? PROVISIONAL : ''}`;
}

function counting({ startsOn, startEvent, length, unit, extension, raw, derivation }: Clock): string {
  const parts = [
    `${fullDate(startsOn)}${STARTED[startEvent]}`,
    `自次日起计算${daysOf(length, unit)}`,
    extension && `${fullDate(extension.on)}经批准延长${daysOf(extension.days, unit)}`,
    derivation.excludedDays > 0 && `听证所需${derivation.excludedDays}日不计算在内`,
    notCounted({ unit, derivation }),
    `于${fullDate(raw)}届满。`,
  ];
  return parts.filter(Boolean).join('，');
}

const daysOf = (n: number, unit: Clock['unit']): string => daysText(n, unit, 'zh');

/** The off-days that working days leave out. */
const notCounted = ({
  unit,
  derivation: { offDaysPassed },
}: Pick<Ran, 'unit' | 'derivation'>): string | null =>
  unit === 'WORKDAY' && offDaysPassed.length > 0 ? `${offDays(offDaysPassed)}不计` : null;

function rolling({ raw, due, derivation }: Ran): string {
  return due === raw ? '' : `届满之日逢${offDays(derivation.offDaysPassed)}，顺延至${fullDate(due)}。`;
}

/** 调休上班, and what was added here: counted where working days are, and no day to roll over. */
function working({ unit, raw, due, derivation: { addedWorkdays } }: Ran): string {
  if (addedWorkdays.length === 0) return '';
  const worked = workedDays(addedWorkdays);
  return unit === 'WORKDAY'
    ? `其中${worked}，为工作日。`
    : `${worked}，为工作日，${due === raw ? '不' : '不再'}顺延。`;
}

function conclusion({ kind, due, derivation }: Clock): string {
  return `依照${sourceInChinese(derivation)}，${TASK[kind]}，最迟为${fullDate(due)}。`;
}

/** `《信访工作条例》第三十五条` */
export const sourceInChinese = ({ law, articles }: Pick<Clock['derivation'], 'law' | 'articles'>): string =>
  `《${law.zh}》${articlesZh(articles)}`;

/** 春节（1月28日至2月2日） */
const offDays = (days: readonly OffDay[]): string => offDayRuns(days).map(namedRun).join('、');

const namedRun = ({ from, to, name, source }: OffDayRun): string =>
  `${name.zh}（${from === to ? shortDate(from) : `${shortDate(from)}至${shortDate(to)}`}${source ? `，依据：${source.zh}` : ''}）`;

/** 9月30日（周六）上班: of the nation’s schedule the weekday says enough. */
const workedDays = (days: readonly OffDay[]): string =>
  offDayRuns(days)
    .map((run) => {
      const { from, to, source } = run;
      if (source) return namedRun(run);
      return `${[from, to]
        .slice(from === to ? 1 : 0)
        .map(dayOfWeek)
        .join('至')}上班`;
    })
    .join('、');

const dayOfWeek = (date: string): string => `${shortDate(date)}（周${'日一二三四五六'[weekdayOf(date)]}）`;

function fullDate(date: string): string {
  return `${Number(date.slice(0, 4))}年${shortDate(date)}`;
}

function shortDate(date: string): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
}
