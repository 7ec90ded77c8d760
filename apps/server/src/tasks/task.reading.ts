import { beijingDate } from '@huiyin/domain';
import { meetingReading } from '../meetings/meeting.reading';
import { officialReading } from '../officials/official.reading';
import type { Reading, RootReading } from '../reading/reading';
import { petitionReading } from '../petitions/petition.reading';
import { unitReading } from '../units/unit.reading';
import { tenantReading } from '../tenants/tenant.reading';
import { DirectiveEntity } from './directive.entity';
import { TaskEntity } from './task.entity';

/** Whether a review has quashed or changed the opinion that it came from, and that was served. */
export const setAsideSql = (t: string): string =>
  `(${t}.source = 'PERFORMANCE' and exists (select from reviews r where r.county_id = ${t}.county_id and r.tenant_id = ${t}.tenant_id
     and r.petition_id = ${t}.petition_id and r.status = 'SERVED' and r.result in ('QUASHED', 'CHANGED')
     and r.decided_at > ${t}.created_at))`;

export const taskReading: Reading = {
  entity: TaskEntity,
  fields: {
    meeting: { one: () => meetingReading, by: 'meetingId' },
    directive: { one: () => directiveReading, by: 'directiveId' },
    petition: { one: () => petitionReading, by: 'petitionId' },
    unit: { one: () => unitReading, by: 'unitId' },
    owner: { one: () => officialReading, by: 'ownerId' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
    setAside: { sql: setAsideSql },
    actions: { needs: ['status', 'source', 'ownerId', 'tenantId', 'setAside'] },
  },
};

export const directiveReading: Reading = {
  entity: DirectiveEntity,
  fields: {
    tasks: { many: () => taskReading, by: 'directiveId', order: 'dueOn' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
  },
};

/** The domain's `isTaskOverdue`, for the database. */
const overdueSql = (t: string, today: string): string => `(${t}.status = 'OPEN' and ${t}.due_on < ${today})`;

export const tasksPage: RootReading = {
  kind: 'page',
  reading: taskReading,
  // what is over comes last
  sorts: {
    DUE_ON: {
      by: (t) => `((${t}.status <> 'OPEN')::integer || ' ' || ${t}.due_on)`,
      type: 'text',
      descending: false,
    },
  },
  filter: ({ ownerId, sourceId, source, status, overdue }, sql, t) => [
    ...(ownerId ? [`${t}.owner_id = ${sql.param(ownerId, 'uuid')}`] : []),
    ...(sourceId
      ? [`${sql.param(sourceId, 'uuid')} in (${t}.meeting_id, ${t}.directive_id, ${t}.petition_id)`]
      : []),
    ...(source ? [`${t}.source = ${sql.param(source, 'text')}`] : []),
    ...(status ? [`${t}.status = any(${sql.param(status, 'text[]')})`] : []),
    ...(overdue ? [overdueSql(t, sql.param(beijingDate(new Date()), 'date'))] : []),
  ],
};

export const oneTask: RootReading = { kind: 'one', reading: taskReading };

export const oneDirective: RootReading = { kind: 'one', reading: directiveReading };

export const directivesPage: RootReading = {
  kind: 'page',
  reading: directiveReading,
  sorts: { RECEIVED_ON: { by: (d) => `${d}.received_on`, type: 'date', descending: true } },
  filter: ({ search }, sql, d) =>
    search
      ? [
          `position(${sql.param(search, 'text')} in concat_ws(' ', ${d}.organ, ${d}.document_number, ${d}.text)) > 0`,
        ]
      : [],
};
