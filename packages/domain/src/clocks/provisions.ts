import type { Language, Words } from '../shared/words';
import { articlesZh, numeral, type Law } from './citation';

/** Where in a law something stands: an article, and within it a paragraph (款) or an item (项). */
export type Provision = Readonly<{ article: number; paragraph?: number; item?: number }>;

/** As many paragraphs or items as a provision can have here. */
export const LAST_PART = 10;

/** 第四十二条第一项, Article 42(1). */
export function provisionText({ article, paragraph, item }: Provision, language: Language): string {
  if (language === 'en') return `Article ${article}${partsEn({ paragraph, item })}`;
  return [
    articlesZh([article]),
    paragraph === undefined ? '' : `第${numeral(paragraph)}款`,
    item === undefined ? '' : `第${numeral(item)}项`,
  ].join('');
}

const partsEn = ({ paragraph, item }: Omit<Provision, 'article'>): string =>
  [paragraph, item].map((part) => (part === undefined ? '' : `(${part})`)).join('');

/** As it is told to a petitioner: 《信访工作条例》第三十一条第（四）项, Regulations on Petition Work (2022), art. 31(4). */
export const toldProvision = (law: Law, provisions: readonly Provision[]): Words => ({
  zh: `《${law.zh}》${provisions
    .map(({ item, ...rest }) => provisionText(rest, 'zh') + (item ? `第（${numeral(item)}）项` : ''))
    .join('、')}`,
  en: [
    law.en,
    ...(provisions.length > 0
      ? [`art. ${provisions.map(({ article, ...parts }) => article + partsEn(parts)).join(' and ')}`]
      : []),
  ].join(', '),
});

/**
 * 督办情形 that a province may add (北京市信访条例第五十二条第六、七项): an answer whose facts, basis or procedure are clearly wrong; a
 * result that was falsely reported or is not carried out.
 */
export const PROVINCIAL_GROUNDS = ['ANSWER_CLEARLY_WRONG', 'RESULT_FALSE_OR_NOT_DONE'] as const;
export type ProvincialGround = (typeof PROVINCIAL_GROUNDS)[number];

/**
 * 终结 that a province may add to the last opinion (山东省第四十六条, 浙江省第二十五条, 上海市第四十二条): a settlement reached, or performed; no review
 * asked for in time without good reason; nobody left to succeed the petitioner; 核查.
 */
export const PROVINCIAL_ENDINGS = [
  'SETTLEMENT_REACHED',
  'SETTLEMENT_PERFORMED',
  'REVIEW_NOT_ASKED',
  'NO_SUCCESSOR',
  'VERIFIED',
] as const;
export type ProvincialEnding = (typeof PROVINCIAL_ENDINGS)[number];
/** By what a matter may be at its end: the last opinion by the nation’s law, the others by a province’s. */
export const MATTER_ENDINGS = ['LAST_OPINION', ...PROVINCIAL_ENDINGS] as const;
export type MatterEnding = (typeof MATTER_ENDINGS)[number];

/** 督查措施 that a province may give (山东省信访条例第五十八条): all of them are towards an organ. */
export const SUPERVISION_POWERS = [
  'READ_FILES',
  'DEMAND_EXPLANATION',
  'QUESTION_STAFF',
  'MEET_PETITIONER',
  'GO_ON_SITE',
] as const;
export type SupervisionPower = (typeof SUPERVISION_POWERS)[number];

/** A code of a closed list, and where a regulation gives it. */
export type Given<Code extends string> = Provision & Readonly<{ code: Code }>;
/** The same with the law it stands in. */
export type Provided<Code extends string> = Given<Code> & Readonly<{ law: Law }>;

/** 北京市信访条例第五十二条第六项 */
export const providedText = ({ law, ...provision }: Provided<string>, language: Language): string =>
  language === 'zh'
    ? law.zh + provisionText(provision, 'zh')
    : `${law.en}, ${provisionText(provision, 'en')}`;

/** What an overlay may give beside terms, and from which closed list. */
export const GIVEN = {
  grounds: PROVINCIAL_GROUNDS,
  endings: PROVINCIAL_ENDINGS,
  powers: SUPERVISION_POWERS,
} as const;
