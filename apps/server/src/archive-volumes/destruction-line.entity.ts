import { Column, Entity } from 'typeorm';
import type { AppraisalOpinion } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 销毁清册的一行: the opinion on one volume, and when it was gone. */
@Entity('destruction_lines')
export class DestructionLineEntity extends PlacedRow {
  @Column('uuid')
  destructionId: string;

  @Column('integer')
  seq: number;

  @Column('uuid')
  volumeId: string;

  @Column('text')
  opinion: AppraisalOpinion;

  @Column('integer', { nullable: true })
  years: number | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz', { nullable: true })
  destroyedAt: Date | null;
}
