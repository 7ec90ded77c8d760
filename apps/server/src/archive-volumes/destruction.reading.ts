import type { Reading, RootReading } from '../reading/reading';
import { archiveVolumeReading } from './archive-volume.reading';
import { DestructionLineEntity } from './destruction-line.entity';
import { DestructionEntity } from './destruction.entity';

const lineReading: Reading = {
  entity: DestructionLineEntity,
  fields: { volume: { one: () => archiveVolumeReading, by: 'volumeId' } },
};

export const destructionReading: Reading = {
  entity: DestructionEntity,
  fields: {
    lines: { many: () => lineReading, by: 'destructionId', order: 'seq' },
    destroyed: {
      sql: (d) => `(select count(*)::integer from destruction_lines l
        where l.county_id = ${d}.county_id and l.tenant_id = ${d}.tenant_id and l.destruction_id = ${d}.id
          and l.destroyed_at is not null)`,
    },
    actions: { needs: ['status', 'volumes', 'appraiserIds', 'enteredById'] },
  },
};

export const destructionsPage: RootReading = {
  kind: 'page',
  reading: destructionReading,
  sorts: { APPRAISED_AT: { by: (d) => `${d}.appraised_at`, type: 'timestamptz', descending: true } },
  filter: ({ status }, sql, d) => (status ? [`${d}.status = any(${sql.param(status, 'text[]')})`] : []),
};

export const oneDestruction: RootReading = { kind: 'one', reading: destructionReading };
