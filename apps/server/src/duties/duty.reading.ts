import { heldSql } from '../db/held';
import { leadershipGroupReading } from '../leadership-groups/leadership-group.reading';
import { officialReading } from '../officials/official.reading';
import type { Reading, RootReading } from '../reading/reading';
import { DutyEntity } from './duty.entity';

export const dutyReading: Reading = {
  entity: DutyEntity,
  fields: {
    group: { one: () => leadershipGroupReading, by: 'groupId' },
    official: { one: () => officialReading, by: 'officialId' },
    handedTo: { one: () => dutyReading, by: 'handedToId' },
  },
};

export const dutiesPage: RootReading = {
  kind: 'page',
  reading: dutyReading,
  sorts: { FROM_ON: { by: (d) => `${d}.from_on`, type: 'date', descending: false } },
  filter: ({ groupId, officialId, on, since, includeCancelled }, sql, d) => [
    ...(groupId ? [`${d}.group_id = ${sql.param(groupId, 'uuid')}`] : []),
    ...(officialId ? [`${d}.official_id = ${sql.param(officialId, 'uuid')}`] : []),
    ...(on ? [heldSql(d, sql.param(on, 'date'))] : []),
    ...(since ? [`${d}.until_on >= ${sql.param(since, 'date')}`] : []),
    ...(includeCancelled ? [] : [`${d}.cancelled_at is null`]),
  ],
};
