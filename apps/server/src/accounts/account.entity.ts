import { Column, Entity } from 'typeorm';
import type { Role } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 账号: how somebody signs in, and the roles they sign in with. */
@Entity('accounts')
export class AccountEntity extends PlacedRow {
  @Column('text')
  name: string;

  @Column('uuid', { nullable: true })
  officialId: string | null;

  @Column('text', { array: true })
  roles: Role[];

  @Column('text')
  passwordHash: string;

  @Column('boolean')
  mustChangePassword: boolean;

  /** Where the daily digest goes: an office's address. */
  @Column('text', { nullable: true })
  email: string | null;

  /** Whether its owner wants the daily digest. */
  @Column('boolean')
  digest: boolean;

  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;

  /** Since when it is this official's, or signs in again. */
  @Column('timestamptz')
  officialSince: Date;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
