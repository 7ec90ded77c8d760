import type { Reading, RootReading } from '../reading/reading';
import { TenantEntity } from './tenant.entity';

export const tenantReading: Reading = {
  entity: TenantEntity,
  fields: { invitation: { needs: [] }, skippedDivisions: { needs: [] } },
};

export const tenantsPage: RootReading = {
  kind: 'page',
  reading: tenantReading,
  sorts: {
    CODE: { by: (t) => `${t}.code`, type: 'text', descending: false },
    OPENED_AT: { by: (t) => `${t}.opened_at`, type: 'timestamptz', descending: true },
  },
  filter: ({ search }, sql, t) =>
    search ? [`position(${sql.param(search, 'text')} in ${t}.name || ' ' || ${t}.code) > 0`] : [],
};

export const oneTenant: RootReading = { kind: 'one', reading: tenantReading };
