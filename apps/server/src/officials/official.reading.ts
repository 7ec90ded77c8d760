import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { unitReading } from '../units/unit.reading';
import { OfficialEntity } from './official.entity';
import { headedSql, headsSql } from './official.sql';

export const officialReading: Reading = {
  entity: OfficialEntity,
  fields: {
    unit: { one: () => unitReading, by: 'unitId' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
  },
};

export const officialsPage: RootReading = {
  kind: 'page',
  reading: officialReading,
  sorts: {
    CREATED_AT: { by: (o) => `${o}.created_at`, type: 'timestamptz', descending: false },
    NAME: { by: (o) => `${o}.name`, type: 'text', descending: false },
  },
  filter: ({ search, unitId, includeRetired, mayExtend }, sql, o) => [
    ...(search ? [`position(${sql.param(search, 'text')} in ${o}.name || ' ' || ${o}.post) > 0`] : []),
    ...(unitId ? [`${o}.unit_id = ${sql.param(unitId, 'uuid')}`] : []),
    ...(mayExtend ? [`(${headsSql(o, 'current_date')} or not ${headedSql(o, 'current_date')})`] : []),
    ...(includeRetired ? [] : [`${o}.retired_at is null`]),
  ],
};

export const oneOfficial: RootReading = { kind: 'one', reading: officialReading };
