import { divisionAbove, type DivisionRow } from '@huiyin/domain';

/** Lines of code and name, parted by a comma, tab or blank; a line without a code is sent all the same, to be told of. */
export const rowsOf = (lines: string): DivisionRow[] =>
  lines.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '') return [];
    const [, code = '', name = line] = /^\s*"?(\d[^\s,，"]*)"?[\s,，]+(.*)$/.exec(line.trim()) ?? [];
    return [{ code, name: name.replaceAll('"', '').trim(), row: i + 1 }];
  });

/** How many of the divisions shown stand above this one. */
export const depthOf = (code: string): number => {
  const above = divisionAbove(code);
  return above === null ? 0 : 1 + depthOf(above);
};
