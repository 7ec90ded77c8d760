import { Column, Entity } from 'typeorm';
import type { TenantKind, TenantStatus } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 单位: a county's office or department, a township or a school. Its id is the tenant id of all its rows, this one included. */
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

  /** 统计用区划代码 of where it is, if one was chosen. */
  @Column('text', { nullable: true })
  divisionCode: string | null;

  @Column('text')
  numberFormat: string;

  /** 省级信访条例 that matters registered from now on are bound to, beside the nation’s. */
  @Column('text', { nullable: true })
  overlay: string | null;

  /** What the dates of its open matters were last derived from, and when. */
  @Column('text', { nullable: true })
  calendarStamp: string | null;

  @Column('timestamptz', { nullable: true })
  calendarAppliedAt: Date | null;

  /** 机关代字 of its document numbers. */
  @Column('text', { nullable: true })
  paperMark: string | null;

  /** 回避决定时限, in working days: an internal term. */
  @Column('integer')
  recusalWorkdays: number;

  /** Which of its pairs of keys signs what is registered now; 1 is the first. */
  @Column('integer')
  receiptKey: number;

  /** 上一级, who reviews its answers: an office of the county, or one outside Huiyin by its name. */
  @Column('uuid', { nullable: true })
  superiorId: string | null;

  @Column('text', { nullable: true })
  superiorName: string | null;

  /** The office that goes on with the duties of a closed one, and what it was called then. */
  @Column('uuid', { nullable: true })
  successorId: string | null;

  @Column('text', { nullable: true })
  successorName: string | null;

  @Column('text', { nullable: true })
  successorCode: string | null;

  @Column('integer')
  version: number;
}
