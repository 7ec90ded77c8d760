import type { Language } from '../shared/errors';
import { cite } from './citation';
import type { LegalProfile } from './profile';

/**
 * The line under an answer that says what can be done about it: review by the next higher organ, within which term and by
 * which article (信访条例第三十四条, 信访工作条例第三十五条). For answers on a petition proper, track 31(6), alone.
 */
export function remedyNotice(profile: LegalProfile, language: Language): string {
  const term = profile.terms.find(({ kind }) => kind === 'REVIEW_REQUEST');
  if (term === undefined) throw new Error(`${profile.id} knows no review`);
  const article = cite(term.law ?? profile.law, term.articles, language);
  return language === 'zh'
    ? `如对本答复不服，可以自收到书面答复之日起${term.length}日内，向上一级机关、单位请求复查。依据：${article}。`
    : `Whoever disagrees may ask the next higher organ for a review within ${term.length} days of receiving this answer (${article}).`;
}
