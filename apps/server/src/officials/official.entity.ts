import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 工作人员: somebody who serves, with or without an account. */
@Entity('officials')
export class OfficialEntity extends PlacedRow {
  @Column('text')
  name: string;

  @Column('text')
  post: string;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('timestamptz', { nullable: true })
  retiredAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
