/** A span of the roster is at most that long, so that a handover comes at least once a month. */
export const MAX_DUTY_DAYS = 31;

/** How far ahead an office sees which days nobody is on duty. */
export const ROSTER_DAYS = 14;
