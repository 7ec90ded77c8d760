import type { Language } from '../shared/words';
import type { Clock, Count } from './clock';
import { countedInChinese, explainInChinese } from './explain.zh';
import { countedInEnglish, explainInEnglish } from './explain.en';

/** How the date came about, in sentences a petitioner can read: start, article, length, what moved it, and the date. */
export function explainClock(clock: Clock, language: Language): string {
  return language === 'zh' ? explainInChinese(clock) : explainInEnglish(clock);
}

/** The same of a term that no profile holds, up to its last day. */
export const explainCount = (count: Count, language: Language): string =>
  language === 'zh' ? countedInChinese(count) : countedInEnglish(count);
