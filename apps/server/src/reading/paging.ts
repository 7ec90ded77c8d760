import { NIL } from 'uuid';
import { isGiven, RuleViolation, same, type Words } from '@huiyin/domain';
import type { Sort } from './reading';
import type { Sql } from './sql';

export const PAGE_SIZE = 25;
export const LARGEST_PAGE = 100;
export const FARTHEST_OFFSET = 10_000;

/** Stands for the id in the cursor of an order that needs none. */
const NO_ID = NIL;

export type PageArgs = Readonly<{
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  offset?: number | null;
}>;

export type Page = Readonly<{ size: number; backwards: boolean; cursor: Cursor | null; offset: number }>;
type Cursor = Readonly<{ value: string; id: string }>;

/** Reads Relay's arguments; refuses mixtures and sizes that no page of ours has. */
export function pageOf({ first, after, last, before, offset }: PageArgs): Page {
  const backwards = isGiven(last) || isGiven(before);
  if (backwards && (isGiven(first) || isGiven(after)))
    throw invalid('first/after', { zh: '不能与 last/before 同时使用', en: 'not together with last/before' });
  const size = (backwards ? last : first) ?? PAGE_SIZE;
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE)
    throw invalid(backwards ? 'last' : 'first', same(`1–${LARGEST_PAGE}`));
  const skip = offset ?? 0;
  if (skip < 0 || skip > FARTHEST_OFFSET) throw invalid('offset', same(`0–${FARTHEST_OFFSET}`));
  const cursor = backwards ? before : after;
  return { size, backwards, cursor: isGiven(cursor) ? readCursor(cursor) : null, offset: skip };
}

/** The cursor of a row, in SQL: its sort value and id, opaque to clients. */
export function cursorSql(sort: Sort, alias: string): string {
  const id = sort.unique ? `'${NO_ID}'` : `${alias}.id`;
  return `translate(encode(convert_to(${sort.by(alias)}::text || '|' || ${id}, 'UTF8'), 'base64'), E'\\n', '')`;
}

/** The rows behind the cursor in the page's direction, as one row comparison an index can serve. */
export function keysetSql(sort: Sort, page: Page, sql: Sql, alias: string): string[] {
  if (page.cursor === null) return [];
  const sign = sort.descending === page.backwards ? '>' : '<';
  const value = sql.param(page.cursor.value, sort.type);
  if (sort.unique) return [`${sort.by(alias)} ${sign} ${value}`];
  return [`(${sort.by(alias)}, ${alias}.id) ${sign} (${value}, ${sql.param(page.cursor.id, 'uuid')})`];
}

export function orderSql(sort: Sort, page: Page, alias: string): string {
  const direction = sort.descending === page.backwards ? 'asc' : 'desc';
  return sort.unique
    ? `${sort.by(alias)} ${direction}`
    : `${sort.by(alias)} ${direction}, ${alias}.id ${direction}`;
}

function readCursor(text: string): Cursor {
  const plain = Buffer.from(text, 'base64').toString('utf8');
  const bar = plain.lastIndexOf('|');
  const id = plain.slice(bar + 1);
  if (bar < 0 || !/^[0-9a-f-]{36}$/.test(id)) throw invalid('after/before', same('cursor'));
  return { value: plain.slice(0, bar), id };
}

const invalid = (field: string, reason: Words): RuleViolation =>
  new RuleViolation('INVALID', { field: same(field), reason });
