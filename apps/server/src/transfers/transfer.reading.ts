import { petitionReading } from '../petitions/petition.reading';
import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { topicReading } from '../topics/topic.reading';
import { TransferHopEntity } from './transfer-hop.entity';
import { TransferEntity } from './transfer.entity';

export const transferReading: Reading = {
  entity: TransferEntity,
  fields: {
    petition: { one: () => petitionReading, by: 'petitionId' },
    topic: { one: () => topicReading, by: 'topicId' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
    path: { many: () => ({ entity: TransferHopEntity }), by: 'transferId', order: 'seq' },
    answers: { needs: ['answers'] },
    actions: {
      needs: [
        'id',
        'tenantId',
        'status',
        'side',
        'objectUntil',
        'insisted',
        'petitionId',
        'otherTenantId',
        'recallAskedAt',
      ],
    },
  },
};

export const transfersPage: RootReading = {
  kind: 'page',
  reading: transferReading,
  sorts: { OFFERED_AT: { by: (t) => `${t}.offered_at`, type: 'timestamptz', descending: true } },
  filter: ({ side, status, petitionId }, sql, t) => [
    ...(side ? [`${t}.side = ${sql.param(side, 'text')}`] : []),
    ...(status ? [`${t}.status = any(${sql.param(status, 'text[]')})`] : []),
    ...(petitionId ? [`${t}.petition_id = ${sql.param(petitionId, 'uuid')}`] : []),
  ],
};

export const oneTransfer: RootReading = { kind: 'one', reading: transferReading };
