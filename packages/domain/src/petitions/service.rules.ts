import { addDays, beijingDate } from '../calendar/dates';
import { citation } from '../clocks/citation';
import { nationalOf } from '../clocks/national';
import type { LegalProfile } from '../clocks/profile';
import { chineseDate, englishDate } from '../shared/day-text';
import { RuleViolation } from '../shared/errors';
import { labelOf } from '../shared/labels';
import type { Language, Words } from '../shared/words';
import type { ServiceMethod } from './petition';
import {
  LEAST_ATTEMPTS,
  PUBLIC_NOTICE_DAYS,
  SERVICE_RULES,
  type ServiceFailure,
  type ServiceRecipient,
} from './service';

/** An attempt that failed, or a public notice with its last day. */
export type Attempt = Readonly<{ on: string; untilOn: string | null }>;

export type ServiceFacts = Readonly<{
  /** Whether what is served is an opinion, not a notice. */
  opinion: boolean;
  /** 简易办理, in which the petitioner said that no writing is wanted. */
  paperWaived: boolean;
  /** Whether the law has it answered, and not in writing: `mayBeTold`. */
  toldSuffices?: boolean;
  /** 不予受理、导入其他途径 of somebody whose name and address are known: the law by which they are told in writing. */
  sentAwayUnder?: LegalProfile | null;
  method: ServiceMethod;
  recipient: ServiceRecipient | null;
  /** Whether the petitioner has agreed, in the portal, to be served there. */
  consented: boolean;
  /** Whether the office knows whom to serve: a petition may be anonymous. */
  named: boolean;
  /** How many raised it (人数), where that is known: one alone chose no representatives. */
  people?: number;
  attempts: readonly Attempt[];
  today: string;
}>;

/**
 * 邮寄送达: the letter has arrived on the day its slip says (民事诉讼法第九十一条, by analogy), and what was sent is not served yet. In any
 * other way it is now, where nothing is said.
 *
 * @throws RuleViolation INVALID
 */
export function servedWhen(method: ServiceMethod, servedAt: Date | null | undefined, now: Date): Date {
  if (method === 'POST' && !servedAt)
    throw new RuleViolation('INVALID', {
      field: '时间',
      reason: {
        zh: '邮寄的以回执上注明的收件日期为送达日期，请填写；回执还没有回来的，先记下寄出日期和单号，回执到后再登记送达',
        en: 'by post it is the day on the return slip: give it; until the slip is back, note when it was sent and its number, and record the service then',
      },
    });
  return servedAt ?? now;
}

/**
 * 送达: whether it may be recorded as done in this way, and who received it. An opinion is served in writing alone, since the
 * petitioner's terms run from its receipt (信访工作条例第三十五条); a suggestion is replied to (第二十九条), by telephone too. So is a notice that a matter is
 * not accepted or goes another way, unless name or address are unclear (第二十三条): who left a telephone alone is told by it.
 *
 * @throws RuleViolation SERVICE_UNWRITTEN, NOTICE_UNWRITTEN, NO_ELECTRONIC_CONSENT, NOTICE_RUNNING, SERVICE_NOT_TRIED, REQUIRED, INVALID
 */
export function requireService(facts: ServiceFacts): ServiceRecipient | null {
  const { opinion, method, consented, named, attempts, today } = facts;
  const { written, recipients } = SERVICE_RULES[method];
  if (method === 'UNDELIVERABLE') {
    if (named && daysTried(attempts) < LEAST_ATTEMPTS)
      throw new RuleViolation('SERVICE_NOT_TRIED', { count: LEAST_ATTEMPTS });
    return null;
  }
  if (!written && opinion && !facts.paperWaived && !facts.toldSuffices)
    throw new RuleViolation('SERVICE_UNWRITTEN');
  if (!written && facts.sentAwayUnder)
    throw new RuleViolation('NOTICE_UNWRITTEN', { article: noticeArticle(facts.sentAwayUnder) });
  if (method === 'ELECTRONIC' && !consented) throw new RuleViolation('NO_ELECTRONIC_CONSENT');
  if (method === 'PUBLIC_NOTICE') {
    const until = noticeUntil(attempts);
    if (until === null && daysTried(attempts) === 0)
      throw new RuleViolation('SERVICE_NOT_TRIED', { count: 1 });
    if (until === null)
      throw new RuleViolation('INVALID', {
        field: '方式',
        reason: {
          zh: `先用“登记送达未成”登记公告，满 ${PUBLIC_NOTICE_DAYS} 日后再登记公告送达`,
          en: `record the public notice with “Record a failed service” first, and this once its ${PUBLIC_NOTICE_DAYS} days are over`,
        },
      });
    if (today <= until) throw new RuleViolation('NOTICE_RUNNING', { until });
    return null;
  }
  const recipient = facts.recipient ?? 'PETITIONER';
  const alone = recipient === 'REPRESENTATIVE' && facts.people === 1;
  if (alone || !recipients.includes(recipient)) throw notTo(recipients, alone);
  return recipient;
}

const noticeArticle = (legal: LegalProfile): Words => {
  const { law, provisions } = nationalOf(legal);
  return citation(law, provisions.notices.NON_ACCEPTANCE_NOTICE);
};

