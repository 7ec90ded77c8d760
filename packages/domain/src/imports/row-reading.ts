import { type CellValue, FORMULA_WITHOUT_RESULT, isBlank, isErrorCell, type SheetRow } from './cell';
import { cellText, hasLostDigits } from './cell-text';
import { cleanLine, cleanText } from './cleaning';
import type { ImportField } from './fields';
import type { HeaderColumn } from './header';
import { lengthOf } from './limits';
import { type Moment, type MomentOptions, readMoment } from './moment';
import { type ProblemDetails, type RowProblem, type RowProblemCode, rowProblem } from './problems';

export interface ReadingOptions extends MomentOptions {
  /** The sheet's name, for the messages. */
  readonly sheet: string;
}

/** One pass over one row: takes values by field and collects what is wrong (`problems`) or worth a note. */
export class RowReading {
  readonly problems: RowProblem[] = [];
  readonly notes: RowProblem[] = [];

  constructor(
    private readonly row: SheetRow,
    private readonly columns: readonly HeaderColumn[],
    private readonly options: ReadingOptions,
  ) {}

  hasColumn(field: ImportField): boolean {
    return this.column(field) !== null;
  }

  hasValue(field: ImportField): boolean {
    return !isBlank(this.cell(field));
  }

  /** Text with its paragraphs; null where nothing is left of it. */
  text(field: ImportField, limit: number): string | null {
    return this.take(field, limit, cleanText);
  }

  line(field: ImportField, limit: number): string | null {
    return this.take(field, limit, cleanLine);
  }

  /** A number that is a name (telephone, file number): full-width digits become plain, lost ones are told. */
  code(field: ImportField, limit: number): string | null {
    const cell = this.cell(field);
    if (hasLostDigits(cell)) this.note(field, 'DIGITS_LOST', { value: cellText(cell) });
    return this.take(field, limit, (raw) => cleanLine(raw.normalize('NFKC')));
  }

  moment(field: ImportField): Moment | null {
    const cell = this.cell(field);
    if (isBlank(cell) || this.refusesError(field, cell)) return null;
    const moment = readMoment(cell ?? null, this.options);
    if (typeof moment !== 'string') return moment;
    this.fail(field, moment, { value: cellText(cell, this.options.date1904) });
    return null;
  }

  fail(field: ImportField | null, code: RowProblemCode, details?: ProblemDetails): void {
    this.problems.push(this.problem(field, code, details));
  }

  note(field: ImportField | null, code: RowProblemCode, details?: ProblemDetails): void {
    this.notes.push(this.problem(field, code, details));
  }

  private take(field: ImportField, limit: number, clean: (raw: string) => string): string | null {
    const cell = this.cell(field);
    if (this.refusesError(field, cell)) return null;
    const text = clean(cellText(cell, this.options.date1904));
    const length = text.length > limit ? lengthOf(text) : 0;
    if (length > limit) this.fail(field, 'TOO_LONG', { length, limit });
    if (text.includes('\ufffd')) this.note(field, 'UNREADABLE_CHARACTERS');
    return text === '' ? null : text;
  }

  private refusesError(field: ImportField, cell: CellValue | undefined): boolean {
    if (!isErrorCell(cell)) return false;
    if (cell.error === FORMULA_WITHOUT_RESULT) this.fail(field, 'FORMULA_WITHOUT_RESULT');
    else this.fail(field, 'CELL_ERROR', { value: cell.error });
    return true;
  }

  private problem(field: ImportField | null, code: RowProblemCode, details?: ProblemDetails): RowProblem {
    return rowProblem(
      { sheet: this.options.sheet, row: this.row.row },
      field && this.column(field),
      code,
      details,
    );
  }

  private column(field: ImportField): HeaderColumn | null {
    return this.columns.find((column) => column.field === field) ?? null;
  }

  private cell(field: ImportField): CellValue | undefined {
    const column = this.column(field);
    return column ? this.row.cells[column.index] : null;
  }
}
