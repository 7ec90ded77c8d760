import { Column, Entity } from 'typeorm';
import type { Satisfaction, SetAsideReason } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 接待评价: what whoever holds the query code said of how they were received, once. */
@Entity('reception_ratings')
export class ReceptionRatingEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('text')
  verdict: Satisfaction;

  /** Why it counts nowhere. */
  @Column('text', { nullable: true })
  setAside: SetAsideReason | null;

  @Column('timestamptz')
  ratedAt: Date;
}
