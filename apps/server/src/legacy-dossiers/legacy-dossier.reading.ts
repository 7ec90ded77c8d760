import { petitionReading } from '../petitions/petition.reading';
import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { DossierEntryEntity } from './dossier-entry.entity';
import { DossierGapEntity } from './dossier-gap.entity';
import { LegacyDossierEntity } from './legacy-dossier.entity';

const of = (d: string, alias: string): string =>
  `${alias}.county_id = ${d}.county_id and ${alias}.tenant_id = ${d}.tenant_id`;
const openGaps = (d: string): string =>
  `from dossier_gaps g where ${of(d, 'g')} and g.dossier_id = ${d}.id and g.status = 'GAP_OPEN'`;
const openMeasures = (d: string): string =>
  `from tasks t where ${of(d, 't')} and t.petition_id = ${d}.petition_id and t.source = 'MEASURE' and t.status = 'OPEN'`;
const next = (d: string, column: string): string =>
  `(select ${column} ${openMeasures(d)} order by t.due_on, t.id limit 1)`;

export const legacyDossierReading: Reading = {
  entity: LegacyDossierEntity,
  fields: {
    petition: { one: () => petitionReading, by: 'petitionId' },
    entries: { many: () => ({ entity: DossierEntryEntity }), by: 'dossierId', order: 'happenedOn' },
    gaps: { many: () => ({ entity: DossierGapEntity }), by: 'dossierId', order: 'ordinal' },
    gapsOpen: { sql: (d) => `(select count(*)::integer ${openGaps(d)})` },
    measuresOpen: { sql: (d) => `(select count(*)::integer ${openMeasures(d)})` },
    nextMeasure: { sql: (d) => next(d, 't.what') },
    nextMeasureOn: { sql: (d) => next(d, 't.due_on') },
    tenant: { one: () => tenantReading, by: 'tenantId' },
  },
};

export const legacyDossiersPage: RootReading = {
  kind: 'page',
  reading: legacyDossierReading,
  sorts: { OPENED_ON: { by: (d) => `${d}.opened_on`, type: 'date', descending: true } },
  filter: ({ petitionId, gaps, overdue }, sql, d) => [
    ...(petitionId ? [`${d}.petition_id = ${sql.param(petitionId, 'uuid')}`] : []),
    ...(gaps ? [`exists (select ${openGaps(d)})`] : []),
    ...(overdue ? [`exists (select ${openMeasures(d)} and t.due_on < current_date)`] : []),
  ],
};

export const oneLegacyDossier: RootReading = { kind: 'one', reading: legacyDossierReading };
