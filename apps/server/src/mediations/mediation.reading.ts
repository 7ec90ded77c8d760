import { beijingDate, RUNNING_MEDIATION } from '@huiyin/domain';
import { officialReading } from '../officials/official.reading';
import { petitionReading } from '../petitions/petition.reading';
import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { unitReading } from '../units/unit.reading';
import { MediationEntity } from './mediation.entity';
import { MediationItemEntity } from './mediation-item.entity';
import { MediationParticipantEntity } from './mediation-participant.entity';
import { MediationSessionEntity } from './mediation-session.entity';

const of = (m: string, alias: string): string =>
  `${alias}.county_id = ${m}.county_id and ${alias}.tenant_id = ${m}.tenant_id and ${alias}.mediation_id = ${m}.id`;

/** The domain's `isItemOverdue`, for the database: of an agreement that has not ended. */
const overdueSql = (m: string, today: string): string =>
  `from mediation_items i where ${of(m, 'i')} and ${m}.ending is null
     and i.performed_on is null and i.replaced_on is null and i.due_on < ${today}`;

const RUNNING_SQL = RUNNING_MEDIATION.map((status) => `'${status}'`).join(', ');

export const mediationReading: Reading = {
  entity: MediationEntity,
  fields: {
    petition: { one: () => petitionReading, by: 'petitionId' },
    bodyUnit: { one: () => unitReading, by: 'bodyUnitId' },
    keeper: { one: () => officialReading, by: 'keeperId' },
    sessions: { many: () => ({ entity: MediationSessionEntity }), by: 'mediationId', order: 'at' },
    items: { many: () => ({ entity: MediationItemEntity }), by: 'mediationId', order: 'ordinal' },
    participants: { many: () => ({ entity: MediationParticipantEntity }), by: 'mediationId', order: 'id' },
    matterCount: {
      sql: (m) =>
        `(select count(*)::integer from mediations d where d.county_id = ${m}.county_id and d.tenant_id = ${m}.tenant_id
           and (d.dispute_id = coalesce(${m}.dispute_id, ${m}.id) or d.id = ${m}.id))`,
    },
    matters: { needs: ['id', 'disputeId', 'tenantId'] },
    offices: { needs: ['id', 'disputeId', 'tenantId'] },
    timeLine: { needs: ['id', 'disputeId', 'tenantId'] },
    tenant: { one: () => tenantReading, by: 'tenantId' },
    nextSessionAt: {
      // what was planned before an agreement, or before it ended, takes place no more
      sql: (m) =>
        `(select min(s.at) from mediation_sessions s where ${of(m, 's')} and ${m}.status in (${RUNNING_SQL}) and s.result is null and s.at >= date_trunc('day', now(), 'Asia/Shanghai'))`,
    },
    itemsOverdue: {
      sql: (m) => `(select count(*)::integer ${overdueSql(m, 'current_date')})`,
    },
    consents: {
      needs: [
        'petitionerConsentedOn',
        'petitionerConsentMeans',
        'petitionerConsentBy',
        'otherConsentedOn',
        'otherConsentMeans',
        'otherConsentBy',
      ],
    },
    confirmationClock: { needs: ['kind', 'effectiveOn', 'courtAskedOn', 'tenantId'] },
    otherPartyRevealed: { needs: [] },
    remedy: { needs: ['status', 'kind', 'confirmation'] },
    failureNotice: { needs: ['kind', 'ending', 'endReason', 'confirmation', 'petitionId', 'tenantId'] },
    actions: {
      needs: [
        'status',
        'kind',
        'otherPartyKind',
        'keeperId',
        'mediatorIds',
        'participantIds',
        'leadOfficialId',
        'petitionerConsentedOn',
        'otherConsentedOn',
        'confirmation',
        'tenantId',
      ],
    },
  },
};

export const mediationsPage: RootReading = {
  kind: 'page',
  reading: mediationReading,
  // what runs first, then what is to be performed, then the rest
  sorts: {
    COURSE: {
      by: (m) =>
        `((case when ${m}.status in (${RUNNING_SQL}) then 0 when ${m}.status = 'AGREEMENT_REACHED' then 1 else 2 end) || ' ' || ${m}.opened_on)`,
      type: 'text',
      descending: false,
    },
  },
  filter: ({ petitionId, status, overdue }, sql, m) => [
    ...(petitionId ? [`${m}.petition_id = ${sql.param(petitionId, 'uuid')}`] : []),
    ...(status ? [`${m}.status = any(${sql.param(status, 'text[]')})`] : []),
    ...(overdue ? [`exists (select ${overdueSql(m, sql.param(beijingDate(new Date()), 'date'))})`] : []),
  ],
};

export const oneMediation: RootReading = { kind: 'one', reading: mediationReading };
