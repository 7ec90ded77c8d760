import { isNativeError } from 'node:util/types';
import { RuleViolation, type Words } from '@huiyin/domain';

/** Why a file is refused: one sentence each that says what to do instead. */
const reasons = {
  EMPTY_FILE: { zh: '文件是空的。', en: 'it is empty.' },
  EMPTY_WORKBOOK: { zh: '工作簿里没有任何内容。', en: 'nothing is in the workbook.' },
  LEGACY_XLS: {
    zh: '这是旧版 Excel 文件（.xls），请用 Excel 或 WPS 打开后另存为 .xlsx。',
    en: 'it is of an old Excel (.xls): open it and save it as .xlsx.',
  },
  ENCRYPTED: {
    zh: '工作簿设有打开密码，请去掉密码后再上传。',
    en: 'it needs a password to be opened: take the password away and upload it again.',
  },
  MARKUP: {
    zh: '这是网页或 XML 格式的表格，请用 Excel 或 WPS 打开后另存为 .xlsx。',
    en: 'it is a web page or XML: open it and save it as .xlsx.',
  },
  BINARY_WORKBOOK: {
    zh: '这是二进制工作簿（.xlsb），请另存为 .xlsx。',
    en: 'it is a binary workbook (.xlsb): save it as .xlsx.',
  },
  OPEN_DOCUMENT: {
    zh: '这是 OpenDocument 表格（.ods），请另存为 .xlsx。',
    en: 'it is an OpenDocument sheet (.ods): save it as .xlsx.',
  },
  NOT_A_SPREADSHEET: {
    zh: '这不是电子表格，请上传 .xlsx、.csv 或 .json 文件。',
    en: 'it is no spreadsheet: upload .xlsx, .csv or .json.',
  },
  TRUNCATED: {
    zh: '文件不完整，可能没有传完，请重新导出后再上传。',
    en: 'it is not whole, perhaps cut while sent: export it again.',
  },
  DAMAGED: {
    zh: '文件已损坏，请用 Excel 或 WPS 打开并另存一份后再上传。',
    en: 'it is damaged: open it, save a copy and upload that.',
  },
  BOMB: {
    zh: '文件解压后大得异常，已停止读取。',
    en: 'it swells too much when unpacked; reading was stopped.',
  },
  DOCTYPE: {
    zh: '文件含有不允许的 XML 声明（DOCTYPE），已停止读取。',
    en: 'it holds a DOCTYPE, which is not allowed; reading was stopped.',
  },
  OPEN_QUOTE: {
    zh: '第 {row} 行的引号没有成对，从那里起无法分列，请检查后再上传。',
    en: 'a quote in row {row} has no end, so columns are lost from there on: mend it and upload it again.',
  },
  JSON_SHAPE: {
    zh: 'JSON 应是由对象组成的数组：[{…}, {…}]。',
    en: 'JSON has to be an array of objects: [{…}, {…}].',
  },
  JSON_SYNTAX: { zh: 'JSON 格式不正确，请重新导出后再上传。', en: 'it is no JSON: export it again.' },
  JSON_TOO_LARGE: {
    zh: 'JSON 文件超过 50 MB，请改用 .xlsx 或 .csv。',
    en: 'it is JSON of over 50 MB: use .xlsx or .csv.',
  },
} as const satisfies Record<string, Words>;

export type UnreadableReason = keyof typeof reasons;

export function unreadable(reason: UnreadableReason, details: { row?: number } = {}): RuleViolation {
  const { zh, en } = reasons[reason];
  const row = String(details.row ?? '');
  return new RuleViolation('FILE_UNREADABLE', {
    reason: { zh: zh.replace('{row}', row), en: en.replace('{row}', row) },
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
