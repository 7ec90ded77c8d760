import { beijingDate, labelOf, type Place } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { TableColumn, TableRow } from '../sheets/sheet-xml';
import { COUNTED } from './archive-contents.service';
import { ArchiveListEntity } from './archive-list.entity';
import type { ArchiveVolumeEntity } from './archive-volume.entity';

export const LIST_COLUMNS: readonly TableColumn[] = [
  { header: '序号', width: 6 },
  { header: '案卷号', width: 24 },
  { header: '案卷题名', width: 40 },
  { header: '年度', width: 8 },
  { header: '保管期限', width: 10 },
  { header: '事项件数', width: 10 },
  { header: '页数', width: 8 },
  { header: '立卷日期', width: 12 },
  { header: '哈希清单的 SHA-256', width: 66 },
  { header: '移交日期', width: 12 },
  { header: '接收单位', width: 24 },
  { header: '接收人', width: 12 },
  { header: '未编页的理由', width: 30 },
];

/** 移交清册, a row a volume. @throws RuleViolation NOT_FOUND */
export async function listRows(db: Database, place: Place, id: string): Promise<AsyncIterable<TableRow>> {
  const { list, volumes } = await db.inside(place, async (tx) => ({
    list: await tx.get(ArchiveListEntity, id),
    volumes: await tx.rows<ArchiveVolumeEntity & { sheets: number | null }>(
      `select number, title, year, term, matters, bound_at as "boundAt", manifest_sha256 as "manifestSha256",
              case when ${COUNTED} then (select sum(one)::integer from unnest(pages) one) end as sheets
         from archive_volumes v where county_id = $1 and tenant_id = $2 and list_id = $3 order by number`,
      [place.countyId, place.tenantId, id],
    ),
  }));
  async function* rows(): AsyncGenerator<TableRow> {
    for (const [i, volume] of volumes.entries())
      yield [
        i + 1,
        volume.number,
        volume.title,
        volume.year,
        labelOf(volume.term, 'zh'),
        volume.matters,
        volume.sheets,
        beijingDate(volume.boundAt),
        volume.manifestSha256,
        list.handedOverOn,
        list.receiver,
        list.receivedBy,
        volume.sheets === null ? list.uncountedReason : null,
      ];
  }
  return rows();
}
