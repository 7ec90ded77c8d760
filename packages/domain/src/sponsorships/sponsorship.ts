/** 包案的状态: running, 化解结案, 换人包案. */
export const SPONSORSHIP_STATUSES = ['RUNNING', 'SETTLED', 'PASSED_ON'] as const;
export type SponsorshipStatus = (typeof SPONSORSHIP_STATUSES)[number];

/** How long one term may be, in days; whoever needs longer passes it on or reports the outcome. */
export const SPONSORSHIP_DAYS = 366;
