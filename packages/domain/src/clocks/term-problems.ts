import { TERM_UNITS } from '../calendar/term';
import { LAST_ARTICLE } from './citation';
import {
  isLaw,
  isLength,
  isList,
  isObject,
  isOne,
  LAW_KEYS,
  LONGEST,
  type ProfileProblem,
  shown,
  strangeKeys,
  when,
} from './json-checks';
import { LEGAL_EVENT_KINDS } from './legal-events';
import { CLOCK_KINDS, START_EVENTS, TRACKS } from './profile';
import { natureProblems } from './nature-problems';

/** What an overlay may say of a term: of the law it stands in alone it says nothing, since that is its own. */
export const TERM_KEYS = [
  'kind',
  'length',
  'unit',
  'roll',
  'extension',
  'articles',
  'startEvents',
  'satisfiedBy',
  'lapsesWith',
  'duty',
  'after',
  'tracks',
  'hearingsExcluded',
];

/** A term by itself; of an overlay's, what it leaves out comes from the nation. */
export function termProblems(
  json: unknown,
  index: number,
  whole: boolean,
  keys: readonly string[] = TERM_KEYS,
): ProfileProblem[] {
  const at = { zh: `第 ${index + 1} 条期限`, en: `Term ${index + 1}` };
  if (!isObject(json))
    return [
      { zh: `${at.zh}：应为一个对象。`, en: `${at.en}: it should be an object.`, at: `terms[${index}]` },
    ];
  const {
    kind,
    length,
    unit,
    roll,
    duty,
    startEvents,
    satisfiedBy,
    after,
    lapsesWith,
    extension,
    articles,
    tracks,
    hearingsExcluded,
    law,
  } = json;
  const given = (value: unknown) => whole || value !== undefined;
  const strange = [
    ...strangeKeys(json, whole ? [...keys, 'law'] : keys),
    ...strangeKeys(extension, ['max'], 'extension'),
    ...strangeKeys(law, LAW_KEYS, 'law'),
  ];
  const found = [
    ...when(
      !isOne(CLOCK_KINDS, kind),
      `不认识的期限种类“${shown(kind)}”`,
      `unknown kind “${shown(kind)}”`,
      'kind',
    ),
    ...when(
      given(length) && !isLength(length),
      `期限长度应为 1–${LONGEST} 的整数`,
      `its length should be a whole number, 1–${LONGEST}`,
      'length',
    ),
    ...when(
      given(unit) && !isOne(TERM_UNITS, unit),
      '单位应为 DAY（日）或 WORKDAY（工作日）',
      'its unit should be DAY or WORKDAY',
      'unit',
    ),
    ...when(
      given(roll) && typeof roll !== 'boolean',
      '应写明末日逢休息日是否顺延',
      'say whether it rolls off an off-day',
      'roll',
    ),
    ...when(
      given(duty) && typeof duty !== 'boolean',
      '应写明是必须办理还是可以行使的权利',
      'say whether it is a duty',
      'duty',
    ),
    ...when(
      given(startEvents) && isList(startEvents) && startEvents.length === 0,
      '没有起算的事件，永远不会开始',
      'no event starts it, so it can never start',
      'startEvents',
    ),
    ...unknown('startEvents', startEvents, given(startEvents), START_EVENTS, '起算事件', 'start event'),
    ...when(
      given(satisfiedBy) && isList(satisfiedBy) && satisfiedBy.length === 0,
      '没有完成的事件，永远不会结束',
      'no event meets it, so it can never end',
      'satisfiedBy',
    ),
    ...unknown(
      'satisfiedBy',
      satisfiedBy,
      given(satisfiedBy),
      LEGAL_EVENT_KINDS,
      '完成事件',
      'event that meets it',
    ),
    ...unknown(
      'lapsesWith',
      lapsesWith,
      lapsesWith !== undefined,
      LEGAL_EVENT_KINDS,
      '失效事件',
      'event it lapses with',
    ),
    ...when(
      after !== undefined && !isOne(LEGAL_EVENT_KINDS, after),
      `不认识的前提事件“${shown(after)}”`,
      `unknown event before it “${shown(after)}”`,
      'after',
    ),
    ...when(
      after === 'VOIDED',
      '登记作废之后，永远不会开始',
      'it can never start after a registration that is void',
      'after',
    ),
    ...when(
      met(startEvents, satisfiedBy),
      '起算的事件同时使它完成，永远不会计时',
      'what starts it also meets it, so it can never run',
      'startEvents',
    ),
    ...when(
      extension !== undefined && extension !== null && !(isObject(extension) && isLength(extension.max)),
      `延长没有上限（1–${LONGEST}）`,
      `its extension has no bound (1–${LONGEST})`,
      'extension',
    ),
    ...when(
      !hasArticles(articles, whole && law !== undefined),
      `没有写明条款（1–${LAST_ARTICLE} 的条号）`,
      `it names no article (1–${LAST_ARTICLE})`,
      'articles',
    ),
    ...when(
      tracks !== undefined && isList(tracks) && tracks.length === 0,
      '没有适用的途径，永远不会开始',
      'it holds on no track, so it can never start',
      'tracks',
    ),
    ...unknown('tracks', tracks, tracks !== undefined, TRACKS, '途径', 'track'),
    ...when(
      law !== undefined && !isLaw(law),
      '所引法规没有中、英文名称',
      'the law it cites has no name in Chinese and English',
      'law',
    ),
    ...when(
      hearingsExcluded !== undefined && typeof hearingsExcluded !== 'boolean',
      '应写明听证时间是否不计入',
      'say whether hearings are left out of it',
      'hearingsExcluded',
    ),
    ...natureProblems(json),
  ];
  return [...strange, ...found.map((one) => ({ ...one, zh: `${one.zh}。`, en: `${one.en}.` }))].map(
    ({ zh, en, at: field }) => ({
      zh: `${at.zh}：${zh}`,
      en: `${at.en}: ${en}`,
      at: `terms[${index}].${field}`,
    }),
  );
}

function unknown(
  field: string,
  value: unknown,
  asked: boolean,
  known: readonly string[],
  zh: string,
  en: string,
): ProfileProblem[] {
  if (!asked) return [];
  if (!isList(value)) return when(true, `缺少${zh}`, `it has no ${en}`, field);
  return value
    .filter((one) => !isOne(known, one))
    .flatMap((one) => when(true, `不认识的${zh}“${shown(one)}”`, `unknown ${en} “${shown(one)}”`, field));
}

const met = (starts: unknown, ends: unknown): boolean =>
  isList(starts) && isList(ends) && starts.some((event) => ends.includes(event));

/** A whole law may be cited without an article only where it is named. */
export const hasArticles = (value: unknown, named: boolean): boolean =>
  isList(value) &&
  (named || value.length > 0) &&
  value.every(
    (article) => Number.isInteger(article) && Number(article) >= 1 && Number(article) <= LAST_ARTICLE,
  );
