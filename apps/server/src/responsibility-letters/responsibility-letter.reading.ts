import { beijingDate } from '@huiyin/domain';
import { heldSql } from '../db/held';
import { leadershipPostReading, orderSql } from '../leadership-groups/leadership-group.reading';
import { overdueSql } from '../petitions/petition.sql';
import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { ResponsibilityLetterEntity } from './responsibility-letter.entity';

/** Whatever its holder did or left undone within its term, counted where it was recorded: duties, never matters received. */
const evidence =
  (from: string, of: string, on: string) =>
  (l: string): string =>
    `(select count(*)::integer from leadership_posts lp
        join ${from} on x.county_id = lp.county_id and x.tenant_id = lp.tenant_id
       where lp.county_id = ${l}.county_id and lp.tenant_id = ${l}.tenant_id and lp.id = ${l}.post_id
         and ${of} and ${on} between ${l}.from_on and ${l}.until_on)`;
const beside = (alias: string): string =>
  `${alias}.county_id = x.county_id and ${alias}.tenant_id = x.tenant_id`;

export const responsibilityLetterReading: Reading = {
  entity: ResponsibilityLetterEntity,
  fields: {
    post: { one: () => leadershipPostReading, by: 'postId' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
    actions: { needs: ['id', 'status', 'postId', 'tenantId'] },
    tasksDone: { sql: evidence('tasks x', `x.owner_id = lp.official_id and x.status = 'DONE'`, 'x.due_on') },
    tasksOverdue: {
      sql: evidence(
        'tasks x',
        `x.owner_id = lp.official_id and x.status = 'OPEN' and x.due_on < current_date`,
        'x.due_on',
      ),
    },
    meetingsAttended: {
      sql: evidence(
        'meeting_attendances x',
        `x.official_id = lp.official_id and x.attendance = 'PRESENT'`,
        `(select m.held_at::date from meetings m where ${beside('m')} and m.id = x.meeting_id)`,
      ),
    },
    visits: {
      sql: evidence(
        'sponsor_visits x',
        `exists (select from sponsorships s where ${beside('s')} and s.id = x.sponsorship_id and s.official_id = lp.official_id)`,
        'x.visited_on',
      ),
    },
    mattersOverdue: {
      sql: evidence(
        'petitions x',
        `lp.official_id in (x.owner_id, x.responsible_id, x.lead_id) and ${overdueSql('x')}`,
        'x.due_on',
      ),
    },
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
