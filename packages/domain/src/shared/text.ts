import { RuleViolation, type FieldName } from './errors';
import { fields } from './field-labels';
import { atMostCharacters } from './reasons';
import type { Words } from './words';

/** A reason, a way of telling, a proof: some sentences. */
export const REASON_LENGTH = 1_000;
/** An opinion, a report, a record: some pages. */
export const STATEMENT_LENGTH = 5_000;

/** Blanks trimmed, as people mean it: full-width and no-break spaces too. */
const trimmed = (text: string): string => text.replace(/^[\s\u00a0\u3000]+|[\s\u00a0\u3000]+$/g, '');

/** Whether an optional input was given at all; an empty text was, and is judged like any other. */
export const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** A text that must say something. @throws RuleViolation REQUIRED, INVALID (longer than `max` characters) */
export function requiredText(value: string | null | undefined, field: FieldName, max: number): string {
  const text = optionalText(value, field, max);
  if (text === null) throw new RuleViolation('REQUIRED', { field });
  return text;
}

/** 无、同上、已阅、已送达、。: what stands where something should be said, and says nothing. */
const NOTHING_SAID =
  /^(?:无|没有|暂无|略|同上|见上|不详|待定|待补|阅|已阅|阅知|已阅知|已知悉|已处理|已办|已办理|已办结|已答复|(?:已经?)?(?:送达|送到)了?|(?:[详请]?见|详情?参见)(?:附件|报告|材料|答复|回复)|好的?|收到|知道了|none|n\/?a|noted|done|handled)?$/iu;

/** To be told to fill in what was filled in would be a riddle. */
function moreThanNothing(field: FieldName): Words {
  const { zh, en } = typeof field === 'string' ? { zh: field, en: fields[field] } : field;
  return {
    zh: `${zh}（写明具体内容，“无”“同上”“已阅”一类的话不算）`,
    en: `${en} (in words of its own, not “none”, “as above” or “noted”)`,
  };
}

/** The same, and it must say something: marks alone do not, nor 无, nor 已阅. @throws RuleViolation REQUIRED, INVALID */
export function saidText(value: string | null | undefined, field: FieldName, max: number): string {
  const text = requiredText(value, field, max);
  if (NOTHING_SAID.test(text.replace(/[^\p{L}\p{N}/]/gu, '')))
    throw new RuleViolation('REQUIRED', { field: moreThanNothing(field) });
  return text;
}

const ONLY_NO = /^(?:不予?|没有?|未|暂不)(?:采纳|采用|同意|接受|认可|支持)(?:该|此|上述)?(?:建议|意见)?$/u;

/** A reason for saying no: the no itself is none (不采纳). @throws RuleViolation REQUIRED, INVALID */
export function reasonForNo(value: string | null | undefined, field: FieldName, max: number): string {
  const text = saidText(value, field, max);
  if (ONLY_NO.test(text.replace(/[^\p{L}\p{N}]/gu, '')))
    throw new RuleViolation('REQUIRED', { field: moreThanNothing(field) });
  return text;
}

/** 因工作需要, 按规定不予受理, 退回: that it is so, and not why. */
const ONLY_SO =
  /需要|因为?|由于|工作|原因|理由|按照?|根据|依据|有关|相关|规定|要求|不予?(?:以)?受理|不符合?|不属于?|范围|重复|延期|延长|办理|期限|退回|异议/gu;

/**
 * A reason that the law has told to somebody: of an extension (信访工作条例第三十四条), of not accepting a matter, of an objection (第二十三条).
 *
 * @throws RuleViolation REQUIRED, INVALID
 */
export function toldReason(value: string | null | undefined, field: FieldName, max: number): string {
  const text = saidText(value, field, max);
  const left = text.replace(ONLY_SO, '').replace(/[^\p{L}]/gu, '');
  if (left.length >= (/\p{Script=Han}/u.test(left) ? 2 : 3)) return text;
  throw new RuleViolation('INVALID', {
    field,
    reason: {
      zh: `“${text.slice(0, 30)}”没有说明为什么：理由是要告知对方的，请写出具体情况`,
      en: `“${text.slice(0, 30)}” does not say why: the other side is told it, so say what the matter is`,
    },
  });
}

/** 未告知, 稍后告知, 已告知: not how. */
const NOT_HOW =
  /^(?:尚?未|没有?|不|稍后|随后|待|将|拟|准备|已经?|均)*(?:告知|通知|送达)(?:信访人|申请人|本人|当事人|对方)?了?$/u;

/** 告知方式: how, and when, somebody was told. @throws RuleViolation REQUIRED, INVALID */
export function toldHow(value: string | null | undefined, field: FieldName, max: number): string {
  const text = saidText(value, field, max);
  if (!NOT_HOW.test(text.replace(/[^\p{L}\p{N}]/gu, ''))) return text;
  throw new RuleViolation('INVALID', {
    field,
    reason: {
      zh: `“${text.slice(0, 30)}”没有写明怎样告知的：请先告知，再写明方式和时间，例如“3月5日邮寄延期告知书”`,
      en: `“${text.slice(0, 30)}” does not say how: tell first, then say how and when, as “3月5日邮寄延期告知书”`,
    },
  });
}

/** A text that may be missing; blank counts as missing. @throws RuleViolation INVALID */
export function optionalText(value: string | null | undefined, field: FieldName, max: number): string | null {
  const text = trimmed(value ?? '');
  if (text.length > max) throw new RuleViolation('INVALID', { field, reason: atMostCharacters(max) });
  if (text.includes('\0'))
    throw new RuleViolation('INVALID', {
      field,
      reason: { zh: '不能含有空字符', en: 'it holds a NUL character' },
    });
  return text === '' ? null : text;
}
