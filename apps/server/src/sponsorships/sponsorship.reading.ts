import { beijingDate } from '@huiyin/domain';
import { officialReading } from '../officials/official.reading';
import { petitionReading } from '../petitions/petition.reading';
import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { SponsorVisitEntity } from './sponsor-visit.entity';
import { SponsorshipEntity } from './sponsorship.entity';

const visitReading: Reading = { entity: SponsorVisitEntity };

export const sponsorshipReading: Reading = {
  entity: SponsorshipEntity,
  fields: {
    petition: { one: () => petitionReading, by: 'petitionId' },
    official: { one: () => officialReading, by: 'officialId' },
    visits: { many: () => visitReading, by: 'sponsorshipId', order: 'visitedOn' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
    actions: { needs: ['status', 'officialId', 'tenantId'] },
  },
};

/** The domain's `isSponsorshipOverdue`, for the database. */
const overdueSql = (s: string, today: string): string =>
  `(${s}.status = 'RUNNING' and ${s}.until_on < ${today})`;

export const sponsorshipsPage: RootReading = {
  kind: 'page',
  reading: sponsorshipReading,
  // what is over comes last
  sorts: {
    TERM: {
      by: (s) => `((${s}.status <> 'RUNNING')::integer || ' ' || ${s}.until_on)`,
      type: 'text',
      descending: false,
    },
  },
  filter: ({ petitionId, officialId, status, overdue }, sql, s) => [
    ...(petitionId ? [`${s}.petition_id = ${sql.param(petitionId, 'uuid')}`] : []),
    ...(officialId ? [`${s}.official_id = ${sql.param(officialId, 'uuid')}`] : []),
    ...(status ? [`${s}.status = any(${sql.param(status, 'text[]')})`] : []),
    ...(overdue ? [overdueSql(s, sql.param(beijingDate(new Date()), 'date'))] : []),
  ],
};

export const oneSponsorship: RootReading = { kind: 'one', reading: sponsorshipReading };
