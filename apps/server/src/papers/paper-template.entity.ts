import { Column, Entity } from 'typeorm';
import type { PaperKind } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 文书模板: one edition of what the county's office wants its papers to say. */
@Entity('paper_templates')
export class PaperTemplateEntity extends PlacedRow {
  @Column('text')
  kind: PaperKind;

  @Column('integer')
  edition: number;

  @Column('text')
  title: string;

  @Column('text')
  body: string;

  @Column('text')
  series: string;

  @Column('timestamptz')
  writtenAt: Date;

  @Column('text')
  writtenBy: string;
}
