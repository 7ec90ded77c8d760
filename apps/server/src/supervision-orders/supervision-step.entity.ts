import { Column, Entity } from 'typeorm';
import type { Adoption, SupervisionRung, SupervisionStepKind } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** One step of a supervision order: said once. */
@Entity('supervision_steps')
export class SupervisionStepEntity extends PlacedRow {
  @Column('uuid')
  orderId: string;

  @Column('integer')
  seq: number;

  @Column('text')
  kind: SupervisionStepKind;

  /** The rung it was done on, or climbed to. */
  @Column('text')
  rung: SupervisionRung;

  @Column('text')
  text: string;

  /** The day that was set by it. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('text', { nullable: true })
  adoption: Adoption | null;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  byName: string;
}
