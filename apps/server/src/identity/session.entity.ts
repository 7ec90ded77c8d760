import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 会话: one sign-in of one account; only the token's hash is kept. */
@Entity('sessions')
export class SessionEntity extends PlacedRow {
  @Column('uuid')
  accountId: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('uuid', { nullable: true })
  enteredTenantId: string | null;

  @Column('text')
  address: string;

  @Column('text')
  userAgent: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  lastSeenAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
