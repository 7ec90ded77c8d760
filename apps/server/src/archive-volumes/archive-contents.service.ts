import { labelOf, MOST_PAGES, pageRanges, RuleViolation } from '@huiyin/domain';
import { requireId } from '../attachments/attachment.service';
import type { Tx } from '../db/tx';
import type { Doing, Done } from '../graphql/act';
import type { TableColumn, TableRow } from '../sheets/sheet-xml';
import { CONFIDENTIAL_REVIEW } from '../petitions/petition-volume.service';
import { ArchiveVolumeEntity } from './archive-volume.entity';
import type { CountPagesInput } from './archive-volume.inputs';
import type { ArchiveItem, UnboundVolume } from './archive-volume.type';

/** 卷内文件目录. @throws RuleViolation NOT_FOUND */
export async function archiveItems(tx: Tx, volumeId: string): Promise<ArchiveItem[]> {
  const { pages } = await tx.get(ArchiveVolumeEntity, requireId(volumeId));
  const items = await itemsIn(tx, volumeId);
  const ranges = pageRanges(
    Array.from({ length: Math.max(0, ...items.map(({ seq }) => seq)) }, (_, i) => pages[i]),
  );
  return items.map((item) => {
    const range = ranges[item.seq - 1];
    return {
      ...item,
      pages: pages[item.seq - 1] ?? null,
      fromPage: range?.from ?? null,
      toPage: range?.to ?? null,
    };
  });
}

type Item = Omit<ArchiveItem, 'pages' | 'fromPage' | 'toPage'>;

const itemsIn = (tx: Tx, volumeId: string): Promise<Item[]> =>
  tx.rows<Item>(
    `select id, seq, coalesce(petition_id, review_id) as "petitionId", petition_id as "matterId", review_id as "reviewId", kind, path, title, bytes, sha256 from archive_items
      where county_id = $1 and tenant_id = $2 and volume_id = $3 order by seq`,
    [tx.place.countyId, tx.place.tenantId, volumeId],
  );

/**
 * 编页: what the archivist counted. The files are fixed, their pages may be counted anew until the volume leaves the office.
 *
 * @throws RuleViolation NOT_FOUND, STALE_VERSION, WRONG_STATE, INVALID
 */
export async function countPages({ tx }: Doing, { id, version, counts }: CountPagesInput): Promise<Done> {
  const volume = await tx.edit(ArchiveVolumeEntity, id, version);
  if (volume.status !== 'BOUND')
    throw new RuleViolation('WRONG_STATE', { status: volume.status, from: 'BOUND' });
  const known = new Set((await itemsIn(tx, id)).map(({ seq }) => seq));
  const pages = Array.from({ length: Math.max(0, ...known) }, (_, i) => volume.pages[i] ?? null);
  const twice = counts.find(({ seq }, i) => counts.findIndex((one) => one.seq === seq) < i);
  if (twice)
    throw new RuleViolation('INVALID', {
      field: { zh: `第 ${twice.seq} 件的页数`, en: `pages of item ${twice.seq}` },
      reason: { zh: '写了两次', en: 'written twice' },
    });
  for (const { seq, pages: counted } of counts) {
    if (!known.has(seq))
      throw new RuleViolation('INVALID', {
        field: '顺序号',
        reason: { zh: `没有第 ${seq} 件`, en: `there is no item ${seq}` },
      });
    if (counted < 1 || counted > MOST_PAGES)
      throw new RuleViolation('INVALID', {
        field: { zh: `第 ${seq} 件的页数`, en: `pages of item ${seq}` },
        reason: { zh: `填写 1 至 ${MOST_PAGES}`, en: `write 1 to ${MOST_PAGES}` },
      });
    pages[seq - 1] = counted;
  }
  tx.update(ArchiveVolumeEntity, id, { pages });
  return { id, audit: { number: volume.number, counted: counts.length } };
}

export const ITEM_COLUMNS: readonly TableColumn[] = [
  { header: '顺序号', width: 8 },
  { header: '种类', width: 18 },
  { header: '题名', width: 48 },
  { header: '页数', width: 8 },
  { header: '页号', width: 12 },
  { header: 'SHA-256', width: 66 },
];

/** 卷内文件目录, a row a file. @throws RuleViolation NOT_FOUND */
export async function itemRows(
  tx: Tx,
  volumeId: string,
): Promise<Readonly<{ number: string; rows: AsyncIterable<TableRow> }>> {
  const { number } = await tx.get(ArchiveVolumeEntity, volumeId);
  const items = await archiveItems(tx, volumeId);
  async function* rows(): AsyncGenerator<TableRow> {
    for (const { seq, kind, title, pages, fromPage, toPage, sha256 } of items)
      yield [
        seq,
        labelOf(kind, 'zh'),
        title,
        pages,
        fromPage === null ? null : fromPage === toPage ? String(fromPage) : `${fromPage}–${toPage}`,
        sha256,
      ];
  }
  return { number, rows: rows() };
}

/** Whether every file of volume `v` has its pages. */
export const COUNTED = `not exists (select from archive_items i
          where i.county_id = $1 and i.tenant_id = $2 and i.volume_id = v.id and v.pages[i.seq] is null)`;

/** Whether a matter `p` or a review `r` is in a volume of the number it was archived under; asked of what is confidential, whose numbers may recur. */
const inVolume = (
  one: 'p' | 'r',
  id: 'petition_id' | 'review_id',
): string => `exists (select from archive_items i
          join archive_volumes b on b.county_id = $1 and b.tenant_id = $2 and b.id = i.volume_id
         where i.county_id = $1 and i.tenant_id = $2 and i.${id} = ${one}.id and b.number = ${one}.archive_volume)`;

export const IN_A_VOLUME = inVolume('p', 'petition_id');
export const REVIEW_IN_A_VOLUME = inVolume('r', 'review_id');

/** Whether the volume of number `n` is bound; accusations apart. */
const bound = (n: string): string => `exists (select from archive_volumes v
          where v.county_id = $1 and v.tenant_id = $2 and v.number = ${n} and not v.confidential)`;

/** 待立卷: volumes' numbers that matters and reviews were archived under, by number; accusations apart. */
export const unboundVolumes = (tx: Tx): Promise<UnboundVolume[]> =>
  tx.rows<UnboundVolume>(
    `select number, confidential, count(*)::integer as matters,
            (min(archived_at) at time zone 'Asia/Shanghai')::date::text as "firstOn",
            (max(archived_at) at time zone 'Asia/Shanghai')::date::text as "lastOn"
       from (select p.archive_volume as number, p.confidential, p.archived_at from petitions p
              where p.county_id = $1 and p.tenant_id = $2 and p.status = 'ARCHIVED' and p.archive_volume is not null
                and case when p.confidential then not ${IN_A_VOLUME} else not ${bound('p.archive_volume')} end
             union all
             select r.archive_volume, c.confidential, r.archived_at from reviews r, ${CONFIDENTIAL_REVIEW} c
              where r.county_id = $1 and r.tenant_id = $2 and r.archive_volume is not null
                and case when c.confidential then not ${REVIEW_IN_A_VOLUME} else not ${bound('r.archive_volume')} end) archived
      group by number, confidential order by number, confidential limit 200`,
    [tx.place.countyId, tx.place.tenantId],
  );
