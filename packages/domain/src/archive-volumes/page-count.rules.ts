import { RuleViolation } from '../shared/errors';
import { requiredText } from '../shared/text';
import { UNCOUNTED_REASON_LENGTH } from './archive-volume';

/** 页号 of one file in its volume, from and to; null from where somebody has yet to count. */
export type PageRange = Readonly<{ from: number; to: number }>;

/** Runs the pages through a volume, in the order of its files. */
export function pageRanges(pages: readonly (number | null | undefined)[]): (PageRange | null)[] {
  let last: number | null = 0;
  return pages.map((count) => {
    if (last === null || !count) {
      last = null;
      return null;
    }
    const from: number = last + 1;
    last += count;
    return { from, to: last };
  });
}

/** How many numbers a refusal names. */
const NAMED = 3;

/**
 * 编页在移交以前: whoever receives a volume checks it by its pages. Of one that was bound long ago and can be counted no more the list
 * says why; where all are counted it says nothing.
 *
 * @param uncounted numbers of the volumes in which a file has no pages
 * @throws RuleViolation INVALID
 */
export function requireCounted(
  uncounted: readonly string[],
  reason: string | null | undefined,
): string | null {
  if (uncounted.length === 0) return null;
  if (reason?.trim()) return requiredText(reason, '未编页的理由', UNCOUNTED_REASON_LENGTH);
  const numbers = uncounted.slice(0, NAMED);
  const more = uncounted.length > NAMED;
  throw new RuleViolation('INVALID', {
    field: '编页',
    reason: {
      zh: `${numbers.join('、')}${more ? `等 ${uncounted.length} 卷` : ''}的页数还没有填全：请先打开案卷，用“编页”填写；早年立卷、已经不能编页的，写明未编页的理由再移交`,
      en: `pages are missing in ${numbers.join(', ')}${more ? ` and ${uncounted.length - NAMED} more` : ''}: open the volume and count its pages first; of old volumes that cannot be counted any more, give the reason`,
    },
  });
}
