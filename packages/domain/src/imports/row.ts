import type { SheetRow } from './cell';
import type { HeaderColumn } from './header';
import { LIMITS, lengthOf } from './limits';
import type { RowProblem } from './problems';
import { type ReadingOptions, RowReading } from './row-reading';
import { shortenTitle, titleFromContent } from './title';

/** One petition as a file gives it: cleaned, within the bounds of {@link LIMITS}, with Beijing times. */
export interface ImportedRow {
  readonly originalNumber: string | null;
  readonly petitionerName: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly title: string;
  readonly content: string;
  /** ISO instant with +08:00. */
  readonly receivedAt: string;
  /** From the first level down, without gaps; not yet looked up in the tenant's topics. */
  readonly topicPath: readonly string[];
  /** Null for a row that was not answered; `repliedAt` is then null too. */
  readonly replyText: string | null;
  readonly repliedAt: string | null;
  /** What the file calls the state; for the reader only, the steps here are our own. */
  readonly state: string | null;
}

export interface RowOptions extends ReadingOptions {
  /** The date (`YYYY-MM-DD`) for rows that have none. */
  readonly receivedOn?: string | null;
}

export type RowResult =
  | { readonly value: ImportedRow; readonly notes: readonly RowProblem[] }
  | { readonly problems: readonly RowProblem[] };

const claimsReply = /已(?:办|结|回|答|解决|完成)|办结|closed|resolved/i;

/** Reads one row by the columns the importer confirmed; every problem of the row is told, not only the first. */
export function readRow(row: SheetRow, columns: readonly HeaderColumn[], options: RowOptions): RowResult {
  const reading = new RowReading(row, columns, options);
  const receivedAt = readReceipt(reading, options.receivedOn ?? null);
  const value = {
    originalNumber: reading.code('originalNumber', LIMITS.originalNumber),
    petitionerName: reading.line('petitionerName', LIMITS.petitionerName),
    phone: reading.code('phone', LIMITS.phone),
    address: reading.line('address', LIMITS.address),
    ...readMatter(reading),
    receivedAt: receivedAt ?? '',
    topicPath: readTopic(reading),
    ...readReply(reading, receivedAt),
    state: reading.line('state', LIMITS.state),
  };
  if (value.state && !value.replyText && claimsReply.test(value.state)) {
    reading.note('state', 'STATE_WITHOUT_REPLY', { value: value.state });
  }
  return reading.problems.length > 0 ? { problems: reading.problems } : { value, notes: reading.notes };
}

function readReceipt(reading: RowReading, receivedOn: string | null): string | null {
  const moment = reading.moment('receivedAt');
  if (moment !== null || reading.hasValue('receivedAt')) return moment?.at ?? null;
  if (receivedOn === null) {
    reading.fail('receivedAt', 'DATE_MISSING');
    return null;
  }
  if (reading.hasColumn('receivedAt')) reading.note('receivedAt', 'RECEIPT_ASSUMED');
  return `${receivedOn}T00:00:00+08:00`;
}

/** Title and content stand in for each other; nothing of an overlong title is lost. */
function readMatter(reading: RowReading): { title: string; content: string } {
  const title = reading.line('title', Number.POSITIVE_INFINITY) ?? '';
  const content = reading.text('content', LIMITS.content) ?? '';
  if (title === '' && content === '') {
    reading.fail(null, 'TEXT_MISSING');
    return { title, content };
  }
  if (title === '') {
    reading.note('title', 'TITLE_FROM_CONTENT');
    return { title: titleFromContent(content), content };
  }
  if (content === '') reading.note('content', 'CONTENT_FROM_TITLE');
  const length = lengthOf(title);
  if (length <= LIMITS.title) return { title, content: content || title };

  const whole = content.startsWith(title) ? content : `${title}\n\n${content}`.trim();
  if (lengthOf(whole) > LIMITS.content) {
    reading.fail('title', 'TOO_LONG', { length, limit: LIMITS.title });
  } else {
    reading.note('title', 'TITLE_SHORTENED', { length });
  }
  return { title: shortenTitle(title), content: whole };
}

function readTopic(reading: RowReading): readonly string[] {
  const levels = (['topicLevel1', 'topicLevel2', 'topicLevel3'] as const).map((field) => ({
    field,
    name: reading.line(field, LIMITS.topic),
  }));
  const gap = levels.findIndex(({ name }) => name === null);
  const path = gap === -1 ? levels : levels.slice(0, gap);
  const orphan = levels.slice(path.length).find(({ name }) => name !== null);
  if (orphan) reading.note(orphan.field, 'TOPIC_GAP', { value: orphan.name ?? '' });
  if (path.length > 0) return path.flatMap(({ name }) => name ?? []);

  const whole = reading.line('topicPath', LIMITS.topic * 3) ?? '';
  return whole
    .split(/[/／>＞→\\|]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function readReply(
  reading: RowReading,
  receivedAt: string | null,
): Pick<ImportedRow, 'replyText' | 'repliedAt'> {
  const replyText = reading.text('replyText', LIMITS.replyText);
  const moment = reading.moment('repliedAt');
  if (replyText === null) {
    if (moment) reading.note('repliedAt', 'REPLY_DATE_WITHOUT_TEXT');
    return { replyText: null, repliedAt: null };
  }
  if (!moment) {
    if (!reading.hasValue('repliedAt')) reading.fail('repliedAt', 'REPLY_WITHOUT_DATE');
    return { replyText, repliedAt: null };
  }
  if (receivedAt === null || moment.at >= receivedAt) return { replyText, repliedAt: moment.at };
  const sameDay = moment.dateOnly && moment.at.slice(0, 10) === receivedAt.slice(0, 10);
  if (!sameDay)
    reading.fail('repliedAt', 'REPLY_BEFORE_RECEIPT', { value: moment.at.slice(0, 16).replace('T', ' ') });
  return { replyText, repliedAt: receivedAt };
}
