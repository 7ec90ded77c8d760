/** Whom an accusation (检举控告) names: a person by name, or a unit or office. */
export const ACCUSED_KINDS = ['OFFICIAL', 'UNIT'] as const;
export type AccusedKind = (typeof ACCUSED_KINDS)[number];

export const ACCUSED_NAME_LENGTH = 100;
/** How many one matter names at most. */
export const MOST_ACCUSED = 20;
