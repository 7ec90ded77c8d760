import { Column, Entity } from 'typeorm';
import type { AccusedKind } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 检举控告: whom a matter accuses. Never changed: who was named stays kept away. */
@Entity('accusations')
export class AccusationEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('text')
  kind: AccusedKind;

  @Column('text')
  name: string;

  @Column('text')
  officeName: string;

  /** The office of this county that is meant, whatever it is called later; null for one outside Huiyin. */
  @Column('uuid', { nullable: true })
  officeId: string | null;

  @Column('uuid', { nullable: true })
  officialId: string | null;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('timestamptz')
  namedAt: Date;
}
