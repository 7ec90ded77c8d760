import { daysText } from '../calendar/term';
import { isOfSuggestion } from '../claims/claim.rules';
import type { Outcome, ServiceMethod } from '../petitions/petition';
import { runningTermsOnPaper } from '../petitions/running-terms.rules';
import { PROPER } from '../petitions/track';
import { labelOf } from '../shared/labels';
import { agreedFacts, confirmationNotice, itemsText, otherParty } from './agreement-paper.rules';
import type { AnsweredClaim, PaperFacts } from './paper';
import { handlingWay, ownStatute, receiverDuties, reportDuty, secrecy } from './paper-duties.rules';
import { fallSentence } from './fallen-paper.rules';
import { withTitleMarks } from './law-titles.rules';
import { chineseMoment } from './paper-number.rules';
import { chineseDate } from '../shared/day-text';

const HOW_SERVED: Readonly<Record<ServiceMethod, string>> = {
  IN_PERSON: '当面送达',
  POST: '邮寄送达',
  PHONE: '电话告知',
  SMS: '短信告知',
  ORAL: '口头告知',
  ELECTRONIC: '网上送达',
  LEFT_AT_HOME: '留置送达',
  PUBLIC_NOTICE: '公告送达',
  UNDELIVERABLE: '无法送达',
};

const day = (date: string | null | undefined): string | null => (date ? chineseDate(date) : null);

/** The end of a term, as it is derived; one that a schedule to come may move says so. */
export const lastDay = (date: string | null | undefined, provisional = false): string | null =>
  date ? `${chineseDate(date)}${provisional ? '（暂定，待当年放假安排公布后确定）' : ''}` : null;

/** How a paper names its petitioners: 张三, or 张三、李四等 12 人. */
export function petitionersOf({ petitioners, headCount }: PaperFacts): string | null {
  if (petitioners.length === 0) return null;
  const names = petitioners.join('、');
  return headCount > petitioners.length ? `${names}等${headCount}人` : names;
}

const cited = (said: string | null): string | null => said && withTitleMarks(said);

/** 延期日数 */
export const extendedBy = (extended: PaperFacts['extended']): string | null =>
  extended && daysText(extended.days, extended.unit ?? 'DAY', 'zh');

/** 办理过程: what was done and when, a line each. */
function courseOf(facts: PaperFacts): string {
  const { track, receivedOn, accepted, notAccepted, extended, answered, served, withdrawn } = facts;
  const steps: readonly (readonly [on: string | undefined, what: string])[] = [
    [receivedOn, '收到'],
    [accepted?.on, '受理'],
    [notAccepted?.on, '决定不予受理'],
    [extended?.on, `延期${extendedBy(extended) ?? ''}`],
    [answered?.on, track === PROPER ? '作出处理意见' : '作出答复'],
    [withdrawn?.on, '信访人撤回'],
    [served?.on, '送达信访人'],
  ];
  return steps.flatMap(([on, what]) => (on ? [`${chineseDate(on)}${what}。`] : [])).join('\n');
}

const unended = (text: string): string => text.replace(/[。；]$/u, '');

/** What was decided, and by when what was supported is done (督促执行). */
const decidedOn = (outcome: Outcome, performBy: string | null | undefined): string =>
  `${labelOf(outcome, 'zh')}${performBy ? `（${chineseDate(performBy)}前完成）` : ''}`;

/** 处理结果: of one claim, what was decided; of several, each by itself under its number, as the facts are. */
function resultOf(facts: PaperFacts): string | null {
  const result = resultGiven(facts);
  if (result === null || facts.fell === null) return result;
  // a report of what a review changed says so: what was answered is not what holds
  const said = unended(result.trimEnd());
  return `${said}；${fallSentence(facts.fell).zh}，以${labelOf(facts.fell.tier, 'zh')}意见书为准`;
}

function resultGiven({ answered, notAccepted, withdrawn }: PaperFacts): string | null {
  const claims = answered?.claims ?? [];
  if (claims.length > 1) return claims.flatMap(claimLine).join('\n');
  if (answered?.outcome)
    return decidedOn(answered.outcome, isOfSuggestion(answered.outcome) ? null : answered.performBy);
  if (notAccepted) return '不予受理';
  return withdrawn ? '信访人撤回' : null;
}

const claimLine = ({ text, outcome, opinion, performBy }: AnsweredClaim, i: number): string[] =>
  outcome === null
    ? []
    : [
        `${i + 1}. “${unended(text)}”：${decidedOn(outcome, performBy)}。${opinion === null ? '' : `${unended(opinion)}。`}`,
      ];

/** Whether the term may be extended, where the law that governs the matter says so. */
const extensionOf = ({ accepted }: PaperFacts): string | null =>
  accepted?.dueOn && accepted.extensible ? '情况复杂需要延期的，将把延期理由和延长后的期限告知您' : null;

/** 联系人和联系电话, as far as the office has named them. */
export const contactOf = ({ contact, phone }: Readonly<{ contact: string | null; phone: string | null }>) =>
  [contact && `联系人：${contact}`, phone && `联系电话：${phone}`].filter(Boolean).join('；') || null;

