import { RuleViolation, type FieldName } from '../shared/errors';
import { saidText } from '../shared/text';

/** What a legal basis cites: a law by its name alone, an article of it, and of that a paragraph or item. */
type Cited = Readonly<{ law: string; article: number | null; part: string | null }>;

const NUMBER = '[零〇一二两三四五六七八九十百千\\d]+';
const ARTICLE = new RegExp(`第(${NUMBER})条((?:之${NUMBER})?)((?:第?\\(?${NUMBER}\\)?[款项])*)`, 'gu');
/** What names a law is cited by, and what stands about it: 根据…之规定, 等有关政策. */
const LEAD = /^(?:\d+\.|并|其|依照|依据|依|根据|按照|按|参照|适用|违反|符合|以及|和|及|与)+/u;
const TRAIL = /(?:之|的|等|及其)*(?:有关|相关|具体)*(?:之|的)?(?:规定|要求|精神|执行|办理|处理)*$/u;
/** Words that name no law: by themselves they are no basis. */
const GENERAL =
  /法律|法规|规章|规定|政策|文件|制度|条例|办法|法定|要求|精神|程序|职责|国家|中央|省|市|县|区|乡|镇|本|我|上级|各级|现行|有关|相关|之|的|等|和|及|与|或者|或|以及|并|依法|依规|依据|依照|根据|按照|按|参照|符合|执行|办理|处理|作出/gu;

/** Whether it names what it rests on: 按有关规定 names nothing, and an article without its law does not either. */
const namesItsBasis = (text: string): boolean =>
  plain(text)
    .replace(ARTICLE, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(GENERAL, '').length > 0;

/** 依据: the text, which names a law, a rule or a document. @throws RuleViolation REQUIRED, INVALID */
export function requiredBasis(value: string | null | undefined, field: FieldName, max: number): string {
  const text = saidText(value, field, max);
  if (namesItsBasis(text)) return text;
  throw new RuleViolation('INVALID', {
    field,
    reason: {
      zh: `“${text.slice(0, 30)}”没有写明是哪一部法律、法规、规章或者文件，应写成“《信访工作条例》第三十二条”的样子`,
      en: `“${text.slice(0, 30)}” names no law, regulation or document; one reads “《信访工作条例》第三十二条”`,
    },
  });
}

/**
 * Whether a legal basis rests on another law, or another article, than the one before. How a citation is written, with or without 《》,
 * 中华人民共和国 or blanks, in words or in figures, makes it no other; nor does citing less of the same.
 */
export function restsOnMore(before: string, after: string): boolean {
  const known = citedIn(before);
  return citedIn(after).some((cited) => !known.some((one) => isSame(one, cited)));
}

const isSame = (a: Cited, b: Cited): boolean =>
  a.law === b.law &&
  (a.article === b.article || a.article === null || b.article === null) &&
  (a.part === b.part || a.part === null || b.part === null);

/** One spelling: half width, without blanks, and without what every law of the nation bears. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .split('\n')
    .map((line) => line.replace(/\s/g, ''))
    .join('\n')
    .replaceAll('中华人民共和国', '');

function citedIn(text: string): Cited[] {
  let law = '';
  return plain(text)
    .replace(/(?<=[》条款项法例定])(?:以及|和|及|与|并)(?!其)/gu, '、')
    .replace(/(?<!^)《/gu, '\n《')
    .split(/[\n,、;。:]+/u)
    .flatMap((said): Cited[] => {
      const articles = [...said.matchAll(ARTICLE)];
      const named = nameIn(articles[0] ? said.slice(0, articles[0].index) : said);
      if (named !== '') law = named;
      if (articles.length === 0) return named === '' ? [] : [{ law: named, article: null, part: null }];
      return articles.map(([, article = '', more, part = '']) => ({
        law,
        article: numberOf(article) + (more ? numberOf(more.slice(1)) / 100 : 0),
        part:
          part === '' ? null : part.replace(/[第()]/g, '').replace(WORDS, (word) => String(numberOf(word))),
      }));
    });
}

/** The name within 《》, without the year of its text; or else what is left without the words about it. */
function nameIn(said: string): string {
  const [, titled] = /《([^》]+)》/u.exec(said) ?? [];
  const name = titled ?? said.replace(LEAD, '').replace(TRAIL, '');
  return name.replace(/\([^)]*\)/g, '');
}

const WORDS = new RegExp(NUMBER, 'gu');
const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 三十五, 一千一百六十五, 35. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  let [whole, digit] = [0, 0];
  for (const sign of text.replaceAll('〇', '零').replaceAll('两', '二')) {
    const unit = UNITS[sign];
    if (unit === undefined) digit = DIGITS.includes(sign) ? DIGITS.indexOf(sign) : digit * 10 + Number(sign);
    else {
      whole += Math.max(digit, 1) * unit;
      digit = 0;
    }
  }
  return whole + digit;
}
