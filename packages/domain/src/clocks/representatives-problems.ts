import { isList, isObject, LAW_KEYS, type Json, type ProfileProblem, strangeKeys, when } from './json-checks';
import { LAST_ARTICLE } from './citation';

const KEYS = ['limits', 'relay', 'articles'];

/** As many as the table of parties holds. */
const MOST = 5;

/** What is wrong with a rule on representatives: an overlay may leave out what it does not change. */
export function representativesProblems({ representatives }: Json, whole: boolean): ProfileProblem[] {
  if (representatives === undefined && !whole) return [];
  if (!isObject(representatives))
    return when(
      true,
      '没有代表人数的规定。',
      'There is no rule on the number of representatives.',
      'representatives',
    );
  const { limits, articles, relay } = representatives;
  const silent = !whole && limits === undefined && articles === undefined;
  return [
    ...strangeKeys(representatives, whole ? [...KEYS, 'law'] : KEYS, 'representatives'),
    ...strangeKeys(representatives['law'], LAW_KEYS, 'representatives.law'),
    ...(isList(limits) ? limits : []).flatMap((step, i) =>
      strangeKeys(step, ['upTo', 'most'], `representatives.limits[${i}]`),
    ),
    ...when(
      !silent && !isLadder(limits),
      '代表人数应逐级写明（1–5 名，信访工作条例第二十条），最后一级不设人数上限。',
      'The limits on representatives (1–5, Regulations on Petition Work, Article 20) should rise step by step, the last without a bound.',
      'representatives.limits',
    ),
    ...when(
      !silent && !areArticles(articles),
      '代表人数没有写明条款（1–99）。',
      'The limit on representatives names no article (1–99).',
      'representatives.articles',
    ),
    ...when(
      relay !== undefined && typeof relay !== 'boolean',
      '是否由代表转告应为是或否。',
      'Whether the representatives relay the answer should be true or false.',
      'representatives.relay',
    ),
  ];
}

const isCount = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;

function isLadder(limits: unknown): boolean {
  if (!isList(limits) || limits.length === 0) return false;
  return limits.every((step, i) => {
    if (!isObject(step) || !isCount(step['most'], MOST)) return false;
    if (i === limits.length - 1) return step['upTo'] === undefined;
    const before = limits[i - 1];
    return isCount(step['upTo'], 100_000) && (!isObject(before) || Number(before['upTo']) < step['upTo']);
  });
}

const areArticles = (articles: unknown): boolean =>
  isList(articles) && articles.length > 0 && articles.every((article) => isCount(article, LAST_ARTICLE));
