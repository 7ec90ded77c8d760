import { searchTerms } from '@huiyin/domain';
import type { Sql } from '../reading/sql';

/** The most matches one search considers; a list of more would not help anybody. */
const MOST_MATCHES = 10_000;

/**
 * Petitions whose number or text hold the wanted words. The words are looked up by a role of its own, since row-level
 * security keeps `@@` out of the index for ours; the ids it returns are joined under the ordinary wall.
 */
export function searchCondition(wanted: string, sql: Sql, p: string): string {
  const terms = searchTerms(wanted);
  if (terms === null) return `${p}.number = ${sql.param(wanted.trim(), 'text')}`;
  const query = [
    ...terms.terms.map(lexeme),
    ...(terms.prefix === null ? [] : [`${lexeme(terms.prefix)}:*`]),
  ].join(' & ');
  const matches = `(${p}.tenant_id, ${p}.id) in (select s.tenant_id, s.petition_id from app.search_petitions(${sql.param(query, 'tsquery')}, ${MOST_MATCHES}) s)`;
  const exact = terms.verify.map(
    (run) =>
      `position(${sql.param(run, 'text')} in lower(normalize(${p}.title || ' ' || ${p}.content || ' ' || ${p}.number, NFKC))) > 0`,
  );
  return [matches, ...exact].join(' and ');
}

const lexeme = (word: string): string => `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
