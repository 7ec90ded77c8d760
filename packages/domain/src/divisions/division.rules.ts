import { RuleViolation, type FieldName } from '../shared/errors';
import { requiredText } from '../shared/text';
import type { UnitKind } from '../units/unit';
import {
  DIVISION_NAME_LENGTH,
  MOST_DIVISIONS,
  type Division,
  type DivisionLevel,
  type SkippedDivision,
  type SkipReason,
} from './division';

const FORM = /^(?:\d{6}|\d{9}|\d{12})$/;
/** How many digits tell a division of each level from its neighbours; noughts fill the rest of the twelve. */
const DIGITS: Readonly<Record<DivisionLevel, number>> = { COUNTY: 6, TOWNSHIP: 9, VILLAGE: 12 };

/** The twelve digits of a code as any list writes it: 6 for a county, 9 for a township, 12 for a village; else null. */
export function divisionCode(written: string): string | null {
  const digits = written.normalize('NFKC').replace(/\s/g, '');
  // a city or province ends in noughts where a county has its own two digits
  return FORM.test(digits) && digits.slice(4, 6) !== '00' ? digits.padEnd(12, '0') : null;
}

/** What twelve digits stand for. */
export function divisionLevel(code: string): DivisionLevel {
  if (code.endsWith('000000')) return 'COUNTY';
  return code.endsWith('000') ? 'TOWNSHIP' : 'VILLAGE';
}

/** The digits that everything within the division begins with. */
export const divisionPrefix = (code: string): string => code.slice(0, DIGITS[divisionLevel(code)]);

/** The code of the division above; null for a county, whose city is none of ours. */
export function divisionAbove(code: string): string | null {
  const level = divisionLevel(code);
  if (level === 'COUNTY') return null;
  return code.slice(0, level === 'VILLAGE' ? DIGITS.TOWNSHIP : DIGITS.COUNTY).padEnd(12, '0');
}

/** A code that somebody chose. @throws RuleViolation INVALID */
export function requireDivisionCode(written: string, field: FieldName = '区划代码'): string {
  const code = divisionCode(written);
  if (code === null)
    throw new RuleViolation('INVALID', {
      field,
      reason: {
        zh: '应为县 6 位、乡镇 9 位或者村 12 位数字',
        en: '6 digits for a county, 9 for a township, 12 for a village',
      },
    });
  return code;
}

/** `row` is its number in the list it stands in, where that is not its place here. */
export type DivisionRow = Readonly<{ code: string; name: string; row?: number | null }>;

export type DivisionList = Readonly<{ divisions: readonly Division[]; skipped: readonly SkippedDivision[] }>;

/** Why a row is none of the county's, or null. */
export function foreignRow(row: DivisionRow, prefix: string): SkipReason | null {
  const written = plain(row.code);
  if (!/\d/.test(written)) return 'NO_CODE';
  return written.startsWith(prefix) ? null : 'OTHER_COUNTY';
}

const plain = (code: string): string => code.normalize('NFKC').replace(/\s/g, '');

/**
 * The rows of a list that belong to the county, each code once, the last name winning, and the others with why not. A whole
 * country's list may be given: only what begins with the county's digits is looked at.
 *
 * @throws RuleViolation INVALID (prefix, a code, or no row of the county), REQUIRED (name), TOO_LARGE
 */
export function divisionsWithin(rows: readonly DivisionRow[], countyCode: string): DivisionList {
  const prefix = divisionPrefix(requireDivisionCode(countyCode, '县区划代码'));
  const found = new Map<string, Division & { row: number }>();
  const skipped: SkippedDivision[] = [];
  for (const [i, { row: given, ...line }] of rows.entries()) {
    const row = given ?? i + 1;
    const reason = foreignRow(line, prefix);
    if (reason !== null) {
      skipped.push({ ...line, row, reason });
      continue;
    }
    const code = requireDivisionCode(line.code, {
      zh: `第 ${row} 条代码`,
      en: `code in line ${row}`,
    });
    const name = requiredText(
      line.name,
      { zh: `第 ${row} 条名称`, en: `name in line ${row}` },
      DIVISION_NAME_LENGTH,
    );
    const before = found.get(code);
    if (before) skipped.push({ row: before.row, code, name: before.name, reason: 'REPEATED_CODE' });
    found.set(code, { code, name, level: divisionLevel(code), row });
  }
  if (found.size === 0) throw foreignList(rows, prefix);
  if (found.size > MOST_DIVISIONS)
    throw new RuleViolation('TOO_LARGE', {
      limit: { zh: `${MOST_DIVISIONS} 条`, en: `${MOST_DIVISIONS} codes` },
    });
  return {
    divisions: [...found.values()].map(({ row: _, ...division }) => division),
    skipped: skipped.toSorted((a, b) => a.row - b.row),
  };
}

/** How many lines of a refused list are named. */
const MOST_LINES = 5;

function foreignList(rows: readonly DivisionRow[], prefix: string): RuleViolation {
  const lines = rows.map(({ row, code, name }, i) => `${row ?? i + 1}：${code} ${name}`.trim());
  return new RuleViolation('FOREIGN_DIVISIONS', {
    prefix,
    lines: `${lines.slice(0, MOST_LINES).join('；')}${lines.length > MOST_LINES ? '…' : ''}`,
    count: lines.length,
  });
}

/** The county as its divisions have it: `listed` is the name they give it, `name` its own. */
export type OwnDivisions = Readonly<{ prefix: string; listed: string | null; name: string }>;

/**
 * A county keeps the code it has. Only a list that names it, where the first one named another county, was the mistake's end.
 *
 * @throws RuleViolation FOREIGN_DIVISIONS
 */
export function requireOwnDivisions(
  list: readonly DivisionRow[],
  countyCode: string,
  own: OwnDivisions,
): void {
  const county = requireDivisionCode(countyCode, '县区划代码');
  if (divisionPrefix(county) === own.prefix) return;
  const named = list.some(({ code, name }) => divisionCode(code) === county && name.trim() === own.name);
  if (!named || own.listed === own.name) throw foreignList(list, own.prefix);
}

/** What a division of the lowest level is as a unit, by its name: 居委会 and 社区 are communities, the others villages. */
export const villageKind = (name: string): UnitKind =>
  /社区|居委|居民/.test(name) ? 'COMMUNITY' : 'VILLAGE';
