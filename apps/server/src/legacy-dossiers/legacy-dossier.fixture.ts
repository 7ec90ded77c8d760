import { v7 as uuid } from 'uuid';
import { beijingDate } from '@huiyin/domain';
import type { TestTenant, World } from '../testing/world';
import { DossierEntryEntity } from './dossier-entry.entity';
import { DossierGapEntity } from './dossier-gap.entity';
import { LegacyDossierEntity } from './legacy-dossier.entity';

/** A dossier on a petition, with what happened and a paper that is missing and was looked for. */
export async function aLegacyDossier(
  { db }: World,
  { countyId, tenantId, code }: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  petitionId: string,
): Promise<{ legacyDossier: string; dossierEntry: string; dossierGap: string }> {
  const [legacyDossier, dossierEntry, dossierGap] = [uuid(), uuid(), uuid()];
  const today = beijingDate(new Date());
  await db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(LegacyDossierEntity, {
      id: legacyDossier,
      petitionId,
      problem: `${code} 教龄没有认定`,
      openedOn: today,
      openedBy: '林小禾',
    });
    tx.insert(DossierEntryEntity, {
      id: dossierEntry,
      dossierId: legacyDossier,
      happenedOn: '1987-09',
      what: `${code} 受聘任教`,
      source: 'FROM_ORAL_ACCOUNT',
      sourceNote: `${code} 村老支书口述`,
      recordedOn: today,
      recordedBy: '林小禾',
    });
    tx.insert(DossierGapEntity, {
      id: dossierGap,
      dossierId: legacyDossier,
      ordinal: 1,
      paper: `${code} 聘用名册`,
      searches: [`${today} ${code} 中心校档案柜`],
      status: 'GAP_OPEN',
      recordedBy: '林小禾',
    });
  });
  return { legacyDossier, dossierEntry, dossierGap };
}
