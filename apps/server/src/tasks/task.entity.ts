import { Column, Entity } from 'typeorm';
import type { MeasureKind, TaskSource, TaskStatus } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 任务: what a resolution, a directive or the handling of a petition leaves to one official, by a day. */
@Entity('tasks')
export class TaskEntity extends PlacedRow {
  @Column('text')
  source: TaskSource;

  @Column('uuid', { nullable: true })
  meetingId: string | null;

  @Column('uuid', { nullable: true })
  directiveId: string | null;

  @Column('uuid', { nullable: true })
  petitionId: string | null;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('text')
  what: string;

  /** 执行: the claim that was supported. */
  @Column('uuid', { nullable: true })
  claimId: string | null;

  /** 化解措施: of which kind. */
  @Column('text', { nullable: true })
  measureKind: MeasureKind | null;

  @Column('uuid')
  ownerId: string;

  @Column('date')
  dueOn: string;

  @Column('text')
  status: TaskStatus;

  @Column('text', { nullable: true })
  evidence: string | null;

  @Column('text', { nullable: true })
  withdrawReason: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
