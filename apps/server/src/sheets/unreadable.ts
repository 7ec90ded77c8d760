import { isNativeError } from 'node:util/types';
import { RuleViolation } from '@huiyin/domain';

/** Why a file is refused: one sentence each that says what to do instead. */
const reasons = {
  EMPTY_FILE: '文件是空的。',
  EMPTY_WORKBOOK: '工作簿里没有任何内容。',
  LEGACY_XLS: '这是旧版 Excel 文件（.xls），请用 Excel 或 WPS 打开后另存为 .xlsx。',
  ENCRYPTED: '工作簿设有打开密码，请去掉密码后再上传。',
  MARKUP: '这是网页或 XML 格式的表格，请用 Excel 或 WPS 打开后另存为 .xlsx。',
  BINARY_WORKBOOK: '这是二进制工作簿（.xlsb），请另存为 .xlsx。',
  OPEN_DOCUMENT: '这是 OpenDocument 表格（.ods），请另存为 .xlsx。',
  NOT_A_SPREADSHEET: '这不是电子表格，请上传 .xlsx、.csv 或 .json 文件。',
  TRUNCATED: '文件不完整，可能没有传完，请重新导出后再上传。',
  DAMAGED: '文件已损坏，请用 Excel 或 WPS 打开并另存一份后再上传。',
  BOMB: '文件解压后大得异常，已停止读取。',
  DOCTYPE: '文件含有不允许的 XML 声明（DOCTYPE），已停止读取。',
  OPEN_QUOTE: '第 {row} 行的引号没有成对，从那里起无法分列，请检查后再上传。',
  JSON_SHAPE: 'JSON 应是由对象组成的数组：[{…}, {…}]。',
  JSON_SYNTAX: 'JSON 格式不正确，请重新导出后再上传。',
  JSON_TOO_LARGE: 'JSON 文件超过 50 MB，请改用 .xlsx 或 .csv。',
} as const;

export type UnreadableReason = keyof typeof reasons;

export function unreadable(reason: UnreadableReason, details: { row?: number } = {}): RuleViolation {
  return new RuleViolation('FILE_UNREADABLE', {
    reason: reasons[reason].replace('{row}', String(details.row ?? '')),
  });
}

/**
 * Turns what the libraries say of a bad file (plain errors, and those of zlib and of decoding) into one sentence of
 * ours. Failures of the disk and mistakes of this code are no fault of the file and pass unchanged.
 */
export function asUnreadable(error: unknown): unknown {
  if (!isNativeError(error) || error instanceof RuleViolation) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR' || /end of central directory|unexpected EOF/i.test(error.message)) {
    return unreadable('TRUNCATED');
  }
  if (code.startsWith('Z_') || code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return unreadable('DAMAGED');
  return code === '' && error.name === 'Error' ? unreadable('DAMAGED') : error;
}
