import type { MeetingFieldsFragment } from '@huiyin/client';
import { membersOn } from '@huiyin/domain';
import { dayOf } from '../i18n/dates';
import { inOrder } from '../leadership-groups/posts';

export type Meeting = MeetingFieldsFragment;
export type MeetingProps = Readonly<{ meeting: Meeting }>;

/** The agenda's items from a text of one item a line. */
export const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Who is a member on the meeting's day, by name: the rule by which the server counts them. */
export function membersOf({ group, heldAt }: Meeting): { id: string; name: string; post: string }[] {
  const posts = inOrder(group.posts.filter(({ voidedAt }) => voidedAt === null));
  return membersOn(posts, dayOf(heldAt)).flatMap(
    (id) => posts.find(({ officialId }) => officialId === id)?.official ?? [],
  );
}
