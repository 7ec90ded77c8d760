import { v7 as uuid } from 'uuid';
import { type ImportStatus } from '@huiyin/domain';
import { ImportBatchEntity } from '../imports/import-batch.entity';
import { ImportRowEntity } from '../imports/import-row.entity';
import { sealRow } from '../imports/import-rows.service';
import type { TestTenant, World } from '../testing/world';

/** An uploaded ledger of one row, read and ready to be checked. */
export async function aBatch(
  world: World,
  { tenantId, countyId, code }: TestTenant,
  firstAskedId: string,
  status: ImportStatus = 'READ',
): Promise<string> {
  const place = { countyId, tenantId };
  const id = uuid();
  const vault = await world.app.services.vaults.at(place);
  const cells = [
    ['标题', '内容', '来信日期'],
    [`${code} 路灯不亮`, `${code} 请求维修`, '2024-03-01'],
  ];
  await world.db.write(place, async (tx) => {
    tx.insert(ImportBatchEntity, {
      id,
      fileName: `${code}.csv`,
      status,
      sheets: JSON.stringify([{ name: code, declaredRows: 2, rows: 2 }]) as never,
      headerRow: 1,
      columns: JSON.stringify(
        (['title', 'content', 'receivedAt'] as const).map((field, index) => ({
          index,
          letter: 'ABC'[index],
          header: cells[0]?.[index],
          field,
        })),
      ) as never,
      firstAskedId,
      createdBy: code,
    });
    tx.insert(
      ImportRowEntity,
      cells.map((row, i) => ({
        batchId: id,
        sheet: 0,
        row: i + 1,
        sealed: sealRow(vault, id, 0, { row: i + 1, cells: row }),
      })),
    );
  });
  return id;
}
