import { requireId } from '../attachments/attachment.service';
import type { Tx } from '../db/tx';
import { ArchiveVolumeEntity } from './archive-volume.entity';
import type { ArchiveItem, UnboundVolume } from './archive-volume.type';

/** 卷内文件目录. @throws RuleViolation NOT_FOUND */
export async function archiveItems(tx: Tx, volumeId: string): Promise<ArchiveItem[]> {
  await tx.get(ArchiveVolumeEntity, requireId(volumeId));
  return tx.rows<ArchiveItem>(
    `select id, seq, petition_id as "petitionId", kind, path, title, bytes, sha256 from archive_items
      where county_id = $1 and tenant_id = $2 and volume_id = $3 order by seq`,
    [tx.place.countyId, tx.place.tenantId, volumeId],
  );
}

/** 待立卷: volumes' numbers that matters were archived under, by number. */
export const unboundVolumes = (tx: Tx): Promise<UnboundVolume[]> =>
  tx.rows<UnboundVolume>(
    `select p.archive_volume as number, count(*)::integer as matters,
            (min(p.archived_at) at time zone 'Asia/Shanghai')::date::text as "firstOn",
            (max(p.archived_at) at time zone 'Asia/Shanghai')::date::text as "lastOn"
       from petitions p
      where p.county_id = $1 and p.tenant_id = $2 and p.status = 'ARCHIVED' and p.archive_volume is not null
        and not exists (select from archive_volumes v
                         where v.county_id = $1 and v.tenant_id = $2 and v.number = p.archive_volume)
      group by p.archive_volume order by p.archive_volume limit 200`,
    [tx.place.countyId, tx.place.tenantId],
  );
