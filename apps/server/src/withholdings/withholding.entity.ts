import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** From whom a matter is withheld, in the office that holds it: an official, everybody of a unit and below it, or all. */
@Entity('withholdings')
export class WithholdingEntity extends PlacedRow {
  /** Null of the file of a transfer that is of no petition here. */
  @Column('uuid', { nullable: true })
  petitionId: string | null;

  @Column('uuid', { nullable: true })
  officialId: string | null;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('text')
  ground: 'ACCUSED' | 'RECUSED' | 'REROUTED' | 'LINE_MANAGER' | 'SEALING';

  /** What hangs on a matter that was sent on, by which the log may name it. */
  @Column('uuid', { array: true })
  hanging: string[];

  @Column('timestamptz')
  since: Date;
}
