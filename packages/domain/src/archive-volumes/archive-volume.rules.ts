import { chineseDate, englishDate } from '../shared/day-text';
import type { MatterCategory } from '../competence-rules/competence-rule';
import { requireNotBefore } from '../shared/days';
import { RuleViolation } from '../shared/errors';
import { HAND_OVER_YEARS, RETENTION_TERMS, type RetentionTerm } from './archive-volume';
import { plainName } from '../shared/names';
import { reasons } from '../shared/reasons';

const YEARS: Readonly<Record<RetentionTerm, number | null>> = { PERMANENT: null, YEARS_30: 30, YEARS_10: 10 };

/** A matter by its category, or what a body keeps of a review that it decided. */
export type Retained = Readonly<{ category: MatterCategory | null; reviews: boolean }>;

/** One line of an office's 保管期限表; neither a category nor reviews: all that have no line of their own. */
export type RetentionLine = Retained & Readonly<{ term: RetentionTerm }>;

/**
 * How long a volume is kept: as the longest of what is in it, so that nothing goes too early.
 *
 * @throws RuleViolation RETENTION_MISSING where the office's table says nothing of one of them
 */
export function retentionOf(table: readonly RetentionLine[], kept: readonly Retained[]): RetentionTerm {
  const lineOf = ({ category, reviews }: Retained) =>
    table.find((each) => each.category === category && each.reviews === reviews);
  const terms = kept.map((one) => {
    const line = lineOf(one) ?? lineOf({ category: null, reviews: false });
    if (line === undefined) throw new RuleViolation('RETENTION_MISSING');
    return line.term;
  });
  return RETENTION_TERMS.find((term) => terms.includes(term)) ?? 'PERMANENT';
}

/** The last day of a volume's term, counted in whole years behind its own; null for ever. */
export function keptUntil(term: RetentionTerm, year: number): string | null {
  const years = YEARS[term];
  return years === null ? null : `${year + years}-12-31`;
}

/** From when a volume of that year is to be handed over to the archive. */
export const handOverFrom = (year: number): string => `${year + HAND_OVER_YEARS + 1}-01-01`;

/**
 * 案卷题名 goes into lists that outlive the files, so it names none of those who petitioned.
 *
 * @throws RuleViolation INVALID, which repeats no name
 */
export function requireNameless(title: string, names: readonly string[]): void {
  const [said, ...whole] = [title, ...names].map(plainName);
  // a family name alone is in half of all village names
  if (whole.some((name) => name.length > 1 && said?.includes(name)))
    throw new RuleViolation('INVALID', {
      field: '案卷题名',
      reason: {
        zh: '题名不能写信访人的姓名：目录、移交清单、销毁清册都会保留题名。请写年度、问题类别',
        en: 'it names a petitioner, and lists keep it when the files are gone: write year and subject',
      },
    });
}

/** A volume is handed over on a day that has come, and not before it was bound. @throws RuleViolation INVALID */
export function requireHandOver(handedOverOn: string, boundOn: string, today: string): void {
  requireNotBefore(handedOverOn, boundOn, '移交日期', {
    zh: `不能早于立卷日期${chineseDate(boundOn)}`,
    en: `not before it was bound on ${englishDate(boundOn)}`,
  });
  if (handedOverOn > today)
    throw new RuleViolation('INVALID', { field: '移交日期', reason: reasons.notAfterToday });
}

/** A file of a volume: where it lies in its package, and the hash of its content. */
export type ArchiveFile = Readonly<{ path: string; bytes: number; sha256: string }>;

/**
 * 哈希清单 as BagIt has it (RFC 8493, manifest-sha256.txt): `<hash>  data/<path>`, a line a file, by path. What tools
 * outside check the package with.
 */
export const manifestOf = (files: readonly ArchiveFile[]): string =>
  files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  data/${path}\n`)
    .join('');

/** What else a BagIt package tells of itself, a line each whatever was written. */
export const bagInfo = (
  facts: Readonly<{ office: string; number: string; title: string; boundOn: string }>,
  files: readonly ArchiveFile[],
): string =>
  [
    ['Source-Organization', facts.office],
    ['External-Identifier', facts.number],
    ['External-Description', facts.title],
    ['Bagging-Date', facts.boundOn],
    ['Payload-Oxum', `${files.reduce((sum, { bytes }) => sum + bytes, 0)}.${files.length}`],
  ]
    .map(([label, value]) => `${label}: ${value?.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}\n`)
    .join('');

/** A name that every file system takes: no separators, no controls, nothing hidden. */
export const safeName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\p{C}/\\:*?"<>|%]/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '_')
    .slice(0, 80) || '_';
