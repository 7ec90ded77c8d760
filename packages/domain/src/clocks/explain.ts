import type { Language } from '../shared/words';
import type { Clock } from './clock';
import { explainInChinese } from './explain.zh';
import { explainInEnglish } from './explain.en';

/** How the date came about, in sentences a petitioner can read: start, article, length, what moved it, and the date. */
export function explainClock(clock: Clock, language: Language): string {
  return language === 'zh' ? explainInChinese(clock) : explainInEnglish(clock);
}
