import { input, type Operation } from './operation';
import { aDestruction, anExpiredVolume } from './archive-places';
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
  countPages: {
    by: 'CLERK',
    ids: { 'input.id': 'archiveVolume' },
    args: input({ counts: [] }),
    prepare: async (stage) => ({ objects: { archiveVolume: await anExpiredVolume(stage) } }),
  },
  destructions: {},
  destruction: { ids: { id: 'destruction' } },
  expiredVolumes: {
    at: 'TENANT',
    prepare: async (stage) => {
      await anExpiredVolume(stage);
      return {};
    },
  },
  appraiseVolumes: {
    by: 'CLERK',
    ids: { 'input.appraiserIds': 'official', 'input.lines.volumeId': 'archiveVolume' },
    args: input({ lines: { opinion: 'DESTROY' } }),
    prepare: async (stage) => ({ objects: { archiveVolume: await anExpiredVolume(stage) } }),
  },
  approveDestruction: {
    by: 'LEADER',
    ids: { 'input.id': 'destruction' },
    args: input({ decision: '同意' }),
    prepare: aDestruction('APPRAISED'),
  },
  refuseDestruction: {
    by: 'LEADER',
    ids: { 'input.id': 'destruction' },
    args: input({ decision: '继续保管' }),
    prepare: aDestruction('APPRAISED'),
  },
  // two who watch: one id stands for both here, so the room's own test does it
  destroyVolumes: {
    by: 'CLERK',
    ids: { 'input.id': 'destruction', 'input.supervisorIds': 'official' },
    args: input(),
    prepare: aDestruction('DESTRUCTION_APPROVED'),
    spent: true,
  },
  setRetentionTerm: { by: 'TENANT_ADMIN', args: input({ term: 'YEARS_30', basis: '批复' }) },
};
