import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { ArchiveListEntity } from './archive-list.entity';
import { ArchiveVolumeEntity } from './archive-volume.entity';
import { RetentionTermEntity } from './retention-term.entity';

export const archiveListReading: Reading = { entity: ArchiveListEntity };
export const retentionReading: Reading = { entity: RetentionTermEntity };

export const archiveVolumeReading: Reading = {
  entity: ArchiveVolumeEntity,
  fields: {
    list: { one: () => archiveListReading, by: 'listId' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
  },
};

export const archiveVolumesPage: RootReading = {
  kind: 'page',
  reading: archiveVolumeReading,
  sorts: { NUMBER: { by: (v) => `${v}.number`, type: 'text', descending: true } },
  filter: ({ year, term, status, listId, search }, sql, v) => [
    ...(year ? [`${v}.year = ${sql.param(year, 'integer')}`] : []),
    ...(term ? [`${v}.term = any(${sql.param(term, 'text[]')})`] : []),
    ...(status ? [`${v}.status = any(${sql.param(status, 'text[]')})`] : []),
    ...(listId ? [`${v}.list_id = ${sql.param(listId, 'uuid')}`] : []),
    ...(search ? [`position(${sql.param(search, 'text')} in ${v}.number || ' ' || ${v}.title) > 0`] : []),
  ],
};

export const oneArchiveVolume: RootReading = { kind: 'one', reading: archiveVolumeReading };

export const archiveListsPage: RootReading = {
  kind: 'page',
  reading: archiveListReading,
  sorts: { DAY: { by: (l) => `${l}.handed_over_on`, type: 'date', descending: true } },
  filter: () => [],
};

export const retentionPage: RootReading = {
  kind: 'page',
  reading: retentionReading,
  sorts: { CATEGORY: { by: (r) => `coalesce(${r}.category, '~')`, type: 'text', descending: false } },
  filter: () => [],
};
