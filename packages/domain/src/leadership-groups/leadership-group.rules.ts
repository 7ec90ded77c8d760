import { addDays } from '../calendar/dates';
import { isAwayOn, type Absence } from './absence';
import { isHeldOn } from './held';
import {
  LEADING_POSITIONS,
  SINGLE_POSITIONS,
  VACANCY_TOLD_AHEAD_DAYS,
  type LeadershipFindingKind,
  type LeadershipPosition,
  type SinglePosition,
} from './leadership-group';

/** A position held from a day to another, both included; open while `untilOn` is null. Days are Beijing's. */
export type HeldPost = Readonly<{
  position: LeadershipPosition;
  officialId: string;
  fromOn: string;
  untilOn: string | null;
}>;

/** A post as its group's findings see it: whether a responsibility letter ever came into force for it (责任书). */
export type LetteredPost = HeldPost & Readonly<{ lettered: boolean }>;

export type Group = Readonly<{ foundedOn: string; endedOn: string | null; officePhone: string | null }>;

type Span = Pick<Group, 'foundedOn' | 'endedOn'>;

/** A position that nobody holds, since a day. */
export type Vacancy = Readonly<{ position: SinglePosition; since: string }>;

/** `from` and `until` are a gap's days, `from` alone since when, `officialId` whom a finding is about. */
export type LeadershipFinding = Readonly<{
  kind: LeadershipFindingKind;
  from: string | null;
  until: string | null;
  officialId: string | null;
}>;

/** Who holds which position on a day. */
export const heldOn = <Post extends HeldPost>(posts: readonly Post[], day: string): Post[] =>
  posts.filter((post) => isHeldOn(post, day));

const stands = ({ foundedOn, endedOn }: Span, day: string): boolean =>
  foundedOn <= day && (endedOn === null || day <= endedOn);

/**
 * What is missing, doubtful or was missing up to a day, and what will be soon; nothing of a group that was not yet founded, or
 * has ended. `absences` are those of the day.
 */
export function leadershipFindings(
  group: Group,
  posts: readonly LetteredPost[],
  day: string,
  absences: readonly Absence[] = [],
): LeadershipFinding[] {
  if (!stands(group, day)) return [];
  const held = heldOn(posts, day);
  const finding = (
    kind: LeadershipFindingKind,
    more: Partial<LeadershipFinding> = {},
  ): LeadershipFinding => ({
    kind,
    from: null,
    until: null,
    officialId: null,
    ...more,
  });
  return [
    ...vacancies(group, posts, day).map(({ position }) => finding(`${position}_VACANT`)),
    ...comingVacancies(group, posts, day).map(({ position, since }) =>
      finding(`${position}_ENDS`, { from: since }),
    ),
    ...leftAlone(held, absences, day).map((officialId) => finding('NOBODY_STANDS_IN', { officialId })),
    ...gaps(group.foundedOn, posts, day).map((gap) => finding('HEAD_GAP', gap)),
    ...(group.officePhone ? [] : [finding('PHONE_EMPTY')]),
    ...inSeveralPositions(held).map((officialId) => finding('SEVERAL_POSITIONS', { officialId })),
    ...(held.some(({ position }) => position === 'MEMBER') ? [] : [finding('NO_MEMBERS')]),
    ...lettersLacking(posts, day).map(({ officialId, fromOn }) =>
      finding('LETTER_LACKING', { officialId, from: fromOn }),
    ),
  ];
}

/** The positions of a standing group that one person holds at a time and nobody holds on this day. */
export function vacancies(group: Span, posts: readonly HeldPost[], day: string): Vacancy[] {
  if (!stands(group, day)) return [];
  return SINGLE_POSITIONS.flatMap((position) => {
    const held = posts.filter((post) => post.position === position);
    if (held.some((post) => isHeldOn(post, day))) return [];
    const last = held.reduce(
      (latest, { untilOn }) => (untilOn !== null && untilOn < day && untilOn > latest ? untilOn : latest),
      '',
    );
    return [{ position, since: last === '' ? group.foundedOn : addDays(last, 1) }];
  });
}

/** Positions that are held on this day and will be vacant within the days one is told ahead: nobody follows. */
export function comingVacancies(group: Span, posts: readonly HeldPost[], day: string): Vacancy[] {
  if (!stands(group, day)) return [];
  const horizon = addDays(day, VACANCY_TOLD_AHEAD_DAYS);
  return SINGLE_POSITIONS.flatMap((position) => {
    const held = posts.filter((post) => post.position === position);
    let since = day;
    // whoever follows without a day between is gone past
    for (let post = heldOn(held, since)[0]; post !== undefined; post = heldOn(held, since)[0]) {
      if (post.untilOn === null || post.untilOn >= horizon) return [];
      since = addDays(post.untilOn, 1);
    }
    return since > day && stands(group, since) ? [{ position, since }] : [];
  });
}

/** The head who is away while nobody is there to stand in. */
function leftAlone(held: readonly HeldPost[], absences: readonly Absence[], day: string): string[] {
  const head = held.find(({ position }) => position === 'HEAD');
  const present = held.some(
    ({ position, officialId }) =>
      LEADING_POSITIONS.includes(position) && !isAwayOn(absences, officialId, day),
  );
  return head && !present ? [head.officialId] : [];
}

/** Times without a head since the group was founded that have ended; one that goes on is a vacancy. */
function gaps(foundedOn: string, posts: readonly HeldPost[], day: string): { from: string; until: string }[] {
  const heads = posts
    .filter(({ position, fromOn }) => position === 'HEAD' && fromOn <= day)
    .toSorted((a, b) => a.fromOn.localeCompare(b.fromOn));
  const found: { from: string; until: string }[] = [];
  let covered = addDays(foundedOn, -1);
  for (const { fromOn, untilOn } of heads) {
    const free = addDays(covered, 1);
    if (fromOn > free) found.push({ from: free, until: addDays(fromOn, -1) });
    if (untilOn === null) return found;
    if (untilOn > covered) covered = untilOn;
  }
  return found;
}

/** Who leads in more than one position. That the director of the office is a deputy or member too is as it should be. */
function inSeveralPositions(held: readonly HeldPost[]): string[] {
  const leading = held.filter(({ position }) => position !== 'DIRECTOR').map(({ officialId }) => officialId);
  return [...new Set(leading.filter((id, i) => leading.indexOf(id) !== i))];
}

/**
 * 变动后未签责任书: whose position, rank or duty changed has answered by a letter for the post before, and by none for this one.
 * Who never had any is no matter of a change.
 */
export function lettersLacking<Post extends LetteredPost>(posts: readonly Post[], day: string): Post[] {
  const before = (post: Post): boolean =>
    posts.some(
      ({ lettered, officialId, untilOn }) =>
        lettered && officialId === post.officialId && untilOn !== null && untilOn < post.fromOn,
    );
  return heldOn(posts, day).filter((post) => !post.lettered && before(post));
}

/** Whether a position admits one person at a time. */
export const isSingle = (position: LeadershipPosition): boolean =>
  SINGLE_POSITIONS.some((single) => single === position);
