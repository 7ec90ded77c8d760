import { heldSql } from '../db/held';
import { officialReading } from '../officials/official.reading';
import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { unitReading } from '../units/unit.reading';
import { InformationOfficerEntity } from './information-officer.entity';
import { OfficerTrainingEntity } from './officer-training.entity';

const officerTrainingReading: Reading = { entity: OfficerTrainingEntity };

export const informationOfficerReading: Reading = {
  entity: InformationOfficerEntity,
  fields: {
    unit: { one: () => unitReading, by: 'unitId' },
    official: { one: () => officialReading, by: 'officialId' },
    backup: { one: () => officialReading, by: 'backupId' },
    trainings: { many: () => officerTrainingReading, by: 'informationOfficerId', order: 'heldOn' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
  },
};

export const informationOfficersPage: RootReading = {
  kind: 'page',
  reading: informationOfficerReading,
  sorts: { FROM_ON: { by: (o) => `${o}.from_on`, type: 'date', descending: true } },
  filter: ({ unitId, officialId, on }, sql, o) => [
    ...(unitId ? [`${o}.unit_id = ${sql.param(unitId, 'uuid')}`] : []),
    ...(officialId ? [`${sql.param(officialId, 'uuid')} in (${o}.official_id, ${o}.backup_id)`] : []),
    ...(on ? [heldSql(o, sql.param(on, 'date'))] : []),
  ],
};
