import { Column, Entity } from 'typeorm';
import type { DisputeBody } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 参与单位: a body that works on the dispute, and who it is there. Exactly one leads. */
@Entity('mediation_participants')
export class MediationParticipantEntity extends PlacedRow {
  @Column('uuid')
  mediationId: string;

  /** The same body in each matter of the dispute. */
  @Column('uuid')
  sharedId: string;

  @Column('text')
  kind: DisputeBody;

  @Column('text')
  body: string;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('uuid', { nullable: true })
  officialId: string | null;

  /** Null until they are known. */
  @Column('text', { nullable: true })
  person: string | null;

  @Column('text', { nullable: true })
  duty: string | null;

  @Column('boolean')
  leads: boolean;

  @Column('date')
  joinedOn: string;

  @Column('date', { nullable: true })
  leftOn: string | null;

  @Column('text', { nullable: true })
  leftReason: string | null;

  @Column('text')
  addedBy: string;

  @Column('integer')
  version: number;
}
