import { Column, Entity } from 'typeorm';
import type { TenantKind, TenantStatus } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 单位: a county's office, a township or a school. Its id is the tenant id of all its rows, this one included. */
@Entity('tenants')
export class TenantEntity extends PlacedRow {
  @Column('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: TenantKind;

  @Column('text')
  status: TenantStatus;

  @Column('text', { nullable: true })
  statusReason: string | null;

  @Column('timestamptz')
  openedAt: Date;

  @Column('timestamptz', { nullable: true })
  portalOpenedAt: Date | null;

  @Column('integer')
  version: number;
}
