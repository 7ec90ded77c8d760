import { input, type Operation } from './operation';
import { anArchivedVolume } from './preparations';

/** What is done with the archive. */
export const ARCHIVE_OPERATIONS: Readonly<Record<string, Operation>> = {
  archiveVolumes: { ids: { listId: 'archiveList' } },
  archiveVolume: { ids: { id: 'archiveVolume' } },
  archiveItems: { ids: { volumeId: 'archiveVolume' }, at: 'TENANT' },
  unboundVolumes: { at: 'TENANT', prepare: anArchivedVolume },
  archiveLists: {},
  retentionTerms: {},
  bindVolume: { by: 'CLERK', args: input({ number: '卷', title: '卷' }), prepare: anArchivedVolume },
  // one list takes all there is: the room's own test does it
  handOverVolumes: {
    by: 'CLERK',
    args: input({
      throughYear: 2018,
      handedOverOn: '2020-01-01',
      receiver: '县档案馆',
      receivedBy: '周工',
    }),
    spent: true,
  },
  setRetentionTerm: { by: 'TENANT_ADMIN', args: input({ term: 'YEARS_30', basis: '批复' }) },
};
