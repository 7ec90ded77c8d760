/** A law that is cited by an article and does not bear the marks of a title. */
const CITED =
  /(?<![《\p{Script=Han}])(\p{Script=Han}{1,30}?(?:法|条例|规定|办法|规则))(?=第[一二三四五六七八九十]+条)/gu;

/**
 * 书名号 (GB/T 15834): on paper a law bears them wherever our own words cite it, 《信访工作条例》第三十五条. What people wrote stays as they
 * wrote it, so this is for what the product says alone.
 */
export const withTitleMarks = (said: string): string => said.replace(CITED, '《$1》');
