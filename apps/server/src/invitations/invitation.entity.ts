import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 邀请: a link to the first password of one account; only the token's hash is kept. */
@Entity('invitations')
export class InvitationEntity extends PlacedRow {
  @Column('uuid')
  accountId: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('text')
  invitedBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
