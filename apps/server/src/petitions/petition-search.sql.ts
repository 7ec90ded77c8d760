import { searchTerms } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import type { Sql } from '../reading/sql';

/** So many are joined by their ids; more are met soon enough by whoever walks along the list. */
const FEW = 2_000;
/** More than this the total does not tell. */
const MOST = 100_000;

/** What was typed into a search box, looked up: an exact number, or words. `ids` is null when they are many. */
export type Search =
  | Readonly<{ number: string }>
  | Readonly<{ query: string; verify: readonly string[]; ids: readonly string[] | null }>;

/**
 * Looks words up in their index. A role of its own does it, since row-level security keeps `@@` out of the index for ours;
 * the ids it tells are read under the ordinary wall.
 */
export async function lookUpSearch(
  wanted: string,
  db: Pick<Database, 'read'>,
  scope: Scope,
): Promise<Search | null> {
  if (wanted.trim() === '') return null;
  const terms = searchTerms(wanted);
  if (terms === null) return { number: wanted.trim() };
  const query = [
    ...terms.terms.map(lexeme),
    ...(terms.prefix === null ? [] : [`${lexeme(terms.prefix)}:*`]),
  ].join(' & ');
  const found = await db.read(scope, {
    text: 'select petition_id from app.search_petitions($1::tsquery, $2)',
    values: [query, FEW + 1],
  });
  return { query, verify: terms.verify, ids: found.length > FEW ? null : found.map(([id]) => id as string) };
}

/** Petitions that hold what was looked up. */
export function searchCondition(search: Search, sql: Sql, p: string, counting: boolean): string {
  if ('number' in search) return `${p}.number = ${sql.param(search.number, 'text')}`;
  const exact = search.verify.map(
    (run) =>
      `position(${sql.param(run, 'text')} in lower(normalize(${p}.title || ' ' || ${p}.content || ' ' || ${p}.number, NFKC))) > 0`,
  );
  return [holds(search, sql, p, counting), ...exact].join(' and ');
}

/** How many petitions hold the words, when nothing else is asked of them. */
export function searchCount(search: Search, sql: Sql): string | null {
  if ('number' in search || search.verify.length > 0) return null;
  if (search.ids !== null) return `${search.ids.length}`;
  return `(select count(*) from app.search_petitions(${sql.param(search.query, 'tsquery')}, ${MOST}))`;
}

type Words = Extract<Search, { query: string }>;

function holds({ query, ids }: Words, sql: Sql, p: string, counting: boolean): string {
  if (ids !== null) return `${p}.id = any(${sql.param(ids, 'uuid[]')})`;
  const wanted = sql.param(query, 'tsquery');
  return counting
    ? `(${p}.tenant_id, ${p}.id) in (select s.tenant_id, s.petition_id from app.search_petitions(${wanted}, ${MOST}) s)`
    : `(select s.words @@ ${wanted} from petition_search s where ${sql.here('s')} and s.tenant_id = ${p}.tenant_id and s.petition_id = ${p}.id)`;
}

const lexeme = (word: string): string => `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
