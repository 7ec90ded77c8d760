import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Placed } from '../db/placed';

/** 审计记录: one link of a tenant's chain. */
@Entity('audit_log')
export class AuditEntryEntity extends Placed {
  @PrimaryColumn('bigint')
  seq: string;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('text')
  actorName: string;

  @Column('text')
  action: string;

  @Column('text')
  subjectKind: string;

  @Column('text')
  subjectId: string;

  @Column('text')
  outcome: 'DONE' | 'REFUSED';

  @Column('text')
  detail: string;

  @Column('bytea')
  previous: Buffer;

  @Column('bytea')
  hash: Buffer;
}
