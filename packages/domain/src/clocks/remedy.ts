import { daysText } from '../calendar/term';
import type { Language } from '../shared/words';
import { chineseDate } from '../shared/day-text';
import { cite } from './citation';
import { nationalOf } from './national';
import { termsOn } from './derive';
import type { ClockKind, LegalProfile, Track } from './profile';
import { providedText } from './provisions';

/** The term a profile sets for something on a track, and the article it rests on. */
export function termOf(
  profile: LegalProfile,
  kind: ClockKind,
  language: Language,
  track: Track = '31(6)',
): Readonly<{ days: string; article: string }> {
  const term = termsOn(profile, track).find((one) => one.kind === kind);
  if (term === undefined) throw new Error(`${profile.id} knows no ${kind}`);
  return {
    days: daysText(term.length, term.unit, language),
    article: cite(term.law ?? profile.law, term.articles, language),
  };
}

/**
 * The line under an answer that says what can be done about it: review by the next higher organ, within which term and by
 * which article (信访条例第三十四条, 信访工作条例第三十五条). For answers on a petition proper, track 31(6), alone.
 *
 * @param body that organ's name, where somebody has said which it is
 */
export function remedyNotice(
  profile: LegalProfile,
  language: Language,
  body: string | null = null,
  track: Track = '31(6)',
): string {
  const { days, article } = termOf(profile, 'REVIEW_REQUEST', language, track);
  return language === 'zh'
    ? `如对本答复不服，可以自收到书面答复之日起${days}内，向${body ?? '上一级机关、单位'}请求复查，并提交书面申请和本答复。依据：${article}。`
    : `Whoever disagrees may ask ${body ?? 'the next higher organ'} in writing for a review within ${days} of receiving this answer (${article}).`;
}

/** The same under a 复查意见: 复核 by the body that it names (信访条例第三十五条, 信访工作条例第三十六条). */
export function reReviewNotice(profile: LegalProfile, body: string | null): string {
  const { days, article } = termOf(profile, 'RE_REVIEW_REQUEST', 'zh');
  return `如对本复查意见不服，可以自收到书面答复之日起${days}内，向${body ?? '复查机关、单位的上一级机关、单位'}请求复核，并提交书面申请和本复查意见书。依据：${article}。`;
}

type NewAnswer = Readonly<{ last: boolean; by: string; redoBy: string | null; redoArticle: string | null }>;

/**
 * Under an opinion of either tier that leaves no answer in force (0046): who answers anew and by when, and that the answer to come is what can be
 * reviewed.
 *
 * @param last whether it is of the second tier, and the first one's opinion falls with the answer
 */
export function newAnswerNotice(profile: LegalProfile, { last, by, redoBy, redoArticle }: NewAnswer): string {
  const { days, article } = termOf(profile, 'REVIEW_REQUEST', 'zh');
  const until = redoBy === null ? '' : `在${chineseDate(redoBy)}前`;
  const anew = redoArticle === null ? '' : `（办理期限自本意见作出之日起重新计算，依据：${redoArticle}）`;
  return `原处理意见${last ? '和复查意见' : ''}不再有效，${by}应当${until}重新作出处理意见${anew}。对重新作出的处理意见不服的，可以自收到书面答复之日起${days}内请求复查。依据：${article}。`;
}

/** Under a 复核意见, which is the last: on the same facts and reasons, and on those alone (信访条例第三十五条第三款, 信访工作条例第三十六条第三款). */
export const finalityNotice = (profile: LegalProfile): string =>
  `本意见为本信访事项的最终意见。对本意见不服，仍然以同一事实和理由提出投诉请求的，不再受理；有新的事实或者理由的，可以作为新的事项提出。依据：${lastOpinionText(profile)}。`;

/** Where the nation's law says that the opinion of the second tier is the last. */
export function lastOpinionText(profile: LegalProfile): string {
  const last = nationalOf(profile).endings.find(({ code }) => code === 'LAST_OPINION');
  if (last === undefined) throw new Error(`${profile.id} knows no last opinion`);
  return providedText(last, 'zh');
}
