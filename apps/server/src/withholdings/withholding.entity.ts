import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** From whom a matter is withheld, in the office that holds it: an official, or everybody of a unit and below it. */
@Entity('withholdings')
export class WithholdingEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('uuid', { nullable: true })
  officialId: string | null;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('text')
  ground: 'ACCUSED' | 'RECUSED';

  @Column('timestamptz')
  since: Date;
}
