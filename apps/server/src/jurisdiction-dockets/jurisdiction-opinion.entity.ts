import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** What a unit says of its own competence; said once. */
@Entity('jurisdiction_opinions')
export class JurisdictionOpinionEntity extends PlacedRow {
  @Column('uuid')
  docketId: string;

  @Column('uuid')
  unitId: string;

  @Column('boolean')
  competent: boolean;

  @Column('text')
  reason: string;

  @Column('timestamptz')
  statedAt: Date;

  @Column('text')
  statedBy: string;
}
