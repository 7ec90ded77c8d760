import { IMPORT_STALLED_AFTER } from '@huiyin/domain';
import { officialReading } from '../officials/official.reading';
import type { Reading, RootReading } from '../reading/reading';
import { ImportBatchEntity } from './import-batch.entity';

const own = ['id', 'sheet', 'columns', 'date1904'] as const;

export const importReading: Reading = {
  entity: ImportBatchEntity,
  fields: {
    firstAsked: { one: () => officialReading, by: 'firstAskedId' },
    stalled: {
      sql: (b) =>
        `(${b}.status in ('READING', 'CHECKING', 'COMMITTING') and ${b}.touched_at < now() - interval '${IMPORT_STALLED_AFTER} seconds')`,
    },
    sheets: { needs: ['sheets'] },
    columns: { needs: own },
    preview: { needs: own },
    problems: { needs: own },
    duplicates: { needs: own },
    notes: { needs: own },
  },
};

export const importsPage: RootReading = {
  kind: 'page',
  reading: importReading,
  sorts: { NEWEST: { by: (b) => `${b}.created_at`, type: 'timestamptz', descending: true } },
};

export const oneImport: RootReading = { kind: 'one', reading: importReading };
