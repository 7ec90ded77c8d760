import type { LeadershipGroupFieldsFragment, LeadershipPostFieldsFragment } from '@huiyin/client';
import { heldOn, LEADERSHIP_POSITIONS } from '@huiyin/domain';

export type Group = LeadershipGroupFieldsFragment;
export type Post = LeadershipPostFieldsFragment;
export type GroupProps = Readonly<{ group: Group }>;
export type PostProps = Readonly<{ post: Post }>;

/** In the order in which a group is read out: position, rank, who came first. */
export const inOrder = (posts: readonly Post[]): Post[] =>
  posts.toSorted(
    (a, b) =>
      LEADERSHIP_POSITIONS.indexOf(a.position) - LEADERSHIP_POSITIONS.indexOf(b.position) ||
      a.rank - b.rank ||
      a.fromOn.localeCompare(b.fromOn),
  );

/** Who held which post on a day, wrong entries left out. */
export const postsOn = ({ posts }: Group, day: string): Post[] =>
  inOrder(
    heldOn(
      posts.filter(({ voidedAt }) => voidedAt === null),
      day,
    ),
  );
