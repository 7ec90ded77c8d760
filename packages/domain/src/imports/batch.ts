/**
 * States of an import (导入批次): the file is being read; its columns are to be confirmed; its rows are being checked;
 * they were checked; they are being taken in; done, or put aside.
 */
export const IMPORT_STATUSES = [
  'READING',
  'READ',
  'CHECKING',
  'CHECKED',
  'COMMITTING',
  'COMMITTED',
  'DISCARDED',
  'FAILED',
] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** Work of a batch that was not heard of for so long was interrupted, in seconds. */
export const IMPORT_STALLED_AFTER = 30;
