/** How often a report is due (报送周期): by the end of Sunday, by the end of the month's last day, in Beijing time. */
export const REPORT_RHYTHMS = ['WEEKLY', 'MONTHLY'] as const;
export type ReportRhythm = (typeof REPORT_RHYTHMS)[number];

/** Who owes it: every unit with an information officer, to the office; or the tenant itself, to the county. */
export const REPORT_SCOPES = ['UNITS', 'TENANT'] as const;
export type ReportScope = (typeof REPORT_SCOPES)[number];

/** What an item of a report is about: always a matter or a condition, never where a person goes. */
export const REPORT_SUBJECTS = [
  'ROADS',
  'WATER_SUPPLY',
  'LAND_AND_HOUSING',
  'ENVIRONMENT',
  'DISPUTE',
  'PUBLIC_SERVICE',
  'OTHER_MATTER',
] as const;
export type ReportSubject = (typeof REPORT_SUBJECTS)[number];

/** A report that is not there: its period still runs, or has ended. */
export const REPORT_DUE_STATES = ['MISSING', 'RUNNING'] as const;
export type ReportDueState = (typeof REPORT_DUE_STATES)[number];

/** 事项 of a report. */
export type ReportItem = Readonly<{ subject: ReportSubject; title: string; description: string | null }>;

export const REPORT_LENGTHS = { what: 200, content: 5000, itemTitle: 100, itemDescription: 2000 } as const;
export const MOST_REPORT_ITEMS = 50;

/** How far back what is missing is listed, in days after its period ended. */
export const MISSING_LISTED_DAYS = 92;
