import { isGiven } from '@huiyin/domain';
import { officialReading } from '../officials/official.reading';
import { petitionReading } from '../petitions/petition.reading';
import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { unitReading } from '../units/unit.reading';
import { ReceptionEntity } from './reception.entity';

export const receptionReading: Reading = {
  entity: ReceptionEntity,
  fields: {
    official: { one: () => officialReading, by: 'officialId' },
    unit: { one: () => unitReading, by: 'unitId' },
    petition: { one: () => petitionReading, by: 'petitionId' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
  },
};

/** No person to look for: what is asked is when, how and what became of it. */
export const receptionsPage: RootReading = {
  kind: 'page',
  reading: receptionReading,
  sorts: { FROM_AT: { by: (r) => `${r}.from_at`, type: 'timestamptz', descending: true } },
  filter: ({ registered, channel, petitionId, tenantId, receivedFrom, receivedTo }, sql, r) => [
    ...(isGiven(registered) ? [`(${r}.petition_id is not null) = ${registered === true}`] : []),
    ...(channel ? [`${r}.channel = ${sql.param(channel, 'text')}`] : []),
    ...(petitionId ? [`${r}.petition_id = ${sql.param(petitionId, 'uuid')}`] : []),
    ...(tenantId ? [`${r}.tenant_id = ${sql.param(tenantId, 'uuid')}`] : []),
    ...(receivedFrom ? [`${r}.from_at >= ${sql.param(receivedFrom, 'date')}`] : []),
    ...(receivedTo ? [`${r}.from_at < ${sql.param(receivedTo, 'date')} + 1`] : []),
  ],
};
