import type { Language, Words } from '../shared/words';

/** What a law is called, without the marks of a title. */
export type Law = Words;

const DIGITS = '零一二三四五六七八九';

/** `信访工作条例第三十四条`, or `Regulations on Petition Work (2022), Article 34`; the whole law if no article is named. */
export function cite(law: Law, articles: readonly number[], language: Language): string {
  if (articles.length === 0) return law[language];
  return language === 'zh' ? law.zh + articlesZh(articles) : `${law.en}, ${articlesEn(articles)}`;
}

/** The same in both languages. */
export const citation = (law: Law, articles: readonly number[]): Words => ({
  zh: cite(law, articles, 'zh'),
  en: cite(law, articles, 'en'),
});

/** `第二十二条、第二十三条` */
export function articlesZh(articles: readonly number[]): string {
  return articles.map((article) => `第${numeral(article)}条`).join('、');
}

function articlesEn(articles: readonly number[]): string {
  return `${articles.length > 1 ? 'Articles' : 'Article'} ${articles.join(' and ')}`;
}

/** The highest number an article can have here. */
export const LAST_ARTICLE = 99;

/** A whole number from 1 to 99 as laws write it: 十, 二十二, 四十. */
export function numeral(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`;
}
