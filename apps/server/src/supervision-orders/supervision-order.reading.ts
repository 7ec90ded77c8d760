import { beijingDate, RUNNING_SUPERVISION } from '@huiyin/domain';
import { officialReading } from '../officials/official.reading';
import { petitionReading } from '../petitions/petition.reading';
import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { SupervisionOrderEntity } from './supervision-order.entity';
import { SupervisionStepEntity } from './supervision-step.entity';

const stepReading: Reading = { entity: SupervisionStepEntity };

export const supervisionOrderReading: Reading = {
  entity: SupervisionOrderEntity,
  fields: {
    petition: { one: () => petitionReading, by: 'petitionId' },
    official: { one: () => officialReading, by: 'officialId' },
    steps: { many: () => stepReading, by: 'orderId', order: 'seq' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
    provision: { needs: ['given', 'ground', 'law', 'tenantId'] },
    liabilityProvision: { needs: ['liabilityHead', 'law', 'tenantId'] },
    liabilityChoices: { needs: ['law', 'tenantId'] },
    actions: { needs: ['status', 'rung', 'adoption', 'officialId', 'issuerId', 'byCounty', 'tenantId'] },
  },
};

const RUNNING_SQL = RUNNING_SUPERVISION.map((status) => `'${status}'`).join(', ');

/** The domain's `isSupervisionOverdue`, for the database. */
const overdueSql = (s: string, today: string): string =>
  `(${s}.status = 'FEEDBACK_AWAITED' and ${s}.due_on < ${today})`;

export const supervisionOrdersPage: RootReading = {
  kind: 'page',
  reading: supervisionOrderReading,
  // what is over comes last
  sorts: {
    TERM: {
      by: (s) => `((${s}.status not in (${RUNNING_SQL}))::integer || ' ' || ${s}.due_on)`,
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

export const oneSupervisionOrder: RootReading = { kind: 'one', reading: supervisionOrderReading };
