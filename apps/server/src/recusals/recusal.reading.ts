import { officialReading } from '../officials/official.reading';
import { petitionReading } from '../petitions/petition.reading';
import type { Reading, RootReading } from '../reading/reading';
import { RecusalEntity } from './recusal.entity';

export const recusalReading: Reading = {
  entity: RecusalEntity,
  fields: {
    petition: { one: () => petitionReading, by: 'petitionId' },
    official: { one: () => officialReading, by: 'officialId' },
    successor: { one: () => officialReading, by: 'successorId' },
    actions: { needs: ['status', 'officialId'] },
  },
};

export const recusalsPage: RootReading = {
  kind: 'page',
  reading: recusalReading,
  sorts: { ASKED_AT: { by: (r) => `${r}.asked_at`, type: 'timestamptz', descending: true } },
  filter: ({ status, petitionId }, sql, r) => [
    ...(status ? [`${r}.status = any(${sql.param(status, 'text[]')})`] : []),
    ...(petitionId ? [`${r}.petition_id = ${sql.param(petitionId, 'uuid')}`] : []),
  ],
};
