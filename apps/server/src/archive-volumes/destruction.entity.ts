import { Column, Entity } from 'typeorm';
import type { DestructionStatus } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 销毁清册: volumes that were appraised together, the decision on them, and the certificate of what was done. */
@Entity('destructions')
export class DestructionEntity extends PlacedRow {
  @Column('text')
  number: string;

  @Column('text')
  status: DestructionStatus;

  @Column('boolean')
  confidential: boolean;

  @Column('integer')
  volumes: number;

  @Column('uuid', { array: true })
  appraiserIds: string[];

  @Column('text', { array: true })
  appraisers: string[];

  @Column('timestamptz')
  appraisedAt: Date;

  @Column('text')
  appraisedBy: string;

  @Column('uuid')
  enteredById: string;

  @Column('text', { nullable: true })
  decision: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  decidedBy: string | null;

  @Column('text', { array: true, nullable: true })
  supervisors: string[] | null;

  @Column('text', { nullable: true })
  executedBy: string | null;

  @Column('timestamptz', { nullable: true })
  destroyedAt: Date | null;

  @Column('bytea', { nullable: true })
  certificate: Buffer | null;

  @Column('text', { nullable: true })
  certificateSha256: string | null;

  @Column('integer')
  version: number;
}
