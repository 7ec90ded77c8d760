import { Column, Entity } from 'typeorm';
import type { CoServiceMethod, CoSignerWish } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 联名人: one confirmation. Sealed under the tenant's key; no masked form, since nothing shows it. */
@Entity('co_signers')
export class CoSignerEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  /** 联名人 3: how acts name who stands behind it. */
  @Column('integer')
  ordinal: number;

  @Column('bytea', { nullable: true })
  nameSealed: Buffer | null;

  @Column('bytea', { nullable: true })
  phoneSealed: Buffer | null;

  @Column('bytea', { nullable: true })
  addressSealed: Buffer | null;

  @Column('bytea', { nullable: true })
  phoneIndex: Buffer | null;

  @Column('bytea', { nullable: true })
  codeIndex: Buffer | null;

  @Column('text')
  wish: CoSignerWish;

  /** The version of the privacy notice they consented to. */
  @Column('integer')
  consentedTo: number;

  @Column('timestamptz')
  confirmedAt: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('timestamptz', { nullable: true })
  servedAt: Date | null;

  @Column('text', { nullable: true })
  serviceMethod: CoServiceMethod | null;

  @Column('integer')
  version: number;
}
