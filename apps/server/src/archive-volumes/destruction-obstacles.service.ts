import {
  DESTRUCTION_OBSTACLES,
  RUNNING_MEDIATION,
  RUNNING_REVIEW,
  type DestructionObstacle,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { ArchiveVolumeEntity } from './archive-volume.entity';
import type { ExpiredVolume } from './destruction.type';

/** What is in the volume and is archived there no more. */
const taken = (table: string, id: string, archived: string): string =>
  `exists (select from archive_items i join ${table} o on o.county_id = $1 and o.tenant_id = $2 and o.id = i.${id}
            where i.county_id = $1 and i.tenant_id = $2 and i.volume_id = v.id
              and (${archived}o.archive_volume is distinct from v.number))`;

/** Something that goes on with a matter of the volume, in a table of its own. */
const goingOn = (table: string, condition: string, of = 'o.petition_id', filed = 'i.petition_id'): string =>
  `exists (select from archive_items i join ${table} o on o.county_id = $1 and o.tenant_id = $2 and ${of} = ${filed}
            where i.county_id = $1 and i.tenant_id = $2 and i.volume_id = v.id and ${condition})`;

/** How each obstacle is found. */
const FOUND: Readonly<Record<DestructionObstacle, string>> = {
  REOPENED: `${taken('petitions', 'petition_id', "o.status <> 'ARCHIVED' or ")} or ${taken('reviews', 'review_id', '')}`,
  UNDER_REVIEW: goingOn('reviews', `o.status = any('{${RUNNING_REVIEW.join()}}')`),
  UNDER_SUPERVISION: goingOn(
    'supervision_orders',
    'o.ended_on is null',
    'coalesce(o.petition_id, o.review_id)',
    'coalesce(i.petition_id, i.review_id)',
  ),
  UNDER_TRANSFER: goingOn('transfers', `o.status in ('OFFERED', 'SIGNED', 'OBJECTED')`),
  TASKS_LEFT: goingOn('tasks', `o.status = 'OPEN'`),
  COMMITMENT_LEFT: goingOn('commitments', 'o.kept_at is null and o.broken_at is null'),
  UNDER_SPONSORSHIP: goingOn('sponsorships', `o.status = 'RUNNING'`),
  UNDER_MEDIATION: goingOn('mediations', `o.status = any('{${RUNNING_MEDIATION.join()},AGREEMENT_REACHED}')`),
  COMPETENCE_LEFT: goingOn('jurisdiction_dockets', `o.status = 'UNDECIDED'`),
  ON_A_LIST: `exists (select from destruction_lines l
              join destructions d on d.county_id = $1 and d.tenant_id = $2 and d.id = l.destruction_id
             where l.county_id = $1 and l.tenant_id = $2 and l.volume_id = v.id and d.id is distinct from $3
               and d.status in ('APPRAISED', 'DESTRUCTION_APPROVED', 'DESTROYING'))`,
};

const OBSTACLES = `array_remove(array[${DESTRUCTION_OBSTACLES.map(
  (one) => `case when ${FOUND[one]} then '${one}' end`,
).join(', ')}], null)`;

const FACTS = `v.id, v.number, v.title, v.confidential, v.matters, v.status, v.kept_until::text as "keptUntil",
  ${OBSTACLES} as obstacles`;

/** 期满待鉴定: what the office still keeps though its term is over. */
export const expiredVolumes = (tx: Tx): Promise<ExpiredVolume[]> =>
  tx.rows<ExpiredVolume>(
    `select ${FACTS} from archive_volumes v
      where v.county_id = $1 and v.tenant_id = $2 and v.status = 'BOUND'
        and v.kept_until < current_date
      order by v.kept_until, v.number limit 200`,
    [tx.place.countyId, tx.place.tenantId, null],
  );

export type Destructible = ExpiredVolume & Pick<ArchiveVolumeEntity, 'status'>;

/** Volumes as they stand, locked, with what is in the way beside the list they are on. */
export async function destructibles(
  tx: Tx,
  ids: readonly string[],
  listId: string | null,
): Promise<Destructible[]> {
  const at = [tx.place.countyId, tx.place.tenantId];
  await tx.rows(
    `select id from archive_volumes where county_id = $1 and tenant_id = $2 and id = any($3) order by id for update`,
    [...at, ids],
  );
  return tx.rows<Destructible>(
    `select ${FACTS} from archive_volumes v where v.county_id = $1 and v.tenant_id = $2 and v.id = any($4)`,
    [...at, listId, ids],
  );
}
