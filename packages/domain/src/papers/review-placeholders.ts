import type { Outcome } from '../petitions/petition';
import { labelOf } from '../shared/labels';
import { contactOf, extendedBy, lastDay } from './paper-placeholders';
import { chineseMoment } from './paper-number.rules';
import { chineseDate } from '../shared/day-text';
import type { ReviewPaperFacts } from './review-paper';

const day = (date: string | null | undefined): string | null => (date ? chineseDate(date) : null);

/** 听证情况: that it was held, and when. */
const heardOn = ({ hearing, heard }: ReviewPaperFacts): string | null =>
  hearing && heard ? `${chineseDate(hearing.on)}举行了听证` : null;

/** Of several claims together: what was decided on each stands in the opinion itself. */
const OF_SEVERAL: Readonly<Partial<Record<Outcome, string>>> = {
  PARTLY_SUPPORTED: '对部分诉求予以支持',
  CLAIMS_DIFFER: '对各项诉求分别作出处理',
};

/** By what its petitioner knows the matter: an opinion from outside Huiyin has its own 文号 or none, and no 登记编号 that anybody here knows. */
const numberedAs = ({ number, answered }: ReviewPaperFacts): string => {
  if (number !== null) return `登记编号：${number}`;
  return answered.number === null ? '原意见没有文号' : `原意见文号：${answered.number}`;
};

/** What a template of a review's paper may ask for; null where the review has nothing to say. */
export const REVIEW_PLACEHOLDERS = {
  单位: ({ office }) => office,
  联系电话: ({ phone }) => phone,
  联系方式: contactOf,
  审级: ({ tier }) => labelOf(tier, 'zh'),
  申请人: ({ applicants }) => applicants,
  被申请人: ({ respondent }) => respondent,
  原登记编号: ({ number, answered }) => number ?? answered.number ?? '（无编号）',
  原编号: numberedAs,
  事项: ({ title }) => title,
  申请日期: ({ requestedOn }) => day(requestedOn),
  请求和理由: ({ request }) => request,
  原处理意见日期: ({ answered }) => day(answered.on),
  原处理意见文号: ({ answered }) => answered.number,
  原处理结果: ({ answered: { outcome } }) => OF_SEVERAL[outcome] ?? labelOf(outcome, 'zh'),
  原处理意见: ({ answered }) => answered.reply,
  复查结论: ({ earlier }) => earlier && labelOf(earlier.result, 'zh'),
  复查意见文号: ({ earlier }) => earlier?.number ?? null,
  复查意见日期: ({ earlier }) => day(earlier?.on),
  复查意见: ({ earlier }) => earlier?.opinion ?? null,
  受理日期: ({ accepted }) => day(accepted?.on),
  办理期限: ({ accepted }) => lastDay(accepted?.dueOn, accepted?.provisional),
  原办理期限: ({ extended }) => lastDay(extended?.dueBefore, extended?.provisionalBefore),
  延期日数: ({ extended }) => extendedBy(extended),
  延期理由: ({ extended }) => extended?.reason ?? null,
  延长后期限: ({ extended }) => lastDay(extended?.dueOn, extended?.provisional),
  批准人: ({ extended }) => extended?.approver ?? null,
  不予受理理由: ({ declined }) => declined?.reason ?? null,
  合法途径: ({ declined }) => declined?.lawfulWay ?? null,
  听证日期: ({ hearing }) => hearing && chineseMoment(hearing.on, hearing.time),
  听证地点: ({ hearing }) => hearing?.place ?? null,
  听证员: ({ hearing }) => hearing?.panel ?? null,
  听证情况: heardOn,
  查明事实: ({ decided }) => decided?.found ?? null,
  结论: ({ decided }) => decided && labelOf(decided.result, 'zh'),
  不能成立的情形: ({ decided }) => (decided?.ground ? labelOf(decided.ground, 'zh') : null),
  意见: ({ decided }) => decided?.opinion ?? null,
  法律依据: ({ decided }) => decided?.basis ?? null,
  // 被申请人 of a 复核 is who reviewed first, not who answers anew: there the line under the opinion alone says it
  重新作出期限: ({ tier, decided }) => (tier === 'REVIEW' ? day(decided?.redoBy) : null),
  执行期限: ({ decided }) => day(decided?.performBy),
} as const satisfies Readonly<Record<string, (facts: ReviewPaperFacts) => string | null>>;

export type ReviewPlaceholder = keyof typeof REVIEW_PLACEHOLDERS;
