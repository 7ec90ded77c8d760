import { officialReading } from '../officials/official.reading';
import type { Reading, RootReading } from '../reading/reading';
import { AccountEntity } from './account.entity';

export const accountReading: Reading = {
  entity: AccountEntity,
  fields: {
    official: { one: () => officialReading, by: 'officialId' },
    // told once, by the mutation that made it
    initialPassword: { needs: [] },
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
