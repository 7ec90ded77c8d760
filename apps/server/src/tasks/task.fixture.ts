import { v7 as uuid } from 'uuid';
import type { TestTenant, World } from '../testing/world';
import { DirectiveEntity } from './directive.entity';
import { TaskEntity } from './task.entity';

/** A directive from above with one task that is open; another task resolved by a meeting, if one is named. */
export async function aTask(
  { db }: World,
  { countyId, tenantId, code }: TestTenant,
  ownerId: string,
  meetingId: string | null = null,
): Promise<{ task: string; directive: string }> {
  const [id, directiveId] = [uuid(), uuid()];
  await db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(DirectiveEntity, {
      id: directiveId,
      organ: `${code} 上级单位`,
      documentNumber: `${code} ${directiveId}`,
      receivedOn: '2026-03-01',
      text: `${code} 开展排查`,
    });
    const task = { what: `${code} 报送排查清单`, ownerId, dueOn: '2026-03-31', status: 'OPEN' } as const;
    tx.insert(TaskEntity, { ...task, id, source: 'DIRECTIVE', directiveId });
    if (meetingId) tx.insert(TaskEntity, { ...task, id: uuid(), source: 'RESOLUTION', meetingId });
  });
  return { task: id, directive: directiveId };
}
