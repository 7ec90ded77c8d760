import { Column, Entity } from 'typeorm';
import type { UnitKind } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 内设机构、村居: a node of the tenant's own tree. */
@Entity('units')
export class UnitEntity extends PlacedRow {
  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('text', { nullable: true })
  code: string | null;

  @Column('text')
  name: string;

  @Column('text')
  kind: UnitKind;

  @Column('text', { nullable: true })
  divisionCode: string | null;

  @Column('timestamptz', { nullable: true })
  retiredAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
