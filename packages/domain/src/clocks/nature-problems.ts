import { isList, isOne, type Json, type ProfileProblem, shown, when } from './json-checks';
import { LEGAL_EVENT_KINDS } from './legal-events';
import { CLOCK_KINDS, type ClockKind, START_EVENTS } from './profile';
import { TERM_NATURES } from './term-events';

/** What contradicts the nature of its kind, of a term each of whose words is known. */
export function natureProblems({
  kind,
  duty,
  startEvents,
  satisfiedBy,
  lapsesWith,
  after,
}: Json): ProfileProblem[] {
  if (!isOne(CLOCK_KINDS, kind)) return [];
  const nature = TERM_NATURES[kind as ClockKind];
  const strangers = (value: unknown, all: readonly string[], known: readonly string[]) =>
    (isList(value) ? value : []).filter((event) => isOne(all, event) && !isOne(known, event)).map(String);
  const only = (field: string, zh: string, en: string, wrong: readonly string[], known: readonly string[]) =>
    wrong.flatMap((event) =>
      when(
        true,
        `“${shown(kind)}”不能以“${event}”${zh}，${known.length > 0 ? `只能是 ${known.join('、')}` : '没有可写的'}`,
        `${shown(kind)} cannot ${en} ${event}, ${known.length > 0 ? `only ${known.join(', ')}` : 'nor anything else'}`,
        field,
      ),
    );
  return [
    ...when(
      typeof duty === 'boolean' && duty !== nature.duty,
      nature.duty ? `“${shown(kind)}”是必须办理的` : `“${shown(kind)}”不是必须办理的`,
      `${shown(kind)} is ${nature.duty ? 'a duty' : 'no duty'}`,
      'duty',
    ),
    ...only(
      'startEvents',
      '为起算事件',
      'be started by',
      strangers(startEvents, START_EVENTS, nature.starts),
      nature.starts,
    ),
    ...only(
      'satisfiedBy',
      '为完成事件',
      'be met by',
      strangers(satisfiedBy, LEGAL_EVENT_KINDS, nature.meets),
      nature.meets,
    ),
    ...only(
      'lapsesWith',
      '为失效事件',
      'lapse with',
      strangers(lapsesWith, LEGAL_EVENT_KINDS, nature.lapses),
      nature.lapses,
    ),
    ...only(
      'after',
      '为前提',
      'wait for',
      after === 'VOIDED' ? [] : strangers([after], LEGAL_EVENT_KINDS, nature.after ?? []),
      nature.after ?? [],
    ),
  ];
}
