import type { Reading, RootReading } from '../reading/reading';
import { AuditEntryEntity } from './audit-entry.entity';

/** The acts by which an identity is looked at. */
export const LOOKS = ['revealPetitioner', 'revealApplicants', 'revealCoSigner', 'revealOtherParty'] as const;

export const auditReading: Reading = {
  entity: AuditEntryEntity,
  fields: {
    id: { sql: (a) => `${a}.seq::text` },
    hash: { sql: (a) => `encode(${a}.hash, 'hex')` },
  },
};

export const auditPage: RootReading = {
  kind: 'page',
  reading: auditReading,
  sorts: { NEWEST: { by: (a) => `${a}.seq`, type: 'bigint', descending: true, unique: true } },
  filter: ({ subjectId, action, looks, outcome }, sql, a) => [
    ...(subjectId ? [`${a}.subject_id = ${sql.param(subjectId, 'text')}`] : []),
    ...(action ? [`${a}.action = ${sql.param(action, 'text')}`] : []),
    ...(looks ? [`${a}.action = any(${sql.param(LOOKS, 'text[]')})`] : []),
    ...(outcome ? [`${a}.outcome = ${sql.param(outcome, 'text')}`] : []),
  ],
};
