import type { UnitKind } from '../units/unit';

/** Units that have an information officer (信息员) of their own: villages and communities, a school's sections and classes. */
export const COVERED_UNIT_KINDS = [
  'VILLAGE',
  'COMMUNITY',
  'SCHOOL_SECTION',
  'CLASS',
] as const satisfies readonly UnitKind[];
export type CoveredUnitKind = (typeof COVERED_UNIT_KINDS)[number];

/** What a unit's coverage lacks on a day, the gravest first: 没有信息员, 不能登录, 未培训, 没有替补. */
export const COVERAGE_GAPS = ['NO_OFFICER', 'NO_ACCOUNT', 'NOT_TRAINED', 'NO_BACKUP'] as const;
export type CoverageGap = (typeof COVERAGE_GAPS)[number];

export const OFFICER_LENGTHS = { documentNumber: 100, documentTitle: 200, trainingSubject: 200 } as const;
