import { beijingDate, RUNNING_SUPERVISION } from '@huiyin/domain';
import { officialReading } from '../officials/official.reading';
import { petitionReading } from '../petitions/petition.reading';
import type { Filter, Reading, RootReading, Sort } from '../reading/reading';
import { reviewReading } from '../reviews/review.reading';
import { tenantReading } from '../tenants/tenant.reading';
import { ReviewSupervisionEntity, SupervisionOrderEntity } from './supervision-order.entity';
import { SupervisionStepEntity } from './supervision-step.entity';

const stepReading: Reading = { entity: SupervisionStepEntity };

const ORDER: NonNullable<Reading['fields']> = {
  official: { one: () => officialReading, by: 'officialId' },
  steps: { many: () => stepReading, by: 'orderId', order: 'seq' },
  tenant: { one: () => tenantReading, by: 'tenantId' },
  provision: { needs: ['given', 'ground', 'law', 'tenantId'] },
  liabilityProvision: { needs: ['liabilityHead', 'law', 'tenantId'] },
  liabilityChoices: { needs: ['law', 'tenantId'] },
  actions: { needs: ['status', 'rung', 'adoption', 'officialId', 'issuerId', 'byCounty', 'tenantId'] },
};

export const supervisionOrderReading: Reading = {
  entity: SupervisionOrderEntity,
  ofType: (s) => `${s}.petition_id is not null`,
  fields: { ...ORDER, petition: { one: () => petitionReading, by: 'petitionId' } },
};

export const reviewSupervisionReading: Reading = {
  entity: ReviewSupervisionEntity,
  ofType: (s) => `${s}.review_id is not null`,
  fields: { ...ORDER, review: { one: () => reviewReading, by: 'reviewId' } },
};

const RUNNING_SQL = RUNNING_SUPERVISION.map((status) => `'${status}'`).join(', ');

/** The domain's `isSupervisionOverdue`, for the database. */
const overdueSql = (s: string, today: string): string =>
  `(${s}.status = 'FEEDBACK_AWAITED' and ${s}.due_on < ${today})`;

// what is over comes last
const TERM: Sort = {
  by: (s) => `((${s}.status not in (${RUNNING_SQL}))::integer || ' ' || ${s}.due_on)`,
  type: 'text',
  descending: false,
};

const filter: Filter = ({ petitionId, reviewId, officialId, status, overdue }, sql, s) => [
  ...(petitionId ? [`${s}.petition_id = ${sql.param(petitionId, 'uuid')}`] : []),
  ...(reviewId ? [`${s}.review_id = ${sql.param(reviewId, 'uuid')}`] : []),
  ...(officialId ? [`${s}.official_id = ${sql.param(officialId, 'uuid')}`] : []),
  ...(status ? [`${s}.status = any(${sql.param(status, 'text[]')})`] : []),
  ...(overdue ? [overdueSql(s, sql.param(beijingDate(new Date()), 'date'))] : []),
];

export const supervisionOrdersPage: RootReading = {
  kind: 'page',
  reading: supervisionOrderReading,
  sorts: { TERM },
  filter,
};

export const reviewSupervisionsPage: RootReading = {
  kind: 'page',
  reading: reviewSupervisionReading,
  sorts: { TERM },
  filter,
};

export const oneSupervisionOrder: RootReading = { kind: 'one', reading: supervisionOrderReading };
export const oneReviewSupervision: RootReading = { kind: 'one', reading: reviewSupervisionReading };
