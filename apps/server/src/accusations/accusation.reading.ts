import type { Reading } from '../reading/reading';
import { TenantEntity } from '../tenants/tenant.entity';

/** What is answered once a matter was sent on: read from the office, since the matter is not there any more. */
export const reroutingReading: Reading = {
  entity: TenantEntity,
  fields: {
    receivedBy: { sql: () => `(select c.name from app.county_offices() c where c.kind = 'COUNTY_OFFICE')` },
  },
};
