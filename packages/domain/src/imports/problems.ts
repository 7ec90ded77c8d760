import { columnLetter } from './cell';
import { cleanLine } from './cleaning';
import type { HeaderColumn } from './header';
import { cut } from './limits';

/** What can be wrong with a row, or worth knowing about one that is taken; `{…}` is filled from the row. */
const sentences = {
  CELL_ERROR: '单元格是公式错误（{value}），请改正后再导入。',
  FORMULA_WITHOUT_RESULT: '公式没有保存计算结果，请用 Excel 打开并保存一次后再导入。',
  DATE_MISSING: '没有填写时间。',
  DATE_UNREADABLE: '无法识别的时间“{value}”，请写成 2020-01-06 12:09:38 的样子。',
  DATE_AMBIGUOUS: '“{value}”分不清月和日，请在导入设置中选择日期顺序。',
  DATE_IMPOSSIBLE: '“{value}”不是存在的日期或时间。',
  DATE_TOO_EARLY: '“{value}”早于 1949 年，可能是格式错误。',
  DATE_IN_FUTURE: '“{value}”晚于现在。',
  REPLY_BEFORE_RECEIPT: '答复时间“{value}”早于收到时间。',
  REPLY_WITHOUT_DATE: '有答复内容，但没有答复时间。',
  TEXT_MISSING: '主题和内容都是空的。',
  TOO_LONG: '共 {length} 字，上限 {limit} 字。',

  RECEIPT_ASSUMED: '没有填写时间，按导入设置中的日期登记。',
  TITLE_FROM_CONTENT: '没有主题，已取内容的第一句。',
  TITLE_SHORTENED: '主题共 {length} 字，已缩短，全文放在内容开头。',
  CONTENT_FROM_TITLE: '没有内容，已用主题代替。',
  TOPIC_GAP: '“{value}”缺少上一级分类，没有采用。',
  REPLY_DATE_WITHOUT_TEXT: '有答复时间，但没有答复内容，按未答复导入。',
  STATE_WITHOUT_REPLY: '状态为“{value}”，但没有答复内容，按未答复导入。',
  DIGITS_LOST: '“{value}”被表格软件改写过，末尾数字可能已丢失。',
  UNREADABLE_CHARACTERS: '含有无法辨认的字符（�），原文件可能已损坏。',
} as const;

export type RowProblemCode = keyof typeof sentences;

/** A sentence about one place of the file: an error keeps the row out, a note only tells what was done. */
export interface RowProblem {
  readonly sheet: string;
  /** 1-based, as the spreadsheet shows it. */
  readonly row: number;
  /** Null where the whole row is meant. */
  readonly column: { readonly letter: string; readonly header: string } | null;
  readonly code: RowProblemCode;
  readonly message: string;
}

export type ProblemDetails = Readonly<Record<string, string | number>>;

/** The sentence is stored and shown in a list, so what it quotes is cleaned and short. */
const LONGEST_QUOTE = 30;

export function rowProblem(
  place: { readonly sheet: string; readonly row: number },
  column: HeaderColumn | null,
  code: RowProblemCode,
  details: ProblemDetails = {},
): RowProblem {
  return {
    sheet: place.sheet,
    row: place.row,
    column: column && { letter: columnLetter(column.index), header: column.header },
    code,
    message: sentences[code].replace(/\{(\w+)\}/g, (_, key: string) =>
      cut(cleanLine(String(details[key] ?? '')), LONGEST_QUOTE),
    ),
  };
}

/** Says where and what in one line: `Sheet1 第 12 行 D 列（留言时间）：…`. */
export function describeProblem({ sheet, row, column, message }: RowProblem): string {
  return `${sheet} 第 ${row} 行${column ? ` ${column.letter} 列（${column.header}）` : ''}：${message}`;
}
