/** Kinds of unit (内设机构与村居): what a petition can be assigned to. */
export const UNIT_KINDS = [
  'OFFICE',
  'DEPARTMENT',
  'VILLAGE',
  'COMMUNITY',
  'SCHOOL_SECTION',
  'CLASS',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];
