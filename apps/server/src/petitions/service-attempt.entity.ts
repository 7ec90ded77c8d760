import { Column, Entity } from 'typeorm';
import type { ServiceFailure, ServiceMethod } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 送达未成: an attempt to serve an answer that failed, or the public notice after it. */
@Entity('service_attempts')
export class ServiceAttemptEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('text')
  method: ServiceMethod;

  /** Why it failed; null for a public notice. */
  @Column('text', { nullable: true })
  failure: ServiceFailure | null;

  @Column('timestamptz')
  at: Date;

  /** The last day of a public notice. */
  @Column('date', { nullable: true })
  untilOn: string | null;

  @Column('text')
  proof: string;

  @Column('text')
  byName: string;

  @Column('timestamptz')
  recordedAt: Date;
}
