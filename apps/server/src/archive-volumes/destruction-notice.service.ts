import { permissions } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Doing } from '../graphql/act';
import { notify } from '../notices/notice.service';

type Entered = Readonly<{ id: string; appraiserIds: readonly string[] }>;

/**
 * 销毁待批准: whoever may decide about a list is told that it waits, but not who appraised or entered it, nor from whom it, or a matter
 * in it, is withheld: a notice, or a mail of it, would tell them that it is there.
 */
export async function notifyOfDestruction(
  { tx, actor, now }: Doing,
  { id, appraiserIds }: Entered,
): Promise<void> {
  const told = await deciders(tx, id, [
    ...appraiserIds,
    ...(actor.officialId === null ? [] : [actor.officialId]),
  ]);
  await notify(
    tx,
    told.map((officialId) => ({
      officialId,
      kind: 'DESTRUCTION_ASKED' as const,
      destructionId: id,
      occasion: 'APPRAISED',
      byName: actor.name,
    })),
    now,
  );
}

async function deciders(tx: Tx, listId: string, but: readonly string[]): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select official_id as id from accounts
      where county_id = $1 and tenant_id = $2 and official_id is not null and disabled_at is null and roles && $3::text[]
        and official_id <> all($4::uuid[]) and $5::uuid <> all(app.withheld_from($2, official_id))`,
    [tx.place.countyId, tx.place.tenantId, [...permissions['archive.approve']], but, listId],
  );
  return rows.map(({ id }) => id);
}
