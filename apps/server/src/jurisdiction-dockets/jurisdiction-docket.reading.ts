import { petitionReading } from '../petitions/petition.reading';
import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { unitReading } from '../units/unit.reading';
import { JurisdictionDocketEntity } from './jurisdiction-docket.entity';
import { JurisdictionOpinionEntity } from './jurisdiction-opinion.entity';

const opinionReading: Reading = {
  entity: JurisdictionOpinionEntity,
  fields: { unit: { one: () => unitReading, by: 'unitId' } },
};

export const jurisdictionDocketReading: Reading = {
  entity: JurisdictionDocketEntity,
  fields: {
    petition: { one: () => petitionReading, by: 'petitionId' },
    unit: { one: () => unitReading, by: 'unitId' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
    opinions: { many: () => opinionReading, by: 'docketId', order: 'statedAt' },
    actions: { needs: ['status'] },
  },
};

export const jurisdictionDocketsPage: RootReading = {
  kind: 'page',
  reading: jurisdictionDocketReading,
  sorts: { OPENED_AT: { by: (d) => `${d}.opened_at`, type: 'timestamptz', descending: true } },
  filter: ({ status, petitionId }, sql, d) => [
    ...(status ? [`${d}.status = any(${sql.param(status, 'text[]')})`] : []),
    ...(petitionId ? [`${d}.petition_id = ${sql.param(petitionId, 'uuid')}`] : []),
  ],
};

export const oneJurisdictionDocket: RootReading = { kind: 'one', reading: jurisdictionDocketReading };
