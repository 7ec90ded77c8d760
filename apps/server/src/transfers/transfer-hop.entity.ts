import { Column, Entity } from 'typeorm';
import type { TransferHopKind } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** One step of a transfer, signed by name and time. Appended, never changed; both files hold the same. */
@Entity('transfer_hops')
export class TransferHopEntity extends PlacedRow {
  @Column('uuid')
  transferId: string;

  @Column('integer')
  seq: number;

  @Column('text')
  kind: TransferHopKind;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  byOffice: string;

  @Column('text', { nullable: true })
  byName: string | null;

  @Column('text', { nullable: true })
  text: string | null;

  /** Of a look at who raises the matter: purpose, roles and unit, as the petitioner is told. */
  @Column('jsonb')
  data: Record<string, unknown>;
}
