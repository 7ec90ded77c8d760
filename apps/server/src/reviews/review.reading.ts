import { RUNNING_REVIEW } from '@huiyin/domain';
import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { ReviewEntity } from './review.entity';
import { ReviewStepEntity } from './review-step.entity';

export const reviewReading: Reading = {
  entity: ReviewEntity,
  fields: {
    steps: { many: () => ({ entity: ReviewStepEntity }), by: 'reviewId', order: 'seq' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
    applicants: { needs: [] },
    onlineServiceRefusal: { needs: ['id', 'tenantId', 'status', 'side', 'tier', 'electronicConsent'] },
    clocks: { needs: ['id', 'tenantId', 'tier', 'profile', 'side', 'otherTenantId'] },
    actions: {
      needs: [
        'id',
        'tenantId',
        'status',
        'side',
        'otherTenantId',
        'hearing',
        'hearingWanted',
        'bodyName',
        'applicantsFiled',
        'serviceMethod',
        'tier',
        'profile',
        'dueOn',
        'extendedDays',
        'archivedAt',
      ],
    },
  },
};

const RUNNING_SQL = RUNNING_REVIEW.map((status) => `'${status}'`).join(', ');

export const reviewsPage: RootReading = {
  kind: 'page',
  reading: reviewReading,
  // what is over comes last
  sorts: {
    TERM: {
      by: (s) => `((${s}.status not in (${RUNNING_SQL}))::integer || ' ' || ${s}.due_on)`,
      type: 'text',
      descending: false,
    },
  },
  filter: ({ petitionId, side, status }, sql, s) => [
    ...(petitionId ? [`${s}.petition_id = ${sql.param(petitionId, 'uuid')}`] : []),
    ...(side ? [`${s}.side = ${sql.param(side, 'text')}`] : []),
    ...(status ? [`${s}.status = any(${sql.param(status, 'text[]')})`] : []),
  ],
};

export const oneReview: RootReading = { kind: 'one', reading: reviewReading };
