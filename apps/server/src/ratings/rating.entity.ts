import { Column, Entity } from 'typeorm';
import type { Satisfaction, SetAsideReason } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 满意度评价: what whoever holds the query code said of an answer, once. */
@Entity('ratings')
export class RatingEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('text')
  body: Satisfaction;

  @Column('text', { nullable: true })
  bodyComment: string | null;

  @Column('text')
  organ: Satisfaction;

  @Column('text', { nullable: true })
  organComment: string | null;

  /** Why it counts nowhere. */
  @Column('text', { nullable: true })
  setAside: SetAsideReason | null;

  @Column('timestamptz')
  ratedAt: Date;
}
