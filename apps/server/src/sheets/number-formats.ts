/** Built-in formats that show a date or a time; 27–36 and 50–58 do in East Asian editions (ECMA-376, 18.8.30). */
const builtIn = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/**
 * True where a number with this format is a moment. `code` is the workbook's own format, undefined for a built-in one.
 * Elapsed time (`[h]:mm`) is a duration and no moment.
 */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return id !== 46 && builtIn.some(([from, to]) => id >= from && id <= to);
  const first = code.split(';')[0] ?? '';
  if (/\[[hms]+\]/i.test(first)) return false;
  return /[ymdhs]/i.test(first.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, ''));
}