/** 信访人意见, or why there is none; who withdrew the matter has said so. */
const viewOf = ({ view, withdrawn }: PaperFacts): string | null =>
  view ?? (withdrawn ? '信访人已经撤回信访事项' : null);

function serviceOf({ served }: PaperFacts): string | null {
  if (!served) return null;
  const how = served.method === null ? '' : `，${HOW_SERVED[served.method]}`;
  return `${chineseDate(served.on)}送达信访人${how}${served.proof ? `，凭证：${served.proof}` : ''}`;
}

/** What a template may ask for, by the name it is written under between braces; null where the petition has nothing to say. */
export const PLACEHOLDERS = {
  单位: ({ office }) => office,
  联系电话: ({ phone }) => phone,
  联系方式: contactOf,
  登记编号: ({ number }) => number,
  事项: ({ title }) => title,
  信访人: petitionersOf,
  诉求: ({ content }) => content,
  收到日期: ({ receivedOn }) => day(receivedOn),
  受理日期: ({ accepted }) => day(accepted?.on),
  办理期限: ({ accepted }) => lastDay(accepted?.dueOn, accepted?.provisional),
  处理途径和程序: (facts) => withTitleMarks(handlingWay(facts)),
  照常计算的期限: (facts) => facts.accepted && runningTermsOnPaper(facts, facts.accepted.on),
  不予受理理由: ({ notAccepted }) => notAccepted?.reason ?? null,
  合法途径: ({ notAccepted }) => notAccepted?.lawfulWay ?? null,
  导入理由: ({ directed }) => directed?.reason ?? null,
  法定途径: ({ directed }) => directed?.told ?? null,
  被申诉人: ({ respondent }) => respondent ?? null,
  途径依据: (facts) => facts.directed?.provision ?? ownStatute(facts),
  转送单位: ({ forwarded }) => forwarded?.to ?? null,
  转送日期: ({ forwarded }) => day(forwarded?.on),
  转送理由: ({ forwarded }) => forwarded?.reason ?? null,
  接办要求: (facts) => withTitleMarks(receiverDuties(facts)),
  反馈要求: (facts) => cited(reportDuty(facts)),
  保密要求: (facts) => cited(secrecy(facts)),
  延期理由: ({ extended }) => extended?.reason ?? null,
  延期日数: ({ extended }) => extendedBy(extended),
  原办理期限: ({ extended }) => lastDay(extended?.dueBefore, extended?.provisionalBefore),
  延长后期限: ({ extended }) => lastDay(extended?.dueOn, extended?.provisional),
  批准人: ({ extended }) => extended?.approver ?? null,
  听证日期: ({ hearing }) => hearing && chineseMoment(hearing.on, hearing.time),
  听证地点: ({ hearing }) => hearing?.place ?? null,
  听证员: ({ hearing }) => hearing?.panel ?? null,
  查明事实: ({ answered }) => answered?.facts ?? null,
  处理结果: resultOf,
  处理意见: ({ answered }) => answered?.reply ?? null,
  法律依据: ({ answered }) => answered?.legalBasis ?? null,
  研究论证情况: ({ answered }) => answered?.facts ?? null,
  采纳情况: resultOf,
  不采纳理由: ({ answered }) => answered?.reasons ?? null,
  答复意见: ({ answered }) => answered?.reply ?? null,
  落实期限: ({ answered }) => day(answered?.performBy),
  延期说明: extensionOf,
  调解组织: ({ mediated }) => mediated?.body ?? null,
  纠纷事由: ({ mediated }) => mediated?.subject ?? null,
  // a reason in it that cites a law gains the marks, and no word
  调解终止情况: ({ mediated }) => cited(mediated?.told ?? null),
  对方当事人: otherParty,
  协议事由: ({ agreed }) => agreed?.subject ?? null,
  协议事实: agreedFacts,
  协议内容: itemsText,
  协议效力: ({ agreed }) => agreed && confirmationNotice(agreed),
  履行方式: ({ agreed }) => agreed?.manner ?? null,
  调解员: ({ agreed }) => (agreed && agreed.mediators.length > 0 ? agreed.mediators.join('、') : null),
  协议调解组织: ({ agreed }) => agreed?.body ?? null,
  协议生效日期: ({ agreed }) => day(agreed?.on),
  来文单位: ({ incoming }) => incoming?.from ?? null,
  来文编号: ({ incoming }) => incoming?.number ?? null,
  来文日期: ({ incoming }) => day(incoming?.on),
  办理过程: courseOf,
  送达情况: serviceOf,
  信访人意见: viewOf,
  办结日期: ({ served, withdrawn }) => day((withdrawn ?? served)?.on),
} as const satisfies Readonly<Record<string, (facts: PaperFacts) => string | null>>;

export type Placeholder = keyof typeof PLACEHOLDERS;

/** The names between braces of a text, in order. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');

type Fillers<F> = Readonly<Record<string, (facts: F) => string | null>>;

/** What stands in the place of a name; null for one that nobody knows, too. */
export const filledWith =
  <F>(fillers: Fillers<F>, facts: F) =>
  (name: string): string | null =>
    Object.hasOwn(fillers, name) ? (fillers[name]?.(facts) ?? null) : null;
