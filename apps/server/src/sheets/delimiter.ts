const CANDIDATES = [',', '\t', ';'] as const;
const LINES_LOOKED_AT = 50;

/**
 * The character that separates the columns: the one that occurs equally often in the most lines, counted outside
 * quotes. A file of one column has none and reads the same with a comma.
 */
export function detectDelimiter(sample: string): string {
  const lines = withoutQuoted(sample)
    .split(/\r\n?|\n/)
    .filter((line) => line !== '')
    .slice(0, LINES_LOOKED_AT);
  const scored = CANDIDATES.map((delimiter) => ({ delimiter, ...regularity(lines, delimiter) }));
  const [best] = scored.sort((a, b) => b.lines - a.lines || b.width - a.width);
  return best && best.lines > 0 ? best.delimiter : ',';
}

/** In how many lines the usual number of delimiters stands, and that number. */
function regularity(lines: readonly string[], delimiter: string): { lines: number; width: number } {
  const widths = new Map<number, number>();
  for (const line of lines) {
    const width = line.split(delimiter).length - 1;
    if (width > 0) widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  const [usual] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return usual ? { width: usual[0], lines: usual[1] } : { width: 0, lines: 0 };
}

/** Quoted fields hold commas and line breaks of their own; the sample may end inside one. */
function withoutQuoted(sample: string): string {
  return sample.replace(/"(?:[^"]|"")*(?:"|$)/g, '""');
}
