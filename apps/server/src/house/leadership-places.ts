import { v7 as uuid } from 'uuid';
import { DutyEntity } from '../duties/duty.entity';
import { AbsenceEntity } from '../leadership-groups/absence.entity';
import { LeadershipAmendmentEntity } from '../leadership-groups/leadership-amendment.entity';
import type { TestTenant, World } from '../testing/world';

/** A document that amends a group. */
export async function anAmendment(
  { db }: World,
  { countyId, tenantId, code }: TestTenant,
  groupId: string,
): Promise<string> {
  const id = uuid();
  await db.write({ countyId, tenantId }, async (tx) =>
    tx.insert(LeadershipAmendmentEntity, { id, groupId, title: `${code} 调整通知`, issuedOn: '2018-01-01' }),
  );
  return id;
}

/** An official’s absence in May 2018. */
export async function anAbsence(
  { db }: World,
  { countyId, tenantId }: TestTenant,
  officialId: string,
): Promise<string> {
  const id = uuid();
  const days = { fromOn: '2018-05-01', untilOn: '2018-05-05' };
  await db.write({ countyId, tenantId }, async (tx) =>
    tx.insert(AbsenceEntity, { id, officialId, kind: 'TRAINING', ...days }),
  );
  return id;
}

/** Two days of a roster in 2018; answers with the first. */
export async function aRoster(
  { db }: World,
  { countyId, tenantId, code }: TestTenant,
  groupId: string,
  officialId: string,
): Promise<string> {
  const duties = ['2018-06-01', '2018-06-02'].map((fromOn) => {
    const days = { fromOn, untilOn: fromOn };
    return { id: uuid(), groupId, officialId, phone: `${code} 值班电话`, ...days };
  });
  await db.write({ countyId, tenantId }, async (tx) => tx.insert(DutyEntity, duties));
  return duties[0]?.id as string;
}
