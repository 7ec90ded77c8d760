import { v7 as uuid } from 'uuid';
import { ArchiveItemEntity, recordCell } from '../archive-volumes/archive-item.entity';
import { ArchiveListEntity } from '../archive-volumes/archive-list.entity';
import { ArchiveVolumeEntity } from '../archive-volumes/archive-volume.entity';
import { RetentionTermEntity } from '../archive-volumes/retention-term.entity';
import type { TestTenant, World } from '../testing/world';

/** A volume of one matter that was handed over, and the line of the table it was kept by. */
export async function anArchiveVolume(
  world: World,
  { countyId, tenantId, code }: TestTenant,
  petitionId: string,
): Promise<{ archiveVolume: string; archiveList: string }> {
  const place = { countyId, tenantId };
  const [archiveVolume, archiveList, item] = [uuid(), uuid(), uuid()];
  const vault = await world.app.services.vaults.at(place);
  const now = new Date();
  await world.db.write(place, async (tx) => {
    tx.insert(RetentionTermEntity, {
      id: uuid(),
      category: null,
      term: 'PERMANENT',
      basis: `${code} 保管期限表`,
      setAt: now,
      setBy: code,
    });
    tx.insert(ArchiveListEntity, {
      id: archiveList,
      handedOverOn: '2020-01-01',
      receiver: `${code} 档案馆`,
      receivedBy: code,
      volumes: 1,
      madeAt: now,
      madeBy: code,
    });
    tx.insert(ArchiveVolumeEntity, {
      id: archiveVolume,
      number: `${code}-2018-1`,
      title: `${code} 2018 年信访事项`,
      year: 2018,
      term: 'PERMANENT',
      status: 'DEPOSITED',
      matters: 1,
      manifest: `${code}`,
      manifestSha256: archiveVolume.replaceAll('-', '').repeat(2),
      boundAt: now,
      boundBy: code,
      listId: archiveList,
    });
    tx.insert(ArchiveItemEntity, {
      id: item,
      volumeId: archiveVolume,
      seq: 1,
      petitionId,
      kind: 'RECORD',
      path: `${code}/record.json`,
      title: `${code} 登记`,
      bytes: 2,
      sha256: item.replaceAll('-', '').repeat(2),
      recordSealed: vault.seal('{}', recordCell(item)),
    });
  });
  return { archiveVolume, archiveList };
}
