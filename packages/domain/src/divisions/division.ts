/** Levels of the official divisions (统计用区划) below a city that a county is made of. */
export const DIVISION_LEVELS = ['COUNTY', 'TOWNSHIP', 'VILLAGE'] as const;
export type DivisionLevel = (typeof DIVISION_LEVELS)[number];

export const DIVISION_NAME_LENGTH = 100;

/** Rows of one import that may be kept: a county has some hundreds. */
export const MOST_DIVISIONS = 5_000;

/** A line of the official list, as it is kept. */
export type Division = Readonly<{ code: string; name: string; level: DivisionLevel }>;

/** Why a row of a list is not taken: another county's, without a code, or its code comes again further down. */
export const SKIP_REASONS = ['OTHER_COUNTY', 'NO_CODE', 'REPEATED_CODE'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** A row that was not taken, by its number in the list. */
export type SkippedDivision = Readonly<{ row: number; code: string; name: string; reason: SkipReason }>;

/** How many of the rows that were not taken are told one by one: a whole country's list has some hundred thousand. */
export const MOST_SKIPPED_TOLD = 200;

/** How lists of divisions head the two columns that matter. */
export const DIVISION_HEADERS = {
  code: ['code', '代码', '区划代码', '统计用区划代码'],
  name: ['name', '名称', '单位名称'],
} as const satisfies Record<string, readonly string[]>;
