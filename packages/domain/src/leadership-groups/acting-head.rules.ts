import { isAwayOn, type Absence } from './absence';
import { LEADING_POSITIONS, type LeadershipPosition } from './leadership-group';
import { heldOn, type HeldPost } from './leadership-group.rules';

export type RankedPost = HeldPost & Readonly<{ rank: number }>;

/** Who leads a group on a day; `acting` says that they stand in (代理), since the head is away or the position vacant. */
export type ActingHead<Post extends RankedPost = RankedPost> = Readonly<{ post: Post; acting: boolean }>;

/**
 * The head, or the first in turn and by rank who is not away; null where everybody is, or nobody holds a position. Members
 * and the director of the office do not stand in.
 */
export function actingHead<Post extends RankedPost>(
  posts: readonly Post[],
  absences: readonly Absence[],
  day: string,
): ActingHead<Post> | null {
  const [post] = heldOn(posts, day)
    .filter(
      ({ position, officialId }) =>
        LEADING_POSITIONS.includes(position) && !isAwayOn(absences, officialId, day),
    )
    .toSorted(inTurn);
  return post === undefined ? null : { post, acting: post.position !== 'HEAD' };
}

/** Who stands in for somebody who leads and is away on a day; null while they are there, and where nobody is left. */
export function standInFor<Post extends RankedPost>(
  officialId: string,
  posts: readonly Post[],
  absences: readonly Absence[],
  day: string,
): Post | null {
  if (!isAwayOn(absences, officialId, day)) return null;
  const leading = actingHead(posts, absences, day);
  return leading?.acting ? leading.post : null;
}

type Ranked = Pick<RankedPost, 'position' | 'rank' | 'fromOn' | 'untilOn'>;

/** Those who stand in by rank, one after the other. */
const IN_ORDER: readonly LeadershipPosition[] = ['EXECUTIVE_DEPUTY', 'DEPUTY'];

const beside = (one: Ranked, other: Ranked): boolean =>
  one.position === other.position &&
  (one.untilOn === null || one.untilOn >= other.fromOn) &&
  (other.untilOn === null || other.untilOn >= one.fromOn);

/** Whoever has the rank already that a post of a deputy would have in the same days: it would be open who stands in. */
export const rankTaken = <Post extends Ranked>(posts: readonly Post[], post: Ranked): Post | null =>
  IN_ORDER.includes(post.position)
    ? (posts.find((other) => other.rank === post.rank && beside(other, post)) ?? null)
    : null;

/** The first rank that is free for a deputy in those days; 1 where rank decides nothing. */
export function freeRank(posts: readonly Ranked[], post: Omit<Ranked, 'rank'>): number {
  let rank = 1;
  while (rankTaken(posts, { ...post, rank }) !== null) rank += 1;
  return rank;
}

const inTurn = (a: RankedPost, b: RankedPost): number =>
  LEADING_POSITIONS.indexOf(a.position) - LEADING_POSITIONS.indexOf(b.position) ||
  a.rank - b.rank ||
  a.fromOn.localeCompare(b.fromOn) ||
  a.officialId.localeCompare(b.officialId);
