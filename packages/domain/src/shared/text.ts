import { RuleViolation, type FieldName } from './errors';
import { fields } from './field-labels';
import { atMostCharacters } from './reasons';
import type { Words } from './words';

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
