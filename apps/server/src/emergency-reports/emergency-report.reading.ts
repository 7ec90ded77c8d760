import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { unitReading } from '../units/unit.reading';
import { EmergencyFollowUpEntity } from './emergency-follow-up.entity';
import { EmergencyReportEntity } from './emergency-report.entity';

const emergencyFollowUpReading: Reading = { entity: EmergencyFollowUpEntity };

export const emergencyReportReading: Reading = {
  entity: EmergencyReportEntity,
  fields: {
    unit: { one: () => unitReading, by: 'unitId' },
    followUps: { many: () => emergencyFollowUpReading, by: 'emergencyReportId', order: 'writtenAt' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
  },
};

export const emergencyReportsPage: RootReading = {
  kind: 'page',
  reading: emergencyReportReading,
  sorts: { REPORTED_AT: { by: (e) => `${e}.reported_at`, type: 'timestamptz', descending: true } },
  filter: ({ waitingFor }, _, e) => [
    ...(waitingFor === 'OFFICE' ? [`${e}.office_at is null`] : []),
    ...(waitingFor === 'COUNTY' ? [`${e}.county_at is null`] : []),
  ],
};

export const oneEmergencyReport: RootReading = { kind: 'one', reading: emergencyReportReading };
