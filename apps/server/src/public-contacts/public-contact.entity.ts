import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 公开信息: what an office tells the public; one row a tenant, made with it. */
@Entity('public_contacts')
export class PublicContactEntity extends PlacedRow {
  @Column('text', { nullable: true })
  address: string | null;

  @Column('text', { nullable: true })
  receptionPlace: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  /** 联系人, named on papers beside the telephone. */
  @Column('text', { nullable: true })
  contactName: string | null;

  @Column('text', { nullable: true })
  officeHours: string | null;

  @Column('text', { nullable: true })
  receptionDays: string | null;

  @Column('text', { nullable: true })
  privacyNotice: string | null;

  /** 接待服务规范: the office's own; null for the one every office begins with. */
  @Column('text', { nullable: true })
  serviceStandard: string | null;

  @Column('integer')
  noticeVersion: number;

  @Column('uuid', { nullable: true })
  receiverId: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
