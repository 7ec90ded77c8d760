import { normalisePhone } from '../parties/phone';
import { RuleViolation, type FieldName } from '../shared/errors';
import { optionalText } from '../shared/text';

/** What the public can dial from anywhere: mobile, area code and number, 400 or 800, short service numbers; with an extension. */
const DIALLED = /^(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8}|[48]00\d{7}|1\d{2,4}|9\d{4,5})(?:转\d{1,6})?$/;

/** Between two numbers. */
const BETWEEN = /[、,，;；/／]|或者|或/;

/**
 * 公开电话 as one writes it: `0600-5550000`, `0600-5550000转801`, `4001234567`, `13800001234`, several joined by `、`; null for
 * none.
 *
 * @throws RuleViolation INVALID, saying how a number is written
 */
export function publicPhoneOf(
  text: string | null | undefined,
  field: FieldName,
  longest: number,
): string | null {
  const phone = optionalText(text, field, longest);
  if (phone === null) return null;
  const numbers = phone.split(BETWEEN).map(normalisePhone);
  if (!numbers.every((number) => DIALLED.test(number)))
    throw new RuleViolation('INVALID', { field, reason: 'PHONE_FORMAT' });
  return numbers.join('、');
}
