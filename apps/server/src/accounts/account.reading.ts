import { officialReading } from '../officials/official.reading';
import { openSql } from '../petitions/petition.sql';
import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { AccountEntity } from './account.entity';

const openWorkSql = (a: string): string =>
  `(select count(*) from petitions w where w.county_id = ${a}.county_id and w.tenant_id = ${a}.tenant_id and (w.owner_id = ${a}.official_id or w.responsible_id = ${a}.official_id) and ${openSql('w')})`;

export const accountReading: Reading = {
  entity: AccountEntity,
  fields: {
    official: { one: () => officialReading, by: 'officialId' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
    email: { needs: ['id', 'tenantId'] },
    openWork: { sql: openWorkSql },
    // told once, by the mutation that made it
    initialPassword: { needs: [] },
    invitation: { needs: [] },
  },
};

export const accountsPage: RootReading = {
  kind: 'page',
  reading: accountReading,
  sorts: {
    CREATED_AT: { by: (a) => `${a}.created_at`, type: 'timestamptz', descending: false },
    NAME: { by: (a) => `${a}.name`, type: 'text', descending: false },
  },
  filter: ({ search }, sql, a) => (search ? [`position(${sql.param(search, 'text')} in ${a}.name) > 0`] : []),
};

export const oneAccount: RootReading = { kind: 'one', reading: accountReading };
