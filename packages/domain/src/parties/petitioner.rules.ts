import { RuleViolation, type FieldName } from '../shared/errors';
import { optionalText, requiredText } from '../shared/text';
import { isOddIdNumber, normaliseDocument } from './id-number';
import { looksMasked } from './mask';
import { isPhone, normalisePhone } from './phone';
import { PETITIONER_LENGTHS, type PetitionerDetails, type PetitionerWarning } from './petitioner';

/** What somebody typed, before it was read. */
export type TypedPetitioner = { readonly [field in keyof PetitionerDetails]?: string | null };

/**
 * Reads what was typed about a petitioner into what is sealed; blank counts as missing.
 * @throws RuleViolation REQUIRED without a name; INVALID for what is too long, or is a masked form, which would be
 * written over the real data when a page is saved as it was shown.
 */
export function readPetitioner(typed: TypedPetitioner): PetitionerDetails {
  const phone = clear(optionalText(typed.phone, '电话', PETITIONER_LENGTHS.phone), '电话');
  const document = clear(optionalText(typed.document, '证件号码', PETITIONER_LENGTHS.document), '证件号码');
  return {
    name: clear(requiredText(typed.name, '姓名', PETITIONER_LENGTHS.name), '姓名'),
    phone: phone && normalisePhone(phone),
    address: clear(optionalText(typed.address, '地址', PETITIONER_LENGTHS.address), '地址'),
    document: document && normaliseDocument(document),
  };
}

/**
 * Nobody stands among the representatives twice: of two with all the same, by phone or document, one is a slip of the pen.
 *
 * @throws RuleViolation INVALID
 */
export function requireNobodyTwice(people: readonly PetitionerDetails[]): void {
  const known = people.flatMap((one) =>
    one.phone === null && one.document === null ? [] : [JSON.stringify(one)],
  );
  if (new Set(known).size < known.length)
    throw new RuleViolation('INVALID', {
      field: '代表',
      reason: { zh: '同一个人列了两次', en: 'somebody is listed twice' },
    });
}

/** What a clerk is asked to compare with the petitioner's words and papers once more. */
export function petitionerWarnings({ phone, document }: PetitionerDetails): PetitionerWarning[] {
  const warnings: PetitionerWarning[] = [];
  if (phone !== null && !isPhone(phone)) warnings.push('ODD_PHONE');
  if (document !== null && isOddIdNumber(document)) warnings.push('ODD_ID_NUMBER');
  return warnings;
}

function clear<T extends string | null>(text: T, field: FieldName): T {
  if (text !== null && looksMasked(text)) {
    throw new RuleViolation('INVALID', {
      field,
      reason: { zh: '这是脱敏后的内容，请填写完整内容', en: 'this is the masked form: write it whole' },
    });
  }
  return text;
}
