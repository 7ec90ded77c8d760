import { LEADERSHIP_POSITIONS } from '@huiyin/domain';
import { heldSql } from '../db/held';
import { officialReading } from '../officials/official.reading';
import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { unitReading } from '../units/unit.reading';
import { LeadershipAmendmentEntity } from './leadership-amendment.entity';
import { LeadershipGroupEntity } from './leadership-group.entity';
import { LeadershipPostEntity } from './leadership-post.entity';
import { letteredSql } from './leadership-post.sql';

export const leadershipPostReading: Reading = {
  entity: LeadershipPostEntity,
  fields: {
    official: { one: () => officialReading, by: 'officialId' },
    taker: { one: () => officialReading, by: 'takerId' },
    lettered: { sql: letteredSql },
  },
};

export const leadershipAmendmentReading: Reading = { entity: LeadershipAmendmentEntity };

export const leadershipGroupReading: Reading = {
  entity: LeadershipGroupEntity,
  fields: {
    posts: { many: () => leadershipPostReading, by: 'groupId', order: 'fromOn' },
    amendments: { many: () => leadershipAmendmentReading, by: 'groupId', order: 'issuedOn' },
    actingHead: { needs: ['id', 'tenantId'] },
    tenant: { one: () => tenantReading, by: 'tenantId' },
    officeUnit: { one: () => unitReading, by: 'officeUnitId' },
    findings: { needs: ['id', 'tenantId', 'foundedOn', 'endedOn', 'officePhone'] },
  },
};

export const leadershipGroupsPage: RootReading = {
  kind: 'page',
  reading: leadershipGroupReading,
  sorts: { NAME: { by: (g) => `${g}.name`, type: 'text', descending: false } },
  filter: ({ search, includeEnded }, sql, g) => [
    ...(search ? [`position(${sql.param(search, 'text')} in ${g}.name) > 0`] : []),
    ...(includeEnded ? [] : [`(${g}.ended_on is null or ${g}.ended_on >= current_date)`]),
  ],
};

export const oneLeadershipGroup: RootReading = { kind: 'one', reading: leadershipGroupReading };

const inOrder = LEADERSHIP_POSITIONS.map((position, i) => `when '${position}' then ${i + 1}`).join(' ');

/** 职务排序: by position, then by rank. */
export const orderSql = (p: string): string =>
  `(case ${p}.position ${inOrder} end * 1000 + ${p}.rank)::bigint`;

export const leadershipPostsPage: RootReading = {
  kind: 'page',
  reading: leadershipPostReading,
  sorts: { POSITION: { by: orderSql, type: 'bigint', descending: false } },
  filter: ({ groupId, officialId, on, includeVoided }, sql, p) => [
    ...(groupId ? [`${p}.group_id = ${sql.param(groupId, 'uuid')}`] : []),
    ...(officialId ? [`${p}.official_id = ${sql.param(officialId, 'uuid')}`] : []),
    ...(on ? [heldSql(p, sql.param(on, 'date'))] : []),
    ...(includeVoided ? [] : [`${p}.voided_at is null`]),
  ],
};
