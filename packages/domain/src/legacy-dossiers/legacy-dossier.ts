/** Where what a dossier tells is known from. */
export const DOSSIER_SOURCES = [
  'FROM_DOCUMENT',
  'FROM_ARCHIVE',
  'FROM_ORAL_ACCOUNT',
  'SOURCE_UNKNOWN',
] as const;
export type DossierSource = (typeof DOSSIER_SOURCES)[number];

/** A paper that is missing: still looked for, found, or certified by who would have it as not existing. */
export const GAP_STATUSES = ['GAP_OPEN', 'GAP_FOUND', 'GAP_CERTIFIED'] as const;
export type GapStatus = (typeof GAP_STATUSES)[number];

export const DOSSIER_LENGTHS = {
  problem: 1_000,
  what: 2_000,
  sourceNote: 300,
  strikeReason: 300,
  paper: 200,
  search: 300,
  outcome: 500,
} as const;
export const MOST_SEARCHES = 30;
/** What one dossier may hold, so that it can be read at once. */
export const MOST_ENTRIES = 500;
export const MOST_GAPS = 100;
