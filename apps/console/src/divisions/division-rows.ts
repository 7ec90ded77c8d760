import { divisionAbove, type DivisionRow } from '@huiyin/domain';

/** Lines of code and name, parted by a comma, tab or blank; lines without a digit, as a header, are left out. */
export const rowsOf = (lines: string): DivisionRow[] =>
  lines
    .split(/\r?\n/)
    .map((line) => /^\s*"?(\d[^\s,，"]*)"?[\s,，]+(.*)$/.exec(line.trim()))
    .flatMap((match) =>
      match ? [{ code: match[1] ?? '', name: (match[2] ?? '').replaceAll('"', '').trim() }] : [],
    );

/** How many of the divisions shown stand above this one. */
export const depthOf = (code: string): number => {
  const above = divisionAbove(code);
  return above === null ? 0 : 1 + depthOf(above);
};
