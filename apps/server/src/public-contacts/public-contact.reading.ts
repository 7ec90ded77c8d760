import { officialReading } from '../officials/official.reading';
import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { PublicContactEntity } from './public-contact.entity';

export const publicContactReading: Reading = {
  entity: PublicContactEntity,
  fields: {
    receiver: { one: () => officialReading, by: 'receiverId' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
  },
};

export const publicContactsPage: RootReading = {
  kind: 'page',
  reading: publicContactReading,
  sorts: { CREATED_AT: { by: (c) => `${c}.created_at`, type: 'timestamptz', descending: false } },
};

export const onePublicContact: RootReading = { kind: 'one', reading: publicContactReading };
