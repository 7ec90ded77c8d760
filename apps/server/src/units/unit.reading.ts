import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { UnitEntity } from './unit.entity';

export const unitReading: Reading = {
  entity: UnitEntity,
  fields: {
    parent: { one: () => unitReading, by: 'parentId' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
  },
};

export const unitsPage: RootReading = {
  kind: 'page',
  reading: unitReading,
  sorts: {
    CREATED_AT: { by: (u) => `${u}.created_at`, type: 'timestamptz', descending: false },
    NAME: { by: (u) => `${u}.name`, type: 'text', descending: false },
  },
  filter: ({ search, kind, parentId, includeRetired }, sql, u) => [
    ...(search
      ? [`position(${sql.param(search, 'text')} in ${u}.name || ' ' || coalesce(${u}.code, '')) > 0`]
      : []),
    ...(kind ? [`${u}.kind = ${sql.param(kind, 'text')}`] : []),
    ...(parentId ? [`${u}.parent_id = ${sql.param(parentId, 'uuid')}`] : []),
    ...(includeRetired ? [] : [`${u}.retired_at is null`]),
  ],
};

export const oneUnit: RootReading = { kind: 'one', reading: unitReading };
