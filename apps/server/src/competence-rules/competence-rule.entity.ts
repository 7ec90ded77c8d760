import { Column, Entity } from 'typeorm';
import type { MatterCategory } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 职责规则: matters for which a unit of this tenant, or another office of the county, is competent. */
@Entity('competence_rules')
export class CompetenceRuleEntity extends PlacedRow {
  @Column('uuid', { nullable: true })
  topicId: string | null;

  @Column('uuid', { nullable: true })
  placeUnitId: string | null;

  @Column('text', { nullable: true })
  category: MatterCategory | null;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('uuid', { nullable: true })
  officeId: string | null;

  @Column('text', { nullable: true })
  officeName: string | null;

  @Column('uuid', { nullable: true })
  responsibleId: string | null;

  @Column('uuid', { nullable: true })
  leadId: string | null;

  @Column('text')
  basis: string;

  @Column('timestamptz', { nullable: true })
  retiredAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
