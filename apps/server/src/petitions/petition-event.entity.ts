import { Column, Entity } from 'typeorm';
import type { MatterTrack, PetitionEventKind } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 办理过程: one entry of the time line. Appended, never changed; every date of the matter derives from these. */
@Entity('petition_events')
export class PetitionEventEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('integer')
  seq: number;

  @Column('text')
  kind: PetitionEventKind;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('text')
  actorName: string;

  @Column('uuid', { nullable: true })
  ownerId: string | null;

  @Column('integer', { nullable: true })
  days: number | null;

  /** Of an acceptance, and of an answer that another office gave: the track it is on. */
  @Column('text', { nullable: true })
  track: MatterTrack | null;

  @Column('text', { nullable: true })
  text: string | null;

  @Column('jsonb')
  data: Record<string, unknown>;

  /** Of a line that another office told: the matter there, where it is not this one. */
  @Column('uuid', { nullable: true })
  ofPetitionId: string | null;
}
