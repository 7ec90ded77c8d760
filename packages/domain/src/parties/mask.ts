import { isPhone, normalisePhone } from './phone';

const COMPOUND_SURNAMES = new Set(
  (
    '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 司空 司寇 夏侯 端木 南宫 长孙 宇文 轩辕 独孤 百里 东郭 南郭 呼延 闻人 ' +
    '澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 叔孙 钟离 鲜于 闾丘 亓官 颛孙 巫马 公西 漆雕 乐正 公良 拓跋 谷梁 赫连 西门 第五'
  ).split(' '),
);

/** A person may be called 王大学, so all but a 公司 need five characters. */
const ORGANISATION =
  /(?:公司|集团|合作社|委员会|[村居业]委会|学校|[小中大]学|学院|幼儿园|[医卫]院|卫生院|商行|工厂|工作室|经营部|事务所|协会|中心)$/u;

/** What is hidden shows as at most four stars, so that lists stay readable. */
const stars = (hidden: number): string => '*'.repeat(Math.min(hidden, 4));

/**
 * A name for lists: 张三 → 张*, 欧阳明月 → 欧阳**, an organisation keeps two characters and what it is (闽光**公司); of any
 * other name, foreign or of several people, the first character stays.
 */
export function maskName(name: string): string {
  const plain = name.normalize('NFKC').replace(/\s/g, '');
  const characters = Array.from(plain);
  const kind = ORGANISATION.exec(plain)?.[0];
  if (kind !== undefined && characters.length >= (kind === '公司' ? 3 : 5))
    return maskOrganisation(characters, kind);
  const isChineseName = /^\p{Script=Han}{2,4}$/u.test(plain);
  if (!isChineseName) return characters.length > 1 ? `${characters[0]}***` : '*';
  const surname = characters.length > 2 && COMPOUND_SURNAMES.has(plain.slice(0, 2)) ? 2 : 1;
  return characters.slice(0, surname).join('') + stars(characters.length - surname);
}

/** How a list names several by the first of them. */
export const andOthers = (first: string, people: number): string => (people > 1 ? `${first}等` : first);

/** At least one character is hidden, however short the name. */
function maskOrganisation(characters: string[], kind: string): string {
  const own = characters.length - kind.length;
  const kept = Math.min(2, own - 1);
  return characters.slice(0, kept).join('') + stars(own - kept) + kind;
}

/**
 * The form for lists: `138****5678`, `0594-***5678`, `***5678`; an extension is left out. What is no telephone number,
 * or too short to hide anything in, is hidden whole.
 */
export function maskPhone(text: string): string {
  if (!isPhone(text)) return '***';
  const number = normalisePhone(text).replace(/转\d+$/, '');
  const lastFour = number.slice(-4);
  if (/^1\d{10}$/.test(number)) return `${number.slice(0, 3)}****${lastFour}`;
  const [area, local] = number.split('-');
  if (local !== undefined) return `${area}-***${lastFour}`;
  return number.length >= 7 ? `***${lastFour}` : '***';
}

/** A village's name may hold any character, but what follows a housing estate is no administrative level. */
const place = (most: number, ...kinds: string[]): string =>
  `(?:(?:(?!小区)\\p{Script=Han}){1,${most}}?(?:${kinds.join('|')}))?`;

const CITY = '市(?!场)';
const DISTRICT = '(?<![社厂校院库矿景园活宅舍])区';
const ADMINISTRATIVE_LEVELS = new RegExp(
  `^${[
    place(10, '省', '自治区', '特别行政区'),
    place(10, CITY, '自治州', '地区', '盟'),
    place(10, '县', DISTRICT, '旗', CITY),
    place(10, '镇', '乡', '街道', '苏木'),
    place(10, '村', '社区', '嘎查'),
  ].join('')}`,
  'u',
);

/** An address down to its village or community, the rest hidden: 仙游县榜头镇坝下村12号 → 仙游县榜头镇坝下村***. */
export function maskAddress(address: string): string {
  const plain = address.normalize('NFKC').replace(/\s/g, '');
  return plain.match(ADMINISTRATIVE_LEVELS)![0] + '***';
}

/** The first three and the last two places of a document number (350**34); of a short one only the last two. */
export function maskDocument(document: string): string {
  const plain = document.normalize('NFKC').replace(/\s/g, '');
  if (plain.length >= 8) return `${plain.slice(0, 3)}**${plain.slice(-2)}`;
  return plain.length >= 5 ? `***${plain.slice(-2)}` : '***';
}

/** Whether a text was masked, here or elsewhere; such a text must never be stored over the real one. */
export function looksMasked(text: string): boolean {
  return /[*＊█]|[•●×]{2,}|[xX]{3,}/u.test(text);
}
