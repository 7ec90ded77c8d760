import { isAwayOn, type Absence } from './absence';
import { LEADING_POSITIONS } from './leadership-group';
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

const inTurn = (a: RankedPost, b: RankedPost): number =>
  LEADING_POSITIONS.indexOf(a.position) - LEADING_POSITIONS.indexOf(b.position) ||
  a.rank - b.rank ||
  a.fromOn.localeCompare(b.fromOn) ||
  a.officialId.localeCompare(b.officialId);
