/** Levels of the official divisions (统计用区划) below a city that a county is made of. */
export const DIVISION_LEVELS = ['COUNTY', 'TOWNSHIP', 'VILLAGE'] as const;
export type DivisionLevel = (typeof DIVISION_LEVELS)[number];

export const DIVISION_NAME_LENGTH = 100;

/** Rows of one import that may be kept: a county has some hundreds. */
export const MOST_DIVISIONS = 5_000;

/** A line of the official list, as it is kept. */
export type Division = Readonly<{ code: string; name: string; level: DivisionLevel }>;

/** How lists of divisions head the two columns that matter. */
export const DIVISION_HEADERS = {
  code: ['code', '代码', '区划代码', '统计用区划代码'],
  name: ['name', '名称', '单位名称'],
} as const satisfies Record<string, readonly string[]>;
