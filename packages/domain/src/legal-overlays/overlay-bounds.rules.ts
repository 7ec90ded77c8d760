import { cite } from '../clocks/citation';
import { nationalTerm } from '../clocks/compose';
import { nationalProfile } from '../clocks/national';
import { when, type ProfileProblem } from '../clocks/json-checks';
import type { LegalOverlay, LegalTerm, NationalProfile, OverlayTerm } from '../clocks/profile';
import { isNational, PROFILES } from '../clocks/profiles';
import { endsLater, whole } from '../clocks/stricter';
import type { Language } from '../shared/words';
import { nationalOn, type OwnOverlay } from './legal-overlay';

/**
 * What national law forbids, term by term: to be longer than the nation's, to start later, to end otherwise. `editions` are those in force in
 * the county: where one of them is the nation's law on the overlay's first day, that alone bounds it; otherwise both versions that are delivered.
 */
export function boundsProblems(
  overlay: LegalOverlay,
  editions: readonly OwnOverlay[] = [],
): ProfileProblem[] {
  const entered = nationalOn(editions, overlay.inForceFrom);
  const nationals = entered && isNational(entered) ? [nationalProfile(entered)] : Object.values(PROFILES);
  const found = nationals.flatMap((national) =>
    overlay.terms.flatMap((said, i) => termBounds({ national, overlay, said, at: `terms[${i}]` })),
  );
  return [...new Map(found.map((problem) => [problem.at, problem])).values()];
}

type Said = Readonly<{
  national: NationalProfile;
  overlay: LegalOverlay;
  said: OverlayTerm;
  at: string;
}>;

function termBounds({ national, overlay, said, at }: Said): ProfileProblem[] {
  // simple handling puts nothing off, so what bounds it is the ordinary term
  const base = nationalTerm(national, { ...said, tracks: undefined });
  const tracks = when(
    said.tracks !== undefined && said.tracks.join() !== 'SIMPLE',
    `“${said.kind}”：适用途径只能写 SIMPLE（简易办理），其他途径由各自的法律规定。`,
    `${said.kind}: only the track SIMPLE can be named; the others have laws of their own.`,
    `${at}.tracks`,
  );
  if (base === undefined || tracks.length > 0) return tracks;
  const laid = { ...base, ...said } as LegalTerm;
  const source = (language: Language) => cite(base.law ?? national.law, base.articles, language);
  const starts = overlay.terms
    .filter(({ kind, tracks: on }) => kind === said.kind && on?.join() === said.tracks?.join())
    .flatMap(({ startEvents = base.startEvents }) => startEvents);
  const ends = [...base.satisfiedBy, ...(base.lapsesWith ?? [])];
  return [
    ...when(
      isLonger(laid, base, overlay.level === 'PROVINCE'),
      `“${said.kind}”期限比国家规定的（${lengthOf(base, 'zh')}，${source('zh')}）长：只能定得更短。`,
      `${said.kind} is longer than the nation’s ${lengthOf(base, 'en')} (${source('en')}): only less can be set.`,
      `${at}.length`,
    ),
    ...when(
      !starts.includes('RECEIVED') && !base.startEvents.every((event) => starts.includes(event)),
      `“${said.kind}”期限不能比国家规定的（${source('zh')}）起算得晚：须有 ${base.startEvents.join('、')}，或者 RECEIVED（收到）。`,
      `${said.kind} cannot start later than the nation’s (${source('en')}): ${base.startEvents.join(', ')} or RECEIVED are wanted.`,
      `${at}.startEvents`,
    ),
    ...when(
      laid.satisfiedBy.some((event) => !ends.includes(event)),
      `“${said.kind}”期限的完成事件只能是国家规定的（${source('zh')}）：${ends.join('、')}。`,
      `${said.kind} can be met by what the nation says alone (${source('en')}): ${ends.join(', ')}.`,
      `${at}.satisfiedBy`,
    ),
  ];
}

const lengthOf = ({ length, unit, extension }: LegalTerm, language: Language): string =>
  language === 'zh'
    ? `${length} ${unit === 'DAY' ? '日' : '工作日'}${extension ? `，延长 ${extension.max} 日` : ''}`
    : `${length} ${unit === 'DAY' ? 'days' : 'workdays'}${extension ? `, extended by ${extension.max}` : ''}`;

/** A province may weigh term and extension otherwise (30 and 60 days for 60 and 30), as long as the last day is no later. */
function isLonger(laid: LegalTerm, base: LegalTerm, otherwise: boolean): boolean {
  const more = (one: LegalTerm) => one.extension?.max ?? 0;
  return (
    (!otherwise && laid.unit === base.unit && more(laid) > more(base)) ||
    endsLater(laid, base) ||
    endsLater(whole(laid), whole(base))
  );
}
