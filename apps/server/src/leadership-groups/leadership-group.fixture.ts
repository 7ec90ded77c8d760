import { v7 as uuid } from 'uuid';
import type { LeadershipPosition, Place } from '@huiyin/domain';
import type { World } from '../testing/world';
import { LeadershipGroupEntity } from './leadership-group.entity';
import { LeadershipPostEntity } from './leadership-post.entity';

/** A group of its own in which somebody holds a post since 2020. */
export async function aPost(
  { db }: World,
  { countyId, tenantId }: Place,
  officialId: string,
  position: LeadershipPosition = 'MEMBER',
): Promise<{ groupId: string; postId: string }> {
  const [groupId, postId, fromOn] = [uuid(), uuid(), '2020-01-01'];
  await db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(LeadershipGroupEntity, { id: groupId, name: `领导小组 ${groupId}`, foundedOn: fromOn });
    tx.insert(LeadershipPostEntity, { id: postId, groupId, officialId, position, rank: 1, fromOn });
  });
  return { groupId, postId };
}
