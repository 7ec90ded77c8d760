import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { unitReading } from '../units/unit.reading';
import { ReportEditionEntity } from './report-edition.entity';
import { ReportObligationEntity } from './report-obligation.entity';
import { ReportEntity } from './report.entity';

/** A list kept as JSON, read as it stands. */
const items = { sql: (r: string) => `${r}.items` } as const;

export const reportObligationReading: Reading = {
  entity: ReportObligationEntity,
  fields: { tenant: { one: () => tenantReading, by: 'tenantId' } },
};

export const reportObligationsPage: RootReading = {
  kind: 'page',
  reading: reportObligationReading,
  sorts: { FROM_ON: { by: (o) => `${o}.from_on`, type: 'date', descending: true } },
  filter: ({ includeEnded }, _, o) =>
    includeEnded ? [] : [`(${o}.until_on is null or ${o}.until_on >= current_date)`],
};

const reportEditionReading: Reading = { entity: ReportEditionEntity, fields: { items } };

export const reportReading: Reading = {
  entity: ReportEntity,
  fields: {
    items,
    obligation: { one: () => reportObligationReading, by: 'obligationId' },
    unit: { one: () => unitReading, by: 'unitId' },
    editions: { many: () => reportEditionReading, by: 'reportId', order: 'edition' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
  },
};

export const reportsPage: RootReading = {
  kind: 'page',
  reading: reportReading,
  sorts: { PERIOD: { by: (r) => `${r}.period_until`, type: 'date', descending: true } },
  filter: ({ obligationId, unitId, toReceive, late }, sql, r) => [
    ...(obligationId ? [`${r}.obligation_id = ${sql.param(obligationId, 'uuid')}`] : []),
    ...(unitId ? [`${r}.unit_id = ${sql.param(unitId, 'uuid')}`] : []),
    ...(toReceive ? [`${r}.received_edition is distinct from ${r}.edition`] : []),
    ...(late === true || late === false ? [`${r}.late = ${sql.param(late, 'boolean')}`] : []),
  ],
};

export const oneReport: RootReading = { kind: 'one', reading: reportReading };
