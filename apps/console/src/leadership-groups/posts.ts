import type { LeadershipGroupFieldsFragment, LeadershipPostFieldsFragment } from '@huiyin/client';
import {
  actingHead,
  heldOn,
  LEADERSHIP_POSITIONS,
  leadershipFindings,
  type Absence,
  type ActingHead,
  type LeadershipFinding,
} from '@huiyin/domain';
import type { Away } from './use-absences';

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

const valid = ({ posts }: Group): Post[] => posts.filter(({ voidedAt }) => voidedAt === null);

/** Who held which post on a day, wrong entries left out. */
export const postsOn = (group: Group, day: string): Post[] => inOrder(heldOn(valid(group), day));

/** What the group lacked on a day: the same rule by which the server judges today. */
export const findingsOn = (group: Group, day: string, absences: readonly Away[]): LeadershipFinding[] =>
  leadershipFindings(group, valid(group), day, asInDomain(absences));

/** An absence as the domain has it: without a last day until the return is recorded. */
const asInDomain = (absences: readonly Away[]): Absence[] =>
  absences.map(({ officialId, fromOn, lastDay }) => ({ officialId, fromOn, untilOn: lastDay }));

export const livesOn = ({ foundedOn, endedOn }: Group, day: string): boolean =>
  day >= foundedOn && (endedOn === null || day <= endedOn);

/** Who led the group on a day, by the server's own rule. */
export const leadingOn = (group: Group, absences: readonly Away[], day: string): ActingHead<Post> | null =>
  actingHead(valid(group), asInDomain(absences), day);
