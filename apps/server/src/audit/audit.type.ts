import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../graphql/connection';
import { DateTimeScalar } from '../graphql/scalars';
import type { AuditEntryEntity } from './audit-entry.entity';

export enum AuditOutcome {
  DONE = 'DONE',
  REFUSED = 'REFUSED',
}
registerEnumType(AuditOutcome, {
  name: 'AuditOutcome',
  description: 'Whether the act was done or a rule refused it.',
});

@ObjectType({ simpleResolvers: true, description: '审计记录: one act, chained to the one before.' })
export class AuditEntry
  implements Pick<AuditEntryEntity, 'at' | 'actorName' | 'action' | 'subjectKind' | 'subjectId' | 'detail'>
{
  @Field(() => ID, { description: 'Running number within the tenant.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => String, { description: 'Who.' })
  actorName: string;

  @Field(() => String, { description: 'The mutation.' })
  action: string;

  @Field(() => String, { description: 'Kind of object.' })
  subjectKind: string;

  @Field(() => String, { description: 'Its id.' })
  subjectId: string;

  @Field(() => AuditOutcome, { description: 'Done or refused.' })
  outcome: AuditOutcome;

  @Field(() => String, { description: 'What changed, as JSON; never an identity.' })
  detail: string;

  @Field(() => String, { description: 'SHA-256 of this entry after the previous one’s, in hex.' })
  hash: string;
}

@ObjectType({ simpleResolvers: true, description: 'A page of the audit log.' })
export class AuditEntryConnection extends connectionOf(AuditEntry, 'AuditEntry') {}
