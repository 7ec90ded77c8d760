import { heldSql } from '../db/held';
import { officialReading } from '../officials/official.reading';
import type { Reading, RootReading } from '../reading/reading';
import { AbsenceEntity } from './absence.entity';

export const absenceReading: Reading = {
  entity: AbsenceEntity,
  fields: {
    official: { one: () => officialReading, by: 'officialId' },
    untilOn: { sql: (a) => `coalesce(${a}.until_on, date '9999-12-31')` },
    lastDay: { sql: (a) => `${a}.until_on` },
  },
};

export const absencesPage: RootReading = {
  kind: 'page',
  reading: absenceReading,
  sorts: { FROM_ON: { by: (a) => `${a}.from_on`, type: 'date', descending: false } },
  filter: ({ groupId, officialId, on, since, includeCancelled }, sql, a) => [
    ...(groupId
      ? [
          `exists (select from leadership_posts p where ${sql.here('p')} and p.tenant_id = ${a}.tenant_id
            and p.group_id = ${sql.param(groupId, 'uuid')} and p.official_id = ${a}.official_id and p.voided_at is null)`,
        ]
      : []),
    ...(officialId ? [`${a}.official_id = ${sql.param(officialId, 'uuid')}`] : []),
    ...(on ? [heldSql(a, sql.param(on, 'date'))] : []),
    ...(since ? [`(${a}.until_on is null or ${a}.until_on >= ${sql.param(since, 'date')})`] : []),
    ...(includeCancelled ? [] : [`${a}.cancelled_at is null`]),
  ],
};
