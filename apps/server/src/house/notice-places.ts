import { v7 as uuid } from 'uuid';
import { addDays } from '@huiyin/domain';
import { DigestEntity } from '../digests/digest.entity';
import { NoticeEntity } from '../notices/notice.entity';
import type { TestTenant, World } from '../testing/world';

/** A notice of a group to an official, mailed in a digest. */
export async function aNotice(
  { db }: World,
  { countyId, tenantId, code }: TestTenant,
  officialId: string,
  leadershipGroupId: string,
): Promise<string> {
  const [id, digestId] = [uuid(), uuid()];
  const madeAt = new Date();
  const vacant = { kind: 'VACANCY', position: 'DIRECTOR', vacantSince: '2017-03-01' } as const;
  await db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(DigestEntity, {
      id: digestId,
      officialId,
      day: aDay(),
      address: `${code}@example.cn`,
      madeAt,
    });
    tx.insert(NoticeEntity, {
      ...vacant,
      id,
      officialId,
      leadershipGroupId,
      subjectId: leadershipGroupId,
      occasion: `${code} ${id}`,
      digestId,
      madeAt,
    });
  });
  return id;
}

/** A day that no other digest of the test has. */
let days = 0;
const aDay = (): string => addDays('2020-01-01', (days += 1));
