import type { SheetRow } from '@huiyin/domain';

export interface SheetInfo {
  readonly name: string;
  /** Rows the file claims to have, formatted empty ones included; null where it does not say. */
  readonly declaredRows: number | null;
  readonly hidden: boolean;
}

/** A file of rows opened for reading. Close it in any case: it holds the file and perhaps a temporary one. */
export interface Workbook {
  readonly format: 'XLSX' | 'CSV' | 'JSON';
  readonly sheets: readonly SheetInfo[];
  /** Day numbers count from 1904 (old Macintosh workbooks). */
  readonly date1904: boolean;
  /**
   * The rows that hold something, in the order of the file, in bounded memory; may be asked for again. Throws
   * FILE_UNREADABLE where the file turns out to be damaged on the way.
   */
  rows(sheetIndex: number): AsyncIterable<SheetRow>;
  close(): Promise<void>;
}
