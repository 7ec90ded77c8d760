import { v7 as uuid } from 'uuid';
import { ArchiveItemEntity, recordCell } from '../archive-volumes/archive-item.entity';
import { ArchiveListEntity } from '../archive-volumes/archive-list.entity';
import { ArchiveVolumeEntity } from '../archive-volumes/archive-volume.entity';
import { DestructionLineEntity } from '../archive-volumes/destruction-line.entity';
import { DestructionEntity } from '../archive-volumes/destruction.entity';
import { RetentionTermEntity } from '../archive-volumes/retention-term.entity';
import type { TestTenant, World } from '../testing/world';
import type { Prepared, Stage } from './preparations';

/** A volume of one matter that was handed over, and the line of the table it was kept by. */
export async function anArchiveVolume(
  world: World,
  { countyId, tenantId, code }: TestTenant,
  petitionId: string,
): Promise<{ archiveVolume: string; archiveList: string; destruction: string }> {
  const place = { countyId, tenantId };
  const [archiveVolume, archiveList, item, destruction] = [uuid(), uuid(), uuid(), uuid()];
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
    tx.insert(DestructionEntity, {
      id: destruction,
      number: `${code} 销毁清册`,
      status: 'DESTRUCTION_REFUSED',
      volumes: 1,
      appraiserIds: [archiveVolume],
      appraisers: [code],
      appraisedAt: now,
      appraisedBy: code,
      enteredById: archiveVolume,
      decision: '继续保管',
      decidedAt: now,
      decidedBy: code,
    });
    tx.insert(DestructionLineEntity, {
      id: uuid(),
      destructionId: destruction,
      seq: 1,
      volumeId: archiveVolume,
      opinion: 'DESTROY',
    });
  });
  return { archiveVolume, archiveList, destruction };
}

/** A volume that the office keeps though its term is over; of no matter in hand, so that nothing stands in its way. */
export async function anExpiredVolume({ world, place }: Stage): Promise<string> {
  const archiveVolume = uuid();
  await world.db.write(place, async (tx) =>
    tx.insert(ArchiveVolumeEntity, {
      id: archiveVolume,
      number: `${place.code} ${archiveVolume}`,
      title: `${place.code} 期满`,
      year: 2005,
      term: 'YEARS_10',
      keptUntil: '2015-12-31',
      status: 'BOUND',
      matters: 1,
      manifest: '',
      manifestSha256: archiveVolume.replaceAll('-', '').repeat(2),
      boundAt: new Date(),
      boundBy: place.code,
    }),
  );
  return archiveVolume;
}

/** A list of such a volume, appraised by a colleague, or approved as well. */
export const aDestruction =
  (status: 'APPRAISED' | 'DESTRUCTION_APPROVED') =>
  async (stage: Stage): Promise<Prepared> => {
    const destruction = uuid();
    const volumeId = await anExpiredVolume(stage);
    const { place, world } = stage;
    await world.db.write(place, async (tx) => {
      tx.insert(DestructionEntity, {
        id: destruction,
        number: `${place.code} ${destruction}`,
        status,
        volumes: 1,
        appraiserIds: [uuid()],
        appraisers: [place.code],
        appraisedAt: new Date(),
        appraisedBy: place.code,
        enteredById: uuid(),
        ...(status === 'APPRAISED' ? {} : { decision: '同意', decidedAt: new Date(), decidedBy: place.code }),
      });
      tx.insert(DestructionLineEntity, {
        id: uuid(),
        destructionId: destruction,
        seq: 1,
        volumeId,
        opinion: 'DESTROY',
      });
    });
    return { objects: { destruction } };
  };
