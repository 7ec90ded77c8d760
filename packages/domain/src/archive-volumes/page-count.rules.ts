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
