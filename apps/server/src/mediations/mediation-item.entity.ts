import { Column, Entity } from 'typeorm';
import type { MediationSide } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 协议内容: what one side does by which day, and what shows that it did. */
@Entity('mediation_items')
export class MediationItemEntity extends PlacedRow {
  @Column('uuid')
  mediationId: string;

  /** The same item in each matter that agreed on it. */
  @Column('uuid', { nullable: true })
  sharedId: string | null;

  @Column('integer')
  ordinal: number;

  @Column('text')
  text: string;

  @Column('text')
  doer: MediationSide;

  @Column('date')
  dueOn: string;

  @Column('date', { nullable: true })
  performedOn: string | null;

  @Column('text', { nullable: true })
  proof: string | null;

  /** When it was recorded that its day had passed without. */
  @Column('date', { nullable: true })
  breachedOn: string | null;

  /** When another agreement took its place, since the court had not confirmed this one. */
  @Column('date', { nullable: true })
  replacedOn: string | null;

  @Column('integer')
  version: number;
}
