import { beijingDate } from '@huiyin/domain';
import { heldSql } from '../db/held';
import { leadershipPostReading, orderSql } from '../leadership-groups/leadership-group.reading';
import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { ResponsibilityLetterEntity } from './responsibility-letter.entity';

export const responsibilityLetterReading: Reading = {
  entity: ResponsibilityLetterEntity,
  fields: {
    post: { one: () => leadershipPostReading, by: 'postId' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
    actions: { needs: ['id', 'status', 'postId', 'tenantId'] },
  },
};

export const responsibilityLettersPage: RootReading = {
  kind: 'page',
  reading: responsibilityLetterReading,
  sorts: { FROM_ON: { by: (l) => `${l}.from_on`, type: 'date', descending: true } },
  filter: ({ postId, status }, sql, l) => [
    ...(postId ? [`${l}.post_id = ${sql.param(postId, 'uuid')}`] : []),
    ...(status ? [`${l}.status = any(${sql.param(status, 'text[]')})`] : []),
  ],
};

export const oneResponsibilityLetter: RootReading = { kind: 'one', reading: responsibilityLetterReading };

/** Posts that are held today and for which no letter is in force today. */
export const postsWithoutLetter: RootReading = {
  kind: 'page',
  reading: leadershipPostReading,
  sorts: { POSITION: { by: orderSql, type: 'bigint', descending: false } },
  filter: ({ groupId }, sql, p) => {
    const today = sql.param(beijingDate(new Date()), 'date');
    return [
      `${p}.voided_at is null`,
      heldSql(p, today),
      `not exists (select from responsibility_letters l where ${sql.here('l')} and l.tenant_id = ${p}.tenant_id
         and l.post_id = ${p}.id and l.status = 'IN_FORCE' and ${heldSql('l', today)})`,
      ...(groupId ? [`${p}.group_id = ${sql.param(groupId, 'uuid')}`] : []),
    ];
  },
};