/** Whom it can be given to instead. */
function notTo(recipients: readonly ServiceRecipient[], alone: boolean): RuleViolation {
  const names = (language: Language, comma: string) =>
    recipients
      .filter((one) => !alone || one !== 'REPRESENTATIVE')
      .map((one) => labelOf(one, language))
      .join(comma);
  const to = { zh: `可以交给：${names('zh', '、')}`, en: `it can be given to: ${names('en', ', ')}` };
  return new RuleViolation('INVALID', {
    field: '送达对象',
    reason: alone
      ? {
          zh: `信访人只有一人，没有推选代表；${to.zh}（单位由其法定代表人签收的，是信访人本人）`,
          en: `one petitioner alone has chosen no representatives; ${to.en} (who signs for an organisation as its head is the petitioner)`,
        }
      : { zh: `这种方式不能交给此人；${to.zh}`, en: `not in this way to that person; ${to.en}` },
  });
}

/**
 * What stands in the time line: an opinion that was only told starts no term of the petitioner's, who may have it in writing whenever
 * they ask; nor does one that reached nobody.
 */
export function serviceEvent(
  method: ServiceMethod,
  opinion: boolean,
): 'SERVED' | 'SERVICE_FAILED' | 'ANSWER_TOLD' {
  if (method === 'UNDELIVERABLE') return 'SERVICE_FAILED';
  return isTold(method, opinion) ? 'ANSWER_TOLD' : 'SERVED';
}

/** Whether an opinion was told, and not put into the petitioner's hands. */
const isTold = (method: ServiceMethod, opinion: boolean): boolean =>
  opinion && method !== 'UNDELIVERABLE' && isUnwritten(method);

/** Whether what was recorded as served in this way is in nobody's hands in writing: it was told, or reached nobody. */
export const isUnwritten = (method: ServiceMethod | null): boolean =>
  method !== null && !SERVICE_RULES[method].written;

/** 补送书面: what was told once is served in writing then. @throws RuleViolation SERVICE_UNWRITTEN */
export function requireWriting(method: ServiceMethod): void {
  if (isUnwritten(method)) throw new RuleViolation('SERVICE_UNWRITTEN');
}

/** On how many days it was tried in vain. */
const daysTried = (attempts: readonly Attempt[]): number =>
  new Set(attempts.filter(({ untilOn }) => untilOn === null).map(({ on }) => on)).size;

/** The last day of the public notice; it counts as served once that is over. */
export const noticeUntil = (attempts: readonly Attempt[]): string | null =>
  attempts.findLast(({ untilOn }) => untilOn !== null)?.untilOn ?? null;

type Tried = Readonly<{
  method: ServiceMethod;
  failure: ServiceFailure | null;
  at: Date;
  /** 检举控告、教职工内部矛盾: nothing of it is made public. */
  confidential?: boolean;
  /** 重新公告: why, where there was a notice before. */
  again?: string | null;
}>;

/**
 * 送达未成: what an attempt in vain, or a public notice after such attempts, is recorded as.
 *
 * @throws RuleViolation SERVICE_NOT_TRIED, REQUIRED, INVALID
 */
export function requireAttempt(
  { method, failure, at, confidential = false, again = null }: Tried,
  before: readonly Attempt[],
): Readonly<{ failure: ServiceFailure | null; untilOn: string | null }> {
  if (method === 'UNDELIVERABLE' || method === 'ORAL')
    throw new RuleViolation('INVALID', {
      field: '方式',
      reason: { zh: '这是送达的结论，不是一次送达', en: 'that is how service ended, not an attempt' },
    });
  if (method === 'PUBLIC_NOTICE') {
    if (confidential)
      throw new RuleViolation('INVALID', {
        field: '方式',
        reason: {
          zh: '须保密的事项不能公告送达：公告会让对方知道有人反映。请用其他方式再送，在不同的两天试过都没有送到的，按“无法送达”登记，信访人来了随时补送',
          en: 'what is confidential is not served by public notice, from which the other side would learn of it: try other ways, and after two days in vain record that it cannot be delivered; it is served whenever the petitioner comes',
        },
      });
    if (daysTried(before) === 0) throw new RuleViolation('SERVICE_NOT_TRIED', { count: 1 });
    const until = noticeUntil(before);
    // that it is over serves: another one would put off what has come about
    if (until !== null && until < beijingDate(at))
      throw new RuleViolation('INVALID', {
        field: '方式',
        reason: {
          zh: `公告已于${chineseDate(until)}期满，视为送达：不用再公告，请用“送达”登记公告送达；信访人来了，也可以当面送达`,
          en: `the public notice was over on ${englishDate(until)}, by which it is served: record the service by public notice, or hand it over where the petitioner comes`,
        },
      });
    requireReason(until, again);
    return { failure: null, untilOn: addDays(beijingDate(at), PUBLIC_NOTICE_DAYS) };
  }
  if (failure === null) throw new RuleViolation('REQUIRED', { field: '未能送达的原因' });
  return { failure, untilOn: null };
}

/** One notice is enough: another would put off, unseen, the day from which the petitioner's terms run. @throws RuleViolation INVALID */
function requireReason(until: string | null, again: string | null): void {
  if (until !== null && again === null)
    throw new RuleViolation('INVALID', {
      field: '方式',
      reason: {
        zh: `已经公告至${chineseDate(until)}，期满登记送达就可以，不用再公告：再公告一次，信访人的期限要从新的期满日算起。原公告确有错误、必须重新公告的，写明理由`,
        en: `a notice stands until ${englishDate(until)}: record service once it has run, and no other is needed, since the petitioner’s terms would begin later. Where it was wrong and must be given anew, say why`,
      },
    });
}
