import { columnLetter } from './cell';
import { IGNORED_FIELDS, type ImportField } from './fields';
import type { HeaderColumn } from './header';
import { JOINTS } from '../shared/labels';
import type { Language, Words } from '../shared/words';

const sentences = {
  TEXT_COLUMN_MISSING: {
    zh: '没有主题列也没有内容列，请至少指定其中一列。',
    en: 'No column is the title or the content: name one of them at least.',
  },
  DATE_COLUMN_MISSING: {
    zh: '没有收到时间列，请指定一列，或填写一个统一的收到日期。',
    en: 'No column says when it was received: name one, or give one day for all.',
  },
  REPLY_DATE_COLUMN_MISSING: {
    zh: '有答复内容列，但没有答复时间列，请指定，或不导入答复内容。',
    en: 'There is a column of answers and none of their days: name it, or leave the answers out.',
  },
  FIELD_TWICE: {
    zh: '{columns} 列被指定为同一个字段，请只保留一列。',
    en: 'Columns {columns} are named the same field: keep one.',
  },
  COLUMN_IGNORED: {
    zh: '{columns} 列（{header}）已识别，但不导入：点赞和反对的多少不是信访事项的内容。',
    en: 'Column {columns} ({header}) is known and left out: how many like or dislike it is no part of a petition.',
  },
} as const;

export interface MappingMessage {
  readonly code: keyof typeof sentences;
  readonly message: Words;
}

/**
 * What stands against importing with these columns (`problems`) and what will be left out (`notes`).
 * @param receivedOn the date the importer gave for rows without one.
 */
export function checkMapping(
  columns: readonly HeaderColumn[],
  receivedOn: string | null,
): { problems: MappingMessage[]; notes: MappingMessage[] } {
  const byField = new Map<ImportField, HeaderColumn[]>();
  for (const column of columns) {
    if (column.field) byField.set(column.field, [...(byField.get(column.field) ?? []), column]);
  }
  const problems: MappingMessage[] = [];
  if (!byField.has('title') && !byField.has('content')) problems.push(say('TEXT_COLUMN_MISSING'));
  if (!byField.has('receivedAt') && receivedOn === null) problems.push(say('DATE_COLUMN_MISSING'));
  if (byField.has('replyText') && !byField.has('repliedAt')) problems.push(say('REPLY_DATE_COLUMN_MISSING'));
  for (const rivals of byField.values()) if (rivals.length > 1) problems.push(say('FIELD_TWICE', rivals));

  const ignored = columns.filter((column) => column.field !== null && IGNORED_FIELDS.has(column.field));
  return { problems, notes: ignored.map((column) => say('COLUMN_IGNORED', [column])) };
}

function say(code: MappingMessage['code'], columns: readonly HeaderColumn[] = []): MappingMessage {
  const letters = columns.map((column) => columnLetter(column.index));
  const said = (language: Language): string =>
    sentences[code][language]
      .replace('{columns}', letters.join(JOINTS[language]))
      .replace('{header}', columns[0]?.header ?? '');
  return { code, message: { zh: said('zh'), en: said('en') } };
}
