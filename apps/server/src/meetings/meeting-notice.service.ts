import { beijingDate, meetingNews, membersOn, officialAt, type MeetingNews } from '@huiyin/domain';
import type { Doing } from '../graphql/act';
import { postsOf } from '../leadership-groups/held-posts.service';
import { notify } from '../notices/notice.service';
import type { MeetingEntity } from './meeting.entity';

/** 会议通知: the group's members of that day are told, and of the day it stood on before; `occasion` sets changes apart. */
export async function tellMembers(
  { tx, actor, now }: Doing,
  kind: MeetingNews,
  { id, groupId, heldAt }: Pick<MeetingEntity, 'id' | 'groupId' | 'heldAt'>,
  occasion: string,
  before: Date = heldAt,
): Promise<void> {
  const posts = await postsOf(tx, groupId);
  const days = [beijingDate(heldAt), beijingDate(before)];
  const standing = days.map((heldOn) => ({ heldOn, members: membersOn(posts, heldOn) }));
  const news = meetingNews(kind, standing, beijingDate(now), officialAt(actor, tx.place));
  if (news === null) return;
  const notice = { kind, meetingId: id, occasion, dueOn: beijingDate(heldAt), byName: actor.name };
  await notify(
    tx,
    news.officialIds.map((officialId) => ({ ...notice, officialId })),
    now,
  );
}
