import { chineseDate, englishDate } from '../shared/day-text';
import type { Calendar } from '../calendar/calendar';
import { beijingDate } from '../calendar/dates';
import { isOverdue } from '../clocks/due';
import { RuleViolation } from '../shared/errors';
import { labelOf } from '../shared/labels';
import type { Words } from '../shared/words';
import type { PetitionEventKind } from './petition';
import type { PetitionFacts } from './petition-steps.rules';
import { petitionClocks, type DatedEvent } from './petition.rules';
import { simpleRefusal } from './simple.rules';
import { PROPER, type MatterTrack } from './track';
import { isTrackOf, requireTrack, sinceSetAside, trackOf, type AcceptingFacts } from './track.rules';

const ACCEPTING: readonly PetitionEventKind[] = ['ACCEPTED', 'RESUMED'];

/**
 * 更正类别 of what was accepted: the track it goes on with from now, by the rule of its acceptance; null where the one it is on is of the new
 * category too, or where it was not accepted yet. Its terms are derived anew from the same events, so that they run from the acceptance as ever. On what
 * was answered the category stays, since the answer told its petitioner their way; and no correction lifts a term that is over.
 *
 * @param facts `category`: the new one
 * @throws RuleViolation TRACK_STAYS
 */
export function requireTrackAfter(
  facts: AcceptingFacts,
  events: readonly DatedEvent[],
  now: Date,
  calendar?: Calendar,
): MatterTrack | null {
  const since = sinceSetAside(events);
  if (!since.some(({ kind }) => ACCEPTING.includes(kind))) return null;
  const track = trackOf(events) ?? PROPER;
  if (isTrackOf(facts.category, track)) return null;
  if (since.some(({ kind }) => kind === 'ANSWERED'))
    throw new RuleViolation('TRACK_STAYS', { track, why: ANSWERED_ON_IT });
  const next = requireTrack(null, facts);
  const over = (line: readonly DatedEvent[]) =>
    petitionClocks(facts.profile, line, calendar).find(
      (clock) => clock.kind === 'CONCLUDE' && isOverdue(clock, beijingDate(now)),
    );
  const late = over(events);
  if (late && !over([...events, { kind: 'TRACK_MOVED', at: now, track: next }]))
    throw new RuleViolation('TRACK_STAYS', { track, why: isOver(late.due) });
  return next;
}

const ANSWERED_ON_IT: Words = {
  zh: '已经作出答复，信访人可以走的途径随答复告知了；不服的按答复写明的途径提出，属于另一类的请求请另行登记',
  en: 'it was answered, and its petitioner told of their way: whoever disagrees goes that way, and what is of another kind is registered by itself',
};
const isOver = (due: string): Words => ({
  zh: `办理期限${chineseDate(due)}已过，更正不能免去已经过了的期限；请先在这一途径上作出答复，属于另一类的请求请另行登记`,
  en: `its term ended on ${englishDate(due)}, and no correction lifts that: answer it as it was accepted, and register by itself what is of another kind`,
});

/** 指明被检举人: the track of an accusation, whatever the matter was accepted as; null where it was not accepted, or is answered. Nothing stands in its way. */
export function trackOfAccusation(events: readonly DatedEvent[]): MatterTrack | null {
  const since = sinceSetAside(events);
  const track = trackOf(events) ?? PROPER;
  const stays = isTrackOf('ACCUSATION', track) || since.some(({ kind }) => kind === 'ANSWERED');
  return stays || !since.some(({ kind }) => ACCEPTING.includes(kind)) ? null : 'ART_30';
}

/** What the time line says of it, where its petitioner reads it. */
export const trackMoved = (events: readonly DatedEvent[], track: MatterTrack, reason: string | null) => ({
  kind: 'TRACK_MOVED' as const,
  track,
  text: `由“${labelOf(trackOf(events) ?? PROPER, 'zh')}”改为“${labelOf(track, 'zh')}”${reason === null ? '' : `：${reason}`}`,
});

/** 转为普通办理 for what keeps a matter from the short procedure, as the time line says it. */
export const simpleEnds = (why: string) => ({
  kind: 'SIMPLE_ENDED' as const,
  text: `${why}，不适用简易办理`,
});

/** How the short procedure ends with a correction (`facts` as they are after it); null where it goes on, or does not run. */
export function simpleEndsFor(facts: PetitionFacts): ReturnType<typeof simpleEnds> | null {
  if (!facts.simple || facts.status === 'SERVED') return null;
  const refusal = simpleRefusal(facts);
  if (refusal === null) return null;
  const why = refusal.details?.['reasons'];
  return simpleEnds(`更正后属于${labelOf(typeof why === 'string' ? why : 'ACCUSATION', 'zh')}`);
}
